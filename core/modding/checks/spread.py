"""The spread of a set: which difficulty may be the lowest for a song of a length."""

from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.objects import GameMode
from core.modding.check import PROBLEM, WARNING, SetCheck
from core.modding.difficulty import Level
from core.modding.finding import Finding
from core.modding.mapset import Mapset

LEVELS = {Level.HARD: "a Hard", Level.INSANE: "an Insane", Level.EXPERT: "an Expert", Level.ULTRA: "an Expert"}


class LowestDifficulty(SetCheck):
    name = "Lowest difficulty"
    category = "Spread"
    severities = (PROBLEM, WARNING)
    purpose = "A short song has easy difficulties too; how easy, its length decides."
    limits: ClassVar = {
        "osu": {"hard": 210, "insane": 255, "expert": 300},
        "taiko": {"hard": 150, "insane": 195, "expert": 240},
        "catch": {"hard": 150, "insane": 195, "expert": 240},
        "mania": {"hard": 120, "insane": 165, "expert": 210},
        "break_leniency": 30,
    }

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for mode in GameMode:
            entries = [entry for entry in mapset.difficulties if entry.mode == mode and entry.objects]
            if not entries:
                continue
            lowest = min(entries, key=lambda entry: (entry.level, entry.stars))
            if lowest.level not in LEVELS:
                continue
            wanted = self.limit[mode.name.lower()][min(lowest.level, Level.EXPERT).name.lower()]
            hardest = max(entries, key=lambda entry: entry.stars)
            seconds = 0.0
            for entry in entries:
                breaks = (entry.play_ms - entry.drain_ms) / 1000.0
                # All may count their breaks, but the hardest one only up to a limit.
                counts = entry is not hardest or breaks < self.limit["break_leniency"]
                length = entry.play_ms / 1000.0 if counts else entry.drain_ms / 1000.0 + self.limit["break_leniency"]
                seconds = max(seconds, length)
            if seconds < wanted:
                minutes = f"{int(seconds) // 60}:{int(seconds) % 60:02}"
                needed = f"{wanted // 60}:{wanted % 60:02}"
                message = (
                    f"The lowest {mode.name.lower()} difficulty is {LEVELS[lowest.level]}, which needs"
                    f" {needed} of play time; the longest has {minutes}. Add an easier one."
                )
                yield self.finding(PROBLEM if lowest.level_is_named else WARNING, message, lowest)
