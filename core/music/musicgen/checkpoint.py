"""A folder of a MusicGen model: what it holds, and the model loaded from it. Nothing but safetensors is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.documents import MissingDocumentError, read_json
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.runtime.memory import refuse_lack
from core.music.adaptable import AdaptableNetwork
from core.music.kept_model import bytes_on, kept_model, memory_for_models, state_of
from core.music.libraries import reading, require_libraries
from core.music.musicgen.settings import changeable
from core.music.published.musicgen import room_problem
from core.music.weight_count import count_numbers

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_CONFIG = "config.json"
_KINDS = {"musicgen": "whole", "musicgen_melody": "melody", "musicgen_decoder": "decoder"}


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """What the files of a folder say.

    Attributes:
        kind: "whole"; "melody", whole and of the class that follows melodies; or "decoder", on its own.
        codebooks: of the codes, those of both channels.
        channels: 1, or 2 for a stereo model.
        parameters: numbers in its weights.
    """

    path: Path
    kind: str
    layers: int
    width: int
    codebooks: int
    channels: int
    parameters: int


@dataclass(slots=True)
class LoadedModel:
    """A model that can play, and the tokenizer of its prompts.

    Attributes:
        network: its decoder, as adapters change it.
    """

    folder: ModelFolder
    model: Any  # MusicgenForConditionalGeneration, or the class for melodies
    tokenizer: "PreTrainedTokenizerBase"
    network: AdaptableNetwork


def inspect_folder(path: Path) -> ModelFolder:
    """What a folder holds, without loading it.

    Raises:
        InputError: it holds no MusicGen model in the hub's form; the sentence says what is missing.
    """
    try:
        config = read_json(path / _CONFIG)
    except MissingDocumentError:
        if any(path.glob("*state_dict.bin")):
            raise InputError(
                f"{path} holds audiocraft's own files; convert them with transformers' convert_musicgen_transformers, "
                "or download the model from the hub."
            ) from None
        raise InputError(f"{path} holds no {_CONFIG}; name the folder of a music model.") from None
    kind = _KINDS.get(str(config.get("model_type")) if isinstance(config, dict) else "")
    if kind is None:
        raise InputError(f"{path / 'config.json'} does not describe a music model; choose another folder.")
    decoder = config if kind == "decoder" else config.get("decoder")
    if not isinstance(decoder, dict) or (kind != "decoder" and not isinstance(config.get("audio_encoder"), dict)):
        raise InputError(f"{path / 'config.json'} lacks a part of the model; download it again.")
    try:
        layers, width = int(decoder.get("num_hidden_layers", 24)), int(decoder.get("hidden_size", 1024))
        codebooks, channels = int(decoder.get("num_codebooks", 4)), int(decoder.get("audio_channels", 1))
    except (TypeError, ValueError) as error:
        raise InputError(f"{path / 'config.json'} has a size that is no number; download the model again.") from error
    if min(layers, width, codebooks, channels) < 1 or channels > 2 or codebooks % channels:
        raise InputError(f"{path / 'config.json'} describes a decoder that cannot be; download the model again.")
    return ModelFolder(path, kind, layers, width, codebooks, channels, count_numbers(path))


def require_room(folder: ModelFolder, rows: int, *, guided: bool, available: int | None = None) -> None:
    """Refuse what does not fit into memory.

    Args:
        rows: pieces that are made at once.
        available: bytes; None asks the system.

    Raises:
        MachineError: it does not fit; the sentence names the model that does.
    """
    refuse_lack(
        lambda free: room_problem(folder.parameters, folder.layers, folder.width, rows, guided=guided, available=free),
        memory_for_models() if available is None else available,
    )


def load_model(
    folder: ModelFolder,
    device: str,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
    adapters: Sequence[tuple[Path, float]] = (),
    quantization: str | None = None,
) -> LoadedModel:
    """The model of a folder with these adapters; the last one stays loaded.

    Args:
        quantization: "int8" for int8 weights in the decoder, on the CPU; they keep their adapters.

    Raises:
        InputError: the folder holds the decoder alone, or files that are damaged or do not fit together, or an adapter
            is for another model.
        MachineError: int8 was asked for and this machine cannot do it.
        CancelledError: `cancel` was set.
    """
    fixed = tuple(adapters) if quantization else None

    def load() -> LoadedModel:
        loaded = open_model(folder, device, on_progress, cancel)
        if quantization:
            from core.music.musicgen.quantize import quantize_decoder

            loaded.network.use(adapters)
            quantize_decoder(loaded.model.decoder)
        return loaded

    key = (folder.path.resolve(), device, quantization, fixed, state_of(folder.path))
    found = kept_model(key, load, folder.parameters * (1 if quantization else bytes_on(device)))
    if not quantization:
        found.network.use(adapters)
    return found


def open_model(
    folder: ModelFolder, device: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> LoadedModel:
    """The model of a folder, loaded for the caller alone, shared with no one.

    Raises:
        InputError, CancelledError: as `load_model`.
    """
    if folder.kind == "decoder":
        raise InputError(
            f"{folder.path} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of "
            "the whole model."
        )
    if not (folder.path / "tokenizer.json").is_file():
        raise InputError(f"{folder.path} has no tokenizer.json; download the model again.")
    on_progress(Progress("Loading the music model", 0.0))
    require_libraries("transformers")
    from transformers import AutoTokenizer, MusicgenForConditionalGeneration, MusicgenMelodyForConditionalGeneration

    if cancel is not None:
        cancel.check()
    kind = MusicgenMelodyForConditionalGeneration if folder.kind == "melody" else MusicgenForConditionalGeneration
    model = _read(kind, folder.path)
    if cancel is not None:
        cancel.check()
    try:
        tokenizer = AutoTokenizer.from_pretrained(str(folder.path), local_files_only=True)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{folder.path} holds a tokenizer that cannot be read; download the model again.") from error
    _refuse_empty_codebooks(model, folder.path)
    from core.model.checkpoints.load import choose_device

    model = model.to(choose_device(device)).eval()
    return LoadedModel(folder, model, tokenizer, AdaptableNetwork(model.decoder))


def stored_config(folder: ModelFolder) -> dict[str, Any]:
    """The settings of the model's generation config that may be changed: the library's usual ones, and those stored.

    Raises:
        InputError: the stored ones cannot be read.
    """
    require_libraries("transformers")
    import transformers

    usual: Any = transformers.GenerationConfig
    try:
        stored = read_json(folder.path / "generation_config.json")
    except MissingDocumentError:
        stored = {}
    return changeable(usual().to_dict() | (stored if isinstance(stored, dict) else {}))


def load_decoder(folder: ModelFolder) -> Any:
    """The decoder on its own, (B * codebooks, T) codes to scores; from a folder of it, or out of a whole model.

    Raises:
        InputError: its files are damaged or do not fit together.
    """
    from transformers import MusicgenForCausalLM

    if folder.kind == "decoder":
        return _read(MusicgenForCausalLM, folder.path)
    return load_model(folder, "cpu").model.decoder


def _read(kind: Any, path: Path) -> Any:
    """A part of a model from its folder, all of whose weights must be there."""
    import torch

    with reading(path):  # the published pad and start codes are outside the vocabulary, as they should
        model, found = kind.from_pretrained(
            str(path), local_files_only=True, use_safetensors=True, dtype=torch.float32, output_loading_info=True
        )
    missing = [name for name in found["missing_keys"] if "embed_positions" not in name]
    if missing or found.get("mismatched_keys"):
        name = sorted(missing or [str(each[0]) for each in found["mismatched_keys"]])[0]
        raise InputError(f"The weights in {path} lack {name}, or have it in another size; download the model again.")
    return model


def _refuse_empty_codebooks(model: Any, path: Path) -> None:
    """EnCodec's codebooks begin as zeros; without those of the file all sound would be one constant."""
    for name, values in model.audio_encoder.named_buffers():
        if name.endswith("codebook.embed") and not bool(values.any()):
            raise InputError(f"The codebooks of EnCodec in {path} are all zero; download the model again.")
