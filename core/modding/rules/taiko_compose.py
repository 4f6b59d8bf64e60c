"""Notes of osu!taiko. Lengths of patterns and rests are counted in beats of a comparable tempo (110 to 270 BPM)."""

import math
from collections.abc import Iterator
from itertools import zip_longest
from typing import ClassVar

from core.beatmap.levels import Level
from core.beatmap.objects import Circle, Spinner
from core.beatmap.taiko_patterns import FINISHER_LIMITS, ROUNDING, fast_finisher, felt_beat_length
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, figure, timestamp
from core.modding.mapset import Mapset
from core.modding.rules.rule import MINOR, PROBLEM, TAIKO, WARNING, DifficultyRule, SetRule

LEVELS = (Level.EASY, Level.NORMAL, Level.HARD, Level.INSANE)


def beat_length(difficulty: Difficulty, time: float) -> float:
    """ms per beat of the tempo that players feel."""
    return felt_beat_length(difficulty.lines, time)


def snap_name(beats: float) -> str:
    return f"1/{round(1.0 / beats)}" if beats < 1.0 else f"{round(beats)}/1"


def circles_and_gaps(difficulty: Difficulty) -> Iterator[tuple[int, float, float]]:
    """Every circle's index, its time, and how long after it the next one comes (ms); after the last never."""
    circles = difficulty.circles()
    for index, following in zip_longest(circles, circles[1:]):
        time = difficulty.objects[index].time
        yield index, time, math.inf if following is None else difficulty.objects[following].time - time


class PatternLength(SetRule):
    name = "Long pattern"
    category = "Compose"
    severities = (WARNING, MINOR)
    purpose = "Fast patterns stay short enough for the level."
    modes = TAIKO
    levels = LEVELS
    limits: ClassVar = {
        "easy": {1.0: 7, 0.5: 2},
        "normal": {0.5: 7, 0.3333333: 2},
        "hard": {0.25: 5, 0.1666667: 4},
        "insane": {0.25: 9, 0.1666667: 4, 0.125: 2},
        "normal_without_easy": 5,
    }

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        entries = self.difficulties(mapset)
        has_easy = any(entry.level == Level.EASY for entry in entries)
        for entry in entries:
            for beats, longest in self.limit[entry.level.name.lower()].items():
                if entry.level == Level.NORMAL and beats == 0.5 and not has_easy:
                    longest = self.limit["normal_without_easy"]  # noqa: PLW2901
                yield from self._patterns(entry, beats, longest)

    def _patterns(self, entry: Difficulty, beats: float, longest: int) -> Iterator[Finding]:
        """Runs of notes at most `beats` apart that are longer than is usual."""
        run: list[int] = []
        for index, time, gap in circles_and_gaps(entry):
            run.append(index)
            if gap <= beats * beat_length(entry, time) + ROUNDING:
                continue
            if len(run) > longest:
                end = timestamp(entry.objects[run[-1]].time)
                message = f"{len(run)} notes in {snap_name(beats)} until {end}; {longest} is usual at this level."
                yield self.finding(WARNING if entry.level_is_named else MINOR, message, entry, run[:20])
            run = []


class SmallestSnap(DifficultyRule):
    name = "Faster than the level"
    category = "Compose"
    severities = (WARNING,)
    purpose = "Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above."
    modes = TAIKO
    levels = LEVELS
    limits: ClassVar = {"parts": [2, 3, 6, 6]}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        part = self.limit["parts"][difficulty.level]
        group: list[int] = []
        for index, time, gap in circles_and_gaps(difficulty):
            group.append(index)
            if gap < beat_length(difficulty, time) / part - ROUNDING:
                continue
            if len(group) > 1:
                message = f"The notes are closer than 1/{part}, the fastest rhythm of the level."
                yield self.finding(WARNING, message, difficulty, group[:20])
            group = []


class SpinnerReadability(DifficultyRule):
    name = "Note close to a spinner"
    category = "Compose"
    severities = (MINOR,)
    purpose = "A note just before a spinner (denden) is hard to see."
    modes = TAIKO
    limits: ClassVar = {"beats": [0.5, 0.5, 0.5, 0.25, 0.25, 0.25]}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        beats = self.limit["beats"][difficulty.level]
        for index in range(1, len(difficulty.objects)):
            if isinstance(difficulty.objects[index], Spinner):
                gap = difficulty.objects[index].time - difficulty.ends[index - 1]
                if gap < beats * beat_length(difficulty, difficulty.objects[index - 1].time) - ROUNDING:
                    message = f"The note is less than {snap_name(beats)} before the spinner, which may hide it."
                    yield self.finding(MINOR, message, difficulty, [index - 1, index])


class RestMoments(DifficultyRule):
    name = "No rest"
    category = "Compose"
    severities = (WARNING, MINOR)
    purpose = "Players need a pause now and then; how long and how often, the level decides."
    modes = TAIKO
    levels = LEVELS
    limits: ClassVar = {
        "beats": [[[1, 3.0]], [[1, 2.0]], [[1, 1.5], [3, 1.0]], [[1, 1.0]]],
        "minor": [36, 36, 36, 20],
        "warning": [44, 44, 44, 32],
    }

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        level = difficulty.level
        rests = self.limit["beats"][level]
        names = " or ".join(
            f"{count} x {length:g} beats" if count > 1 else f"{length:g} beats" for count, length in rests
        )
        objects, ends = difficulty.objects, difficulty.ends
        gaps = [objects[index + 1].time - ends[index] for index in range(len(objects) - 1)]
        start = 0
        for index in range(len(objects)):
            beat = beat_length(difficulty, objects[index].time)
            resting = index + 1 == len(objects) or any(
                len(gaps) >= index + count and min(gaps[index : index + count]) + ROUNDING >= length * beat
                for count, length in rests
            )
            if not resting:
                continue
            beats = int((ends[index] - objects[start].time + ROUNDING) / difficulty.lines.beat_length_at(ends[index]))
            if beats > self.limit["minor"][level]:
                severity = WARNING if beats > self.limit["warning"][level] and difficulty.level_is_named else MINOR
                message = f"{beats} beats until {timestamp(ends[index])} without a rest of {names}."
                yield self.finding(severity, message, difficulty, time=objects[start].time)
            start = index + 1


class UnrankableFinishers(DifficultyRule):
    name = "Finisher in a fast pattern"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "A finisher takes both hands, so it stands alone or at the end of a pattern."
    modes = TAIKO
    limits: ClassVar = FINISHER_LIMITS

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        level = difficulty.level
        for index in range(len(difficulty.objects)):
            fast = fast_finisher(difficulty.objects, index, difficulty.lines, level, self.limit)
            if fast is None:
                continue
            if not fast.ends_may:
                message = f"A finisher within a {snap_name(fast.beats)} pattern; this level allows none there."
                yield self.by_level(PROBLEM, message, difficulty, [index])
            elif level == Level.INSANE:
                message = "A finisher in a 1/4 pattern must be its last note and change colour."
                yield self.by_level(PROBLEM, message, difficulty, [index])
            else:
                message = "This finisher in a fast pattern is not its last note or has the colour of the note before."
                yield self.finding(WARNING, message, difficulty, [index])


class LastNoteBarLine(DifficultyRule):
    name = "Last note hides its bar line"
    category = "Compose"
    severities = (PROBLEM, MINOR)
    purpose = "No bar line is shown after the last object, so one that is a millisecond early loses its own."
    modes = TAIKO
    limits: ClassVar = {"from_ms": 1.0, "to_ms": 2.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        last = len(difficulty.objects) - 1
        end = difficulty.ends[last]
        red = difficulty.lines.red_at(end)
        bar = red.bar_length
        if not 0 < bar < float("inf"):
            return
        early = bar - (end - red.time) % bar
        if self.limit["from_ms"] <= early < self.limit["to_ms"]:
            circle = isinstance(difficulty.objects[last], Circle)
            message = f"The last object ends {figure(early, 2)} ms before a bar line, which is therefore not shown."
            yield self.finding(PROBLEM if circle else MINOR, message, difficulty, [last])
