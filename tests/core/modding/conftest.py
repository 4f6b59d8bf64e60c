"""Mapsets without faults."""

from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from tests.core.modding.sets import clean_set, write_set, write_song


@pytest.fixture(scope="session")
def song(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("song") / "audio.ogg"
    write_song(path)
    return path


@pytest.fixture(params=list(GameMode), ids=lambda mode: mode.name.lower())
def clean_folder(request, tmp_path, song) -> Path:
    write_set(tmp_path / "set", clean_set(request.param), song)
    return tmp_path / "set"
