"""Mapsets without faults."""

from collections.abc import Callable
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.modding.finding import Finding
from core.modding.run_checks import check_path
from tests.core.modding.sets import clean_set, write_set, write_song, write_sound


@pytest.fixture(scope="session")
def song(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("song") / "audio.ogg"
    write_song(path)
    return path


@pytest.fixture(params=list(GameMode), ids=lambda mode: mode.name.lower())
def clean_folder(request, tmp_path, song) -> Path:
    write_set(tmp_path / "set", clean_set(request.param), song)
    return tmp_path / "set"


@pytest.fixture
def checked(tmp_path, song) -> Callable[..., list[Finding]]:
    """What some checks find in a clean set of a mode after a change to its difficulties and files."""

    def check(mode: GameMode, change: Callable[[list[Beatmap]], object], *checks: str, files: tuple[str, ...] = ()):
        maps = clean_set(mode)
        changed = change(maps)
        write_set(tmp_path / "set", changed if isinstance(changed, list) else maps, song)
        for name in files:
            write_sound(tmp_path / "set" / name)
        return [finding for finding in check_path(tmp_path / "set") if finding.check in checks]

    return check
