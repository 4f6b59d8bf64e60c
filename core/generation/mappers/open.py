"""The models in memory, and the one place that asks which kind a model is."""

from dataclasses import replace
from typing import TYPE_CHECKING

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.mappers.base import Mapper
from core.generation.model_ref import ModelRef
from core.generation.model_support import check_descriptors
from core.generation.request import GenerationRequest
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

SMALL = 20_000_000
"""Parameters up to which a second thread takes longer to wake than it helps."""

_loaded: "dict[ModelRef, LoadedModel]" = {}
"""By the reference without its adapters, which are switched on the loaded model."""


def open_mapper(ref: ModelRef, on_progress: OnProgress, cancel: CancelToken, mode: GameMode | None = None) -> Mapper:
    """The mapper of a `ModelRef`, bundled or public; its model is loaded first.

    Raises:
        InputError, MachineError: see `load_model`.
    """
    loaded = load_model(ref, on_progress, cancel, mode)
    if loaded.family.bundled:
        from core.generation.mappers.bundled.mapper import BundledMapper

        return BundledMapper(loaded, ref)
    from core.generation.mappers.mapperatorinator.mapper import MapperatorinatorMapper

    return MapperatorinatorMapper(loaded, ref)


def mapper_for(request: GenerationRequest, mode: GameMode, on_progress: OnProgress, cancel: CancelToken) -> Mapper:
    """The mapper that a request names, for a map of `mode`.

    Raises:
        InputError: it was not trained with the mode or a descriptor, or see `load_model`.
        MachineError: see `load_model`.
    """
    mapper = open_mapper(model_ref_of(request), on_progress, cancel, mode)
    if mode not in mapper.modes:
        raise InputError(f"This checkpoint ({mapper.title}) does not know osu!{mode.name.lower()}.")
    if request.style.descriptors or request.style.negative_descriptors:
        check_descriptors(request, mapper.descriptors)
    return mapper


def load_model(
    ref: ModelRef,
    on_progress: OnProgress,
    cancel: CancelToken,
    mode: GameMode | None = None,
) -> "LoadedModel":
    """The model of a `ModelRef`, with its adapters merged; downloaded first where it is not on this machine.

    Each model is loaded once, for all modes that share its weights, and stays in memory until another one takes its
    place. Other adapters, and other strengths of them, are put on the loaded model where that is possible.

    Args:
        mode: loads the weights for this mode, where a checkpoint has some of its own for it.

    Raises:
        InputError: there is no such model, or its files do not fit together.
        MachineError: not enough memory, no such device, or no network to download with.
    """
    from core.model.checkpoints.adapter_set import switch_adapters
    from core.model.checkpoints.hub.models import obtain_model
    from core.model.checkpoints.load import load_checkpoint, mode_subfolder

    base = replace(ref, adapters=())
    adapters = [(adapter.path, adapter.strength) for adapter in ref.adapters]
    loaded = _loaded.get(base)
    if loaded is not None and mode_subfolder(loaded.root, mode) != loaded.subfolder:
        loaded = None
    if loaded is not None and (adapters or loaded.adapters is not None) and not switch_adapters(loaded, adapters):
        loaded = None
    if loaded is None:
        # One model at a time: the large ones take gigabytes.
        _loaded.clear()
        loaded = _loaded[base] = load_checkpoint(
            obtain_model(ref.name, on_progress, cancel),
            mode=mode,
            device=ref.device,
            precision=ref.precision,
            quantization=ref.quantization,
            adapters=adapters,
            decode_only=True,
        )
    _share_processor(loaded)
    return loaded


def _share_processor(loaded: "LoadedModel") -> None:
    """Let a small model compute on one thread, any other on as many as torch began with."""
    import torch

    from core.model.runtime.thread_pool import most_threads

    threads = most_threads()
    small = sum(parameter.numel() for parameter in loaded.model.parameters()) <= SMALL
    torch.set_num_threads(1 if small else threads)


def model_ref_of(request: GenerationRequest) -> ModelRef:
    """The model that a request names, with int8 where the request is fast, on the processor and leaves it open."""
    ref, decoding = request.model, request.decoding
    if ref.quantization or not decoding.fast or ref.precision != "fp32" or decoding.compatibility:
        return ref
    from core.model.checkpoints.load import choose_device
    from core.model.runtime.cpu.quantize import can_quantize

    if choose_device(ref.device).type != "cpu" or not can_quantize():
        return ref
    return replace(ref, quantization="int8")
