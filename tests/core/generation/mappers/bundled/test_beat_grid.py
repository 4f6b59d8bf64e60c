"""The beat grid under all kinds of red lines."""

import numpy as np
import pytest

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.generation.mappers.bundled.beat_grid import beat_grid


def red(time, bpm, meter=4):
    return TimingPoint(time, 60000 / bpm, meter)


def test_beats_run_from_the_start_of_the_song_to_its_end():
    grid = beat_grid([red(1250, 150)], 10_000)
    times = grid.tick_times[grid.usable]
    assert times.min() >= -1 and times.min() < 250
    assert times.max() < 10_000 and times.max() > 9_800
    assert 1250 in grid.starts
    assert grid.phases[list(grid.starts).index(1250)] == 0
    assert grid.bar_beats[list(grid.starts).index(850)] == 3


def test_a_new_red_line_cuts_the_beat_before_it():
    grid = beat_grid([red(0, 150), red(1700, 200)], 5_000)
    times = np.sort(grid.tick_times[grid.usable])
    assert (np.diff(times) > 15).all()
    assert 1700 in times
    assert not ((times > 1690) & (times < 1700)).any()
    after = grid.starts >= 1700
    assert (grid.lengths[after] == 300).all() and (grid.lengths[~after] == 400).all()


@pytest.mark.parametrize(
    ("bpm", "factor"), [(150, 1), (120, 0.5), (60, 0.25), (30, 0.125), (300, 2), (640, 4), (280, 1)]
)
def test_tempo_conventions_are_folded_into_one_range(bpm, factor):
    grid = beat_grid([red(0, bpm)], 20_000)
    assert 210 <= grid.lengths[0] < 420
    assert (grid.factors == factor).all()
    assert grid.lengths[0] == pytest.approx(60000 / bpm * factor)


def test_only_snaps_of_the_editor_are_used():
    slow = beat_grid([red(0, 60)], 4_000)
    assert (slow.factors == 0.25).all()
    assert slow.usable[1].tolist() == [True, False, True, True, True, True, True, False]
    assert beat_grid([red(0, 90)], 4_000).usable[1].all()


def test_occupied_finds_the_nearest_tick_and_leaves_out_what_lies_on_none():
    grid = beat_grid([red(0, 150)], 4_000)
    hit = grid.occupied(np.array([0.0, 101.0, 267.0, 36.0, 3999.0]))
    assert sorted(grid.tick_times[hit].round(1)) == [0.0, 100.0, 266.7]


def test_odd_meters_keep_their_bars():
    grid = beat_grid([red(0, 150, meter=3)], 4_000)
    assert list(grid.bar_beats[:6]) == [0, 1, 2, 0, 1, 2]


def test_lines_without_a_tempo_are_passed_over():
    grid = beat_grid([TimingPoint(0, float("nan")), TimingPoint(10, 0), TimingPoint(20, -100), red(100, 150)], 3_000)
    assert (grid.lengths == 400).all()


@pytest.mark.parametrize("timing", [[], [TimingPoint(0, -100, uninherited=False)], [TimingPoint(0, float("inf"))]])
def test_no_red_line_is_an_input_error(timing):
    with pytest.raises(InputError, match="red line"):
        beat_grid(timing, 3_000)


def test_extreme_tempos_end():
    grid = beat_grid([TimingPoint(0, 1e-7), TimingPoint(1000, 1e12), red(2000, 120)], 4_000)
    assert len(grid) < 60
    assert np.isfinite(grid.tick_times).all()


def test_a_line_after_the_song_is_an_input_error_or_extends_backwards():
    grid = beat_grid([red(9_000, 120)], 4_000)
    assert grid.starts[0] <= 0 and grid.usable.any()
