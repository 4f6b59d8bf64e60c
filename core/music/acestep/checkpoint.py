"""A folder of an ACE-Step model: what it holds, and the pipeline loaded from it. Nothing but safetensors is read."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.runtime.memory import refuse_lack
from core.music.adaptable import AdaptableNetwork
from core.music.kept_model import bytes_on, kept_model, memory_for_models, state_of
from core.music.libraries import reading, require_libraries
from core.music.pipeline_folder import config_of, count_parts
from core.music.published.acestep import PIPELINE, memory_needed, room_problem
from core.music.weight_count import kind_of_numbers

TRANSFORMER = "transformer"
"""The part that adapters change."""

_NETWORKS = (TRANSFORMER, "condition_encoder", "vae", "text_encoder")
_FOR_COVERS = ("audio_tokenizer", "audio_token_detokenizer")
_OTHERS = {"scheduler": ("scheduler_config.json",), "tokenizer": ("tokenizer.json", "vocab.json")}


@dataclass(frozen=True, slots=True)
class AceStepFolder:
    """What the files of a folder say.

    Attributes:
        parameters: numbers in its weights.
        turbo: it takes few steps and no guidance.
        covers: it can make covers of a song.
    """

    path: Path
    parameters: int
    turbo: bool
    covers: bool


@dataclass(frozen=True, slots=True)
class LoadedAceStep:
    """A model that can play: the library's pipeline, and the adapters on its transformer."""

    folder: AceStepFolder
    pipeline: Any  # AceStepPipeline
    network: AdaptableNetwork


def inspect_folder(path: Path) -> AceStepFolder:
    """What a folder holds, without loading it.

    Raises:
        InputError: it holds no ACE-Step model in the form of diffusers; the sentence says what is missing.
    """
    covers = all((path / part).is_dir() for part in _FOR_COVERS)
    parameters = count_parts(path, PIPELINE, (*_NETWORKS, *(_FOR_COVERS if covers else ())), _OTHERS)
    settings = config_of(path, TRANSFORMER)
    turbo = bool(settings.get("is_turbo")) or settings.get("model_version") == "turbo"
    return AceStepFolder(path, parameters, turbo, covers)


def require_room(folder: AceStepFolder, seconds: float, device: str, available: int | None = None) -> None:
    """Refuse what does not fit into memory; what a card plays has half the size, and passes through memory too.

    Args:
        available: bytes; None asks the system.

    Raises:
        MachineError: it does not fit; the sentence names a model that does.
    """
    from core.model.checkpoints.load import choose_device

    each = 2 if choose_device(device).type == "cuda" else 4
    available = memory_for_models() if available is None else available
    refuse_lack(lambda free: room_problem(folder.parameters, seconds, available=free, bytes_each=each), available)


def load_model(
    folder: AceStepFolder, device: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> LoadedAceStep:
    """The model of a folder; the last one stays loaded.

    Raises:
        InputError: a file is damaged, or they do not fit together.
        MachineError: a package is missing.
        CancelledError: `cancel` was set.
    """
    key = (folder.path.resolve(), device, state_of(folder.path))
    weights = folder.parameters * bytes_on(device)
    return kept_model(key, lambda: open_model(folder, device, on_progress, cancel), weights)


def open_model(
    folder: AceStepFolder, device: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> LoadedAceStep:
    """The model of a folder, loaded for the caller alone, shared with no one.

    Raises:
        InputError, MachineError, CancelledError: as `load_model`.
    """
    on_progress(Progress("Loading the music model", 0.0))
    require_libraries("transformers", "diffusers")
    import torch
    from diffusers import AceStepPipeline

    from core.model.checkpoints.load import choose_device

    place = choose_device(device)
    kind = torch.bfloat16 if place.type == "cuda" else torch.float32
    if cancel is not None:
        cancel.check()
    with reading(folder.path):
        reader: Any = AceStepPipeline
        pipeline: Any = reader.from_pretrained(
            str(folder.path), local_files_only=True, use_safetensors=True, dtype=kind
        )
    if cancel is not None:
        cancel.check()
    _refuse_lacking(folder, pipeline)
    pipeline.set_progress_bar_config(disable=True)
    if place.type == "cuda" and torch.cuda.mem_get_info(place)[0] < memory_needed(folder.parameters, 60.0, 2):
        pipeline.enable_model_cpu_offload(device=place)  # its parts take turns on a small card
    else:
        pipeline.to(place)
    return LoadedAceStep(folder, pipeline, AdaptableNetwork(pipeline.transformer))


def _refuse_lacking(folder: AceStepFolder, pipeline: Any) -> None:
    """Raises InputError where a part has a tensor that no file named: the library leaves it without numbers."""
    for part in (*_NETWORKS, *(_FOR_COVERS if folder.covers else ())):
        for name, values in getattr(pipeline, part).state_dict().items():
            if values.is_meta:
                raise InputError(f"{folder.path / part} lacks {name}; download the model again.")


def open_transformer(folder: AceStepFolder, on_progress: OnProgress = ignore_progress) -> Any:
    """The transformer alone, in the numbers that it is stored in, for the caller alone.

    Raises:
        InputError: its files are damaged, or lack a tensor.
        MachineError: a package is missing.
    """
    on_progress(Progress("Loading the music model", 0.0))
    require_libraries("diffusers")
    import torch
    from diffusers import AceStepTransformer1DModel

    path = folder.path / TRANSFORMER
    kinds = {"BF16": torch.bfloat16, "F16": torch.float16}
    reader: Any = AceStepTransformer1DModel
    with reading(path):
        transformer, found = reader.from_pretrained(
            str(path), local_files_only=True, use_safetensors=True, output_loading_info=True,
            dtype=kinds.get(kind_of_numbers(path), torch.float32),
        )  # fmt: skip
    if found["missing_keys"]:
        raise InputError(f"{path} lacks {sorted(found['missing_keys'])[0]}; download the model again.")
    return transformer


@contextmanager
def watching_layers(pipeline: Any, cancel: CancelToken) -> Iterator[None]:
    """Within it every layer looks whether it is to stop: one step of a long song takes a minute on a processor."""

    def look(*_: Any) -> None:
        cancel.check()

    vae = pipeline.vae
    layers = [*pipeline.transformer.layers, *vae.decoder.block, *vae.encoder.block, *pipeline.text_encoder.layers]
    handles = [layer.register_forward_pre_hook(look) for layer in layers]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()
