"""Bookmarks: times that a mapper marked in the editor."""

from core.beatmap.beatmap import Beatmap
from core.beatmap.numbers import parse_integer

SAME_BOOKMARK_MS = 2.0
"""Within which two times are the same bookmark."""

_FIELD = "Bookmarks"


def bookmarks(beatmap: Beatmap) -> list[float]:
    """The times of a difficulty's bookmarks, ms, in order."""
    return sorted({time for word in beatmap.editor.get(_FIELD, "").split(",") for time in _times(word)})


def _times(word: str) -> list[float]:
    """The time that a word is, or nothing; the game too leaves out what is not a whole number of 32 bits."""
    try:
        time = parse_integer(word)
    except ValueError:
        return []
    return [float(time)] if -(2**31) <= time < 2**31 else []


def set_bookmarks(beatmap: Beatmap, times: list[float]) -> None:
    """Give a difficulty these bookmarks, ms; without any the field goes."""
    if times:
        beatmap.editor[_FIELD] = ",".join(str(time) for time in sorted({round(time) for time in times}))
    else:
        beatmap.editor.pop(_FIELD, None)
