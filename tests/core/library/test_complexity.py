"""Rhythm complexity in the index: measured once for each content, kept until a file changes, searched and sorted by."""

import threading
import time
from contextlib import suppress
from pathlib import Path

from core.complexity.bars import complexity_of_file
from core.errors import CancelledError, InputError
from core.jobs import CancelToken
from core.library.complexity import measure_beatmaps, measure_some, unmeasured
from core.library.database import open_index
from core.library.index import index_songs
from core.library.records import read_mapsets
from core.library.search import SortOrder, parse_query, search
from core.library.watch import keep_current


class Counting:
    """A measure that notes what it was asked for."""

    def __init__(self) -> None:
        self.read: list[bytes] = []

    def __call__(self, data: bytes) -> float:
        self.read.append(data)
        if b"Version:Odd" in data:
            raise InputError("It cannot be measured.")
        return 2.0 if b"Version:Hard" in data else 1.0


def complexities(songs: Path, index_path: Path) -> dict[str, float | None]:
    connection = open_index(index_path, songs)
    sets = read_mapsets(connection, songs, search(connection, parse_query("")))
    connection.close()
    return {beatmap.version_name: beatmap.complexity for each in sets for beatmap in each.beatmaps}


def test_each_content_is_measured_once(songs, index_path, add):
    add("a", "A", "Easy")
    hard = add("a", "A", "Hard")
    add("b", "B", "Odd")
    index_songs(songs, index_path)
    assert complexities(songs, index_path) == {"Easy": None, "Hard": None, "Odd": None}
    measure = Counting()
    assert measure_beatmaps(songs, index_path, measure) == 3 and unmeasured(songs, index_path) == 0
    assert complexities(songs, index_path) == {"Easy": 1, "Hard": 2, "Odd": None}
    assert measure_beatmaps(songs, index_path, measure) == 0 and len(measure.read) == 3
    (songs / "a").rename(songs / "moved")
    hard = songs / "moved" / hard.name
    hard.write_text(hard.read_text() + "\n")
    index_songs(songs, index_path)
    assert measure_beatmaps(songs, index_path, measure) == 2, "rows are new"
    assert len(measure.read) == 4 and measure.read[-1] == hard.read_bytes(), "but only one content is"
    assert complexities(songs, index_path) == {"Easy": 1, "Hard": 2, "Odd": None}


def test_a_file_that_did_not_change_keeps_its_value(songs, index_path, add):
    add("a", "A", "Easy")
    index_songs(songs, index_path)
    measure_beatmaps(songs, index_path, Counting())
    add("a", "A", "Hard")
    index_songs(songs, index_path)
    assert complexities(songs, index_path) == {"Easy": 1, "Hard": None}


def test_a_few_at_a_time(songs, index_path, add):
    for number in range(5):
        add("a", "A", f"Map {number}")
    index_songs(songs, index_path)
    measure = Counting()
    assert [measure_some(songs, index_path, measure, most=2) for _ in range(4)] == [3, 1, 0, 0]
    assert len(measure.read) == 5


def test_it_is_searched_and_sorted_by(songs, index_path, add):
    add("a", "A", "Easy")
    add("b", "B", "Hard")
    add("c", "C", "Odd")
    index_songs(songs, index_path)
    measure_beatmaps(songs, index_path, Counting())
    connection = open_index(index_path, songs)

    def found(text: str, order: SortOrder = SortOrder.ARTIST) -> list[str]:
        ids = search(connection, parse_query(text), order)
        return [each.title for each in read_mapsets(connection, songs, ids)]

    assert found("complexity>1.5") == ["B"] and found("complexity<5") == ["A", "B"] and found("complexity=1") == ["A"]
    assert found("", SortOrder.COMPLEXITY)[:2] == ["B", "A"]
    connection.close()


def test_it_follows_while_nothing_changes(songs, index_path, add):
    add("a", "A", "Easy")
    cancel, measure = CancelToken(), Counting()

    def follow() -> None:
        with suppress(CancelledError):
            keep_current(songs, index_path, cancel=cancel, measure=measure)

    thread = threading.Thread(target=follow)
    thread.start()
    try:
        deadline = time.monotonic() + 60
        while not measure.read and time.monotonic() < deadline:
            time.sleep(0.1)
    finally:
        cancel.cancel()
        thread.join(30)
    assert len(measure.read) == 1


def test_real_maps_are_measured_as_by_the_command(fixtures_folder, tmp_path):
    index_path = tmp_path / "index.sqlite"
    songs = fixtures_folder / "Songs"
    index_songs(songs, index_path)
    assert measure_beatmaps(songs, index_path, complexity_of_file) == 6
    assert all(value is not None and 0 < value < 30 for value in complexities(songs, index_path).values())
