"""How osu! patterns are spread: spacing, angles, sliders, combos, stacks and overlaps."""

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from scipy.stats import wasserstein_distance

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position
from core.beatmap.objects import HitObject, Slider, Spinner
from core.beatmap.stacking import circle_radius
from core.beatmap.timing import TimingLines, slider_span

Values = NDArray[np.float64]

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
    return float(wasserstein_distance(ours, theirs) / max(float(np.std(theirs)), LEAST_DEVIATION))


def _add(beatmap: Beatmap, found: dict[str, list[float]]) -> None:
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


def _end(item: HitObject) -> tuple[float, float]:
    return slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)
