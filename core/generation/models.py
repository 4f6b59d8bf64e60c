"""The models in memory: each is loaded once and stays warm."""

from functools import cache
from typing import TYPE_CHECKING

from core.beatmap.objects import GameMode
from core.generation.request import GenerationRequest
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.model.checkpoint import LoadedModel

SMALL = 20_000_000
"""Parameters up to which a second thread takes longer to wake than it helps."""

_loaded: "dict[tuple[object, ...], LoadedModel]" = {}


def load_model(
    request: GenerationRequest,
    on_progress: OnProgress,
    cancel: CancelToken,
    mode: GameMode | None = None,
) -> "LoadedModel":
    """The checkpoint that the request names, downloaded first where it is not on this machine.

    Raises:
        InputError: there is no such model, or its files do not fit together.
        MachineError: not enough memory, no such device, or no network to download with.
    """
    from core.model.checkpoint import load_checkpoint
    from core.model.hub import obtain_model

    quantization = quantization_of(request)
    key = (request.model, mode, request.device, request.precision, quantization, request.adapter)
    if key not in _loaded:
        # One model at a time: the large ones take gigabytes.
        _loaded.clear()
        _loaded[key] = load_checkpoint(
            obtain_model(request.model, on_progress, cancel),
            mode=mode,
            device=request.device,
            precision=request.precision,
            quantization=quantization,
            adapters=[(request.adapter, 1.0)] if request.adapter else [],
            decode_only=True,
        )
    _share_processor(_loaded[key])
    return _loaded[key]


def _share_processor(loaded: "LoadedModel") -> None:
    """Let a small model compute on one thread, any other on as many as torch began with."""
    import torch

    threads = _threads_at_first()
    small = sum(parameter.numel() for parameter in loaded.model.parameters()) <= SMALL
    torch.set_num_threads(1 if small else threads)


@cache
def _threads_at_first() -> int:
    import torch

    return torch.get_num_threads()


def quantization_of(request: GenerationRequest) -> str | None:
    """What the request says; eight bits on the processor where it says no more than that it shall be fast."""
    if request.quantize or not request.fast or request.precision != "fp32" or request.compatibility:
        return request.quantize
    from core.model.checkpoint import choose_device
    from core.model.quantize import can_quantize

    return "int8" if choose_device(request.device).type == "cpu" and can_quantize() else None
