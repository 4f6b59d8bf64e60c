"""Which difficulty was saved last, and which one a title names."""

import os

import pytest

from core.library.index import index_songs
from core.library.latest import find_titled, latest_saved
from core.program.osu_window import map_in_title

SECOND = 10**9


def test_the_difficulty_that_was_saved_last_is_found(songs, index_path, add):
    now = 1_700_000_000 * SECOND
    assert latest_saved(index_path, songs, 0, now) is None
    old, new, future = add("1", "A"), add("2", "B", "Hard"), add("3", "C")
    for path, seconds in ((old, -100), (new, -50), (future, 10_000)):
        os.utime(path, ns=(now, now + seconds * SECOND))
    index_songs(songs, index_path)
    saved = latest_saved(index_path, songs, 0, now)
    assert saved is not None and (saved.path, saved.time) == (new, now - 50 * SECOND)
    assert latest_saved(index_path, songs, saved.time, now) is None
    os.utime(old, ns=(now, now - SECOND))
    index_songs(songs, index_path)
    again = latest_saved(index_path, songs, saved.time, now)
    assert again is not None and again.path == old


def test_a_title_names_a_difficulty(songs, index_path, add):
    hard, normal = add("1", "B - C", "Hard [x]"), add("1", "B - C", "Normal")
    index_songs(songs, index_path)
    assert find_titled(index_path, songs, "Band - B - C [Hard [x]]") == hard
    assert find_titled(index_path, songs, normal.name) == normal
    assert find_titled(index_path, songs, "Band - B - C [Insane]") is None


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("osu!  - Band - B - C [Hard]", "Band - B - C [Hard]"),
        ("osu! - Band - B (mapper) [Hard].osu", "Band - B (mapper) [Hard].osu"),
        ("osu!cuttingedge b20240123.2  - Band - B [Hard]", "Band - B [Hard]"),
        ("osu!", ""),
        ("osu!  - ", ""),
        ("Beatwright", ""),
    ],
)
def test_the_map_in_a_title(title, named):
    assert map_in_title(title) == named
