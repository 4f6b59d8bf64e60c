"""Loading a checkpoint folder: everything that fits together, or one sentence about what does not."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.beatmap.objects import GameMode
from core.documents import MissingDocumentError, read_json, shortened
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.model.checkpoints.load_weights import memory_share, read_network
from core.model.checkpoints.weights import SINGLE, StoredWeights
from core.model.config import ModelConfig
from core.model.runtime.memory import choose_allocation, keep_freed_memory
from core.tokens.events import ContextType
from core.tokens.families import Family, recognise_family
from core.tokens.vocabulary import Vocabulary

if TYPE_CHECKING:
    import torch

    from core.model.checkpoints.adapter_set import AdapterSet
    from core.model.runtime.mapperatorinator import Mapperatorinator

PRECISIONS = ("fp32", "bf16")


@dataclass(frozen=True, slots=True)
class GenerationDefaults:
    """generation_config.json, as far as decoding reads it."""

    pad_token_id: int = 0
    bos_token_id: int = 1
    eos_token_id: int = 2
    decoder_start_token_id: int = 1
    do_sample: bool = True
    top_k: int = 0
    max_length: int = 0

    @classmethod
    def load(cls, path: Path, config: ModelConfig) -> "GenerationDefaults":
        """From the file, or from the model's configuration where there is none."""
        document: dict[str, Any] = {}
        if path.is_file():
            document = read_object(path)
        supplied = {name: document[name] for name in cls.__dataclass_fields__ if document.get(name) is not None}
        for name, value in supplied.items():
            if not isinstance(value, int) or abs(value) >= 2**31:
                raise InputError(f"{path}: {name} must be a whole number, not {shortened(value)}.")
        supplied.setdefault("max_length", config.tgt_seq_len)
        return cls(**supplied)


@dataclass(slots=True)
class LoadedModel:
    """A checkpoint in memory, ready to decode.

    Attributes:
        folder: where its files lie; a child "gamemode=N" of `root` for checkpoints with one model per mode.
        subfolder: "gamemode=N", or "" for the root.
        adapters: LoRA adapters on the weights, to be switched and blended.
        rhythm_adapters: adapters of the bundled model's rhythm, which are put on it when it is used.
        warnings: sentences for the user, such as an adapter that does not belong to this checkpoint.
    """

    root: Path
    subfolder: str
    config: ModelConfig
    model: "Mapperatorinator"
    vocabulary: Vocabulary
    generation: GenerationDefaults
    family: Family
    device: "torch.device"
    precision: str = "fp32"
    quantization: str | None = None
    adapters: "AdapterSet | None" = None
    rhythm_adapters: list[tuple[Path, float]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.root / self.subfolder if self.subfolder else self.root


def read_object(path: Path) -> dict[str, Any]:
    """A JSON object of a checkpoint; `InputError` for anything else."""
    try:
        document = read_json(path, advice="download the checkpoint again")
    except MissingDocumentError as error:
        raise InputError(
            f"{path.parent} is not a checkpoint: {path.name} is missing. Choose a folder with "
            f"config.json, {SINGLE} and tokenizer.json."
        ) from error
    if not isinstance(document, dict):
        raise InputError(f"{path} is not a JSON object; download the checkpoint again.")
    return document


def mode_subfolder(root: Path, mode: GameMode | None) -> str:
    """ "gamemode=N" if the checkpoint has a model of its own for the mode, otherwise ""."""
    name = f"gamemode={int(mode)}" if mode is not None else ""
    return name if name and (root / name).is_dir() else ""


def timing_model_folder(loaded: LoadedModel, *, timing_is_generated: bool) -> Path | None:
    """The folder of the model that must generate the timing, or None if `loaded` does it itself.

    The models for one mode are fine-tuned on maps; timing comes from the root model, without adapters.
    """
    return loaded.root if loaded.subfolder and timing_is_generated else None


def timing_is_generated(
    family: Family, supplied: Sequence[ContextType], requested: Sequence[ContextType], *, super_timing: bool
) -> bool:
    """Whether the beats come from the model, for contexts `supplied` from a map and outputs `requested`."""
    if supplied and ContextType.NONE not in supplied:
        return False
    requests_timing = ContextType.TIMING in requested or ContextType.MAP in requested
    return super_timing or (family.writes_timing and requests_timing)


def load_checkpoint(
    folder: Path,
    *,
    mode: GameMode | None = None,
    device: str = "cpu",
    precision: str = "fp32",
    quantization: str | None = None,
    adapters: Sequence[tuple[Path, float]] = (),
    decode_only: bool = False,
) -> LoadedModel:
    """Load the model of a checkpoint folder.

    Args:
        folder: holds config.json, the weights and tokenizer.json, for all modes or in folders "gamemode=N".
        mode: the mode to generate; its own model is taken where there is one.
        device: "cpu", "cuda", "mps" or "auto".
        precision: "fp32" or "bf16".
        quantization: "int8" or None.
        adapters: folders of LoRA adapters, each with the weight to begin with.
        decode_only: the weights may be laid out for the fastest decoding; without adapters they are then no longer
            there to be read, trained or saved.

    Raises:
        InputError: the files are missing, damaged, or do not fit together.
        MachineError: not enough memory, or no such device.
    """
    _check_options(folder, precision, quantization)
    subfolder = mode_subfolder(folder, mode)
    place = folder / subfolder if subfolder else folder
    stored = StoredWeights(place)
    document = read_object(place / "config.json")
    config = ModelConfig.load(place / "config.json")
    vocabulary = Vocabulary.load(_tokenizer(place))
    check_vocabulary(place, config, vocabulary)

    target = choose_device(device)
    loaded = LoadedModel(
        root=folder,
        subfolder=subfolder,
        config=config,
        model=read_network(place, config, stored, memory_share(quantization, decode_only, bool(adapters))),
        vocabulary=vocabulary,
        generation=GenerationDefaults.load(place / "generation_config.json", config),
        family=recognise_family(document, vocabulary),
        device=target,
        precision=precision,
        quantization=quantization,
    )
    if adapters:
        from core.model.checkpoints.adapter_set import attach_adapters

        attach_adapters(loaded, adapters)
    _lay_out(loaded, decode_only=decode_only)
    return loaded


def _check_options(folder: Path, precision: str, quantization: str | None) -> None:
    if not folder.is_dir():
        raise InputError(f"{folder} is not a folder with a checkpoint.")
    if precision not in PRECISIONS:
        raise InputError(f'The precision "{precision}" is unknown; choose fp32 or bf16.')
    if quantization not in (None, "int8"):
        raise InputError(f'The quantization "{quantization}" is unknown; the only one is int8.')
    if quantization and precision != "fp32":
        raise InputError("int8 and bf16 exclude each other; choose one.")


def _lay_out(loaded: LoadedModel, *, decode_only: bool) -> None:
    """Bring the weights to where and into the requested form."""
    import torch

    target, half = loaded.device, loaded.precision == "bf16"
    if target.type != "cpu" or half:
        try:
            loaded.model.to(target, torch.bfloat16 if half else torch.float32)
        except torch.OutOfMemoryError as error:
            raise MachineError(f"The model does not fit into the memory of {target}; choose the device cpu.") from error
    if target.type == "cpu" and decode_only:
        keep_freed_memory()
    if loaded.quantization:
        loaded.model.quantize()
        if loaded.adapters is not None:
            loaded.adapters.freeze()
    elif decode_only and not loaded.family.bundled:
        loaded.model.pack(release=loaded.adapters is None)


def _tokenizer(place: Path) -> Path:
    path = place / "tokenizer.json"
    if not path.is_file():
        raise InputError(
            f"{place} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, "
            "which is not opened."
        )
    return path


def check_vocabulary(place: Path, config: ModelConfig, vocabulary: Vocabulary) -> None:
    """Raise `InputError` if tokenizer.json and config.json belong to different models."""
    for name, tokens, size in (
        ("reads", vocabulary.input_size, config.vocab_size_in),
        ("writes", vocabulary.output_size, config.vocab_size),
    ):
        if tokens != size:
            raise InputError(
                f"{place}: tokenizer.json has {tokens} tokens, but the model of config.json {name} {size}; the files "
                "belong to different models. Download the checkpoint again."
            )


def choose_device(name: str) -> "torch.device":
    """ "auto" is a graphics card if torch can use one, otherwise the CPU.

    Raises:
        MachineError: the requested device is not there.
    """
    choose_allocation()
    import torch

    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if name == "auto":
        return torch.device(next((kind for kind in ("cuda", "mps") if there[kind]), "cpu"))
    if name not in there:
        raise InputError(f'The device "{name}" is unknown; choose auto, cpu, cuda or mps.')
    if not there[name]:
        raise MachineError(f"There is no device {name} that torch could use here; choose auto or cpu.")
    return torch.device(name)


def save_checkpoint(
    folder: Path, model: "Mapperatorinator", vocabulary: Vocabulary, *, half: bool = False, overwrite: bool = False
) -> None:
    """Write config.json, generation_config.json, tokenizer.json and model.safetensors as the public tools expect them.

    Each file is written whole or not at all, the weights last.

    Args:
        half: store the weights in float16.

    Raises:
        FileExistsError: a file is there already and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    import torch
    from safetensors.torch import save

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {folder}: {error.strerror or error}.") from error
    defaults = asdict(GenerationDefaults(max_length=model.config.tgt_seq_len))
    documents = {
        "config.json": model.config.to_dict(),
        "generation_config.json": defaults,
        "tokenizer.json": vocabulary.to_dict(),
    }
    for name, document in documents.items():
        text = json.dumps(document, ensure_ascii=False, indent=2)
        write_atomically(folder / name, text.encode(), overwrite=overwrite)
    kind = torch.float16 if half else torch.float32
    values = {name: tensor.detach().to("cpu", kind).contiguous().clone() for name, tensor in model.state_dict().items()}
    write_atomically(folder / SINGLE, save(values, {"format": "pt"}), overwrite=overwrite)
