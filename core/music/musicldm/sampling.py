"""Latents drawn from noise step by step, with progress and cancel; and their sound.

Chen et al., MusicLDM: Enhancing Novelty in Text-to-Music Generation Using Beat-Synchronous Mixup Strategies (2023).
"""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from core.jobs import CancelToken
from core.music.request import DDIM, DPM

if TYPE_CHECKING:
    import torch

    from core.music.musicldm.checkpoint import LoadedLatent

USUAL_STEPS = {DPM: 25, DDIM: 200}
USUAL_GUIDANCE = 2.0


def noise_for(loaded: "LoadedLatent", rows: int, seconds: float, generator: "torch.Generator") -> "torch.Tensor":
    """What latents begin as, (rows, C, T, F), for so many seconds at least."""
    import torch

    frames = int(seconds / (loaded.frame_samples / loaded.folder.sample_rate))
    height = math.ceil(frames / loaded.scale)
    width = int(loaded.vocoder.config.model_in_dim) // loaded.scale
    return torch.randn((rows, int(loaded.unet.config.in_channels), height, width), generator=generator)


def scheduler_of(loaded: "LoadedLatent", name: str) -> Any:
    """A new scheduler: DDIM as the model was published with, or DPM-Solver++, which needs fewer steps."""
    from diffusers import DDIMScheduler, DPMSolverMultistepScheduler

    kinds: dict[str, Any] = {DDIM: DDIMScheduler, DPM: DPMSolverMultistepScheduler}
    return kinds[name].from_config(loaded.schedule)


def without_noise(
    loaded: "LoadedLatent",
    noise: "torch.Tensor",
    wanted: "torch.Tensor",
    unwanted: "torch.Tensor | None",
    scheduler: Any,
    steps: int,
    guidance: float,
    on_step: Callable[[float], None],
    cancel: CancelToken,
) -> "torch.Tensor":
    """Latents (rows, C, T, F) of noise of that shape.

    Args:
        wanted, unwanted: what the prompt and the negative prompt mean, (1, D); no guidance without the latter.

    Raises:
        CancelledError: `cancel` was set; within one step.
    """
    import torch

    rows = noise.shape[0]
    scheduler.set_timesteps(steps, device=loaded.device)
    latents = noise.to(loaded.device) * scheduler.init_noise_sigma
    means = wanted.expand(rows, -1)
    if unwanted is not None:
        means = torch.cat([unwanted.expand(rows, -1), means])
    moments = scheduler.timesteps
    with torch.inference_mode(), watching_layers(loaded, cancel):
        for index, moment in enumerate(moments):
            cancel.check()
            given = latents if unwanted is None else torch.cat([latents, latents])
            given = scheduler.scale_model_input(given, moment)
            found = loaded.unet(given, moment, encoder_hidden_states=None, class_labels=means, return_dict=False)[0]
            if unwanted is not None:
                away, towards = found.chunk(2)
                found = away + guidance * (towards - away)
            latents = scheduler.step(found, moment, latents, return_dict=False)[0]
            on_step((index + 1) / len(moments))
    return latents


def sound_of(loaded: "LoadedLatent", latents: "torch.Tensor", seconds: float, cancel: CancelToken) -> "torch.Tensor":
    """The sound (rows, samples) of latents, cut to so many seconds.

    Raises:
        CancelledError: `cancel` was set; within one layer.
    """
    import torch

    with torch.inference_mode(), watching_layers(loaded, cancel):
        mel = loaded.vae.decode(latents / loaded.vae.config.scaling_factor).sample
        sound: torch.Tensor = loaded.vocoder(mel.squeeze(1)).float().cpu()
    if sound.dim() == 1:  # the vocoder drops the rows where there is one
        sound = sound[None]
    return sound[:, : int(seconds * loaded.folder.sample_rate)]


@contextmanager
def watching_layers(loaded: "LoadedLatent", cancel: CancelToken) -> "Iterator[None]":
    """Within it every layer looks whether it is to stop: one step of a long song takes seconds on a processor."""

    def look(*_: Any) -> None:
        cancel.check()

    unet, vae, vocoder = loaded.unet, loaded.vae.decoder, loaded.vocoder
    layers = [*unet.down_blocks, unet.mid_block, *unet.up_blocks, vae.mid_block, *vae.up_blocks, *vocoder.upsampler]
    for block in (*unet.down_blocks, *unet.up_blocks, *vae.up_blocks):
        layers += block.resnets
    handles = [layer.register_forward_pre_hook(look) for layer in (*layers, *vocoder.resblocks)]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()
