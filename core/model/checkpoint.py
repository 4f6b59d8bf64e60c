"""Loading a checkpoint folder: everything that fits together, or one sentence about what does not."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.beatmap.objects import GameMode
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.model.config import ModelConfig
from core.model.memory import choose_allocation, keep_freed_memory, require_memory
from core.model.weights import SINGLE, StoredWeights, is_recomputable
from core.tokens.events import ContextType
from core.tokens.families import Family, recognise_family
from core.tokens.vocabulary import Vocabulary

if TYPE_CHECKING:
    import torch

    from core.model.adapters import AdapterSet
    from core.model.network import Mapperatorinator

PRECISIONS = ("fp32", "bf16")
_UNUSED = "transformer.model.decoder.embed_tokens.weight"
_WORKING_MEMORY = 200 * 2**20


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
            document = read_json(path)
        given = {name: document[name] for name in cls.__dataclass_fields__ if document.get(name) is not None}
        for name, value in given.items():
            if not isinstance(value, int):
                raise InputError(f"{path}: {name} must be a whole number, not {value!r}.")
        given.setdefault("max_length", config.tgt_seq_len)
        return cls(**given)


@dataclass(slots=True)
class LoadedModel:
    """A checkpoint in memory, ready to decode.

    Attributes:
        folder: where its files lie; a child "gamemode=N" of `root` for checkpoints with one model per mode.
        subfolder: "gamemode=N", or "" for the root.
        adapters: LoRA adapters on the weights, to be switched and blended.
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
    warnings: list[str] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.root / self.subfolder if self.subfolder else self.root


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object; `InputError` for anything else."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise InputError(
            f"{path.parent} is no checkpoint: {path.name} is missing. Choose a folder with config.json, {SINGLE} and "
            "tokenizer.json."
        ) from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path} cannot be read as JSON; download the checkpoint again.") from error
    if not isinstance(document, dict):
        raise InputError(f"{path} is no JSON object; download the checkpoint again.")
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
    family: Family, given: Sequence[ContextType], requested: Sequence[ContextType], *, super_timing: bool
) -> bool:
    """Whether the beats come from the model, for contexts `given` from a map and outputs `requested`."""
    if given and ContextType.NONE not in given:
        return False
    wanted = ContextType.TIMING in requested or ContextType.MAP in requested
    return super_timing or (family.writes_timing and wanted)


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
    if not folder.is_dir():
        raise InputError(f"{folder} is no folder with a checkpoint.")
    if precision not in PRECISIONS:
        raise InputError(f'The precision "{precision}" is unknown; choose fp32 or bf16.')
    if quantization not in (None, "int8"):
        raise InputError(f'The quantization "{quantization}" is unknown; the only one is int8.')
    if quantization and precision != "fp32":
        raise InputError("int8 and bf16 exclude each other; choose one.")
    subfolder = mode_subfolder(folder, mode)
    place = folder / subfolder if subfolder else folder
    stored = StoredWeights(place)
    document = read_json(place / "config.json")
    config = ModelConfig.load(place / "config.json")
    vocabulary = Vocabulary.load(_tokenizer(place))
    check_vocabulary(place, config, vocabulary)

    choose_allocation()
    import torch

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
        from core.model.adapters import attach_adapters

        attach_adapters(loaded, adapters)
    if target.type != "cpu" or precision == "bf16":
        try:
            loaded.model.to(target, torch.bfloat16 if precision == "bf16" else torch.float32)
        except torch.OutOfMemoryError as error:
            raise MachineError(f"The model does not fit into the memory of {target}; choose the device cpu.") from error
    if target.type == "cpu" and decode_only:
        keep_freed_memory()
    if quantization:
        loaded.model.quantize()
        if loaded.adapters is not None:
            loaded.adapters.freeze()
    elif decode_only:
        loaded.model.pack(release=loaded.adapters is None)
    return loaded


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
        MachineError: the wanted device is not there.
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


def memory_share(quantization: str | None, decode_only: bool, adapted: bool) -> float:
    """What a model takes beside its weights, as a share of them."""
    share = 0.25 if quantization or decode_only else 0.0  # in eight bits: all of it, or to guess tokens with
    if adapted:
        share += 0.5  # what the adapters change, as it was
        share += 1.0 if decode_only and not quantization else 0.0  # laid out for decoding, beside what can be changed
    return share


def read_network(place: Path, config: ModelConfig, stored: StoredWeights, beside: float = 0.0) -> "Mapperatorinator":
    """The network with the stored values in float32; every name and shape is checked before anything is read.

    Args:
        beside: memory that will be needed beside the weights, as a share of them.

    Raises:
        InputError: the tensors are not those of the configuration.
        MachineError: there is not enough memory.
    """
    import torch

    from core.model.empty import without_values
    from core.model.network import Mapperatorinator

    with without_values():
        model = Mapperatorinator(config)
    wanted = {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}
    check_tensors(place, wanted, stored)
    size = 4 * sum(tensor.numel() for tensor in model.state_dict().values())
    require_memory(int(size * (1 + beside)) + _WORKING_MEMORY, str(place))
    values = {}
    with stored.reading() as reader:
        for name, shape in wanted.items():
            if name in stored.tensors:
                values[name] = reader.get(name).to(torch.float32, copy=True)
                check_values(place, name, values[name])
            else:
                values[name] = torch.zeros(shape)
    model.load_state_dict(values, assign=True)
    model.fill_tables()
    return model.eval().requires_grad_(False)


def check_tensors(place: Path, wanted: dict[str, tuple[int, ...]], stored: StoredWeights) -> None:
    """Raise `InputError` naming the first tensor that is missing, of another shape, or not part of the network."""
    for name, shape in wanted.items():
        if name not in stored.tensors:
            if name == _UNUSED:
                continue
            raise InputError(f"{place}: the weights lack the tensor {name} that config.json calls for.")
        found = stored.tensors[name].shape
        if found != shape:
            raise InputError(f"{place}: the tensor {name} has the shape {found}, but config.json calls for {shape}.")
    for name in stored.tensors:
        if name not in wanted and not is_recomputable(name):
            raise InputError(f"{place}: the weights hold the tensor {name}, which config.json has no place for.")


def check_values(place: Path, name: str, values: "torch.Tensor") -> None:
    """Raise `InputError` if a tensor holds what is no finite number."""
    # The sum costs a fraction of looking at each number, and is finite only if all of them are.
    if not bool(values.sum().isfinite()) and not bool(values.isfinite().all()):
        raise InputError(f"{place}: the tensor {name} holds values that are no numbers; download again.")


def save_checkpoint(
    folder: Path, model: "Mapperatorinator", vocabulary: Vocabulary, *, overwrite: bool = False
) -> None:
    """Write config.json, generation_config.json, tokenizer.json and model.safetensors as the public tools expect them.

    Raises:
        FileExistsError: a file is there already and `overwrite` is false.
    """
    from safetensors.torch import save

    folder.mkdir(parents=True, exist_ok=True)
    defaults = asdict(GenerationDefaults(max_length=model.config.tgt_seq_len))
    documents = {
        "config.json": model.config.to_dict(),
        "generation_config.json": defaults,
        "tokenizer.json": vocabulary.to_dict(),
    }
    for name, document in documents.items():
        text = json.dumps(document, ensure_ascii=False, indent=2)
        write_atomically(folder / name, text.encode(), overwrite=overwrite)
    values = {name: tensor.detach().float().cpu().clone() for name, tensor in model.state_dict().items()}
    write_atomically(folder / SINGLE, save(values, {"format": "pt"}), overwrite=overwrite)
