"""What descriptors change in maps of the bundled model: each measure with them, and without, of the same excerpts.

    python -m benchmarks.descriptors MAPSETS [--every 7] [--offset 0] [--mode osu] [--stars 4,7] [--each 8]
                                     [--seconds 30] [--seeds 1] [--descriptors jumps,-sliders]

Of every n-th set below MAPSETS some difficulties between the stars are made again where they are fullest, at their own
stars and timing, without a descriptor and with each (avoided, where it has a minus before it). The maps of these sets
are not among those that are followed. A row says what each descriptor is to change, the mean without it and with it,
and in how many of the excerpts it went that way; then how far stars are off, and onsets and F1 against those without.
"""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.patterns import parts_below, spread_over
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.placement import object_starts
from core.beatmap.stars import star_rating
from core.beatmap.timing import TimingLines
from core.data_files import resources
from core.errors import BeatwrightError
from core.generation.mappers.bundled.choices import count_choices
from core.generation.mappers.bundled.descriptors import MEANINGS, Shares
from core.generation.mappers.bundled.map_style import MapStyle, median_gap
from core.generation.mappers.bundled.map_style_files import read_map_styles, write_map_styles
from core.generation.mappers.bundled.pools import pooled
from core.jobs import CancelToken
from core.model.checkpoints.catalog import BUNDLED
from core.model.checkpoints.descriptors import MAP_STYLES
from core.training.evaluation.map_parts import MapPart, rhythm_and_stars

QUARTER, RUN = 0.27, 4
"""Beats up to which a gap is within a run, and onsets from which it is one."""


@dataclass(frozen=True, slots=True)
class Made:
    """An excerpt; `off` is how many stars it is from what was asked for."""

    choices: Shares
    onsets: int
    in_runs: float
    off: float
    f1: float


def made_of(part: MapPart, beatmap: Beatmap) -> Made:
    """What is measured of an excerpt that was made."""
    times = np.unique(object_starts(beatmap.hit_objects))
    f1, _ = rhythm_and_stars(beatmap, part.of(part.beatmap))
    off = abs(star_rating(beatmap) - part.stars)
    return Made(pooled(count_choices(beatmap)), len(times), in_runs(beatmap, times), off, f1)


def in_runs(beatmap: Beatmap, times: np.ndarray) -> float:  # type: ignore[type-arg]
    """The share of onsets within runs of quarter beats."""
    lines = TimingLines(beatmap.timing_points)
    quick = np.diff(times) < QUARTER * np.array([lines.beat_length_at(time) for time in times[:-1]])
    edges = np.flatnonzero(np.diff(np.concatenate([[0], quick.astype(int), [0]])))
    onsets = edges[1::2] - edges[::2] + 1
    return float(onsets[onsets > RUN].sum() / max(len(times), 1))


def model_without(folders: Sequence[Path], out: Path) -> Path:
    """The bundled model in `out`, which follows no map of some folders."""
    source = resources() / "models" / BUNDLED
    parts = parts_below(folders, list(GameMode), 30.0)
    theirs = [(part.beatmap.mode, part.stars, median_gap(object_starts(part.beatmap.hit_objects))) for part in parts]
    for path in source.iterdir():
        if path.name != MAP_STYLES:
            (out / path.name).symlink_to(path)
    write_map_styles(out, {mode: _others(read_map_styles(source, mode), mode, theirs) for mode in GameMode})
    return out


def _others(
    styles: Sequence[MapStyle], mode: GameMode, theirs: Sequence[tuple[GameMode, float, float]]
) -> list[MapStyle]:
    alike = [(stars, gap) for other, stars, gap in theirs if other == mode]
    return [
        style
        for style in styles
        if not any(abs(style.stars - stars) < 0.02 and abs(style.gap - gap) < 0.3 for stars, gap in alike)
    ]


def measures_of(name: str, made: Made) -> float:
    """How much of what a descriptor asks for an excerpt has: its measures, by their weights."""
    if name == "streams":
        return made.in_runs
    return float(sum(weight * measure(made.choices) for measure, weight in MEANINGS[name].measures))


def print_row(word: str, name: str, sign: float, pairs: Sequence[tuple[Made, Made]]) -> None:
    values = np.array([[measures_of(name, made) for made in pair] for pair in pairs])
    there = np.isfinite(values).all(axis=1)
    before, after = values[there].mean(axis=0) if there.any() else (float("nan"),) * 2
    right = int((sign * (values[:, 1] - values[:, 0]) > 0)[there].sum())
    plain, with_it = ([pair[index] for pair in pairs] for index in (0, 1))
    count = float(np.mean([b.onsets / max(a.onsets, 1) for a, b in pairs]))
    print(
        f"{word:<20}{before:>8.3f}{after:>8.3f}{right:>4} of {int(there.sum()):<3}"
        f"stars off {_mean(plain, 'off'):.3f} {_mean(with_it, 'off'):.3f}  count {count:.3f}  "
        f"F1 {_mean(plain, 'f1'):.3f} {_mean(with_it, 'f1'):.3f}",
        flush=True,
    )


def _mean(made: Sequence[Made], what: str) -> float:
    return float(np.mean([getattr(each, what) for each in made]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mapsets", type=Path)
    parser.add_argument("--every", type=int, default=7)
    parser.add_argument("--offset", type=int, default=0)
    parser.add_argument("--mode", default="osu")
    parser.add_argument("--stars", default="4,7")
    parser.add_argument("--each", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--descriptors", default="jumps,streams,flow aim,sharp aim,sliders,slider tech,tech")
    options = parser.parse_args()
    folders = sorted({path.parent for path in options.mapsets.rglob("*.osu")})[options.offset :: options.every]
    least, most = map(float, options.stars.split(","))
    found = parts_below(folders, [GameMode[options.mode.upper()]], options.seconds)
    parts = spread_over([part for part in found if least <= part.stars < most], options.each)
    words = options.descriptors.split(",")
    with tempfile.TemporaryDirectory() as place:
        model = str(model_without(folders, Path(place)))
        made = _make(parts, options.seeds, model, words)
    for word in words:
        pairs = [(made["", key], made[word, key]) for other, key in made if other == "" and (word, key) in made]
        print_row(word, word.lstrip("-"), -1.0 if word.startswith("-") else 1.0, pairs)


def _make(
    parts: Sequence[MapPart], seeds: int, model: str, words: Sequence[str]
) -> dict[tuple[str, tuple[int, int]], Made]:
    """The excerpts by descriptor ("" for none), and part and seed; a sentence where one fails.

    All of one song follow each other, as its rhythm is remembered.
    """
    found: dict[tuple[str, tuple[int, int]], Made] = {}
    for number, part in enumerate(parts):
        for seed in range(1, seeds + 1):
            for word in ("", *words):
                option = "negative_descriptors" if word.startswith("-") else "descriptors"
                asked = {option: (word.lstrip("-"),)} if word else {}
                try:
                    made = part.generate(CancelToken(), seed=seed, model=model, **asked)
                except BeatwrightError as error:
                    print(f"failed: {part.path.name}: {error}", flush=True)
                    continue
                found[word, (number, seed)] = made_of(part, made)
    return found


if __name__ == "__main__":
    main()
