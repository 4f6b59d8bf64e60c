"""Audio as the training code of the public checkpoints loaded it."""

from math import gcd
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio, load_audio
from core.audio.sample_buffer import Samples
from core.jobs import CancelToken, OnProgress, ignore_progress

UPSTREAM_RATE = 16_000
"""Sample rate of the public checkpoints, Hz."""

_BLOCK = 1 << 18
"""Samples that are resampled at a time."""


def load_upstream_mono(
    path: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> Samples:
    """`upstream_mono` of a file, (samples,).

    Raises:
        InputError: as `core.audio.decode.load_audio`.
        CancelledError: `cancel` was set.
    """
    return upstream_mono(load_audio(path, on_progress, cancel))


def upstream_mono(audio: Audio) -> Samples:
    """Mono samples (samples,) at 16 kHz with peak 1, as the public checkpoints were trained on; silence stays silence.

    Integer samples go through linear interpolation without a low-pass (`audioop.ratecv`), channel by channel, and are
    mixed down afterwards.
    """
    mono = upstream_integers(audio)
    peak = float(np.max(np.abs(mono), initial=0.0))
    return (mono / peak if peak > 0 else mono).astype(np.float32)


def upstream_integers(audio: Audio) -> NDArray[np.float64]:
    """The waveform of `upstream_mono` before the division by its peak: (samples,), whole numbers as float64."""
    mixed = np.zeros(0)
    for channel in audio.samples:
        resampled = _ratecv(channel, audio.sample_rate, UPSTREAM_RATE, audio.bits)
        mixed = mixed + resampled if mixed.size else resampled
    return np.floor(mixed / audio.samples.shape[0])


def _ratecv(channel: Samples, rate: int, new_rate: int, bits: int) -> NDArray[np.float64]:
    """`audioop.ratecv` with its default weights, on one channel (frames,).

    With both rates divided by their greatest common divisor (I, O), output k is between inputs i-1 and i, where
    i = ceil(k I / O), at d = i O - k I: trunc((x[i-1] d + x[i] (O - d)) / O) in 32 bits, then shifted to `bits`.
    """
    if rate == new_rate:
        return _integers(channel, bits)
    common = gcd(rate, new_rate)
    step, out_step = rate // common, new_rate // common
    count = max((len(channel) - 1) * out_step // step + 1, 0)
    out = np.empty(count)
    # In blocks: whole songs in float64 would take hundreds of megabytes.
    for first in range(0, count, _BLOCK):
        k = np.arange(first, min(first + _BLOCK, count), dtype=np.int64) * step
        i = -(-k // out_step)
        d = i * out_step - k
        begin = max(int(i[0]) - 1, 0)
        x = _integers(channel[begin : int(i[-1]) + 1], bits) * 2.0 ** (32 - bits)
        before = np.concatenate([[0.0], x])[i - begin] if begin == 0 else x[i - 1 - begin]
        mixed = np.trunc((before * d + x[i - begin] * (out_step - d)) / out_step)
        out[first : first + len(k)] = np.floor(mixed / 2.0 ** (32 - bits))
    return out


def _integers(samples: Samples, bits: int) -> NDArray[np.float64]:
    """Whole numbers of so many bits, (frames,)."""
    full = 2.0 ** (bits - 1)
    return np.clip(np.rint(samples.astype(np.float64) * full), -full, full - 1)
