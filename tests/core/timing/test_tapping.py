"""A tempo from taps."""

import numpy as np
import pytest

from core.timing.tapping import tapped_tempo


@pytest.mark.parametrize("bpm", [72, 128, 180.5, 300])
def test_unsteady_hands_find_the_tempo(bpm):
    random = np.random.default_rng(1)
    beat = 60_000 / bpm
    taps = 1000 + np.arange(24) * beat + random.normal(0, 12, 24)
    found = tapped_tempo(taps.tolist())
    assert found.bpm == pytest.approx(bpm, rel=0.006) and found.taps == 24
    assert found.offset == pytest.approx(1000, abs=15) and 3 < found.spread < 25


def test_a_beat_left_out_counts():
    taps = [0, 500, 1000, 2000, 2500, 3000]
    assert tapped_tempo(taps).bpm == pytest.approx(120)


def test_too_few_taps_pauses_and_going_back():
    assert tapped_tempo([]) is None and tapped_tempo([0, 500, 1000]) is None
    assert tapped_tempo([0, 500, 1000, 1500, 9000, 9400, 9800]) is None
    assert tapped_tempo([0, 500, 1000, 9000, 9400, 9800, 10_200]).bpm == pytest.approx(150)
    assert tapped_tempo([5000, 5500, 6000, 1000, 1300, 1600, 1900]).bpm == pytest.approx(200)
    assert tapped_tempo([100, 100, 100, 100, 100]) is None
