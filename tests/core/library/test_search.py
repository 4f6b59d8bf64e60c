import pytest

from core.library.database import open_index
from core.library.index import index_songs
from core.library.rating import rate_beatmaps
from core.library.records import read_mapsets
from core.library.search import SortOrder, matching_beatmaps, parse_query, search


@pytest.fixture
def find(songs, index_path, add):
    add("1", "Blue Zenith", "FOUR DIMENSIONS", artist="xi", creator="Asphyxia", bpm=200, seconds=120, set_id=7)
    add("1", "Blue Zenith", "Easy", artist="xi", creator="Asphyxia", bpm=200, seconds=120, set_id=7)
    add(
        "2",
        "Yozora",
        "Taiko Oni",
        title_unicode="夜空",
        artist="Alice",
        creator="nao",
        mode=1,
        bpm=174.5,
        tags="night sky",
    )
    add("3", "Scattered", "7K Hard", artist="Kuro", creator="mk", mode=3, cs=7, bpm=90, seconds=200, source="BMS")
    add("3", "Scattered", "4K Easy", artist="Kuro", creator="mk", mode=3, cs=4, bpm=90, seconds=200, source="BMS")
    add("4", "Caf\u00e9 % 100_1", "Salad", artist="ＦＵＬＬ", creator="a=b", mode=2, seconds=30)
    index_songs(songs, index_path)
    rate_beatmaps(songs, index_path)
    connection = open_index(index_path, songs)

    def found(text: str, order: SortOrder = SortOrder.ARTIST) -> list[str]:
        return [
            mapset.folder.name
            for mapset in read_mapsets(connection, songs, search(connection, parse_query(text), order))
        ]

    found.connection = connection
    found.songs = songs
    yield found
    connection.close()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["2", "4", "3", "1"]),
        ("zenith", ["1"]),
        ("ZENITH xi", ["1"]),
        ("zen dim", ["1"]),
        ("easy", ["3", "1"]),
        ("easy dimensions", []),  # both in the set, but in no one difficulty
        ("easy zenith", ["1"]),
        ("夜", ["2"]),
        ("sky", ["2"]),
        ("bms 7k", ["3"]),
        ("CAFÉ", ["4"]),
        ("full", ["4"]),
        ("%", ["4"]),
        ("0_1", ["4"]),
        ('"blue zenith"', ["1"]),
        ('"zenith blue"', []),
        ("mode=mania", ["3"]),
        ("mode=m", ["3"]),
        ("mode!=osu", ["2", "4", "3"]),
        ("keys=7", ["3"]),
        ("keys=7 easy", []),
        ("keys>4", ["3"]),
        ("bpm=200", ["1"]),
        ("bpm=174", ["2"]),
        ("bpm>100 bpm<180", ["2", "4"]),
        ("length<60", ["4"]),
        ("length>=2m", ["3", "1"]),
        ("length=2:00", ["1"]),
        ("creator=asph", ["1"]),
        ("mapper:NAO", ["2"]),
        ("creator=a=b", ["4"]),
        ("artist=kuro title=scat", ["3"]),
        ('title="blue zen"', ["1"]),
        ("title=夜空", ["2"]),
        ("tag=night", ["2"]),
        ("diff=oni", ["2"]),
        ("source!=bms", ["2", "4", "1"]),
        ("status=submitted", ["1"]),
        ("status=local zenith", []),
        ("stars>0", ["2", "4", "3", "1"]),
        ("stars>9000", []),
        ("stars>", ["2", "4", "3", "1"]),
        ("mode=", ["2", "4", "3", "1"]),
        ("stars>abc zenith", ["1"]),
        ("nothing=here", []),
        ("'; DROP TABLE sets; --", []),
    ],
)
def test_what_a_search_finds(find, text, expected):
    assert find(text) == expected


def test_the_difficulties_that_match(find):
    def matching(text: str) -> set[str]:
        query = parse_query(text)
        ids = search(find.connection, query)
        chosen = matching_beatmaps(find.connection, query, ids)
        mapsets = read_mapsets(find.connection, find.songs, ids)
        return {beatmap.version_name for mapset in mapsets for beatmap in mapset.beatmaps if beatmap.id in chosen}

    assert matching("keys=4") == {"4K Easy"}
    assert matching("easy") == {"4K Easy", "Easy"}
    assert matching("xi easy bpm>100") == {"Easy"}
    assert matching("xi") == {"Easy", "FOUR DIMENSIONS"}


def test_orders(find):
    assert find("", SortOrder.TITLE) == ["1", "4", "3", "2"]
    assert find("", SortOrder.BPM) == ["1", "2", "4", "3"]
    assert find("", SortOrder.LENGTH)[0] == "3"
    for order in SortOrder:
        assert sorted(find("", order)) == ["1", "2", "3", "4"]


def test_stars_as_typed_mean_what_is_shown(songs, index_path, add):
    add("a", "A")
    index_songs(songs, index_path)
    connection = open_index(index_path, songs)
    connection.execute("UPDATE beatmaps SET stars = 4.56")
    for text, hit in [
        ("stars=4", True),
        ("stars=4.5", True),
        ("stars=4.6", False),
        ("sr>=4.56", True),
        ("stars<4,5", False),
    ]:
        assert bool(search(connection, parse_query(text))) is hit
    connection.execute("UPDATE beatmaps SET stars = -1")
    assert search(connection, parse_query("stars<9")) == []
    connection.close()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("strs>4", "There is no filter “strs”; the nearest is stars."),
        ("BMP<180 zenith", "There is no filter “BMP”; the nearest is bpm."),
        ("kyes>=7", "There is no filter “kyes”; the nearest is keys."),
        ("qqq>1", "There is no filter “qqq”; there are stars, bpm,"),
        ("stars>many", "stars “many” is not a number."),
        ("length<soon", "length “soon” is not a length; write seconds, 2m, 1m30s or 1:30."),
        ("mode=piano", "There is no mode “piano”; use osu, taiko, catch or mania."),
        ("status=ranked", "There is no status “ranked”; use submitted or local."),
        ("artist>xi", "The filter artist takes = or !=, such as artist=xi."),
    ],
)
def test_a_filter_that_cannot_be_is_named(text, sentence):
    (problem,) = parse_query(text).problems
    assert problem.startswith(sentence)


def test_what_only_looks_like_a_filter_is_a_word_and_a_doubt(find):
    query = parse_query("crator=nao")
    assert query.words == ["crator=nao"] and query.problems == []
    assert query.doubts == ["There is no filter “crator”; the nearest is creator."]
    assert find("a=b") == ["4"]


@pytest.mark.parametrize("text", ["stars>", "mode=", "bpm=", "creator=", "4", "stars>4 mode=m", "re:", ""])
def test_an_unfinished_filter_is_no_problem(text):
    query = parse_query(text)
    assert query.problems == [] and query.doubts == []
