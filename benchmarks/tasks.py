"""The tasks beside a new difficulty, on human maps: hitsounds, remapped ranges, guest difficulties, timing.

    python -m benchmarks.tasks MAPSETS [--only hitsounds,remap,guest,timing] [--each 3] [--ranges 50] [--seconds 45]
                                       [--songs 99] [--seed 1] [--model NAME|DIR]

Hitsounds: `--each` hitsounded difficulties of a mode, their first `--seconds`, against the human sounds; beside it
stand no sounds at all, the commonest habit (a clap on every second beat), and two patterns that know the human
sounds of the very map: its most frequent sound, and its most frequent one at each quarter of a beat in the bar.
osu!taiko has no sounds to choose. Remap: random ranges of 2 to 10 s. Guest: pairs of difficulties of one set and mode.
Timing: songs, from the audio and from the model.
"""

import argparse
import os
import platform
import random
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np

from benchmarks.hitsounding import Agreement, audible_hitsounds, bar_pattern, places_of, sounding_share
from benchmarks.seams import seam_faults
from benchmarks.sounds import sound_faults
from core.audio.decode import load_audio
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.placement import object_starts
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines
from core.beatmap.writer import write_beatmap
from core.errors import BeatwrightError, InputError
from core.generation.mappers.bundled.rhythm import analyse_rhythm
from core.generation.model_ref import ModelRef
from core.generation.open_map import OpenMap
from core.generation.request import BUNDLED_MODEL, GenerationRequest
from core.generation.request_parts import SongSource, Task
from core.generation.tasks.guest import write_guest
from core.generation.tasks.hitsounds import add_hitsounds
from core.generation.tasks.remap import remap
from core.generation.tasks.timing import find_timing
from core.generation.timing_request import TimingRequest
from core.jobs import CancelToken, ignore_progress
from core.training.evaluation.measures import rhythm_score

TASKS = ("remap", "hitsounds", "guest", "timing")
PATTERNS = ("model", "none", "claps", "usual", "bar")
CLAP = 8
SOUNDING = 0.1  # share of objects with additions in a map that counts as hitsounded


@dataclass(frozen=True, slots=True)
class Options:
    maps: list[Path]
    each: int
    ranges: int
    seconds: float
    songs: int
    model: str
    rng: random.Random


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maps", type=Path)
    parser.add_argument("--only", default=",".join(TASKS))
    parser.add_argument("--each", type=int, default=3)
    parser.add_argument("--ranges", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=45)
    parser.add_argument("--songs", type=int, default=99)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--model", default=BUNDLED_MODEL)
    arguments = parser.parse_args()
    paths = [path for path in sorted(arguments.maps.rglob("*.osu")) if usable(path)]
    machine = f"{platform.machine()}, {os.cpu_count()} cores"
    print(f"{machine}, {arguments.model}, seed {arguments.seed}, {len(paths)} difficulties")
    tables = {"hitsounds": measure_hitsounds, "remap": measure_remap, "guest": measure_guest, "timing": measure_timing}
    for name in TASKS:
        if name in arguments.only.split(","):
            began = time.monotonic()
            # Every task draws from the seed alone, so that a subset measures the same maps.
            rng = random.Random(arguments.seed)
            sizes = (arguments.each, arguments.ranges, arguments.seconds, arguments.songs)
            tables[name](Options(paths, *sizes, arguments.model, rng))
            print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)


def usable(path: Path) -> bool:
    try:
        chosen = OpenMap.open(path)
        return len(chosen.beatmap.hit_objects) >= 30 and bool(chosen.red_lines) and chosen.audio_file.is_file()
    except InputError:
        return False


def by_mode(paths: Sequence[Path]) -> dict[GameMode, list[Path]]:
    modes: dict[GameMode, list[Path]] = defaultdict(list)
    for path in paths:
        modes[read_beatmap(path).mode].append(path)
    return dict(sorted(modes.items()))


# Hitsounds


def measure_hitsounds(options: Options) -> None:
    print(f"\n{'hitsounds':<12}{'maps':>5}{'sounds':>8}" + "".join(f"{n:>16}" for n in PATTERNS))
    print(" " * 25 + f"{'equal':>8}{'F1':>8}" * len(PATTERNS) + f"{'faults':>8}{'lines':>7}{'s':>6}")
    for mode, paths in by_mode(options.maps).items():
        if mode == GameMode.TAIKO:
            continue
        chosen = [path for path in paths if sounding_share(path) > SOUNDING]
        options.rng.shuffle(chosen)
        totals = {name: Agreement() for name in PATTERNS}
        faults, lines, seconds, count = 0, [0, 0], 0.0, 0
        for path in chosen[: options.each]:
            with excerpt(path, options.seconds) as short:
                request = GenerationRequest.of(
                    task=Task.HITSOUNDS, beatmap=short, model=options.model, seed=1, device="cpu"
                )
                result = add_hitsounds(request, ignore_progress, CancelToken())
                human = read_beatmap(short)
            truth, ours = audible_hitsounds(human), audible_hitsounds(result.beatmap)
            faults += len(sound_faults(human, result.beatmap))
            lines = [lines[0] + len(human.timing_points), lines[1] + len(result.beatmap.timing_points)]
            seconds, count = seconds + result.seconds, count + 1
            values = [bits for _, bits in truth]
            totals["model"].add([bits for _, bits in ours], values)
            totals["none"].add([0] * len(values), values)
            totals["claps"].add([CLAP if where % 8 == 4 else 0 for where in places_of(truth, human)], values)
            usual = Counter(bits for bits in values if bits).most_common(1) or [(0, 0)]
            totals["usual"].add([usual[0][0]] * len(values), values)
            totals["bar"].add(bar_pattern(truth, human), values)
        if count:
            row = "".join(map(str, totals.values()))
            name = mode.name.lower()
            added = lines[1] - lines[0]
            print(f"{name:<12}{count:>5}{totals['none'].count:>8}{row}{faults:>8}{added:>7}{seconds / count:>6.0f}")


@contextmanager
def excerpt(path: Path, seconds: float) -> Iterator[Path]:
    """A set of one difficulty, which has the first seconds of a map."""
    chosen = OpenMap.open(path)
    beatmap = chosen.beatmap
    end = beatmap.hit_objects[0].time + 1000 * seconds
    beatmap.hit_objects = [item for item in beatmap.hit_objects if item.time <= end]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(chosen.audio_file, Path(folder) / chosen.audio_file.name)
        write_beatmap(beatmap, Path(folder) / "map.osu")
        yield Path(folder) / "map.osu"


# Remap


def measure_remap(options: Options) -> None:
    modes = by_mode(options.maps)
    found: dict[GameMode, list[tuple[float, int, int]]] = defaultdict(list)
    for number in range(options.ranges):
        mode = list(modes)[number % len(modes)]
        path = options.rng.choice(modes[mode])
        old = read_beatmap(path)
        start = round(options.rng.uniform(old.hit_objects[0].time, old.hit_objects[-1].time - 1000))
        end = start + round(options.rng.uniform(2000, 10000))
        request = GenerationRequest.of(
            task=Task.REMAP, beatmap=path, start=start, end=end, model=options.model, seed=number, device="cpu"
        )
        try:
            result = remap(request, ignore_progress, CancelToken())
        except BeatwrightError as error:
            print(f"  {path.name} {start}-{end}: {error}")
            continue
        faults = seam_faults(old, result.beatmap, start, end)
        for fault in faults:
            print(f"  {path.name} {start}-{end}: {fault}")
        counts = [sum(start <= at <= end for at in object_starts(map_.hit_objects)) for map_ in (old, result.beatmap)]
        found[mode].append((result.seconds, len(faults), counts[1] - counts[0]))
    print(f"\n{'remap':<12}{'ranges':>7}{'faults':>8}{'|onsets|':>10}{'s':>6}")
    table = {mode.name.lower(): rows for mode, rows in sorted(found.items())}
    table["all"] = [row for rows in found.values() for row in rows]
    for name, rows in table.items():
        seconds, faults, change = np.array(rows, dtype=float).T
        print(f"{name:<12}{len(rows):>7}{faults.sum():>8.0f}{np.abs(change).mean():>10.1f}{seconds.mean():>6.1f}")


# Guest difficulties


def measure_guest(options: Options) -> None:
    sets: dict[tuple[Path, GameMode, int], list[Path]] = defaultdict(list)
    for path in options.maps:
        beatmap = read_beatmap(path)
        sets[path.parent, beatmap.mode, beatmap.keys if beatmap.mode == GameMode.MANIA else 0].append(path)
    pairs: dict[GameMode, list[tuple[Path, Path]]] = defaultdict(list)
    for (_, mode, _), paths in sorted(sets.items()):
        if len(paths) > 1:
            pairs[mode].append(tuple(options.rng.sample(paths, 2)))  # type: ignore[arg-type]
    print(f"\n{'guest':<12}{'pairs':>6}{'|stars|':>9}{'F1@20':>8}{'unaware':>9}{'s':>6}")
    for mode, found in sorted(pairs.items()):
        options.rng.shuffle(found)
        rows = [guest_row(first, guest, options) for first, guest in found[: options.each]]
        error, aware, unaware, seconds = np.array(rows).mean(axis=0)
        name = mode.name.lower()
        print(f"{name:<12}{len(rows):>6}{error:>9.2f}{aware:>8.3f}{unaware:>9.3f}{seconds:>6.0f}")


def guest_row(first: Path, guest: Path, options: Options) -> tuple[float, float, float, float]:
    """Star error, agreement with the human onsets, that of a rhythm that knows nothing of the first, and seconds."""
    human = OpenMap.open(guest)
    stars = human.stars()
    begin = human.beatmap.hit_objects[0].time
    end = begin + 1000 * options.seconds
    request = GenerationRequest.of(
        task=Task.GUEST, beatmap=first, difficulty=stars, end=end, model=options.model, seed=1, device="cpu"
    )
    result = write_guest(request, ignore_progress, CancelToken())
    truth = [at for at in object_starts(human.beatmap.hit_objects) if at < end]
    audio = load_audio(human.audio_file)
    beatmap = human.beatmap
    alone = analyse_rhythm(
        audio.samples, audio.sample_rate, human.red_lines, mode=beatmap.mode, stars=stars, keys=beatmap.keys
    ).choose()
    scores = [
        rhythm_score([at for at in times if at < end], truth).f1
        for times in (object_starts(result.beatmap.hit_objects), alone)
    ]
    return abs(result.stars - stars), scores[0], scores[1], result.seconds


# Timing


def measure_timing(options: Options) -> None:
    heads = ("BPM", "|offset|", "<=5 ms", "<=10 ms", "beats", "sure", "s")
    print(f"\n{'timing':<12}{'songs':>6}" + "".join(f"{head:>9}" for head in heads))
    for name, model in (("audio", None), ("model", options.model)):
        try:
            rows = [timing_row(path, model) for path in list(songs(options.maps))[: options.songs]]
        except InputError as error:
            print(f"{name:<12}{error}")
            continue
        right, offset, beats, sure, seconds = np.array(rows).T
        # The offset of another tempo says nothing.
        typical = offset[right > 0] if right.any() else offset
        figures = [right.mean(), np.median(typical), np.mean(typical <= 5), np.mean(typical <= 10)]
        figures += [beats.mean(), sure.mean(), seconds.mean()]
        print(f"{name:<12}{len(rows):>6}" + "".join(f"{figure:>9.2f}" for figure in figures))


def songs(paths: Sequence[Path]) -> Iterator[Path]:
    folders = set()
    for path in paths:
        if path.parent not in folders:
            folders.add(path.parent)
            yield path


def timing_row(path: Path, model: str | None) -> tuple[float, float, float, float, float]:
    """BPM right, ms of offset within the beat, share of human beats found within 20 ms, confidence, seconds."""
    began = time.monotonic()
    found = find_timing(
        TimingRequest(SongSource(path), ModelRef(model, device="cpu") if model else None, seed=1),
        ignore_progress,
        CancelToken(),
    )
    seconds = time.monotonic() - began
    human = OpenMap.open(path)
    end = human.beatmap.hit_objects[-1].end_time
    theirs, ours = human.red_lines, TimingLines(found.points)
    longest = max(
        range(len(theirs)), key=lambda i: (theirs[i + 1].time if i + 1 < len(theirs) else end) - theirs[i].time
    )
    line = theirs[longest]
    middle = (line.time + (theirs[longest + 1].time if longest + 1 < len(theirs) else end)) / 2
    beat = line.beat_length
    right = abs(ours.bpm_at(middle) / line.bpm - 1) < 0.001
    own = ours.red_at(middle)
    offset = abs((own.time - line.time + beat / 2) % beat - beat / 2)
    times = beats_of(theirs, end)
    near = [abs(ours.snap(at, 1) - at) <= 20 for at in times]
    return float(right), offset, float(np.mean(near)), found.confidence, seconds


def beats_of(red: Sequence[TimingPoint], end: float) -> list[float]:
    times = []
    for index, line in enumerate(red):
        until = red[index + 1].time if index + 1 < len(red) else end
        times += list(np.arange(line.time, until - 1, max(line.beat_length, 60.0)))
    return [at for at in times if at >= 0]


if __name__ == "__main__":
    main()
