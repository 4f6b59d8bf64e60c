"""What was not changed is written as it was read; what was changed is written as the editor would."""

import tarfile
from dataclasses import replace

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import Circle, CurveType, GameMode, HitSample, Hold, Slider, Spinner, TimingPoint
from core.beatmap.reader import parse_beatmap, read_beatmap
from core.beatmap.writer import encode_beatmap, format_beatmap, write_beatmap
from core.errors import InputError
from tests.portions import spread

NAMES = ["standard", "old_v3", "lazer_v128", "mania", "taiko", "catch", "odd"]


def same_line_ends(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


@pytest.mark.parametrize("name", NAMES)
def test_unchanged_files_come_back(beatmaps, name):
    data = (beatmaps / f"{name}.osu").read_bytes()
    beatmap = read_beatmap(beatmaps / f"{name}.osu")
    assert encode_beatmap(beatmap) == data
    assert encode_beatmap(beatmap.copy()) == data


@pytest.mark.parametrize("name", NAMES)
def test_objects_survive_being_reformatted(beatmaps, name):
    beatmap = read_beatmap(beatmaps / f"{name}.osu")
    for item in [*beatmap.hit_objects, *beatmap.timing_points]:
        item.source = None
    again = parse_beatmap(format_beatmap(beatmap))
    assert again.hit_objects == beatmap.hit_objects
    assert list(map(repr, again.timing_points)) == list(map(repr, beatmap.timing_points))


@pytest.mark.more_at_night
def test_real_files_come_back(real_maps):
    for path in spread(real_maps[::3], 4):
        try:
            beatmap = read_beatmap(path)
        except InputError:
            continue
        assert same_line_ends(encode_beatmap(beatmap)) == same_line_ends(path.read_bytes()), path


@pytest.mark.more_at_night
def test_real_objects_survive_being_reformatted(real_maps):
    for path in spread(real_maps[::9], 4):
        try:
            beatmap = read_beatmap(path)
        except InputError:
            continue
        again = beatmap.copy()
        for item in [*again.hit_objects, *again.timing_points]:
            item.source = None
        again = parse_beatmap(encode_beatmap(again))
        assert again.hit_objects == beatmap.hit_objects, path


def test_charts_in_the_archive_come_back(data_folder):
    with tarfile.open(data_folder / "osu_only.tar.xz") as archive:
        for index, member in enumerate(archive):
            if member.name.endswith(".osu") and index % 20 == 0:
                data = archive.extractfile(member).read()
                assert same_line_ends(encode_beatmap(parse_beatmap(data))) == same_line_ends(data), member.name


def changed_lines(before: str, after: str) -> list[tuple[str, str]]:
    pairs = zip(before.split("\r\n"), after.split("\r\n"), strict=True)
    return [(old, new) for old, new in pairs if old != new]


def test_only_changed_lines_change(beatmaps):
    beatmap = read_beatmap(beatmaps / "standard.osu")
    before = format_beatmap(beatmap)
    beatmap.hit_objects[1].x = 110
    beatmap.timing_points[1].beat_length = -80
    beatmap.general["unknownKEY"] = "new"
    beatmap.title = "Changed"
    assert changed_lines(before, format_beatmap(beatmap)) == [
        ("UnknownKey:  kept as it is", "UnknownKey:  new"),
        ("Title:Fixture // not a comment here", "Title:Changed"),
        ("2100,-200,4,2,1,60,0,0", "2100,-80,4,2,1,60,0,0"),
        ("100,100,600,1,2,0:0:0:0:", "110,100,600,1,2,0:0:0:0:"),
    ]


def test_setting_what_is_there_changes_nothing(beatmaps):
    beatmap = read_beatmap(beatmaps / "standard.osu")
    before = format_beatmap(beatmap)
    beatmap.title = beatmap.title
    beatmap.breaks = beatmap.breaks
    beatmap.background = beatmap.background
    beatmap.combo_colours = beatmap.combo_colours
    beatmap.hit_objects = [replace(hit_object) for hit_object in beatmap.hit_objects]
    beatmap.hp, beatmap.cs, beatmap.od, beatmap.ar = beatmap.hp, beatmap.cs, beatmap.od, beatmap.ar
    beatmap.slider_multiplier = beatmap.slider_multiplier
    assert format_beatmap(beatmap) == before


def test_removing_an_object_keeps_the_comments(beatmaps):
    beatmap = read_beatmap(beatmaps / "standard.osu")
    before = format_beatmap(beatmap)
    removed = beatmap.hit_objects.pop(2)
    assert format_beatmap(beatmap) == before.replace(removed.source.text + "\r\n", "")


def test_adding_objects_puts_them_in_the_order_of_the_list(beatmaps):
    beatmap = read_beatmap(beatmaps / "odd.osu")
    beatmap.hit_objects.insert(1, Circle(5, 6, 1500))
    again = parse_beatmap(format_beatmap(beatmap))
    assert [o.time for o in again.hit_objects] == [1000, 1500, 2000, 3000]
    assert "// between" in format_beatmap(beatmap)
    assert format_beatmap(beatmap).startswith("osu file format v9")


def test_breaks_background_and_colours_are_written(beatmaps):
    beatmap = read_beatmap(beatmaps / "standard.osu")
    beatmap.breaks = [Break(1, 2000), Break(9200, 11500)]
    beatmap.background = "other.png"
    beatmap.combo_colours = [(1, 2, 3)]
    again = parse_beatmap(format_beatmap(beatmap))
    assert again.breaks == [Break(1, 2000), Break(9200, 11500)]
    assert again.background == "other.png"
    assert again.combo_colours == [(1, 2, 3)]
    assert again.colours["SliderBorder"] == "255,255,255"
    assert any("star.png" in line for line in again.event_lines)


def test_sections_that_are_missing_are_added():
    beatmap = parse_beatmap("osu file format v14\n\n[General]\nMode: 0\n")
    beatmap.title = "New"
    beatmap.combo_colours = [(1, 2, 3)]
    beatmap.breaks = [Break(100, 900)]
    beatmap.background = "a.jpg"
    beatmap.timing_points.append(TimingPoint(0, 500))
    beatmap.hit_objects.append(Circle(1, 2, 3))
    again = parse_beatmap(format_beatmap(beatmap))
    assert (again.title, again.background, again.breaks) == ("New", "a.jpg", [Break(100, 900)])
    assert again.combo_colours == [(1, 2, 3)]
    assert (len(again.timing_points), again.hit_objects) == (1, [Circle(1, 2, 3)])


def test_a_value_cannot_smuggle_lines_in():
    beatmap = Beatmap.new(title="x\n[HitObjects]\n1,1,1,1,0")
    assert parse_beatmap(format_beatmap(beatmap)).hit_objects == []


def test_new_beatmaps_are_read_again(tmp_path):
    beatmap = Beatmap.new(GameMode.OSU, title="T", artist="A", creator="C", version_name="V", audio_filename="a.mp3")
    beatmap.timing_points = [TimingPoint(12.5, 333.3333333333333), TimingPoint(100, -100, uninherited=False, effects=1)]
    points = [(30.0, 40.0), (50.0, 60.0)]
    beatmap.hit_objects = [
        Circle(1, 2, 100, new_combo=True, combo_skip=2, sound=8),
        Slider(10, 20, 500, curve_type=CurveType.PERFECT, points=points, slides=2, length=70.5, edge_sounds=[0, 2, 4]),
        Spinner(256, 192, 2000, end=3000),
        Hold(64, 192, 4000, end=4500, sample=HitSample(1, 2, 3, 40, "x.wav")),
    ]
    path = tmp_path / "new.osu"
    write_beatmap(beatmap, path)
    again = read_beatmap(path)
    assert again.hit_objects == beatmap.hit_objects
    assert again.timing_points == beatmap.timing_points
    assert again.version == 14
    with pytest.raises(FileExistsError):
        write_beatmap(beatmap, path)
    write_beatmap(again, path, overwrite=True)
    assert read_beatmap(path).audio_filename == "a.mp3"


def test_utf16_and_marks_come_back():
    text = "osu file format v14\r\n[Metadata]\r\nTitle:題\r\n"
    for data in (b"\xef\xbb\xbf" + text.encode(), ("\ufeff" + text).encode("utf-16-be"), text.encode("cp932")):
        assert encode_beatmap(parse_beatmap(data)) == data
