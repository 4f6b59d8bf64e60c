"""Styles: in the forms with their strength, blended, exported, imported, refused for another base."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from core.model.checkpoints.style_files import styles_folder
from core.training.style.style import list_styles, read_style, style_mark
from desktop.main_window import MainWindow
from desktop.style_lab.page import StyleLab
from tests.desktop.conftest import LANTERN, open_song


def add(window: MainWindow, name: str) -> None:
    """As by the menu of the form."""
    mix = window.new_difficulty.styling.mix
    mix.fill_menu()
    action = next(each for each in mix.menu.actions() if each.text() == name)
    assert action.isEnabled(), action.toolTip()
    action.trigger()


def test_styles_are_blended_by_sliders(qtbot, window: MainWindow, songs: Path, make_style):
    mine, friend = make_style("Mine"), make_style("Friend's")
    open_song(qtbot, window, songs / LANTERN)
    form = window.new_difficulty
    add(window, "Mine")
    add(window, "Friend's")
    first, second = form.styling.mix.rows
    assert first.slider.maximum() == 150 and first.slider.value() == 100
    first.slider.setValue(65)
    second.slider.setFocus()
    qtbot.keyClick(second.slider, Qt.Key.Key_PageDown)
    request = form.request()
    assert [(each.path, each.strength) for each in request.model.adapters] == [(mine, 0.65), (friend, 0.8)]
    assert form.styling.mix.rows[0].value.text() == "0.65"
    form.reset()
    assert form.styling.mix.rows == []
    form.fill(request)
    assert [style.strength for style in form.styling.mix.styles] == [0.65, 0.8]
    form.styling.mix.rows[0].remove.click()
    assert [each.path for each in form.request().model.adapters] == [friend]


def test_a_style_of_two_parts_is_one_row(window: MainWindow, make_style):
    folder = make_style("Mine")
    make_style("Mine/rhythm", part="rhythm")
    window.style_lab.use(read_style(folder))
    for form in window.forms:
        (row,) = form.styling.mix.rows
        assert row.mixed.name == "Mine" and len(row.mixed.adapters) == 1
    window.forms.remap.styling.mix.rows[0].slider.setValue(120)
    assert [each.strength for each in window.forms.remap.styling.values()["adapters"]] == [1.2]
    assert [each.strength for each in window.new_difficulty.styling.values()["adapters"]] == [1.0]


def test_a_style_for_another_base_says_so(qtbot, window: MainWindow, songs: Path, make_style):
    other = make_style("Large", base="v32")
    make_style("Worse", after=1.3)
    open_song(qtbot, window, songs / LANTERN)
    form = window.new_difficulty
    mix = form.styling.mix
    mix.fill_menu()
    reasons = {action.text(): action.toolTip() for action in mix.menu.actions() if not action.isEnabled()}
    assert "was made for" in reasons["Large"] and "Beatwright small" in reasons["Large"]
    assert "not better" in reasons["Worse"]
    form.styling.adapter.line.setText(str(other))
    assert not form.generate.isEnabled() and "was made for" in form.generate.toolTip()
    mix.rows[0].remove.click()
    assert form.generate.isEnabled()


def test_one_file_out_and_in_by_a_drop(qtbot, window: MainWindow, lab: StyleLab, make_style, tmp_path: Path):
    folder = make_style("Mine")
    mark = style_mark(folder)
    lab.styles.read()
    qtbot.waitUntil(lambda: lab.styles.chosen is not None, timeout=20_000)
    file = tmp_path / "to a friend.bwstyle"
    lab.styles.export_to(file)
    qtbot.waitUntil(lambda: any("was written" in message for message in window.notices.messages), timeout=20_000)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(20, 20), action, data, buttons, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil((styles_folder() / "to a friend").is_dir, timeout=20_000)
    qtbot.waitUntil(lambda: len(lab.styles.styles) == 2, timeout=20_000)
    assert {style.mark for style in list_styles()} == {mark}
    broken = tmp_path / "broken.bwstyle"
    broken.write_bytes(file.read_bytes()[:200])
    lab.styles.import_from(broken)
    qtbot.waitUntil(lambda: any("is damaged" in text for text in window.notices.messages), timeout=20_000)
    assert sorted(each.name for each in styles_folder().iterdir()) == ["Mine", "to a friend"]


def test_what_is_not_better_is_not_used(qtbot, lab: StyleLab, make_style):
    make_style("Worse", after=1.3)
    lab.styles.read()
    qtbot.waitUntil(lambda: lab.styles.chosen is not None, timeout=20_000)
    assert not lab.styles.use.isEnabled() and "not better" in lab.styles.use.toolTip()
    assert "1.250 before, 1.300 after (+4.0%)" in lab.styles.outcome.text()
