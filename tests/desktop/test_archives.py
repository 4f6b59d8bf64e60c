"""Opening .osz files, by the dialog and by dropping them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from core.beatmap.osz import write_osz
from desktop.controllers import open_actions as choosing_module
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
    with qtbot.waitSignal(window.session.songChanged, timeout=60_000):
        window.opener.open(archive)
    assert window.session.song.folder == songs / f"{LANTERN} (2)"
    assert len(window.session.song.difficulties) == 2
    assert all(path.read_bytes() == data for path, data in before.items())


def test_an_archive_can_only_be_looked_at(qtbot, window: MainWindow, home, archive, monkeypatch):
    answer(monkeypatch, Place(None))
    with qtbot.waitSignal(window.session.songChanged, timeout=60_000):
        window.opener.open(archive)
    assert home in window.session.song.folder.parents


def test_an_archive_of_a_packed_folder_opens_like_any_other(qtbot, window: MainWindow, songs, archive, monkeypatch):
    files = {f"{LANTERN}/{path.name}": path for path in (songs / LANTERN).iterdir()}
    write_osz(files, archive, overwrite=True)
    answer(monkeypatch, Place(songs))
    with qtbot.waitSignal(window.session.songChanged, timeout=60_000):
        window.opener.open(archive)
    assert len(window.session.song.difficulties) == 2 and window.session.song.folder == songs / f"{LANTERN} (2)"


def test_a_changed_mind_opens_nothing(qtbot, window: MainWindow, songs, archive, monkeypatch):
    before = sorted(songs.iterdir())
    asked = answer(monkeypatch, None)
    window.opener.open(archive)
    qtbot.waitUntil(lambda: asked == [archive], timeout=60_000)
    assert window.session.song is None and sorted(songs.iterdir()) == before


def test_a_dropped_archive_is_asked_about(qtbot, window: MainWindow, archive, monkeypatch):
    asked = answer(monkeypatch, None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(archive))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(10, 10), copy, data, left, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: asked == [archive], timeout=60_000)


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(10, 10), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_several_dropped_songs_open_the_first_and_list_the_others(
    qtbot, window: MainWindow, songs, archive, tmp_path, monkeypatch
):
    second = tmp_path / "another.osz"
    write_osz(songs / LANTERN, second)
    broken, note = tmp_path / "broken.osz", tmp_path / "note.txt"
    broken.write_bytes(b"no zip at all")
    note.write_text("not a map")
    maps = sorted((songs / LANTERN).glob("*.osu"))
    bare = next(path for path in (songs / LANTERN).iterdir() if path.suffix in (".mp3", ".ogg", ".wav"))
    alone = tmp_path / bare.name
    alone.write_bytes(bare.read_bytes())
    asked: list[int] = []
    monkeypatch.setattr(
        choosing_module, "ask_where", lambda parent, archive, songs, count: asked.append(count) or Place(songs)
    )
    monkeypatch.setattr(window.settings, "songs_folder", str(songs))
    with qtbot.waitSignal(window.session.songChanged, timeout=60_000):
        drop(window, *maps, bare, note, archive, broken, alone, second, tmp_path / "gone.osu")
    assert window.session.opened.difficulty.path == maps[0] and asked == [2]
    recent = [Path(song.path) for song in window.desk_keeper.recent]
    assert recent[:4] == [songs / LANTERN, songs / f"{LANTERN} (2)", alone, songs / "another"]
    refused = next(message for message in window.notices.messages if "cannot be opened" in message)
    assert "3 files" in refused and all(name in refused for name in ("note.txt", "broken.osz", "gone.osu"))
    assert any("lists the 4 songs" in message for message in window.notices.messages)


def test_several_archives_wait_where_the_question_is_cancelled(
    qtbot, window: MainWindow, songs, archive, tmp_path, monkeypatch
):
    second = tmp_path / "another.osz"
    write_osz(songs / LANTERN, second)
    before = sorted(songs.iterdir())
    asked: list[int] = []
    monkeypatch.setattr(choosing_module, "ask_where", lambda *given: asked.append(given[-1]))
    drop(window, archive, second)
    qtbot.waitUntil(lambda: asked == [2], timeout=60_000)
    assert window.session.song is None and sorted(songs.iterdir()) == before and not window.notices.messages


def test_what_is_no_archive_is_one_sentence(qtbot, window: MainWindow, songs, tmp_path, monkeypatch):
    broken = tmp_path / "broken.osz"
    broken.write_bytes(b"no zip at all")
    answer(monkeypatch, Place(songs))
    before = sorted(songs.iterdir())
    window.opener.open(broken)
    qtbot.waitUntil(lambda: bool(window.notices.messages), timeout=60_000)
    assert "broken.osz" in window.notices.messages[0] and sorted(songs.iterdir()) == before
