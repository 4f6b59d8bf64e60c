"""The models in memory: each is loaded once and stays warm."""

from pathlib import Path
from typing import TYPE_CHECKING

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.request import BUNDLED_MODEL, GenerationRequest

if TYPE_CHECKING:
    from core.model.checkpoint import LoadedModel

MODELS = Path(__file__).parents[2] / "resources" / "models"

_loaded: "dict[tuple[object, ...], LoadedModel]" = {}


def load_model(request: GenerationRequest, mode: GameMode | None = None) -> "LoadedModel":
    """The checkpoint that the request names.

    Raises:
        InputError: there is no such model, or its files do not fit together.
        MachineError: not enough memory, or no such device.
    """
    from core.model.checkpoint import load_checkpoint

    key = (request.model, mode, request.device, request.precision, request.quantize, request.adapter)
    if key not in _loaded:
        # One model at a time: the large ones take gigabytes.
        _loaded.clear()
        _loaded[key] = load_checkpoint(
            model_folder(request.model),
            mode=mode,
            device=request.device,
            precision=request.precision,
            quantization=request.quantize,
            adapters=[(request.adapter, 1.0)] if request.adapter else [],
        )
    return _loaded[key]


def model_folder(name: str) -> Path:
    """The folder of a bundled model, or `name` as a folder."""
    if name == BUNDLED_MODEL:
        return MODELS / BUNDLED_MODEL
    folder = Path(name)
    if folder.is_dir():
        return folder
    raise InputError(f"There is no model {name}; name a checkpoint folder, or see `beatwright models list`.")
