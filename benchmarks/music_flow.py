"""Music by ACE-Step of full size with random weights: seconds of work per second of music, and memory, beside a plain
call of the library's pipeline in the same process.

    python -m benchmarks.music_flow [--size tiny|2b|xl] [--base] [--seconds S] [--steps N] [--pairs N] [--threads N]

The model of two thousand million numbers ("2b") takes 7 GiB of disk and 15 GiB of memory, "xl" twice as much. Another
process writes it, so that it is in memory once; library and program play by the same loaded weights, in turns.
"""

import argparse
import statistics
import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path

from benchmarks.music import peak, timed
from core.jobs import CancelToken, ignore_progress
from core.music.acestep.checkpoint import inspect_folder, load_model
from core.music.acestep.provider import AceStep
from core.music.request import SongRequest

PROMPT = "fast drum and bass"
TEMPO = 174


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=("tiny", "2b", "xl"), default="2b", help="tiny: only whether it runs")
    parser.add_argument("--base", action="store_true", help="with guidance, as the base model; it takes twice as long")
    parser.add_argument("--seconds", type=float, default=10.0, help="of music in each run")
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--pairs", type=int, default=2, help="runs of each, in turns")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    import torch

    torch.set_num_threads(options.threads)
    with tempfile.TemporaryDirectory(prefix="beatwright-music-") as name:
        folder = Path(name) / "model"
        writing = get_context("spawn").Process(target=_write, args=(folder, not options.base, options.size))
        writing.start()
        writing.join()
        if writing.exitcode:
            return 1
        return _compare(folder, options.seconds, options.steps, options.pairs)


def _write(folder: Path, turbo: bool, size: str) -> None:
    """Run in a process of its own, whose memory is free again before the model is loaded."""
    from tests.core.music.tiny_acestep import write_acestep

    write_acestep(folder, turbo=turbo, size=size)


def _compare(folder: Path, seconds: float, steps: int, pairs: int) -> int:
    import torch

    found = inspect_folder(folder)
    pipeline = load_model(found, "cpu").pipeline
    print(f"{found.parameters / 1e6:.1f} M numbers, {torch.get_num_threads()} threads, {seconds:g} s of music")
    print(f"{steps} steps, memory with the model: {peak():.2f} GiB", flush=True)
    request = SongRequest(
        (PROMPT,), "acestep", str(folder), seconds=seconds, bpm=TEMPO, seed=1, steps=steps, device="cpu"
    )

    def plain() -> None:
        pipeline(
            PROMPT, lyrics="[Instrumental]", vocal_language="unknown", audio_duration=seconds, bpm=TEMPO,
            num_inference_steps=steps, generator=torch.Generator().manual_seed(1),
        )  # fmt: skip

    def own() -> None:
        AceStep().generate(request, ignore_progress, CancelToken())

    figures: dict[str, list[tuple[float, float]]] = {"the library": [], "this program": []}
    for _ in range(pairs):
        for title, work in (("the library", plain), ("this program", own)):
            figures[title].append(timed(work, seconds))
    for title, rows in figures.items():
        wall, processor = (statistics.median(column) for column in zip(*rows, strict=True))
        print(f"{title:<14} {wall:7.2f} s, {processor:7.2f} s of processor time for each second of music")
    print(f"highest memory: {peak():.2f} GiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
