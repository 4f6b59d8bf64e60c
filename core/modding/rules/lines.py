"""Red and green lines."""

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from core.beatmap.objects import Circle, GameMode, Hold, Slider, TimingPoint
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, Fix, all_of, figure, timestamp
from core.modding.fixes import end_kiai_of_line, remove_line, set_line_volume
from core.modding.rules.rule import CATCH, MINOR, OSU, PROBLEM, TAIKO, WARNING, DifficultyRule


def colour(line: TimingPoint) -> str:
    return "red" if line.uninherited else "green"


def beats_off(line: TimingPoint, earlier: TimingPoint, modulo: float) -> float:
    """ms between a red line and the nearest `modulo`-th beat of an earlier one."""
    if not earlier.beat_length > 0:
        return math.inf
    beats = (line.time - earlier.time) / earlier.beat_length % modulo
    return min(beats, modulo - beats) * earlier.beat_length


def continues(line: TimingPoint, earlier: TimingPoint) -> bool:
    """Whether a red line only says again what an earlier one says: tempo, meter, and its bars go on."""
    return (
        abs(line.bpm - earlier.bpm) < 1e-3
        and line.meter == earlier.meter
        and beats_off(line, earlier, max(earlier.meter, 1)) <= 1.0
    )


class FirstLine(DifficultyRule):
    name = "First line inherited or with kiai"
    category = "Timing"
    severities = (PROBLEM,)
    purpose = (
        "A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once."
    )

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        lines = difficulty.lines.lines
        if not difficulty.lines.reds:
            yield self.finding(PROBLEM, "There is no red line, so the map has no tempo. Time the song.", difficulty)
            return
        first = lines[0]
        if not first.uninherited:
            message = "The first line is green; there is no red line before it that it could inherit from."
            yield self.finding(PROBLEM, message, difficulty, time=first.time)
        elif first.kiai:
            fix = Fix("Switch kiai off on the first line.", end_kiai_of_line, (first.time,))
            message = "The first line switches kiai on, so kiai begins as soon as the map is started."
            yield self.finding(PROBLEM, message, difficulty, time=first.time, fix=fix)


class ConcurrentLines(DifficultyRule):
    name = "Lines at one time"
    category = "Timing"
    severities = (PROBLEM, MINOR)
    purpose = "Two lines of a colour at one time may change places when the map is loaded."

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for lines in _by_time(difficulty.beatmap.timing_points):
            # Lines of the other colour may stand between two that clash.
            reds = [line for line in lines if line.uninherited]
            greens = [line for line in lines if not line.uninherited]
            for line, following in (*pairwise(reds), *pairwise(greens)):
                same = line.beat_length == following.beat_length and line.effects == following.effects
                fix = Fix(f"Remove one {colour(line)} line.", remove_line, (line.time, line.uninherited))
                message = f"Two {colour(line)} lines stand at the same time; which one counts is chance. Keep one."
                yield self.finding(PROBLEM, message, difficulty, time=line.time, fix=fix if same else None)
            if reds and greens and (differences := _differences(reds[0], greens[-1])):
                message = f"The red and the green line here disagree about {differences}; the later one wins."
                yield self.finding(MINOR, message, difficulty, time=reds[0].time)


def _by_time(points: list[TimingPoint]) -> Iterator[list[TimingPoint]]:
    """The lines that stand at one time, where there are several."""
    lines: list[TimingPoint] = []
    for point in points:
        if lines and abs(point.time - lines[-1].time) > 1e-3:
            if len(lines) > 1:
                yield lines
            lines = []
        lines.append(point)
    if len(lines) > 1:
        yield lines


def _differences(line: TimingPoint, other: TimingPoint) -> str:
    differing = {
        "kiai": line.kiai != other.kiai,
        "volume": line.volume != other.volume,
        "the sample set": line.sample_set != other.sample_set,
        "the custom sample index": line.sample_index != other.sample_index,
    }
    return " and ".join(name for name, differs in differing.items() if differs)


class InvalidVolume(DifficultyRule):
    name = "Line volume out of range"
    category = "Timing"
    severities = (PROBLEM, MINOR)
    purpose = "The editor knows volumes from 5 to 100 %; others come from tools and can crash it."
    limits: ClassVar = {"lowest": 5, "highest": 100}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        lowest, highest = self.limit["lowest"], self.limit["highest"]
        for line in difficulty.beatmap.timing_points:
            if lowest <= line.volume <= highest:
                continue
            volume = min(max(line.volume, lowest), highest)
            fix = Fix(f"Set the volume to {volume} %.", set_line_volume, (line.time, volume))
            message = (
                f"The {colour(line)} line has a volume of {line.volume} %, but only {lowest} to {highest} % exist."
            )
            # Older editors wrote volumes below 5 %, which the game plays as 5 %.
            severity = MINOR if 0 <= line.volume < lowest else PROBLEM
            yield self.finding(severity, message, difficulty, time=line.time, fix=fix)


class UnusedRedLine(DifficultyRule):
    """The same check as for green lines, split because a needless red line is a fault and a green one is not."""

    name = "Needless red line"
    category = "Timing"
    severities = (PROBLEM, WARNING)
    purpose = "A red line that changes nothing shifts the timing by rounding and resets nightcore's cymbals."

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        lines = difficulty.lines.lines
        earlier: TimingPoint | None = None
        for index, line in enumerate(lines):
            if not line.uninherited:
                continue
            if earlier is not None and continues(line, earlier):
                found = self._look(difficulty, line, earlier, lines[index - 1])
                if found is not None:
                    yield found
            earlier = line

    def _look(
        self, difficulty: Difficulty, line: TimingPoint, earlier: TimingPoint, before: TimingPoint
    ) -> Finding | None:
        """The finding of a red line that repeats the timing before it; None where it is there to omit a bar line."""
        omits = line.omits_bar_line or (earlier.omits_bar_line and beats_off(line, earlier, earlier.meter) > 1e-3)
        if omits and difficulty.mode != GameMode.OSU:
            return None
        reasons = []
        if omits:
            reasons.append("changes bar lines")
        if beats_off(line, earlier, 4.0 * earlier.meter) > 1.0:
            reasons.append("resets nightcore's cymbals")
        uses = _sounds_differ(line, before) or line.kiai != before.kiai or abs(difficulty.speed_of(before) - 1.0) > 1e-9
        instead = "a green line would do" if uses else "remove it"
        if reasons:
            message = (
                f"This red line repeats the timing before it and only {' and '.join(reasons)}. If that is not "
                f"meant, {instead}."
            )
            return self.finding(WARNING, message, difficulty, time=line.time)
        if uses:
            message = "This red line repeats the timing before it; what else it changes, a green line can change."
            return self.finding(PROBLEM, message, difficulty, time=line.time)
        fix = Fix("Remove the red line.", remove_line, (line.time, True))
        message = "This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it."
        return self.finding(PROBLEM, message, difficulty, time=line.time, fix=fix)


def _sounds_differ(line: TimingPoint, before: TimingPoint) -> bool:
    return (line.sample_set, line.sample_index, line.volume) != (before.sample_set, before.sample_index, before.volume)


class UnusedGreenLine(DifficultyRule):
    name = "Green line without effect"
    category = "Timing"
    severities = (MINOR,)
    purpose = "Points out green lines that repeat the one before them; they do no harm."

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        lines = difficulty.lines.lines
        repeats = [
            line
            for before, line in pairwise(lines)
            if not line.uninherited
            and abs(difficulty.speed_of(line) - difficulty.speed_of(before)) < 1e-9
            and line.kiai == before.kiai
            and not _sounds_differ(line, before)
        ]
        if repeats:
            removals = [Fix("Remove the green line.", remove_line, (line.time, False)) for line in repeats]
            fix = all_of(removals, f"Remove the {len(repeats)} green lines.")
            shown = ", ".join(timestamp(line.time) for line in repeats[:5]) + (", …" if len(repeats) > 5 else "")
            message = f"{len(repeats)} green lines repeat the line before and can be removed: {shown}."
            if len(repeats) == 1:
                message = "The green line repeats the line before and can be removed."
            yield self.finding(MINOR, message, difficulty, time=repeats[0].time, fix=fix)


class ObjectBesideLine(DifficultyRule):
    name = "Object just beside a line"
    category = "Timing"
    severities = (WARNING,)
    purpose = "A slider a millisecond before a line does not get the slider velocity of that line."
    modes = OSU | TAIKO | CATCH
    limits: ClassVar = {"ms": 5.0, "bpm": 1.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        lines = difficulty.lines
        for (line, _), (following, _) in pairwise(difficulty.sections):
            before = difficulty.speed_of(line) * lines.bpm_at(line.time)
            after = difficulty.speed_of(following) * lines.bpm_at(following.time)
            if abs(before - after) <= self.limit["bpm"]:
                continue
            reach = self.limit["ms"]
            for index in difficulty.between(following.time - reach, following.time):
                hit_object = difficulty.objects[index]
                late = following.time - hit_object.time
                affected = isinstance(hit_object, Slider) or difficulty.mode == GameMode.TAIKO
                if affected and hit_object.time >= line.time and abs(difficulty.unsnap(hit_object.time)) <= 1.0:
                    kind = "slider" if isinstance(hit_object, Slider) else "note"
                    wait = figure(late)
                    message = f"This {kind} begins {wait} ms before a line that would change its slider velocity."
                    yield self.finding(WARNING, message, difficulty, [index])


class KiaiUnsnapped(DifficultyRule):
    name = "Kiai off the beat"
    category = "Timing"
    severities = (WARNING, MINOR)
    purpose = "Kiai begins and ends with a sound of the song."
    limits: ClassVar = {"warning_ms": 10.0, "warning_ms_taiko": 5.0, "minor_ms": 1.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        limit = self.limit["warning_ms_taiko" if difficulty.mode == GameMode.TAIKO else "warning_ms"]
        end = max(difficulty.ends)
        for start, stop in difficulty.lines.kiai_times(end + 1.0):
            for time, word, bound in ((start, "begins", limit), (stop, "ends", math.inf)):
                off = difficulty.unsnap(time)
                if time <= end and math.isfinite(off) and abs(off) >= self.limit["minor_ms"]:
                    side = "late" if off > 0 else "early"
                    message = f"Kiai {word} {figure(abs(off))} ms too {side} for the nearest tick."
                    yield self.finding(WARNING if abs(off) >= bound else MINOR, message, difficulty, time=time)


class BrokenTempo(DifficultyRule):
    name = "Impossible tempo or meter"
    category = "Timing"
    severities = (PROBLEM, WARNING)
    purpose = "A red line without a usable tempo or meter leaves what follows untimed."
    limits: ClassVar = {"lowest_bpm": 1.0, "highest_bpm": 10000.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for line in difficulty.lines.reds:
            if not line.beat_length > 0 or math.isinf(line.beat_length):
                message = f"The red line says {figure(line.beat_length, 6)} ms per beat, which is not a tempo."
                yield self.finding(PROBLEM, message, difficulty, time=line.time)
            elif not self.limit["lowest_bpm"] <= line.bpm <= self.limit["highest_bpm"]:
                message = f"The red line has {figure(line.bpm)} BPM; is it meant to stop or hurl the scrolling?"
                yield self.finding(WARNING, message, difficulty, time=line.time)
            elif not 1 <= line.meter <= 100:
                yield self.finding(
                    PROBLEM, f"The red line has {line.meter} beats in a bar.", difficulty, time=line.time
                )


class SoundsBesideLine(DifficultyRule):
    name = "Sound just before its line"
    category = "Hit Sounds"
    severities = (MINOR,)
    purpose = "Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it."
    modes = OSU | CATCH
    limits: ClassVar = {"from_ms": 5.0, "to_ms": 15.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for (line, _), (following, _) in pairwise(difficulty.sections):
            if not _sounds_differ(following, line):
                continue
            latest = following.time - self.limit["from_ms"]
            for index in difficulty.between(following.time - self.limit["to_ms"], latest):
                hit_object = difficulty.objects[index]
                if isinstance(hit_object, Circle | Hold) and hit_object.time >= line.time:
                    message = (
                        f"A line {figure(following.time - hit_object.time)} ms later changes the samples; is it meant "
                        "for this object?"
                    )
                    yield self.finding(MINOR, message, difficulty, [index])
