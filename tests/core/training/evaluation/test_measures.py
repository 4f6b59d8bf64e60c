"""Rhythm F1, star classes and coherence."""

import numpy as np
import pytest

from core.training.evaluation.measures import coherence, rhythm_score, star_class


def test_a_rhythm_agrees_fully_with_itself():
    score = rhythm_score([100, 200, 300], [100, 200, 300])
    assert (score.precision, score.recall, score.f1, score.count_ratio) == (1, 1, 1, 1)


def test_each_human_onset_is_matched_at_most_once():
    score = rhythm_score([95, 105], [100])
    assert score.f1 == pytest.approx(2 / 3)
    assert score.count_ratio == 2


def test_chords_count_once():
    assert rhythm_score([100, 100, 200], [100, 200, 200, 200]).f1 == 1


def test_tolerance_includes_its_end():
    assert rhythm_score([120], [100], tolerance=20).f1 == 1
    assert rhythm_score([120.1], [100], tolerance=20).f1 == 0
    assert rhythm_score([112], [100], tolerance=10).f1 == 0


def test_matching_is_the_greatest_possible():
    # Taking the nearest first (100 with 102) would leave 85 alone.
    assert rhythm_score([85, 100], [102, 118]).f1 == 1


def test_an_empty_rhythm_scores_nothing():
    score = rhythm_score([], [100])
    assert (score.f1, score.count_ratio) == (0, 0)


@pytest.mark.parametrize(("stars", "name"), [(1.0, "<2.5"), (2.5, "2.5-4"), (3.999, "2.5-4"), (4.0, ">=4")])
def test_star_classes(stars, name):
    assert star_class(stars) == name


def test_coherence_of_steady_halves():
    occupied = np.zeros((32, 8), bool)
    occupied[:, [0, 4]] = True
    figures = coherence(occupied)
    assert figures.lone_offbeats == 0
    assert figures.mixed_beats == 0
    assert figures.repeated_bars == pytest.approx(7 / 8)  # the first bar has none before it
    assert figures.distinct_patterns == 1


def test_coherence_sees_lone_and_mixed_ticks():
    occupied = np.zeros((8, 8), bool)
    occupied[0, 0] = occupied[2, 2] = occupied[4, 0] = True  # a lone quarter
    occupied[6, [0, 1, 2]] = True  # quarters and sixths at once
    figures = coherence(occupied)
    assert figures.lone_offbeats == pytest.approx(1 / 6)
    assert figures.mixed_beats == pytest.approx(1 / 4)
