"""A small mapset for the public functions, in a folder of its own."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def mapset(fixtures_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of a small set; what the program keeps for itself stays in the test's own folder too."""
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    folder = tmp_path / "Songs" / "Lantern Walk"
    shutil.copytree(fixtures_folder / "Songs" / "Beatwright - Lantern Walk", folder)
    return folder


@pytest.fixture
def beatmap(mapset: Path) -> Path:
    """Its osu! difficulty."""
    return next(mapset.glob("*[[]Normal].osu"))
