"""Which beat begins the bar."""

import numpy as np
from numpy.typing import NDArray

from core.timing.beatwise import harmony_change, mean_between, peak_near
from core.timing.constants import Constants
from core.timing.onsets import CURVE_RATE, Onsets

Floats = NDArray[np.float64]

METER = 4


def downbeat_features(onsets: Onsets, beats: Floats, lead_ms: float) -> Floats:
    """(4, 3): for each beat of the bar, how much the harmony changes there, how the kick hits, how loud the bass is.

    Every column is normalised over the four beats, so that its size says how clearly it speaks.
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


def find_downbeat(onsets: Onsets, beats: Floats, constants: Constants) -> tuple[int, float]:
    """Index below 4 of the first beat that begins a bar, and how likely that is."""
    scores = downbeat_features(onsets, beats, constants.lead_ms) @ constants.downbeat_weights
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    return int(shares.argmax()), float(shares.max())
