"""How patterns of excerpts of finished maps are spread, against as many excerpts of human maps.

    python -m benchmarks.patterns MAPSETS [--like HUMAN_MAPSETS] [--every 5] [--modes osu,mania] [--each 8]
                                  [--seconds 80] [--seeds 1] [--jobs 1] [--out DIR]

Of every n-th set below MAPSETS the difficulties of each mode and star class, at most `--each` of them, are made again
where they are fullest, for so many seconds, at their own stars and timing. Their values are compared with those of
excerpts of all human maps below `--like`, or of the other sets of MAPSETS. Beside each distance stands that of as many
human excerpts, drawn forty times among the same maps and compared with the others; the goal is at most 1.5 times that
one. "spread" is how much the maps differ from each other (deviation of their means), over the same of the human ones.

Short excerpts are made too hard: those of 30 s of training maps have .12 (below 2.5 stars) to .22 stars (from 4) less
than the whole map, whose stars are asked for, those of 80 s .02 to .07.
"""

import argparse
import multiprocessing
import resource
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.beatmap.objects import GameMode
from core.beatmap.writer import write_beatmap
from core.errors import BeatwrightError
from core.generation.mappers.bundled.star_targeting import fullest_part
from core.jobs import CancelToken
from core.training.evaluation.map_parts import MapPart, rhythm_and_stars
from core.training.evaluation.measures import star_class
from core.training.evaluation.patterns import Values, pattern_distance, pattern_values
from core.training.style.measure import parts_of

CLASSES = (">=4", "2.5-4", "<2.5")
DRAWS = 40
ENOUGH = 4
"""Human maps of a class from which its halves say something."""

Group = tuple[GameMode, str]
MapValues = dict[str, Values]


@dataclass(frozen=True, slots=True)
class Made:
    """An excerpt that was made; `count` is onsets over human ones."""

    group: Group
    values: MapValues
    f1: float
    stars_off: float
    count: float
    seconds: float


def make(job: tuple[MapPart, int, Path | None]) -> Made | str:
    """Make an excerpt; a sentence where that fails."""
    part, seed, out = job
    import torch

    torch.set_num_threads(1)
    began = _processor()
    try:
        made = part.generate(CancelToken(), seed=seed)
    except BeatwrightError as error:
        return f"{part.path.name}: {error}"
    seconds = _processor() - began
    if out is not None:
        folder = out / part.path.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        write_beatmap(made, folder / f"{seed} {part.path.name}", overwrite=True)
    human = part.of(part.beatmap)
    starts = [len({item.time for item in each.hit_objects}) for each in (made, human)]
    f1, stars_off = rhythm_and_stars(made, human)
    return Made(_group(part), pattern_values([made]), f1, stars_off, starts[0] / max(starts[1], 1), seconds)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _group(part: MapPart) -> Group:
    return part.beatmap.mode, star_class(part.stars)


def pooled(maps: Sequence[MapValues], name: str) -> Values:
    """All values of a statistic."""
    found = [values[name] for values in maps if name in values]
    return np.concatenate(found) if found else np.zeros(0)


def spread(maps: Sequence[MapValues], name: str) -> float:
    """How far the means of the maps lie apart, as a standard deviation."""
    means = [float(values[name].mean()) for values in maps if len(values.get(name, ()))]
    return float(np.std(means)) if len(means) > 1 else float("nan")


def by_chance(human: Sequence[MapValues], count: int, name: str) -> float:
    """The mean distance of `count` of the human excerpts to the others; of a half where there are fewer."""
    rng = np.random.default_rng(0)
    distances = []
    for _ in range(DRAWS):
        order = rng.permutation(len(human))
        drawn = min(count, len(human) // 2)
        some, others = ([human[index] for index in part] for part in (order[:drawn], order[drawn:]))
        ours, theirs = pooled(some, name), pooled(others, name)
        if len(ours) and len(theirs):
            distances.append(pattern_distance(ours, theirs))
    return float(np.mean(distances)) if distances else float("nan")


def print_group(group: Group, made: Sequence[Made], human: Sequence[MapValues]) -> None:
    """The table of one mode and star class."""
    mode, name = group
    ours = [each.values for each in made]
    print(
        f"\n{mode.name.lower()} {name}: {len(made)} excerpts, {len(human)} human; F1 {_mean(made, 'f1'):.3f}, stars "
        f"off {_mean(made, 'stars_off'):.2f}, count {_mean(made, 'count'):.2f}, {_mean(made, 'seconds'):.1f} s"
    )
    print(f"{'':<22}{'ours':>8}{'human':>8}{'distance':>10}{'by chance':>10}{'ratio':>7}{'spread':>8}")
    rows = []
    for statistic in dict.fromkeys(name for values in human for name in values):
        mine, theirs = pooled(ours, statistic), pooled(human, statistic)
        if not len(mine) or not len(theirs):
            continue
        distance, chance = pattern_distance(mine, theirs), by_chance(human, len(made), statistic)
        wide = spread(ours, statistic) / max(spread(human, statistic), 1e-9)
        rows.append((distance, chance))
        print(
            f"{statistic:<22}{mine.mean():>8.3f}{theirs.mean():>8.3f}{distance:>10.3f}{chance:>10.3f}"
            f"{distance / max(chance, 1e-9):>7.2f}{wide:>8.2f}"
        )
    distance, chance = np.mean(rows, axis=0)
    print(f"{'mean':<22}{'':>16}{distance:>10.3f}{chance:>10.3f}{distance / max(chance, 1e-9):>7.2f}")


def _mean(made: Sequence[Made], what: str) -> float:
    return float(np.mean([getattr(each, what) for each in made]))


def parts_below(folders: Sequence[Path], modes: Sequence[GameMode], seconds: float) -> list[MapPart]:
    """The fullest part of every map in the folders: a map's stars are those of its hardest part."""
    paths = [path for folder in folders for path in sorted(folder.glob("*.osu"))]
    return [_fullest(part, seconds) for part in parts_of(paths, len(paths)) if part.beatmap.mode in modes]


def _fullest(part: MapPart, seconds: float) -> MapPart:
    times = np.unique([item.time for item in part.beatmap.hit_objects])
    start = fullest_part(times, times[0], times[-1], 1000 * seconds) - 1
    return replace(part, start=start, end=start + 1000 * seconds)


def spread_over(parts: Sequence[MapPart], most: int) -> list[MapPart]:
    """At most so many parts of each mode and class, over all stars."""
    groups: dict[Group, list[MapPart]] = defaultdict(list)
    for part in parts:
        groups[_group(part)].append(part)
    return [
        group[index]
        for group in groups.values()
        for index in np.unique(np.linspace(0, len(group) - 1, min(most, len(group))).round().astype(int))
    ]


def human_values(parts: Sequence[MapPart]) -> Mapping[Group, list[MapValues]]:
    """The values of human excerpts; their class is that of the whole map."""
    found: dict[Group, list[MapValues]] = defaultdict(list)
    for part in parts:
        found[_group(part)].append(pattern_values([part.of(part.beatmap)]))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mapsets", type=Path)
    parser.add_argument("--like", type=Path)
    parser.add_argument("--every", type=int, default=5)
    parser.add_argument("--modes", default="osu,taiko,catch,mania")
    parser.add_argument("--each", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=80.0)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    modes = [GameMode[name.upper()] for name in options.modes.split(",")]
    folders = sorted({path.parent for path in options.mapsets.rglob("*.osu")})
    chosen = folders[:: options.every]
    others = [folder for folder in folders if folder not in chosen] or folders
    if options.like:
        others = sorted({path.parent for path in options.like.rglob("*.osu")})
    human = human_values(parts_below(others, modes, options.seconds))
    parts = spread_over(parts_below(chosen, modes, options.seconds), options.each)
    jobs = [(part, seed, options.out) for part in parts for seed in range(1, options.seeds + 1)]
    groups: dict[Group, list[Made]] = defaultdict(list)
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        for made in pool.imap(make, jobs, chunksize=1):
            if isinstance(made, str):
                print("failed:", made, flush=True)
            else:
                groups[made.group].append(made)
    for mode in modes:
        for name in CLASSES:
            if groups[mode, name] and len(human.get((mode, name), ())) >= ENOUGH:
                print_group((mode, name), groups[mode, name], human[mode, name])


if __name__ == "__main__":
    main()
