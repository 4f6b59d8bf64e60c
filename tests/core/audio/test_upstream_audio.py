"""The waveform of the public checkpoints: linear interpolation of whole numbers, without a seam in a long song."""

import numpy as np
import pytest

from core.audio.decode import Audio
from core.audio.upstream_audio import UPSTREAM_RATE, upstream_integers


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100])
def test_a_long_song_has_no_seams(rate: int) -> None:
    frames = 40 * rate
    samples = np.random.default_rng(3).uniform(-0.9, 0.9, (1, frames)).astype(np.float32)
    found = upstream_integers(Audio(samples, rate))
    integers = np.rint(samples[0].astype(np.float64) * 2**15)
    expected = np.interp(np.arange(len(found)) * (rate / UPSTREAM_RATE), np.arange(frames), integers)
    assert abs(len(found) - 40 * UPSTREAM_RATE) <= 2
    assert np.abs(found - expected).max() <= 1


def test_no_samples_stay_none() -> None:
    assert upstream_integers(Audio(np.zeros((1, 0), np.float32), 8_000)).size == 0
