"""The song folded on its beat, for checking timing by eye, and the clicks for checking it by ear."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.audio.peaks import PeakPyramid
from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines

_MOST_CLICKS = 100_000


class Click(NamedTuple):
    """A metronome click at `time` ms, the first of a bar or not."""

    time: float
    downbeat: bool


class FoldedBeats(NamedTuple):
    """Rows of beats under one another.

    Attributes:
        times: (rows,) ms of each row's beat.
        peaks: (rows, columns) greatest deflection, 0 .. 1; the beat lies in the column `beat_column`.
        beat_column: where right timing puts the beginning of every sound.
    """

    times: NDArray[np.float64]
    peaks: NDArray[np.float32]
    beat_column: int


def fold_waveform(
    peaks: PeakPyramid,
    points: Iterable[TimingPoint],
    centre_ms: float,
    rows: int = 9,
    columns: int = 256,
    before: float = 0.5,
    sound_after_ms: float = 0.0,
) -> FoldedBeats:
    """The waveform of `rows` beats around a time, each drawn from `before` of a beat ahead of it, one beat long.

    With right timing the sounds of all rows stand in one upright line. `sound_after_ms` moves the picture, for showing
    sounds where lines are placed rather than where they physically begin.
    """
    lines = TimingLines(points)
    red = lines.red_at(centre_ms)
    nearest = red.time + round((centre_ms - red.time) / red.beat_length) * red.beat_length
    times = nearest + (np.arange(rows, dtype=np.float64) - rows // 2) * red.beat_length
    image = np.zeros((rows, columns), dtype=np.float32)
    for row, time in enumerate(times):
        start = time - before * red.beat_length + sound_after_ms
        low, high = peaks.slice(start, start + red.beat_length, columns)
        image[row] = np.maximum(-low, high)
    return FoldedBeats(np.asarray(times, dtype=np.float64), image, round(before * columns))


def metronome_clicks(points: Iterable[TimingPoint], start_ms: float, end_ms: float) -> list[Click]:
    """Clicks on every beat in start <= time < end, also before the first red line, as the game's editor plays them."""
    reds = TimingLines(points).reds
    clicks: list[Click] = []
    for i, red in enumerate(reds):
        if red.beat_length <= 0:
            continue
        since = start_ms if i == 0 else max(start_ms, red.time)
        until = min(end_ms, reds[i + 1].time) if i + 1 < len(reds) else end_ms
        first = int(np.ceil((since - red.time) / red.beat_length - 1e-9))
        last = int(np.ceil((until - red.time) / red.beat_length - 1e-9))
        meter = max(1, red.meter)
        beats = range(first, min(last, first + _MOST_CLICKS - len(clicks)))
        clicks.extend(Click(red.time + beat * red.beat_length, beat % meter == 0) for beat in beats)
    return clicks
