"""A mapset to generate for, in a folder of its own."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def mapset(fixtures_folder: Path, tmp_path: Path) -> Path:
    """A copy of a small set with an osu! and a mania difficulty; its folder has spaces and letters beyond ASCII."""
    folder = tmp_path / "Sōngs ö" / "Morning Loop"
    shutil.copytree(fixtures_folder / "Songs" / "Beatwright - Morning Loop", folder)
    return folder
