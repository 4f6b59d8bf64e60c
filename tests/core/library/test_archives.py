import pytest

from core.beatmap.osz import write_osz
from core.errors import InputError
from core.library.archives import unpacked


def test_an_archive_is_unpacked_once_and_keeps_what_was_done_in_it(tmp_path, monkeypatch):
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    archive = tmp_path / "Someone - Söng.osz"
    write_osz({"a.osu": b"osu file format v14\n", "audio.mp3": b"sound"}, archive)
    folder = unpacked(archive)
    assert {path.name for path in folder.iterdir()} == {"a.osu", "audio.mp3"}
    (folder / "mine.osu").touch()
    assert unpacked(archive) == folder
    assert (folder / "mine.osu").exists()


def test_what_is_no_archive_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    broken = tmp_path / "broken.osz"
    broken.write_bytes(b"PK nothing")
    with pytest.raises(InputError, match=r"broken\.osz"):
        unpacked(broken)
    with pytest.raises(InputError, match=r"gone\.osz"):
        unpacked(tmp_path / "gone.osz")
