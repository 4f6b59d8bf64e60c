"""Checkpoints and reference numbers of the public families."""

import lzma
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.tokens.families import bundled_vocabulary
from tests.core.model.small import small_config, write_checkpoint


@pytest.fixture(scope="session")
def golden(data_folder: Path) -> Path:
    return data_folder / "golden"


@pytest.fixture(scope="session")
def unpacked(golden: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives the checkpoint folder of a family, with its weights decompressed."""
    done: dict[str, Path] = {}

    def unpack(family: str) -> Path:
        if family not in done:
            folder = tmp_path_factory.mktemp(family)
            source = golden / family / "checkpoint"
            for file in source.glob("*.json"):
                shutil.copyfile(file, folder / file.name)
            weights = lzma.decompress((source / "model.safetensors.xz").read_bytes())
            (folder / "model.safetensors").write_bytes(weights)
            done[family] = folder
        return done[family]

    return unpack


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    """A folder with a small V32 model of random weights."""
    vocabulary = bundled_vocabulary(1000)
    return write_checkpoint(tmp_path / "Модель 1", small_config("anyone/varwhisper-tiny", vocabulary), vocabulary)
