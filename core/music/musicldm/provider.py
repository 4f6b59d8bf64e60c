"""MusicLDM as a provider: candidates of each prompt, those that CLAP finds most like it first."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core.audio.sample_buffer import Samples
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.music.abilities import Ability
from core.music.loudness import finished
from core.music.model_provider import ModelProvider, name_of_model, reports_playing, seed_of
from core.music.musicldm.checkpoint import LatentFolder, LoadedLatent, inspect_folder, load_model, require_room
from core.music.musicldm.sampling import (
    USUAL_GUIDANCE,
    USUAL_STEPS,
    noise_for,
    scheduler_of,
    sound_of,
    without_noise,
)
from core.music.provider import Candidate
from core.music.published.catalog import find_published
from core.music.published.musicldm import LONGEST_SECONDS, room_problem
from core.music.request import DPM, SongRequest

if TYPE_CHECKING:
    import torch

_PLAYING = 0.9  # of a prompt; the rest is the comparison
_TOGETHER = 4  # on a graphics card; a processor is no quicker with several at once


class MusicLdm(ModelProvider[LatentFolder]):
    """Text to music of 16 kHz by diffusion; nothing above 8 kHz, so it sounds dull."""

    name = "musicldm"
    title = "MusicLDM"
    needs = "4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores."
    libraries: tuple[str, ...] = ("transformers", "diffusers")
    abilities = frozenset(
        (
            Ability.TEXT,
            Ability.GUIDANCE,
            Ability.NEGATIVE_PROMPT,
            Ability.STEPS,
            Ability.SCHEDULERS,
            Ability.RANKING,
        )
    )

    def inspect(self, folder: Path) -> LatentFolder:
        return inspect_folder(folder)

    def room_problem(self, request: SongRequest, available: int) -> str:
        model = find_published(request.model)
        return "" if model is None else room_problem(model.parameters, request.seconds, available=available)

    def generate(self, request: SongRequest, on_progress: OnProgress, cancel: CancelToken) -> list[Candidate]:
        request = self.accepted(request)
        if request.seconds > LONGEST_SECONDS:
            raise InputError(
                f"MusicLDM plays {LONGEST_SECONDS:.0f} s at most; ask for fewer seconds, or choose musicgen-small."
            )
        folder = self.obtained(request, on_progress, cancel)
        require_room(folder, request.seconds)
        loaded = load_model(folder, request.device, on_progress, cancel)
        seed = seed_of(request)
        import torch

        generator = torch.Generator().manual_seed(seed)
        licence, name = self.licence(request), name_of_model(request)
        candidates: list[Candidate] = []
        show = reports_playing(on_progress, len(request.prompts), _PLAYING)
        for index, prompt in enumerate(request.prompts):  # one at a time, so that none is ranked among another's
            sounds = _played(loaded, request, prompt, generator, partial(show, index), cancel)
            on_progress(Progress("Comparing with the prompt", (index + _PLAYING) / len(request.prompts)))
            found = loaded.clap.similarities(request.words(prompt), sounds, folder.sample_rate, cancel)
            order = sorted(range(len(sounds)), key=lambda each: -found[each])
            first = len(candidates) + 1
            candidates += [
                Candidate(
                    finished(sounds[each], folder.sample_rate), folder.sample_rate, prompt, seed, first + place, name,
                    licence, found[each],
                )
                for place, each in enumerate(order)
            ]  # fmt: skip
        on_progress(Progress("Comparing with the prompt", 1.0))
        return candidates


def _played(
    loaded: LoadedLatent,
    request: SongRequest,
    prompt: str,
    generator: "torch.Generator",
    on_step: Callable[[float], None],
    cancel: CancelToken,
) -> list[Samples]:
    """The sounds (1, samples) of one prompt, as they were drawn."""
    guidance = USUAL_GUIDANCE if request.guidance is None else request.guidance
    kind = request.scheduler or DPM
    steps = request.steps or USUAL_STEPS[kind]
    wanted = loaded.clap.text_features([request.words(prompt)])
    unwanted = loaded.clap.text_features([request.negative_prompt]) if guidance > 1 else None
    noise = noise_for(loaded, request.candidates, request.seconds, generator)
    sounds: list[Samples] = []
    together = 1 if loaded.device.type == "cpu" else _TOGETHER
    for start in range(0, request.candidates, together):
        part = noise[start : start + together]

        def show(done: float, before: int = start, rows: int = len(part)) -> None:
            on_step((before + done * rows) / request.candidates)

        latents = without_noise(
            loaded, part, wanted, unwanted, scheduler_of(loaded, kind), steps, guidance, show, cancel
        )
        sounds += [each[None].numpy() for each in sound_of(loaded, latents, request.seconds, cancel)]
    return sounds
