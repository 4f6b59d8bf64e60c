"""What beginners of osu! can read and do."""

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from core.beatmap.levels import Level
from core.beatmap.objects import Slider, Spinner
from core.beatmap.stacking import circle_radius, preempt, stack_heights
from core.beatmap.standard_limits import (
    APART_LIMITS,
    REVERSE_LIMITS,
    SPINNER_LIMITS,
    STACK_GAPS,
    STACK_LIMITS,
    seen_as_one,
    turns_too_soon,
    unexpectedly_soon,
)
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, Fix
from core.modding.fixes import set_field
from core.modding.rules.rule import MINOR, OSU, PROBLEM, WARNING, DifficultyRule
from core.modding.rules.standard_compose import end_position


class CloseOverlap(DifficultyRule):
    name = "Fast objects apart"
    category = "Spread"
    severities = (PROBLEM, WARNING)
    purpose = "Beginners see by an overlap that two objects follow one another quickly."
    modes = OSU
    levels = (Level.EASY, Level.NORMAL)
    limits: ClassVar = APART_LIMITS

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for index, (hit_object, following) in enumerate(pairwise(difficulty.objects)):
            if unexpectedly_soon(hit_object, following, difficulty.radius, self.limit["warning_ms"]):
                gap = following.time - hit_object.time
                message = f"Only {gap:.0f} ms apart, but not overlapping; beginners do not expect that speed."
                severity = PROBLEM if gap < self.limit["problem_ms"] else WARNING
                yield self.by_level(severity, message, difficulty, [index, index + 1])


class MultipleReverses(DifficultyRule):
    name = "Short slider with many reverses"
    category = "Spread"
    severities = (PROBLEM, WARNING)
    purpose = "Beginners cannot see how often a very short slider turns."
    modes = OSU
    levels = (Level.EASY, Level.NORMAL)
    limits: ClassVar = REVERSE_LIMITS

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        level = difficulty.level
        for index, hit_object in enumerate(difficulty.objects):
            if isinstance(hit_object, Slider):
                lasting = difficulty.ends[index] - hit_object.time
                if turns_too_soon(hit_object, lasting, level, self.limit["warning_ms"]):
                    message = f"{hit_object.slides - 1} reverses in {lasting:.0f} ms are too many to read here."
                    certain = turns_too_soon(hit_object, lasting, level, self.limit["problem_ms"])
                    yield self.by_level(PROBLEM if certain else WARNING, message, difficulty, [index])


class ShortSliders(DifficultyRule):
    name = "Slider too short to follow"
    category = "Spread"
    severities = (WARNING,)
    purpose = "Beginners can follow a slider only if it lasts a little."
    modes = OSU
    levels = (Level.EASY,)
    limits: ClassVar = {"ms": 125.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for index, hit_object in enumerate(difficulty.objects):
            lasting = difficulty.ends[index] - hit_object.time
            if isinstance(hit_object, Slider) and lasting < self.limit["ms"]:
                message = f"The slider lasts {lasting:.0f} ms; an Easy should give {self.limit['ms']:g} ms."
                yield self.finding(WARNING, message, difficulty, [index])


class SpinnerRecovery(DifficultyRule):
    name = "Spinner length and recovery"
    category = "Spread"
    severities = (PROBLEM, WARNING)
    purpose = "A spinner lasts long enough to be seen, and leaves time to get back to the next object."
    modes = OSU
    levels = (Level.EASY, Level.NORMAL, Level.HARD)
    limits: ClassVar = SPINNER_LIMITS

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        objects = difficulty.objects
        length = self.limit["length_ms"][difficulty.level]
        recovery = self.limit["recovery_ms"][difficulty.level]
        for index, hit_object in enumerate(objects):
            if not isinstance(hit_object, Spinner):
                continue
            lasting = hit_object.end - hit_object.time
            if lasting < length * self.limit["leniency"]:
                message = f"The spinner lasts {lasting:.0f} ms; here it should be at least {length * 4 / 3:.0f} ms."
                severity = PROBLEM if lasting < length else WARNING
                yield self.by_level(severity, message, difficulty, [index])
            if index + 1 == len(objects) or isinstance(objects[index + 1], Spinner):
                continue
            left = objects[index + 1].time - hit_object.end
            # Slow songs are easier to come back to than their beats say.
            bpm = difficulty.lines.bpm_at(objects[index + 1].time)
            scaled = left / max(bpm**2 / 14400.0 - bpm / 80.0 + 1.0, 0.1)
            if max(left, scaled) < recovery * self.limit["leniency"]:
                message = f"{left:.0f} ms after the spinner the next object comes; leave {recovery * 4 / 3:.0f} ms."
                severity = PROBLEM if max(left, scaled) < recovery else WARNING
                yield self.by_level(severity, message, difficulty, [index, index + 1])


class SpaceVariation(DifficultyRule):
    name = "Spacing out of step"
    category = "Spread"
    severities = (WARNING,)
    purpose = "In an Easy or Normal the distance between objects tells the time between them."
    modes = OSU
    levels = (Level.EASY, Level.NORMAL)
    limits: ClassVar = {"share": 0.25, "px": 12.0, "gap_ms": 600.0, "memory_ms": 4000.0, "same_share": 0.1}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        seen: list[tuple[float, float, int]] = []
        suspect: float | None = None
        objects = difficulty.objects
        for index in range(len(objects) - 1):
            hit_object, following = objects[index], objects[index + 1]
            if isinstance(hit_object, Spinner) or isinstance(following, Spinner):
                continue
            gap = following.time - difficulty.ends[index]
            distance = math.dist(end_position(difficulty, index), (following.x, following.y))
            if not 0.0 < gap <= self.limit["gap_ms"] or distance < 8.0:
                continue
            since = hit_object.time - self.limit["memory_ms"]
            seen = [entry for entry in seen[-50:] if objects[entry[2]].time > since]
            place = next(
                (i for i in reversed(range(len(seen))) if abs(seen[i][0] - gap) <= self.limit["same_share"] * gap), None
            )
            if place is None:
                seen.append((gap, distance, index))
                continue
            expected = seen[place][1]
            like_before = abs(expected - distance) - self.limit["px"] <= self.limit["share"] * max(distance, expected)
            like_suspect = suspect is not None and abs(suspect - distance) <= self.limit["share"] * distance
            if like_before or like_suspect:
                seen[place] = (gap, distance, index)
                suspect = None
            else:
                before = seen[place][2]
                message = (
                    f"{distance:.0f} px to the next object, but {expected:.0f} px for the same time shortly before."
                )
                yield self.finding(WARNING, message, difficulty, [index, index + 1, before])
                suspect = distance


class StackLeniency(DifficultyRule):
    name = "Unreadable stack"
    category = "Spread"
    severities = (PROBLEM, WARNING)
    purpose = "Objects at one place that follow quickly are shown as a stack, not exactly on one another."
    modes = OSU
    levels = (Level.EASY, Level.NORMAL, Level.HARD, Level.INSANE)
    limits: ClassVar = STACK_LIMITS

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        severity = WARNING if difficulty.level == Level.INSANE else PROBLEM
        gaps = STACK_GAPS[difficulty.level]
        for first, second, apart in seen_as_one(
            difficulty.objects, difficulty.stacks, difficulty.radius, gaps, self.limit
        ):
            gap = difficulty.objects[second].time - difficulty.objects[first].time
            if apart > 0.0:
                message = f"The objects are {apart:.1f} px apart, which looks like one object: put them on one place."
                yield self.by_level(PROBLEM, message, difficulty, [first, second])
                continue
            needed = math.ceil(gap / (preempt(difficulty.beatmap.ar) * 0.1)) / 10.0
            fix = None
            if needed <= 1.0:
                change = ("general", "StackLeniency", f"{needed:g}")
                fix = Fix(f"Set the stack leniency to {needed:g}.", set_field, change)
            message = f"The objects lie exactly on one another; a stack leniency of {needed:g} would stack them."
            yield self.by_level(severity, message, difficulty, [first, second], fix=fix)


class HardRockStacks(DifficultyRule):
    name = "Unreadable stack with Hard Rock"
    category = "Spread"
    severities = (MINOR,)
    purpose = "With Hard Rock objects appear later, so that stacks may fall on one place."
    modes = OSU
    levels = (Level.EASY, Level.NORMAL, Level.HARD, Level.INSANE)
    limits: ClassVar = STACK_LIMITS

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        ar = difficulty.beatmap.ar
        if ar * 1.4 <= ar:
            return
        gap = STACK_GAPS[difficulty.level]
        objects = difficulty.objects
        before = {pair[:2] for pair in seen_as_one(objects, difficulty.stacks, difficulty.radius, gap, self.limit)}
        radius = circle_radius(min(difficulty.beatmap.cs * 1.3, 10.0))
        heights = stack_heights(difficulty.beatmap, min(ar * 1.4, 10.0), difficulty.ends)
        pairs = [pair for pair in seen_as_one(objects, heights, radius, gap, self.limit) if pair[:2] not in before]
        if pairs:
            shown = sorted({index for pair in pairs for index in pair[:2]})
            count = f"{len(pairs)} stacks fall" if len(pairs) > 1 else "A stack falls"
            message = f"{count} exactly on one another with Hard Rock; a higher stack leniency would help."
            yield self.finding(MINOR, message, difficulty, shown[:10])
