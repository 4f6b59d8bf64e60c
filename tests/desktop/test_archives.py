"""Opening .osz files, by the dialog and by dropping them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from core.beatmap.osz import write_osz
from desktop import choosing as choosing_module
from desktop.dialogs.unpacking import Place
from desktop.main_window import MainWindow
from tests.desktop.conftest import LANTERN


@pytest.fixture
def archive(songs, tmp_path) -> Path:
    path = tmp_path / f"{LANTERN}.osz"
    write_osz(songs / LANTERN, path)
    return path


def answer(monkeypatch, place: Place | None) -> list[Path]:
    asked: list[Path] = []
    monkeypatch.setattr(choosing_module, "ask_where", lambda parent, archive, songs: asked.append(archive) or place)
    return asked


def test_an_archive_becomes_a_new_folder_beside_the_set_of_its_name(
    qtbot, window: MainWindow, songs, archive, monkeypatch
):
    before = {path: path.read_bytes() for path in songs.rglob("*") if path.is_file()}
    answer(monkeypatch, Place(songs))
    with qtbot.waitSignal(window.session.songChanged, timeout=20_000):
        window.opener.open(archive)
    assert window.session.song.folder == songs / f"{LANTERN} (2)"
    assert len(window.session.song.difficulties) == 2
    assert all(path.read_bytes() == data for path, data in before.items())


def test_an_archive_can_only_be_looked_at(qtbot, window: MainWindow, home, archive, monkeypatch):
    answer(monkeypatch, Place(None))
    with qtbot.waitSignal(window.session.songChanged, timeout=20_000):
        window.opener.open(archive)
    assert home in window.session.song.folder.parents


def test_an_archive_of_a_packed_folder_opens_like_any_other(qtbot, window: MainWindow, songs, archive, monkeypatch):
    files = {f"{LANTERN}/{path.name}": path for path in (songs / LANTERN).iterdir()}
    write_osz(files, archive, overwrite=True)
    answer(monkeypatch, Place(songs))
    with qtbot.waitSignal(window.session.songChanged, timeout=20_000):
        window.opener.open(archive)
    assert len(window.session.song.difficulties) == 2 and window.session.song.folder == songs / f"{LANTERN} (2)"


def test_a_changed_mind_opens_nothing(qtbot, window: MainWindow, songs, archive, monkeypatch):
    before = sorted(songs.iterdir())
    asked = answer(monkeypatch, None)
    window.opener.open(archive)
    assert asked == [archive] and window.session.song is None and sorted(songs.iterdir()) == before


def test_a_dropped_archive_is_asked_about(qtbot, window: MainWindow, archive, monkeypatch):
    asked = answer(monkeypatch, None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(archive))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(10, 10), copy, data, left, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: asked == [archive], timeout=5000)


def test_what_is_no_archive_is_one_sentence(qtbot, window: MainWindow, songs, tmp_path, monkeypatch):
    broken = tmp_path / "broken.osz"
    broken.write_bytes(b"no zip at all")
    answer(monkeypatch, Place(songs))
    before = sorted(songs.iterdir())
    window.opener.open(broken)
    qtbot.waitUntil(lambda: bool(window.notices.messages), timeout=10_000)
    assert "broken.osz" in window.notices.messages[0] and sorted(songs.iterdir()) == before
