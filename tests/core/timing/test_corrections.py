"""One-click corrections: only red lines change, and the arguments stay unchanged."""

import pytest

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.timing import corrections


@pytest.fixture
def points() -> list[TimingPoint]:
    return [
        TimingPoint(1000, 500, 4),
        TimingPoint(2000, -50, uninherited=False),
        TimingPoint(9000, 400, 3),
    ]


def reds(points):
    return [(p.time, p.bpm, p.meter) for p in points if p.uninherited]


def test_double_and_halve(points):
    assert reds(corrections.double_tempo(points)) == [(1000, 240, 4), (9000, 300, 3)]
    assert reds(corrections.halve_tempo(points)) == [(1000, 60, 4), (9000, 75, 3)]
    assert corrections.halve_tempo(corrections.double_tempo(points)) == points


def test_half_a_beat_is_each_lines_own(points):
    assert reds(corrections.shift_half_beat(points)) == [(1250, 120, 4), (9200, 150, 3)]
    assert corrections.shift_half_beat(corrections.shift_half_beat(points), later=False) == points


def test_shifting_beats_moves_the_bar_and_not_the_grid(points):
    assert [t for t, *_ in reds(corrections.shift_beats(points, -2))] == [0, 8200]


def test_nudges_reach_all_lines_or_one(points):
    assert [t for t, *_ in reds(corrections.nudge_offset(points, -3.5))] == [996.5, 8996.5]
    assert [t for t, *_ in reds(corrections.nudge_offset(points, 5, line=1))] == [1000, 9005]
    assert [b for _, b, _ in reds(corrections.nudge_tempo(points, 0.5, line=0))] == pytest.approx([120.5, 150])
    assert [b for _, b, _ in reds(corrections.set_tempo(points, 174))] == pytest.approx([174, 174])


def test_meter(points):
    assert [m for *_, m in reds(corrections.set_meter(points, 7))] == [7, 7]
    assert [m for *_, m in reds(corrections.set_meter(points, 7, line=0))] == [7, 3]


def test_green_lines_and_the_input_stay(points):
    green = points[1]
    before = [(p.time, p.beat_length) for p in points]
    changed = corrections.nudge_offset(corrections.double_tempo(points), 100)
    assert green in changed
    assert [(p.time, p.beat_length) for p in points] == before


def test_lines_stay_in_order(points):
    moved = corrections.nudge_offset(points, 1500, line=0)
    assert [p.time for p in moved] == [2000, 2500, 9000]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda p: corrections.set_tempo(p, 0),
        lambda p: corrections.set_tempo(p, float("nan")),
        lambda p: corrections.nudge_tempo(p, -200),
        lambda p: corrections.set_tempo(p, 20_000),
        lambda p: corrections.set_meter(p, 0),
        lambda p: corrections.nudge_offset(p, 1, line=2),
    ],
)
def test_impossible_wishes_are_refused(points, wrong):
    with pytest.raises(InputError):
        wrong(points)
