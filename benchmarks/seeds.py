"""How much maps of one song by two seeds differ, beside human maps of it by two mappers.

    python -m benchmarks.seeds MAPSETS [--mode osu] [--most 14] [--seeds 3] [--seconds 30] [--stars 0.35]

Of each set below MAPSETS the two difficulties that are nearest in stars and whose names say that they are by different
people ("Nevo's Expert" and "Expert"). The first of them is made again by some seeds where it is fullest, and no map of
these sets is followed. Each row is the mean distance of two of them for one statistic, in deviations of all the human
excerpts: of the two mappers, of two seeds, and of a seed to the human map at whose stars it was made.
"""

import argparse
import itertools
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.descriptors import model_without
from benchmarks.patterns import MapValues, parts_below, pooled
from core.beatmap.objects import GameMode
from core.errors import BeatwrightError
from core.jobs import CancelToken
from core.training.evaluation.map_parts import MapPart
from core.training.evaluation.patterns import LEAST_DEVIATION, pattern_values


@dataclass(frozen=True, slots=True)
class Song:
    """The values of one song's excerpts."""

    human: MapValues
    other: MapValues
    made: list[MapValues]


def mapper_of(part: MapPart) -> str:
    """Who made a difficulty, by its name; empty for the set's own mapper."""
    owner, apostrophe, _ = part.beatmap.version_name.partition("'")
    return owner if apostrophe else ""


def pairs_of(parts: Sequence[MapPart], stars: float) -> list[tuple[MapPart, MapPart]]:
    """The nearest two of each set that are by different people and at most so many stars apart."""
    found = []
    for _, group in itertools.groupby(parts, key=lambda part: part.path.parent):
        pairs = [
            (abs(a.stars - b.stars), a, b)
            for a, b in itertools.combinations(group, 2)
            if mapper_of(a) != mapper_of(b) and abs(a.stars - b.stars) <= stars
        ]
        if pairs:
            found.append(min(pairs, key=lambda pair: pair[0])[1:])
    return found


def distances(pairs: Sequence[tuple[MapValues, MapValues]], deviations: Mapping[str, float]) -> dict[str, float]:
    """The mean distance of two excerpts for each statistic; nan where no pair has it."""
    from scipy.stats import wasserstein_distance

    found = {}
    for name, deviation in deviations.items():
        apart = [
            wasserstein_distance(a[name], b[name]) / deviation
            for a, b in pairs
            if len(a.get(name, ())) and len(b.get(name, ()))
        ]
        found[name] = float(np.mean(apart)) if apart else float("nan")
    return found


def print_table(songs: Sequence[Song]) -> None:
    human = [values for song in songs for values in (song.human, song.other)]
    names = dict.fromkeys(name for values in human for name in values)
    deviations = {name: max(float(np.std(pooled(human, name))), LEAST_DEVIATION) for name in names}
    columns = [
        distances([(song.human, song.other) for song in songs], deviations),
        distances([pair for song in songs for pair in itertools.combinations(song.made, 2)], deviations),
        distances([(made, song.human) for song in songs for made in song.made], deviations),
    ]
    print(f"{len(songs)} songs\n{'':<22}{'two mappers':>12}{'two seeds':>12}{'to the human':>14}")
    for name in names:
        mappers, seeds, apart = (column[name] for column in columns)
        print(f"{name:<22}{mappers:>12.3f}{seeds:>12.3f}{apart:>14.3f}")
    means = [float(np.nanmean(list(column.values()))) for column in columns]
    print(f"{'mean':<22}{means[0]:>12.3f}{means[1]:>12.3f}{means[2]:>14.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mapsets", type=Path)
    parser.add_argument("--mode", default="osu")
    parser.add_argument("--most", type=int, default=14)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--stars", type=float, default=0.35)
    options = parser.parse_args()
    folders = sorted({path.parent for path in options.mapsets.rglob("*.osu")})
    pairs = pairs_of(parts_below(folders, [GameMode[options.mode.upper()]], options.seconds), options.stars)
    pairs = pairs[:: max(len(pairs) // options.most, 1)][: options.most]
    songs = []
    with tempfile.TemporaryDirectory() as place:
        model = str(model_without([part.path.parent for part, _ in pairs], Path(place)))
        for part, other in pairs:
            made = []
            for seed in range(1, options.seeds + 1):
                try:
                    made.append(pattern_values([part.generate(CancelToken(), seed=seed, model=model)]))
                except BeatwrightError as error:
                    print(f"failed: {part.path.name}: {error}", flush=True)
            # The other map where the first is fullest, so that both are of one part of the song.
            values = (pattern_values([part.of(each.beatmap)]) for each in (part, other))
            songs.append(Song(*values, made))
    if songs:
        print_table(songs)
    else:
        print("No set has difficulties by two people near each other in stars.")


if __name__ == "__main__":
    main()
