"""What a model found in the MaiMod tab: kept, stale, refused, cancelled."""

from PySide6.QtCore import Qt

from core.beatmap.reader import read_beatmap
from core.modding.maimod.kept_findings import KeptFindings
from desktop.modding.finding_list import Order
from tests.desktop.modding.conftest import TASKS, WAIT


def test_what_surprises_a_model_is_listed_beside_broken_rules(bench, normal):
    bench.open(normal)
    bench.ask()
    objects = len(read_beatmap(normal).hit_objects)
    assert len(bench.sentences) == objects
    bench.panel.view.sortByColumn(Order.SCORE.value, Qt.SortOrder.AscendingOrder)
    assert bench.sentences[0] == f"Object {objects - 1} is not what was expected."
    assert "Some model" in bench.panel.controls.ask.words.text()


def test_what_a_model_found_is_there_again_after_a_restart(qtbot, make_bench, normal):
    bench = make_bench()
    bench.open(normal)
    bench.ask()
    before = [entry.finding for entry in bench.modding.entries]
    qtbot.waitUntil(lambda: KeptFindings().of(normal) is not None, timeout=WAIT)

    again = make_bench()
    again.open(normal)
    qtbot.waitUntil(lambda: again.modding.model.findings is not None, timeout=WAIT)
    assert [entry.finding for entry in again.modding.entries] == before
    assert not any(entry.stale for entry in again.modding.entries)
    assert again.panel.controls.ask.words.text().startswith("Some model: ")
    content = normal.read_bytes()
    with qtbot.waitSignal(again.session.difficultyChanged, timeout=WAIT):
        normal.write_bytes(content.rstrip() + b"\r\n256,192,90000,1,0,0:0:0:0:\r\n")
    assert again.modding.entries and all(entry.stale for entry in again.modding.entries)
    with qtbot.waitSignal(again.session.difficultyChanged, timeout=WAIT):
        normal.write_bytes(content)
    qtbot.waitUntil(lambda: not any(entry.stale for entry in again.modding.entries), timeout=WAIT)


def test_findings_of_a_model_become_stale_when_the_file_changes(qtbot, bench, normal):
    bench.open(normal)
    bench.ask()
    chosen = bench.panel.model.shown[3].finding
    bench.modding.choose(chosen)
    text = normal.read_text(encoding="utf-8")
    with qtbot.waitSignal(bench.session.difficultyChanged, timeout=WAIT):
        normal.write_text(text.rstrip("\n") + "\n256,192,90000,1,0,0:0:0:0:\n", encoding="utf-8")
    assert bench.panel.model.shown
    assert all(entry.stale for entry in bench.panel.model.shown)
    assert bench.modding.chosen is chosen
    fixable = [entry for entry in bench.modding.entries if entry.finding.fix is not None]
    assert "has changed" in bench.panel.fixes.why_not(fixable)
    bench.ask()
    assert not any(entry.stale for entry in bench.panel.model.shown)
    assert bench.modding.chosen is not None
    assert bench.modding.chosen.key == chosen.key


def test_a_sentence_says_why_the_model_failed(bench, normal):
    bench.modding.ask_task = f"{TASKS}:refuse"
    bench.open(normal)
    bench.ask()
    assert "is not on this machine" in bench.panel.controls.ask.words.text()
    assert bench.panel.controls.ask.button.isEnabled()


def test_cancelling_keeps_what_was_there(qtbot, bench, normal):
    bench.open(normal)
    bench.ask()
    before = bench.sentences
    bench.modding.ask_task = f"{TASKS}:slowly"
    bench.modding.ask("some-model", "Some model")
    button = bench.panel.controls.ask.button
    qtbot.waitUntil(lambda: "window 1/4" in bench.panel.controls.ask.words.text(), timeout=WAIT)
    assert button.text() == "Cancel"
    button.click()
    qtbot.waitUntil(lambda: bench.modding.model.job is None, timeout=WAIT)
    assert bench.sentences == before
    assert button.text() == "Run again"


def test_an_empty_difficulty_cannot_be_judged_by_a_model(bench, normal):
    text = normal.read_text(encoding="utf-8")
    normal.write_text(text.partition("[HitObjects]")[0] + "[HitObjects]\n", encoding="utf-8")
    bench.open(normal)
    assert not bench.panel.controls.ask.button.isEnabled()
    bench.check()
    assert bench.modding.rules.problem == ""


def test_the_adapter_and_the_least_score_are_asked_for(qtbot, make_bench, normal, tmp_path):
    bench = make_bench()
    bench.modding.ask_task = f"{TASKS}:above"
    bench.open(normal)
    sources = bench.panel.controls
    assert sources.adapter.isEnabled()
    sources.model.offer_folder(tmp_path)
    sources.model.choose(str(tmp_path))
    assert sources.adapter.isEnabled()
    sources.adapter.line.setText(str(tmp_path / "own style"))
    sources.least.choose(5)
    sources.ask.button.click()
    qtbot.waitUntil(lambda: bench.modding.model.findings is not None, timeout=WAIT)
    assert {entry.finding.category for entry in bench.modding.entries} == {"own style"}
    assert min(entry.finding.score for entry in bench.modding.entries) == 5
    assert "with own style" in sources.ask.words.text()

    other = make_bench()
    other.panel.restore(bench.panel.remembered())
    assert other.panel.controls.adapter.folder == tmp_path / "own style"
    assert other.panel.controls.least.chosen == 5
