import os
import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from tests.desktop.library.conftest import WAIT, titles


def click(panel, number: int) -> None:
    index = panel.model.index(number)
    panel.list.scrollTo(index)
    QTest.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(index).center() + QPoint(20, 0)
    )


def search(qtbot, panel, text: str, expected: list[str]) -> None:
    panel.filters.search.setText(text)
    qtbot.waitUntil(lambda: titles(panel) == expected, timeout=WAIT)


def test_before_a_folder_is_open_the_panel_asks_for_one(qtbot, make_panel):
    panel = make_panel()
    assert panel.notice.isVisible()
    assert "No Songs folder" in panel.notice.heading.text()
    with qtbot.waitSignal(panel.folderAsked):
        panel.notice.button.click()


def test_a_click_opens_a_set_and_another_one_a_difficulty(qtbot, panel, songs):
    assert titles(panel) == ["Alpha", "Beta", "Gamma"]
    with qtbot.waitSignal(panel.setSelected) as chosen:
        click(panel, 1)
    assert chosen.args[0].folder == songs / "1 Beta"
    assert titles(panel) == ["Alpha", "Beta", "[Easy]", "[Hard]", "Gamma"]
    with qtbot.waitSignal(panel.beatmapSelected) as selected:
        click(panel, 3)
    assert selected.args == [songs / "1 Beta" / "Beta [Hard].osu"]
    click(panel, 4)
    assert titles(panel) == ["Alpha", "Beta", "Gamma", "[Easy]", "[Hard]"]
    click(panel, 2)
    assert titles(panel) == ["Alpha", "Beta", "Gamma"]


def test_everything_works_from_the_keyboard(qtbot, panel, songs):
    panel.focus_search()
    QTest.keyClicks(panel.filters.search, "gam")
    qtbot.waitUntil(lambda: titles(panel) == ["Gamma"], timeout=WAIT)
    QTest.keyClick(panel.filters.search, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 0
    QTest.keyClick(panel.list, Qt.Key.Key_Right)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.beatmapSelected) as selected:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert selected.args == [songs / "2 Gamma" / "Gamma [Easy].osu"]
    QTest.keyClick(panel.list, Qt.Key.Key_Left)
    assert titles(panel) == ["Gamma"]
    QTest.keyClick(panel.filters.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: titles(panel) == ["Alpha", "Beta", "Gamma"], timeout=WAIT)


def test_typing_in_the_list_goes_on_in_the_search_box(qtbot, panel):
    panel.list.setFocus()
    QTest.keyClick(panel.list, "b")
    assert panel.filters.search.text() == "b"


def test_filters_narrow_sets_and_difficulties(qtbot, panel):
    search(qtbot, panel, "alpha hard", ["Alpha"])
    click(panel, 0)
    assert titles(panel) == ["Alpha", "[Hard]"]
    click(panel, 0)
    search(qtbot, panel, "", ["Alpha", "Beta", "Gamma"])
    mania, taiko = (panel.filters.modes[mode] for mode in (3, 1))
    mania.click()
    qtbot.waitUntil(lambda: titles(panel) == ["Beta"], timeout=WAIT)
    taiko.click()
    qtbot.waitUntil(lambda: titles(panel) == ["Beta", "Gamma"], timeout=WAIT)
    panel.filters.stars.set_range(9.5, None)
    qtbot.waitUntil(panel.notice.isVisible, timeout=WAIT)
    assert "Nothing matches" in panel.notice.heading.text()
    panel.notice.button.click()
    qtbot.waitUntil(lambda: titles(panel) == ["Alpha", "Beta", "Gamma"], timeout=WAIT)
    assert not mania.isChecked()


def test_the_order_can_be_chosen(qtbot, panel, songs):
    panel.filters.order.setCurrentText("Last changed")
    for number, name in enumerate(["1 Beta", "0 Alpha", "2 Gamma"]):
        for path in (songs / name).glob("*.osu"):
            text = path.read_text()
            path.write_text(text + "\n" * (number + 1))
            os.utime(path, (2_000_000_000 - number, 2_000_000_000 - number))
    qtbot.waitUntil(lambda: titles(panel) == ["Beta", "Alpha", "Gamma"], timeout=WAIT)


def test_sets_that_come_and_go_appear_and_disappear(qtbot, panel, songs):
    click(panel, 1)
    shutil.copytree(songs / "0 Alpha", songs / "3 Copy")
    qtbot.waitUntil(lambda: titles(panel).count("Alpha") == 2, timeout=WAIT)
    assert "[Easy]" in titles(panel)  # the open set stays open
    (songs / "1 Beta" / "Beta [Easy].osu").unlink()
    qtbot.waitUntil(lambda: titles(panel) == ["Alpha", "Alpha", "Beta", "[Hard]", "Gamma"], timeout=WAIT)
    shutil.rmtree(songs / "1 Beta")
    qtbot.waitUntil(lambda: titles(panel) == ["Alpha", "Alpha", "Gamma"], timeout=WAIT)


def test_unreadable_files_are_counted_and_listed(qtbot, panel, songs):
    (songs / "0 Alpha" / "bad.osu").write_bytes(b"\x00\x01")
    button = panel._broken_button
    qtbot.waitUntil(button.isVisible, timeout=WAIT)
    assert button.text() == "1 unreadable file"


def test_an_empty_folder_and_a_missing_one_say_so(qtbot, make_panel, tmp_path):
    panel = make_panel()
    (tmp_path / "Empty").mkdir()
    panel.open_folder(tmp_path / "Empty")
    qtbot.waitUntil(lambda: "No beatmaps" in panel.notice.heading.text(), timeout=WAIT)
    panel.open_folder(tmp_path / "Missing")
    qtbot.waitUntil(lambda: "Missing" in panel.notice.text.text(), timeout=WAIT)
    assert panel.notice.button.text() == "Try again"
    (tmp_path / "Missing").mkdir()
    panel.notice.button.click()
    qtbot.waitUntil(lambda: "No beatmaps" in panel.notice.heading.text(), timeout=WAIT)


def test_opening_the_same_folder_again_lists_at_once(qtbot, panel, make_panel, songs):
    panel.close()
    again = make_panel()
    again.source._start_follower = lambda: None  # even before the helper process is up
    again.open_folder(songs)
    qtbot.waitUntil(lambda: titles(again) == ["Alpha", "Beta", "Gamma"], timeout=WAIT)


def test_thumbnails_are_made_once_and_kept(qtbot, panel, tmp_path):
    set_id = panel.model.row(0).mapset.id
    mapset = panel.model.row(0).mapset
    qtbot.waitUntil(lambda: panel.thumbnails.get(set_id, mapset.folder, mapset.background) is not None, timeout=WAIT)
    pixmap = panel.thumbnails.get(set_id, mapset.folder, mapset.background)
    colour = pixmap.toImage().pixelColor(pixmap.width() // 2, pixmap.height() // 2)
    assert abs(colour.red() - 0xC0) < 12
    assert abs(colour.green() - 0x40) < 12
    qtbot.waitUntil(lambda: len(list((tmp_path / "cache" / "thumbnails").glob("*.jpg"))) >= 1, timeout=WAIT)


def test_a_song_dropped_or_chosen_is_handed_on(qtbot, panel, tmp_path):
    song = tmp_path / "My song.ogg"
    song.write_bytes(b"OggS")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(song))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(panel.audioChosen) as chosen:
        panel.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert chosen.args == [song]
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "picture.png"))])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    event.ignore()
    panel.dropEvent(event)
    assert not event.isAccepted()


def test_the_menu_copies_the_path(qtbot, panel, songs):
    click(panel, 0)
    menu = panel.menu_for(panel.model.row(1))
    names = {action.text(): action for action in menu.actions()}
    names["Copy the path"].trigger()
    assert QGuiApplication.clipboard().text() == str(songs / "0 Alpha" / "Alpha [Easy].osu")
    with qtbot.waitSignal(panel.beatmapSelected) as selected:
        names["Open"].trigger()
    assert isinstance(selected.args[0], Path)


def test_every_state_can_be_painted(qtbot, panel):
    click(panel, 1)
    picture = panel.grab().toImage()
    colours = {picture.pixelColor(x, y).rgb() for x in range(0, 400, 3) for y in range(120, 500, 3)}
    assert len(colours) > 20


def test_a_filter_that_does_not_exist_is_named_in_the_box_and_where_the_list_would_be(qtbot, panel):
    box = panel.filters.search
    box.setText("strs>4")
    assert box.property("role") == "wrong" and "nearest is stars" in box.toolTip() and box.text() == "strs>4"
    qtbot.waitUntil(lambda: "nearest is stars" in panel.footer_text, timeout=WAIT)
    search(qtbot, panel, "titel=alpha", [])
    assert panel.notice.isVisible() and "“titel”; the nearest is title" in panel.notice.text.text()
    assert "nearest is title" in box.toolTip()
    search(qtbot, panel, "title=alpha", ["Alpha"])
    assert (box.property("role") or "") == "" and "Words are looked for" in box.toolTip()


def test_a_set_is_chosen_with_the_difficulties_that_the_search_leaves(qtbot, panel, songs):
    search(qtbot, panel, "od>5 alpha", ["Alpha"])
    with qtbot.waitSignal(panel.setSelected) as chosen:
        click(panel, 0)
    assert [record.path for record in chosen.args[1]] == [songs / "0 Alpha" / "Alpha [Hard].osu"]
    search(qtbot, panel, "alpha", ["Alpha", "[Easy]", "[Hard]"])
    click(panel, 0)
    with qtbot.waitSignal(panel.setSelected) as chosen:
        click(panel, 0)
    assert chosen.args[1] == []


def test_favourites_and_own_sets_are_listed_alone(qtbot, panel):
    filters = panel.filters

    def choose(shelf: str) -> None:
        filters.shelf.setCurrentIndex(filters.shelf.findData(shelf))

    choose("favourites")
    qtbot.waitUntil(lambda: panel.model.set_count == 0, timeout=WAIT)
    assert "Right-click a set" in panel.notice.text.text()
    choose("")
    qtbot.waitUntil(lambda: panel.model.set_count == 3, timeout=WAIT)
    for number in (1, 0):
        menu = panel.menu_for(panel.model.row(number))
        next(each for each in menu.actions() if each.text() == "Make it a favourite").trigger()
    choose("favourites")
    qtbot.waitUntil(lambda: titles(panel) == ["Alpha", "Beta"], timeout=WAIT)
    menu = panel.menu_for(panel.model.row(0))
    next(each for each in menu.actions() if each.text() == "No longer a favourite").trigger()
    qtbot.waitUntil(lambda: titles(panel) == ["Beta"], timeout=WAIT)
    choose("mine")
    qtbot.waitUntil(lambda: panel.model.set_count == 0, timeout=WAIT)
    assert "your name as mapper" in panel.notice.text.text()


def test_the_order_can_be_turned_round(qtbot, panel):
    panel.filters.backwards.setChecked(True)
    qtbot.waitUntil(lambda: titles(panel) == ["Gamma", "Beta", "Alpha"], timeout=WAIT)
    panel.filters.backwards.setChecked(False)
    qtbot.waitUntil(lambda: titles(panel) == ["Alpha", "Beta", "Gamma"], timeout=WAIT)


def test_the_menu_narrows_to_an_artist(qtbot, panel):
    menu = panel.menu_for(panel.model.row(1))
    next(each for each in menu.actions() if each.text() == "Only Artist 1").trigger()
    qtbot.waitUntil(lambda: titles(panel) == ["Beta"], timeout=WAIT)
