"""The checks hear, see and measure what the game does."""

from collections.abc import Callable

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break, add_event_lines
from core.beatmap.objects import Circle, GameMode, HitSample, HitSound, TimingPoint
from core.beatmap.reader import parse_beatmap, read_beatmap
from core.beatmap.sounds import SoundReader
from core.beatmap.writer import format_beatmap, write_beatmap
from core.modding.difficulty import Difficulty
from core.modding.fixes import move_object, set_additions
from core.modding.run_checks import check_path
from tests.core.modding.sets import clean_set

ADDED = int(HitSound.WHISTLE | HitSound.FINISH | HitSound.CLAP)


def index_two(maps: list[Beatmap]) -> None:
    for beatmap in maps:
        for point in beatmap.timing_points:
            point.sample_index = 2


def with_samples(maps: list[Beatmap], sample: Callable[[], HitSample], sound: int = 0) -> None:
    index_two(maps)
    for beatmap in maps:
        beatmap.hit_objects = [Circle(item.x, item.y, item.time) for item in beatmap.hit_objects]
        for item in beatmap.hit_objects:
            item.sample, item.sound = sample(), sound


@pytest.mark.parametrize(
    ("sample", "sound", "unused"),
    [
        (HitSample(), 0, {"soft-hitclap2.wav"}),
        (HitSample(3), 0, {"soft-hitnormal2.wav", "soft-hitclap2.wav"}),
        (HitSample(filename="kick.wav"), 0, {"soft-hitnormal2.wav", "soft-hitclap2.wav"}),
        (HitSample(filename="kick.wav"), int(HitSound.CLAP), {"soft-hitnormal2.wav"}),
        (HitSample(1, 2), int(HitSound.CLAP), {"soft-hitnormal2.wav"}),
    ],
)
def test_samples_that_no_object_plays_are_unused(checked, sample, sound, unused):
    findings = checked(
        GameMode.OSU,
        lambda maps: with_samples(
            maps, lambda: HitSample(**{k: getattr(sample, k) for k in HitSample.__slots__}), sound
        ),
        "Unused files",
        files=("soft-hitnormal2.wav", "soft-hitclap2.wav", *((sample.filename,) if sample.filename else ())),
    )
    assert {finding.file for finding in findings} == unused


def half_named(maps: list[Beatmap]) -> None:
    index_two(maps)
    for beatmap in maps:
        for number, item in enumerate(beatmap.hit_objects):
            item.sample = HitSample(filename="kick.wav") if number % 2 else HitSample(index=2)
            item.sound = 0
        for point in beatmap.timing_points:
            point.sample_index = 0


def test_notes_with_a_file_of_their_own_play_no_hitnormal_of_the_skin(checked):
    files = ("soft-hitnormal2.wav", "kick.wav")
    assert checked(GameMode.MANIA, half_named, "Custom hitnormal", files=files) == []


def skin_hitnormals(maps: list[Beatmap]) -> None:
    half_named(maps)
    maps[0].hit_objects[1].sample = HitSample()


def test_notes_with_the_hitnormal_of_the_skin_are_found(checked):
    files = ("soft-hitnormal2.wav", "kick.wav")
    findings = checked(GameMode.MANIA, skin_hitnormals, "Custom hitnormal", files=files)
    assert [finding.message.partition(" play")[0] for finding in findings] == ["1 notes"]


@pytest.mark.parametrize(
    ("event", "findings"),
    [
        ('Sample,{},0,"clap.wav",70', 0),
        ('5,{},0,"clap",70', 0),
        ('Sample,{},0,"other.wav",70', 1),
        ("//", 1),
    ],
)
def test_samples_that_a_storyboard_plays_are_not_missing(checked, event, findings):
    def change(maps: list[Beatmap]) -> list[Beatmap]:
        hard, other = maps[1], maps[2]
        other.hit_objects = [Circle(192, 192, item.time) for item in hard.hit_objects]
        for beatmap in (hard, other):
            for item in beatmap.hit_objects:
                item.sound, item.sample = 0, HitSample(filename="clap.wav")
        other.hit_objects[6].sample = HitSample()
        add_event_lines(other.blocks, [event.replace("{}", f"{other.hit_objects[6].time:.0f}")], after="")
        return [hard, other]

    result = checked(
        GameMode.MANIA, change, "Samples differ between osu!mania difficulties", files=("clap.wav", "other.wav")
    )
    assert len(result) == findings


def shown(events: str) -> Callable[[list[Beatmap]], None]:
    def change(maps: list[Beatmap]) -> None:
        for beatmap in maps:
            beatmap.background = None
            add_event_lines(beatmap.blocks, [events], after="")

    return change


@pytest.mark.parametrize(
    "event",
    [
        'Video,0,"bg.png"',
        'Sprite,Background,Centre,"bg.png",320,240',
        '0,0,".\\\\\\\\bg.png"',
        '0,0,"BG.PNG"',
        "0,0,bg.png",
    ],
)
def test_backgrounds_are_found_wherever_the_game_finds_them(checked, event):
    checks = "Missing background", "Unused files", "Background size", "Video resolution", "Storyboard pictures"
    assert checked(GameMode.OSU, shown(event), *checks) == []


def test_fruit_are_caught_on_the_field(checked):
    def change(maps: list[Beatmap]) -> list[Beatmap]:
        text = format_beatmap(maps[1])
        head = text[: text.index("[HitObjects]")]
        return [parse_beatmap(f"{head}[HitObjects]\n300,192,1000,6,0,L|640:192,1,340\n300,192,2900,1,0\n")]

    assert checked(GameMode.CATCH, change, "Hyperdash") == []


def test_two_red_lines_with_a_green_one_between_them_are_found(checked):
    def change(maps: list[Beatmap]) -> None:
        first = maps[0].timing_points[0]
        green = TimingPoint(first.time, -100.0, 4, 2, 0, 60, False)
        red = TimingPoint(first.time, first.beat_length, 4, 2, 0, 60)
        maps[0].timing_points[:1] = [first, green, red]

    findings = checked(GameMode.OSU, change, "Lines at one time")
    assert [finding.message.partition(" lines")[0] for finding in findings] == ["Two red"]


def test_moving_a_break_writes_whole_ms(checked, tmp_path):
    def change(maps: list[Beatmap]) -> list[Beatmap]:
        text = format_beatmap(maps[0])
        head = text[: text.index("[HitObjects]")]
        beatmap = parse_beatmap(f"{head}[HitObjects]\n100,100,1000,6,0,L|200:100,1,77.7\n100,100,9000,1,0\n")
        beatmap.breaks = [Break(1400, 8200)]
        return [beatmap]

    (finding,) = checked(GameMode.OSU, change, "Break that the editor would not make")
    path = next((tmp_path / "set").glob("*.osu"))
    beatmap = read_beatmap(path)
    assert finding.fix is not None
    write_beatmap(finding.fix.apply(beatmap), path, overwrite=True)
    assert [line for line in path.read_text().splitlines() if line.startswith("2,")] == ["2,1588,8200"]


EMPTY_EDGES = "osu file format v14\n[TimingPoints]\n0,500,4,1,1,60,1,0\n[HitObjects]\n"
SLIDER = "100,100,1000,2,2,L|200:100,2,100,,,3:2:0:0:"


def test_empty_edges_stay_empty_and_sound_as_before():
    beatmap = parse_beatmap(EMPTY_EDGES + SLIDER)
    move_object(beatmap, 100, 100, 1000, 1250)
    assert format_beatmap(beatmap).endswith(SLIDER.replace("1000", "1250"))
    set_additions(beatmap, 100, 100, 1250, 1, int(HitSound.CLAP))
    assert format_beatmap(beatmap).endswith("L|200:100,2,100,2|8|2,,3:2:0:0:")
    again = parse_beatmap(format_beatmap(beatmap))
    reader, slider = SoundReader(again), again.hit_objects[0]
    assert [reader.of_edge(slider, edge, 1250).samples() for edge in range(3)] == [
        ["drum-hitnormal", "soft-hitwhistle"],
        ["drum-hitnormal", "soft-hitclap"],
        ["drum-hitnormal", "soft-hitwhistle"],
    ]


CASES = [
    ("21-lowest-difficulty-osu/h", "Lowest difficulty", set()),
    ("21-lowest-difficulty-osu/i", "Lowest difficulty", set()),
    ("25-hitnormal-never-heard/a", "Unused files", {"normal-hitnormal2.wav"}),
    ("25-hitnormal-never-heard/b", "Unused files", {"normal-hitnormal2.wav"}),
    ("26-mania-storyboarded-hit-sounds", "Samples differ between osu!mania difficulties", set()),
    ("31-negative-slider-length", "Invisible slider", {"m.osu"}),
    ("56-own-file-and-custom-hitnormal", "Custom hitnormal", set()),
    ("57-background-two-backslashes", "Missing background", set()),
    ("57-background-two-backslashes", "Unused files", {"expected.txt"}),
    ("71-catch-fruit-off-the-field", "Hyperdash", set()),
    ("76-markers-of-a-lower-case-title/a", "Version markers in the title", set()),
    ("76-markers-of-a-lower-case-title/b", "Version markers in the title", {""}),
    ("76-markers-of-a-lower-case-title/c", "Version markers in the title", {""}),
]


@pytest.mark.parametrize(("folder", "check", "files"), CASES, ids=[f"{case[0]}-{case[1]}" for case in CASES])
def test_cases(data_folder, folder, check, files):
    place = data_folder / "cases" / folder
    if not place.is_dir():
        pytest.skip("the test data have no cases")
    assert {finding.file for finding in check_path(place) if finding.check == check} == files


def test_green_lines_that_only_scrolling_tells_apart_are_no_repeats(checked):
    def change(maps: list[Beatmap]) -> None:
        maps[0].timing_points += [
            TimingPoint(time, length, 4, 2, 0, 60, False)
            for time, length in ((60_000.0, -10000.0), (61_000.0, -2000.0))
        ]

    assert checked(GameMode.MANIA, change, "Green line without effect") == []
    assert Difficulty(clean_set(GameMode.OSU)[0], "a").speed_of(TimingPoint(0, -10000.0, uninherited=False)) == 0.1
