"""Tensors of a checkpoint folder: what they are called, their shapes, and their values.

Weights come from safetensors, single or sharded. An older `pytorch_model.bin` is read by torch's own restricted reader.
No other pickle is opened.
"""

import math
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from core.documents import DocumentError, Limits, converted, parse_json, read_json, shortened
from core.errors import InputError
from core.files import open_regular

if TYPE_CHECKING:
    import torch

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
LEGACY = "pytorch_model.bin"
LEGACY_TOKENIZER = "custom_checkpoint_0.pkl"

_BYTES = {"F64": 8, "I64": 8, "F32": 4, "I32": 4, "F16": 2, "BF16": 2, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
_HEADER_LIMITS = Limits(32 * 2**20, depth=8)
_MOST_VALUES = 1 << 48
_MOST_DIMENSIONS = 8
_LONGEST_NAME = 255
_ZIP = b"PK\3\4"
_PICKLES = frozenset((".bin", ".pkl", ".pickle", ".pt", ".pth", ".ckpt"))


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One stored tensor: where it is, its type as safetensors calls it ("F32"), and its shape."""

    file: Path
    dtype: str
    shape: tuple[int, ...]

    @property
    def count(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True)
class _StoredTensor:
    """An entry of a safetensors header."""

    dtype: str
    shape: tuple[int, ...]
    data_offsets: tuple[int, int]

    def __post_init__(self) -> None:
        if len(self.shape) > _MOST_DIMENSIONS or not all(0 <= size <= _MOST_VALUES for size in self.shape):
            raise ValueError("a tensor has an impossible shape")
        if not 0 <= self.data_offsets[0] <= self.data_offsets[1] <= _MOST_VALUES:
            raise ValueError("a tensor lies outside the file")


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
        f"{folder} is not a checkpoint: it has no {SINGLE}{refused}. Choose a folder with config.json, {SINGLE} and "
        "tokenizer.json."
    )


def _shards(folder: Path) -> list[Path]:
    """The weight files that an index names, all in its own folder."""
    index = folder / INDEX
    advice = "download the checkpoint again"
    document = converted(read_json(index, advice=advice), dict[str, Any], index, advice=advice)
    names = sorted(set(converted(document.get("weight_map"), dict[str, str], index, advice=advice).values()))
    files = []
    for name in names:
        if Path(name).name != name or len(os.fsencode(name)) > _LONGEST_NAME:
            raise InputError(f"{index} names the weight file {shortened(name)!r}, which does not lie beside it.")
        if not (folder / name).is_file():
            raise InputError(
                f"{folder / shortened(name)} is missing, though {INDEX} names it; download the checkpoint again."
            )
        files.append(folder / name)
    return files


def read_header(file: Path) -> dict[str, TensorInfo]:
    """Names, types and shapes in a safetensors file, after checking that the file is whole. Reads no values.

    Raises:
        InputError: the file is cut short, too long, or no safetensors file.
    """
    try:
        with open_regular(file) as stream:
            size = os.fstat(stream.fileno()).st_size
            length = int.from_bytes(stream.read(8), "little")
            if size < 8 or length > min(size - 8, _HEADER_LIMITS.size):
                raise ValueError("its header is cut short")
            header = converted(
                parse_json(stream.read(length), file, limits=_HEADER_LIMITS), dict[str, dict[str, Any]], file
            )
        header.pop("__metadata__", None)
        found: dict[str, TensorInfo] = {}
        end = 0
        for name, entry in converted(header, dict[str, _StoredTensor], file).items():
            begin, stop = entry.data_offsets
            info = TensorInfo(file, entry.dtype, entry.shape)
            if info.count > _MOST_VALUES or (info.dtype in _BYTES and stop - begin != info.count * _BYTES[info.dtype]):
                raise ValueError("a tensor has another size than its shape")
            end = max(end, stop)
            found[name] = info
    except OSError as error:
        raise InputError(f"Cannot read {file}: {error.strerror or error}.") from error
    except (ValueError, DocumentError) as error:
        raise InputError(f"{file} is not a whole safetensors file; download it again.") from error
    missing = 8 + length + end - size
    if missing:
        fault = f"is cut short by {missing} bytes" if missing > 0 else f"has {-missing} bytes too many"
        raise InputError(f"{file} {fault}; download it again.")
    return found


def read_tensors(file: Path) -> "dict[str, torch.Tensor]":
    """All tensors of a safetensors file by name, with the shapes of its header, after `read_header`.

    Raises:
        InputError: the file is damaged, or no safetensors file.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    read_header(file)
    try:
        return load_file(file)
    except (SafetensorError, OSError, ValueError, TypeError, RuntimeError) as error:
        raise InputError(f"{file} is damaged ({shortened(error)}); download it again.") from error


def read_pickled_tensors(file: Path) -> "dict[str, torch.Tensor]":
    """The tensors of a `torch.save` file by name, with their stored shapes, by a reader that builds tensors and plain
    containers and nothing else.

    Raises:
        InputError: the file is damaged, or builds anything else.
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

    _require_plain_size(file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about unusual protocols, which it refuses where it must
            return torch.load(file, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise InputError(
            f"{file} is a pickle that builds more than tensors and plain containers; it is not opened."
        ) from error
    except (RuntimeError, EOFError, ValueError, KeyError, AttributeError, IndexError, TypeError, OSError) as error:
        raise InputError(f"{file} is damaged or no file of torch; download it again.") from error


def _require_plain_size(file: Path) -> None:
    """Refuse a `torch.save` file that would become larger than it is: torch itself never compresses."""
    import zipfile

    try:
        with open_regular(file) as stream:
            if stream.read(4) != _ZIP:
                grows = any(b"bytearray" in chunk for chunk in _overlapping_chunks(stream))
            else:
                size = os.fstat(stream.fileno()).st_size
                with zipfile.ZipFile(stream) as archive:
                    entries = archive.infolist()
                    grows = sum(entry.file_size for entry in entries) > size or any(
                        entry.compress_type != zipfile.ZIP_STORED for entry in entries
                    )
                    pickles = [entry for entry in entries if entry.filename.endswith(".pkl")]
                    # The only plain container that is made of a number, and has as many bytes.
                    grows = grows or any(b"bytearray" in archive.read(entry) for entry in pickles)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError, ValueError, EOFError) as error:
        raise InputError(f"{file} is damaged or no file of torch; download it again.") from error
    if grows:
        raise InputError(
            f"{file} would become far larger than it is, as no file that torch writes does; it is not opened. Use a "
            f"checkpoint with {SINGLE}."
        )


def _overlapping_chunks(stream: BinaryIO) -> Iterator[bytes]:
    before = b""
    while chunk := stream.read(1 << 20):
        yield before + chunk
        before = chunk[-16:]


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
        except (SafetensorError, OSError) as error:
            raise InputError(
                f"{self.files[0].parent} holds damaged weights ({shortened(error)}); download them again."
            ) from error


@dataclass(frozen=True, slots=True)
class Reader:
    """Values of stored tensors."""

    stored: StoredWeights
    opened: dict[Path, Any]

    def get(self, name: str) -> "torch.Tensor":
        """The tensor `name` with its stored shape, (…,)."""
        if name in self.stored._pickled:
            return self.stored._pickled[name]
        return self.opened[self.stored.tensors[name].file].get_tensor(name)


def is_recomputable(name: str) -> bool:
    """Buffers that are stored but never read: the spectrogram's tables and the weights of the training loss."""
    return name.startswith(("spectrogram.", "loss_fn."))
