"""Tensors of a checkpoint folder: what they are called, their shapes, and their values.

Weights come from safetensors, single or sharded. An older `pytorch_model.bin` is read by torch's own restricted reader.
No other pickle is opened.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import InputError

if TYPE_CHECKING:
    import torch

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
LEGACY = "pytorch_model.bin"
LEGACY_TOKENIZER = "custom_checkpoint_0.pkl"

_BYTES = {"F64": 8, "I64": 8, "F32": 4, "I32": 4, "F16": 2, "BF16": 2, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
_LONGEST_HEADER = 100_000_000
_PICKLES = frozenset((".bin", ".pkl", ".pickle", ".pt", ".pth", ".ckpt"))


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One stored tensor: where it is, its type as safetensors calls it ("F32"), and its shape."""

    file: Path
    dtype: str
    shape: tuple[int, ...]

    @property
    def count(self) -> int:
        total = 1
        for size in self.shape:
            total *= size
        return total


def weight_files(folder: Path) -> list[Path]:
    """The files that hold the weights of a checkpoint.

    Raises:
        InputError: there are none, or they are of a kind that is never opened.
    """
    if (folder / LEGACY_TOKENIZER).is_file() and not (folder / "tokenizer.json").is_file():
        raise InputError(
            f"{folder} has its tokens in {LEGACY_TOKENIZER}, a pickle, which could run a program of its own; it is not "
            "opened. Use a checkpoint with tokenizer.json and model.safetensors."
        )
    if (folder / SINGLE).is_file():
        return [folder / SINGLE]
    if (folder / INDEX).is_file():
        return _shards(folder)
    if (folder / LEGACY).is_file():
        return [folder / LEGACY]
    pickles = sorted(path.name for path in folder.glob("*") if path.suffix in _PICKLES)
    refused = f" ({pickles[0]} is a pickle, which could run a program of its own; it is not opened)" if pickles else ""
    raise InputError(
        f"{folder} is no checkpoint: it has no {SINGLE}{refused}. Choose a folder with config.json, {SINGLE} and "
        "tokenizer.json."
    )


def _shards(folder: Path) -> list[Path]:
    index = folder / INDEX
    try:
        names = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise InputError(f"{index} is no list of weight files; download the checkpoint again.") from error
    files = []
    for name in names:
        if not isinstance(name, str) or Path(name).name != name:
            raise InputError(f"{index} names the weight file {name!r}, which does not lie beside it.")
        if not (folder / name).is_file():
            raise InputError(f"{folder / name} is missing, though {INDEX} names it; download the checkpoint again.")
        files.append(folder / name)
    return files


def read_header(file: Path) -> dict[str, TensorInfo]:
    """Names, types and shapes in a safetensors file, after checking that the file is whole. Reads no values.

    Raises:
        InputError: the file is cut short, too long, or no safetensors file.
    """
    try:
        size = file.stat().st_size
        with file.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            if size < 8 or length > min(size - 8, _LONGEST_HEADER):
                raise InputError(f"{file} is no whole safetensors file; download it again.")
            header = json.loads(stream.read(length))
        found: dict[str, TensorInfo] = {}
        end = 0
        for name, entry in header.items():
            if name == "__metadata__":
                continue
            begin, stop = entry["data_offsets"]
            info = TensorInfo(file, str(entry["dtype"]), tuple(int(part) for part in entry["shape"]))
            if info.dtype in _BYTES and stop - begin != info.count * _BYTES[info.dtype]:
                raise ValueError(name)
            end = max(end, int(stop))
            found[name] = info
    except OSError as error:
        raise InputError(f"Cannot read {file}: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{file} is no whole safetensors file; download it again.") from error
    missing = 8 + length + end - size
    if missing:
        fault = f"is cut short by {missing} bytes" if missing > 0 else f"has {-missing} bytes too many"
        raise InputError(f"{file} {fault}; download it again.")
    return found


def read_pickled_tensors(file: Path) -> "dict[str, torch.Tensor]":
    """The tensors of a `torch.save` file, by a reader that builds tensors and plain containers and nothing else.

    Raises:
        InputError: the file is damaged, or wants anything else to be built.
    """
    content = read_pickled_plainly(file)
    if isinstance(content, Mapping) and isinstance(content.get("state_dict"), Mapping):
        content = content["state_dict"]
    import torch

    if not isinstance(content, Mapping) or not all(isinstance(value, torch.Tensor) for value in content.values()):
        raise InputError(f"{file} holds no plain table of tensors, so it is not loaded.")
    return {str(name): value for name, value in content.items()}


def read_pickled_plainly(file: Path) -> Any:
    """Whatever tensors, numbers, texts and containers a `torch.save` file holds; `InputError` for anything else."""
    import pickle
    import warnings

    import torch

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about unusual protocols, which it refuses where it must
            return torch.load(file, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise InputError(
            f"{file} is a pickle that wants to build more than tensors and plain containers; it is not opened."
        ) from error
    except (RuntimeError, EOFError, ValueError, KeyError, AttributeError, IndexError, TypeError, OSError) as error:
        raise InputError(f"{file} is damaged or no file of torch; download it again.") from error


class StoredWeights:
    """The tensors of a checkpoint folder by name; values are read one at a time.

    Raises:
        InputError: no weights, or weights that are damaged.
    """

    def __init__(self, folder: Path) -> None:
        self.files = weight_files(folder)
        self._pickled: dict[str, torch.Tensor] = {}
        self.tensors: dict[str, TensorInfo] = {}
        for file in self.files:
            if file.name == LEGACY:
                self._pickled = read_pickled_tensors(file)
                for name, tensor in self._pickled.items():
                    self.tensors[name] = TensorInfo(file, str(tensor.dtype), tuple(tensor.shape))
            else:
                self.tensors.update(read_header(file))

    @property
    def parameters(self) -> int:
        """Stored numbers, without the recomputable buffers."""
        return sum(info.count for name, info in self.tensors.items() if not is_recomputable(name))

    @contextmanager
    def reading(self) -> "Iterator[Reader]":
        """Opens the files for `Reader.get`."""
        from safetensors import SafetensorError, safe_open

        try:
            opened = {file: safe_open(file, framework="pt", device="cpu") for file in self.files if file.name != LEGACY}
            yield Reader(self, opened)
        except SafetensorError as error:
            raise InputError(f"{self.files[0].parent} holds damaged weights ({error}); download them again.") from error


@dataclass(frozen=True, slots=True)
class Reader:
    """Values of stored tensors."""

    stored: StoredWeights
    opened: dict[Path, Any]

    def get(self, name: str) -> "torch.Tensor":
        if name in self.stored._pickled:
            return self.stored._pickled[name]
        return self.opened[self.stored.tensors[name].file].get_tensor(name)


def is_recomputable(name: str) -> bool:
    """Buffers that are stored but never read: the spectrogram's tables and the weights of the training loss."""
    return name.startswith(("spectrogram.", "loss_fn."))
