"""The metronome: a tick on every beat, a higher one on the first of a bar."""

from collections.abc import Sequence

from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines
from desktop.player.hitsounds import Sound

_FASTEST_MS = 40.0


def metronome_sounds(points: Sequence[TimingPoint], end: float) -> list[Sound]:
    """Ticks from the song's start to `end` ms; silent where beats follow each other too fast to be told apart."""
    lines = TimingLines(points)
    if not lines.reds:
        return []
    return [
        Sound(tick.time, "metronome-bar" if tick.downbeat else "metronome-beat", 0, 1.0)
        for tick in lines.ticks(0.0, end, 1)
        if lines.beat_length_at(tick.time) >= _FASTEST_MS
    ]
