"""Music by MusicLDM of full size with random weights: seconds of work per second of music, and memory, beside the
library's own pipeline on the same parts in the same process.

    python -m benchmarks.music_diffusion [--tiny] [--seconds S] [--steps N] [--pairs N] [--threads N]
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.music import peak, timed
from core.jobs import CancelToken, ignore_progress
from core.music.musicldm.checkpoint import LoadedLatent, inspect_folder, load_model
from core.music.musicldm.provider import MusicLdm
from core.music.musicldm.sampling import noise_for, scheduler_of, sound_of, without_noise
from core.music.request import DPM, SongRequest

PROMPT = "fast drum and bass"
GUIDANCE = 2.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tiny", action="store_true", help="a model of a thousandth of the size: only whether it runs")
    parser.add_argument("--seconds", type=float, default=10.24, help="of music in each run")
    parser.add_argument("--steps", type=int, default=25)
    parser.add_argument("--pairs", type=int, default=3, help="runs of each, in turns")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    import torch

    from tests.core.music.tiny_latent import write_musicldm

    torch.set_num_threads(options.threads)
    with tempfile.TemporaryDirectory(prefix="beatwright-music-") as name:
        folder = write_musicldm(Path(name) / "model", full_size=not options.tiny)
        return _compare(folder, options.seconds, options.steps, options.pairs)


def _compare(folder: Path, seconds: float, steps: int, pairs: int) -> int:
    import torch

    loaded = load_model(inspect_folder(folder), "cpu")
    print(f"{loaded.folder.parameters / 1e6:.1f} M numbers, {torch.get_num_threads()} threads, {seconds:g} s of music")
    print(f"{steps} steps of DPM-Solver++, memory with the model: {peak():.2f} GiB")
    request = SongRequest(
        (PROMPT,), provider="musicldm", model=str(folder), seconds=seconds, seed=1, steps=steps, device="cpu"
    )

    def plain() -> None:
        generator = torch.Generator().manual_seed(1)
        pipeline(PROMPT, audio_length_in_s=seconds, num_inference_steps=steps, generator=generator)

    def own() -> None:
        texts = loaded.clap.text_features([PROMPT, ""])
        noise = noise_for(loaded, 1, seconds, torch.Generator().manual_seed(1))
        scheduler, cancel = scheduler_of(loaded, DPM), CancelToken()
        latents = without_noise(loaded, noise, texts[:1], texts[1:], scheduler, steps, GUIDANCE, lambda _: None, cancel)
        sound_of(loaded, latents, seconds, cancel)

    def whole() -> None:
        MusicLdm().generate(request, ignore_progress, CancelToken())

    whole()
    print(f"highest memory: {peak():.2f} GiB")
    pipeline = _library(loaded)
    figures: dict[str, list[tuple[float, float]]] = {"the library": [], "this program": [], "and ranked": []}
    for _ in range(pairs):
        for title, work in (("the library", plain), ("this program", own), ("and ranked", whole)):
            figures[title].append(timed(work, seconds))
    for title, rows in figures.items():
        wall, processor = (statistics.median(column) for column in zip(*rows, strict=True))
        print(f"{title:<14} {wall:7.2f} s, {processor:7.2f} s of processor time for each second of music")
    return 0


def _library(loaded: LoadedLatent) -> Any:
    """The library's pipeline of the same parts, with its text features unwrapped, without which it fails."""
    import diffusers

    clap = loaded.clap.model
    wrapped = clap.get_text_features
    pipeline = diffusers.MusicLDMPipeline(
        vae=loaded.vae, text_encoder=clap, tokenizer=loaded.clap.tokenizer, feature_extractor=loaded.clap.extractor,
        unet=loaded.unet, scheduler=scheduler_of(loaded, DPM), vocoder=loaded.vocoder,
    )  # fmt: skip
    clap.get_text_features = lambda *given, **named: getattr(wrapped(*given, **named), "pooler_output")  # noqa: B009
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


if __name__ == "__main__":
    sys.exit(main())
