"""Setting and removing a bookmark, as a step that can be undone."""

from pathlib import Path

from core.beatmap.bookmarks import SAME_BOOKMARK_MS, bookmarks, set_bookmarks
from core.beatmap.reader import parse_beatmap
from core.beatmap.time_text import time_text
from core.beatmap.writer import encode_beatmap
from core.changes import Change
from core.edits.history import History
from core.edits.history_entry import HistoryEntry
from core.files import read_existing


def toggle_bookmark(file: Path, ms: float, history: History | None = None) -> HistoryEntry:
    """Set a bookmark at `ms` in a difficulty, or remove the one that is there; the file is backed up.

    Raises:
        InputError: the file is gone or no beatmap.
        MachineError: the disk is full, read-only or gone.
    """
    before = read_existing(file, "; open the set again.")
    beatmap = parse_beatmap(before, file.name)
    there = bookmarks(beatmap)
    left = [time for time in there if abs(time - ms) > SAME_BOOKMARK_MS]
    removed = len(left) < len(there)
    set_bookmarks(beatmap, left if removed else [*there, round(ms)])
    change = Change(file, before, encode_beatmap(beatmap))
    word = "removed" if removed else "set"
    summary = f"Bookmark {word} · {time_text(ms)}"
    return (history or History()).do([change], file.parent, None, summary=summary)
