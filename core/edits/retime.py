"""Giving the difficulties of a set other red lines, as a step that can be undone."""

from collections.abc import Sequence
from pathlib import Path

from core.beatmap.objects import TimingPoint
from core.beatmap.reader import parse_beatmap
from core.beatmap.writer import encode_beatmap
from core.changes import Change
from core.edits.history import History
from core.edits.history_entry import HistoryEntry
from core.errors import InputError
from core.files import read_existing
from core.timing.retime_set import with_red_lines
from core.timing.velocities import with_kept_velocities


def write_timing(
    files: Sequence[Path],
    points: Sequence[TimingPoint],
    history: History | None = None,
    *,
    keep_velocities: bool = False,
) -> HistoryEntry:
    """Put `points` into every difficulty in place of its own red lines; each is backed up, all are written or none.

    Hit objects stay where they are. With `keep_velocities` green lines make up for another tempo, so that sliders keep
    their lengths and durations; without, they last as many beats as before.

    Raises:
        InputError: there is no line, a file is gone or no beatmap, or all have this timing already.
        MachineError: the disk is full, read-only or gone.
    """
    if not points:
        raise InputError("There is no red line to write; find the timing or add one first.")
    changes = [change for file in files if (change := _change(file, points, keep_velocities)) is not None]
    if not changes:
        raise InputError("Every difficulty of the set has this timing already.")
    first = f"{points[0].bpm:.6g} BPM at {points[0].time:.0f} ms"
    what = first if len(points) == 1 else f"{len(points)} red lines, the first {first}"
    return (history or History()).do(changes, changes[0].file.parent, None, summary=f"Timing · {what}")


def _change(file: Path, points: Sequence[TimingPoint], keep_velocities: bool) -> Change | None:
    before = read_existing(file, "; open the set again.")
    beatmap = parse_beatmap(before, file.name)
    changed = with_red_lines(beatmap, points)
    if keep_velocities:
        changed = with_kept_velocities(beatmap, changed)
    if changed.timing_points == beatmap.timing_points:
        return None
    return Change(file, before, encode_beatmap(changed))
