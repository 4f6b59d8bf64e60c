"""Tempo, slider velocity, ticks and snapping at a time."""

import math

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Slider, TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import difficulty_attributes
from core.beatmap.timing import (
    MAX_TICKS,
    TimingLines,
    object_end_times,
    slider_end_time,
    slider_span,
    slider_ticks,
)
from core.errors import InputError
from tests.portions import spread


@pytest.fixture
def lines(beatmaps) -> TimingLines:
    return TimingLines(read_beatmap(beatmaps / "standard.osu").timing_points)


def test_lines_in_force(lines):
    assert lines.bpm_at(-1000) == lines.bpm_at(3000) == 120
    assert lines.bpm_at(6100) == 150
    assert [lines.velocity_at(time) for time in (0, 2099, 2100, 4100, 6100)] == [1, 1, 0.5, 2, 1]
    assert lines.green_at(2500).time == 2100
    assert lines.green_at(6100) is None
    assert lines.line_at(0) is None
    assert [lines.kiai_at(time) for time in (0, 4100, 6100)] == [False, True, False]
    assert lines.kiai_times(9000) == [(4100, 6100)]
    assert lines.sample_at(4096) == (2, 1, 60)
    assert lines.meter_at(7000) == 3
    assert lines.main_bpm(60000) == 150


def test_green_lines_count_after_the_red_line_at_the_same_time():
    points = [TimingPoint(0, -50, uninherited=False), TimingPoint(0, 500)]
    assert TimingLines(points).velocity_at(0) == 2


def test_no_lines():
    lines = TimingLines([])
    assert (lines.bpm_at(0), lines.velocity_at(0), lines.main_bpm(1000)) == (60, 1, 0)
    assert lines.snap(1234, 1) == 1000
    assert not lines.kiai_at(0)


def test_odd_beat_lengths():
    lines = TimingLines([TimingPoint(0, -1e300), TimingPoint(5, math.nan, uninherited=False)])
    assert lines.bpm_at(0) == 10000
    assert lines.velocity_at(6) == 1
    assert [TimingPoint(0, b, uninherited=False).velocity for b in (-1, -1e9, -50, 100)] == [10, 0.1, 2, 1]


def test_ticks(lines):
    ticks = lines.ticks(0, 1200, 2)
    assert [tick.time for tick in ticks] == [100, 350, 600, 850, 1100]
    assert [tick.part for tick in ticks] == [0, 1, 0, 1, 0]
    assert [tick.downbeat for tick in ticks] == [True, False, False, False, False]
    across = lines.ticks(5700, 7000, 1)
    assert [tick.time for tick in across] == [6100, 6500, 6900]
    assert across[0].downbeat
    assert [tick.beat for tick in lines.ticks(-900, 100, 1)] == [-2, -1]


def test_ticks_are_bounded():
    assert len(TimingLines([TimingPoint(0, 1e-9)]).ticks(0, 2e9, 16)) == MAX_TICKS


def test_snapping(lines):
    assert lines.snap(345, 2) == 350
    assert lines.snap(6050, 4) == 6100
    assert lines.nearest_tick(351.9) == (350, 2)
    assert lines.nearest_tick(266) == (pytest.approx(100 + 500 / 3), 3)
    assert lines.is_snapped(601)
    assert not lines.is_snapped(620, (1, 2, 4))
    time, divisor = lines.nearest_tick(620, (1, 2, 4))
    assert (time, divisor) == (600, 1)
    assert lines.next_red_time(200) == 6100


def test_slider_times(beatmaps):
    beatmap = read_beatmap(beatmaps / "standard.osu")
    linear, bezier, arc = (o for o in beatmap.hit_objects[3:6] if isinstance(o, Slider))
    # 140 px at half velocity are two beats; at double velocity half a beat.
    assert slider_end_time(linear, beatmap) == pytest.approx(2100 + 1000)
    assert slider_end_time(bezier, beatmap) == pytest.approx(3100 + 2000)
    assert slider_span(arc, beatmap) == pytest.approx(250)
    assert slider_ticks(linear, beatmap) == [35, 70, 105]
    ends = object_end_times(beatmap)
    assert ends[3] == pytest.approx(3100)
    assert ends[0] == 100
    assert ends[7] == 8500


def test_sliders_without_ticks(beatmaps):
    beatmap = read_beatmap(beatmaps / "lazer_v128.osu")
    assert slider_ticks(beatmap.hit_objects[0], beatmap) == []


def test_slider_without_a_length_is_as_long_as_its_curve():
    beatmap = Beatmap.new()
    beatmap.timing_points = [TimingPoint(0, 500)]
    assert slider_end_time(Slider(0, 0, 0, points=[(140.0, 0.0)]), beatmap) == pytest.approx(500)


@pytest.mark.more_at_night
def test_ticks_and_repeats_add_up_to_the_combo(real_maps):
    """rosu-pp counts the same parts of every slider, so velocities, lengths and tick distances are the same."""
    compared = 0
    for path in spread([path for path in real_maps if "train" in path.parts][::6], 3):
        beatmap = read_beatmap(path)
        if beatmap.mode != GameMode.OSU:
            continue
        lines = TimingLines(beatmap.timing_points)
        combo = 0
        for hit_object in beatmap.hit_objects:
            combo += 1
            if isinstance(hit_object, Slider):
                combo += hit_object.slides * (len(slider_ticks(hit_object, beatmap, lines)) + 1)
        try:
            expected = difficulty_attributes(path).max_combo
        except InputError:
            continue
        assert combo == expected, path
        compared += 1
    assert compared > 10
