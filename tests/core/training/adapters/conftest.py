"""A small base, its prepared data, the command line, and styles that were trained in three steps."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.cli import run
from core.jobs import CancelToken, ignore_progress
from core.training.adapters.train import train_adapter
from tests.core.training.adapters.small_trainings import Call, request
from tests.core.training.bases import write_model


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("bases") / "small", 1)


@pytest.fixture(scope="module")
def prepared(base: Path, fixtures_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("prepared") / "data"
    songs = fixtures_folder / "Songs"
    assert run(["dataset", "prepare", str(songs), "--model", str(base), "--out", str(out), "--skip-audio"]) == 0
    return out


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    def command(*arguments: object) -> dict[str, Any]:
        capsys.readouterr()
        assert run([*map(str, arguments), "--json"]) == 0, capsys.readouterr().err
        document = json.loads(capsys.readouterr().out)
        assert isinstance(document, dict)
        return document

    return command


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def command(*arguments: object) -> str:
        capsys.readouterr()
        assert run([*map(str, arguments)]) == 2
        (line,) = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error")]
        return line

    return command


@pytest.fixture
def style(base: Path, prepared: Path, tmp_path: Path) -> Callable[..., Path]:
    def trained(name: str, **options: Any) -> Path:
        choices = {"learning_rate": 0.05, "dropout": 0.0, "steps": 3, **options}
        return train_adapter(request(base, prepared, tmp_path / name, **choices), ignore_progress, CancelToken()).folder

    return trained
