"""Music by MusicGen of full size with random weights: seconds of work per second of music, and memory, beside a plain
call of the library in the same process, and in int8.

    python -m benchmarks.music [--tiny] [--seconds S] [--pairs N] [--threads N]
"""

import argparse
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.jobs import CancelToken, ignore_progress
from core.music.musicgen.checkpoint import inspect_folder, load_model
from core.music.musicgen.provider import MusicGen
from core.music.musicgen.quantize import quantize_decoder
from core.music.musicgen.sampling import frames_of, new_tokens
from core.music.request import SongRequest

PROMPT = "fast drum and bass"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiny", action="store_true", help="a model of a thousandth of the size: only whether it runs")
    parser.add_argument("--seconds", type=float, default=3.0, help="of music in each run")
    parser.add_argument("--pairs", type=int, default=3, help="runs of each, in turns")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    import torch

    torch.set_num_threads(options.threads)
    with tempfile.TemporaryDirectory(prefix="beatwright-music-") as name:
        return _compare(_written(Path(name), tiny=options.tiny), options.seconds, options.pairs)


def _written(folder: Path, *, tiny: bool) -> Path:
    from tests.core.music.tiny import write_musicgen

    return write_musicgen(folder, full_size=not tiny)


def _compare(folder: Path, seconds: float, pairs: int) -> int:
    import torch

    loaded = load_model(inspect_folder(folder), "cpu")
    print(f"{loaded.folder.parameters / 1e6:.1f} M numbers, {torch.get_num_threads()} threads, {seconds:g} s of music")
    print(f"memory with the model: {peak():.2f} GiB")
    inputs: Any = loaded.tokenizer([PROMPT], padding=True, return_tensors="pt")
    tokens = new_tokens(frames_of(seconds))
    request = SongRequest((PROMPT,), model=str(folder), seconds=seconds, seed=1, device="cpu")

    def plain() -> None:
        torch.manual_seed(1)
        with torch.inference_mode():
            loaded.model.generate(
                input_ids=inputs["input_ids"], attention_mask=inputs["attention_mask"],
                do_sample=True, guidance_scale=3.0, top_k=250, max_new_tokens=tokens,
            )  # fmt: skip

    def own() -> None:
        MusicGen().generate(request, ignore_progress, CancelToken())

    figures: dict[str, list[tuple[float, float]]] = {"the library": [], "this program": []}
    for _ in range(pairs):
        for title, work in (("the library", plain), ("this program", own)):
            figures[title].append(timed(work, seconds))
    quantize_decoder(loaded.model.decoder)
    figures["in int8"] = [timed(own, seconds) for _ in range(pairs)]
    for title, rows in figures.items():
        wall, processor = (statistics.median(column) for column in zip(*rows, strict=True))
        print(f"{title:<14} {wall:7.2f} s, {processor:7.2f} s of processor time for each second of music")
    print(f"highest memory: {peak():.2f} GiB")
    return 0


def timed(work: Callable[[], None], seconds: float) -> tuple[float, float]:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - wall) / seconds, (time.process_time() - processor) / seconds


def peak() -> float:
    """The most memory that this process has had, GiB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (2**30 if sys.platform == "darwin" else 2**20)


if __name__ == "__main__":
    sys.exit(main())
