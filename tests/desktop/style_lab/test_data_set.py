"""The data set of the style lab: from the library, by drops, filtered, left out and labelled."""

import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from core.training.data.data_set import read_data_set
from desktop.main_window import MainWindow
from desktop.style_lab.data_rows import Column
from desktop.style_lab.page import StyleLab
from tests.desktop.conftest import LANTERN
from tests.desktop.style_lab.conftest import open_lab, read


def learning_entries(window: MainWindow, row: int) -> dict:
    library = window.library
    menu = library.menu_for(library.model.row(row))
    learning = next(action.menu() for action in menu.actions() if action.text() == "Learn from these")
    return {action.text(): action for action in learning.actions()}


def listed(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.library.model.set_count == 3, timeout=60_000)


def drop(widget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, buttons, keys)
    widget.dropEvent(event)


@pytest.mark.parametrize(
    ("entry", "rows", "name"),
    [("This set", 2, "Lantern Walk"), ("Everything by make_songs", 6, "make_songs")],
)
def test_the_library_opens_the_page_with_what_was_chosen(qtbot, window: MainWindow, entry, rows, name):
    listed(qtbot, window)
    learning_entries(window, 0)[entry].trigger()
    qtbot.waitUntil(lambda: window.style_lab.is_open, timeout=20_000)
    lab = window.style_lab.page
    read(qtbot, lab)
    assert lab.desk.counts == (rows, rows // 2, rows)
    assert lab.training.fields.name.text() == name
    qtbot.waitUntil(lab.desk.file.is_file, timeout=20_000)
    assert len(read_data_set(lab.desk.file).difficulties) == rows


def test_a_search_is_learned_from_as_it_is(qtbot, window: MainWindow):
    listed(qtbot, window)
    window.library.filters.search.setText("mode=mania")
    qtbot.waitUntil(lambda: window.library.source.narrows and len(window.library.model.query.beatmap_filters) == 1,
                    timeout=20_000)  # fmt: skip
    learning_entries(window, 0)["All that the search lists"].trigger()
    qtbot.waitUntil(lambda: window.style_lab.is_open, timeout=20_000)
    lab = window.style_lab.page
    read(qtbot, lab)
    assert lab.desk.counts == (3, 3, 6)
    assert {row.mode for row in lab.desk.data_set.included} == {"mania"}


def test_chosen_rows_of_the_library(qtbot, window: MainWindow):
    listed(qtbot, window)
    rows = window.library.list
    for number, keys in ((0, Qt.KeyboardModifier.NoModifier), (2, Qt.KeyboardModifier.ControlModifier)):
        place = rows.visualRect(rows.model().index(rows.model().rowCount() - 3 + number)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, keys, place)
    chosen = {row.mapset.folder for row in rows.chosen}
    assert len(chosen) == 2
    learning_entries(window, 0)["The 2 chosen rows"].trigger()
    qtbot.waitUntil(lambda: window.style_lab.is_open, timeout=20_000)
    read(qtbot, window.style_lab.page)
    assert window.style_lab.page.desk.counts[1] == 2


def test_rows_are_left_out_and_taken_back_and_kept(qtbot, open_window, filled: StyleLab, songs: Path):
    table = filled.data.view
    table.selectRow(0)
    file = filled.data.chosen[0].file
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert filled.desk.counts[0] == 5 and filled.data.rows.shown[0].excluded
    assert [row.file for row in filled.data.chosen] == [file], "what was chosen stays so"
    filled.data.kind.setCurrentIndex(filled.data.kind.findData("left out"))
    assert [row.file for row in filled.data.rows.shown] == [file]
    index = filled.data.rows.index(0, Column.REASON)
    assert index.data() == "by hand"
    filled.desk.save_now()
    again = open_lab(qtbot, open_window(songs))
    qtbot.waitUntil(lambda: again.desk.counts == (5, 3, 6), timeout=20_000)
    filled.data.kind.setCurrentIndex(0)
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    assert filled.desk.counts[0] == 6


def test_the_box_of_a_row_and_the_filters(filled: StyleLab):
    rows = filled.data.rows
    assert rows.setData(rows.index(2, Column.LEARN), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert filled.desk.counts[0] == 5
    filled.data.search.setText("morning 4k")
    assert [row.version for row in rows.shown] == ["4K Normal"] and rows.shown[0].title == "Morning Loop"
    filled.data.search.clear()
    filled.data.mode.setCurrentIndex(filled.data.mode.findData("mania"))
    assert {row.mode for row in rows.shown} == {"mania"}
    filled.data.mode.setCurrentIndex(0)
    filled.data.view.sortByColumn(Column.STARS, Qt.SortOrder.DescendingOrder)
    stars = [row.stars for row in rows.shown]
    assert stars == sorted(stars, reverse=True) and len(stars) == 6


def test_labels_of_many_rows_at_once(qtbot, filled: StyleLab):
    filled.data.view.selectAll()
    dialog = filled.data.edit_labels()
    dialog.year.setText("1066")
    assert "2007" in dialog.year.problem
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    dialog.year.clear()
    dialog.mapper.setText("Somebody")
    dialog.labels.setText("streams, jumps")
    dialog.accept()
    labels = [row.labels for row in filled.desk.data_set.difficulties]
    assert {label.mapper for label in labels} == {"Somebody"} and 1066 not in {label.year for label in labels}
    assert all([each.name for each in label.descriptors] == ["streams", "jumps"] for label in labels)
    assert filled.training.fields.mapper.findData("Somebody") == 1


def test_folders_and_archives_are_dropped(qtbot, lab: StyleLab, songs: Path, tmp_path: Path):
    archive = tmp_path / "walk.osz"
    with zipfile.ZipFile(archive, "w") as packed:
        for file in (songs / LANTERN).iterdir():
            packed.write(file, file.name)
    assert lab.data.hint.isVisible() and not lab.training.start.isEnabled()
    drop(lab.data, songs / "Beatwright - Two Rooms")
    read(qtbot, lab)
    assert lab.desk.counts[0] == 2
    drop(lab.data, archive)
    qtbot.waitUntil(lambda: lab.desk.counts[2] == 4 and not lab.desk.busy, timeout=120_000)
    packed_row = next(row for row in lab.desk.data_set.difficulties if ".osz" in row.file)
    assert lab.desk.path_of(packed_row) is None
    lab.data.view.selectAll()
    lab.data.clear.click()
    assert lab.desk.counts == (0, 0, 0) and lab.data.hint.isVisible()


def test_what_cannot_be_learned_from_is_said(qtbot, window: MainWindow, lab: StyleLab, songs: Path, tmp_path: Path):
    empty = tmp_path / "nothing"
    empty.mkdir()
    lab.desk.add([empty])
    qtbot.waitUntil(lambda: bool(window.notices.messages) and not lab.desk.busy, timeout=60_000)
    assert "There is no beatmap below" in window.notices.messages[0] and str(empty) in window.notices.messages[0]
    other = Path(shutil.copytree(songs / LANTERN, tmp_path / "other"))
    (other / "audio.ogg").unlink()
    (other / "torn.osu").write_bytes(b"\0\1\2")
    lab.desk.add([other])
    qtbot.waitUntil(lambda: lab.desk.counts[2] == 2 and not lab.desk.busy, timeout=120_000)
    faults = " ".join(fault.message for fault in lab.desk.data_set.faults)
    assert "torn.osu" in faults and "audio" in faults
    assert lab.desk.counts[0] == 0 and all(row.excluded for row in lab.desk.data_set.difficulties)
    assert not lab.training.start.isEnabled() and "no map to learn from" in lab.training.start.toolTip()


def test_one_song_says_that_nothing_can_be_measured(qtbot, window: MainWindow, lab: StyleLab, songs: Path):
    lab.desk.add([songs / LANTERN])
    read(qtbot, lab)
    assert "One song" in lab.training.uses.text() and lab.training.start.isEnabled()


def test_escape_leads_back_and_the_row_plays(qtbot, window: MainWindow, filled: StyleLab):
    filled.data.view.selectRow(0)
    path = filled.desk.path_of(filled.data.chosen[0])
    qtbot.keyClick(filled.data.view, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: window.session.opened is not None and window.session.opened.difficulty.path == path, timeout=60_000
    )
    assert window.style_lab.is_open
    qtbot.keyClick(filled.data.view, Qt.Key.Key_Escape)
    assert not window.style_lab.is_open and window.editor.isVisible()
    window.session.notices.clear()
    window.session.notices.warn("A message over whichever page is in view.", stays=True)
    window.style_lab.toggle()
    assert filled.isVisible() and not window.editor.isVisible()
    assert filled.data.menu().actions()[0].isEnabled()
    (toast,) = window.notices.toasts
    assert toast.parent() is filled.styles.upper, "no button is below a message"
    assert filled.mapTo(window, QPoint(0, 0)).x() == 0
