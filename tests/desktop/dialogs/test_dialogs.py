"""The dialogs."""

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QLabel

from desktop.dialogs.first_start import FirstStart
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.dialogs.song_details import SongDetailsDialog
from desktop.session.open_song import Song
from desktop.shared import shortcuts


def test_every_shortcut_is_listed(qtbot):
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {item.text for item in shortcuts.ALL} <= texts


def test_no_two_shortcuts_share_a_key():
    keys = [key for item in shortcuts.ALL for key in item.keys.split(" / ")]
    assert len(keys) == len(set(keys))


def test_a_candidate_is_one_click(qtbot):
    page = FirstStart([Path("/games/osu!/Songs")])
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.folderChosen) as chosen:
        page.candidates[0].click()
    assert chosen.args == [Path("/games/osu!/Songs")]


def test_a_song_needs_a_title(qtbot):
    dialog = SongDetailsDialog(Song(Path("/music"), (), (), Path("/music/a.mp3"), "A", "B"))
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    dialog.title.setText(" ")
    assert not ok.isEnabled() and ok.toolTip()
