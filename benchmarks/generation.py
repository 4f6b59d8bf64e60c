"""Finished maps against human ones: rhythm, counts, stars, timing, and how patterns are spread.

    python -m benchmarks.generation MAPSETS [--timing human|own|both] [--jobs 2] [--out DIR] [--like TRAIN_MAPSETS]

Every human difficulty below MAPSETS is asked for at its own stars, mode and keys. Beside its F1 stand that of the
rhythm without the song ("no audio") and of the best constant beat grid of the class under the human timing. `--like`
compares patterns with a second folder too: the distance of its two halves says what chance alone makes of it.
"""

import argparse
import multiprocessing
import os
import platform
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.rhythm import GRIDS, constant_grid
from core.audio.decode import load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.writer import write_beatmap
from core.errors import BeatwrightError
from core.generation.mappers.bundled.rhythm import analyse_rhythm
from core.generation.request import GenerationRequest
from core.jobs import CancelToken, ignore_progress
from core.training.data.charts import read_chart
from core.training.evaluation.comparison import Comparison, compare
from core.training.evaluation.measures import rhythm_score, star_class
from core.training.evaluation.patterns import Values, pattern_distance, pattern_values

CLASSES = (">=4", "2.5-4", "<2.5")


@dataclass(frozen=True, slots=True)
class Result:
    """One generated difficulty beside its human one."""

    mode: GameMode
    stars: float
    own_timing: bool
    comparison: Comparison
    without_audio: float
    grids: tuple[float, ...]
    seconds: float
    song_seconds: float
    generated: Beatmap
    human: Beatmap


def one(job: tuple[Path, bool, Path | None]) -> Result | str:
    """Generate one difficulty; a sentence where that fails."""
    path, own_timing, out = job
    import torch

    from core.generation.tasks.new_difficulty import generate

    torch.set_num_threads(1)
    human = read_beatmap(path)
    stars = star_rating(human)
    request = GenerationRequest.of(
        beatmap=path,
        mode=human.mode,
        keycount=human.keys if human.mode == GameMode.MANIA else None,
        difficulty=max(stars, 0.3),
        timing="audio" if own_timing else "beatmap",
        seed=1,
    )
    try:
        result = generate(request, ignore_progress, CancelToken())
    except BeatwrightError as error:
        return f"{path.name}: {error}"
    if out:
        folder = out / path.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        write_beatmap(result.beatmap, folder / path.name, overwrite=True)
    last = max((item.time for item in human.hit_objects), default=0.0)
    without_audio, grids = controls(path, stars)
    return Result(
        mode=human.mode,
        stars=stars,
        own_timing=own_timing,
        comparison=compare(result.beatmap, human),
        without_audio=without_audio,
        grids=grids,
        seconds=result.seconds,
        song_seconds=last / 1000,
        generated=result.beatmap,
        human=human,
    )


def controls(path: Path, stars: float) -> tuple[float, tuple[float, ...]]:
    """F1 at 20 ms of the rhythm without the song, and of each constant grid, under the human timing."""
    chart = read_chart(path)
    if chart is None or chart.audio is None:
        return float("nan"), (float("nan"),) * len(GRIDS)
    duration = load_audio(chart.audio).duration_ms
    without_audio = analyse_rhythm(
        None, 0, chart.timing, mode=chart.mode, stars=stars, keys=chart.keys or 4, duration=duration
    ).choose()
    grids = tuple(rhythm_score(constant_grid(chart, step), chart.times).f1 for step in GRIDS.values())
    return rhythm_score(without_audio, chart.times).f1, grids


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mapsets", type=Path)
    parser.add_argument("--timing", choices=("human", "own", "both"), default="both")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--like", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take only every n-th difficulty")
    options = parser.parse_args()
    paths = [path for path in sorted(options.mapsets.glob("**/*.osu")) if read_beatmap(path).hit_objects]
    kinds = {"human": [False], "own": [True], "both": [False, True]}[options.timing]
    jobs = [(path, own, options.out if not own else None) for own in kinds for path in paths[:: options.every]]
    started = time.monotonic()
    results: list[Result] = []
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        for number, result in enumerate(pool.imap(one, jobs, chunksize=1), 1):
            if isinstance(result, str):
                print("failed:", result, flush=True)
            else:
                results.append(result)
            if number % 10 == 0:
                print(f"{number}/{len(jobs)} after {time.monotonic() - started:.0f} s", flush=True)
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, {options.jobs} at a time")
    for own in kinds:
        print_agreement([r for r in results if r.own_timing == own], "own timing" if own else "human timing")
    print_patterns([r for r in results if r.own_timing == kinds[0]], options.like)


def print_agreement(results: list[Result], timing: str) -> None:
    """The table of rhythm, counts and stars by mode and class."""
    print(
        f"\n{timing:<14}{'maps':>5}{'F1@20':>8}{'F1@10':>8}{'no audio':>9}{'grid':>7}{'count':>7}{'|count-1|':>10}"
        f"{'objects':>8}{'|stars|':>8}"
        f"{'unsnapped':>10}{'off':>5}{'s/min':>7}"
    )
    groups: dict[tuple[GameMode, str], list[Result]] = defaultdict(list)
    for result in results:
        groups[result.mode, star_class(result.stars)].append(result)
    for mode in GameMode:
        for name in CLASSES:
            if group := groups.get((mode, name)):
                print_row(f"{mode.name.lower()} {name}", group)
    print_row("all", results)


def print_row(name: str, group: list[Result]) -> None:
    def mean(values: list[float]) -> float:
        return float(np.mean(values))

    found = [result.comparison for result in group]
    grid = float(np.array([result.grids for result in group]).mean(axis=0).max())
    speed = sum(result.seconds for result in group) / max(sum(result.song_seconds for result in group) / 60, 1e-9)
    print(
        f"{name:<14}{len(group):>5}{mean([c.f1_20 for c in found]):>8.3f}{mean([c.f1_10 for c in found]):>8.3f}"
        f"{mean([result.without_audio for result in group]):>9.3f}{grid:>7.3f}"
        f"{mean([c.count_ratio for c in found]):>7.2f}{mean([abs(c.count_ratio - 1) for c in found]):>10.2f}"
        f"{mean([c.object_ratio for c in found]):>8.2f}{mean([abs(c.star_error) for c in found]):>8.2f}"
        f"{sum(c.unsnapped for c in found):>10}{sum(c.off_screen for c in found):>5}{speed:>7.1f}"
    )


def print_patterns(results: list[Result], like: Path | None) -> None:
    """Distances of pattern statistics in osu!, per star class, beside those between two halves of `like`."""
    others: dict[str, list[Beatmap]] = defaultdict(list)
    for path in sorted(like.rglob("*.osu")) if like else []:
        beatmap = read_beatmap(path)
        if beatmap.mode == GameMode.OSU and len(beatmap.hit_objects) > 50:
            others[star_class(star_rating(beatmap))].append(beatmap)
    for name in CLASSES:
        group = [result for result in results if result.mode == GameMode.OSU and star_class(result.stars) == name]
        if not group:
            continue
        ours = pattern_values([result.generated for result in group])
        theirs = pattern_values([result.human for result in group])
        halves = [pattern_values(others[name][part::2]) for part in (0, 1)]
        print(f"\nosu! {name:<12}{'ours':>9}{'human':>9}{'distance':>10}{'two halves':>12}")
        for statistic in (each for each in ours if _in_both(each, ours, theirs)):
            chance = "-"
            if _in_both(statistic, *halves):
                chance = f"{pattern_distance(halves[0][statistic], halves[1][statistic]):.3f}"
            print(
                f"{statistic:<18}{np.mean(ours[statistic]):>8.3f}{np.mean(theirs[statistic]):>9.3f}"
                f"{pattern_distance(ours[statistic], theirs[statistic]):>10.3f}{chance:>12}"
            )


def _in_both(statistic: str, ours: dict[str, Values], theirs: dict[str, Values]) -> bool:
    """Whether both have values of it: easy maps have no jumps in a row, for one."""
    return len(ours.get(statistic, ())) > 0 and len(theirs.get(statistic, ())) > 0


if __name__ == "__main__":
    main()
