"""What the cases are made from: unpacked checkpoints, songs, and telling two things apart."""

import gzip
import json
import lzma
import shutil
import tempfile
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from core.audio.upstream_audio import load_upstream_mono
from core.model.checkpoints.load import LoadedModel, load_checkpoint


class Mismatch(Exception):  # noqa: N818
    """A result that differs from the golden one; says where."""


class Material:
    """The golden data of one folder; what is unpacked or loaded stays until the end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._models: dict[str, LoadedModel] = {}
        self._songs: dict[Path, np.ndarray] = {}

    @cached_property
    def _unpacked(self) -> tempfile.TemporaryDirectory:
        return tempfile.TemporaryDirectory(prefix="golden-")

    @property
    def scratch(self) -> Path:
        """A temporary folder."""
        return Path(self._unpacked.name)

    def checkpoint(self, family: str) -> Path:
        """The checkpoint folder of a family with its weights decompressed."""
        folder = self.scratch / family
        if not folder.is_dir():
            places = (place / family / "checkpoint" for place in (self.folder, self.folder.parent / "golden"))
            source = next((place for place in places if place.is_dir()), None)
            if source is None:
                raise Mismatch(f"the checkpoint {family} is not among the golden data")
            shutil.copytree(source, folder, ignore=shutil.ignore_patterns("*.xz"))
            for packed in source.glob("*.xz"):
                (folder / packed.stem).write_bytes(lzma.decompress(packed.read_bytes()))
        return folder

    def model(self, family: str) -> LoadedModel:
        """A loaded checkpoint; the last one asked for stays in memory."""
        if family not in self._models:
            self._models.clear()
            self._models[family] = load_checkpoint(self.checkpoint(family), decode_only=True)
        return self._models[family]

    def find(self, written: str) -> Path:
        """A file by the path that a log gives it, which begins in the folder above the golden data."""
        parts = Path(written).parts
        for skip in range(len(parts)):
            for base in (self.folder.parent, self.folder):
                path = base.joinpath(*parts[skip:])
                if path.is_file():
                    return path
        raise Mismatch(f"{written} is not among the golden data")

    def song(self, folder: Path) -> np.ndarray:
        """The song of a folder of inputs, decoded by the program."""
        if folder not in self._songs:
            self._songs[folder] = load_upstream_mono(next(iter(sorted(folder.glob("song.*")))))
        return self._songs[folder]

    def song_of_length(self, milliseconds: float) -> np.ndarray:
        """The song nearest to a length."""
        return self.song(self.folder_of_length(milliseconds))

    def folder_of_length(self, milliseconds: float) -> Path:
        """The inputs whose song is nearest to a length."""
        folders = [path.parent for path in sorted(self.folder.glob("*/song_16k_int16.npz"))]
        return min(folders, key=lambda folder: abs(len(self.song(folder)) / 16 - milliseconds))


def read_json(path: Path) -> Any:
    """A JSON file, compressed or not."""
    data = path.read_bytes()
    return json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)


def same(name: str, found: Any, wanted: Any) -> None:
    """Raise `Mismatch` with the first place where two things differ."""
    if found == wanted:
        return
    if isinstance(found, str) and isinstance(wanted, str):
        found, wanted, unit = found.split("\n"), wanted.split("\n"), "line"
    else:
        unit = "entry"
    if _is_list(found) and _is_list(wanted):
        for index, (a, b) in enumerate(zip(found, wanted, strict=False)):
            if a != b:
                raise Mismatch(f"{name}: {unit} {index} is {_short(a)} instead of {_short(b)}")
        raise Mismatch(f"{name}: {len(found)} {unit}s instead of {len(wanted)}")
    raise Mismatch(f"{name}: {_short(found)} instead of {_short(wanted)}")


def near(name: str, found: Any, wanted: Any, tolerance: float) -> None:
    """Raise `Mismatch` if numbers lie further apart than `tolerance`, counted from 1 or the size of the number."""
    found, wanted = np.asarray(found, dtype=np.float64), np.asarray(wanted, dtype=np.float64)
    if found.shape != wanted.shape:
        raise Mismatch(f"{name}: shape {found.shape} instead of {wanted.shape}")
    apart = np.abs(found - wanted) / np.maximum(np.abs(wanted), 1)
    worst = float(apart.max(initial=0.0))
    if not worst <= tolerance:
        raise Mismatch(f"{name}: off by {worst:.2g}, more than {tolerance:g}")


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
