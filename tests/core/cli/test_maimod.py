"""`maimod` in the terminal."""

import json
import shutil
from pathlib import Path

import pytest

from core.cli import run


@pytest.fixture
def beatmap(fixtures_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "a set ö"
    shutil.copytree(fixtures_folder / "Songs" / "Beatwright - Lantern Walk", folder)
    return next(path for path in sorted(folder.glob("*.osu")) if "[Normal]" in path.name)


def test_findings_as_a_document_and_as_a_page(
    capsys: pytest.CaptureFixture[str], beatmap: Path, tmp_path: Path
) -> None:
    page = tmp_path / "findings.html"
    assert run(["maimod", "--beatmap", str(beatmap), "--least", "0.5", "--export", str(page), "--json"]) == 0
    captured = capsys.readouterr()
    findings = json.loads(captured.out)["findings"]
    assert findings
    for finding in findings:
        assert set(finding) >= {"time_ms", "category", "severity", "score", "message", "objects", "link", "key"}
        assert isinstance(finding["score"], float) and finding["score"] >= 0.5
    assert findings[0]["message"].split(";")[0].split("'")[0] in page.read_text(encoding="utf-8")


def test_wrong_usage_is_one_sentence(capsys: pytest.CaptureFixture[str], beatmap: Path, tmp_path: Path) -> None:
    for arguments in (
        ["--beatmap", str(beatmap), "--export", str(tmp_path / "findings.doc")],
        ["--beatmap", str(beatmap), "--model", "no such model"],
        ["--beatmap", str(beatmap), "--adapter", str(tmp_path / "no such adapter")],
        ["--beatmap", str(beatmap), "--category", "Nonsense"],
        ["--beatmap", str(tmp_path / "gone.osu")],
        ["--beatmap", str(beatmap), "--category", ""],
        *(["--beatmap", str(beatmap), f"--least={score}"] for score in ("nan", "inf", "-inf", "-1", "1e400", "", "x")),
    ):
        assert run(["maimod", *arguments]) == 2
        captured = capsys.readouterr()
        errors = [text for text in captured.err.splitlines() if text.startswith("error: ")]
        assert len(errors) == 1 and captured.out == "" and "Traceback" not in captured.err
