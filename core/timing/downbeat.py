"""Estimation of the beat that begins the bar."""

import numpy as np
from numpy.typing import NDArray

from core.timing.beat_sync import harmony_change, mean_between, peak_near
from core.timing.learned_parameters import LearnedParameters
from core.timing.onsets import CURVE_RATE, Onsets

Floats = NDArray[np.float64]

METER = 4
"""Beats in a bar, where nothing else is known."""


def beat_cues(onsets: Onsets, beats: Floats, lead_ms: float) -> tuple[Floats, Floats, Floats]:
    """Of each of `beats` (n,), ms: change of harmony (n,), strength of the kick (n,), loudness of the bass (n - 1,).

    Args:
        lead_ms: how long before the sound mappers place a line.
    """
    sounds = beats + lead_ms
    bass = mean_between(onsets.low[:, None], CURVE_RATE, sounds, 0.5)[:, 0]
    return harmony_change(onsets, sounds), peak_near(onsets.kick, sounds), bass


def downbeat_features(onsets: Onsets, beats: Floats, lead_ms: float, meter: int = METER) -> Floats:
    """Cues for each beat of the bar, (meter, 3), the columns of `beat_cues`.

    Every column is normalised over the beats of the bar by its standard error, so that a clear cue has large values.

    Args:
        beats: (n,) ms.
        lead_ms: how long before the sound mappers place a line.
    """
    columns = []
    for cue in beat_cues(onsets, beats, lead_ms):
        whole = len(cue) // meter * meter
        if not whole:
            columns.append(np.zeros(meter))
            continue
        bars = cue[:whole].reshape(-1, meter)
        spread = bars.std() / np.sqrt(len(bars)) + 1e-9
        columns.append(np.clip((bars.mean(axis=0) - bars.mean()) / spread, -8, 8))
    return np.column_stack(columns)


def find_downbeat(
    onsets: Onsets, beats: Floats, parameters: LearnedParameters, meter: int = METER
) -> tuple[int, float]:
    """Index below `meter` of the first of `beats` (n,), ms, that begins a bar, and its probability."""
    scores = downbeat_features(onsets, beats, parameters.lead_ms, meter) @ parameters.downbeat_weights
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    return int(shares.argmax()), float(shares.max())
