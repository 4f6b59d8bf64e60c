"""Onsets that a slider takes in, where the map that is followed has more sliders than the rhythm has room for."""

import numpy as np
import pytest
from numpy.typing import NDArray

from core.beatmap.objects import GameMode, TimingPoint
from core.generation.mappers.bundled.map_style import MapStyle, draw_style
from core.generation.mappers.bundled.rhythm import analyse_rhythm
from core.generation.mappers.bundled.slider_room import with_long_gaps, with_room

STREAM = np.append(np.full(99, 0.5), np.inf)


def sliders_from_a_beat(_: NDArray[np.float64], compared: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(compared >= 0.9, 0.9, 0.0)


def test_as_many_onsets_go_as_the_sliders_need() -> None:
    confidence = np.random.default_rng(0).random(100)
    stays = with_room(STREAM, STREAM, confidence, 0.3, sliders_from_a_beat, most=1.0)
    left = np.diff(np.flatnonzero(stays)) / 2
    assert set(left.tolist()) == {0.5, 1.0}, "no two neighbours go"
    assert 0.9 * (left == 1.0).sum() == pytest.approx(0.3 * stays.sum(), abs=2)
    assert confidence[~stays].max() < 0.6, "the least certain ones"
    assert stays[0] and stays[-1]


def test_no_more_go_than_are_allowed_and_none_where_nothing_is_missing() -> None:
    confidence = np.linspace(0, 1, 100)
    assert (~with_room(STREAM, STREAM, confidence, 0.8, sliders_from_a_beat, most=0.1)).sum() == 10
    assert with_room(STREAM, STREAM, confidence, 0.8, sliders_from_a_beat, most=0.0).all()
    assert with_room(STREAM, STREAM, confidence, 0.0, sliders_from_a_beat).all()
    assert with_room(STREAM, 2 * STREAM, confidence, 0.9, sliders_from_a_beat).all(), (
        "two beats at once are no slider's"
    )


def test_long_gaps_are_made_of_the_least_certain_onsets() -> None:
    confidence = np.random.default_rng(1).random(100)
    stays = with_long_gaps(STREAM, confidence, 0.2, most=1.0)
    gaps = np.diff(np.flatnonzero(stays)) / 2
    assert set(gaps.tolist()) == {0.5, 1.5} and (gaps == 1.5).sum() == 20
    assert confidence[~stays].mean() < confidence[stays].mean() - 0.1
    assert (~with_long_gaps(STREAM, confidence, 0.2, most=0.1)).sum() == 10
    beats_and_halves = np.tile([1.0, 0.5], 50)
    stays = with_long_gaps(beats_and_halves, confidence, 0.1, most=1.0)
    assert (~stays).sum() == 10, "one onset is enough"
    assert stays[0] and stays[-1]


def test_long_gaps_that_are_there_count_and_none_are_made_without_need() -> None:
    confidence = np.linspace(0, 1, 100)
    there = np.where(np.arange(100) % 5 == 0, 2.0, 0.5)
    assert with_long_gaps(there, confidence, 0.2, most=1.0).all()
    assert with_long_gaps(STREAM, confidence, 0.0, most=1.0).all()
    assert with_long_gaps(4 * STREAM, confidence, 0.9, most=1.0).all(), "nothing is between"


def test_room_has_the_shares_of_the_map_that_is_followed() -> None:
    counts = np.array([[90, 10], [20, 80], [5, 95], [0, 100]]) / 1.0
    human = [MapStyle(4.0, 300, {"slider": counts.sum(axis=0)[None], "slide": counts})]
    targets = draw_style(human, (), 4.0, 300, np.random.default_rng(0))
    assert targets.slider_share == pytest.approx(285 / 400, abs=0.02)
    assert targets.long_gaps == pytest.approx(0.25, abs=0.02), "95 of 400 are long sliders, and 95 of 100 gaps have one"
    assert targets.without("slide").long_gaps == 0
    beats = np.array([0.25, 0.5, 1.0, 2.0, np.inf])
    assert targets.slider_share_at(beats, beats) == pytest.approx([0, 0.1, 0.8, 0.95, 1.0], abs=0.06)
    of_a_slow_song = targets.slider_share_at(beats, 2 * beats)
    assert of_a_slow_song == pytest.approx([0, 0.8, 0.95, 1.0, 1.0], abs=0.06), "what fits is a matter of the song"
    assert targets.without("slider").slider_share is None


def test_the_rhythm_says_how_sure_it_is_of_each_onset() -> None:
    analysis = analyse_rhythm(None, 0, [TimingPoint(0, 500)], mode=GameMode.OSU, stars=3.0, duration=60_000)
    onsets = analysis.choose()
    confidence = analysis.confidence(onsets)
    assert len(confidence) == len(onsets) and (confidence > 0).all() and (confidence <= 1).all()
    beats = np.isclose(onsets % 1000, 0, atol=1)
    assert confidence[beats].mean() > confidence[~beats].mean()
