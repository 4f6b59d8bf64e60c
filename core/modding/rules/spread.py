"""The spread of a set: which difficulty may be the lowest for a song of a length."""

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from core.beatmap.levels import Level
from core.beatmap.objects import GameMode
from core.errors import InputError
from core.modding.configuration import read_table
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding
from core.modding.mapset import Mapset
from core.modding.rules.rule import PROBLEM, WARNING, SetRule

LEVELS = {Level.HARD: "a Hard", Level.INSANE: "an Insane", Level.EXPERT: "an Expert", Level.ULTRA: "an Expert"}


def lengths_by_mode() -> dict[str, Any]:
    """Seconds that a song must last for a level to be the lowest, by mode and level, from configs/modding/spread.yaml.

    Raises:
        InputError: the file is missing, or a length in it is not written as minutes and seconds.
    """
    table = read_table("spread")
    limits: dict[str, Any] = {
        mode.name.lower(): {
            level: _seconds(table[mode.name.lower()]["lowest"][level]) for level in ("hard", "insane", "expert")
        }
        for mode in GameMode
    }
    return {**limits, **{name: _seconds(table[name]) for name in ("break_leniency", "breaks_count_from")}}


def _seconds(text: str) -> int:
    found = re.fullmatch(r"(\d+):([0-5]\d)", str(text))
    if found is None:
        raise InputError(f'configs/modding/spread.yaml gives the length {text!r}; write it as "2:30", in quotes.')
    return int(found[1]) * 60 + int(found[2])


class LowestDifficulty(SetRule):
    name = "Lowest difficulty"
    category = "Spread"
    severities = (PROBLEM, WARNING)
    purpose = "A short song has easy difficulties too; how easy, its length decides."
    limits: ClassVar = lengths_by_mode()

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for mode in GameMode:
            entries = [entry for entry in mapset.difficulties if entry.mode == mode and entry.objects]
            if not entries:
                continue
            lowest = min(entries, key=lambda entry: (entry.level, entry.stars))
            if lowest.level not in LEVELS:
                continue
            required = self.limit[mode.name.lower()][min(lowest.level, Level.EXPERT).name.lower()]
            hardest = max(entries, key=lambda entry: entry.stars)
            # Every difficulty must be as long, so the shortest one decides.
            seconds = min(self._length(entry, entry is hardest) for entry in entries)
            if seconds < required:
                minutes = f"{int(seconds) // 60}:{int(seconds) % 60:02}"
                needed = f"{required // 60}:{required % 60:02}"
                message = (
                    f"The lowest {mode.name.lower()} difficulty is {LEVELS[lowest.level]}, which needs"
                    f" {needed} of play time; the shortest has {minutes}. Add an easier one."
                )
                yield self.finding(PROBLEM if lowest.level_is_named else WARNING, message, lowest)

    def _length(self, entry: Difficulty, hardest: bool) -> float:
        """Seconds that count: all may count their breaks, but the hardest one only up to a limit."""
        drain, play = entry.drain_ms / 1000.0, entry.play_ms / 1000.0
        if drain < self.limit["breaks_count_from"]:
            return drain
        return min(play, drain + self.limit["break_leniency"]) if hardest else play
