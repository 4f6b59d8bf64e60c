"""The public functions that let a model or an analysis do a task."""

from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from beatwright._requests import generation_request, model_ref, timing_request
from core.generation.parsing import parse_mode
from core.generation.request import GenerationRequest
from core.generation.results import GenerationResult
from core.generation.timing_request import TimingProposal, TimingRequest
from core.jobs import CancelToken, OnProgress, ignore_progress
from core.modding.maimod.request import MaiModRequest

if TYPE_CHECKING:
    from core.generation.model_ref import ModelRef
    from core.modding.finding import Finding
    from core.model.checkpoints.load import LoadedModel


def find_timing(
    song: str | PathLike[str],
    *,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
    **options: Any,
) -> TimingProposal:
    """The red lines of a song: `points` (ms, BPM, meter) and a `confidence` from 0 to 1.

    Args:
        song: an audio file, or a difficulty (.osu), whose own lines do not count.
        options: `model` (None analyses the audio without one), `device`, `precision` and `quantization` of the model,
            `super_timing` (True for many passes), `passes`, `seed`.

    Raises:
        InputError: an option or the song cannot be used, or there is no beat.
        MachineError: not enough memory, no such device, or no network to download the model with.
        CancelledError: `cancel` was set.
    """
    return run(timing_request(song, options), on_progress=on_progress, cancel=cancel)


def generate(
    song: str | PathLike[str],
    *,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
    **options: Any,
) -> tuple[GenerationResult, ...]:
    """New difficulties for a song: one, or as many as `spread` and `candidates` ask for.

    Args:
        song: a difficulty (.osu) of the set to add to, or an audio file without a set.
        options: those of `GenerationRequest.of`, such as `mode` ("osu", "taiko", "catch", "mania"), `keycount`,
            `difficulty` (stars), `start` and `end` (ms), `seed`, `model`, `timing` ("auto", or "180@1250"), `spread`
            (stars).

    Raises:
        InputError: an option or the song cannot be used, or the model cannot do this.
        MachineError: not enough memory, no such device, or no network to download the model with.
        CancelledError: `cancel` was set.
    """
    request = generation_request("new", song, options)
    return run(request, on_progress=on_progress, cancel=cancel)


def remap(
    beatmap: str | PathLike[str],
    *,
    start: float | None = None,
    end: float | None = None,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
    **options: Any,
) -> tuple[GenerationResult, ...]:
    """A range of a difficulty again; red lines and everything outside the range stay.

    Args:
        beatmap: an .osu file, beside its song.
        start, end: ms; one of them may be left out.
        options: those of `GenerationRequest.of`.

    Raises: as `generate`.
    """
    request = generation_request("remap", beatmap, options | {"start": start, "end": end})
    return run(request, on_progress=on_progress, cancel=cancel)


def hitsound(
    beatmap: str | PathLike[str],
    *,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
    **options: Any,
) -> tuple[GenerationResult, ...]:
    """Other hitsounds for a difficulty: whistles, finishes, claps, sample sets and volumes; nothing else changes.

    Args:
        beatmap: an .osu file, beside its song.
        options: those of `GenerationRequest.of`, such as `copy_to_set`, `start` and `end` (ms), `seed`.

    Raises: as `generate`.
    """
    request = generation_request("hitsounds", beatmap, options)
    return run(request, on_progress=on_progress, cancel=cancel)


def guest(
    beatmap: str | PathLike[str],
    *,
    difficulty: float,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
    **options: Any,
) -> tuple[GenerationResult, ...]:
    """Another difficulty beside one that is there, with its timing, kiai and colours.

    Args:
        beatmap: an .osu file, beside its song.
        difficulty: stars of the new one.
        options: those of `GenerationRequest.of`.

    Raises: as `generate`.
    """
    request = generation_request("guest", beatmap, options | {"difficulty": difficulty})
    return run(request, on_progress=on_progress, cancel=cancel)


def maimod(
    beatmap: str | PathLike[str],
    *,
    model: "ModelRef | str | None" = None,
    categories: Sequence[str] = (),
    least: float | None = None,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
) -> "list[Finding]":
    """What in a difficulty a model would not have expected, the highest score first.

    Args:
        beatmap: an .osu file, beside its song.
        model: which one reads the map; None is the bundled one.
        categories: only findings of these, such as "Rhythm"; empty for all.
        least: findings with a lower score are left out; None is the usual threshold.

    Raises:
        InputError: the map or its song cannot be read, or the model does not know the mode.
        MachineError: not enough memory, no such device, or no network to download the model with.
        CancelledError: `cancel` was set.
    """
    request = MaiModRequest(Path(beatmap), model_ref(model), tuple(categories), least)
    return run(request, on_progress=on_progress, cancel=cancel)


def load_mapper(
    model: "ModelRef | str | None" = None,
    *,
    mode: str | None = None,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
) -> "LoadedModel":
    """A model in memory, where the next request that names it finds it; downloaded first where that is needed.

    Args:
        model: catalogue name, checkpoint folder, hub id or `ModelRef`; None is the bundled one.
        mode: "osu", "taiko", "catch" or "mania", for checkpoints with weights of their own for it.

    Raises:
        InputError: there is no such model, or its files do not fit together.
        MachineError: not enough memory, no such device, or no network to download with.
        CancelledError: `cancel` was set.
    """
    from core.generation.mappers.open import load_model
    from core.generation.validation import validated_model

    ref = validated_model(model_ref(model))
    game_mode = None if mode is None else parse_mode(mode)
    return load_model(ref, on_progress or ignore_progress, cancel or CancelToken(), game_mode)


@overload
def run(
    request: GenerationRequest, *, on_progress: OnProgress | None = None, cancel: CancelToken | None = None
) -> tuple[GenerationResult, ...]: ...


@overload
def run(
    request: TimingRequest, *, on_progress: OnProgress | None = None, cancel: CancelToken | None = None
) -> TimingProposal: ...


@overload
def run(
    request: MaiModRequest, *, on_progress: OnProgress | None = None, cancel: CancelToken | None = None
) -> "list[Finding]": ...


def run(
    request: GenerationRequest | TimingRequest | MaiModRequest,
    *,
    on_progress: OnProgress | None = None,
    cancel: CancelToken | None = None,
) -> "tuple[GenerationResult, ...] | TimingProposal | list[Finding]":
    """Carry out a request of any kind, as `generate`, `find_timing` and `maimod` do; nothing is written to disk.

    Raises:
        InputError: the request or what it names cannot be used, or the model cannot do this.
        MachineError: not enough memory, no such device, or no network to download the model with.
        CancelledError: `cancel` was set.
    """
    on_progress, cancel = on_progress or ignore_progress, cancel or CancelToken()
    if isinstance(request, TimingRequest):
        from core.generation.tasks.timing import find_timing as time

        return time(request, on_progress, cancel)
    if isinstance(request, MaiModRequest):
        from core.modding.maimod.run_maimod import maimod as ask

        return ask(request, on_progress, cancel)
    from core.generation.tasks.dispatch import run as dispatch

    return dispatch(request, on_progress, cancel)
