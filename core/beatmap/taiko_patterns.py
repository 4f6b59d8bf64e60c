"""Patterns of osu!taiko: the tempo that players feel, and finishers that would come too fast in it."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from core.beatmap.levels import Level
from core.beatmap.objects import Circle, HitObject, HitSound
from core.beatmap.timing import TimingLines

ROUNDING = 2.0
"""ms by which times may be off."""

FINISHER_LIMITS: Mapping[str, Any] = {
    "within": [0.5, 0.3333333, 0.25, 0.1666667],
    "after_change": 0.25,
    "expert": 0.3333333,
}
"""Beats between the notes of a pattern in which a finisher is too fast, by level (osu! wiki, Ranking
criteria/osu!taiko)."""

_RIM = int(HitSound.WHISTLE | HitSound.CLAP)


@dataclass(frozen=True, slots=True)
class FastFinisher:
    """A finisher that a level does not allow.

    Attributes:
        beats: to the nearest note of its pattern.
        ends_may: whether one is allowed there as the last note of its pattern, after the other colour.
    """

    beats: float
    ends_may: bool


def felt_beat_length(lines: TimingLines, time: float) -> float:
    """ms per beat of the tempo that players feel: very fast songs count half, slow ones double, those between 2/3."""
    return _felt(lines.beat_length_at(time))


@lru_cache(maxsize=1024)
def _felt(beat: float) -> float:
    while beat <= 60000.0 / 270.0:
        beat *= 2.0
    while beat >= 60000.0 / 110.0:
        beat /= 2.0
    while beat >= 60000.0 / 130.0:
        beat /= 1.5
    return beat


def fast_finisher(
    objects: Sequence[HitObject],
    index: int,
    lines: TimingLines,
    level: Level,
    limits: Mapping[str, Any] = FINISHER_LIMITS,
) -> FastFinisher | None:
    """What is wrong with the object as a finisher; None where it is not one, or a `level` allows it."""
    item = objects[index]
    if not isinstance(item, Circle) or not item.sound & HitSound.FINISH:
        return None
    spacing, first, last = _pattern(objects, index)
    if first and last:
        return None
    beats = spacing / felt_beat_length(lines, item.time)
    if level <= Level.INSANE and beats <= limits["within"][level] + 0.01:
        return FastFinisher(beats, ends_may=False)
    if level < Level.INSANE or (last and not _same_colour(objects, index, first=first)):
        return None
    most = limits["after_change" if level == Level.INSANE else "expert"]
    return FastFinisher(beats, ends_may=True) if beats <= most + 0.01 else None


def _same_colour(objects: Sequence[HitObject], index: int, *, first: bool) -> bool:
    return not first and bool(objects[index].sound & _RIM) == bool(objects[index - 1].sound & _RIM)


def _pattern(objects: Sequence[HitObject], index: int) -> tuple[float, bool, bool]:
    """(ms to the nearest note of the pattern, whether a note begins it, whether it ends it)."""
    has_before = index > 0 and isinstance(objects[index - 1], Circle)
    has_after = index + 1 < len(objects) and isinstance(objects[index + 1], Circle)
    before = objects[index].time - objects[index - 1].time if has_before else math.inf
    after = objects[index + 1].time - objects[index].time if has_after else math.inf
    first = not has_before or (has_after and after < before - ROUNDING)
    last = not has_after or (has_before and before < after - ROUNDING)
    return min(before, after), first, last
