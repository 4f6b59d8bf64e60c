import os
import sqlite3
import sys
from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken
from core.library.counts import IndexChanged
from core.library.database import delete_index, index_path_for, open_index
from core.library.index import index_songs, update_index
from core.library.rating import rate_beatmaps
from core.library.records import MapsetRecord, read_broken, read_mapsets
from core.library.search import parse_query, search

linux = pytest.mark.skipif(sys.platform != "linux", reason="file names that are no Unicode exist on Linux")


def listed(songs: Path, index_path: Path) -> list[MapsetRecord]:
    connection = open_index(index_path, songs)
    try:
        return read_mapsets(connection, songs, search(connection, parse_query("")))
    finally:
        connection.close()


def titles(songs: Path, index_path: Path) -> list[str]:
    return [mapset.title for mapset in listed(songs, index_path)]


def test_what_a_file_says_is_in_the_index(songs, index_path, add):
    path = add(
        "1 Band - Song", "Song", "Hard", title_unicode="歌", artist="Band", creator="me", source="Game", tags="a b",
        mode=3, cs=7, bpm=150, seconds=90, beatmap_id=12, set_id=34,
    )  # fmt: skip
    add("1 Band - Song", "Song", "Easy", set_id=34)
    summary = index_songs(songs, index_path)
    assert (summary.sets, summary.beatmaps, summary.broken) == (1, 2, [])
    (mapset,) = listed(songs, index_path)
    assert (mapset.folder, mapset.artist, mapset.beatmapset_id) == (path.parent, "Band", 34)
    assert [beatmap.version_name for beatmap in mapset.beatmaps] == ["Easy", "Hard"]
    hard = mapset.beatmaps[1]
    assert (hard.path, hard.mode, hard.keys, hard.beatmap_id) == (path, GameMode.MANIA, 7, 12)
    assert (hard.length, round(hard.bpm), hard.objects, hard.stars) == (90_000, 150, 91, None)
    assert (hard.audio, hard.background, hard.od) == ("audio.mp3", "bg.jpg", 5)
    assert hard.modified == pytest.approx(path.stat().st_mtime)


def test_an_update_sees_new_changed_renamed_and_deleted_files(songs, index_path, add):
    first = add("a", "A")
    second = add("b", "B")
    index_songs(songs, index_path)
    add("c", "C")
    add("a", "A", "Another")
    second.write_text(second.read_text().replace("Title:B", "Title:Beta"))
    assert titles(songs, index_path) == ["A", "B"]
    index_songs(songs, index_path)
    assert titles(songs, index_path) == ["A", "Beta", "C"]
    first.unlink()
    (songs / "b").rename(songs / "z")
    index_songs(songs, index_path)
    mapsets = listed(songs, index_path)
    assert [mapset.folder.name for mapset in mapsets] == ["a", "z", "c"]
    assert [beatmap.version_name for beatmap in mapsets[0].beatmaps] == ["Another"]


def test_stars_follow_and_stay_until_a_file_changes(songs, index_path, add):
    path = add("a", "A", "One")
    add("a", "A", "Two")
    index_songs(songs, index_path)
    assert rate_beatmaps(songs, index_path) == 2
    stars = [beatmap.stars for beatmap in listed(songs, index_path)[0].beatmaps]
    assert len(stars) == 2 and all(value is not None and value > 0 for value in stars)
    path.write_text(path.read_text().replace("ApproachRate:9", "ApproachRate:8") + "\n")
    index_songs(songs, index_path)
    assert sorted(beatmap.stars is None for beatmap in listed(songs, index_path)[0].beatmaps) == [False, True]
    assert rate_beatmaps(songs, index_path) == 1
    assert rate_beatmaps(songs, index_path) == 0


def test_a_broken_file_is_listed_and_the_others_are_found(songs, index_path, add):
    add("a", "A")
    broken = songs / "a" / "broken.osu"
    broken.write_bytes(b"\x00\xff no beatmap \x80")
    (songs / "only broken").mkdir()
    (songs / "only broken" / "x.osu").write_bytes(b"")
    summary = index_songs(songs, index_path)
    assert (summary.sets, summary.beatmaps) == (1, 1)
    assert [file.path for file in summary.broken] == [broken, songs / "only broken" / "x.osu"]
    assert all(file.path.name in file.error for file in summary.broken)
    broken.write_text(add("b", "B").read_text())
    summary = index_songs(songs, index_path)
    assert (summary.beatmaps, len(summary.broken)) == (3, 1)
    (songs / "only broken" / "x.osu").unlink()
    assert index_songs(songs, index_path).broken == []


def test_a_folder_that_cannot_be_read_is_listed(songs, index_path, add, monkeypatch):
    add("good", "Good")
    add("locked", "Locked")
    real = os.scandir

    def refuse(path):
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    summary = index_songs(songs, index_path)
    assert summary.sets == 1
    assert [file.path.name for file in summary.broken] == ["locked"]
    assert "Permission denied" in summary.broken[0].error
    monkeypatch.undo()
    assert index_songs(songs, index_path).broken == []


def test_links_that_loop_nested_sets_and_linked_sets(songs, index_path, add, tmp_path):
    add("pack/inner/set", "Nested")
    add("set", "Plain")
    elsewhere = tmp_path / "elsewhere"
    (songs / "set").rename(elsewhere)
    try:
        (songs / "linked").symlink_to(elsewhere, target_is_directory=True)
        (songs / "pack" / "loop").symlink_to(songs, target_is_directory=True)
        (songs / "pack" / "gone.osu").symlink_to(tmp_path / "nowhere.osu")
    except OSError:
        pytest.skip("symbolic links are not allowed here")
    summary = index_songs(songs, index_path)
    assert {mapset.folder.relative_to(songs).as_posix() for mapset in listed(songs, index_path)} == {
        "pack/inner/set",
        "linked",
    }
    assert [file.path.name for file in summary.broken] == ["gone.osu"]


@linux
def test_names_of_any_kind(songs, index_path, add):
    add("夜空 ☆ 'quoted' %_", "Ünïcode 歌")
    strange = os.fsencode(songs) + b"/\xff\xfe set"
    os.mkdir(strange)  # noqa: PTH102
    with open(strange + b"/\x80.osu", "w") as file:  # noqa: PTH123
        file.write(add("x", "Strange").read_text())
    (songs / "pipe").mkdir()
    os.mkfifo(songs / "pipe" / "waits.osu")
    summary = index_songs(songs, index_path)
    assert (summary.sets, [file.path.name for file in summary.broken]) == (3, ["waits.osu"])
    paths = [beatmap.path for mapset in listed(songs, index_path) for beatmap in mapset.beatmaps]
    assert len(paths) == summary.beatmaps >= 3 and all(path.is_file() for path in paths)
    assert index_songs(songs, index_path).sets == 3


IN_SQL = {
    "version": "PRAGMA user_version = 999",
    "tables": "DROP TABLE beatmaps",
    "columns": "ALTER TABLE sets DROP COLUMN tags",
    "more columns": "ALTER TABLE beatmaps ADD COLUMN own INTEGER",
    "view": "ALTER TABLE sets RENAME TO others; CREATE VIEW sets AS SELECT * FROM others",
    "trigger": "CREATE TRIGGER t BEFORE DELETE ON sets BEGIN SELECT RAISE(ABORT, 'no'); END",
    "types": "UPDATE sets SET title = x'ff00'",
    "no text": "UPDATE sets SET title = NULL WHERE id = 1",
    "no UTF-8": "UPDATE sets SET title = CAST(x'fffe41' AS TEXT) WHERE id = 3",
    "names": "UPDATE beatmaps SET file = 'text.osu'",
    "mode": "UPDATE beatmaps SET mode = 77 WHERE id = 2",
    "stars": "UPDATE beatmaps SET stars = 'many'",
}
VALUES = ("types", "no text", "no UTF-8", "names", "mode", "stars")


def write_schema(index_path: Path, statements: list) -> None:
    connection = sqlite3.connect(index_path, isolation_level=None)
    connection.execute("PRAGMA writable_schema = ON")
    for statement, values in statements:
        connection.execute(statement, values)
    connection.close()


@pytest.mark.parametrize("damage", ["text", "cut", "pages", "folder", "wal", "empty", "link", *IN_SQL])
def test_a_damaged_index_is_made_anew(songs, index_path, add, damage):
    for number in range(40):
        add(f"set {number}", f"Song {number}", tags="word " * 100)
    index_songs(songs, index_path)
    data = index_path.read_bytes()
    if damage == "text":
        index_path.write_text("this is not a database")
    elif damage == "cut":
        index_path.write_bytes(data[: len(data) // 2])
    elif damage == "pages":
        index_path.write_bytes(data[:4096] + b"\xa5" * (len(data) - 4096))
    elif damage == "folder":
        index_path.unlink()
        index_path.mkdir()
        (index_path / "a file").touch()
    elif damage == "wal":
        index_path.with_name(index_path.name + "-wal").mkdir()
    elif damage == "empty":
        index_path.write_bytes(b"")
    elif damage == "link":
        index_path.unlink()
        index_path.symlink_to(index_path)
    else:
        # The schema is put out of force meanwhile, which only damage can do.
        connection = sqlite3.connect(index_path)
        schema = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        loosen = "replace(replace(replace(sql, 'STRICT', ''), 'ROWID, ', 'ROWID'), 'NOT NULL', '')"
        loosen = f"replace({loosen}, 'CHECK (mode BETWEEN 0 AND 3)', '')"
        write_schema(index_path, [(f"UPDATE sqlite_master SET sql = {loosen} WHERE type = 'table'", ())])
        connection.close()
        connection = sqlite3.connect(index_path)
        connection.executescript(IN_SQL[damage])
        connection.close()
        if damage in VALUES:
            write_schema(index_path, [("UPDATE sqlite_master SET sql = ? WHERE name = ?", row[::-1]) for row in schema])
    assert index_songs(songs, index_path).sets == 40
    assert sorted(titles(songs, index_path)) == sorted(f"Song {number}" for number in range(40))
    assert rate_beatmaps(songs, index_path) == 40


def test_an_index_that_went_away_is_made_whole(songs, index_path, add):
    add("a", "A")
    add("b", "B")
    index_songs(songs, index_path)
    delete_index(index_path)
    assert update_index(songs, index_path, ["a"]).sets == 2


def test_an_index_serves_one_songs_folder(songs, index_path, add, tmp_path):
    add("a", "A")
    index_songs(songs, index_path)
    other = tmp_path / "Other"
    other.mkdir()
    assert index_songs(other, index_path).sets == 0
    assert index_path_for(tmp_path, songs) != index_path_for(tmp_path, other)


def test_progress_counts_up_and_tells_what_the_index_holds(songs, index_path, add):
    for number in range(80):
        add(f"{number}", f"Song {number}")
    reports = []
    index_songs(songs, index_path, reports.append)
    done = [report.done for report in reports]
    assert done == sorted(done)
    assert done[-1] == 1
    assert reports[-1].payload == IndexChanged(80, 80, 0)


def test_cancelling_keeps_what_was_read(songs, index_path, add):
    for number in range(100):
        add(f"{number}", f"Song {number}")
    cancel = CancelToken()

    def stop(progress):
        if progress.payload is not None:
            cancel.cancel()

    with pytest.raises(CancelledError):
        index_songs(songs, index_path, stop, cancel)
    assert 0 < len(titles(songs, index_path)) < 100
    assert index_songs(songs, index_path).sets == 100


def test_folders_that_are_not_there(tmp_path, index_path):
    with pytest.raises(InputError, match="gone"):
        index_songs(tmp_path / "gone", index_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(MachineError, match="index"):
        index_songs(tmp_path, tmp_path / "file" / "library.sqlite")


def test_many_files_are_read_by_several_processes(songs, index_path, add, monkeypatch):
    monkeypatch.setattr("core.library.reading.FILES_WORTH_A_POOL", 10)
    for number in range(50):
        add(f"{number:02}", f"Song {number:02}")
    (songs / "07" / "broken.osu").write_text("nothing")
    summary = index_songs(songs, index_path)
    assert (summary.sets, len(summary.broken)) == (50, 1)
    assert titles(songs, index_path) == [f"Song {number:02}" for number in range(50)]


def test_real_maps_are_all_indexed(data_folder, index_path):
    folder = data_folder / "odd"
    summary = index_songs(folder, index_path)
    files = list(folder.rglob("*.osu"))
    assert summary.beatmaps + len(summary.broken) == len(files)
    rate_beatmaps(folder, index_path)
    connection = open_index(index_path, folder)
    assert connection.execute("SELECT count(*) FROM beatmaps WHERE stars IS NULL").fetchone() == (0,)
    assert len(read_broken(connection, folder)) == len(summary.broken)
    connection.close()


def test_folders_that_are_not_whole_yet_are_left_out(songs, index_path, add):
    add("a", "A")
    add(".beatwright-p1-abcdef", "Half of a set")
    index_songs(songs, index_path)
    assert titles(songs, index_path) == ["A"]
