"""Loudness as ITU-R BS.1770-4 measures it, bringing a song to one without clipping, and fading its ends."""

import math

import numpy as np
from numpy.typing import NDArray

from core.audio.sample_buffer import Samples

SILENT = -70.0
"""LUFS below which blocks do not count; a silent song has this loudness."""

CEILING = 10 ** (-1 / 20)
"""The highest peak that is left: -1 dB of full scale."""

_FADE_IN_S, _FADE_OUT_S = 0.005, 0.020
_BLOCK_S, _STEP_S = 0.4, 0.1
_RELATIVE = -10.0
_LOOK_AHEAD_S = 0.005
_ROUNDS = 8
_AGAIN = 1.7  # of what is missing after the limiter took some, which takes a part of that too


def loudness_of(samples: Samples, sample_rate: int) -> float:
    """LUFS of samples (channels, frames), one or two channels, gated; SILENT for silence.

    Formula: ITU-R BS.1770-4, annex 1; its filters for any rate as analogue prototypes.
    """
    from scipy.signal import lfilter

    weighted = samples.astype(np.float64)
    for numerator, denominator in _k_weighting(sample_rate):
        weighted = lfilter(numerator, denominator, weighted, axis=1)
    power = np.square(weighted).sum(axis=0)
    block, step = round(_BLOCK_S * sample_rate), round(_STEP_S * sample_rate)
    if len(power) < block:
        power = np.pad(power, (0, block - len(power)))
    total = np.concatenate([[0.0], np.cumsum(power)])
    starts = np.arange(0, len(power) - block + 1, step)
    blocks = (total[starts + block] - total[starts]) / block
    loud = blocks[_lufs(blocks) > SILENT]
    if not len(loud):
        return SILENT
    gate = float(_lufs(loud.mean())) + _RELATIVE
    return float(_lufs(loud[_lufs(loud) > gate].mean()))


def brought_to(samples: Samples, sample_rate: int, target: float) -> Samples:
    """The samples (channels, frames) at `target` LUFS, peaks held at CEILING where they would clip; silence stays."""
    from scipy.ndimage import minimum_filter1d, uniform_filter1d

    out = samples.astype(np.float32)
    for turn in range(_ROUNDS):  # what the limiter takes is given back
        measured = loudness_of(out, sample_rate)
        if measured <= SILENT or abs(target - measured) < 0.1:
            break
        out = out * np.float32(10 ** ((target - measured) * (_AGAIN if turn else 1.0) / 20))
        peaks = np.abs(out).max(axis=0)
        if peaks.max() <= CEILING:
            continue
        width = 2 * round(_LOOK_AHEAD_S * sample_rate) + 1
        gain = np.minimum(1.0, CEILING / np.maximum(peaks, 1e-9))
        out = out * uniform_filter1d(minimum_filter1d(gain, width), width).astype(np.float32)
    return np.clip(out, -CEILING, CEILING)


def finished(samples: Samples, sample_rate: int) -> Samples:
    """A sound (channels, frames) with its peak at -1 dB, and its ends faded."""
    out = np.nan_to_num(samples).astype(np.float32)
    first, last = round(_FADE_IN_S * sample_rate), round(_FADE_OUT_S * sample_rate)
    if out.shape[1] > first + last:
        out[:, :first] *= np.linspace(0, 1, first, dtype=np.float32)
        out[:, -last:] *= np.linspace(1, 0, last, dtype=np.float32)
    peak = float(np.abs(out).max(initial=0.0))
    return out * np.float32(CEILING / peak) if peak > 1e-6 else out


def _lufs(power: "NDArray[np.float64] | float") -> "NDArray[np.float64]":
    return -0.691 + 10 * np.log10(np.maximum(power, 1e-12))


def _k_weighting(sample_rate: int) -> list[tuple[list[float], list[float]]]:
    """The shelf of the head and the high pass, each as (numerator, denominator)."""
    f, q = 1681.974450955533, 0.7071752369554196
    k, high = math.tan(math.pi * f / sample_rate), 10 ** (3.999843853973347 / 20)
    band, scale = high**0.4996667741545416, 1 + k / q + k * k
    shelf = (
        [(high + band * k / q + k * k) / scale, 2 * (k * k - high) / scale, (high - band * k / q + k * k) / scale],
        [1.0, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale],
    )
    f, q = 38.13547087602444, 0.5003270373238773
    k = math.tan(math.pi * f / sample_rate)
    scale = 1 + k / q + k * k
    return [shelf, ([1.0, -2.0, 1.0], [1.0, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale])]
