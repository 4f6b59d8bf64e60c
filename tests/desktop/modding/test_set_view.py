"""The whole set at a glance, in the real window."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem

from core.beatmap.reader import read_beatmap
from core.modding.finding import Severity
from core.modding.marks import Mark, Marks
from core.modding.run_checks import check_path
from core.modding.set_check import counts
from desktop.main_window import MainWindow
from desktop.modding.set_view import SetView
from tests.desktop.conftest import LANTERN, open_song
from tests.desktop.modding.conftest import TASKS, WAIT


@pytest.fixture
def view(qtbot, window: MainWindow, songs) -> SetView:
    """The view of a set with a fault in one difficulty, which is not the open one."""
    folder = songs / LANTERN
    faulty = next(folder.glob("*4K*.osu"))
    head, mark, objects = faulty.read_text(encoding="utf-8").partition("[HitObjects]\n")
    lines = objects.splitlines()
    x, y, time, rest = lines[5].split(",", 3)
    lines[5] = f"{x},{y},{int(time) + 6},{rest}"
    faulty.write_text(head + mark + "\n".join(lines) + "\n", encoding="utf-8")
    window.tasks.show_maimod()
    open_song(qtbot, window, next(folder.glob("*[[]Normal].osu")))
    window.maimod.scope.button(True).click()
    looked(qtbot, window)
    return window.maimod.set_view


def looked(qtbot, window: MainWindow) -> None:
    of_set, modding = window.maimod.modding.of_set, window.maimod.modding
    qtbot.waitUntil(lambda: of_set.found is not None and of_set.job is None, timeout=WAIT)
    qtbot.waitUntil(lambda: modding.rules.findings is not None and modding.rules.job is None, timeout=WAIT)
    qtbot.waitUntil(lambda: of_set.found is not None and of_set.job is None, timeout=WAIT)


def rows(view: SetView) -> list[QTreeWidgetItem]:
    return view.tree.tops()


def numbers(row: QTreeWidgetItem) -> list[int]:
    return [int(row.text(column).replace("·", "0")) for column in (1, 2, 3)]


def test_findings_are_counted_by_difficulty_and_kind(window: MainWindow, view: SetView, songs):
    everything = check_path(songs / LANTERN)
    names = [row.text(0).split("   ")[0] for row in rows(view)]
    assert names[0] == "Whole set" and sorted(names[1:]) == ["4K Normal", "Normal"]
    for name, row in zip(names, rows(view), strict=True):
        own = [each for each in everything if each.difficulty == ("" if name == "Whole set" else name)]
        assert numbers(row) == list(counts(own).values())
        below = [row.child(number) for number in range(row.childCount())]
        assert {each.text(0) for each in below} == {each.check for each in own}
        assert [sum(column) for column in zip([0, 0, 0], *map(numbers, below), strict=True)] == numbers(row)
    found = counts(everything)
    assert view.words.text().startswith(f"{found[Severity.PROBLEM]} problem")
    assert all(row.data(0, Qt.ItemDataRole.AccessibleTextRole) for row in rows(view)), (
        "a screen reader hears name and counts"
    )


def test_a_click_opens_the_difficulty_at_the_finding(qtbot, window: MainWindow, view: SetView):
    (faulty,) = (row for row in rows(view) if row.text(0).startswith("4K"))
    faulty.setExpanded(True)
    (kind,) = (faulty.child(number) for number in range(faulty.childCount()) if numbers(faulty.child(number))[0])
    kind.setExpanded(True)
    finding = kind.child(0)
    assert "too late" in finding.text(0)
    view.tree.scrollToItem(finding)
    with qtbot.waitSignal(window.session.difficultyChanged, timeout=WAIT):
        qtbot.mouseClick(
            view.tree.viewport(), Qt.MouseButton.LeftButton, pos=view.tree.visualItemRect(finding).center()
        )
    modding = window.maimod.modding
    assert "4K" in window.session.opened.difficulty.name
    qtbot.waitUntil(lambda: modding.chosen is not None, timeout=WAIT)
    assert "too late" in modding.chosen.message and window.editor.timeline.time == modding.chosen.time
    assert window.maimod.pages.currentWidget() is view, "one goes through the set"
    looked(qtbot, window)
    assert faulty_row(view).font(0).bold()
    window.maimod.show_set(False)
    assert window.maimod.view.selected[0].finding is modding.chosen


def faulty_row(view: SetView) -> QTreeWidgetItem:
    return next(row for row in rows(view) if row.text(0).startswith("4K"))


def test_it_follows_the_files_and_is_kept(qtbot, window: MainWindow, view: SetView, songs):
    of_set = window.maimod.modding.of_set
    before = numbers(faulty_row(view))
    other = next((songs / LANTERN).glob("*4K*.osu"))
    head, mark, objects = other.read_text(encoding="utf-8").partition("[HitObjects]\n")
    lines = objects.splitlines()
    x, y, time, rest = lines[9].split(",", 3)
    lines[9] = f"{x},{y},{int(time) + 7},{rest}"
    other.write_text(head + mark + "\n".join(lines) + "\n", encoding="utf-8")
    qtbot.waitUntil(lambda: numbers(faulty_row(view))[0] == before[0] + 1, timeout=WAIT)
    looked(qtbot, window)
    of_set.check()
    qtbot.waitUntil(lambda: of_set.job is None, timeout=WAIT)
    assert of_set.found.kept


def test_nothing_is_looked_for_while_nobody_looks(qtbot, window: MainWindow, songs):
    window.tasks.show_maimod()
    open_song(qtbot, window, songs / LANTERN)
    modding = window.maimod.modding
    qtbot.waitUntil(lambda: modding.rules.findings is not None, timeout=WAIT)
    assert modding.of_set.job is None and modding.of_set.found is None


def test_what_is_marked_is_not_counted(qtbot, window: MainWindow, view: SetView):
    modding, of_set = window.maimod.modding, window.maimod.modding.of_set
    entries = [entry for entry in modding.entries if entry.finding.difficulty]
    if not entries:
        open_other(qtbot, window)
        entries = [entry for entry in modding.entries if entry.finding.difficulty]
    name = entries[0].finding.difficulty
    before = sum(numbers(next(row for row in rows(view) if row.text(0).split("   ")[0] == name)))
    modding.mark(entries[:1], Mark.IGNORED)
    path = window.session.opened.difficulty.path
    qtbot.waitUntil(lambda: bool(Marks().of(path)), timeout=WAIT)
    of_set.check()
    qtbot.waitUntil(lambda: of_set.job is None, timeout=WAIT)
    assert sum(numbers(next(row for row in rows(view) if row.text(0).split("   ")[0] == name))) == before - 1


def open_other(qtbot, window: MainWindow) -> None:
    window.opener.show(next(each for each in window.session.song.difficulties if "4K" in each.name))
    qtbot.waitUntil(lambda: "4K" in window.session.opened.difficulty.name, timeout=WAIT)
    looked(qtbot, window)


def asked(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.maimod.modding.asking.waiting, timeout=WAIT)
    qtbot.waitUntil(lambda: not window.maimod.modding.of_set.unasked, timeout=WAIT)


def test_maimod_is_offered_for_the_rest_and_counted_with_the_rules(
    qtbot, window: MainWindow, view: SetView, open_window, songs
):
    modding = window.maimod.modding
    modding.ask_task = f"{TASKS}:surprised"
    before = {row.text(0).split("   ")[0]: sum(numbers(row)) for row in rows(view)}
    assert view.rest.isEnabled() and view.rest.text() == "MaiMod for 2 more"
    modding.ask("beatwright-small", "Beatwright small")
    qtbot.waitUntil(lambda: len(modding.of_set.unasked) == 1, timeout=WAIT)
    assert view.rest.text() == "MaiMod for 1 more" and "4K Normal" in view.rest.toolTip()
    view.rest.click()
    assert "to go" in view.rest.text()
    asked(qtbot, window)
    assert view.rest.text() == "MaiMod has seen all" and not view.rest.isEnabled()
    for difficulty in modding.of_set.found.difficulties:
        objects = len(read_beatmap(songs / LANTERN / difficulty.file).hit_objects)
        (row,) = (each for each in rows(view) if each.text(0).split("   ")[0] == difficulty.name)
        assert sum(numbers(row)) == before[difficulty.name] + objects and row.text(0).endswith("MaiMod")
        kinds = {row.child(number).text(0): sum(numbers(row.child(number))) for number in range(row.childCount())}
        assert kinds["MaiMod: Surprise"] == objects
    window.close()
    again = open_window(songs)
    again.tasks.show_maimod()
    open_song(qtbot, again, songs / LANTERN)
    again.maimod.scope.button(True).click()
    looked(qtbot, again)
    assert again.maimod.modding.of_set.unasked == [], "what is in the files was asked about"


def test_asking_about_the_set_can_be_stopped(qtbot, window: MainWindow, view: SetView):
    modding = window.maimod.modding
    modding.ask_task = f"{TASKS}:slowly"
    view.rest.click()
    qtbot.waitUntil(lambda: window.jobs.current is not None, timeout=WAIT)
    view.rest.click()
    qtbot.waitUntil(lambda: not modding.asking.waiting and not window.jobs.busy, timeout=WAIT)
    assert len(modding.of_set.unasked) == 2 and view.rest.text() == "MaiMod for 2 more"


def test_the_set_is_exported(qtbot, window: MainWindow, view: SetView, tmp_path):
    of_set = window.maimod.modding.of_set
    assert view.export.isEnabled()
    texts = {}
    for suffix in (".txt", ".md", ".json", ".html"):
        path = tmp_path / f"report{suffix}"
        window.maimod.sharing.write_set(of_set.findings, path)
        qtbot.waitUntil(lambda path=path: path.is_file() and path.stat().st_size > 0, timeout=WAIT)
        texts[suffix] = path.read_text(encoding="utf-8")
    assert len(json.loads(texts.pop(".json"))["findings"]) == len(of_set.findings)
    for suffix, text in texts.items():
        assert "Lantern Walk" in text and "4K Normal" in text and "too late" in text, suffix
    own = of_set.of(next(each for each in of_set.found.difficulties if each.name == "4K Normal"))
    assert f"| 4K Normal | {' | '.join(map(str, counts(own).values()))} |" in texts[".md"]
