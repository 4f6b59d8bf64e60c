"""How hitsounds are compared: what a map sounds like, agreement with a human's, and what its bars repeat."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Slider
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines
from core.generation.hitsounding.copy_to_set import sound_times

ADDITIONS = (2, 4, 8)
PLACES = 16  # quarters of a beat in a bar of four


def audible_hitsounds(beatmap: Beatmap) -> list[tuple[float, int]]:
    """(ms, whistle, finish and clap) of every sound."""
    lines = TimingLines(beatmap.timing_points)
    sounds = []
    for item in beatmap.hit_objects:
        for number, at in sound_times(item, beatmap, lines):
            edge = max(number - 1, 0)
            named = isinstance(item, Slider) and edge < len(item.edge_sounds)
            sounds.append((at, (item.edge_sounds[edge] if isinstance(item, Slider) and named else item.sound) & 14))
    return sounds


@dataclass(slots=True)
class Agreement:
    """Of guessed sounds with human ones: equal ones, and each addition in itself."""

    count: int = 0
    equal: int = 0
    right: int = 0
    guessed: int = 0
    human: int = 0

    def add(self, guesses: Sequence[int], human: Sequence[int]) -> None:
        for guess, truth in zip(guesses, human, strict=True):
            self.count += 1
            self.equal += guess == truth
            for addition in ADDITIONS:
                self.right += bool(guess & truth & addition)
                self.guessed += bool(guess & addition)
                self.human += bool(truth & addition)

    def __str__(self) -> str:
        f1 = 2 * self.right / max(self.guessed + self.human, 1)
        return f"{self.equal / max(self.count, 1):>8.3f}{f1:>8.3f}"


def sounding_share(path: Path) -> float:
    sounds = audible_hitsounds(read_beatmap(path))
    return sum(bits > 0 for _, bits in sounds) / max(len(sounds), 1)


def bar_pattern(sounds: Sequence[tuple[float, int]], beatmap: Beatmap) -> list[int]:
    """For each sound the one that the map has most often at its place in the bar."""
    places = places_of(sounds, beatmap)
    counts: dict[int, Counter[int]] = defaultdict(Counter)
    for where, (_, bits) in zip(places, sounds, strict=True):
        counts[where][bits] += 1
    return [counts[where].most_common(1)[0][0] for where in places]


def places_of(sounds: Sequence[tuple[float, int]], beatmap: Beatmap) -> list[int]:
    """Quarters of a beat since the bar line."""
    lines = TimingLines(beatmap.timing_points)
    reds = [(at, lines.red_at(at)) for at, _ in sounds]
    return [round((at - red.time) / red.beat_length * 4) % PLACES for at, red in reds]
