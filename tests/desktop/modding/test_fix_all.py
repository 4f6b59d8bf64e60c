"""Fixing every finding at once: as a proposal that is looked at first, and as one step."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from core.backups import backups_of
from core.beatmap.object_changes import ChangeKind
from core.beatmap.reader import read_beatmap
from core.edits.history import History
from core.modding.marks import Mark
from desktop.controllers import generation_controller
from desktop.dialogs.changed_on_disk import Choice
from desktop.main_window import MainWindow
from desktop.shared import shortcuts
from tests.desktop.changing import accept, contents, step
from tests.desktop.conftest import LANTERN, open_song
from tests.desktop.modding.conftest import TASKS, WAIT

MOVED = {5: 4, 9: -5, 14: -1, 20: -1, 26: -1}
"""By how many ms these objects are moved from their ticks; of 1 ms there is one finding for all."""


@pytest.fixture
def faulty(qtbot, window: MainWindow, songs) -> MainWindow:
    """The window with a difficulty in which objects are off their ticks and lines repeat, checked."""
    file = next((songs / LANTERN).glob("*[[]Normal].osu"))
    head, mark, objects = file.read_text(encoding="utf-8").partition("[HitObjects]\n")
    lines = objects.splitlines()
    for number, ms in MOVED.items():
        x, y, time, rest = lines[number].split(",", 3)
        lines[number] = f"{x},{y},{int(time) + ms},{rest}"
    file.write_text(head + mark + "\n".join(lines) + "\n", encoding="utf-8")
    window.tasks.show_maimod()
    open_song(qtbot, window, file)
    modding = window.maimod.modding
    qtbot.waitUntil(lambda: modding.rules.findings is not None and modding.rules.job is None, timeout=WAIT)
    return window


def entries_of(menu: QMenu) -> list[QAction]:
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def proposed(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.proposal is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(window.editor.changes.changes.times), timeout=WAIT)


def test_every_finding_is_fixed_in_one_step_after_it_was_shown(qtbot, faulty: MainWindow, songs):
    panel, file = faulty.maimod, faulty.session.opened.difficulty.path
    before = contents(songs / LANTERN)
    fixable = panel.fixes.fixable()
    assert panel.fix_all.isEnabled() and len(fixable) >= 3
    faulty.session.notices.clear()
    faulty.actions_by_shortcut[shortcuts.FIX_ALL].trigger()
    proposed(qtbot, faulty)
    assert contents(songs / LANTERN) == before, "nothing is written yet"
    (words,) = faulty.notices.messages
    assert f"{len(fixable)} findings would be fixed" in words
    changes = faulty.editor.changes.changes
    assert set(changes.before) == set(changes.after) == set(MOVED)
    assert set(changes.after.values()) == {ChangeKind.CHANGED}
    facts = faulty.editor.proposal_bar.facts
    assert f"{len(fixable)} findings fixed" in facts.text() and "seed" not in facts.text()
    assert all(entry.finding.fix.sentence in facts.toolTip() for entry in fixable)
    faulty.session.notices.clear()
    (written,) = accept(qtbot, faulty, faulty.proposals.accept)
    assert written == file and len(faulty.notices.messages) == 1
    after = contents(songs / LANTERN)
    assert {name for name in after if after[name] != before.get(name)} == {file.name}
    (entry,) = History().steps_of(file)
    assert entry.summary == f"{len(fixable)} fixes of findings"
    assert backups_of(file)[0].read() == before[file.name]
    moved = read_beatmap(file).hit_objects
    original = [int(line.split(",")[2]) for line in before[file.name].decode().split("[HitObjects]")[1].split()]
    assert all(moved[number].time == original[number] - ms for number, ms in MOVED.items())
    modding = panel.modding
    qtbot.waitUntil(lambda: modding.rules.job is None and not panel.fixes.fixable(), timeout=WAIT)
    assert not panel.fix_all.isEnabled() and "without a person" in panel.fix_all.toolTip()
    step(qtbot, faulty, faulty.history.undo)
    assert contents(songs / LANTERN) == before


def test_one_check_is_fixed_by_itself(qtbot, faulty: MainWindow):
    panel = faulty.maimod
    first, *checks = entries_of(panel.fixable)
    by_check = panel.fixes.fixable_by_check()
    assert first.text().endswith(f"({len(panel.fixes.fixable())})")
    assert [action.text() for action in checks] == [f"{name} ({len(found)})" for name, found in by_check.items()]
    chosen = next(iter(by_check))
    next(action for action in checks if action.text().startswith(chosen)).trigger()
    qtbot.waitUntil(lambda: faulty.session.proposal is not None, timeout=WAIT)
    sentences = faulty.session.proposal.fixed.sentences
    assert sentences == tuple(entry.finding.fix.sentence for entry in by_check[chosen])


def test_a_finding_about_several_objects_fixes_all_of_them(qtbot, faulty: MainWindow):
    slight = [number for number, ms in MOVED.items() if ms == -1]
    (entry,) = (each for each in faulty.maimod.fixes.fixable() if len(each.finding.objects) == len(slight))
    file = faulty.session.opened.difficulty.path
    before = [item.time for item in read_beatmap(file).hit_objects]
    faulty.maimod.fixes.fix([entry])
    qtbot.waitUntil(lambda: read_beatmap(file).hit_objects[slight[-1]].time != before[slight[-1]], timeout=WAIT)
    after = [item.time for item in read_beatmap(file).hit_objects]
    assert [number for number in range(len(before)) if after[number] - before[number] == 1] == slight


def test_what_osu_saved_meanwhile_stays(qtbot, faulty: MainWindow, songs, monkeypatch):
    faulty.maimod.fixes.propose_all()
    proposed(qtbot, faulty)
    file = faulty.session.opened.difficulty.path
    foreign = file.read_bytes() + b"// saved by osu!\r\n"
    file.write_bytes(foreign)
    asked: list[str] = []
    monkeypatch.setattr(
        generation_controller, "ask_about_change", lambda parent, sentence: asked.append(sentence) or Choice.NOTHING
    )
    faulty.proposals.accept()
    qtbot.waitUntil(lambda: bool(asked), timeout=WAIT)
    assert file.read_bytes() == foreign and History().steps_of(file) == []


def test_marked_findings_are_left_out_and_those_of_a_model_marked(qtbot, faulty: MainWindow):
    panel, modding = faulty.maimod, faulty.maimod.modding
    modding.check_task, modding.ask_task = f"{TASKS}:nothing", f"{TASKS}:surprised"
    modding.check()
    qtbot.waitUntil(lambda: modding.rules.findings == [], timeout=WAIT)
    modding.ask("some-model", "Some model")
    qtbot.waitUntil(lambda: bool(panel.fixes.fixable()), timeout=WAIT)
    (entry,) = panel.fixes.fixable()

    def mark() -> Mark | None:
        return next(each.mark for each in modding.entries if each.finding.key == entry.finding.key)

    modding.mark([entry], Mark.IGNORED)
    assert panel.fixes.fixable() == [] and not panel.fix_all.isEnabled()
    modding.mark([entry], None)
    panel.fixes.propose_all()
    proposed(qtbot, faulty)
    accept(qtbot, faulty, faulty.proposals.accept)
    assert mark() is Mark.DONE
    step(qtbot, faulty, faulty.history.undo)
    assert mark() is None
