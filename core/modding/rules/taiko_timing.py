"""Bar lines, scrolling and kiai of osu!taiko."""

import itertools
import math
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.levels import Level
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, figure
from core.modding.mapset import Mapset
from core.modding.rules.rule import MINOR, PROBLEM, TAIKO, WARNING, DifficultyRule, SetRule
from core.modding.rules.taiko_compose import beat_length

ROUNDING = 0.2


class BarLineBesideLine(DifficultyRule):
    name = "Bar line just before a line"
    category = "Timing"
    severities = (WARNING,)
    purpose = "A bar line a little before a green line scrolls at the speed of the section before."
    modes = TAIKO
    limits: ClassVar = {"ms": 5.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        before: float | None = None
        for line in difficulty.lines.lines:
            changed = before is not None and abs(line.scroll_speed - before) > 1e-6
            before = line.scroll_speed
            if line.uninherited or not changed:
                continue
            red = difficulty.lines.red_at(line.time)
            bar = red.bar_length
            if not 0 < bar < math.inf or line.time <= red.time:
                continue
            late = (line.time - red.time) % bar
            # A cut-off millisecond puts a line before its bar line, where it belongs.
            if ROUNDING < late <= self.limit["ms"]:
                message = f"The line comes {figure(late, 2)} ms after a bar line, which so keeps the speed before it."
                yield self.finding(WARNING, message, difficulty, time=line.time)


class CloseBarLines(DifficultyRule):
    name = "Bar lines close together"
    category = "Timing"
    severities = (PROBLEM, WARNING)
    purpose = "A new red line draws a bar line; one just after another looks like a mistake."
    modes = TAIKO
    limits: ClassVar = {"share": 0.5, "problem_beats": 0.75}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        reds = difficulty.beat_lines
        for index in range(len(reds) - 1):
            red, following = reds[index], reds[index + 1]
            bar = red.bar_length
            apart = following.time - red.time
            if following.omits_bar_line or (red.omits_bar_line and apart <= bar):
                continue
            rest = apart % bar
            if bar - rest < ROUNDING or rest < ROUNDING:
                continue
            if rest < 1.0:
                rounded = figure(rest, 2)
                message = f"Two bar lines may appear {rounded} ms apart; move the red line or omit its bar line."
                yield self.finding(WARNING, message, difficulty, time=following.time)
            elif rest <= bar * self.limit["share"]:
                message = f"A bar line comes {rest:.0f} ms after the one before; omit one of them."
                # A bar cut to whole beats may be the song's own; a part of a beat never is.
                close = rest < self.limit["problem_beats"] * red.beat_length
                yield self.finding(PROBLEM if close else WARNING, message, difficulty, time=following.time)


class InconsistentBarLines(SetRule):
    name = "Omitted bar lines differ"
    category = "Timing"
    severities = (PROBLEM,)
    purpose = "All taiko difficulties omit the same bar lines."
    modes = TAIKO

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        entries = self.difficulties(mapset)
        omitted: dict[int, Counter[bool]] = {}
        for entry in entries:
            for red in entry.lines.reds:
                omitted.setdefault(round(red.time), Counter())[red.omits_bar_line] += 1
        for entry in entries:
            for red in entry.lines.reds:
                counts = omitted[round(red.time)]
                own = red.omits_bar_line
                if counts[own] < counts[not own] or (counts[own] == counts[not own] and not own):
                    message = "Most taiko difficulties omit the bar line that is shown here."
                    if own:
                        message = "Most taiko difficulties show the bar line that is omitted here."
                    yield self.finding(PROBLEM, message, entry, time=red.time)


class KiaiFlash(DifficultyRule):
    name = "Kiai flash"
    category = "Timing"
    severities = (WARNING, MINOR)
    purpose = "Kiai that goes on and off quickly flashes the whole playfield."
    modes = TAIKO
    limits: ClassVar = {"warning_beats": 0.3333333, "minor_beats": 0.5}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        times = [time for part in difficulty.lines.kiai_times(max(difficulty.ends) + 1.0) for time in part]
        for index in range(len(times) - 1):
            beats = (times[index + 1] - times[index] - 1.0) / beat_length(difficulty, times[index])
            if beats <= self.limit["minor_beats"]:
                severity = WARNING if beats <= self.limit["warning_beats"] else MINOR
                message = f"Kiai switches twice within {times[index + 1] - times[index]:.0f} ms."
                yield self.finding(severity, message, difficulty, time=times[index])


class KiaiConsistency(SetRule):
    name = "Kiai differs between taiko difficulties"
    category = "Timing"
    severities = (MINOR,)
    purpose = "Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise."
    modes = TAIKO
    limits: ClassVar = {"same_ms": 10.0}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        entries = [entry for entry in self.difficulties(mapset) if entry.objects]
        width = self.limit["same_ms"]
        kiai = {
            entry.file: tuple(round(time / width) for part in entry.lines.kiai_times(max(entry.ends)) for time in part)
            for entry in entries
        }
        counts = Counter(kiai.values())
        if len(counts) < 2:
            return
        usual = counts.most_common(1)[0][0]
        usual_entry = next(entry for entry in entries if kiai[entry.file] == usual)
        for entry in entries:
            if kiai[entry.file] != usual:
                yield self.finding(MINOR, f"Kiai is not where [{usual_entry.name}] has it.", entry)


class LowScrollSpeed(DifficultyRule):
    name = "Scroll speed changes for beginners"
    category = "Timing"
    severities = (WARNING,)
    purpose = "In a Kantan or Futsuu everything scrolls at one speed."
    modes = TAIKO
    levels = (Level.EASY, Level.NORMAL)
    limits: ClassVar = {"bpm": 1.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        end = max(difficulty.ends)
        lasting: Counter[float] = Counter()
        speeds = []
        for line, stop in difficulty.sections:
            speed = round(line.scroll_speed * difficulty.lines.bpm_at(line.time), 2)
            holds = bool(len(difficulty.between(line.time, stop)))
            speeds.append((line, speed, holds))
            if holds:
                lasting[speed] += max(round(min(stop, end) - line.time), 1)
        if not lasting:
            return
        usual = lasting.most_common(1)[0][0]
        for line, speed, holds in speeds:
            if holds and not line.uninherited and abs(speed - usual) > self.limit["bpm"]:
                expected = usual / difficulty.lines.bpm_at(line.time)
                message = (
                    f"The scroll speed is {line.scroll_speed:.2f}x here; "
                    f"{expected:.2f}x is that of the rest of the map."
                )
                yield self.finding(WARNING, message, difficulty, time=line.time)


class BaseVelocityProgression(SetRule):
    name = "Base scroll speed out of order"
    category = "Settings"
    severities = (WARNING,)
    purpose = "From difficulty to difficulty the base scroll speed goes one way."
    modes = TAIKO

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        entries = sorted(self.difficulties(mapset), key=lambda entry: (entry.level, entry.stars))
        if len(entries) < 3:
            return
        speeds = [round(entry.beatmap.slider_multiplier, 2) for entry in entries]
        falls = sum(b < a for a, b in itertools.pairwise(speeds))
        rises = sum(b > a for a, b in itertools.pairwise(speeds))
        for index in range(1, len(entries)):
            before, own = speeds[index - 1], speeds[index]
            if (own < before and falls <= rises) or (own > before and falls > rises):
                message = f"The base velocity is {own:g} here, but {before:g} in [{entries[index - 1].name}] below."
                yield self.finding(WARNING, message, entries[index])
