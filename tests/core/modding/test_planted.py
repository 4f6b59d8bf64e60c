"""Faults planted in clean maps are found, each by the check that is meant for it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break, add_event_lines
from core.beatmap.objects import (
    Circle,
    CurveType,
    GameMode,
    HitObject,
    HitSample,
    HitSound,
    Hold,
    Slider,
    Spinner,
    TimingPoint,
)
from core.modding.run_checks import check_path
from desktop.shared.core_sentences import CoreSentences
from tests.core.modding.sets import BEAT, BEATS, at, clean_set, write_set

SENTENCES = CoreSentences()
Plant = Callable[[list[Beatmap]], None]
OSU, TAIKO, CATCH, MANIA = GameMode


def circle(x: float, y: float, time: float, sound: int = 0) -> Circle:
    return Circle(x, y, time, False, 0, sound)


def slider(points: list[tuple[float, float]], time: float, length: float, slides: int = 1, **more: object) -> Slider:
    x, y = points[0]
    curve = more.pop("curve", CurveType.LINEAR)
    return Slider(x, y, time, False, 0, 0, HitSample(), curve, points[1:], [], slides, length)


def put(beatmap: Beatmap, *objects: HitObject, clear: float = 2.0) -> None:
    """Replace what is around the first object by these objects."""
    first, last = objects[0].time - clear * BEAT, objects[-1].end_time + clear * BEAT
    kept = [o for o in beatmap.hit_objects if not first < o.time < last]
    beatmap.hit_objects = sorted([*kept, *objects], key=lambda o: o.time)


def setting(number: int, name: str, value: object) -> Plant:
    return lambda maps: setattr(maps[number], name, value)


def section(number: int, part: str, key: str, value: str) -> Plant:
    def plant(maps: list[Beatmap]) -> None:
        getattr(maps[number], part)[key] = value

    return plant


def everywhere(part: str, key: str, value: str) -> Plant:
    def plant(maps: list[Beatmap]) -> None:
        for beatmap in maps:
            getattr(beatmap, part)[key] = value

    return plant


def placed(number: int, *objects: HitObject, clear: float = 2.0) -> Plant:
    return lambda maps: put(maps[number], *objects, clear=clear)


def moved(number: int, index: int, **changes: float) -> Plant:
    def plant(maps: list[Beatmap]) -> None:
        hit_object = maps[number].hit_objects[index]
        for name, change in changes.items():
            setattr(hit_object, name, getattr(hit_object, name) + change)

    return plant


def line(number: int, *points: TimingPoint) -> Plant:
    def plant(maps: list[Beatmap]) -> None:
        maps[number].timing_points = sorted([*maps[number].timing_points, *points], key=lambda p: p.time)

    return plant


def line_value(number: int, index: int, name: str, value: float) -> Plant:
    return lambda maps: setattr(maps[number].timing_points[index], name, value)


def event(number: int, *lines: str) -> Plant:
    def plant(maps: list[Beatmap]) -> None:
        add_event_lines(maps[number].blocks, lines, after="//Background and Video events")

    return plant


def rhythm(number: int, step: float, count: int, start: float = 20.0, **sound: int) -> Plant:
    return placed(number, *(circle(256, 192, at(start) + n * step, **sound) for n in range(count)))


def without_sounds(number: int) -> Plant:
    def plant(maps: list[Beatmap]) -> None:
        for hit_object in maps[number].hit_objects:
            hit_object.sound = 0
            if isinstance(hit_object, Slider):
                hit_object.edge_sounds = []

    return plant


def green(time: float, velocity: float = 1.0, volume: int = 60, **more: int) -> TimingPoint:
    return TimingPoint(time, -100.0 / velocity, 4, 2, 0, volume, False, more.get("effects", 0))


def red(time: float, beat: float = BEAT, meter: int = 4, effects: int = 0) -> TimingPoint:
    return TimingPoint(time, beat, meter, 2, 0, 60, True, effects)


def first_line_green(maps: list[Beatmap]) -> None:
    maps[0].timing_points.insert(0, green(at(-1)))


def only(name: str) -> Plant:
    def plant(maps: list[Beatmap]) -> None:
        maps[:] = [beatmap for beatmap in maps if beatmap.version_name == name]

    return plant


def hyper(x: float, time: float, gap: float, count: int = 2) -> list[HitObject]:
    """Fruit so far to both sides that each way is a hyperdash."""
    return [circle(x if n % 2 else 512 - x, 192, time + n * gap) for n in range(count)]


CASES: list[tuple[GameMode, str, Plant]] = [
    (OSU, "Unsnapped object", moved(1, 20, time=3.0)),
    (OSU, "Unsnapped object", moved(2, 40, time=-4.0)),
    (TAIKO, "Unsnapped object", moved(1, 20, time=3.0)),
    (CATCH, "Unsnapped object", moved(1, 20, time=3.0)),
    (MANIA, "Unsnapped object", moved(1, 20, time=3.0)),
    (OSU, "First line inherited or with kiai", first_line_green),
    (OSU, "First line inherited or with kiai", line_value(0, 0, "effects", 1)),
    (OSU, "Lines at one time", line(0, green(at(64), 1.5))),
    (OSU, "Line volume out of range", line_value(1, 1, "volume", 105)),
    (OSU, "Needless red line", line(0, red(at(16)))),
    (OSU, "Green line without effect", line(0, green(at(30)))),
    (OSU, "Object just beside a line", line(0, green(at(8) + 2, 2.0))),
    (OSU, "Kiai off the beat", line_value(0, 1, "time", at(64) + 12)),
    (OSU, "Impossible tempo or meter", line_value(0, 0, "beat_length", 0.0)),
    (OSU, "Sound just before its line", line(0, green(at(30) + 8, volume=20))),
    (OSU, "Snapped to the line before", line(2, red(at(40) + 40, 430.0))),
    (OSU, "Rarely used snapping", placed(2, circle(256, 192, at(20)), circle(270, 192, int(at(20.2))))),
    (OSU, "Snapping differs from a harder difficulty", lambda maps: (
        put(maps[0], circle(256, 192, at(20)), circle(256, 192, int(at(20) + BEAT / 3))),
        put(maps[2], circle(256, 192, at(20)), circle(256, 192, at(20.25))),
    )),
    (OSU, "Preview time", setting(1, "preview_time", -1)),
    (OSU, "Preview time", setting(1, "preview_time", 5000)),
    (OSU, "Red lines differ between difficulties", line_value(1, 0, "time", 1006.0)),
    (OSU, "Red lines differ between difficulties", line_value(1, 0, "beat_length", 501.0)),
    (OSU, "Red lines differ between difficulties", line_value(1, 0, "meter", 3)),
    (OSU, "Objects at one time", placed(1, slider([(100, 100), (200, 100)], at(20), 100.0), circle(0, 0, at(20.5)))),
    (OSU, "Objects at one time", placed(1, circle(100, 100, at(20)), circle(110, 100, at(20) + 6))),
    (MANIA, "Objects at one time", placed(1, Hold(64, 192, at(20), end=at(22)), circle(64, 192, at(21)))),
    (OSU, "Too short", lambda maps: setattr(maps[0], "hit_objects", maps[0].hit_objects[:20])),
    (OSU, "Invisible slider", placed(1, slider([(100, 100), (100, 100)], at(20), 50.0))),
    (OSU, "Unusually many anchors", placed(1, slider([(100.0 + n % 2, 100) for n in range(90)], at(20), 50.0))),
    (OSU, "Object before the song", lambda maps: maps[0].hit_objects.insert(0, circle(256, 192, at(-4)))),
    (OSU, "Break that the editor would not make", setting(0, "breaks", [Break(at(20), at(24))])),
    (OSU, "Hit sounds in the storyboard", event(0, '5,3000,0,"clap.wav",60')),
    (OSU, "Setting out of range", section(0, "difficulty", "ApproachRate", "4.25")),
    (OSU, "Setting out of range", section(0, "difficulty", "CircleSize", "11")),
    (MANIA, "Setting out of range", section(0, "difficulty", "CircleSize", "3")),
    (OSU, "Slider tick rate", section(0, "difficulty", "SliderTickRate", "1.25")),
    (OSU, "No combo colours", setting(0, "combo_colours", [])),
    (OSU, "Colours too dark or bright", setting(0, "combo_colours", [(10, 10, 10), (200, 200, 20)])),
    (OSU, "Colours too dark or bright", setting(0, "combo_colours", [(255, 255, 255), (200, 200, 20)])),
    (OSU, "Slider velocity for beginners", section(0, "difficulty", "SliderMultiplier", "2.4")),
    (OSU, "General settings differ between difficulties", section(0, "general", "AudioLeadIn", "2000")),
    (OSU, "Storyboard of single difficulties", event(0, 'Sprite,Foreground,Centre,"bg.png",320,240')),
    (OSU, "Score or combo too large", lambda maps: put(
        maps[2], *(slider([(100, 100), (101, 100)], at(20) + n, 1.0, 8999) for n in range(8)), clear=500.0
    )),
    (OSU, "Metadata differs between difficulties", setting(1, "tags", "electronic test")),
    (OSU, "Metadata differs between difficulties", setting(1, "source", "A game")),
    (OSU, "Special characters in romanised fields", everywhere("metadata", "Artist", "Sömebody")),
    (OSU, "Guest mappers in the tags", setting(1, "version_name", "Guest's Normal")),
    (OSU, "Genre and language in the tags", everywhere("metadata", "Tags", "electronic test")),
    (OSU, "Mappers' Guild", everywhere("metadata", "Tags", "electronic instrumental mappersguild")),
    (OSU, "Metadata too long or missing", everywhere("metadata", "Title", "Long " * 20)),
    (OSU, "Difficulty names", setting(1, "version_name", "Mapper")),
    (OSU, "Spelling of feat., vs. and CV:", everywhere("metadata", "Artist", "Somebody ft. Else")),
    (OSU, "Spaces around markers", everywhere("metadata", "Artist", "Somebody feat.Else")),
    (OSU, "Version markers in the title", everywhere("metadata", "Title", "Clean Song (TV Version)")),
    (OSU, "Hit sound difficulty", setting(1, "version_name", "Hitsounds")),
    (OSU, "Difficulty that cannot be played", lambda maps: maps[0].hit_objects.clear()),
    (OSU, "Missing background", setting(0, "background", None)),
    (OSU, "Missing background", setting(0, "background", "other.png")),
    (TAIKO, "Background position in taiko", lambda maps: (
        setattr(maps[0], "background", None), add_event_lines(maps[0].blocks, ['0,0,"bg.png",30,0'], after="")
    )),
    (OSU, "Video in some difficulties", event(0, 'Video,0,"video.mp4"')),
    (OSU, "Video offset differs", lambda maps: [
        add_event_lines(maps[n].blocks, [f'Video,{0 if n else 100},"video.mp4"'], after="") for n in range(3)
    ]),
    (OSU, "Video resolution", event(0, 'Video,0,"video.mp4"')),
    (OSU, "Storyboard over the objects", event(0, 'Sprite,Overlay,Centre,"bg.png",320,240')),
    (OSU, "Storyboard pictures", event(0, 'Sprite,Foreground,Centre,"gone.png",320,240')),
    (OSU, "One song", setting(1, "audio_filename", "missing.mp3")),
    (OSU, "Unused end of the song", lambda maps: [maps[n].hit_objects.__delitem__(slice(40, None)) for n in range(3)]),
    (OSU, "Map longer than the song", lambda maps: maps[0].hit_objects.append(circle(256, 192, at(BEATS + 20)))),
    (OSU, "Without hit sounds", without_sounds(1)),
    (OSU, "Quiet objects", line_value(1, 1, "volume", 5)),
    (OSU, "Additions on slider bodies", lambda maps: [
        setattr(o, "sound", 2) for o in maps[1].hit_objects if isinstance(o, Slider)
    ]),
    (OSU, "Hit sounds differ between difficulties", lambda maps: (
        setattr(maps[1].hit_objects[6], "sound", 0), setattr(maps[1].hit_objects[14], "sound", 0)
    )),
    (OSU, "Lowest difficulty", only("Hard")),
    (TAIKO, "Lowest difficulty", only("Muzukashii")),
    (OSU, "Off the screen", moved(1, 20, x=400.0)),
    (OSU, "Off the screen", placed(1, slider([(256, 192), (256, 500)], at(20), 300.0))),
    (OSU, "Spinner too short to complete", placed(2, Spinner(256, 192, at(20), end=at(20.5)))),
    (OSU, "Covered reverse arrow", placed(
        1, circle(200, 100, at(20)), slider([(150, 100), (200, 100)], at(20.25), 50.0, 2)
    )),
    (OSU, "Only sliders", placed(0, *(slider([(100, 100), (190, 100)], at(20 + n), 90.0) for n in range(12)))),
    (OSU, "Ambiguous slider", placed(1, slider([(100, 100), (300, 100), (100, 100)], at(20), 398.0))),
    (OSU, "Slider that runs back on itself", placed(1, slider(
        [(100, 100), (300, 100), (300, 100), (160, 100), (160, 140)], at(20), 380.0, curve=CurveType.BEZIER
    ))),
    (OSU, "Unusually large jump", placed(2, *(
        circle(100 + 20 * n, 100, at(20) + 125 * n) for n in range(6)
    ), circle(500, 380, at(21.5)))),
    (OSU, "Fast objects apart", placed(0, circle(100, 100, at(20)), circle(300, 100, at(20.25)))),
    (OSU, "Short slider with many reverses", placed(0, slider([(100, 100), (110, 100)], at(20), 12.5, 3))),
    (OSU, "Slider too short to follow", placed(0, slider([(100, 100), (110, 100)], at(20), 12.5))),
    (OSU, "Spinner length and recovery", placed(
        0, Spinner(256, 192, at(20), end=at(26)), circle(100, 100, at(27)), clear=1.0
    )),
    (OSU, "Spacing out of step", lambda maps: (
        setattr(maps[1].hit_objects[20], "x", 20.0), setattr(maps[1].hit_objects[20], "y", 20.0)
    )),
    (OSU, "Unreadable stack", lambda maps: (
        setattr(maps[2], "stack_leniency", 0.0), put(maps[2], circle(99, 99, at(20)), circle(99, 99, at(20.25)))
    )),
    (OSU, "Unreadable stack with Hard Rock", lambda maps: (
        setattr(maps[2], "stack_leniency", 0.2),
        setattr(maps[2], "ar", 6.0),
        put(maps[2], circle(99, 99, at(20)), circle(99, 99, at(20.25)) , circle(99, 99, at(20) + 300)),
    )),
    (OSU, "Settings of the level in osu!", setting(0, "ar", 9.0)),
    (CATCH, "Settings of the level in osu!catch", setting(0, "cs", 5.0)),
    (TAIKO, "Settings of the level in osu!taiko", setting(0, "od", 7.0)),
    (MANIA, "Settings of the level in osu!mania", setting(0, "od", 9.0)),
    (TAIKO, "Long pattern", rhythm(2, BEAT / 6, 9)),
    (TAIKO, "Faster than the level", rhythm(0, 125.0, 3)),
    (TAIKO, "Note close to a spinner", placed(1, circle(256, 192, at(20)), Spinner(256, 192, at(20.25), end=at(22)))),
    (TAIKO, "No rest", rhythm(1, BEAT, 60)),
    (TAIKO, "Finisher in a fast pattern", placed(
        2, *(circle(256, 192, at(20) + BEAT / 6 * n, HitSound.FINISH if n == 2 else 0) for n in range(5))
    )),
    (TAIKO, "Last note hides its bar line", lambda maps: maps[0].hit_objects.append(circle(256, 192, at(128) - 1))),
    (TAIKO, "Bar line just before a line", line(1, green(at(40) + 3, 1.4))),
    (TAIKO, "Bar lines close together", line(1, red(at(41) + 120, 480.0))),
    (TAIKO, "Omitted bar lines differ", line_value(1, 0, "effects", 8)),
    (TAIKO, "Kiai flash", line(1, green(at(40), effects=1), green(at(40.25)))),
    (TAIKO, "Kiai differs between taiko difficulties", line_value(1, 1, "time", at(68))),
    (TAIKO, "Scroll speed changes for beginners", line(0, green(at(40), 1.5))),
    (TAIKO, "Base scroll speed out of order", lambda maps: [
        setattr(maps[n], "slider_multiplier", speed) for n, speed in enumerate((1.2, 1.6, 1.4))
    ]),
    (CATCH, "Hyperdash", placed(0, *hyper(10, at(20), 250.0))),
    (CATCH, "Hyperdash too fast", placed(2, *hyper(40, at(20), 100.0))),
    (CATCH, "Hyperdashes in a row", placed(2, *hyper(0, at(20), 250.0, 5))),
    (CATCH, "Antiflow after a fast hyperdash", placed(
        2, circle(0, 192, at(20)), circle(500, 192, at(20) + 200), circle(300, 192, at(20) + 450)
    )),
    (CATCH, "Hyperdashes of different rhythm in a row", lambda maps: (
        setattr(maps[2], "version_name", "Rain"),
        put(maps[2], circle(0, 192, at(20)), circle(500, 192, at(20) + 250), circle(0, 192, at(20) + 416)),
    )),
    (CATCH, "Hyperdash within a slider", lambda maps: (
        setattr(maps[2], "version_name", "Rain"),
        put(maps[2], slider([(0, 192), (500, 192)], at(20), 500.0, 3)),
        line(2, green(at(20), 10.0), green(at(22)))(maps),
    )),
    (CATCH, "Edge dash", placed(2, circle(0, 192, at(20)), circle(309, 192, at(20.5)))),
    (CATCH, "No spinner", lambda maps: setattr(
        maps[0], "hit_objects", [o for o in maps[0].hit_objects if not isinstance(o, Spinner)]
    )),
    (CATCH, "Spinner close to a fruit", placed(0, Spinner(256, 192, at(20), end=at(24)), circle(256, 192, at(24.25)))),
    (CATCH, "Long combo", lambda maps: [setattr(o, "new_combo", False) for o in maps[0].hit_objects]),
    (MANIA, "Columns used unevenly", lambda maps: [setattr(o, "x", 64) for o in maps[1].hit_objects if o.x == 192]),
    (MANIA, "Hold note too short", placed(1, Hold(64, 192, at(20), end=at(20) + 15))),
    (MANIA, "Large chord", placed(0, *(circle(64 + 128 * n, 192, at(20)) for n in range(3)))),
    (MANIA, "Scroll speed for beginners", line(0, green(at(40), 1.5))),
    (MANIA, "Tempo change without green line", line(2, red(at(40), 400.0))),
    (MANIA, "One sound several times at once", placed(
        1, *(circle(64 + 128 * n, 192, at(20), HitSound.CLAP) for n in range(2))
    )),
    (MANIA, "Missing hit sound file", lambda maps: setattr(
        maps[1].hit_objects[4], "sample", HitSample(filename="kick.wav")
    )),
    (MANIA, "Samples differ between osu!mania difficulties", lambda maps: (
        setattr(maps[1].hit_objects[5], "sound", 0), setattr(maps[1].hit_objects[9], "sound", 0)
    )),
]  # fmt: skip


@pytest.mark.parametrize(("mode", "check", "plant"), CASES, ids=[f"{c[0].name}-{c[1]}" for c in CASES])
def test_a_planted_fault_is_found(tmp_path: Path, song: Path, mode: GameMode, check: str, plant: Plant):
    maps = clean_set(mode)
    plant(maps)
    write_set(tmp_path / "set", maps, song)
    found = check_path(tmp_path / "set")
    assert check in {finding.check for finding in found}, sorted({(f.check, f.message) for f in found})
    said = [each.message for each in found] + [each.fix.sentence for each in found if each.fix is not None]
    assert [words for words in said if not SENTENCES.knows(words)] == [], "no translation has these sentences"


def test_a_missing_song_is_found_in_an_archive_too(tmp_path: Path, song: Path):
    write_set(tmp_path / "set", clean_set(OSU), song)
    (tmp_path / "set" / "audio.ogg").unlink()
    archive = shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path / "set")
    path = Path(archive).rename(tmp_path / "packed.osz")
    assert {"One song"} == {finding.check for finding in check_path(path)}
