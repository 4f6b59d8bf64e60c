"""Lines of new maps: a red one first, and in osu!mania another tempo scrolls as fast as the usual one."""

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, Slider, TimingPoint
from core.beatmap.timing import TimingLines, object_end_times
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.postprocess.timing_lines import fill, lines_amid, with_kiai

RED = [
    TimingPoint(0.0, 500.0),
    TimingPoint(20_000.0, 400.0),
    TimingPoint(24_000.0, 500.0),
    TimingPoint(28_000.0, 498.0),
]


def mapped(mode: GameMode, red: list[TimingPoint], velocity: float | None = None) -> Beatmap:
    beatmap = Beatmap.new(mode)
    notes = [Circle(64, 192, time) for time in range(0, 30_000, 500)]
    fill(beatmap, [PlacedObject(note, note.time, velocity) for note in notes], red)
    return beatmap


def scroll_at(lines: list[TimingPoint], time: float) -> float:
    """BPM times velocity, which is what one sees."""
    found = TimingLines(lines)
    line = found.line_at(time)
    assert line is not None
    return found.bpm_at(time) * line.velocity


def test_a_short_faster_part_scrolls_as_the_rest_does() -> None:
    lines = mapped(GameMode.MANIA, RED).timing_points
    assert [(point.time, point.velocity) for point in lines if not point.uninherited] == [(20_000.0, 0.8)]
    lines = with_kiai(lines, [(21_000.0, 23_000.0)])
    for time in (0, 19_999, 20_000, 21_500, 23_500, 24_000):
        assert scroll_at(lines, time) == pytest.approx(120.0)
    # Half a BPM is nothing that one sees.
    assert scroll_at(lines, 29_000) == pytest.approx(60000 / 498)


def test_what_has_speeds_of_its_own_and_other_modes_keep_them() -> None:
    assert not [point for point in mapped(GameMode.TAIKO, RED).timing_points if not point.uninherited]
    own = mapped(GameMode.MANIA, RED, velocity=1.5).timing_points
    assert scroll_at(own, 22_000) == pytest.approx(150 * 1.5)


def test_a_tempo_that_no_speed_evens_out_is_left_alone() -> None:
    stopped = [TimingPoint(0.0, 500.0), TimingPoint(20_000.0, 6000.0), TimingPoint(22_000.0, 500.0)]
    lines = mapped(GameMode.MANIA, stopped).timing_points
    assert all(point.uninherited for point in lines)


LATE = [TimingPoint(4000.0, 500.0, volume=70)]


def early(velocity: float, x: float = 100.0) -> list[PlacedObject]:
    """A circle and a slider of 500 ms before the red line of `LATE`, and a slider after it."""
    sliders = [
        Slider(x, 100.0, time, points=[(x + 140 * velocity, 100.0)], length=140 * velocity) for time in (3000.0, 5000.0)
    ]
    circle = PlacedObject(Circle(100.0, 100.0, 2000.0), 2000.0, None, [(2000.0, 40)])
    return [circle, *(PlacedObject(each, each.time + 500, velocity, [(each.time, 60)]) for each in sliders)]


@pytest.mark.parametrize("velocity", [0.8, 1.0, 1.25])
def test_a_red_line_comes_first_and_early_sliders_last_as_long(velocity: float) -> None:
    beatmap = Beatmap.new(GameMode.OSU)
    fill(beatmap, early(velocity), LATE)
    lines = beatmap.timing_points
    assert [(line.time, line.uninherited, line.velocity, line.volume) for line in lines] == [
        (4000.0, True, 1.0, 40),
        (5000.0, False, velocity, 60),
    ]
    assert object_end_times(beatmap) == pytest.approx([2000.0, 3500.0, 5500.0])
    assert isinstance(beatmap.hit_objects[1], Slider)
    assert beatmap.hit_objects[1].length == pytest.approx(140.0)


def test_an_early_slider_that_would_leave_the_field_becomes_its_head() -> None:
    beatmap = Beatmap.new(GameMode.OSU)
    fill(beatmap, early(0.8, x=390.0), LATE)
    assert [(type(item), item.x) for item in beatmap.hit_objects[1:]] == [(Circle, 390.0), (Slider, 390.0)]


def test_a_part_that_is_written_again_has_no_green_line_first_either() -> None:
    lines = lines_amid(early(1.25), LATE, 1000.0, 6000.0, GameMode.OSU)
    assert [(line.time, line.uninherited, line.velocity, line.volume) for line in lines] == [
        (4000.0, True, 1.0, 70),
        (5000.0, False, 1.25, 60),
    ]
