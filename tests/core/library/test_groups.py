"""Mapsets in groups."""

import pytest

from core.library.database import open_index
from core.library.groups import DIGITS, MINE, OTHERS, SYMBOLS, UNRATED, Grouping, grouped
from core.library.index import index_songs
from core.library.rating import rate_beatmaps
from core.library.records import read_mapsets
from core.library.search import parse_query, search


@pytest.fixture
def library(songs, index_path, add):
    """(the index, the Songs folder): five sets, not rated yet."""
    add("1", "One", "Easy", artist="Zun", creator="Me", set_id=1)
    add("2", "Two", "Hard", artist="alice", creator="them", set_id=2)
    add("3", "Three", "Hard", artist="Aki", creator="me", set_id=3)
    add("4", "Four", "Hard", artist="40mP", creator="me too", set_id=4)
    add("5", "Five", "Hard", artist="!service", creator="them", set_id=5)
    index_songs(songs, index_path)
    connection = open_index(index_path, songs)
    yield connection, songs
    connection.close()


def names(library, grouping: Grouping, **options) -> dict[str, list[str]]:
    connection, songs = library
    ids = search(connection, parse_query(""))
    return {
        group.key: [mapset.folder.name for mapset in read_mapsets(connection, songs, group.ids)]
        for group in grouped(connection, ids, grouping, **options)
    }


def test_artists_are_grouped_by_their_first_letter(library):
    found = names(library, Grouping.ARTIST)
    assert found == {SYMBOLS: ["5"], DIGITS: ["4"], "A": ["3", "2"], "Z": ["1"]}
    assert list(found) == [SYMBOLS, DIGITS, "A", "Z"]
    assert list(names(library, Grouping.ARTIST, backwards=True)) == ["Z", "A", DIGITS, SYMBOLS]


def test_own_sets_come_first_whichever_way_the_list_is(library):
    expected = {MINE: {"1", "3"}, OTHERS: {"2", "4", "5"}}
    for backwards in (False, True):
        found = names(library, Grouping.MINE, creator=" ME ", backwards=backwards)
        assert list(found) == [MINE, OTHERS] and {key: set(own) for key, own in found.items()} == expected
    assert list(names(library, Grouping.MINE)) == [OTHERS], "without a name nothing is one's own"


def test_stars_are_those_of_the_hardest(library, index_path):
    assert names(library, Grouping.STARS) == {UNRATED: ["5", "4", "3", "2", "1"]}
    connection, songs = library
    rate_beatmaps(songs, index_path)
    found = names(library, Grouping.STARS)
    assert UNRATED not in found and sum(map(len, found.values())) == 5
    for key, folders in found.items():
        rows = connection.execute(
            "SELECT max(stars) FROM beatmaps JOIN sets ON sets.id = set_id WHERE sets.folder IN "
            f"({','.join('?' * len(folders))}) GROUP BY set_id",
            [folder.encode() for folder in folders],
        )
        assert [int(stars) for (stars,) in rows] == [int(key)] * len(folders)
    assert list(found) == sorted(found, key=int)
    assert list(names(library, Grouping.STARS, backwards=True)) == sorted(found, key=int, reverse=True)


def test_every_set_is_in_one_group_in_the_order_of_the_list(library):
    connection, _ = library
    ids = search(connection, parse_query(""))
    assert grouped(connection, ids, Grouping.NONE) == []
    for grouping in (Grouping.ARTIST, Grouping.STARS, Grouping.MINE):
        groups = grouped(connection, ids, grouping, creator="me")
        assert sorted(each for group in groups for each in group.ids) == sorted(ids)
        for group in groups:
            assert list(group.ids) == [each for each in ids if each in group.ids]
