"""The measures by which the public generators are compared, with their own formulas (calc_fid of Mapperatorinator)."""

import math
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import Circle, Hold, Slider, Spinner
from core.tokens.upstream_view import UpstreamMap, divide, milliseconds, start_of

_BREAK_MS = 8000
"""Longer gaps between starts do not count as drain."""

_JITTER = 1e-6


@dataclass(frozen=True, slots=True)
class RhythmCounts:
    """Agreement of times, summed over maps.

    A human time is found where any generated one is near, and a generated one is right where any human one is near; so
    several may share one partner, other than in `core.training.evaluation.measures.rhythm_score`.

    Attributes:
        found, missed: human times. extra: generated ones without a human one.
    """

    found: int = 0
    extra: int = 0
    missed: int = 0

    def __add__(self, other: "RhythmCounts") -> "RhythmCounts":
        return RhythmCounts(self.found + other.found, self.extra + other.extra, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """found / (found + extra); nan where nothing was generated."""
        return self.found / (self.found + self.extra) if self.found + self.extra else math.nan

    @property
    def recall(self) -> float:
        """found / (found + missed); nan where there is nothing to find."""
        return self.found / (self.found + self.missed) if self.found + self.missed else math.nan

    @property
    def f1(self) -> float:
        """2 P R / (P + R); nan where neither map has a time."""
        total = 2 * self.found + self.extra + self.missed
        return 2 * self.found / total if total else math.nan


def rhythm_times(source: UpstreamMap, *, passive: bool) -> NDArray[np.int64]:
    """(n,) distinct times, whole ms, ascending: circles and the beginnings of sliders and hold notes.

    Args:
        passive: also repeats and ends of sliders, and ends of spinners.
    """
    found: set[int] = set()
    for item in source.objects:
        if isinstance(item, Circle | Slider | Hold):
            found.add(milliseconds(start_of(item)))
        if not passive:
            continue
        if isinstance(item, Spinner):
            found.add(milliseconds(source.end_of(item)))
        elif isinstance(item, Slider):
            start, end = start_of(item), source.slider_end(item)
            span = divide(end - start, max(item.slides, 1))
            found |= {milliseconds(start + index * span) for index in range(1, min(item.slides, 10_000))}
            found.add(milliseconds(end))
    return np.array(sorted(found), np.int64)


def rhythm_counts(generated: NDArray[np.int64], human: NDArray[np.int64], leniency: float) -> RhythmCounts:
    """Agreement of times (ms, ascending) that are no further apart than `leniency` ms."""
    found = int(_near(human, generated, leniency).sum())
    right = int(_near(generated, human, leniency).sum())
    return RhythmCounts(found, len(generated) - right, len(human) - found)


def _near(times: NDArray[np.int64], others: NDArray[np.int64], leniency: float) -> NDArray[np.bool_]:
    """Whether each of `times` has one of `others` within `leniency`."""
    if not len(others):
        return np.zeros(len(times), bool)
    after = np.searchsorted(others, times)
    later = np.abs(others[np.minimum(after, len(others) - 1)] - times)
    earlier = np.abs(others[np.maximum(after - 1, 0)] - times)
    return np.asarray(np.minimum(later, earlier) <= leniency)


def drain_seconds(source: UpstreamMap) -> float:
    """Seconds from the first start to the last, without gaps longer than 8 s."""
    starts = sorted(start_of(item) // 1000 for item in source.objects)
    if not starts:
        return 0.0
    breaks = sum(gap for gap in (b - a for a, b in pairwise(starts)) if gap > _BREAK_MS)
    return (starts[-1] - starts[0] - breaks) / 1000


def bpm_integral(generated: UpstreamMap, human: UpstreamMap) -> tuple[float, float]:
    """Integral of (human BPM - generated BPM)² over seconds, and the seconds: from 0 to the last start of either map.

    BPM are those of the red lines, each until the next; before the first one its own counts.
    """
    last = max((start_of(item) / 1e6 for each in (generated, human) for item in each.objects), default=0.0)
    ours, theirs = _tempo(generated), _tempo(human)
    cuts = sorted({0.0, last, *(time for time, _ in (*ours, *theirs) if 0 < time < last)})
    total = 0.0
    for start, end in pairwise(cuts):
        total += (_bpm_at(theirs, start) - _bpm_at(ours, start)) ** 2 * (end - start)
    return total, max(last, 0.0)


def _tempo(source: UpstreamMap) -> list[tuple[float, float]]:
    """(seconds, BPM) of the red lines, in order of time."""
    lines = [line for line in source.lines if line.sets_tempo]
    return sorted((line.offset / 1e6, 60000 / line.beat_length) for line in lines) or [(0.0, 120.0)]


def _bpm_at(tempo: list[tuple[float, float]], time: float) -> float:
    return tempo[max(bisect_right(tempo, (time, math.inf)) - 1, 0)][1]


@dataclass(frozen=True, slots=True)
class Moments:
    """Sums over features: how many rows, their sum (P,) and the sum of their outer products (P, P)."""

    count: int
    total: NDArray[np.float64]
    squares: NDArray[np.float64]

    @classmethod
    def of(cls, rows: NDArray[np.float64]) -> "Moments":
        """Of rows (n, P)."""
        return cls(len(rows), rows.sum(axis=0), rows.T @ rows)

    def __add__(self, other: "Moments") -> "Moments":
        return Moments(self.count + other.count, self.total + other.total, self.squares + other.squares)

    @property
    def mean(self) -> NDArray[np.float64]:
        """(P,)."""
        return self.total / self.count

    @property
    def covariance(self) -> NDArray[np.float64]:
        """Sample covariance (P, P)."""
        return (self.squares - np.outer(self.total, self.total) / self.count) / (self.count - 1)


def frechet_distance(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Fréchet distance of the normal distributions of features x (n, P) and y (m, P); nan with fewer than two rows.

    |m1 - m2|² + tr(S1 + S2 - 2 (S1 S2)^½) with sample covariances (Dowson and Landau, 1982); the root's trace is that
    of (S1^½ S2 S1^½)^½, which is symmetric. Where it is not finite, 1e-6 is added to both diagonals.
    """
    shift = x.mean(axis=0) if len(x) else 0.0  # nearer to 0, sums of squares lose less
    return frechet_of_moments(Moments.of(x - shift), Moments.of(y - shift))


def frechet_of_moments(x: Moments, y: Moments) -> float:
    """As `frechet_distance`."""
    if x.count < 2 or y.count < 2:
        return math.nan
    gap = x.mean - y.mean
    first, second = x.covariance, y.covariance
    root = _trace_of_root(first, second)
    if not math.isfinite(root):
        eye = np.eye(len(first)) * _JITTER
        root = _trace_of_root(first + eye, second + eye)
    return max(float(gap @ gap + np.trace(first) + np.trace(second) - 2 * root), 0.0)


def _trace_of_root(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    try:
        values, vectors = np.linalg.eigh(first)
        half = (vectors * np.sqrt(np.clip(values, 0, None))) @ vectors.T
        return float(np.sqrt(np.clip(np.linalg.eigvalsh(half @ second @ half), 0, None)).sum())
    except np.linalg.LinAlgError:
        return math.nan


def self_similarity(features: NDArray[np.float64]) -> NDArray[np.float64]:
    """Cosine similarity (n, n) of a map's windows, features (n, P), from 0 to 1."""
    lengths = np.linalg.norm(features, axis=1, keepdims=True)
    rows = features / np.where(lengths > 0, lengths, 1.0)
    return np.asarray(np.clip((rows @ rows.T + 1) / 2, 0.0, 1.0))


def similarity_error(x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """Root mean square difference of the self-similarities of two maps, (windows, features) each, the smaller one
    resized bilinearly; nan where a map has no window.
    """
    if not len(x) or not len(y):
        return math.nan
    size = max(len(x), len(y))
    first, second = (_resized(self_similarity(each), size) for each in (x, y))
    return float(np.sqrt(np.mean((first - second) ** 2)))


def _resized(matrix: NDArray[np.float64], size: int) -> NDArray[np.float64]:
    """(size, size) by bilinear interpolation between the centres of cells."""
    count = len(matrix)
    if count == size:
        return matrix
    at = np.clip((np.arange(size) + 0.5) * count / size - 0.5, 0, count - 1)
    low = np.floor(at).astype(int)
    high = np.minimum(low + 1, count - 1)
    weight = at - low
    rows = matrix[low] * (1 - weight)[:, None] + matrix[high] * weight[:, None]
    return np.asarray(rows[:, low] * (1 - weight) + rows[:, high] * weight)


def root_mean_square(values: Iterable[float]) -> float:
    """Of those that are numbers; nan where there are none."""
    found = [value for value in values if math.isfinite(value)]
    return math.sqrt(math.fsum(value * value for value in found) / len(found)) if found else math.nan
