"""Change of the sample rate."""

import numpy as np

from core.audio.sample_buffer import Samples
from core.jobs import CancelToken

_CHUNK_SAMPLES = 1 << 20


def resample(samples: Samples, rate: int, new_rate: int, cancel: CancelToken | None = None) -> Samples:
    """Band-limited resampling of samples (frames,) or (channels, frames) from `rate` to `new_rate` Hz.

    The length becomes round(frames * new_rate / rate).

    Raises:
        CancelledError: `cancel` was set.
    """
    if rate == new_rate or not samples.size:
        return samples
    if samples.ndim > 1:
        return np.stack([resample(channel, rate, new_rate, cancel) for channel in samples])
    import soxr

    stream = soxr.ResampleStream(rate, new_rate, num_channels=1, dtype="float32", quality="HQ")
    out = np.zeros(round(len(samples) * new_rate / rate), dtype=np.float32)
    written = 0
    for start in range(0, len(samples), _CHUNK_SAMPLES):
        if cancel:
            cancel.check()
        stop = start + _CHUNK_SAMPLES
        block = stream.resample_chunk(np.ascontiguousarray(samples[start:stop]), last=stop >= len(samples))
        block = block[: len(out) - written]
        out[written : written + len(block)] = block
        written += len(block)
    return out
