"""Where red lines and those of a set disagree."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.beatmap.objects import TimingPoint
from desktop.timeline.time_text import time_text

_TOLERANCE_MS = 2.0
_SAME_BPM = 0.005


@dataclass(frozen=True, slots=True)
class Difference:
    time: float  # ms
    text: str


def differences(points: Sequence[TimingPoint], own: Sequence[TimingPoint]) -> list[Difference]:
    """The lines among `points` that put beats elsewhere than those of the set, `own`."""
    return [found for point in points if (found := _difference(point, own)) is not None]


def _difference(point: TimingPoint, own: Sequence[TimingPoint]) -> Difference | None:
    if not own:
        return Difference(point.time, f"{time_text(point.time)}  {point.bpm:.5g} BPM, the set has no red line")
    before = max((other for other in own if other.time <= point.time + 1), key=lambda other: other.time, default=own[0])
    # The same grid if the other's beats fall on this line, whatever beat it starts from.
    phase = (point.time - before.time) % before.beat_length if before.beat_length > 0 else 0.0
    off = phase - before.beat_length if phase > before.beat_length / 2 else phase
    if abs(point.bpm - before.bpm) < _SAME_BPM and abs(off) <= _TOLERANCE_MS:
        return None
    what = [] if abs(point.bpm - before.bpm) < _SAME_BPM else [f"{point.bpm:.6g} instead of {before.bpm:.6g} BPM"]
    if abs(off) > 0.5:
        what.append(f"{off:+.0f} ms")
    return Difference(point.time, f"{time_text(point.time)}  {', '.join(what)}")
