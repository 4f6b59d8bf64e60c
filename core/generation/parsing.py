"""Words of a request and their values: tasks, modes, red lines."""

from collections.abc import Sequence

from core.beatmap.objects import GameMode, TimingPoint
from core.documents import shortened
from core.errors import InputError
from core.generation.options import OPTIONS
from core.generation.request_parts import TIMING_CHOICES, Task

FEWEST_BEATS, MOST_BEATS = 1, 16  # in a bar of a red line


def parse_mode(name: str) -> GameMode:
    """A mode by the name the command line uses.

    Raises:
        InputError: there is no such mode.
    """
    try:
        return GameMode[name.upper()]
    except KeyError:
        raise InputError(f"--mode {shortened(name)} is unknown; use osu, taiko, catch or mania.") from None


def parse_task(name: str) -> Task:
    """A task by its name.

    Raises:
        InputError: there is no such task.
    """
    try:
        return Task(name)
    except ValueError:
        raise InputError(f"The task {shortened(name)} is unknown; use {', '.join(Task)}.") from None


def parse_manual_timing(text: str) -> tuple[float, float]:
    """(BPM, offset ms) of `BPM@OFFSET_MS`.

    Raises:
        InputError: it is not of that form, or no tempo a map can have.
    """
    bpm_text, _, offset_text = text.partition("@")
    try:
        bpm, offset = float(bpm_text), float(offset_text or "0")
    except ValueError:
        choices = ", ".join(TIMING_CHOICES)
        raise InputError(
            f"--timing {shortened(text)} is unknown; use {choices}, or BPM@OFFSET_MS such as 180@1250."
        ) from None
    tempo, times = OPTIONS["bpm"], OPTIONS["offset"]
    if not tempo.low <= bpm <= tempo.high:
        span = f"{tempo.low:g} and {tempo.high:g}"
        raise InputError(f"--timing {shortened(text)} is out of range; the BPM must lie between {span}.")
    if not times.low <= offset <= times.high:
        raise InputError(f"--timing {shortened(text)} is out of range; the offset must lie within a day of the song.")
    return bpm, offset


def parse_red_lines(text: str) -> list[TimingPoint]:
    """The red lines of `BPM@OFFSET_MS[/METER]`, several of them separated by commas.

    Raises:
        InputError: it is not of that form, or no tempo or meter a map can have.
    """
    points = []
    for part in text.split(","):
        tempo, _, meter_text = part.partition("/")
        bpm, offset = parse_manual_timing(tempo)
        try:
            meter = int(meter_text or "4")
        except ValueError:
            meter = 0
        if not FEWEST_BEATS <= meter <= MOST_BEATS:
            raise InputError(
                f"--timing {shortened(part)} has no meter that a map can have; write 3 or 4 after the slash."
            )
        points.append(TimingPoint(offset, 60000.0 / bpm, meter))
    return sorted(points, key=lambda point: point.time)


def format_red_lines(points: Sequence[TimingPoint]) -> str:
    """The opposite of `parse_red_lines`."""
    return ",".join(f"{point.bpm!r}@{point.time!r}/{point.meter}" for point in points)
