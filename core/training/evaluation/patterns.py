"""How patterns are spread.

osu! and catch: spacing, angles and their flow, sliders, combos, stacks, overlaps, jumps in a row and symmetry;
osu!mania: chords, columns, hold notes and jacks; osu!taiko: colours, sizes and runs of one colour.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position
from core.beatmap.objects import (
    PLAYFIELD_HEIGHT,
    PLAYFIELD_WIDTH,
    Circle,
    GameMode,
    HitObject,
    HitSound,
    Hold,
    Slider,
    Spinner,
    column_of,
)
from core.beatmap.stacking import circle_radius
from core.beatmap.timing import TimingLines, slider_span

Values = NDArray[np.float64]

FAR_RADII = 4.0
"""Radii of a circle that a jump is long."""

MIRRORED_OBJECTS, MIRRORED_PX = 8, 16.0
"""Objects back to the farthest that one may mirror about the middle of the playfield, and how exactly."""

LEAST_DEVIATION = 0.05
"""Of the human values: a handful of maps may agree on a share by chance."""


def pattern_values(beatmaps: Iterable[Beatmap]) -> dict[str, Values]:
    """Every occurrence of each statistic in `beatmaps`; shares have one value per map."""
    found: dict[str, list[float]] = defaultdict(list)
    for beatmap in beatmaps:
        _add(beatmap, found)
    return {name: np.array(values, dtype=np.float64) for name, values in found.items()}


def pattern_distance(ours: Values, theirs: Values) -> float:
    """Wasserstein distance in units of the human values' standard deviation."""
    from scipy.stats import wasserstein_distance  # late: the window need not wait for it

    return float(wasserstein_distance(ours, theirs) / max(float(np.std(theirs)), LEAST_DEVIATION))


def mean_pattern_distance(ours: Iterable[Beatmap], theirs: Iterable[Beatmap]) -> float:
    """The mean of the distances of all statistics that both have; nan if they have none in common."""
    made, human = pattern_values(ours), pattern_values(theirs)
    distances = [
        pattern_distance(made[name], human[name]) for name in human if len(human[name]) and len(made.get(name, ()))
    ]
    return float(np.mean(distances)) if distances else float("nan")


def _add(beatmap: Beatmap, found: dict[str, list[float]]) -> None:
    if beatmap.mode == GameMode.MANIA:
        _add_mania(beatmap, found)
    elif beatmap.mode == GameMode.TAIKO:
        _add_taiko(beatmap, found)
    else:
        _add_osu(beatmap, found)


def _add_mania(beatmap: Beatmap, found: dict[str, list[float]]) -> None:
    items = beatmap.hit_objects
    if len(items) < 3:
        return
    lines = TimingLines(beatmap.timing_points)
    onsets: dict[float, list[int]] = defaultdict(list)
    for item in items:
        onsets[item.time].append(column_of(item.x, beatmap.keys))
    times = sorted(onsets)
    found["notes at once"] += [float(len(onsets[time])) for time in times]
    pairs = list(pairwise(times))
    again = [len(set(onsets[a]) & set(onsets[b])) / len(onsets[b]) for a, b in pairs]
    found["jack share"].append(float(np.mean(again)) if again else 0.0)
    steps = [abs(onsets[b][0] - onsets[a][0]) for a, b in pairs if len(onsets[a]) == len(onsets[b]) == 1]
    found["columns apart"] += [step / max(beatmap.keys - 1, 1) for step in steps]
    holds = [item for item in items if isinstance(item, Hold)]
    found["hold share"].append(len(holds) / len(items))
    found["hold beats"] += [min((hold.end - hold.time) / lines.beat_length_at(hold.time), 16.0) for hold in holds]
    found["chord share"].append(float(np.mean([len(onsets[time]) > 1 for time in times])))


def _add_taiko(beatmap: Beatmap, found: dict[str, list[float]]) -> None:
    notes = [item for item in beatmap.hit_objects if isinstance(item, Circle)]
    if len(notes) < 3:
        return
    kats = [bool(note.sound & (HitSound.WHISTLE | HitSound.CLAP)) for note in notes]
    found["kat share"].append(float(np.mean(kats)))
    found["big share"].append(float(np.mean([bool(note.sound & HitSound.FINISH) for note in notes])))
    starts = [0, *(index for index in range(1, len(kats)) if kats[index] != kats[index - 1]), len(kats)]
    found["notes of one colour"] += np.minimum(np.diff(starts), 16).astype(float).tolist()
    found["colour changes"].append(float(np.mean([a != b for a, b in pairwise(kats)])))


def _add_osu(beatmap: Beatmap, found: dict[str, list[float]]) -> None:
    items = [item for item in beatmap.hit_objects if not isinstance(item, Spinner)]
    if len(items) < 3:
        return
    lines = TimingLines(beatmap.timing_points)
    diameter = 2 * circle_radius(beatmap.cs)
    heads = np.array([(item.x, item.y) for item in items])
    ends = np.array([_end(item) for item in items])
    times = np.array([item.time for item in items])
    jumps = heads[1:] - ends[:-1]
    distances = np.hypot(jumps[:, 0], jumps[:, 1])
    beats = np.diff(times) / np.array([lines.beat_length_at(time) for time in times[:-1]])
    near = beats <= 1.01
    found["spacing px"] += distances[near].tolist()
    found["spacing per beat"] += (distances[near] / np.maximum(beats[near], 0.1)).tolist()
    moving = (distances[:-1] > 1) & (distances[1:] > 1) & near[:-1] & near[1:]
    turn = np.arctan2(jumps[1:, 1], jumps[1:, 0]) - np.arctan2(jumps[:-1, 1], jumps[:-1, 0])
    found["angle deg"] += np.degrees(np.abs((turn[moving] + np.pi) % (2 * np.pi) - np.pi)).tolist()
    found["turns same way"] += _same_way(turn, moving)
    found["jumps in a row"] += [float(min(run, 16)) for run in _runs(near & (distances > FAR_RADII * diameter / 2))]
    found["mirrored share"].append(_mirrored(heads))
    sliders = [item for item in items if isinstance(item, Slider)]
    found["slider share"].append(len(sliders) / len(items))
    found["slider length px"] += [slider.length for slider in sliders]
    spans = [slider_span(slider, beatmap, lines) / lines.beat_length_at(slider.time) for slider in sliders]
    found["slider beats"] += [min(span, 16.0) for span in spans]
    starts = [index for index, item in enumerate(items) if item.new_combo or index == 0]
    found["combo length"] += np.diff([*starts, len(items)]).tolist()
    found["stack share"].append(float((distances[near] < 3).mean()) if near.any() else 0.0)
    found["overlap share"].append(
        float(((distances[near] >= 3) & (distances[near] < diameter)).mean()) if near.any() else 0.0
    )


def _same_way(turn: Values, moving: NDArray[np.bool_]) -> list[float]:
    """The share of neighbouring turns, clear of straight on and straight back, that go to the same side."""
    side = np.sign(np.sin(turn)) * (np.abs(np.sin(turn)) > 0.1) * moving
    pairs = side[1:] * side[:-1]
    return [float((pairs > 0).sum() / (pairs != 0).sum())] if (pairs != 0).any() else []


def _runs(mask: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The lengths of the runs of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    return edges[1::2] - edges[::2]


def _mirrored(heads: Values) -> float:
    """The share of objects that mirror a recent one about a middle line or the middle of the playfield; (n, 2) px."""
    middle = np.array([PLAYFIELD_WIDTH / 2, PLAYFIELD_HEIGHT / 2])
    away = heads - middle
    found = np.zeros(len(heads), dtype=bool)
    for back in range(1, min(MIRRORED_OBJECTS, len(heads) - 1) + 1):
        for mirror in ((-1, 1), (1, -1), (-1, -1)):
            offset = away[back:] - away[:-back] * mirror
            apart = np.hypot(*(away[back:] - away[:-back]).T) > 2 * MIRRORED_PX  # on the line itself is no mirror
            found[back:] |= (np.hypot(*offset.T) < MIRRORED_PX) & apart
    return float(found.mean())


def _end(item: HitObject) -> tuple[float, float]:
    return slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)
