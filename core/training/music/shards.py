"""Songs' codes packed into files of one size, so that a data set can be taken elsewhere without its songs."""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.documents import DocumentError, read_json
from core.errors import InputError
from core.files import make_folder, write_atomically
from core.jobs import CancelToken, OnProgress, Progress
from core.training.music.code_notes import codes_file, notes_of
from core.training.music.songs import MusicSet, audio_of, write_music_set

FOLDER = "codes"
"""Below the folder of the data set's file."""

_INDEX = "index.json"
_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class PackedMusic:
    """How many songs are in how many files, and which have no codes."""

    file: Path
    songs: int
    shards: int
    faults: tuple[tuple[str, str], ...]


def pack_music(
    music: MusicSet, home: Path, out: Path, mebibytes: float, on_progress: OnProgress, cancel: CancelToken
) -> PackedMusic:
    """Write a data set of codes alone into `out`: its file, and shards of up to so many MiB.

    Args:
        home: the folder of the present data set's file.

    Raises:
        InputError: no song has codes, or `out` holds a packed data set already.
        MachineError: the disk is full, read-only or gone.
        CancelledError: `cancel` was set.
    """
    if mebibytes <= 0:
        raise InputError(f"--shard-size is {mebibytes:g}; choose more than 0 MiB.")
    folder = out / FOLDER
    if (folder / _INDEX).is_file():
        raise InputError(f"{out} holds packed codes already; choose another --out.")
    places: dict[str, dict[str, Any]] = {}
    faults: list[tuple[str, str]] = []
    shard: dict[str, NDArray[np.int16]] = {}
    size = shards = 0
    make_folder(folder)

    def close() -> None:
        nonlocal shard, size, shards
        if shard:
            _write_shard(folder / _name(shards), shard)
            shard, size, shards = {}, 0, shards + 1

    samples = music.included
    for number, sample in enumerate(samples):
        cancel.check()
        on_progress(Progress("Packing codes", number / max(len(samples), 1), sample.filename))
        audio = audio_of(sample, home)
        try:
            codes = np.load(codes_file(audio), allow_pickle=False)
        except (OSError, ValueError, EOFError):
            faults.append((sample.filename, "it has no codes that can be read; encode the data set first"))
            continue
        if shard and size + codes.nbytes > mebibytes * _MIB:
            close()
        shard[sample.id] = np.ascontiguousarray(codes, dtype=np.int16)
        size += codes.nbytes
        places[sample.id] = {"shard": _name(shards), "how": notes_of(audio)}
    close()
    if not places:
        raise InputError("No song has codes to pack; encode the data set first.")
    write_atomically(folder / _INDEX, json.dumps(places, indent=1).encode(), overwrite=True)
    kept = music.with_samples(sample for sample in samples if sample.id in places)
    write_music_set(kept, out / "dataset.json")
    on_progress(Progress("Packing codes", 1.0))
    return PackedMusic(out / "dataset.json", len(places), shards, tuple(faults))


def packed_codes(sample_id: str, home: Path) -> "tuple[NDArray[Any], dict[str, Any]] | None":
    """The codes (K, T) of a song in the shards of a data set, and how they were made; None where it is in none.

    Raises:
        InputError: the shard is damaged or gone.
    """
    from safetensors import SafetensorError, safe_open

    place: Any = None
    with suppress(DocumentError):
        index = read_json(home / FOLDER / _INDEX)
        place = index.get(sample_id) if isinstance(index, dict) else None
    if not isinstance(place, dict):
        return None
    file = home / FOLDER / Path(str(place.get("shard"))).name
    try:
        with safe_open(str(file), framework="numpy") as shard:
            codes = shard.get_tensor(sample_id)
    except (OSError, ValueError, SafetensorError) as error:
        raise InputError(f"{file} holds no codes that can be read; pack the data set again.") from error
    how = place.get("how")
    return codes, how if isinstance(how, dict) else {}


def _write_shard(file: Path, shard: dict[str, NDArray[np.int16]]) -> None:
    from safetensors.numpy import save

    write_atomically(file, save(shard), overwrite=True)


def _name(number: int) -> str:
    return f"{number:05d}.safetensors"
