"""Whether bars that sound alike are mapped alike, in whole maps of the bundled model and in human maps of the songs.

    python -m benchmarks.repetition MAPSETS [--modes osu,taiko,catch,mania] [--each 3] [--longest 200] [--every 1]

Of every n-th set below MAPSETS one difficulty is made again at its own stars and timing, `--each` of them for each mode
and star class. A bar's rhythm is which of its sixteenths have an object; its patterns are what these are: slider, new
combo and jump; column; colour. "Alike" is the mean cosine of each bar with the earlier one that it sounds most like, if
that is like enough, "any" that of all pairs of bars: repetition follows the song as far as the one is above the other.
"Off" is how far the cosines of all pairs are from the human map's, root mean square; beside it that of another human
difficulty of the song within a star.
"""

import argparse
import math
from collections import defaultdict
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position
from core.beatmap.objects import GameMode, HitSound, Slider, Spinner, column_of
from core.beatmap.reader import read_beatmap
from core.beatmap.stacking import circle_radius
from core.beatmap.stars import star_rating
from core.errors import BeatwrightError
from core.generation.request import GenerationRequest
from core.generation.structure.bars import PLACES, Bars, band_levels, bars_of
from core.generation.structure.repeats import Repeats
from core.generation.tasks.new_difficulty import generate
from core.jobs import CancelToken, ignore_progress
from core.training.evaluation.measures import star_class

LIKE_ENOUGH = 0.5
_FEWEST_OBJECTS = 80
_LONGEST_JUMP = 4.0  # circles
_NEAR_STARS = 1.0

Rows = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Alike:
    """Mean cosines of bars, and how far those of all pairs are from the human map's."""

    rhythm: float
    any_rhythm: float
    patterns: float
    any_patterns: float
    rhythm_off: float
    patterns_off: float


def bar_rows(beatmap: Beatmap, bars: Bars) -> tuple[Rows, Rows]:
    """The rhythm of each bar, (bars, 16), and its patterns, (bars, 16 x values)."""
    values = beatmap.keys if beatmap.mode == GameMode.MANIA else 3
    rhythm, patterns = np.zeros((len(bars), PLACES)), np.zeros((len(bars), PLACES, values))
    diameter = 2 * circle_radius(beatmap.cs)
    end: tuple[float, float] | None = None
    edges = np.append(bars.times, bars.times[-1] + bars.lengths[-1])
    for item in beatmap.hit_objects:
        place = round(float(np.interp(item.time, edges, np.arange(len(edges)))) * PLACES)
        bar, part = divmod(place, PLACES)
        if isinstance(item, Spinner) or bar >= len(bars):
            continue
        rhythm[bar, part] = 1.0
        if beatmap.mode == GameMode.MANIA:
            patterns[bar, part, column_of(item.x, beatmap.keys)] = 1.0
        elif beatmap.mode == GameMode.TAIKO:
            patterns[bar, part, int(bool(item.sound & (HitSound.WHISTLE | HitSound.CLAP)))] = 1.0
        else:
            jump = 0.0 if end is None else math.dist(end, (item.x, item.y)) / diameter
            patterns[bar, part] = isinstance(item, Slider), item.new_combo, min(jump, _LONGEST_JUMP) / 2
            end = slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)
    return rhythm, patterns.reshape(len(bars), -1)


def cosines(rows: Rows) -> Rows:
    """(n, n) of (n, values)."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows = rows / np.where(lengths > 0, lengths, 1.0)
    return np.asarray(rows @ rows.T)


def alike(beatmap: Beatmap, human: Beatmap, bars: Bars, repeats: Repeats) -> Alike | None:
    """How alike bars of `beatmap` are; None where no bar sounds like another."""
    (rhythm, patterns), (of_human, human_patterns) = bar_rows(beatmap, bars), bar_rows(human, bars)
    mapped = (rhythm.sum(axis=1) > 0) & (of_human.sum(axis=1) > 0)
    later = np.flatnonzero((repeats.sources >= 0) & (repeats.likeness > LIKE_ENOUGH) & mapped & mapped[repeats.sources])
    if not len(later):
        return None
    earlier = repeats.sources[later]
    pairs = np.outer(mapped, mapped) & ~np.eye(len(mapped), dtype=bool)
    found = list[float]()
    for rows in (rhythm, patterns):
        near = cosines(rows)
        found += [float(near[later, earlier].mean()), float(near[pairs].mean())]
    for rows, theirs in ((rhythm, of_human), (patterns, human_patterns)):
        found.append(float(np.sqrt(np.mean((cosines(rows)[pairs] - cosines(theirs)[pairs]) ** 2))))
    return Alike(*found)


def measure(path: Path, stars: float) -> dict[str, Alike]:
    """A difficulty's human map, the one that is made, and another human one of the song where there is one."""
    human = read_beatmap(path)
    audio = load_audio(path.parent / human.audio_filename)
    bars = bars_of(band_levels(audio.mono(), audio.sample_rate), human.red_lines)
    if bars is None:
        return {}
    request = GenerationRequest.of(
        beatmap=path,
        mode=human.mode,
        keycount=human.keys if human.mode == GameMode.MANIA else None,
        difficulty=stars,
        timing="beatmap",
        seed=1,
    )
    maps = {"ours": generate(request, ignore_progress, CancelToken()).beatmap, "human": human}
    others = [read_beatmap(other) for other in path.parent.glob("*.osu") if other != path]
    for other in others:
        if other.mode == human.mode and other.keys == human.keys and abs(star_rating(other) - stars) < _NEAR_STARS:
            maps["another human"] = other
    repeats = Repeats.of(bars)
    found = {name: alike(beatmap, human, bars, repeats) for name, beatmap in maps.items()}
    return {name: figures for name, figures in found.items() if figures is not None}


def chosen(options: argparse.Namespace) -> dict[tuple[GameMode, str], list[tuple[Path, float]]]:
    """Difficulties by mode and class, at most one of each set in a class."""
    found: dict[tuple[GameMode, str], list[tuple[Path, float]]] = defaultdict(list)
    modes = [GameMode[name.upper()] for name in options.modes.split(",")]
    for folder in sorted({path.parent for path in options.mapsets.rglob("*.osu")})[:: options.every]:
        taken = set[tuple[GameMode, str]]()
        for path in sorted(folder.glob("*.osu")):
            try:
                beatmap, stars = read_beatmap(path), star_rating(path)
            except BeatwrightError:
                continue
            group = beatmap.mode, star_class(stars)
            short = len(beatmap.hit_objects) < _FEWEST_OBJECTS or beatmap.hit_objects[-1].time > 1000 * options.longest
            silent = not beatmap.audio_filename or not (folder / beatmap.audio_filename).is_file()
            if beatmap.mode in modes and group not in taken and not short and not silent:
                taken.add(group)
                found[group].append((path, stars))
    return {group: paths[: options.each] for group, paths in found.items()}


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mapsets", type=Path)
    parser.add_argument("--modes", default="osu,taiko,catch,mania")
    parser.add_argument("--each", type=int, default=3)
    parser.add_argument("--longest", type=float, default=200.0, help="seconds of a song")
    parser.add_argument("--every", type=int, default=1, help="of the sets")
    options = parser.parse_args()
    rows: dict[tuple[GameMode, str], list[Alike]] = defaultdict(list)
    for (mode, _), paths in chosen(options).items():
        for path, stars in paths:
            try:
                for name, figures in measure(path, stars).items():
                    rows[mode, name].append(figures)
            except BeatwrightError as error:
                print(f"{path.name}: {error}")
    print("| mode | maps | rhythm: alike | any | off | patterns: alike | any | off |")
    print("|---|---|---|---|---|---|---|---|")
    for (mode, name), figures in sorted(rows.items()):
        rhythm, any_rhythm, patterns, any_patterns, rhythm_off, patterns_off = np.mean(
            [astuple(each) for each in figures], axis=0
        )
        print(
            f"| {mode.name.lower()}, {name} | {len(figures)} | {rhythm:.3f} | {any_rhythm:.3f} | {rhythm_off:.3f} | "
            f"{patterns:.3f} | {any_patterns:.3f} | {patterns_off:.3f} |"
        )


if __name__ == "__main__":
    main()
