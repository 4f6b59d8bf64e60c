"""Running commands in the process of a test."""

import json
from pathlib import Path

import pytest

from core.cli import run


def osu_file(folder: Path) -> Path:
    return next(path for path in sorted(folder.glob("*.osu")) if "[Normal]" in path.name)


def json_of(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict:
    assert run([*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def error_of(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    code = run([*map(str, arguments)])
    captured = capsys.readouterr()
    errors = [line for line in captured.err.splitlines() if line.startswith("error: ")]
    assert captured.out == "" and len(errors) == 1 and "Traceback" not in captured.err
    return code, errors[0]
