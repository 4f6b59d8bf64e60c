"""osu!catch: dashes, hyperdashes, spinners and combos. Higher-snapped is what a level allows only now and then."""

import itertools
from collections.abc import Iterator, Sequence
from typing import ClassVar

from core.beatmap import catch_limits
from core.beatmap.catch_movement import Step
from core.beatmap.levels import Level
from core.beatmap.objects import Spinner
from core.modding.catch_movement import fruits, steps
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding
from core.modding.rules.rule import CATCH, MINOR, PROBLEM, WARNING, DifficultyRule


def places(found: Sequence[Step]) -> list[int]:
    """The objects on the way, each once."""
    return list(dict.fromkeys(index for step in found for index in (step.start.place, step.end.place)))


class HasHyperdash(DifficultyRule):
    name = "Hyperdash"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "A Cup or Salad has no hyperdash, a Platter none at slider parts."
    modes = CATCH
    levels = (Level.EASY, Level.NORMAL, Level.HARD)

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for step in steps(difficulty):
            if step.hyper and (difficulty.level < Level.HARD or step.start.part in catch_limits.WITHIN_SLIDER):
                message = f"The {step.start.part} gives a hyperdash, which this level must not have."
                yield self.by_level(PROBLEM, message, difficulty, places([step]))


class HyperdashSnap(DifficultyRule):
    name = "Hyperdash too fast"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain."
    modes = CATCH
    levels = (Level.HARD, Level.INSANE)
    limits: ClassVar = {
        "hard_ms": catch_limits.LEAST_MS[Level.HARD] - 1,
        "insane_ms": catch_limits.LEAST_MS[Level.INSANE] - 1,
    }

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        least = self.limit[f"{difficulty.level.name.lower()}_ms"]
        for step in steps(difficulty):
            if step.hyper and 0.0 < step.ms < least:
                message = f"There are {step.ms:.0f} ms for this hyperdash; the level needs {least + 1:g} ms."
                yield self.by_level(PROBLEM, message, difficulty, places([step]))


class ConsecutiveHyperdash(DifficultyRule):
    name = "Hyperdashes in a row"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast."
    modes = CATCH
    levels = (Level.HARD, Level.INSANE)
    limits: ClassVar = {
        "hard": catch_limits.MOST_IN_A_ROW[Level.HARD],
        "insane": catch_limits.MOST_IN_A_ROW[Level.INSANE],
        "insane_slider": catch_limits.MOST_FROM_SLIDERS,
        "higher_snapped": 1,
    }

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        run: list[Step] = []
        for step in (*steps(difficulty), None):
            if step is not None and step.hyper:
                run.append(step)
                continue
            if run:
                fast = any(catch_limits.higher_snapped(entry, difficulty.level) for entry in run)
                slider = any(entry.start.part in catch_limits.OF_SLIDER for entry in run)
                most = self.limit[difficulty.level.name.lower()]
                if fast:
                    most = self.limit["higher_snapped"]
                elif slider and difficulty.level == Level.INSANE:
                    most = self.limit["insane_slider"]
                if len(run) > most:
                    kind = "fast hyperdashes" if fast else "hyperdashes"
                    message = f"{len(run)} {kind} follow one another; {most} in a row are allowed at this level."
                    yield self.by_level(PROBLEM, message, difficulty, places(run))
            run = []


class PlatterAntiflow(DifficultyRule):
    name = "Antiflow after a fast hyperdash"
    category = "Compose"
    severities = (WARNING,)
    purpose = "In a Platter one is not sent back at once after a fast hyperdash."
    modes = CATCH
    levels = (Level.HARD,)
    limits: ClassVar = {"px_per_50_ms": 10.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        found = steps(difficulty)
        for step, following in itertools.pairwise(found):
            turned = following.direction not in (0, step.direction)
            allowed = self.limit["px_per_50_ms"] * following.ms / 50.0
            wide = abs(following.end.x - following.start.x) > allowed
            if step.hyper and catch_limits.higher_snapped(step, Level.HARD) and turned and wide:
                message = "After this fast hyperdash the pattern turns back at once."
                yield self.finding(WARNING, message, difficulty, places([step, following]))


class RainDifferentSnaps(DifficultyRule):
    name = "Hyperdashes of different rhythm in a row"
    category = "Compose"
    severities = (WARNING,)
    purpose = "In a Rain hyperdashes that follow one another have one rhythm."
    modes = CATCH
    levels = (Level.INSANE,)
    limits: ClassVar = {"same_ms": 4.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        found = steps(difficulty)
        for step, following in itertools.pairwise(found):
            both = step.hyper and following.hyper
            slow = not catch_limits.higher_snapped(step, Level.INSANE) and not catch_limits.higher_snapped(
                following, Level.INSANE
            )
            if both and slow and abs(step.ms - following.ms) > self.limit["same_ms"]:
                message = f"Hyperdashes of {step.ms:.0f} and {following.ms:.0f} ms follow one another."
                yield self.finding(WARNING, message, difficulty, places([step, following]))


class RainSliderHyperdash(DifficultyRule):
    name = "Hyperdash within a slider"
    category = "Compose"
    severities = (WARNING,)
    purpose = "In a Rain droplets and repeats give no hyperdash."
    modes = CATCH
    levels = (Level.INSANE,)

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for step in steps(difficulty):
            if step.hyper and step.start.part in catch_limits.WITHIN_SLIDER:
                message = f"The {step.start.part} gives a hyperdash; in a Rain only fruits should."
                yield self.finding(WARNING, message, difficulty, places([step]))


class EdgeDash(DifficultyRule):
    name = "Edge dash"
    category = "Compose"
    severities = (PROBLEM, WARNING, MINOR)
    purpose = "A dash that is a few pixels short of a hyperdash asks for great precision."
    modes = CATCH
    levels = (Level.NORMAL, Level.HARD, Level.INSANE, Level.EXPERT, Level.ULTRA)
    limits: ClassVar = {"px": catch_limits.EDGE_PX, "ms": 300.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for step in steps(difficulty):
            if step.hyper or not step.direction:
                continue
            bpm = difficulty.lines.bpm_at(step.start.time)
            share = min(max(step.ms, 0.0), self.limit["ms"]) / self.limit["ms"]
            if step.spare <= catch_limits.tempo_scale(bpm) * round(self.limit["px"] * (1.0 - (1.0 - share) ** 0.75)):
                message = f"This dash is {step.spare:.1f} px short of a hyperdash."
                level = difficulty.level
                severity = PROBLEM if level <= Level.HARD else WARNING if level == Level.INSANE else MINOR
                yield self.by_level(severity, message, difficulty, places([step]))


class HasSpinner(DifficultyRule):
    name = "No spinner"
    category = "Compose"
    severities = (MINOR,)
    purpose = "Without a spinner all full combos have one score."
    modes = CATCH

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        if not any(isinstance(hit_object, Spinner) for hit_object in difficulty.objects):
            message = "There is no spinner, so every full combo gives the same score. Does one fit anywhere?"
            yield self.finding(MINOR, message, difficulty)


class SpinnerGap(DifficultyRule):
    name = "Spinner close to a fruit"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "Before and after a spinner there is time to get to the fruit."
    modes = CATCH
    limits: ClassVar = {"before_ms": [*catch_limits.BEFORE_SPINNER_MS], "after_ms": [*catch_limits.AFTER_SPINNER_MS]}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        objects = difficulty.objects
        before = self.limit["before_ms"][difficulty.level]
        after = self.limit["after_ms"][difficulty.level]
        for index, hit_object in enumerate(objects):
            if not isinstance(hit_object, Spinner):
                continue
            if index and not isinstance(objects[index - 1], Spinner):
                gap = int(hit_object.time) - int(difficulty.ends[index - 1])
                if gap < before - 1:
                    message = f"The spinner begins {gap} ms after the object before; leave {before} ms."
                    yield self.by_level(PROBLEM, message, difficulty, [index - 1, index])
            if index + 1 < len(objects) and not isinstance(objects[index + 1], Spinner):
                gap = int(objects[index + 1].time) - int(hit_object.end)
                if gap < after - 1:
                    message = f"The next object comes {gap} ms after the spinner; leave {after} ms."
                    yield self.by_level(PROBLEM, message, difficulty, [index, index + 1])


class LongCombo(DifficultyRule):
    name = "Long combo"
    category = "Compose"
    severities = (WARNING, MINOR)
    purpose = "The catcher's stack of fruit stays low enough to see over."
    modes = CATCH
    limits: ClassVar = {"most": [8, 10, 12, 16, 16, 16], "far": 1.5}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        most = self.limit["most"][difficulty.level]
        counts = [0] * len(difficulty.objects)
        for fruit in fruits(difficulty):
            counts[fruit.place] += fruit.part != "droplet"
        start, count = 0, 0
        found = difficulty.combos
        for index in range(len(difficulty.objects) + 1):
            ended = index == len(difficulty.objects)
            if not ended and found[index].number > 1:
                count += counts[index]
                continue
            if count > most:
                far = count > most * self.limit["far"]
                message = f"This combo has {count} fruits; {most} are the guideline at this level."
                yield self.finding(WARNING if far else MINOR, message, difficulty, [start])
            if not ended:
                start, count = index, counts[index]
