"""A mapset for commands to work on, and a generation that takes no time."""

import hashlib
import shutil
from pathlib import Path

import pytest

from core.beatmap.reader import read_beatmap
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import ChangedMap, GenerationResult
from core.generation.source import open_source
from core.jobs import CancelToken, OnProgress
from tests.core.cli.commands import osu_file


@pytest.fixture
def mapset(fixtures_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "a set ö"
    shutil.copytree(fixtures_folder / "Songs" / "Beatwright - Lantern Walk", folder)
    return folder


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[GenerationRequest]:
    """Tasks that hand back the named difficulty at once; what they were asked for."""
    asked: list[GenerationRequest] = []

    def task(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
        asked.append(request)
        source = open_source(request)
        beatmap = source.reference or read_beatmap(osu_file(source.folder))
        if request.task is Task.NEW:
            beatmap.version_name = request.metadata.version_name or "Made"
        changed = None
        if request.task is Task.REMAP:
            assert request.song.beatmap is not None
            beatmap.hit_objects = beatmap.hit_objects[1:]
            digest = hashlib.sha256(request.song.beatmap.read_bytes()).hexdigest()
            changed = ChangedMap(request.song.beatmap, digest, beatmap)
        from_set = request.song.beatmap is not None
        facts = (beatmap, source.folder, from_set, source.audio, request.output.seed or 0, 2.0, 1.0, [])
        return GenerationResult(*facts, request, changed)

    monkeypatch.setattr("core.generation.tasks.dispatch.function_of", lambda _: task)
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return asked
