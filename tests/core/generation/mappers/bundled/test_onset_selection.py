"""Choosing patterns from probabilities."""

import numpy as np
import pytest

from core.beatmap.objects import TimingPoint
from core.generation.mappers.bundled.beat_grid import beat_grid
from core.generation.mappers.bundled.onset_selection import Choice, choose_patterns, mapped_parts

MASKS = [0b0, 0b1, 0b10001, 0b1010101, 0b100]
BITS = ((np.array(MASKS)[:, None] >> np.arange(8)) & 1).astype(np.float32)
NEUTRAL = np.zeros((5, 5), np.float32)


def song(beats=64):
    return beat_grid([TimingPoint(0, 400)], beats * 400)


def answer(beats=64, weights=(0.1, 0.3, 0.4, 0.15, 0.05), seed=0):
    rng = np.random.default_rng(seed)
    return rng.dirichlet(np.array(weights) * 20, beats).astype(np.float32)


def choose(patterns, activity=None, density=1.0, choice=None, bigrams=NEUTRAL):
    grid = song(len(patterns))
    activity = np.full(len(patterns), 0.99, np.float32) if activity is None else activity
    return choose_patterns(patterns, activity, BITS, bigrams, grid, density, choice or Choice())


@pytest.mark.parametrize("density", [0.5, 1.0, 1.3])
def test_the_number_of_onsets_follows_density(density):
    patterns = answer()
    expected = (patterns @ BITS).sum()
    assert choose(patterns, density=density).sum() == pytest.approx(density * expected, rel=0.06)


def test_density_zero_and_very_great_stay_within_the_patterns():
    patterns = answer()
    assert choose(patterns, density=0).sum() == 0
    assert choose(patterns, density=99).sum() == 64 * 4


def test_every_beat_gets_one_of_the_patterns():
    occupied = choose(answer(seed=3))
    assert set((occupied @ (1 << np.arange(8))).tolist()) <= set(MASKS)


def test_bigrams_make_the_rhythm_steadier():
    patterns = answer(seed=5)
    steady = np.where(np.eye(5) > 0, 0, -3).astype(np.float32)

    def changes(chosen):
        masks = chosen @ (1 << np.arange(8))
        return (np.diff(masks) != 0).sum()

    free = choose(patterns, choice=Choice(bigram_weight=0))
    guided = choose(patterns, choice=Choice(bigram_weight=0.1), bigrams=steady)
    assert changes(guided) < changes(free)


def test_nothing_is_put_where_the_map_is_not_under_way():
    activity = np.full(64, 0.98, np.float32)
    activity[:8] = activity[30:42] = activity[60:] = 0.02
    chosen = choose(answer(), activity)
    full = chosen.any(axis=1)
    assert not full[:8].any() and not full[30:42].any() and not full[60:].any()
    assert full[8:30].any() and full[42:60].any()


def test_a_doubtful_beat_and_a_short_gap_are_no_break():
    activity = np.full(64, 0.98, np.float32)
    activity[20] = 0.2
    activity[40:44] = 0.01  # two seconds
    assert mapped_parts(activity, Choice(), song().lengths).all()


def test_a_model_that_hears_no_map_at_all_still_maps():
    assert mapped_parts(np.full(64, 0.01, np.float32), Choice(), song().lengths).all()


def test_variety_gives_the_halves_their_share():
    patterns = answer(weights=(0.25, 0.45, 0.26, 0.02, 0.02), seed=2)
    expected = (patterns @ BITS)[:, 4].sum()

    def halves(variety):
        return choose(patterns, choice=Choice(variety=variety, bigram_weight=0))[:, 4].sum()

    assert halves(0) < halves(1)
    assert abs(halves(1) - expected) < abs(halves(0) - expected)
