"""The beat-synchronous features."""

import numpy as np
import pytest

from core.beatmap.objects import TimingPoint
from core.generation.mappers.bundled.beat_grid import beat_grid, beat_numbers
from core.generation.mappers.bundled.rhythm_features import (
    BANDS,
    FRAMES_PER_BEAT,
    MEL_BANDS,
    SAMPLE_RATE,
    TONAL_BANDS,
    beat_features,
)


def clicks(at_ms, seconds=8.0):
    rng = np.random.default_rng(0)
    samples = np.zeros(int(seconds * SAMPLE_RATE), np.float32)
    for time in at_ms:
        first = int(time / 1000 * SAMPLE_RATE)
        samples[first : first + 1500] += rng.normal(0, 0.3, 1500) * np.exp(-np.arange(1500) / 300)
    return samples


def test_shape_and_range():
    samples = clicks(range(0, 8000, 400))
    grid = beat_grid([TimingPoint(0, 400)], 8000)
    features = beat_features(samples, grid)
    assert features.shape == (20, FRAMES_PER_BEAT, BANDS)
    assert np.isfinite(features).all()
    assert (features[..., MEL_BANDS:] >= 0).all()


@pytest.mark.parametrize("offset", [0, 100, 200])
def test_an_onset_shows_at_its_place_in_the_beat(offset):
    grid = beat_grid([TimingPoint(0, 400)], 8000)
    flux = beat_features(clicks(range(offset, 8000, 400)), grid)[2:-2, :, MEL_BANDS:].astype(float).sum(axis=(0, 2))
    wanted = offset / 400 * FRAMES_PER_BEAT
    distance = abs((flux.argmax() - wanted + FRAMES_PER_BEAT / 2) % FRAMES_PER_BEAT - FRAMES_PER_BEAT / 2)
    assert distance <= 2  # a thirtieth of a second


def test_a_note_that_changes_without_getting_louder_is_heard():
    grid = beat_grid([TimingPoint(0, 400)], 8000)
    time = np.arange(8 * SAMPLE_RATE) / SAMPLE_RATE
    notes = np.where((time % 0.8) < 0.4, 220.0, 220.0 * 2 ** (3 / 12))
    tone = (0.3 * np.sin(2 * np.pi * np.cumsum(notes) / SAMPLE_RATE)).astype(np.float32)
    tonal = beat_features(tone, grid)[2:-2, :, -TONAL_BANDS:].astype(float).sum(axis=2)
    # The long window smears the change over a third of the beat around it.
    around, between = np.r_[-4:5] % FRAMES_PER_BEAT, np.r_[8:17]
    assert tonal[:, around].max(axis=1).min() > 5 * tonal[:, between].max()


def test_loudness_does_not_matter():
    grid = beat_grid([TimingPoint(0, 400)], 8000)
    samples = clicks(range(0, 8000, 200))
    loud, soft = beat_features(samples, grid), beat_features(samples * 0.1, grid)
    assert np.abs(loud.astype(float) - soft.astype(float)).max() < 0.05


@pytest.mark.parametrize("samples", [np.zeros(SAMPLE_RATE, np.float32), np.zeros(10, np.float32)])
def test_silence_and_very_short_songs_give_finite_numbers(samples):
    grid = beat_grid([TimingPoint(0, 400)], 1000 * max(len(samples), 22) / SAMPLE_RATE)
    assert np.isfinite(beat_features(samples, grid)).all()
    assert np.isfinite(beat_numbers(grid)).all()


def test_beats_beyond_the_audio_are_quiet_not_an_error():
    grid = beat_grid([TimingPoint(0, 400)], 12_000)
    assert beat_features(clicks(range(0, 8000, 400)), grid).shape[0] == 30
