"""MusicGen as a provider: candidates of each prompt, of any length."""

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.audio.sample_buffer import Samples
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.music.abilities import Ability
from core.music.loudness import finished
from core.music.model_provider import ModelProvider, name_of_model, seed_of
from core.music.musicgen.checkpoint import LoadedModel, ModelFolder, inspect_folder, load_model, require_room
from core.music.musicgen.conditions import (
    as_tensor,
    free_conditions,
    melody_conditions,
    read_audio_prompt,
    text_conditions,
)
from core.music.musicgen.sampling import encode_sound, frames_of, sampling_options
from core.music.musicgen.windows import Player, WindowPlan, sound_of
from core.music.provider import Candidate
from core.music.published.musicgen import SAMPLE_RATE, find_published, room_problem
from core.music.request import SongRequest

if TYPE_CHECKING:
    import torch


class MusicGen(ModelProvider[ModelFolder]):
    """Text, a piece of audio or nothing to music; models of three sizes, mono and stereo, and for melodies."""

    name = "musicgen"
    title = "MusicGen"
    needs = (
        "4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor."
    )
    libraries: tuple[str, ...] = ("transformers",)
    abilities = frozenset(
        (
            Ability.TEXT,
            Ability.UNCONDITIONAL,
            Ability.CONTINUE_AUDIO,
            Ability.FOLLOW_MELODY,
            Ability.GUIDANCE,
            Ability.SAMPLING,
            Ability.SETTINGS,
            Ability.SECTIONS,
            Ability.STEREO,
            Ability.ADAPTERS,
            Ability.INT8,
        )
    )

    def inspect(self, folder: Path) -> ModelFolder:
        return inspect_folder(folder)

    def room_problem(self, request: SongRequest, available: int) -> str:
        model = find_published(request.model)
        if model is None:
            return ""
        rows = 1 if request.sections else max(len(request.prompts), 1) * request.candidates
        guided = bool(request.prompts or request.sections) and request.guidance != 1
        return room_problem(model.parameters, model.layers, model.width, rows, guided=guided, available=available)

    def generate(self, request: SongRequest, on_progress: OnProgress, cancel: CancelToken) -> list[Candidate]:
        request = self.accepted(request)
        folder = self.obtained(request, on_progress, cancel)
        if folder.kind == "melody" and request.sections:
            raise InputError("A model that follows melodies plays no sections; choose musicgen-small.")
        if folder.kind == "melody" and not request.prompts:
            raise InputError("A model that follows melodies needs a prompt beside them; describe the music.")
        texts = list(request.prompts) or [""]
        count = len(texts) * request.candidates
        together = 1 if request.sections else count
        guided = bool(request.prompts or request.sections) and request.guidance != 1
        require_room(folder, together, guided=guided)
        loaded = load_model(folder, request.device, on_progress, cancel, request.adapters, request.quantization or None)
        prompt = request.audio_prompt
        given = None if prompt is None else read_audio_prompt(prompt, folder.channels, cancel)
        seed = seed_of(request)
        import torch

        devices = [loaded.model.device] if loaded.model.device.type == "cuda" else []
        with torch.random.fork_rng(devices=devices):
            torch.manual_seed(seed)
            every = [text for text in texts for _ in range(request.candidates)]
            codes = _played(loaded, request, every, given, on_progress, cancel)
        licence, name = self.licence(request), name_of_model(request)
        candidates = []
        for index, (text, each) in enumerate(zip(every, codes, strict=True)):
            on_progress(Progress("Decoding the sound", 0.9 + 0.1 * index / len(every)))
            sound = finished(sound_of(loaded, each, cancel), SAMPLE_RATE)
            candidates.append(Candidate(sound, SAMPLE_RATE, text, seed, index + 1, name, licence))
        on_progress(Progress("Decoding the sound", 1.0))
        return candidates


def _played(
    loaded: LoadedModel,
    request: SongRequest,
    texts: list[str],
    given: Samples | None,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> "list[torch.Tensor]":
    """The codes (K, T) of every piece."""
    player = _ProgressPlayer(loaded, request, on_progress, cancel)
    rows = 1 if request.sections else len(texts)
    start = None
    follow: dict[str, Any] = {}
    if given is not None and loaded.folder.kind == "melody":
        follow = melody_conditions(loaded, given, rows)
    elif given is not None:
        start = encode_sound(loaded, as_tensor(given), cancel)[None].repeat(rows, 1, 1)
    if request.sections:
        from core.music.musicgen.sections import play_sections

        found = []
        for index, text in enumerate(texts):
            player.share = (index / len(texts), 1 / len(texts))
            found.append(play_sections(player.player, request, text, start))
        return found
    conditions = (
        text_conditions(loaded, [request.words(text) for text in texts])
        if request.prompts
        else free_conditions(loaded, rows)
    )
    plan = WindowPlan.usual()
    if follow:  # the melody is a prefix of each window, so the song is no longer than it was trained for
        if request.seconds > plan.window_seconds:
            raise InputError("A model that follows melodies plays 30 s at most; ask for fewer seconds.")
        plan = replace(plan, context=0)
    codes = player.player.play({**conditions, **follow}, rows, frames_of(request.seconds), start, plan)
    return list(codes)


class _ProgressPlayer:
    """A player whose steps are reported as shares of the whole request, with the time that is left."""

    def __init__(self, loaded: LoadedModel, request: SongRequest, on_progress: OnProgress, cancel: CancelToken) -> None:
        self.share = (0.0, 1.0)
        self._report, self._started = on_progress, time.monotonic()
        options = sampling_options(loaded, request)
        self.player = Player(loaded, options, self._show, cancel)

    def _show(self, done: float) -> None:
        whole = self.share[0] + self.share[1] * done
        seconds = time.monotonic() - self._started
        left = seconds * (1 - whole) / whole if whole > 0.01 else None
        self._report(Progress("Playing", 0.9 * whole, f"{whole:.0%}", left))
