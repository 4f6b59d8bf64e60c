"""Archives handed to osu!: the newest stay, and nothing that someone else put there is touched."""

import zipfile

import pytest

from core.edits.archives import KEPT, pack_for_osu


@pytest.fixture
def mapset(tmp_path, monkeypatch):
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    folder = tmp_path / "Songs" / "Artist - Title"
    folder.mkdir(parents=True)
    (folder / "map.osu").write_text("osu file format v14\n")
    return folder


def test_only_the_newest_archives_of_a_set_stay(mapset):
    made = [pack_for_osu(mapset) for _ in range(KEPT + 4)]
    left = {path for path in made[0].parent.iterdir() if path.suffix == ".osz"}
    assert len(left) == KEPT
    assert made[-1] in left
    with zipfile.ZipFile(made[-1]) as archive:
        assert archive.namelist() == ["map.osu"]


def test_other_sets_keep_theirs(mapset):
    other = mapset.with_name("Other - Song")
    other.mkdir()
    (other / "map.osu").write_text("osu file format v14\n")
    kept = pack_for_osu(other)
    for _ in range(KEPT + 2):
        pack_for_osu(mapset)
    assert kept.is_file()


def test_nothing_that_is_not_ours_is_removed(mapset):
    first = pack_for_osu(mapset)
    own = first.with_name("Artist - Title (2).osz")
    own.write_bytes(b"somebody's own archive")
    changed = pack_for_osu(mapset)
    changed.write_bytes(b"changed by somebody")
    for _ in range(KEPT + 3):
        pack_for_osu(mapset)
    assert own.read_bytes() == b"somebody's own archive"
    assert changed.read_bytes() == b"changed by somebody"


@pytest.mark.parametrize("record", ["not json", "[1]", '[{"name": "../map.osu", "mapset": "", "size": 1, "time": 1}]'])
def test_a_damaged_record_does_no_harm(mapset, record):
    folder = pack_for_osu(mapset).parent
    (folder / "archives.json").write_text(record)
    assert pack_for_osu(mapset).is_file()
    assert (mapset / "map.osu").is_file()


def test_an_archive_that_osu_took_away_is_forgotten(mapset):
    for _ in range(KEPT * 2):
        pack_for_osu(mapset).unlink()
    kept = [pack_for_osu(mapset) for _ in range(KEPT)]
    assert all(path.is_file() for path in kept)
