"""Where red lines and those of a set disagree."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.beatmap.objects import TimingPoint
from core.beatmap.time_text import time_text
from desktop.shared.translation import tr

_TOLERANCE_MS = 2.0
_SAME_BPM = 0.005


@dataclass(frozen=True, slots=True)
class Difference:
    """A red line that disagrees with those of the set."""

    time: float  # ms
    text: str


def differences(points: Sequence[TimingPoint], own: Sequence[TimingPoint]) -> list[Difference]:
    """The lines among `points` that put beats elsewhere than those of the set, `own`."""
    return [found for point in points if (found := _difference(point, own)) is not None]


def _difference(point: TimingPoint, own: Sequence[TimingPoint]) -> Difference | None:
    """How a red line differs from the one that the set has there; None where both have the same beats."""
    if not own:
        return Difference(
            point.time,
            tr("{time_text}  {bpm:.5g} BPM, the set has no red line", time_text=time_text(point.time), bpm=point.bpm),
        )
    before = max((other for other in own if other.time <= point.time + 1), key=lambda other: other.time, default=own[0])
    # The same grid if the other's beats fall on this line, whatever beat it starts from.
    phase = (point.time - before.time) % before.beat_length if before.beat_length > 0 else 0.0
    off = phase - before.beat_length if phase > before.beat_length / 2 else phase
    if abs(point.bpm - before.bpm) < _SAME_BPM and abs(off) <= _TOLERANCE_MS:
        return None
    what = (
        []
        if abs(point.bpm - before.bpm) < _SAME_BPM
        else [tr("{bpm:.6g} instead of {bpm2:.6g} BPM", bpm=point.bpm, bpm2=before.bpm)]
    )
    if abs(off) > 0.5:
        what.append(f"{off:+.0f} ms")
    return Difference(point.time, f"{time_text(point.time)}  {', '.join(what)}")
