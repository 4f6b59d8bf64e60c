"""Estimation of the beat that begins the bar."""

import numpy as np
from numpy.typing import NDArray

from core.timing.beat_sync import harmony_change, mean_between, peak_near
from core.timing.learned_parameters import LearnedParameters
from core.timing.onsets import CURVE_RATE, Onsets

Floats = NDArray[np.float64]

METER = 4


def downbeat_features(onsets: Onsets, beats: Floats, lead_ms: float) -> Floats:
    """Cues for each beat of the bar, (4, 3): change of harmony, strength of the kick, loudness of the bass.

    Every column is normalised over the four beats by its standard error, so that a clear cue has large values.

    Args:
        beats: (n,) ms.
        lead_ms: how long before the sound mappers place a line.
    """
    sounds = beats + lead_ms
    bass = mean_between(onsets.low[:, None], CURVE_RATE, sounds, 0.5)[:, 0]
    cues = [harmony_change(onsets, sounds), peak_near(onsets.kick, sounds), bass]
    columns = []
    for cue in cues:
        whole = len(cue) // METER * METER
        if not whole:
            columns.append(np.zeros(METER))
            continue
        bars = cue[:whole].reshape(-1, METER)
        spread = bars.std() / np.sqrt(len(bars)) + 1e-9
        columns.append(np.clip((bars.mean(axis=0) - bars.mean()) / spread, -8, 8))
    return np.column_stack(columns)


def find_downbeat(onsets: Onsets, beats: Floats, parameters: LearnedParameters) -> tuple[int, float]:
    """Index below 4 of the first of `beats` (n,), ms, that begins a bar, and its probability."""
    scores = downbeat_features(onsets, beats, parameters.lead_ms) @ parameters.downbeat_weights
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    return int(shares.argmax()), float(shares.max())
