"""How far two maps of a song agree in their hitsounds."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Slider, Spinner
from core.beatmap.timing import TimingLines, object_end_times, slider_span
from core.training.evaluation.measures import matched_pairs

TOLERANCE_MS = 10.0
_ADDITIONS = 2 | 4 | 8
_MOST_SLIDES = 10_000


@dataclass(frozen=True, slots=True)
class Sounds:
    """What sounds in a map: times (n,) in ms, ascending, the additions (n,) as bits, and the sample sets (n,)."""

    times: NDArray[np.float64]
    additions: NDArray[np.int64]
    sets: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class SoundCounts:
    """Agreement, summed over maps.

    Attributes:
        met: times at which both maps sound, one to one within 10 ms; `same`: those with the same additions, `same_set`
            with the same sample set.
        shared: whistles, finishes and claps that both have; `generated`, `human`: those that each has.
    """

    met: int = 0
    same: int = 0
    same_set: int = 0
    shared: int = 0
    generated: int = 0
    human: int = 0

    def __add__(self, other: "SoundCounts") -> "SoundCounts":
        return SoundCounts(
            self.met + other.met,
            self.same + other.same,
            self.same_set + other.same_set,
            self.shared + other.shared,
            self.generated + other.generated,
            self.human + other.human,
        )

    @property
    def agreement(self) -> float:
        """Share of the times at which both sound that have the same additions; nan without any."""
        return self.same / self.met if self.met else math.nan

    @property
    def set_agreement(self) -> float:
        """The same for sample sets."""
        return self.same_set / self.met if self.met else math.nan

    @property
    def f1(self) -> float:
        """F1 of additions: each whistle, finish and clap counts; nan where neither map has one."""
        total = self.generated + self.human
        return 2 * self.shared / total if total else math.nan


def sounds_of(beatmap: Beatmap) -> Sounds:
    """Heads, repeats and ends of sliders, other objects at their start, spinners at their end."""
    lines = TimingLines(beatmap.timing_points)
    rows: list[tuple[float, int, int]] = []
    for item, end in zip(beatmap.hit_objects, object_end_times(beatmap), strict=True):
        if isinstance(item, Slider):
            span = slider_span(item, beatmap, lines)
            for edge in range(min(item.slides, _MOST_SLIDES) + 1):
                time = item.time + edge * span
                normal = item.edge_set(edge)[0] or lines.sample_at(time)[0]
                rows.append((time, item.edge_sound(edge) & _ADDITIONS, normal))
        else:
            time = end if isinstance(item, Spinner) else item.time
            rows.append((time, item.sound & _ADDITIONS, item.sample.normal_set or lines.sample_at(time)[0]))
    joined: dict[float, tuple[int, int]] = {}
    for time, additions, normal in sorted(row for row in rows if math.isfinite(row[0])):
        before, _ = joined.get(time, (0, 0))
        joined[time] = (before | additions, normal)
    values = list(joined.values())
    return Sounds(
        np.array(list(joined), np.float64),
        np.array([additions for additions, _ in values], np.int64),
        np.array([normal for _, normal in values], np.int64),
    )


def sound_counts(generated: Sounds, human: Sounds) -> SoundCounts:
    """Agreement of two maps."""
    ours, theirs = matched_pairs(generated.times, human.times, TOLERANCE_MS)
    mine, others = generated.additions[ours], human.additions[theirs]
    shared = sum(int(((mine & others) & bit > 0).sum()) for bit in (2, 4, 8))
    every = [sum(int((each.additions & bit > 0).sum()) for bit in (2, 4, 8)) for each in (generated, human)]
    same_set = int((generated.sets[ours] == human.sets[theirs]).sum())
    return SoundCounts(len(ours), int((mine == others).sum()), same_set, shared, every[0], every[1])
