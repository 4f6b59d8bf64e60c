"""Fixtures of the beatmap tests."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def beatmaps(fixtures_folder: Path) -> Path:
    return fixtures_folder / "beatmaps"


@pytest.fixture(scope="session")
def real_maps(data_folder: Path) -> list[Path]:
    """Every real map that needs no unpacking."""
    found = sorted(path for room in ("maps", "odd", "golden") for path in (data_folder / room).rglob("*.osu"))
    assert len(found) > 500
    return found
