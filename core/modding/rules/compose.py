"""Objects of any mode."""

import math
from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.numbers import parse_number
from core.beatmap.objects import GameMode, Slider, Spinner
from core.beatmap.timing import slider_length
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, figure
from core.modding.rules.rule import MINOR, PROBLEM, WARNING, DifficultyRule

KINDS = {"Circle": "circle", "Slider": "slider", "Spinner": "spinner", "Hold": "hold note"}


class Concurrent(DifficultyRule):
    name = "Objects at one time"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "One key press at a time: an object ends before the next one begins, in osu!mania in each column."
    limits: ClassVar = {"apart_ms": 10.0, "after_slider_ms": 20.0, "apart_ms_mania": 30.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        mania = difficulty.mode == GameMode.MANIA
        apart = self.limit["apart_ms_mania" if mania else "apart_ms"]
        latest: dict[int, tuple[float, int]] = {}
        for index, (hit_object, end) in enumerate(zip(difficulty.objects, difficulty.ends, strict=True)):
            lane = difficulty.column(index) if mania else 0
            if lane in latest:
                before_end, before = latest[lane]
                gap = hit_object.time - before_end
                first, second = KINDS[type(difficulty.objects[before]).__name__], KINDS[type(hit_object).__name__]
                # A slider's end is computed; what begins with it to within a millisecond is mapped one after the other.
                if gap < -1.0 or hit_object.time == difficulty.objects[before].time:
                    message = (
                        f"The {first} and the {second} overlap in time: the second begins before the first has ended."
                    )
                    yield self.finding(PROBLEM, message, difficulty, [before, index])
                    latest[lane] = max(latest[lane], (end, index))
                    continue
                after_slider = isinstance(difficulty.objects[before], Slider) and difficulty.mode != GameMode.CATCH
                least_gap = self.limit["after_slider_ms"] if after_slider else apart
                if gap < least_gap and not isinstance(hit_object, Spinner):
                    # In osu!mania a fast jack is hard but playable; elsewhere nobody can release in time.
                    severity = WARNING if mania or gap >= apart else PROBLEM
                    message = (
                        f"The {first} and the {second} are only {figure(max(gap, 0.0))} ms apart; "
                        f"leave at least {least_gap:g} ms."
                    )
                    yield self.finding(severity, message, difficulty, [before, index])
            if lane not in latest or end >= latest[lane][0]:
                latest[lane] = (end, index)


class DrainTime(DifficultyRule):
    name = "Too short"
    category = "Compose"
    severities = (PROBLEM,)
    purpose = "A difficulty has at least 30 seconds of drain time."
    limits: ClassVar = {"seconds": 30.0, "leniency": 0.1}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        seconds = difficulty.drain_ms / 1000.0
        if seconds < self.limit["seconds"] - self.limit["leniency"]:
            message = f"There are {seconds:.1f} s of drain time; a rankable map needs {self.limit['seconds']:g} s."
            yield self.finding(PROBLEM, message, difficulty)


class InvisibleSlider(DifficultyRule):
    name = "Invisible slider"
    category = "Compose"
    severities = (PROBLEM,)
    purpose = "A slider has a body that players can see and follow."

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for index, hit_object in enumerate(difficulty.objects):
            if not isinstance(hit_object, Slider):
                continue
            if not hit_object.points:
                yield self.finding(PROBLEM, "The slider has no anchor after its head, so no body.", difficulty, [index])
            elif all(point == (hit_object.x, hit_object.y) for point in hit_object.points):
                message = "All anchors of the slider lie on its head, so it has no body."
                yield self.finding(PROBLEM, message, difficulty, [index])
            elif hit_object.length < 0 or math.isnan(hit_object.length):
                message = f"The slider has a length of {figure(hit_object.length, 6)} px."
                yield self.finding(PROBLEM, message, difficulty, [index])


class AbnormalNodes(DifficultyRule):
    name = "Unusually many anchors"
    category = "Compose"
    severities = (WARNING,)
    purpose = "Anchors shape a slider; hundreds of them may hide drawings that nobody should see."
    limits: ClassVar = {"per_root_px": 10.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for index, hit_object in enumerate(difficulty.objects):
            if isinstance(hit_object, Slider):
                count, length = len(hit_object.points) + 1, slider_length(hit_object)
                if count > self.limit["per_root_px"] * math.sqrt(max(length, 1.0)):
                    message = f"The slider has {count} anchors for {length:.0f} px of length. Are they all needed?"
                    yield self.finding(WARNING, message, difficulty, [index])


class ScoreOverflow(DifficultyRule):
    name = "Score or combo too large"
    category = "Settings"
    severities = (PROBLEM,)
    purpose = "osu!(stable) stores the score in 31 and the combo in 16 bits."
    limits: ClassVar = {"combo": 65535, "score": 2147483647}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        if difficulty.attributes is None:
            return
        combo = difficulty.attributes.max_combo
        if combo > self.limit["combo"]:
            message = f"The highest combo, {combo:,}, is more than osu!(stable) can count ({self.limit['combo']:,})."
            yield self.finding(PROBLEM, message, difficulty)
        if difficulty.mode != GameMode.MANIA:
            score = _highest_score(difficulty, combo)
            if score > self.limit["score"]:
                message = f"The highest score, about {score:,.0f}, is more than osu!(stable) can count."
                yield self.finding(PROBLEM, message, difficulty)


def _highest_score(difficulty: Difficulty, combo: int) -> float:
    """Score V1 without mods: each object gives 300 * (1 + combo before it * multiplier / 25)."""
    beatmap = difficulty.beatmap
    count = len(difficulty.objects)
    density = min(max(count / max(difficulty.drain_ms / 1000.0, 1.0) * 8.0, 0.0), 16.0)
    multiplier = round((beatmap.hp + beatmap.cs + beatmap.od + density) / 38.0 * 5.0)
    return count * 300.0 * (1.0 + combo / 2.0 * multiplier / 25.0)


class BeforeSong(DifficultyRule):
    name = "Object before the song"
    category = "Compose"
    severities = (PROBLEM, MINOR)
    purpose = "Objects before the song's beginning cannot be played as they stand in the editor."

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        first = difficulty.objects[0]
        if first.time < 0:
            lead_in = number(difficulty.beatmap.general.get("AudioLeadIn", "0"))
            severity = PROBLEM if -first.time > lead_in else MINOR
            message = f"The first object comes {-first.time:.0f} ms before the song begins."
            yield self.finding(severity, message, difficulty, [0])


def number(text: str) -> float:
    """A number as written in a file; 0 for anything else."""
    try:
        value = parse_number(text)
    except ValueError:
        return 0.0
    return value if math.isfinite(value) else 0.0
