"""Groups with headings in the list."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.library.groups import Grouping
from core.program.desk import Desk
from core.program.settings import Settings
from desktop.library import LibraryPanel
from desktop.library.model import Role, group_name
from desktop.library.shelves import Shelves
from tests.desktop.library.conftest import WAIT


def lines(panel: LibraryPanel) -> list[str]:
    """Every row: headings in capitals, titles, and difficulties in brackets."""
    found = []
    for number in range(panel.model.rowCount()):
        row, group = panel.model.row(number), panel.model.index(number).data(Role.GROUP)
        if group is not None:
            assert row is None
            found.append(f"{group_name(group.key)} {group.count}{' folded' if group.folded else ''}".upper())
        elif row is not None:
            found.append(row.mapset.title if row.beatmap is None else f"[{row.beatmap.version_name}]")
    return found


def click(panel: LibraryPanel, number: int) -> None:
    index = panel.model.index(number)
    panel.list.scrollTo(index)
    place = panel.list.visualRect(index).center() + QPoint(20, 0)
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def choose(panel: LibraryPanel, words: str) -> None:
    """An entry of the menu of groups."""
    (action,) = (each for each in panel.filters.grouping.menu().actions() if each.text() == words)
    action.trigger()


def test_the_list_has_headings_that_fold(qtbot, panel: LibraryPanel, songs):
    assert lines(panel) == ["Alpha", "Beta", "Gamma"]
    choose(panel, "By artist")
    expected = ["A 3", "Alpha", "Beta", "Gamma"]
    qtbot.waitUntil(lambda: lines(panel) == expected, timeout=WAIT)
    assert panel.model.set_count == 3 and panel.footer_text == "3 sets"
    with qtbot.waitSignal(panel.setSelected) as chosen:
        click(panel, 2)
    assert chosen.args[0].folder == songs / "1 Beta"
    assert lines(panel) == ["A 3", "Alpha", "Beta", "[Easy]", "[Hard]", "Gamma"]
    with qtbot.waitSignal(panel.beatmapSelected) as selected:
        click(panel, 4)
    assert selected.args == [songs / "1 Beta" / "Beta [Hard].osu"]
    with qtbot.assertNotEmitted(panel.setSelected):
        click(panel, 0)
    assert lines(panel) == ["A 3 FOLDED"] and panel.footer_text == "3 sets"
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert lines(panel)[:3] == ["A 3", "Alpha", "Beta"] and panel.list.currentIndex().row() == 0
    assert panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "A, 3 sets"
    assert not panel.grab().toImage().isNull()
    choose(panel, "No groups")
    qtbot.waitUntil(lambda: "Alpha" in lines(panel)[0], timeout=WAIT)


def test_stars_and_their_direction(qtbot, panel: LibraryPanel):
    choose(panel, "By stars")
    qtbot.waitUntil(lambda: len(lines(panel)) > 3, timeout=WAIT)
    forwards = [line for line in lines(panel) if line.isupper()]
    assert len(forwards) > 1 and all("STAR" in line for line in forwards)
    panel.filters.backwards.click()
    qtbot.waitUntil(lambda: [line for line in lines(panel) if line.isupper()] == forwards[::-1], timeout=WAIT)
    # What the search leaves out is in no group.
    panel.filters.search.setText("gamma")
    qtbot.waitUntil(lambda: len(lines(panel)) == 2 and lines(panel)[1] == "Gamma", timeout=WAIT)


@pytest.mark.parametrize(("creator", "heading"), [("mapper", "MINE 3"), ("another", "OTHERS 3")])
def test_own_sets_are_a_group(qtbot, songs, tmp_path, creator: str, heading: str):
    panel = LibraryPanel(tmp_path / "cache", Shelves(Desk(), Settings(creator=creator)))
    qtbot.addWidget(panel)
    panel.show()
    panel.open_folder(songs)
    qtbot.waitUntil(lambda: panel.model.set_count == 3, timeout=WAIT)
    choose(panel, "Mine and others")
    qtbot.waitUntil(lambda: len(lines(panel)) == 4, timeout=WAIT)
    assert lines(panel)[0] == heading
    panel.close()


def test_groups_come_back_at_the_next_start(qtbot, panel: LibraryPanel, make_panel, songs):
    panel.filters.set_group(Grouping.ARTIST)
    view = panel.filters.remembered()
    assert view.group == "artist"
    again = make_panel()
    again.filters.restore(view)
    again.open_folder(songs)
    qtbot.waitUntil(lambda: lines(again)[:1] == ["A 3"], timeout=WAIT)
    assert "By artist" in again.filters.grouping.toolTip()
