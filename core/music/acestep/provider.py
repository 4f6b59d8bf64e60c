"""ACE-Step 1.5 as a provider: songs at a given tempo and in a given key, sung or not, covers, and parts replaced."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.audio.sample_buffer import Samples
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.model.runtime.memory import may_have_card
from core.music.abilities import Ability
from core.music.acestep.checkpoint import AceStepFolder, inspect_folder, load_model, require_room, watching_layers
from core.music.loudness import finished
from core.music.model_provider import ModelProvider, name_of_model, reports_playing, seed_of
from core.music.provider import Candidate
from core.music.published.acestep import SHORTEST_SECONDS, room_problem
from core.music.published.catalog import find_published
from core.music.request import COVER, LONGEST_SECONDS, REPAINT, SongRequest

_STEPS, _TURBO_STEPS = 50, 8
_GUIDANCE = 7.0
_SHIFT = 3.0
_PLAYING = 0.95
_NOT_SUNG = "[Instrumental]"


class AceStep(ModelProvider[AceStepFolder]):
    """Text, tempo, key and lyrics to stereo music of 48 kHz; whole songs in seconds on a graphics card."""

    name = "acestep"
    title = "ACE-Step"
    needs = (
        "A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, "
        "and patience."
    )
    libraries: tuple[str, ...] = ("transformers", "diffusers")
    abilities = frozenset(
        (
            Ability.TEXT,
            Ability.GUIDANCE,
            Ability.STEPS,
            Ability.SECTIONS,
            Ability.LYRICS,
            Ability.METER,
            Ability.COVER,
            Ability.REPAINT,
            Ability.STEREO,
            Ability.ADAPTERS,
        )
    )

    def inspect(self, folder: Path) -> AceStepFolder:
        return inspect_folder(folder)

    def room_problem(self, request: SongRequest, available: int) -> str:
        model = find_published(request.model)
        each = 2 if request.device in ("auto", "cuda") and may_have_card() else 4
        if model is None:
            return ""
        return room_problem(model.parameters, request.length, available=available, bytes_each=each)

    def generate(self, request: SongRequest, on_progress: OnProgress, cancel: CancelToken) -> list[Candidate]:
        request = self.accepted(request)
        if request.audio_use and request.audio_prompt is None:
            raise InputError(f"--audio-use {request.audio_use} needs the song; name it with --prompt-audio.")
        if not request.audio_use and request.length < SHORTEST_SECONDS:
            raise InputError(f"ACE-Step plays {SHORTEST_SECONDS:.0f} s at least; ask for more seconds.")
        folder = self.obtained(request, on_progress, cancel)
        _refuse_for(folder, request)
        require_room(folder, request.length, request.device)
        loaded = load_model(folder, request.device, on_progress, cancel)
        loaded.network.use(request.adapters)
        pipeline = loaded.pipeline
        seed = seed_of(request)
        arguments = _arguments(request, folder, int(pipeline.sample_rate), cancel)
        texts = [text for text in request.prompts or ("",) for _ in range(request.candidates)]
        licence, name = self.licence(request), name_of_model(request)
        show = reports_playing(on_progress, len(texts), _PLAYING)
        candidates = []
        import torch

        generator = torch.Generator().manual_seed(seed)
        devices = [pipeline.device] if pipeline.device.type == "cuda" else []
        with torch.random.fork_rng(devices=devices), watching_layers(pipeline, cancel):
            torch.manual_seed(seed)  # the autoencoder draws from the common numbers
            for index, text in enumerate(texts):
                sound = _played(pipeline, text, generator, arguments, partial(show, index))
                sound = finished(sound, int(pipeline.sample_rate))
                candidates.append(Candidate(sound, int(pipeline.sample_rate), text, seed, index + 1, name, licence))
        on_progress(Progress("Decoding the sound", 1.0))
        return candidates


def _refuse_for(folder: AceStepFolder, request: SongRequest) -> None:
    if request.audio_use == COVER and not folder.covers:
        raise InputError(f"{folder.path} lacks {'audio_tokenizer'}; download the model again.")
    if folder.turbo and request.guidance not in (None, 1):
        raise InputError("A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.")


def _arguments(request: SongRequest, folder: AceStepFolder, rate: int, cancel: CancelToken) -> dict[str, Any]:
    """What the library's pipeline is called with, besides the prompt."""
    tempo = request.tempo
    parts = "\n".join(f"[{section.prompt}]" for section in request.sections if section.prompt)
    lyrics = request.lyrics or parts or _NOT_SUNG
    found: dict[str, Any] = {
        "lyrics": lyrics,
        "vocal_language": request.language or ("en" if request.lyrics else "unknown"),
        "audio_duration": request.length,
        "num_inference_steps": request.steps or (_TURBO_STEPS if folder.turbo else _STEPS),
        "guidance_scale": 1.0 if folder.turbo else (request.guidance or _GUIDANCE),
        "shift": _SHIFT,
        "bpm": None if tempo is None else round(tempo),
        "keyscale": request.key or None,
        "timesignature": None if request.meter is None else str(request.meter),
    }
    audio = request.audio_prompt
    if audio is None:
        return found
    import torch

    whole = request.audio_use == REPAINT
    sound = _read(audio.file, rate, 0.0 if whole else audio.start, None if whole else audio.end, cancel)
    seconds = sound.shape[1] / rate
    found |= {
        "task_type": request.audio_use,
        "src_audio": torch.from_numpy(sound),
        "audio_duration": seconds,
        "audio_cover_strength": request.cover_strength,
    }
    if whole:
        end = seconds if audio.end is None else min(audio.end, seconds)
        if end - audio.start < 0.1:
            raise InputError(f"{audio.file} lasts {seconds:.1f} s; choose a part of it of at least {0.1} s.")
        found |= {"repainting_start": audio.start, "repainting_end": end}
    return found


def _read(file: Path, rate: int, start: float, end: float | None, cancel: CancelToken) -> Samples:
    """A part of a file, (2, samples)."""
    audio = load_audio(file, cancel=cancel)
    seconds = audio.duration_ms / 1000
    end = seconds if end is None else min(end, seconds)
    if end - start < SHORTEST_SECONDS:
        raise InputError(f"{file} lasts {seconds:.1f} s; choose a part of it of at least {SHORTEST_SECONDS} s.")
    if end - start > LONGEST_SECONDS:
        raise InputError(
            f"The audio prompt lasts {end - start:.0f} s; choose a part of {LONGEST_SECONDS:.0f} s at most."
        )
    part = audio.samples[:2, round(start * audio.sample_rate) : round(end * audio.sample_rate)]
    both = np.resize(part, (2, part.shape[1])).astype(np.float32)
    return resample(np.ascontiguousarray(both), audio.sample_rate, rate, cancel)


def _played(
    pipeline: Any, text: str, generator: Any, arguments: dict[str, Any], on_step: Callable[[float], None]
) -> Samples:
    """One song, (2, samples)."""
    steps = int(arguments["num_inference_steps"])

    def step_ended(_: Any, step: int, __: float, ___: dict[str, Any]) -> dict[str, Any]:
        on_step((step + 1) / steps)
        return {}

    audios = pipeline(text, generator=generator, callback_on_step_end=step_ended, **arguments).audios
    return np.asarray(audios[0].float().cpu().numpy(), dtype=np.float32)
