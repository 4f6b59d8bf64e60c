"""Settings that belong to the song or the set, across its difficulties."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from core.beatmap.objects import GameMode
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, Fix, Severity
from core.modding.fixes import set_field
from core.modding.mapset import Mapset
from core.modding.rules.rule import MINOR, PROBLEM, WARNING, SetRule


class InconsistentSettings(SetRule):
    name = "General settings differ between difficulties"
    category = "Settings"
    severities = (PROBLEM, WARNING, MINOR)
    purpose = "Settings of the song or the storyboard are the same in every difficulty that uses them."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        everywhere = mapset.difficulties
        same_set = [entry for entry in everywhere if entry.beatmap.beatmapset_id > 0]
        yield from self._compare(same_set, PROBLEM, "beatmap set ID", lambda entry: str(entry.beatmap.beatmapset_id))
        for words, key, default in (
            ("audio lead-in", "AudioLeadIn", "0"),
            ("preferred skin", "SkinPreference", ""),
        ):
            yield from self._general(everywhere, words, key, default)
        storyboarded = [entry for entry in everywhere if mapset.osb.shows_anything or entry.events.shows_anything]
        for words, key, default in (
            ("widescreen support", "WidescreenStoryboard", "0"),
            ("storyboard in front of combo fire", "StoryFireInFront", "1"),
            ("use of skin sprites in the storyboard", "UseSkinSprites", "0"),
        ):
            yield from self._general(storyboarded, words, key, default)
        flashing = [entry for entry in everywhere if entry in storyboarded or entry.events.videos]
        yield from self._general(flashing, "epilepsy warning", "EpilepsyWarning", "0")
        for mode in GameMode:
            group = [entry for entry in everywhere if entry.mode == mode]
            if mode in {GameMode.OSU, GameMode.CATCH}:
                yield from self._general(group, "countdown", "Countdown", "0")
            breaks = [entry for entry in group if entry.breaks]
            yield from self._general(breaks, "letterbox in breaks", "LetterboxInBreaks", "0")
            rates = [entry for entry in group if mode in {GameMode.OSU, GameMode.CATCH}]
            yield from self._compare(
                rates, MINOR, "slider tick rate", lambda entry: f"{entry.beatmap.slider_tick_rate:g}"
            )

    def _general(self, group: Sequence[Difficulty], words: str, key: str, default: str) -> Iterator[Finding]:
        def value(entry: Difficulty) -> str:
            return entry.beatmap.general.get(key, default) or default

        yield from self._compare(group, WARNING, words, value, key)

    def _compare(
        self,
        group: Sequence[Difficulty],
        severity: Severity,
        words: str,
        value: Callable[[Difficulty], str],
        key: str = "",
    ) -> Iterator[Finding]:
        """A finding for each difficulty whose `value` is not the commonest of the group."""
        counts = Counter(value(entry) for entry in group)
        if len(counts) < 2:
            return
        usual, _ = counts.most_common(1)[0]
        for entry in group:
            own = value(entry)
            if own != usual:
                fix = Fix(f"Set it to {usual}.", set_field, ("general", key, usual)) if key else None
                message = (
                    f"The {words} is {own or 'not set'} here, but {usual or 'not set'} in {counts[usual]} of "
                    f"{len(group)} difficulties."
                )
                yield self.finding(severity, message, entry, fix=fix)


class DifficultyStoryboards(SetRule):
    name = "Storyboard of single difficulties"
    category = "Settings"
    severities = (WARNING,)
    purpose = "A storyboard that only some difficulties have is a choice, or was forgotten in the others."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        having = [entry for entry in mapset.difficulties if entry.events.shows_anything]
        if having and len(having) < len(mapset.difficulties):
            names = ", ".join(f"[{entry.name}]" for entry in having)
            if len(having) == 1:
                words = f"Only {names} has a storyboard of its own. Is that meant?"
            else:
                words = f"Only {names} have storyboards of their own. Is that meant?"
            yield self.finding(WARNING, words)
