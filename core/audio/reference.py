"""Sound as the public checkpoints were trained on it."""

from math import gcd
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio, load_audio
from core.audio.tape import Samples
from core.jobs import CancelToken, OnProgress, ignore_progress

REFERENCE_RATE = 16_000
"""Hz."""


def load_reference_mono(
    path: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> Samples:
    """Mono 16 kHz with peak 1, sample for sample as the public checkpoints were trained on; see `reference_mono`."""
    return reference_mono(load_audio(path, on_progress, cancel))


def reference_mono(audio: Audio) -> Samples:
    """Mono 16 kHz with peak 1 by the checkpoints' own chain; silence stays silence.

    Integer samples go through linear interpolation without a low-pass (`audioop.ratecv`), channel by channel, and are
    mixed down afterwards.
    """
    mono = reference_integers(audio)
    peak = float(np.max(np.abs(mono), initial=0.0))
    return (mono / peak if peak > 0 else mono).astype(np.float32)


def reference_integers(audio: Audio) -> NDArray[np.float64]:
    """The integer waveform of `reference_mono` before it is divided by its peak, as whole float64 numbers."""
    mixed = np.zeros(0)
    for channel in audio.samples:
        resampled = _ratecv(channel, audio.sample_rate, REFERENCE_RATE, audio.bits)
        mixed = mixed + resampled if mixed.size else resampled
    return np.floor(mixed / audio.samples.shape[0])


def _ratecv(channel: Samples, rate: int, new_rate: int, bits: int) -> NDArray[np.float64]:
    """`audioop.ratecv` with its default weights, on one channel.

    With both rates divided by their greatest common divisor (I, O), output k lies between inputs i-1 and i, where
    i = ceil(k I / O), at d = i O - k I: trunc((x[i-1] d + x[i] (O - d)) / O) in 32 bits, then shifted to `bits`.
    """
    full = 2.0 ** (bits - 1)
    integers = np.clip(np.rint(channel.astype(np.float64) * full), -full, full - 1)
    if rate == new_rate:
        return integers
    common = gcd(rate, new_rate)
    step, out_step = rate // common, new_rate // common
    padded = np.concatenate([[0.0], integers]) * 2.0 ** (32 - bits)
    count = (len(integers) - 1) * out_step // step + 1
    k = np.arange(count, dtype=np.int64) * step
    i = -(-k // out_step)
    d = i * out_step - k
    mixed = np.trunc((padded[i] * d + padded[i + 1] * (out_step - d)) / out_step)
    return np.floor(mixed / 2.0 ** (32 - bits))
