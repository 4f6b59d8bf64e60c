"""How objects sound."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import ClassVar

from core.beatmap.event_lines import Break
from core.beatmap.objects import GameMode, HitSound, Slider, Spinner
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, timestamp
from core.modding.mapset import Mapset
from core.modding.rules.rule import CATCH, MANIA, MINOR, OSU, PROBLEM, WARNING, DifficultyRule, SetRule
from core.modding.samples import Sounded, sounded_edges

ADDED = int(HitSound.WHISTLE | HitSound.FINISH | HitSound.CLAP)
NAMES = {HitSound.WHISTLE: "whistle", HitSound.FINISH: "finish", HitSound.CLAP: "clap"}


class _Rests:
    """The breaks of a difficulty, looked up by their ends: a file may have tens of thousands."""

    def __init__(self, pauses: Sequence[Break]) -> None:
        pauses = sorted(pauses, key=lambda pause: pause.end)
        self._ends = [pause.end for pause in pauses]
        self._first_starts = list(accumulate((pause.start for pause in reversed(pauses)), min))[::-1]

    def between(self, start: float, end: float) -> Break | None:
        """From the first start to the last end of the breaks that end after `start` and by `end` ms; None for none."""
        first, last = bisect_right(self._ends, start), bisect_right(self._ends, end)
        return Break(self._first_starts[first], self._ends[last - 1]) if first < last else None


class HitSoundGaps(DifficultyRule):
    name = "Without hit sounds"
    category = "Hit Sounds"
    severities = (PROBLEM, WARNING)
    purpose = "Hit sounds follow the song all along."
    modes = OSU | CATCH | MANIA
    limits: ClassVar = {"warning_s": 12.0, "warning_objects": 2, "problem_s": 36.0, "problem_objects": 8, "total": 30.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        edges = [edge for edge in sounded_edges(difficulty) if not isinstance(difficulty.objects[edge.place], Spinner)]
        if difficulty.mode == GameMode.MANIA and (difficulty.events.samples or not edges):
            return
        last_set = edges[0].sounds.normal_set if edges else 0
        gap_start, passed, total = difficulty.objects[0].time, 0, 0
        first = 0
        gaps: list[tuple[float, float, int, int]] = []
        rests = _Rests(difficulty.breaks)
        for edge in edges:
            named = difficulty.mode == GameMode.MANIA and difficulty.objects[edge.place].sample.filename
            if edge.sounds.bits & ADDED or edge.sounds.normal_set != last_set or named:
                gaps.append((gap_start, edge.time, passed, first))
                last_set, gap_start, passed, first = edge.sounds.normal_set, edge.time, 0, edge.place
                total += 1
            elif (rest := rests.between(gap_start, edge.time)) is not None:
                gaps.append((gap_start, rest.start, passed, first))
                gap_start, passed, first = rest.end, 1, edge.place
            else:
                passed += 1
        if edges:
            gaps.append((gap_start, edges[-1].time, passed, first))
        if total == 0:
            # Keysounds and silent osu!mania maps are a style of their own.
            severity = WARNING if difficulty.mode == GameMode.MANIA else PROBLEM
            yield self.finding(severity, "There are no hit sounds at all: no additions and one sample set.", difficulty)
            return
        for start, end, objects, index in gaps:
            seconds = (end - start) / 1000.0
            if seconds > self.limit["problem_s"] and objects > self.limit["problem_objects"]:
                severity = PROBLEM
            elif (
                seconds > self.limit["warning_s"]
                and objects > self.limit["warning_objects"]
                and seconds + objects * 0.2 > self.limit["total"] / 3.0
            ):
                severity = WARNING
            else:
                continue
            message = f"{seconds:.0f} s without an addition or another sample set, until {timestamp(end)}."
            yield self.finding(severity, message, difficulty, [index], time=start)


class Muted(DifficultyRule):
    name = "Quiet objects"
    category = "Hit Sounds"
    severities = (WARNING, MINOR)
    purpose = "What one clicks is heard over the song."
    modes = OSU | CATCH | MANIA
    limits: ClassVar = {"warning": 10, "minor": 20, "run": 3}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        quiet: dict[str, list[Sounded]] = {"head": [], "tail": [], "soft": []}
        for edge in sounded_edges(difficulty):
            hit_object = difficulty.objects[edge.place]
            volume = max(edge.sounds.volume, 5)
            if isinstance(hit_object, Spinner) or volume > self.limit["minor"]:
                continue
            if edge.number == 0:
                quiet["head" if volume <= self.limit["warning"] else "soft"].append(edge)
            elif volume <= self.limit["warning"] and isinstance(hit_object, Slider) and edge.active:
                quiet["tail"].append(edge)
        for severity, kind in ((WARNING, "head"), (MINOR, "soft"), (MINOR, "tail")):
            runs: list[list[Sounded]] = []
            for edge in quiet[kind]:
                if runs and edge.place - runs[-1][-1].place <= self.limit["run"]:
                    runs[-1].append(edge)
                else:
                    runs.append([edge])
            for run in runs:
                message = _quiet(kind, len(run), max(run[0].sounds.volume, 5))
                places = list(dict.fromkeys(edge.place for edge in run))[:20]
                yield self.finding(severity, message, difficulty, places, run[0].time)


def _quiet(kind: str, count: int, volume: float) -> str:
    """What is said of `count` quiet objects or edges, the first of which has this volume, in %."""
    if kind == "head":
        one = f"This object sounds at {volume} %, hardly heard over the song."
        return one if count == 1 else f"{count} objects from here sound at {volume} %, hardly heard over the song."
    if kind == "soft":
        one = f"This object sounds at {volume} %, perhaps too quiet for the song."
        return one if count == 1 else f"{count} objects from here sound at {volume} %, perhaps too quiet for the song."
    if count == 1:
        return f"This slider's repeat sounds at {volume} %, next to nothing. Is there no sound in the song?"
    return f"{count} slider's repeats from here sound at {volume} %, next to nothing. Is there no sound in the song?"


class SliderBodies(DifficultyRule):
    name = "Additions on slider bodies"
    category = "Hit Sounds"
    severities = (MINOR,)
    purpose = "Additions on the body are usually a slip for the slider's head; only the whistle sounds there."
    modes = OSU | CATCH

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        found = [
            index
            for index, hit_object in enumerate(difficulty.objects)
            if isinstance(hit_object, Slider) and hit_object.sound & int(HitSound.WHISTLE) and hit_object.edge_sounds
        ]
        if found:
            count = f"{len(found)} sliders whistle" if len(found) > 1 else "One slider whistles"
            message = f"{count} all along the body. Is that meant?"
            yield self.finding(MINOR, message, difficulty, found[:10])


class HitSoundConsistency(SetRule):
    name = "Hit sounds differ between difficulties"
    category = "Hit Sounds"
    severities = (WARNING, MINOR)
    purpose = "The same sound of the song has the same hit sound in all difficulties."
    modes = OSU | CATCH
    limits: ClassVar = {"match_ms": 2.0, "fewest": 8}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        entries = self.difficulties(mapset)
        if len(entries) < 2:
            return
        sounds = {entry.file: self._sounds(entry) for entry in entries}
        strange = self._strange(entries, sounds)
        for entry in entries:
            if entry in strange:
                message = "The hit sounds are this difficulty's own, so they were not compared with the others."
                yield self.finding(MINOR, message, entry)
        compared = [entry for entry in entries if entry not in strange]
        for entry in compared if mapset.only is None else [mapset.only] if mapset.only in compared else []:
            others = [other for other in compared if other is not entry]
            yield from self._missing(entry, others, sounds)

    def _sounds(self, entry: Difficulty) -> tuple[list[float], list[tuple[float, int, int]]]:
        """(times, (time, additions, object)) of heads and tails."""
        edges = sorted(
            (edge.time, edge.sounds.bits & ADDED, edge.place)
            for edge in sounded_edges(entry)
            if not isinstance(entry.objects[edge.place], Spinner)
        )
        return [edge[0] for edge in edges], edges

    def _at(self, sounds: tuple[list[float], list[tuple[float, int, int]]], time: float) -> int | None:
        times, edges = sounds
        place = bisect_left(times, time - self.limit["match_ms"])
        if place < len(times) and times[place] <= time + self.limit["match_ms"]:
            return edges[place][1]
        return None

    def _strange(
        self, entries: list[Difficulty], sounds: dict[str, tuple[list[float], list[tuple[float, int, int]]]]
    ) -> list[Difficulty]:
        """Difficulties that are hit sounded in their own way: a quarter or more differs from the others."""
        shares = {}
        for entry in entries:
            differing = met = 0
            for other in entries:
                if other is not entry:
                    for time, added, _ in sounds[entry.file][1]:
                        theirs = self._at(sounds[other.file], time)
                        met += theirs is not None
                        differing += theirs is not None and theirs != added
            shares[entry.file] = differing / met if met >= self.limit["fewest"] else 0.0
        least = min(shares.values())
        return [entry for entry in entries if shares[entry.file] - least > 0.15 or shares[entry.file] > 0.25]

    def _missing(
        self,
        entry: Difficulty,
        others: list[Difficulty],
        sounds: dict[str, tuple[list[float], list[tuple[float, int, int]]]],
    ) -> Iterator[Finding]:
        """Additions that most other difficulties have where this one has a sound without them."""
        seldom: list[tuple[float, int]] = []
        for time, added, index in sounds[entry.file][1]:
            missing, having, met = 0, [], 0
            for other in others:
                theirs = self._at(sounds[other.file], time)
                met += theirs is not None
                if theirs is not None and theirs & ~added:
                    missing |= theirs & ~added
                    having.append(f"[{other.name}]")
            if missing and met >= 3 and len(having) * 2 > met:
                words = " and ".join(name for bit, name in NAMES.items() if missing & bit)
                message = f"No {words} here, but in {', '.join(having[:3])}{' and others' if len(having) > 3 else ''}."
                yield self.finding(WARNING, message, entry, [index], time)
            # With many difficulties one of them alone says little.
            elif missing and (len(having) > 1 or len(others) < 3):
                seldom.append((time, index))
        if seldom:
            shown = ", ".join(timestamp(time) for time, _ in seldom[:5]) + (", …" if len(seldom) > 5 else "")
            places = f"{len(seldom)} places lack" if len(seldom) > 1 else "One place lacks"
            message = f"{places} an addition that other difficulties have there: {shown}."
            yield self.finding(MINOR, message, entry, [index for _, index in seldom[:10]], seldom[0][0])
