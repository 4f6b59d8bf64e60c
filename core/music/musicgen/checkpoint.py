"""A folder of a MusicGen model: what it holds, and the model loaded from it. Nothing but safetensors is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.documents import MissingDocumentError, read_json
from core.errors import InputError, MachineError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.checkpoints.adapter_set import AdapterSet
from core.model.checkpoints.catalog import is_hub_id
from core.model.checkpoints.hub.download import download
from core.model.checkpoints.hub.models import find_snapshot
from core.model.runtime.memory import available_memory
from core.music.licences import require_accepted
from core.music.musicgen.models import find_published, licence_of, room_problem
from core.music.musicgen.settings import changeable

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_KINDS = {"musicgen": "whole", "musicgen_melody": "melody", "musicgen_decoder": "decoder"}
_LONGEST_HEADER = 100 << 20

_loaded: "tuple[tuple[Any, ...], LoadedModel] | None" = None
"""The last model, so that another song needs no new loading."""


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
        adapters: those on its decoder; None until there were any.
    """

    folder: ModelFolder
    model: Any  # MusicgenForConditionalGeneration, or the class for melodies
    tokenizer: "PreTrainedTokenizerBase"
    adapters: AdapterSet | None = None

    def use_adapters(self, adapters: Sequence[tuple[Path, float]]) -> None:
        """Let these adapters change the decoder, each with its strength, and no others.

        Raises:
            InputError: one is damaged, or made for another model.
        """
        if self.adapters is None:
            if not adapters:
                return
            self.adapters = AdapterSet(_Decoder(self.model.decoder))
        self.adapters.switch(adapters)


class _Decoder:
    """A decoder as adapters change it."""

    def __init__(self, decoder: Any) -> None:
        self.named_parameters = decoder.named_parameters

    def weights_changed(self) -> None:
        """Nothing is derived from the weights."""


def obtain_folder(name: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None) -> Path:
    """The folder of a model by name, folder or hub id; downloaded first where it is not on this machine.

    Raises:
        InputError: there is no such model, or its licence is not accepted yet.
        MachineError: it cannot be downloaded.
    """
    published = find_published(name)
    if published is None and Path(name).expanduser().is_dir():
        return Path(name).expanduser()
    hub_id = published.hub_id if published is not None else name
    if not is_hub_id(hub_id):
        raise InputError(
            f'There is no music model "{name}": give a name such as musicgen-small, a folder, or a hub id like '
            "owner/name."
        )
    require_accepted(licence_of(name, is_folder=False))
    return find_snapshot(hub_id) or download(hub_id, on_progress, cancel, safetensors_only=True)


def inspect_folder(path: Path) -> ModelFolder:
    """What a folder holds, without loading it.

    Raises:
        InputError: it holds no MusicGen model in the hub's form; the sentence says what is missing.
    """
    try:
        config = read_json(path / "config.json")
    except MissingDocumentError:
        if any(path.glob("*state_dict.bin")):
            raise InputError(
                f"{path} holds audiocraft's own files; convert them with transformers' convert_musicgen_transformers, "
                "or download the model from the hub."
            ) from None
        raise InputError(f"{path} holds no config.json; name the folder of a MusicGen model.") from None
    kind = _KINDS.get(str(config.get("model_type")) if isinstance(config, dict) else "")
    if kind is None:
        raise InputError(f"{path / 'config.json'} does not describe a MusicGen model; choose another folder.")
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
    return ModelFolder(path, kind, layers, width, codebooks, channels, _count_parameters(path))


def _count_parameters(path: Path) -> int:
    """Numbers in the weights, by their headers."""
    files = sorted(path.glob("*.safetensors"))
    if not files:
        raise InputError(
            f"{path} holds no weights as safetensors, and Beatwright reads no others; choose another model."
        )
    total = 0
    for file in files:
        try:
            with file.open("rb") as stream:
                length = int.from_bytes(stream.read(8), "little")
                if length > _LONGEST_HEADER:
                    raise ValueError("its header is too long")
                header = parse_header(stream.read(length), file)
        except (OSError, ValueError) as error:
            raise InputError(f"{file} is damaged ({error}); download the model again.") from error
        total += header
    return total


def parse_header(data: bytes, file: Path) -> int:
    """How many numbers the header of a safetensors file names.

    Raises:
        ValueError: it is damaged.
    """
    import json
    import math

    try:
        header = json.loads(data)
        shapes = [entry["shape"] for name, entry in header.items() if name != "__metadata__"]
        return sum(math.prod(int(size) for size in shape) for shape in shapes)
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError(f"the header of {file.name} names no shapes") from error


def require_room(folder: ModelFolder, rows: int, *, guided: bool, available: int | None = None) -> None:
    """Refuse what does not fit into memory.

    Args:
        rows: pieces that are made at once.
        available: bytes; None asks the system.

    Raises:
        MachineError: it does not fit; the sentence names the model that does.
    """
    available = available_memory() if available is None else available
    if available is None:
        return
    problem = room_problem(folder.parameters, folder.layers, folder.width, rows, guided=guided, available=available)
    if problem:
        raise MachineError(problem)


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
    global _loaded  # noqa: PLW0603
    weights = [(file.name, file.stat().st_mtime_ns, file.stat().st_size) for file in sorted(folder.path.glob("*.*"))]
    fixed = tuple(adapters) if quantization else None
    key = (folder.path.resolve(), device, quantization, fixed, *weights)
    if _loaded is None or _loaded[0] != key:
        release_model()
        loaded = open_model(folder, device, on_progress, cancel)
        if quantization:
            from core.music.musicgen.quantize import quantize_decoder

            loaded.use_adapters(adapters)
            quantize_decoder(loaded.model.decoder)
        _loaded = key, loaded
    if not quantization:
        _loaded[1].use_adapters(adapters)
    return _loaded[1]


def release_model() -> None:
    """Let go of the model that stayed loaded."""
    global _loaded  # noqa: PLW0603
    _loaded = None


def open_model(
    folder: ModelFolder, device: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> LoadedModel:
    """The model of a folder, loaded anew for the caller alone.

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
    require_library()
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

    return LoadedModel(folder, model.to(choose_device(device)).eval(), tokenizer)


def stored_config(folder: ModelFolder) -> dict[str, Any]:
    """The settings of the model's generation config that may be changed: the library's usual ones, and those stored.

    Raises:
        InputError: the stored ones cannot be read.
    """
    require_library()
    import transformers

    usual: Any = transformers.GenerationConfig
    try:
        stored = read_json(folder.path / "generation_config.json")
    except MissingDocumentError:
        stored = {}
    return changeable(usual().to_dict() | (stored if isinstance(stored, dict) else {}))


def require_library() -> None:
    """Raises MachineError where transformers is not there, as in the package to double-click."""
    if find_spec("transformers") is None:
        raise MachineError(
            "Music models need the package transformers, which is not part of this build; install Beatwright by pip or "
            "from its source, or bring a song of your own with --provider file."
        )


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
    import torch
    from safetensors import SafetensorError
    from transformers.utils import logging as library_log

    logging: Any = library_log
    logging.disable_progress_bar()
    logging.set_verbosity_error()  # the published pad and start codes are outside the vocabulary, as they should
    try:
        model, found = kind.from_pretrained(
            str(path), local_files_only=True, use_safetensors=True, dtype=torch.float32, output_loading_info=True
        )
    except MemoryError:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, SafetensorError) as error:
        if "allocate memory" in str(error):
            raise
        words = " ".join(str(error).split())[:160]
        raise InputError(f"{path} holds no music model that can be read ({words}); download it again.") from error
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
