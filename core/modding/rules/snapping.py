"""Whether objects lie on the beat, and on the beat that was meant."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from core.beatmap.objects import Hold, Slider, Spinner
from core.modding.difficulty import Difficulty, Edge
from core.modding.finding import Finding, Fix, all_of, figure, timestamp
from core.modding.fixes import move_object, move_object_end, set_field, stretch_slider
from core.modding.mapset import Mapset
from core.modding.rules.lines import continues
from core.modding.rules.rule import MINOR, PROBLEM, WARNING, DifficultyRule, SetRule


class Unsnapped(DifficultyRule):
    name = "Unsnapped object"
    category = "Timing"
    severities = (PROBLEM, MINOR)
    purpose = "Every head, repeat and tail lies on a tick of the beat, give or take the game's rounding."
    limits: ClassVar = {"problem_ms": 2.0, "minor_ms": 1.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        if not difficulty.beat_lines:
            return
        slight: list[Edge] = []
        last = -1
        for edge in difficulty.edges:
            off = abs(edge.unsnap)
            # What follows an unsnapped head, or a repeat, would say the same again.
            if off < self.limit["minor_ms"] or edge.place == last:
                continue
            last = edge.place
            if off < self.limit["problem_ms"]:
                slight.append(edge)
                continue
            side = "late" if edge.unsnap > 0 else "early"
            message = f"The {edge.part} is {figure(off)} ms too {side} for the nearest tick."
            time = edge.time if edge.number else None
            yield self.finding(PROBLEM, message, difficulty, [edge.place], time, self._fix(difficulty, edge))
        if slight:
            first, count = slight[0], len(slight)
            part, slip, more = first.part, figure(abs(first.unsnap)), count - 1
            message = f"The {part} is {slip} ms off its tick, which is hardly felt."
            if more == 1:
                message = (
                    f"The {part} is {slip} ms off its tick, which is hardly felt; one more object is off likewise."
                )
            elif more:
                message = (
                    f"The {part} is {slip} ms off its tick, which is hardly felt; {more} more objects are off likewise."
                )
            shown = [edge.place for edge in slight[:20]]
            fixes = [fix for fix in (self._fix(difficulty, edge) for edge in slight) if fix is not None]
            fix = all_of(fixes, f"Put {len(fixes)} objects on their ticks.")
            yield self.finding(MINOR, message, difficulty, shown, first.time, fix)

    def _fix(self, difficulty: Difficulty, edge: Edge) -> Fix | None:
        """How an object comes onto its tick; None where that would change more than its time."""
        found = difficulty.objects[edge.place]
        tick = float(int(edge.time - edge.unsnap + 1e-6))
        place = (found.x, found.y, found.time)
        if edge.number == 0:
            return Fix(f"Move the {edge.part} to {timestamp(tick)}.", move_object, (*place, tick))
        if isinstance(found, Spinner | Hold):
            return Fix(f"End it at {timestamp(tick)}.", move_object_end, (*place, tick))
        lasting = difficulty.ends[edge.place] - found.time
        if isinstance(found, Slider) and edge.number == max(found.slides, 1) and lasting > edge.unsnap:
            return Fix("Lengthen or shorten the slider.", stretch_slider, (*place, (lasting - edge.unsnap) / lasting))
        return None


class WrongRedLine(DifficultyRule):
    name = "Snapped to the line before"
    category = "Timing"
    severities = (WARNING,)
    purpose = "An object shortly before a red line may have been meant for that line's beat."
    limits: ClassVar = {"ms": 50.0, "beats": 0.125, "off_ms": 2.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        times = [edge.time for edge in difficulty.edges]
        order = sorted(range(len(times)), key=times.__getitem__)
        sorted_times = [times[index] for index in order]
        reds = difficulty.beat_lines
        for red, following in pairwise(reds):
            if continues(following, red):
                continue
            reach = max(self.limit["ms"], red.beat_length * self.limit["beats"])
            first = bisect_left(sorted_times, following.time - reach)
            for place in range(first, bisect_left(sorted_times, following.time - self.limit["off_ms"])):
                edge = difficulty.edges[order[place]]
                step = following.beat_length / 16.0
                off = (following.time - edge.time) % step
                if abs(edge.unsnap) < self.limit["off_ms"] <= min(off, step - off):
                    before = following.time - edge.time
                    message = (
                        f"The {edge.part} lies {figure(before)} ms before a red line and fits only the timing before "
                        "it. Which beat is meant?"
                    )
                    yield self.finding(WARNING, message, difficulty, [edge.place], edge.time)


class RareSnapping(DifficultyRule):
    name = "Rarely used snapping"
    category = "Timing"
    severities = (WARNING, MINOR)
    purpose = "A beat divisor that is used a few times only is often a slip."
    limits: ClassVar = {"warning_times": 3, "minor_times": 7, "warning_share": 0.005, "usual": [1, 2, 3, 4]}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        by_divisor: dict[int, list[Edge]] = {}
        counts = Counter(edge.divisor for edge in difficulty.edges if edge.divisor)
        total = sum(counts.values())
        for edge in difficulty.edges:
            if edge.divisor and edge.divisor not in self.limit["usual"]:
                by_divisor.setdefault(edge.divisor, []).append(edge)
        for divisor, edges in sorted(by_divisor.items()):
            count = counts[divisor]
            if count <= self.limit["warning_times"] or count < total * self.limit["warning_share"]:
                severity = WARNING if divisor in {5, 7, 9} else MINOR
            elif count <= self.limit["minor_times"]:
                severity = MINOR
            else:
                continue
            shown = ", ".join(timestamp(edge.time) for edge in edges[:5]) + (", …" if len(edges) > 5 else "")
            times = {1: "once", 2: "twice"}.get(count, f"{count} times")
            message = f"1/{divisor} is used only {times} ({shown}). Does the song have that rhythm there?"
            yield self.finding(severity, message, difficulty, [edge.place for edge in edges[:10]], edges[0].time)


class InconsistentSnapping(SetRule):
    name = "Snapping differs from a harder difficulty"
    category = "Timing"
    severities = (MINOR,)
    purpose = "Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right."
    limits: ClassVar = {"match_ms": 3.0}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        edges = {
            entry.file: sorted((edge.time, edge.divisor) for edge in entry.edges)
            for entry in mapset.difficulties
            if entry.beat_lines
        }
        times = {file: [time for time, _ in entries] for file, entries in edges.items()}
        for difficulty in mapset.difficulties if mapset.only is None else [mapset.only]:
            if difficulty.file not in edges:
                continue
            suspects = [edge for edge in difficulty.edges if edge.divisor > 2]
            for other in mapset.difficulties:
                if other.mode != difficulty.mode or other.stars <= difficulty.stars or other.file not in edges:
                    continue
                own, theirs = times[difficulty.file], times[other.file]
                suspects = [edge for edge in suspects if not _near(theirs, edge.time, self.limit["match_ms"])]
                left = []
                for edge in suspects:
                    found = self._compare(difficulty, edge, other, own, edges[other.file])
                    if found is None:
                        left.append(edge)
                    else:
                        yield found
                suspects = left

    def _compare(
        self, difficulty: Difficulty, edge: Edge, other: Difficulty, own: list[float], theirs: list[tuple[float, int]]
    ) -> Finding | None:
        """The finding where another difficulty has the same sound in thirds instead of quarters, or the reverse."""
        reach = difficulty.lines.beat_length_at(edge.time) / max(edge.divisor, 4) - 2.0
        for place in range(bisect_left(theirs, (edge.time - reach, 0)), len(theirs)):
            time, divisor = theirs[place]
            if time >= edge.time + reach:
                break
            if divisor and (divisor % 3 == 0) != (edge.divisor % 3 == 0):
                if _near(own, time, self.limit["match_ms"]):
                    continue
                where = f"[{other.name}] has 1/{divisor} at {timestamp(time)}"
                message = f"The {edge.part} is on 1/{edge.divisor} here, while {where}. Which fits the song?"
                return self.finding(MINOR, message, difficulty, [edge.place], edge.time)
        return None


def _near(times: list[float], time: float, reach: float) -> bool:
    place = bisect_left(times, time - reach)
    return place < len(times) and times[place] <= time + reach


class Preview(SetRule):
    name = "Preview time"
    category = "Timing"
    severities = (PROBLEM,)
    purpose = "The website and song select play the same part of the song, whatever difficulty is chosen."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        previews = Counter(entry.beatmap.preview_time for entry in mapset.difficulties)
        if not previews:
            return
        usual = max(previews, key=lambda time: (time >= 0, previews[time]))
        for difficulty in mapset.difficulties:
            preview = difficulty.beatmap.preview_time
            fix = Fix(f"Set it to {timestamp(usual)}.", set_field, ("general", "PreviewTime", str(usual)))
            if preview < 0:
                message = "No preview time is set, so the website plays from wherever it likes."
                yield self.finding(PROBLEM, message, difficulty, fix=fix if usual >= 0 else None)
            elif preview != usual:
                message = f"The preview time is {timestamp(preview)}, but {timestamp(usual)} in the other difficulties."
                yield self.finding(PROBLEM, message, difficulty, time=preview, fix=fix)
