"""The set as an .osz anywhere, and the form as a command line."""

import shlex
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from core.cli import build_parser
from core.cli.request import request_from
from core.generation.request_parts import Task
from desktop.main_window import MainWindow
from desktop.shared import shortcuts
from tests.desktop.conftest import LANTERN, open_song


def export_to(window: MainWindow, monkeypatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_by_shortcut[shortcuts.EXPORT_OSZ].trigger()


def test_the_whole_set_goes_into_an_archive_that_the_dialog_named(
    qtbot, opened: MainWindow, songs, tmp_path, monkeypatch
):
    (songs / LANTERN / "old.osz").write_bytes(b"an archive of before")
    target = tmp_path / "elsewhere" / "mine.osz"
    target.parent.mkdir()
    target.write_bytes(b"the dialog asked about this one")
    export_to(opened, monkeypatch, target)
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=60_000)
    files = {path.name: path.read_bytes() for path in (songs / LANTERN).iterdir() if path.name != "old.osz"}
    with zipfile.ZipFile(target) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files
    assert [path.name for path in target.parent.iterdir()] == ["mine.osz"]


def test_a_file_that_the_dialog_did_not_ask_about_stays(qtbot, opened: MainWindow, tmp_path, monkeypatch):
    there = tmp_path / "mine.osz"
    there.write_bytes(b"somebody else's")
    export_to(opened, monkeypatch, tmp_path / "mine")
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=60_000)
    assert "mine.osz" in opened.notices.messages[0] and "another name" in opened.notices.messages[0]
    assert there.read_bytes() == b"somebody else's"


def test_a_song_without_a_set_cannot_be_exported(qtbot, window: MainWindow, songs):
    audio = next(path for path in (songs / LANTERN).iterdir() if path.suffix in (".mp3", ".ogg", ".wav"))
    alone = audio.rename(songs.parent / audio.name)
    open_song(qtbot, window, alone)
    assert not window.actions_by_shortcut[shortcuts.EXPORT_OSZ].isEnabled()
    assert window.actions_by_shortcut[shortcuts.COPY_COMMAND].isEnabled()


@pytest.mark.parametrize("task", [Task.NEW, Task.REMAP])
def test_the_copied_command_asks_for_what_the_form_asks_for(qtbot, opened: MainWindow, task):
    form = next(each for each in opened.forms if each.task is task)
    opened.tasks.setCurrentWidget(form)
    opened.session.select((1000.0, 3000.0))
    opened.actions_by_shortcut[shortcuts.COPY_COMMAND].trigger()
    words = shlex.split(QGuiApplication.clipboard().text())[1:]
    assert request_from(build_parser(words[0]).parse_args(words), task) == form.request()
