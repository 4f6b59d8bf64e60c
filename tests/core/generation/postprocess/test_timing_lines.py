"""Lines of new maps: in osu!mania another tempo scrolls as fast as the usual one."""

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, TimingPoint
from core.beatmap.timing import TimingLines
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.postprocess.timing_lines import fill, with_kiai

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
