"""Words of a request and what they stand for: tasks, modes, red lines."""

from collections.abc import Sequence
from enum import StrEnum

from core.beatmap.objects import GameMode, TimingPoint
from core.errors import InputError

TIMING_CHOICES = ("auto", "beatmap", "audio", "model", "super")
_DAY_MS = 86_400_000.0


class Task(StrEnum):
    """What a model is asked to do with a song."""

    NEW = "new"  # a whole new difficulty
    REMAP = "remap"  # a part of a difficulty again
    HITSOUNDS = "hitsounds"  # other sounds for what is mapped
    GUEST = "guest"  # another difficulty that knows the first


def parse_mode(name: str) -> GameMode:
    """A mode by the name the command line uses.

    Raises:
        InputError: there is no such mode.
    """
    try:
        return GameMode[name.upper()]
    except KeyError:
        raise InputError(f"--mode {name} is unknown; use osu, taiko, catch or mania.") from None


def parse_task(name: str) -> Task:
    """A task by its name.

    Raises:
        InputError: there is no such task.
    """
    try:
        return Task(name)
    except ValueError:
        raise InputError(f"The task {name} is unknown; use {', '.join(Task)}.") from None


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
        raise InputError(f"--timing {text} is unknown; use {choices}, or BPM@OFFSET_MS such as 180@1250.") from None
    if not 10 <= bpm <= 2000:
        raise InputError(f"--timing {text} is out of range; the BPM must lie between 10 and 2000.")
    if not abs(offset) <= _DAY_MS:
        raise InputError(f"--timing {text} is out of range; the offset must lie within a day of the song.")
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
        if not 1 <= meter <= 16:
            raise InputError(f"--timing {part} has no meter that a map can have; write 3 or 4 after the slash.")
        points.append(TimingPoint(offset, 60000.0 / bpm, meter))
    return sorted(points, key=lambda point: point.time)


def format_red_lines(points: Sequence[TimingPoint]) -> str:
    """The opposite of `parse_red_lines`."""
    return ",".join(f"{point.bpm!r}@{point.time!r}/{point.meter}" for point in points)
