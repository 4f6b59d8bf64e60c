"""A remapped range in its map."""

from core.beatmap.objects import Circle, Hold, Slider, TimingPoint
from core.beatmap.reader import parse_beatmap
from core.beatmap.timing import TimingLines
from core.beatmap.writer import format_beatmap
from core.generation.postprocess.builder import MapContent
from core.generation.postprocess.merge import merge_range

MAP = """osu file format v14

[General]
AudioFilename: a.mp3
Mode: 0

[Editor]
Bookmarks: 1000

[Difficulty]
SliderMultiplier:1

[Events]
0,0,"bg.jpg",0,0
2,3100,3900
2,7000,9000
Sprite,Foreground,Centre,"a.png",320,240

[TimingPoints]
0,500,4,2,0,60,1,0
2000,-50,4,2,0,60,0,1
5000,-200,4,3,0,30,0,0

[Colours]
Combo1 : 1,2,3

[HitObjects]
10,10,500,1,0,0:0:0:0:
10,10,1500,2,0,L|310:10,1,300,0|0,0:0|0:0,0:0:0:0:
20,20,4000,1,0,0:0:0:0:
30,30,6000,1,0,0:0:0:0:
"""


def content(*objects, timing=()) -> MapContent:
    return MapContent(list(objects), [TimingPoint(0, 500, 4, 2, 0, 80), *timing])


def test_only_the_range_changes_and_the_rest_of_the_file_stays() -> None:
    merged = merge_range(parse_beatmap(MAP), content(Circle(1, 1, 3500), Circle(2, 2, 9000)), 3200, 5500)
    assert [item.time for item in merged.hit_objects] == [500, 1500, 3500, 6000]
    text = format_beatmap(merged)
    for line in ("Combo1 : 1,2,3", "Bookmarks: 1000", 'Sprite,Foreground,Centre,"a.png",320,240', "2,7000,9000"):
        assert line in text
    assert "2,3100,3900" not in text


def test_what_held_after_the_range_holds_again() -> None:
    faster = TimingPoint(3500, -80, 4, 2, 0, 80, uninherited=False)
    reference = parse_beatmap(MAP)
    merged = merge_range(reference, content(Circle(1, 1, 3500), timing=[faster]), 3200, 4500)
    lines, before = TimingLines(merged.timing_points), TimingLines(reference.timing_points)
    for time in (0, 2500, 3100, 4600, 4900, 5200, 6000):
        assert lines.velocity_at(time) == before.velocity_at(time), time
        assert lines.kiai_at(time) == before.kiai_at(time), time
        assert lines.line_at(time).volume == before.line_at(time).volume, time
    assert lines.velocity_at(3500) == 1.25
    assert (lines.line_at(3300).volume, lines.kiai_at(3300)) == (80, False)
    assert next(point for point in merged.timing_points if point.uninherited).beat_length == 500


def test_a_long_object_from_before_the_range_stays_alone() -> None:
    merged = merge_range(parse_beatmap(MAP), content(Circle(1, 1, 2100), Circle(2, 2, 3900)), 2000, 5000)
    assert [item.time for item in merged.hit_objects] == [500, 1500, 3900, 6000]


def test_a_new_slider_that_reaches_too_far_leaves_its_head() -> None:
    long = Slider(0, 0, 4800, points=[(500, 0)], length=500, edge_sounds=[2, 0], edge_sets=[(1, 2), (0, 0)])
    merged = merge_range(parse_beatmap(MAP), content(long), 3200, 5000)
    head = merged.hit_objects[-2]
    assert type(head) is Circle
    assert (head.time, head.sound, head.sample.addition_set) == (4800, 2, 2)


def test_mania_columns_do_not_disturb_each_other() -> None:
    reference = parse_beatmap(
        "osu file format v14\n[General]\nMode: 3\n[Difficulty]\nCircleSize:4\n[TimingPoints]\n0,500,4,1,0,50,1,0\n"
        "[HitObjects]\n64,192,0,128,0,2000:0:0:0:0:\n448,192,3000,1,0,0:0:0:0:\n"
    )
    new = [Circle(64, 192, 1500), Circle(192, 192, 1500), Hold(320, 192, 1600, end=3500)]
    merged = merge_range(reference, content(*new), 1000, 2500)
    assert [(item.x, item.time) for item in merged.hit_objects] == [(64, 0), (192, 1500), (320, 1600), (448, 3000)]
    assert type(merged.hit_objects[2]) is Hold


def test_open_ends() -> None:
    merged = merge_range(parse_beatmap(MAP), content(Circle(1, 1, 100), Circle(2, 2, 7000)), None, None)
    assert [item.time for item in merged.hit_objects] == [100, 7000]
    until = merge_range(parse_beatmap(MAP), content(Circle(1, 1, 100)), None, 5500)
    assert [item.time for item in until.hit_objects] == [100, 6000]
