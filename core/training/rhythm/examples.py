"""Charts turned into what the rhythm network trains on: features and the pattern of every beat."""

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.beatmap.objects import GameMode
from core.errors import BeatwrightError
from core.files import write_atomically
from core.generation.mappers.bundled.beat_grid import LONGEST_BEAT, BeatGrid, beat_grid, beat_numbers
from core.generation.mappers.bundled.rhythm_features import BANDS, SAMPLE_RATE, beat_features
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.networks.rhythm import condition_vector
from core.training.data.charts import Chart, group_by_timing
from core.training.rhythm.auxiliary_targets import auxiliary_targets

LONGEST_PAUSE = 4000.0
_AFTER_MAP = 4000.0


@dataclass(frozen=True, slots=True)
class RhythmExample:
    """A song under one timing with its difficulties.

    Attributes:
        features: (beats, 24, 80) or None where only charts are at hand; then only the charts' own beats have targets.
        numbers: (beats, 5), as the network takes them; conditions: (difficulties, 9).
        occupied: (difficulties, beats, 8).
        active: (difficulties, beats) between the first and the last object and not in a long pause.
        inside: (difficulties, beats) where there is a target.
        hints: (difficulties, beats, 8, hints) auxiliary targets.
        hinted: (difficulties, hints), which of them have an answer.
    """

    charts: tuple[Chart, ...]
    grid: BeatGrid
    features: NDArray[np.float16] | None
    numbers: NDArray[np.float32]
    conditions: NDArray[np.float32]
    occupied: NDArray[np.bool_]
    active: NDArray[np.bool_]
    inside: NDArray[np.bool_]
    hints: NDArray[np.bool_]
    hinted: NDArray[np.bool_]


def make_examples(
    charts: Sequence[Chart],
    cache: Path,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> list[RhythmExample]:
    """Examples for all `charts`; the features of a song are kept below `cache`. Unreadable songs are left out."""
    groups = group_by_timing(charts)
    cache.mkdir(parents=True, exist_ok=True)
    examples = []
    for index, group in enumerate(groups):
        if cancel:
            cancel.check()
        on_progress(Progress("Preparing the songs", index / len(groups), f"song {index + 1}/{len(groups)}"))
        try:
            examples.append(_example(group, cache))
        except BeatwrightError:
            continue
    return examples


def _example(charts: list[Chart], cache: Path) -> RhythmExample:
    """What the networks learn from maps of one song: its features, and what each map has on each beat."""
    features = None
    if charts[0].audio:
        features, duration = _features(charts[0], cache)
    else:
        duration = float(charts[0].ends[-1]) + _AFTER_MAP
    grid = beat_grid(charts[0].timing, duration)
    states = [_active(chart, grid) for chart in charts]
    inside = np.stack([inside for _, inside in states]) if features is None else None
    hints = [auxiliary_targets(chart, grid) for chart in charts]
    return RhythmExample(
        tuple(charts),
        grid,
        features,
        beat_numbers(grid),
        np.stack([condition_vector(int(chart.mode), chart.keys, chart.stars) for chart in charts]),
        np.stack([grid.occupied(chart.times) for chart in charts]),
        np.stack([active for active, _ in states]),
        np.ones((len(charts), len(grid)), bool) if inside is None else inside,
        np.stack([answers for answers, _ in hints]),
        np.stack([labelled for _, labelled in hints]),
    )


def _active(chart: Chart, grid: BeatGrid) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(beats,) whether the map is under way, and whether the beat is between the first and the last object."""
    ends = grid.starts + grid.lengths
    inside = (ends > chart.times[0]) & (grid.starts <= chart.times[-1])
    active = inside.copy()
    reached = np.maximum.accumulate(chart.ends)[:-1]
    for end, start in zip(reached, chart.times[1:], strict=True):
        if start - end >= LONGEST_PAUSE:
            active &= ~((grid.starts > end) & (ends <= start))
    return active, inside


def _features(chart: Chart, cache: Path) -> tuple[NDArray[np.float16], float]:
    """The features of the song under the timing of `chart`, and its length in ms."""
    assert chart.audio is not None
    lines = [(point.time, point.beat_length, point.meter) for point in chart.timing]
    size = chart.audio.stat().st_size
    key = hashlib.sha1(
        repr((BANDS, LONGEST_BEAT, chart.audio.parent.name, chart.audio.name, size, lines)).encode()
    ).hexdigest()[:20]
    file = cache / f"{key}.npz"
    if (kept := _kept(file)) is not None:
        return kept
    audio = load_audio(chart.audio)
    samples = resample(audio.mono(), audio.sample_rate, SAMPLE_RATE)
    duration = audio.duration_ms
    features = beat_features(samples, beat_grid(chart.timing, duration))
    with BytesIO() as buffer:
        np.savez(buffer, features=features, duration=duration)
        write_atomically(file, buffer.getvalue(), overwrite=True)
    return features, duration


def _kept(file: Path) -> tuple[NDArray[np.float16], float] | None:
    """The features (beats, 24, 80) and the length in ms in a file of the cache; None where it is not whole."""
    try:
        with np.load(file, allow_pickle=False) as stored:
            return stored["features"], float(stored["duration"])
    except (OSError, ValueError, KeyError, EOFError, BadZipFile, zlib.error):
        return None


def common_patterns(examples: Iterable[RhythmExample], count: int) -> tuple[int, ...]:
    """The bit masks of the empty beat and the `count` - 1 commonest others, each mode counting alike."""
    totals: dict[GameMode, Counter[int]] = {}
    for example in examples:
        for chart, occupied in zip(example.charts, example.occupied, strict=True):
            masks = occupied @ (1 << np.arange(8))
            totals.setdefault(chart.mode, Counter()).update(masks[masks > 0].tolist())
    shares: Counter[int] = Counter()
    for counter in totals.values():
        whole = sum(counter.values())
        weight = min(1.0, whole / 20000)  # a mode with hardly any charts should not fill the list
        for mask, number in counter.items():
            shares[mask] += round(1e9 * weight * number / whole)
    return (0, *(mask for mask, _ in shares.most_common(count - 1)))


def pattern_lookup(patterns: Sequence[int]) -> NDArray[np.int64]:
    """(256,) for each bit mask the index of the listed pattern nearest to it; a tick too many counts a little more."""
    masks = np.arange(256)[:, None]
    listed = np.array(patterns)[None]
    missing = np.bitwise_count(masks & ~listed).astype(np.float64)
    extra = np.bitwise_count(listed & ~masks).astype(np.float64)
    return np.asarray((missing + 1.5 * extra).argmin(axis=1))
