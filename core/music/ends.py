"""A piece as a model made it, with ends that do not click and a peak that does not clip."""

import numpy as np

from core.audio.sample_buffer import Samples
from core.music.loudness import CEILING

_FADE_IN_S, _FADE_OUT_S = 0.005, 0.020


def finished(samples: Samples, sample_rate: int) -> Samples:
    """A sound (channels, frames) with its peak at -1 dB, and its ends faded."""
    out = np.nan_to_num(samples).astype(np.float32)
    first, last = round(_FADE_IN_S * sample_rate), round(_FADE_OUT_S * sample_rate)
    if out.shape[1] > first + last:
        out[:, :first] *= np.linspace(0, 1, first, dtype=np.float32)
        out[:, -last:] *= np.linspace(1, 0, last, dtype=np.float32)
    peak = float(np.abs(out).max(initial=0.0))
    return out * np.float32(CEILING / peak) if peak > 1e-6 else out
