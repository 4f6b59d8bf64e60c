"""Charts as token arrays and songs as quantised mel spectrograms, packed into files small enough to carry anywhere."""

import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.files import make_folder, remove, write_atomically

Item = TypeVar("Item")

PIECE_BYTES = 24_000_000
MEL_STEP = 0.05
"""Size of one step of a stored log-mel value; 255 steps reach 12.75, above the loudest window of 1,024 samples."""


@dataclass(frozen=True, slots=True)
class ChartTokens:
    """One version (as mapped, or mirrored) of one difficulty.

    Attributes:
        song: index of its song's mel, or -1 where only the chart is at hand.
        length: of the song, ms.
        special: class vector tokens, without those that depend on the window.
        special_unknown: the same tokens with unknown values.
        tokens: of the map, in order; time shifts hold no value yet.
        times: ms at which each token counts as happening, never decreasing.
        shifts: absolute ms of each token that is a time shift, else -1.
        rhythm: distinct ms at which an object starts.
        beat_tokens, beat_times: the timing context, a type per beat and its ms.
        speed_tokens, speed_times: scroll speed tokens and their ms, for the token of the last one.
    """

    song: int
    length: int
    mode: int
    special: NDArray[np.uint16]
    special_unknown: NDArray[np.uint16]
    tokens: NDArray[np.uint16]
    times: NDArray[np.int32]
    shifts: NDArray[np.int32]
    rhythm: NDArray[np.int32]
    beat_tokens: NDArray[np.uint16]
    beat_times: NDArray[np.int32]
    speed_tokens: NDArray[np.uint16]
    speed_times: NDArray[np.int32]


_SCALARS = ("song", "length", "mode")
_ARRAYS = tuple(item.name for item in fields(ChartTokens) if item.name not in _SCALARS)


def quantise_mel(mel: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Log-mel (frames, bands) in steps of `MEL_STEP`."""
    return np.clip(np.round(mel / MEL_STEP), 0, 255).astype(np.uint8)


def write_shards(folder: Path, charts: Iterable[ChartTokens], songs: Iterable[NDArray[np.uint8]]) -> list[Path]:
    """Write `charts-NN.npz` and `songs-NN.npz`, each of at most 25 MB, and return their paths; songs are (frames,
    bands).

    A piece is closed before what it would hold without compression passes the limit. Those of an earlier preparation
    go first and the charts come last, so that charts never stand beside other songs than theirs.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    make_folder(folder)
    for earlier in [*folder.glob("charts-*.npz"), *folder.glob("songs-*.npz")]:
        remove(earlier)
    song_paths = []
    for number, mels in enumerate(_groups(songs, lambda mel: mel.nbytes)):
        song_paths.append(folder / f"songs-{number:02d}.npz")
        _write_piece(song_paths[-1], {"mel": np.concatenate(mels), "size": np.array([len(mel) for mel in mels])})
    paths = []
    for number, group in enumerate(_groups(charts, lambda c: sum(getattr(c, name).nbytes for name in _ARRAYS))):
        arrays: dict[str, NDArray[np.generic]] = {
            name: np.concatenate([getattr(chart, name) for chart in group]) for name in _ARRAYS
        }
        for name in _ARRAYS:
            arrays[f"{name}_size"] = np.array([len(getattr(chart, name)) for chart in group])
        for name in _SCALARS:
            arrays[name] = np.array([getattr(chart, name) for chart in group])
        paths.append(folder / f"charts-{number:02d}.npz")
        _write_piece(paths[-1], arrays)
    return [*paths, *song_paths]


def _write_piece(path: Path, arrays: dict[str, NDArray[np.generic]]) -> None:
    with BytesIO() as buffer:
        np.savez_compressed(buffer, **arrays)  # type: ignore[arg-type]
        write_atomically(path, buffer.getvalue(), overwrite=True)


def _read_piece(path: Path) -> dict[str, NDArray[np.generic]]:
    try:
        with np.load(path, allow_pickle=False) as piece:
            return {name: piece[name] for name in piece.files}
    except (OSError, ValueError, EOFError, BadZipFile, zlib.error, NotImplementedError, AttributeError) as error:
        raise InputError(f"{path} is damaged; run `beatwright dataset prepare` again.") from error


def read_shards(folder: Path) -> tuple[list[ChartTokens], list[NDArray[np.uint8]]]:
    """The charts and song mels, (frames, bands), of a prepared folder.

    Raises:
        InputError: there is nothing prepared in it, or a piece is damaged.
    """
    charts: list[ChartTokens] = []
    songs: list[NDArray[np.uint8]] = []
    for path in sorted(folder.glob("charts-*.npz")):
        arrays = _read_piece(path)
        cuts = {name: np.cumsum(arrays[f"{name}_size"])[:-1] for name in _ARRAYS}
        columns = {name: np.split(arrays[name], cuts[name]) for name in _ARRAYS}
        for row in range(len(arrays["song"])):
            scalars: dict[str, Any] = {name: int(arrays[name][row]) for name in _SCALARS}
            arrays_of_row: dict[str, Any] = {name: columns[name][row] for name in _ARRAYS}
            charts.append(ChartTokens(**scalars, **arrays_of_row))
    for path in sorted(folder.glob("songs-*.npz")):
        piece = _read_piece(path)
        songs += np.split(piece["mel"], np.cumsum(piece["size"])[:-1])
    if not charts:
        raise InputError(f"{folder} holds no prepared charts; run `beatwright dataset prepare` first.")
    return charts, songs


def _groups(items: Iterable[Item], size_of: Callable[[Item], int]) -> Iterator[list[Item]]:
    """The items in groups that are no larger than a piece may be."""
    group: list[Item] = []
    total = 0
    for item in items:
        size = size_of(item)
        if group and total + size > PIECE_BYTES:
            yield group
            group, total = [], 0
        group.append(item)
        total += size
    if group:
        yield group
