"""The checks know the ranking criteria of today: lengths of lowest difficulties, and markers in titles."""

from collections.abc import Callable, Iterator

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import Circle, GameMode
from core.modding.configuration import read_table


def long_set(seconds: float, level: str, shorter: float = 0.0) -> Callable[[list[Beatmap]], list[Beatmap]]:
    """Difficulties of a length from a level on."""

    def change(maps: list[Beatmap]) -> list[Beatmap]:
        hard = maps[2]
        hard.hit_objects = list(_circles(seconds))
        hard.version_name = level
        harder = hard.copy()
        harder.version_name = "Expert"
        harder.hit_objects = [
            Circle(60 + 380 * (n % 2), 60 + 260 * (n % 3 == 0), item.time) for n, item in enumerate(hard.hit_objects)
        ]
        if shorter:
            harder.hit_objects = [item for item in harder.hit_objects if item.time < 1000 + shorter * 1000]
        return [hard, harder]

    return change


def _circles(seconds: float) -> Iterator[Circle]:
    count = int(seconds * 2)
    yield from (Circle(100 + number % 100, 100, 1000 + number * seconds * 1000 / count) for number in range(count + 1))


@pytest.mark.parametrize(
    ("seconds", "level", "allowed"),
    [
        (149, "Hard", False),
        (151, "Hard", True),
        (194, "Insane", False),
        (196, "Insane", True),
        (239, "Expert", False),
        (241, "Expert", True),
        (100, "Normal", True),
    ],
)
def test_the_lowest_difficulty_of_osu(checked, seconds, level, allowed):
    assert (checked(GameMode.OSU, long_set(seconds, level), "Lowest difficulty") == []) == allowed


def test_the_shortest_difficulty_decides(checked):
    findings = checked(GameMode.OSU, long_set(160, "Hard", shorter=140), "Lowest difficulty")
    assert [finding.difficulty for finding in findings] == ["Hard"]


@pytest.mark.parametrize(("played", "allowed"), [(25, False), (40, True)])
def test_breaks_count_where_half_a_minute_is_played(checked, played, allowed):
    def change(maps: list[Beatmap]) -> list[Beatmap]:
        hard, harder = long_set(160, "Hard")(maps)
        hard.hit_objects = [item for item in hard.hit_objects if not 1000 * played < item.time < 160_000]
        hard.breaks = [Break(1000 * played + 500, 159_000)]
        return [hard, harder]

    assert (checked(GameMode.OSU, change, "Lowest difficulty") == []) == allowed


def test_rules_with_figures_say_where_they_come_from():
    table = read_table("spread")
    assert set(table) == {"osu", "taiko", "catch", "mania", "break_leniency", "breaks_count_from"}
    rules = [table[mode.name.lower()] for mode in GameMode] + [read_table("title_markers")]
    assert [rule["source"].startswith("https://") and str(rule["date"])[:2] == "20" for rule in rules] == [True] * 5


@pytest.mark.parametrize(
    "title",
    [
        *("Song (TV Size)", "Song (Sped Up & Cut Ver.)", "song name (tv size)", "SONG NAME (TV SIZE)"),
        *("song name (TV Size)", "Song (2020 Tour Live Ver.)", "song name (arrange ver.)", "Song (Arrange Ver.)"),
        *(
            'TERABYTE ("XETTA" Long Ver.)',
            "Song (x127 Long Ver.)",
            "erase u (sped up & cut ver.)",
            "Song (Game Ver.) (Cut Ver.)",
        ),
    ],
)
def test_titles_with_good_markers(checked, title):
    assert checked(GameMode.OSU, titled(title), "Version markers in the title") == []


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Song -TV version-", "(TV Size)"),
        ("Song (Short)", "(Short Ver.)"),
        ("Song Name (tv size)", "(TV Size)"),
        ("SONG NAME (tv size)", "(TV Size)"),
        ("Song (TV Size) Remix", "the end"),
        ("Song (Cut Ver.) ~live~", "the end"),
        ("Song (Extended Version)", "(Extended Ver.)"),
        ("Song (Long)", "(Long Ver.)"),
        ("Song (Arrange ver.)", "(Arrange Ver.)"),
        ("Song vocaloid ver.", "(Vocaloid Ver.)"),
    ],
)
def test_titles_with_bad_markers(checked, title, wanted):
    findings = checked(GameMode.OSU, titled(title), "Version markers in the title")
    assert len(findings) == 1
    assert wanted in findings[0].message


def titled(title: str) -> Callable[[list[Beatmap]], None]:
    def change(maps: list[Beatmap]) -> None:
        for beatmap in maps:
            beatmap.title = beatmap.title_unicode = title

    return change
