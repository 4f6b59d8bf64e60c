"""Red lines across the difficulties of a set."""

from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.objects import TimingPoint
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, figure
from core.modding.mapset import Mapset
from core.modding.rules.rule import MINOR, PROBLEM, SetRule

LOWEST_BPM, HIGHEST_BPM = 10.0, 2000.0


class InconsistentRedLines(SetRule):
    name = "Red lines differ between difficulties"
    category = "Timing"
    severities = (PROBLEM, MINOR)
    purpose = "All difficulties map one song, so offset, tempo and meter are the same in all of them."
    limits: ClassVar = {"same_ms": 0.001, "close_ms": 2.0, "beat_ms": 0.001}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        by_song: dict[str, list[int]] = {}
        for index, difficulty in enumerate(mapset.difficulties):
            if _tempo_lines(difficulty):
                by_song.setdefault(difficulty.beatmap.audio_filename.lower(), []).append(index)
        for indices in by_song.values():
            # What most difficulties have is what the odd ones out are compared with.
            signatures = [
                tuple((red.time, red.beat_length, red.meter) for red in _tempo_lines(mapset.difficulties[index]))
                for index in indices
            ]
            usual = max(signatures, key=signatures.count)
            usual_entry = mapset.difficulties[indices[signatures.index(usual)]]
            for index, signature in zip(indices, signatures, strict=True):
                if signature != usual:
                    yield from self._compare(mapset, index, usual_entry.name)

    def _compare(self, mapset: Mapset, index: int, usual_name: str) -> Iterator[Finding]:
        """How the red lines of a difficulty differ from those that most of the set have."""
        difficulty = mapset.difficulties[index]
        usual_entry = next(entry for entry in mapset.difficulties if entry.name == usual_name)
        own, theirs = _tempo_lines(difficulty), _tempo_lines(usual_entry)
        for red in theirs:
            nearest = min(own, key=lambda line: abs(line.time - red.time))
            apart = abs(nearest.time - red.time)
            if apart > self.limit["close_ms"]:
                message = f"The red line of [{usual_entry.name}] here ({_description(red)}) is missing."
                yield self.finding(PROBLEM, message, difficulty, time=red.time)
                continue
            if apart > self.limit["same_ms"]:
                severity = MINOR if apart < 1.0 else PROBLEM
                here, there = figure(nearest.time, 9), figure(red.time, 9)
                message = f"The red line is at {here} ms, but at {there} ms in [{usual_entry.name}]."
                yield self.finding(severity, message, difficulty, time=nearest.time)
            if nearest.meter != red.meter:
                message = f"The meter is {nearest.meter}/4 here, but {red.meter}/4 in [{usual_entry.name}]."
                yield self.finding(PROBLEM, message, difficulty, time=nearest.time)
            if abs(nearest.beat_length - red.beat_length) > self.limit["beat_ms"]:
                here, there = figure(nearest.bpm, 6), figure(red.bpm, 6)
                message = f"The tempo is {here} BPM here, but {there} BPM in [{usual_entry.name}]."
                yield self.finding(PROBLEM, message, difficulty, time=nearest.time)
        for red in own:
            if all(abs(line.time - red.time) > self.limit["close_ms"] for line in theirs):
                message = f"This red line ({_description(red)}) does not exist in [{usual_entry.name}]."
                yield self.finding(PROBLEM, message, difficulty, time=red.time)


def _tempo_lines(difficulty: Difficulty) -> list[TimingPoint]:
    """The red lines that time the song; others are there for scrolling effects of one difficulty."""
    return [red for red in difficulty.beat_lines if LOWEST_BPM <= red.bpm <= HIGHEST_BPM]


def _description(line: TimingPoint) -> str:
    return f"{figure(line.bpm, 6)} BPM, {line.meter}/4"
