"""The requests behind the public functions, made from plain keyword options in this one place."""

from collections.abc import Mapping
from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import Any

from core.beatmap.objects import GameMode
from core.documents import shortened
from core.errors import InputError
from core.generation.model_ref import ModelRef
from core.generation.request import GenerationRequest
from core.generation.request_document import current_name, request_of
from core.generation.request_parts import SongSource, SuperTiming
from core.generation.timing_request import TimingRequest
from core.model.checkpoints.catalog import find_card

_MODEL_OPTIONS = ("adapters", "device", "precision", "quantization")
_TIMING_OPTIONS = frozenset(("model", "super_timing", "passes", "seed", *_MODEL_OPTIONS))


def generation_request(task: str, song: str | PathLike[str], options: Mapping[str, Any]) -> GenerationRequest:
    """The request of a task for a song; a model's own defaults stand where an option is left out.

    Raises:
        InputError: an option does not exist, or is not a mode.
    """
    plain = {name: value for name, value in options.items() if value is not None}
    if isinstance(plain.get("mode"), GameMode):
        plain["mode"] = plain["mode"].name
    card = find_card(str(plain.get("model", "")))
    defaults = card.defaults if card is not None else {}
    return request_of({**_current(defaults), **_current(plain), **_song(song), "task": task})


def timing_request(song: str | PathLike[str], options: Mapping[str, Any]) -> TimingRequest:
    """The request to time a song.

    Raises:
        InputError: an option does not exist.
    """
    plain = _current({name: value for name, value in options.items() if value is not None})
    if unknown := sorted(set(plain) - _TIMING_OPTIONS):
        raise InputError(f"The request has an unknown option: {shortened(unknown[0])}.")
    passes = plain.get("passes")
    if passes is not None and not plain.get("super_timing"):
        raise InputError("Passes are for super timing; set super_timing too, or leave them out.")
    super_timing = SuperTiming() if passes is None else SuperTiming(passes)
    return TimingRequest(
        SongSource(**_song(song)),
        _timing_model(plain),
        super_timing if plain.get("super_timing") else None,
        plain.get("seed"),
    )


def model_ref(model: ModelRef | str | None) -> ModelRef:
    """A model by its name; the bundled one where none is named."""
    if model is None:
        return ModelRef()
    return ModelRef(model) if isinstance(model, str) else model


def _timing_model(options: Mapping[str, Any]) -> ModelRef | None:
    """The model that times a song, run as the options say; None where none is named."""
    model = options.get("model")
    if model is None:
        return None
    return replace(model_ref(model), **{name: options[name] for name in _MODEL_OPTIONS if name in options})


def _current(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options under the names that they have today."""
    return {current_name(name): value for name, value in options.items()}


def _song(song: str | PathLike[str]) -> dict[str, Any]:
    """The field that names the song: a difficulty or an audio file."""
    path = Path(song)
    return {"beatmap" if path.suffix.lower() == ".osu" else "audio": path}
