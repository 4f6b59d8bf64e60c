"""Another sample rate."""

import numpy as np

from core.audio.tape import Samples
from core.jobs import CancelToken

_RESAMPLED_AT_ONCE = 1 << 20


def resample(samples: Samples, rate: int, new_rate: int, cancel: CancelToken | None = None) -> Samples:
    """Band-limited resampling along the last axis; the length becomes round(frames * new_rate / rate)."""
    if rate == new_rate or not samples.size:
        return samples
    if samples.ndim > 1:
        return np.stack([resample(channel, rate, new_rate, cancel) for channel in samples])
    import soxr

    stream = soxr.ResampleStream(rate, new_rate, num_channels=1, dtype="float32", quality="HQ")
    out = np.zeros(round(len(samples) * new_rate / rate), dtype=np.float32)
    written = 0
    for start in range(0, len(samples), _RESAMPLED_AT_ONCE):
        if cancel:
            cancel.check()
        stop = start + _RESAMPLED_AT_ONCE
        block = stream.resample_chunk(np.ascontiguousarray(samples[start:stop]), last=stop >= len(samples))
        block = block[: len(out) - written]
        out[written : written + len(block)] = block
        written += len(block)
    return out
