"""How long the bundled model takes to map a song, and until its first objects are there to be shown.

    python -m benchmarks.speed SONG [--modes osu taiko catch mania] [--stars 5] [--seed 1]

Each mode has a process of its own, which makes three maps. The first is "cold": libraries and model are loaded, too.
Before each of the others the song loses a hundredth of a second at its start, so that it is another one of which
nothing is known. For the "warm" one all else is loaded, as in the window; for the "prepared" one the song was
prepared as well, as the window does with one that is looked at, which is not counted. "first" is the time of the first
objects, of whichever pass; CPU is processor time, and memory the most that the process held. OMP_NUM_THREADS=1 keeps
nearly all of it on one core.
"""

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
sys.path.insert(0, str(Path(__file__).parents[1]))

from core.audio.decode import load_audio
from core.beatmap.objects import GameMode
from core.generation.request import GenerationRequest
from core.generation.results import GeneratedObjects
from core.generation.tasks.new_difficulty import generate, prepare
from core.jobs import CancelToken, Progress, ignore_progress

COLUMNS = ("", "first s", "song s", "CPU s", "objects", "stars", "MB")


@dataclass(frozen=True, slots=True)
class Row:
    """One map; seconds from the request on, memory in MB."""

    first: float
    seconds: float
    processor: float
    objects: int
    stars: float
    memory: float


def measured(song: Path, mode: GameMode, stars: float, seed: int) -> Row:
    """Map the song once."""
    from benchmarks.machine import peak_memory

    began, processor, first = time.monotonic(), time.process_time(), 0.0

    def follow(progress: Progress) -> None:
        nonlocal first
        if not first and isinstance(progress.payload, GeneratedObjects) and progress.payload.objects:
            first = time.monotonic() - began

    request = GenerationRequest.of(audio=song, mode=mode, difficulty=stars, seed=seed)
    result = generate(request, follow, CancelToken())
    return Row(
        first,
        time.monotonic() - began,
        time.process_time() - processor,
        len(result.beatmap.hit_objects),
        result.stars,
        1024 * peak_memory(),
    )


def three_maps(song: Path, mode: GameMode, stars: float, seed: int) -> tuple[Row, Row, Row]:
    """The cold, the warm and the prepared one."""
    import soundfile

    cold = measured(song, mode, stars, seed)
    audio = load_audio(song)
    with tempfile.TemporaryDirectory() as folder:
        others = [Path(folder) / f"{number}.wav" for number in (1, 2)]
        for number, other in enumerate(others, start=1):
            soundfile.write(other, audio.samples[:, number * audio.sample_rate // 100 :].T, audio.sample_rate)
        warm = measured(others[0], mode, stars, seed)
        prepare(GenerationRequest.of(audio=others[1], mode=mode), ignore_progress, CancelToken())
        return cold, warm, measured(others[1], mode, stars, seed)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    modes = [mode.name.lower() for mode in GameMode]
    parser.add_argument("song", type=Path)
    parser.add_argument("--modes", nargs="+", choices=modes, default=modes)
    parser.add_argument("--stars", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print("".join(f"{column:>14}" for column in COLUMNS))
    for name in options.modes:
        with multiprocessing.get_context("spawn").Pool(1) as process:
            rows = process.apply(three_maps, (options.song, GameMode[name.upper()], options.stars, options.seed))
        for label, row in zip((f"{name} cold", "warm", "prepared"), rows, strict=True):
            values = (f"{row.first:.1f}", f"{row.seconds:.1f}", f"{row.processor:.1f}", str(row.objects))
            values += (f"{row.stars:.2f}", f"{row.memory:.0f}")
            print("".join(f"{value:>14}" for value in (label, *values)), flush=True)


if __name__ == "__main__":
    main()
