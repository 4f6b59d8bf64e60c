"""The MaiMod tab: listing, filtering, marking, copying, exporting, fixing."""

import json
import shutil

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from core.backups import backups_of
from core.beatmap.reader import read_beatmap
from core.edits.history import History
from core.modding.finding import Severity
from core.modding.marks import Mark, Marks
from desktop.modding.finding_list import Order
from desktop.session.open_song import open_difficulty
from tests.desktop.modding.conftest import TASKS, WAIT


def test_says_what_to_do_while_nothing_is_open(bench):
    assert "Open a difficulty" in bench.panel.nothing.text()
    assert not bench.panel.controls.check.button.isEnabled()
    assert "Open a difficulty first" in bench.panel.controls.ask.button.toolTip()


def test_checks_by_itself_while_it_is_in_view(qtbot, bench, normal):
    bench.open(normal)
    assert bench.modding.rules.findings is None
    assert "Nothing was looked for yet" in bench.panel.nothing.text()
    bench.holder.show()
    qtbot.waitUntil(lambda: bench.modding.rules.findings is not None, timeout=WAIT)
    assert "Nothing found: no rule is broken" in bench.panel.nothing.text()


def test_real_checks_find_a_planted_fault_and_its_fix_is_written(qtbot, bench, normal):
    bench.modding.check_task = "core.modding.run_checks:check_path"
    text = normal.read_text(encoding="utf-8")
    head, _, objects = text.partition("[HitObjects]\n")
    lines = objects.splitlines()
    x, y, time, rest = lines[5].split(",", 3)
    lines[5] = f"{x},{y},{int(time) + 4},{rest}"
    normal.write_text(head + "[HitObjects]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    bench.open(normal)
    bench.check()
    entry = next(entry for entry in bench.modding.entries if entry.finding.time == int(time) + 4)
    assert entry.finding.severity is Severity.PROBLEM
    assert entry.finding.fix is not None
    assert bench.panel.fixes.why_not([entry]) == ""
    before = normal.read_bytes()
    bench.panel.fixes.fix([entry])
    qtbot.waitUntil(lambda: normal.read_bytes() != before, timeout=WAIT)
    assert float(time) in [item.time for item in read_beatmap(normal).hit_objects]
    assert backups_of(normal)[0].read() == before
    # The window reads the file again by itself, and looks again.
    qtbot.waitUntil(lambda: all(e.finding.time != int(time) + 4 for e in bench.modding.entries), timeout=WAIT)
    assert any("fixed" in notice for notice in bench.notices)


def test_filters_narrow_the_list(qtbot, bench, normal):
    bench.open(normal)
    bench.ask()
    filters = bench.panel.filters
    everything = len(bench.sentences)
    filters.severities[Severity.MINOR].click()
    assert 0 < len(bench.sentences) < everything
    filters.category.setCurrentIndex(filters.category.findData("Rhythm"))
    filters.category.activated.emit(filters.category.currentIndex())
    assert {entry.finding.category for entry in bench.panel.model.shown} == {"Rhythm"}
    qtbot.keyClicks(filters.text, "Object nowhere")
    qtbot.waitUntil(lambda: not bench.sentences, timeout=WAIT)
    assert "No finding fits the filter" in bench.panel.nothing.text()
    bench.panel.clear_filter.click()
    assert len(bench.sentences) == everything


def test_marks_hide_findings_and_outlive_the_program(qtbot, make_bench, normal):
    bench = make_bench()
    bench.open(normal)
    bench.ask()
    first, second = bench.sentences[:2]
    bench.panel.view.show_row(0)
    bench.panel.done.click()
    assert first not in bench.sentences
    # The next one is looked at now.
    assert bench.panel.view.selected[0].finding.message == second
    bench.panel.ignore.click()
    assert second not in bench.sentences
    qtbot.waitUntil(lambda: len(bench.modding._marks.of(normal)) == 2, timeout=WAIT)

    again = make_bench()
    again.open(normal)
    again.ask()
    assert first not in again.sentences
    again.panel.filters.marked.setChecked(True)
    marks = {entry.finding.message: entry.mark for entry in again.panel.model.shown}
    assert marks[first] is Mark.DONE
    assert marks[second] is Mark.IGNORED
    again.panel.view.show_row(0)
    again.panel.done.click()
    assert next(entry for entry in again.modding.entries if entry.finding.message == first).mark is None


def test_marking_everything_is_said(bench, normal):
    bench.open(normal)
    bench.ask()
    bench.panel.view.selectAll()
    bench.panel.toggle_mark(Mark.IGNORED)
    assert "marked as done or ignored" in bench.panel.nothing.text()


def test_another_difficulty_that_changes_is_noticed(qtbot, bench, normal):
    bench.open(normal)
    bench.check()
    other = next(path for path in normal.parent.glob("*.osu") if path != normal)
    with qtbot.waitSignal(bench.modding.sourcesChanged, timeout=WAIT):
        other.write_text(other.read_text(encoding="utf-8").replace("Tags:", "Tags:other "), encoding="utf-8")
    qtbot.waitUntil(lambda: bench.modding.rules.job is None, timeout=WAIT)
    assert bench.modding.rules.findings == []


def test_findings_wait_for_the_difficulty_they_are_about(qtbot, bench, normal):
    bench.open(normal)
    other = next(each for each in bench.session.song.difficulties if each.path != normal)
    bench.modding.ask("some-model", "Some model")
    # At once: the answer comes when the window hears of it next.
    bench.session.show_difficulty(open_difficulty(other))
    qtbot.waitUntil(lambda: any("is done" in notice for notice in bench.notices), timeout=WAIT)
    assert bench.sentences == []
    bench.open(normal)
    assert bench.sentences


def test_copies_places_as_one_posts_them(qtbot, bench, normal):
    bench.open(normal)
    bench.ask()
    bench.panel.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(bench.sentences)
    minutes, _, rest = lines[0].partition(":")
    assert minutes.isdigit()
    assert rest.endswith("- Object 0 is not what was expected.")
    bench.panel.view.opened.emit(bench.panel.model.shown[0])
    assert QGuiApplication.clipboard().text().startswith("osu://edit/")


def test_writes_reports(qtbot, bench, normal, tmp_path):
    bench.open(normal)
    bench.ask()
    for ending in ("html", "json", "txt"):
        path = tmp_path / f"report.{ending}"
        bench.panel.sharing.write(bench.panel.model.shown, path)
        qtbot.waitUntil(path.is_file, timeout=WAIT)
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert len(report["findings"]) == len(bench.sentences)
    assert "osu://edit/" in (tmp_path / "report.html").read_text(encoding="utf-8")
    bench.panel.sharing.write(bench.panel.model.shown, tmp_path / "nowhere" / "report.txt")
    qtbot.waitUntil(lambda: any("nowhere" in notice for notice in bench.notices), timeout=WAIT)


def test_keys_of_the_list(qtbot, bench, normal):
    bench.open(normal)
    bench.ask()
    bench.holder.show()
    view = bench.panel.view
    view.setFocus()
    went: list[float | None] = []
    bench.modding.wentTo.connect(lambda entry: went.append(entry.finding.time))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 5))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    times = [entry.finding.time for entry in bench.panel.model.shown]
    assert went == times[:2]
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == bench.panel.model.shown[1].finding.link


def test_steps_go_by_time_whatever_the_order_of_the_list(bench, normal):
    bench.open(normal)
    bench.ask()
    bench.panel.view.sortByColumn(Order.SCORE.value, Qt.SortOrder.AscendingOrder)
    times = sorted({entry.finding.time for entry in bench.panel.model.shown})
    now = times[2] + 1
    bench.panel.step(1, now)
    assert bench.modding.chosen.time == times[3]
    bench.panel.step(1, times[3])
    assert bench.modding.chosen.time == times[4]
    bench.panel.step(-1, times[4])
    bench.panel.step(-1, times[3])
    assert bench.modding.chosen.time == times[2]
    bench.panel.step(-1, 0.0)
    assert bench.modding.chosen.time == times[2]


def test_thousands_of_findings(bench, normal):
    bench.modding.ask_task = f"{TASKS}:thousands"
    bench.open(normal)
    bench.ask()
    count = len(bench.sentences)
    assert count > 2000
    bench.holder.show()
    bench.panel.view.scrollToBottom()
    bench.panel.view.selectAll()
    assert len(bench.panel.view.selected) == count
    bench.panel.toggle_mark(Mark.DONE)
    assert bench.sentences == []


def test_a_gimmick_map_of_many_findings(qtbot, bench, data_folder, tmp_path):
    source = next((data_folder / "odd").glob("mania_v14_LeaF_-_Mopemope_semyon422_mopemope__*.osu"))
    path = tmp_path / "set" / "gimmick.osu"
    path.parent.mkdir()
    shutil.copy(source, path)
    bench.modding.check_task = "core.modding.run_checks:check_path"
    bench.open(path)
    bench.check()
    assert len(bench.sentences) > 100
    assert not bench.panel.controls.ask.button.isEnabled()  # its song is missing
    bench.panel.view.show_row(50)
    bench.modding.choose(bench.panel.model.shown[50].finding)
    assert bench.panel.view.selected[0] is bench.panel.model.shown[50]


def test_undoing_a_fix_opens_its_finding_again(qtbot, bench, normal):
    bench.open(normal)
    bench.ask()
    fixable = next(entry for entry in bench.modding.entries if entry.finding.fix is not None)
    key = fixable.finding.key

    def mark() -> Mark | None:
        return next(entry.mark for entry in bench.modding.entries if entry.finding.key == key)

    def written() -> Mark | None:
        return Marks().of(normal).get(key)

    bench.panel.fixes.fix([fixable])
    qtbot.waitUntil(lambda: written() is Mark.DONE, timeout=WAIT)
    assert mark() is Mark.DONE
    undone = History().undo(History().steps_of(normal)[0])
    bench.modding.follow(undone)
    assert mark() is None
    qtbot.waitUntil(lambda: written() is None, timeout=WAIT)
    bench.modding.follow(History().redo(undone))
    assert mark() is Mark.DONE


def test_a_finding_that_was_ignored_stays_so_when_its_fix_is_undone(qtbot, bench, normal):
    bench.open(normal)
    bench.ask()
    fixable = next(entry for entry in bench.modding.entries if entry.finding.fix is not None)
    bench.modding.mark([fixable], Mark.IGNORED)
    bench.panel.fixes.fix([fixable])
    qtbot.waitUntil(lambda: bool(bench.notices), timeout=WAIT)
    bench.modding.follow(History().undo(History().steps_of(normal)[0]))
    assert next(e.mark for e in bench.modding.entries if e.finding.key == fixable.finding.key) is Mark.IGNORED
