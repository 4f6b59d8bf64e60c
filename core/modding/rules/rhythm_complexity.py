"""The rhythm of a set by its complexity: the order of its difficulties, and bars that surprise."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from statistics import median
from typing import ClassVar

from core.beatmap.objects import GameMode
from core.complexity.spread import SpreadEntry, falls, leaps
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding
from core.modding.mapset import Mapset
from core.modding.rules.rule import MINOR, WARNING, DifficultyRule, SetRule


class ComplexitySpread(SetRule):
    name = "Rhythm complexity of the spread"
    category = "Spread"
    severities = (WARNING, MINOR)
    purpose = "Rhythm becomes more complex with difficulty, in steps of similar size."
    limits: ClassVar = {"minor": 0.5, "warning": 0.75, "fall": 1.0, "leap_share": 0.8, "leap": 1.5}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        groups: dict[tuple[GameMode, int, str], dict[str, Difficulty]] = defaultdict(dict)
        for entry in self.difficulties(mapset):
            if entry.objects and entry.complexity is not None:
                keys = entry.beatmap.keys if entry.mode == GameMode.MANIA else 0
                groups[entry.mode, keys, entry.beatmap.audio_filename.casefold()][entry.name] = entry
        for group in groups.values():
            entries = [
                SpreadEntry(name, each.stars, each.complexity.value, each.complexity.guesses)
                for name, each in group.items()
                if each.complexity is not None
            ]
            yield from self._falls(entries, group)
            yield from self._leaps(entries, group)

    def _falls(self, entries: list[SpreadEntry], group: dict[str, Difficulty]) -> Iterator[Finding]:
        """A finding for each difficulty whose rhythm is simpler than that of one with fewer stars."""
        severe = {harder.name for _, harder in falls(entries, self.limit["warning"], self.limit["fall"])}
        for easier, harder in falls(entries, self.limit["minor"], self.limit["fall"]):
            message = (
                f"The rhythm of {harder.name} ({harder.stars:.2f} stars) is clearly simpler than that of {easier.name} "
                f"({easier.stars:.2f} stars): {harder.complexity:.1f} against {easier.complexity:.1f}. Check that both "
                "are meant so."
            )
            yield self.finding(WARNING if harder.name in severe else MINOR, message, group[harder.name])

    def _leaps(self, entries: list[SpreadEntry], group: dict[str, Difficulty]) -> Iterator[Finding]:
        for easier, harder in leaps(entries, self.limit["leap_share"], self.limit["leap"]):
            message = (
                f"From {easier.name} to {harder.name} the complexity of the rhythm rises from {easier.complexity:.1f} "
                f"to {harder.complexity:.1f} at once, most of the way of the whole spread. A step between may help."
            )
            yield self.finding(MINOR, message, group[harder.name])


class SurprisingBars(DifficultyRule):
    name = "Surprising rhythm"
    category = "Compose"
    severities = (MINOR,)
    purpose = "A bar whose rhythm is unlike everything around it is either a highlight or a slip."
    limits: ClassVar = {"nats": 25.0, "times": 3.0, "most": 3}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        if difficulty.complexity is None or not difficulty.complexity.bars:
            return
        bars = difficulty.complexity.bars
        usual = median(bar.surprisal for bar in bars)
        odd = [bar for bar in bars if bar.surprisal >= max(self.limit["nats"], self.limit["times"] * usual)]
        for bar in sorted(odd, key=lambda bar: -bar.surprisal)[: int(self.limit["most"])]:
            first = min(bisect_left(difficulty.times, bar.time_ms - 2), len(difficulty.times) - 1)
            yield self.finding(
                MINOR,
                f"The rhythm of the bar that begins here is surprising: {bar.surprisal:.0f} nats, where the map's bars "
                f"have {usual:.0f}. Check its snaps.",
                difficulty,
                (first,),
            )
