"""How long a model takes for a minute of song here: it maps a short made-up song, and the time is kept."""

import tempfile
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.mappers.open import SMALL, load_model
from core.generation.model_ref import ModelRef
from core.generation.request import GenerationRequest
from core.generation.speeds import Speed, SpeedRequest, keep_speed
from core.generation.tasks.new_difficulty import generate
from core.generation.validation import validated_model
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.checkpoints.catalog import find_card
from core.model.checkpoints.hub.models import find_model
from core.program.computer import processor_name
from core.version import VERSION

_WARM_SECONDS = 6.0
_STARS = 4.0
_BPM = 150
_RATE = 22050  # Hz


def measure(request: SpeedRequest, on_progress: OnProgress, cancel: CancelToken) -> Speed:
    """Map a made-up song and keep how long that took; loading the model does not count.

    Raises:
        InputError: the model is not on this machine, does not map, or found nothing to map.
        MachineError: not enough memory, no such device, or the disk refuses.
        CancelledError: `cancel` was set; nothing is kept then.
    """
    ref = replace(validated_model(request.model), adapters=())
    card = find_card(ref.name)
    if card is not None and card.kind != "mapper":
        raise InputError(f"{card.title} maps nothing by itself, so there is no speed to measure.")
    if find_model(ref.name) is None:
        raise InputError(f"{ref.name} is not on this machine; download it first.")
    on_progress(Progress("Loading the model", 0.0))
    loaded = load_model(ref, on_progress, cancel, _mode_of(ref))
    with tempfile.TemporaryDirectory(prefix="beatwright-speed-") as scratch:
        if sum(parameter.numel() for parameter in loaded.model.parameters()) <= SMALL:
            # What is only made once would count for a good part of a small model's time.
            _map(ref, Path(scratch), min(_WARM_SECONDS, request.seconds), ignore_progress, cancel)
        started = time.perf_counter()
        objects = _map(ref, Path(scratch), request.seconds, _measuring(on_progress), cancel)
        taken = time.perf_counter() - started
    cancel.check()
    speed = Speed(
        model=ref.name,
        seconds_per_minute=round(taken * 60 / request.seconds, 3),
        computer=processor_name(),
        processor=_processor(loaded.device.type),
        device=loaded.device.type,
        precision=ref.precision,
        quantization=ref.quantization or "",
        objects=objects,
        version=VERSION,
        day=date.today().isoformat(),
    )
    keep_speed(speed)
    return speed


def _map(ref: ModelRef, folder: Path, seconds: float, on_progress: OnProgress, cancel: CancelToken) -> int:
    """How many objects the model writes for a song of so many seconds."""
    import soundfile

    file = folder / f"{seconds:g}.wav"
    soundfile.write(file, made_up_song(seconds), _RATE)
    request = GenerationRequest.of(
        audio=file,
        model=ref.name,
        device=ref.device,
        precision=ref.precision,
        quantization=ref.quantization,
        mode=_mode_of(ref),
        difficulty=_STARS,
        timing=f"{_BPM}@0",
        seed=1,
    )
    return len(generate(request, on_progress, cancel).beatmap.hit_objects)


def _mode_of(ref: ModelRef) -> GameMode:
    """osu!, or else the first mode that the model has."""
    card = find_card(ref.name)
    return GameMode.OSU if card is None or GameMode.OSU in card.modes else card.modes[0]


def _measuring(on_progress: OnProgress) -> OnProgress:
    def report(progress: Progress) -> None:
        on_progress(Progress("Measuring the speed", progress.done, progress.stage, progress.seconds_left))

    return report


def _processor(device: str) -> str:
    if device == "cuda":
        import torch

        return str(torch.cuda.get_device_name())
    return processor_name()


def made_up_song(seconds: float) -> NDArray[np.float32]:
    """A loop of drums, bass and chords at 150 BPM, (frames,) at 22,050 Hz, the same each time."""
    rng = np.random.default_rng(7)
    beat = 60 * _RATE // _BPM
    song = np.zeros(int(seconds * _RATE) + beat * 8, np.float32)
    for number in range(int(seconds * _BPM / 60)):
        at = number * beat
        _add(song, at, _tone((55, 55, 49, 65)[number // 16 % 4], beat, 0.25, 3))
        if number % 2 == 0:
            _add(song, at, _tone(60, beat // 2, 0.7, 14))
        else:
            _add(song, at, _noise(rng, beat // 3, 0.4, 18))
        for half in (0, beat // 2):
            _add(song, at + half, _noise(rng, beat // 8, 0.12, 60))
        if number % 4 == 0:
            for step in (0, 4, 7):
                _add(song, at, _tone((220, 220, 196, 262)[number // 16 % 4] * 2 ** (step / 12), beat * 4, 0.08, 0.8))
        melody = (0, 3, 7, 10, 12, 7, 3, 5)[int(rng.integers(8))]
        _add(song, at + beat // 2 * int(rng.integers(2)), _tone(440 * 2 ** (melody / 12), beat // 2, 0.2, 6))
    return song[: int(seconds * _RATE)] * np.float32(0.8 / max(float(np.abs(song).max()), 1e-6))


def _add(song: NDArray[np.float32], at: int, sound: NDArray[np.float32]) -> None:
    song[at : at + len(sound)] += sound


def _tone(hertz: float, frames: int, loud: float, fade: float) -> NDArray[np.float32]:
    """A decaying sine, (frames,)."""
    time_s = np.arange(frames) / _RATE
    return (loud * np.sin(2 * np.pi * hertz * time_s) * np.exp(-fade * time_s)).astype(np.float32)


def _noise(rng: np.random.Generator, frames: int, loud: float, fade: float) -> NDArray[np.float32]:
    """Decaying noise, (frames,)."""
    return (loud * rng.standard_normal(frames) * np.exp(-fade * np.arange(frames) / _RATE)).astype(np.float32)
