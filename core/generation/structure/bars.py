"""A song bar by bar: how loud it is in eight bands, and where in the bar it is struck."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import TimingPoint
from core.beatmap.timing import MAX_BEAT_LENGTH, MIN_BEAT_LENGTH
from core.jobs import CancelToken

FRAME_MS = 10.0
PLACES = 16
"""Parts of a bar."""

EDGES = (30.0, 90.0, 160.0, 300.0, 700.0, 1500.0, 3000.0, 5500.0, 10000.0)
"""Hz between the bands."""

BANDS = len(EDGES) - 1
MOST_BARS = 3000
SHORTEST_BAR, LONGEST_BAR = 1200.0, 2400.0
"""ms; bars are halved or doubled until they last so long, whatever the octave of the tempo."""

_WINDOW_S = 1024 / 22050
_CHUNK = 512


@dataclass(frozen=True, slots=True)
class Bars:
    """The bars of a song.

    Attributes:
        times, lengths: (bars,) ms.
        phases: (bars,) number of the bar since its red line.
        strikes, loudness: (bars, 16, 8) onset strength and level in each part of the bar and band; each band's level is
            measured about its mean over the song, in its standard deviations.
        duration: ms of the song.
    """

    times: NDArray[np.float64]
    lengths: NDArray[np.float64]
    phases: NDArray[np.int64]
    strikes: NDArray[np.float64]
    loudness: NDArray[np.float64]
    duration: float

    def __len__(self) -> int:
        return len(self.times)


def band_levels(mono: NDArray[np.float32], sample_rate: int, cancel: CancelToken | None = None) -> NDArray[np.float32]:
    """(samples,) -> (frames of 10 ms, 8): log(1 + 1000 x mean magnitude) of each band.

    Raises:
        CancelledError: `cancel` was set.
    """
    from scipy.fft import rfft  # late: the window need not wait for it

    mono = np.nan_to_num(np.asarray(mono, np.float32), posinf=0.0, neginf=0.0)
    mono = mono / max(float(np.abs(mono).max(initial=0.0)), 1e-3)
    window = max(round(_WINDOW_S * sample_rate), 2)
    padded = np.pad(mono, (window // 2, window))
    starts = np.round(np.arange(max(len(mono) * 100 // sample_rate, 1)) * (sample_rate / 100)).astype(np.int64)
    frames = np.lib.stride_tricks.sliding_window_view(padded, window)
    taper = np.hanning(window).astype(np.float32) * np.float32(2 / window)
    frequencies = np.fft.rfftfreq(window, 1 / sample_rate)
    bounds = np.minimum(np.searchsorted(frequencies, EDGES), len(frequencies) - 1)
    levels = np.zeros((len(starts), BANDS), np.float32)
    for first in range(0, len(starts), _CHUNK):
        if cancel:
            cancel.check()
        spectrum = np.abs(rfft(frames[starts[first : first + _CHUNK]] * taper, axis=1))
        for band, (low, high) in enumerate(pairwise(bounds)):
            levels[first : first + len(spectrum), band] = spectrum[:, low : max(high, low + 1)].mean(axis=1)
    return np.asarray(np.log1p(1000 * levels), np.float32)


def bars_of(levels: NDArray[np.float32], red: Sequence[TimingPoint]) -> Bars | None:
    """The bars of a song, by its (frames, 8) levels and red lines; None without a usable tempo, or with too many."""
    duration = FRAME_MS * len(levels)
    rows = _bar_lines(red, duration)
    if not 1 <= len(rows) <= MOST_BARS:
        return None
    times, lengths, phases = (np.array(column) for column in zip(*rows, strict=True))
    strikes = np.zeros_like(levels)
    strikes[2:] = np.maximum(levels[2:] - levels[:-2], 0)
    strikes = np.log1p(strikes / (strikes.mean(axis=0) + 1e-3))
    levels = (levels - levels.mean(axis=0)) / (levels.std(axis=0) + 1e-3)
    parts = (times[:, None] + lengths[:, None] * np.arange(PLACES) / PLACES).ravel()
    shape = (len(times), PLACES, BANDS)
    struck = _frames_at(strikes, parts, -10.0, 50.0).max(axis=1).astype(np.float64).reshape(shape)
    level = _frames_at(levels, parts, 10.0, 90.0).mean(axis=1).astype(np.float64).reshape(shape)
    return Bars(times, lengths, phases.astype(np.int64), struck, level, duration)


def _bar_lines(red: Sequence[TimingPoint], duration: float) -> list[tuple[float, float, int]]:
    """(ms, length, number since its red line) of each bar."""
    reds = sorted(
        (point for point in red if MIN_BEAT_LENGTH <= point.beat_length <= MAX_BEAT_LENGTH and point.time < duration),
        key=lambda point: point.time,
    )
    rows: list[tuple[float, float, int]] = []
    for index, point in enumerate(reds):
        stop = min(reds[index + 1].time if index + 1 < len(reds) else duration, duration)
        length = point.bar_length
        while length > LONGEST_BAR:
            length /= 2
        while length < SHORTEST_BAR:
            length *= 2
        number = -math.ceil(max(point.time, 0.0) / length) if index == 0 else 0
        while point.time + number * length < stop - 1 and len(rows) <= MOST_BARS:
            if point.time + (number + 1) * length > 0:
                rows.append((point.time + number * length, length, number))
            number += 1
    return rows


def _frames_at(
    values: NDArray[np.float32], times: NDArray[np.float64], begin: float, end: float
) -> NDArray[np.float32]:
    """(times, frames from `begin` to `end` ms about each, bands)."""
    first = np.round((times + begin) / FRAME_MS).astype(np.int64)
    around = np.arange(round((end - begin) / FRAME_MS) + 1)
    return values[np.clip(first[:, None] + around, 0, len(values) - 1)]
