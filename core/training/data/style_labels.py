"""Descriptors proposed from a chart itself, each with a confidence.

The names are osu!'s user tags where there is one of the kind. A measure becomes a confidence by a straight line between
where it begins to be noticeable and where it is plain.
"""

import math
from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, Hold, Slider, column_of
from core.beatmap.timing import object_end_times
from core.tokens.vocabulary import Vocabulary
from core.training.data.data_set import LabelSource, StyleLabel

_PROPOSED = 0.25  # least confidence of a proposal
_FEWEST_OBJECTS = 20
_ADDITIONS = 14


def propose_labels(beatmap: Beatmap) -> tuple[StyleLabel, ...]:
    """Descriptors that fit the chart, the surest first; none for charts too short to say."""
    if len(beatmap.hit_objects) < _FEWEST_OBJECTS:
        return ()
    measures = _mania_measures(beatmap) if beatmap.mode == GameMode.MANIA else _measures(beatmap)
    found = [(name, min(max((value - low) / (high - low), 0.0), 1.0)) for name, value, low, high in measures]
    proposed = sorted((pair for pair in found if pair[1] >= _PROPOSED), key=lambda pair: -pair[1])
    return tuple(StyleLabel(name, round(confidence, 2), LabelSource.RULE) for name, confidence in proposed)


Measure = tuple[str, float, float, float]
"""(descriptor, value, where it begins to be noticeable, where it is plain)"""


def names_in_vocabulary(labels: Iterable[StyleLabel], vocabulary: Vocabulary, least: float = 0.5) -> tuple[str, ...]:
    """The descriptors of a base that labels stand for, in the order of the labels.

    Bases of user tags say "group/name", older ones the bare name or another word for it. Labels below the confidence
    `least`, and those that the base has no word for, are left out.
    """
    found: list[str] = []
    by_ending: dict[str, list[str]] = {}
    for name in vocabulary.descriptors:
        by_ending.setdefault(name.rpartition("/")[2].lower(), []).append(name)
    for label in labels:
        if label.confidence < least:
            continue
        words = (label.name, *_SYNONYMS.get(label.name.lower(), ()))
        exact = [word for word in words if word in vocabulary.descriptors]
        ending = [name for word in words for name in by_ending.get(word.lower(), ())]
        found += [name for name in (exact or ending)[:1] if name not in found]
    return tuple(found)


_SYNONYMS = {
    "streams": ("stream",),
    "stream": ("streams",),
    "jumps": ("jump aim",),
    "jump aim": ("jumps",),
    "complex rhythm": ("complex snap", "complex snap divisors"),
}


def _measures(beatmap: Beatmap) -> Iterator[Measure]:
    """(label, how much a map has of it, from where it has some, from where much), whatever the mode."""
    objects = beatmap.hit_objects
    times = np.array([item.time for item in objects])
    gaps = np.diff(times)
    quarter = _quarter_beats(beatmap, times[:-1])
    quick = (gaps > 20) & (gaps < quarter * 1.15) & (gaps < 150)
    runs = _runs(quick)
    count = len(objects)
    # A burst has 3 to 8 objects; a stream more.
    yield "streams", sum(run + 1 for run in runs if run >= 8) / count, 0.1, 0.4
    yield "bursts", sum(run + 1 for run in runs if 2 <= run < 8) / count, 0.1, 0.35
    yield "sliders", sum(isinstance(item, Slider) for item in objects) / count, 0.45, 0.7
    if beatmap.mode in (GameMode.OSU, GameMode.CATCH):
        distance = _distances(objects)
        jumps = (gaps > 20) & (gaps < quarter * 2.3) & (gaps < 420) & (distance > 150)
        yield "jumps", float(jumps.mean()), 0.15, 0.45
        spread = float(np.std(distance[distance > 0])) if (distance > 0).any() else 0.0
        yield "varied spacing", spread, 90.0, 160.0
    speeds = [point.velocity for point in beatmap.timing_points if not point.uninherited]
    changes = sum(abs(a - b) > 0.04 for a, b in pairwise([1.0, *speeds])) / count
    yield "complex sv", changes, 0.03, 0.12
    yield "complex rhythm", _variety(gaps, quarter), 1.4, 2.2
    additions = sum(bool(item.sound & _ADDITIONS) for item in objects) / count
    yield "hitsounds", additions, 0.1, 0.4
    ends = np.array(object_end_times(beatmap))
    hold_share = float(np.maximum(ends - times, 0).sum() / max(ends.max() - times.min(), 1.0))
    yield "slow", hold_share, 0.6, 0.9


def _mania_measures(beatmap: Beatmap) -> Iterator[Measure]:
    """As `_measures`, for osu!mania."""
    objects = beatmap.hit_objects
    count = len(objects)
    yield "long notes", sum(isinstance(item, Hold) for item in objects) / count, 0.15, 0.5
    times, sizes = np.unique([item.time for item in objects], return_counts=True)
    yield "chords", float((sizes >= 3).mean()), 0.15, 0.5
    columns = [(item.time, column_of(item.x, beatmap.keys)) for item in objects]
    last: dict[int, float] = {}
    jacks = 0
    for time, column in sorted(columns):
        jacks += 0 < time - last.get(column, -math.inf) < 200
        last[column] = time
    yield "jacks", jacks / count, 0.1, 0.4
    if len(times) > 1:
        gaps = np.diff(times)
        runs = _runs((gaps < 150) & (sizes[:-1] <= 2))
        yield "streams", sum(run + 1 for run in runs if run >= 8) / len(times), 0.15, 0.5
    speeds = [point.velocity for point in beatmap.timing_points if not point.uninherited]
    yield "complex sv", sum(abs(a - b) > 0.04 for a, b in pairwise([1.0, *speeds])) / count, 0.03, 0.12


def _quarter_beats(beatmap: Beatmap, times: np.ndarray) -> np.ndarray:
    """ms of a quarter beat at each of `times`."""
    red = [point for point in beatmap.timing_points if point.uninherited and point.beat_length > 0]
    if not red:
        return np.full(len(times), 125.0)
    starts = np.array([point.time for point in red])
    lengths = np.array([point.beat_length for point in red])
    return lengths[np.maximum(np.searchsorted(starts, times + 1, side="right") - 1, 0)] / 4


def _runs(flags: np.ndarray) -> list[int]:
    """Lengths of the runs of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], flags.astype(np.int8), [0]])))
    return [int(b - a) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _distances(objects: list[HitObject]) -> np.ndarray:
    """osu! pixels from the head of each object to that of the next."""
    places = np.array([(item.x, item.y) for item in objects], np.float64)
    return np.hypot(*np.diff(places, axis=0).T)


def _variety(gaps: np.ndarray, quarter: np.ndarray) -> float:
    """Entropy, in bits, of the distances between objects in quarter beats."""
    steps = np.clip(np.round(gaps / np.maximum(quarter, 1e-6) * 3), 0, 48).astype(np.int64)
    shares = np.bincount(steps) / max(len(steps), 1)
    shares = shares[shares > 0]
    return float(-(shares * np.log2(shares)).sum())
