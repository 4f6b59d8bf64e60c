"""Songs to make data sets of, a small base, and the command that scripts and people use."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from core.cli import run
from tests.core.training.bases import write_base


@pytest.fixture
def songs(fixtures_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "Sóngs"
    shutil.copytree(fixtures_folder / "Songs", folder)
    return folder


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_base(tmp_path_factory.mktemp("base") / "base")


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str | Path) -> dict[str, Any]:
        more = ["--workers", "1"] if arguments[0] in ("scan", "prepare") else []
        if arguments[0] == "prepare" and "--skip-audio" not in arguments:
            more.append("--skip-audio")
        assert run(["dataset", *map(str, arguments), *more, "--json"]) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def error(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str | Path) -> str:
        assert run(["dataset", *map(str, arguments)]) == 2
        captured = capsys.readouterr()
        lines = [line for line in captured.err.splitlines() if line.startswith("error: ")]
        assert captured.out == "" and len(lines) == 1
        return lines[0]

    return call
