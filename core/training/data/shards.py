"""Arrays by key in files of at most 25 MB that are mapped into memory, written whole or not at all.

A shard is two files: NAME.bin holds the arrays one after the other, NAME.json says which lie where. The index is
written last, so arrays without an index are leftovers of a killed program and are not read. Names are random: several
processes add shards to one folder without asking each other.
"""

import hashlib
import math
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.files import write_atomically

SHARD_BYTES = 24_000_000
_ALIGNMENT = 64
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class ArrayPlace:
    """Where an array is in its shard; `offset` is in bytes."""

    dtype: str
    shape: tuple[int, ...]
    offset: int


@dataclass(frozen=True, slots=True)
class ShardEntry:
    """What is stored under a key: arrays by name, and facts as JSON knows them."""

    key: str
    arrays: dict[str, ArrayPlace]
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShardIndex:
    """The content of NAME.json; `sha256` is of NAME.bin."""

    format: int
    bytes: int
    sha256: str
    entries: list[ShardEntry]


class ShardWriter:
    """Collects entries and writes a shard whenever the next one would not fit."""

    def __init__(self, folder: Path, prefix: str) -> None:
        self._folder, self._prefix = folder, prefix
        self._parts: list[bytes] = []
        self._size = 0
        self._entries: list[ShardEntry] = []

    def add(self, key: str, arrays: Mapping[str, NDArray[np.generic]], facts: Mapping[str, Any] | None = None) -> None:
        """Store `arrays`, of any shapes, and `facts` under `key`.

        Raises:
            ValueError: the arrays alone are larger than a shard.
            MachineError: the disk is full, read-only or gone.
        """
        size = sum(_padded(array.nbytes) for array in arrays.values())
        if size > SHARD_BYTES:
            raise ValueError(f"{key} has {size} bytes, more than a shard")
        if self._size + size > SHARD_BYTES:
            self.flush()
        places = {}
        for name, array in arrays.items():
            places[name] = ArrayPlace(array.dtype.str, array.shape, self._size)
            data = array.tobytes()
            self._parts.append(data.ljust(_padded(len(data)), b"\0"))
            self._size += _padded(len(data))
        self._entries.append(ShardEntry(key, places, dict(facts or {})))

    def flush(self) -> None:
        """Write what was added so far.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        import msgspec

        if not self._entries:
            return
        data = b"".join(self._parts)
        index = ShardIndex(_FORMAT, len(data), hashlib.sha256(data).hexdigest(), self._entries)
        name = f"{self._prefix}-{secrets.token_hex(6)}"
        write_atomically(self._folder / f"{name}.bin", data)
        write_atomically(self._folder / f"{name}.json", msgspec.json.encode(index))
        self._parts, self._entries, self._size = [], [], 0


class ShardStore:
    """Reads all shards of a folder whose names begin with `prefix`.

    Attributes:
        damaged: indices of shards that cannot be used, with a sentence about each.
    """

    def __init__(self, folder: Path, prefix: str) -> None:
        self.damaged: dict[Path, str] = {}
        self._places: dict[str, tuple[Path, ShardEntry]] = {}
        self._maps: dict[Path, NDArray[np.uint8]] = {}
        for path in sorted(folder.glob(f"{prefix}-*.json")):
            index = self._read(path)
            for entry in index.entries if index is not None else ():
                self._places[entry.key] = (path.with_suffix(".bin"), entry)

    def _read(self, path: Path) -> ShardIndex | None:
        """The index of a shard; None, and a note in `damaged`, where it does not fit its data."""
        import msgspec

        try:
            index = msgspec.json.decode(path.read_bytes(), type=ShardIndex)
            size = path.with_suffix(".bin").stat().st_size
        except (OSError, msgspec.DecodeError, UnicodeError) as error:
            self.damaged[path] = f"{path} cannot be read ({error}); run `dataset prepare` again."
            return None
        if index.format != _FORMAT or size != index.bytes or not all(_fits(entry, size) for entry in index.entries):
            self.damaged[path] = f"{path.with_suffix('.bin')} does not fit its index; run `dataset prepare` again."
            return None
        return index

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def facts(self, key: str) -> dict[str, Any]:
        """The facts under `key`; `KeyError` where there is none."""
        return self._places[key][1].facts

    def arrays(self, key: str) -> dict[str, NDArray[np.generic]]:
        """The arrays under `key` with their shapes, mapped from disk and not writable; `KeyError` where there is none.

        Raises:
            InputError: the shard has gone since it was listed.
        """
        path, entry = self._places[key]
        if path not in self._maps:
            try:
                self._maps[path] = np.memmap(path, np.uint8, "r") if path.stat().st_size else np.zeros(0, np.uint8)
            except (OSError, ValueError) as error:
                raise InputError(f"{path} cannot be read ({error}); run `dataset prepare` again.") from error
        data = self._maps[path]
        found: dict[str, NDArray[np.generic]] = {}
        for name, place in entry.arrays.items():
            kind = np.dtype(place.dtype)
            size = math.prod(place.shape) * kind.itemsize
            found[name] = data[place.offset : place.offset + size].view(kind).reshape(place.shape)
        return found

    def size(self, key: str) -> int:
        """Bytes of the arrays under `key`."""
        return sum(_bytes(place) for place in self._places[key][1].arrays.values())

    def verify(self) -> list[str]:
        """Compare every shard with its hash; a sentence for each that changed."""
        changed = []
        for path in sorted({path for path, _ in self._places.values()}):
            index = self._read(path.with_suffix(".json"))
            try:
                with path.open("rb") as stream:
                    found = hashlib.file_digest(stream, "sha256").hexdigest()
            except OSError as error:
                found = str(error)
            if index is None or index.sha256 != found:
                changed.append(f"{path} has changed since it was written; delete it and run `dataset prepare` again.")
        return changed


def _padded(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _bytes(place: ArrayPlace) -> int:
    return math.prod(place.shape) * np.dtype(place.dtype).itemsize


def _fits(entry: ShardEntry, size: int) -> bool:
    """Whether the arrays of an entry are within a file of `size` bytes."""
    try:
        return all(
            np.dtype(place.dtype).kind in "iuf"
            and place.offset >= 0
            and all(count >= 0 for count in place.shape)
            and place.offset + _bytes(place) <= size
            for place in entry.arrays.values()
        )
    except (TypeError, ValueError):
        return False
