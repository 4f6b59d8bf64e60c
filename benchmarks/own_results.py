"""What the program's own check calls a problem in the program's own results: none is the goal.

    python -m benchmarks.own_results MAPSETS [--seconds 60] [--stars 1.3,2.3,3.3,4.6,5.8] [--tasks new,guest]
                                     [--modes osu,taiko,catch,mania] [--sets 99] [--turns 1] [--seed 1]

A copy of every set below MAPSETS gets new and guest difficulties of every mode, over the first `--seconds` of objects;
the star classes take turns from set to set, `--turns` of them for each mode. A problem counts that names the new
difficulty, or that the set did not have before.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.edits.export import export
from core.errors import BeatwrightError
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.tasks.guest import write_guest
from core.generation.tasks.new_difficulty import generate
from core.jobs import CancelToken, ignore_progress
from core.modding.finding import Finding, Severity
from core.modding.run_checks import check_path

OF_THE_SPREAD = "Lowest difficulty"
"""What asks for one more difficulty, which no other one can mend."""

TASKS = {"new": (None, generate), "guest": (Task.GUEST, write_guest)}


@dataclass(frozen=True, slots=True)
class Result:
    """One difficulty that was made, and the problems that it brought."""

    task: str
    mode: GameMode
    stars: float
    problems: list[Finding]


def beside(folder: Path, task: str, mode: GameMode, stars: float, seconds: float, seed: int) -> Result:
    """Make a difficulty beside those of a copy of a set, and check the set again."""
    with tempfile.TemporaryDirectory(prefix="beatwright-own-") as place:
        copy = Path(shutil.copytree(folder, Path(place) / folder.name))
        paths = sorted(copy.glob("*.osu"))
        path = next((each for each in paths if read_beatmap(each).mode == mode), paths[0])
        before = {_key(finding) for finding in check_path(copy) if finding.severity is Severity.PROBLEM}
        first = read_beatmap(path).hit_objects[0].time
        kind, run = TASKS[task]
        options = {} if kind is None else {"task": kind}
        request = GenerationRequest.of(
            beatmap=path, mode=mode, difficulty=stars, end=first + 1000 * seconds, seed=seed, **options
        )
        result = run(request, ignore_progress, CancelToken())
        export(result, copy)
        found = [finding for finding in check_path(copy) if finding.severity is Severity.PROBLEM]
        name = result.beatmap.version_name
        own = [finding for finding in found if finding.difficulty == name or _key(finding) not in before]
        return Result(task, mode, stars, [finding for finding in own if finding.check != OF_THE_SPREAD])


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.check, finding.difficulty, finding.message


def results(options: argparse.Namespace) -> Iterator[Result]:
    folders = sorted({path.parent for path in options.maps.rglob("*.osu")})[: options.sets]
    stars = [float(each) for each in options.stars.split(",")]
    modes = [GameMode[name.upper()] for name in options.modes.split(",")]
    for number, folder in enumerate(folders):
        for mode in modes:
            for task in options.tasks.split(","):
                for turn in range(options.turns):
                    # Another class for each mode and task, so that few runs see many of them.
                    chosen = stars[(number + mode + 2 * (task == "guest") + turn) % len(stars)]
                    try:
                        made = beside(folder, task, mode, chosen, options.seconds, options.seed + number)
                    except BeatwrightError as error:
                        print(f"  {folder.name}: {task} {mode.name.lower()} {chosen:g}: {error}", flush=True)
                        continue
                    for finding in made.problems:
                        print(
                            f"  {folder.name}: {task} {mode.name.lower()} {chosen:g}: {finding.check} "
                            f"[{finding.difficulty}] {finding.time}: {finding.message}",
                            flush=True,
                        )
                    yield made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maps", type=Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--stars", default="1.3,2.3,3.3,4.6,5.8")
    parser.add_argument("--tasks", default="new,guest")
    parser.add_argument("--modes", default="osu,taiko,catch,mania")
    parser.add_argument("--sets", type=int, default=99)
    parser.add_argument("--turns", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    began = time.monotonic()
    made = list(results(parser.parse_args()))
    counts = Counter(finding.check for result in made for finding in result.problems)
    clean = sum(not result.problems for result in made)
    print(f"{len(made)} difficulties in {time.monotonic() - began:.0f} s, {clean} without a problem")
    for check, count in counts.most_common():
        print(f"{count:>6} {check}")
    return 1 if counts else 0


if __name__ == "__main__":
    sys.exit(main())
