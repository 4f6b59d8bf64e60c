"""Breaks and what storyboards play."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.breaks import MIN_BREAK
from core.beatmap.event_lines import Break
from core.beatmap.objects import GameMode
from core.beatmap.stacking import preempt
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, Fix
from core.modding.fixes import set_break
from core.modding.mapset import Mapset
from core.modding.rules.rule import CATCH, OSU, PROBLEM, TAIKO, WARNING, DifficultyRule, SetRule


class Breaks(DifficultyRule):
    name = "Break that the editor would not make"
    category = "Events"
    severities = (PROBLEM, WARNING)
    purpose = (
        "A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb."
    )
    limits: ClassVar = {"after_ms": 200.0, "leniency_ms": 1.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for pause in difficulty.breaks:
            following = bisect_left(difficulty.times, pause.start)
            early = late = 0.0
            earliest, latest = pause.start, pause.end
            if following > 0:
                earliest = max(difficulty.ends[max(following - 50, 0) : following]) + self.limit["after_ms"]
                early = earliest - pause.start
            if following < len(difficulty.times):
                # lazer ends breaks with the fade-in, stable with the approach; either is what an editor wrote.
                shows = preempt(difficulty.beatmap.ar) if difficulty.mode in {GameMode.OSU, GameMode.CATCH} else 0.0
                latest = difficulty.times[following] - min(shows, 450.0 if shows else 0.0)
                late = pause.end - latest
            words = []
            if early > self.limit["leniency_ms"]:
                words.append(f"begins {early:.0f} ms too early")
            if late > self.limit["leniency_ms"]:
                words.append(f"ends {late:.0f} ms too late")
            if words:
                start, end = max(pause.start, earliest), min(pause.end, latest)
                new = Break(start, end) if end - start >= MIN_BREAK else None
                fix = Fix("Move the break." if new else "Remove the break.", set_break, (pause.start, pause.end, new))
                message = f"The break {' and '.join(words)}. Saving the map in the editor mends it."
                yield self.finding(PROBLEM, message, difficulty, time=pause.start, fix=fix)
            elif pause.end - pause.start < MIN_BREAK:
                fix = Fix("Remove the break.", set_break, (pause.start, pause.end, None))
                message = f"The break lasts {pause.end - pause.start:.0f} ms; below {MIN_BREAK:g} ms it does nothing."
                yield self.finding(WARNING, message, difficulty, time=pause.start, fix=fix)


class StoryboardSounds(SetRule):
    name = "Hit sounds in the storyboard"
    category = "Events"
    severities = (WARNING,)
    purpose = "Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds."
    modes = OSU | TAIKO | CATCH

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for difficulty in self.difficulties(mapset):
            for where, samples in ((".osu", difficulty.events.samples), (".osb", mapset.osb.samples)):
                if samples:
                    first = samples[0]
                    count = f"{len(samples)} sounds" if len(samples) > 1 else "one sound"
                    message = (
                        f'The storyboard of the {where} file plays {count}, first "{first.path}" at '
                        f"{first.volume:g} %. None may stand in for a hit sound."
                    )
                    yield self.finding(WARNING, message, difficulty, time=first.time)
