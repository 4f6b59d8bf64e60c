"""osu!mania: columns, chords and scrolling."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.levels import Level
from core.beatmap.mania_limits import FEW_KEYS, MANY, MANY_KEYS
from core.beatmap.objects import Hold
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, figure
from core.modding.rules.rule import MANIA, MINOR, PROBLEM, WARNING, DifficultyRule


class ColumnDistribution(DifficultyRule):
    name = "Columns used unevenly"
    category = "Compose"
    severities = (PROBLEM, WARNING, MINOR)
    purpose = "Every column has work."
    modes = MANIA
    limits: ClassVar = {"warning": 0.35, "minor": 0.2}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        keys = difficulty.beatmap.keys
        counts = Counter(difficulty.column(index) for index in range(len(difficulty.objects)))
        usual = len(difficulty.objects) / keys
        special = keys in {8, 6, 16} or difficulty.beatmap.general.get("SpecialStyle", "0") == "1"
        for column in range(keys):
            if not counts[column]:
                yield self.finding(PROBLEM, f"Column {column + 1} of {keys} has no note.", difficulty)
                continue
            off = counts[column] / usual - 1.0
            # A scratch column has a part of its own, and an odd one in the middle often has.
            if abs(off) > self.limit["minor"] and not (special and column in {0, keys - 1}) and usual >= 20:
                severity = WARNING if abs(off) > self.limit["warning"] else MINOR
                word = "more" if off > 0 else "fewer"
                message = f"Column {column + 1} has {abs(off):.0%} {word} notes than the average."
                yield self.finding(severity, message, difficulty)


class HoldLength(DifficultyRule):
    name = "Hold note too short"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "A hold note lasts long enough to be held."
    modes = MANIA
    limits: ClassVar = {"problem_ms": 20.0, "warning_ms": 30.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for index, hit_object in enumerate(difficulty.objects):
            if isinstance(hit_object, Hold) and hit_object.end - hit_object.time < self.limit["warning_ms"]:
                lasting = hit_object.end - hit_object.time
                message = f"The hold note lasts only {lasting:.0f} ms."
                severity = PROBLEM if lasting < self.limit["problem_ms"] else WARNING
                yield self.finding(severity, message, difficulty, [index])


class ChordSize(DifficultyRule):
    name = "Large chord"
    category = "Spread"
    severities = (WARNING, MINOR)
    purpose = "Easier difficulties ask for few keys at once."
    modes = MANIA
    levels = (Level.EASY, Level.NORMAL, Level.HARD, Level.INSANE)
    limits: ClassVar = {"few_keys": list(FEW_KEYS), "many_keys": list(MANY_KEYS), "many": MANY}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        keys = difficulty.beatmap.keys
        most = self.limit["many_keys" if keys >= self.limit["many"] else "few_keys"][difficulty.level]
        chord: list[int] = []
        for index in range(len(difficulty.objects) + 1):
            if (
                chord
                and index < len(difficulty.objects)
                and abs(difficulty.objects[index].time - difficulty.objects[chord[0]].time) < 1.0
            ):
                chord.append(index)
                continue
            if len(chord) > most:
                message = f"{len(chord)} notes at once; at this level {most} are enough for {keys} keys."
                severity = WARNING if difficulty.level_is_named else MINOR
                yield self.finding(severity, message, difficulty, chord)
            chord = [index]


def usual_bpm(difficulty: Difficulty) -> float:
    return difficulty.lines.main_bpm(max(difficulty.ends))


class EasyScrollSpeed(DifficultyRule):
    name = "Scroll speed for beginners"
    category = "Timing"
    severities = (PROBLEM, WARNING)
    purpose = "In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed."
    modes = MANIA
    levels = (Level.EASY, Level.NORMAL)
    limits: ClassVar = {"close": 0.02}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        usual = usual_bpm(difficulty)
        for line, stop in difficulty.sections:
            if line.uninherited or not difficulty.between(line.time, stop):
                continue
            expected = usual / difficulty.lines.bpm_at(line.time)
            if abs(line.velocity - expected) > self.limit["close"] * max(expected, 1.0):
                message = f"The scroll speed is {line.velocity:.2f}x; {expected:.2f}x keeps it even here."
                yield self.by_level(PROBLEM, message, difficulty, time=line.time)


class VariableTempo(DifficultyRule):
    name = "Tempo change without green line"
    category = "Timing"
    severities = (WARNING,)
    purpose = "A change of tempo changes the scroll speed, unless a green line on it evens it out."
    modes = MANIA
    limits: ClassVar = {"bpm": 1.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        usual = usual_bpm(difficulty)
        greens = {round(line.time) for line in difficulty.lines.lines if not line.uninherited}
        for red in difficulty.beat_lines:
            if abs(red.bpm - usual) > self.limit["bpm"] and round(red.time) not in greens:
                tempo, speed = figure(red.bpm, 4), figure(usual / red.bpm)
                message = f"The tempo becomes {tempo} BPM; a green line of {speed}x would keep the speed."
                yield self.finding(WARNING, message, difficulty, time=red.time)
