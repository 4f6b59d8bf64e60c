"""`evaluate`: files, folders, what is refused, and the report."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from core.cli import run
from tests.core.training.evaluation.maps import circle, write_map

BEATS = [circle(time, 100 + time // 20 % 300) for time in range(1000, 21_000, 500)]
HALVES = BEATS[::2]


@pytest.fixture
def evaluated(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str | Path) -> dict[str, Any]:
        assert run(["evaluate", *map(str, arguments), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Three songs by people, each with two difficulties of nearly equal stars, and what was generated for them."""
    generated, human = tmp_path / "made", tmp_path / "Songs"
    for number, name in enumerate(("One", "Two", "Three")):
        write_map(human / name / "normal.osu", BEATS, title=name, creator="first")
        write_map(human / name / "guest.osu", [*HALVES, BEATS[1]], title=name, version="Guest", creator="second")
        write_map(generated / f"{name}.osu", BEATS if number else HALVES, title=name, creator="Beatwright")
    return generated, human


def test_folders_are_paired_by_song_and_name(evaluated: Any, folders: tuple[Path, Path]) -> None:
    (folders[1] / "One" / "broken.osu").write_bytes(b"\0")
    found = evaluated(*folders)
    assert any("broken.osu is left out" in warning for warning in found["warnings"])
    assert found["songs"] == 3 == len(found["pairs"])
    assert {(Path(pair["generated"]).stem, Path(pair["human"]).parent.name) for pair in found["pairs"]} == {
        (name, name) for name in ("One", "Two", "Three")
    }
    assert all(Path(pair["human"]).name == "normal.osu" for pair in found["pairs"])
    measures = found["measures"]
    assert measures["precision_10_active"] == {"value": 1, "low": 1, "high": 1}
    recall = measures["recall_20_active"]  # one map of three has half of the times: (20 + 40 + 40) / 120
    assert recall["value"] == pytest.approx(100 / 120, abs=1e-6) and recall["low"] < recall["value"] < recall["high"]
    assert measures["rhythm_variety"]["value"] is None
    human = found["human_against_human"]  # 21 of 40 times in every song
    assert human["recall_10_active"]["value"] == human["recall_10_active"]["low"] == pytest.approx(21 / 40)
    assert found["unsnapped"] == 0 and found["f1_10"] == pytest.approx((1 + 1 + 2 / 3) / 3, abs=1e-4)


def test_several_seeds_of_one_map_show_their_variety(evaluated: Any, tmp_path: Path) -> None:
    human = write_map(tmp_path / "set" / "human.osu", BEATS)
    write_map(tmp_path / "made" / "seed 1.osu", BEATS)
    write_map(tmp_path / "made" / "seed 2.osu", HALVES)
    found = evaluated(tmp_path / "made", human)
    assert found["measures"]["rhythm_variety"]["value"] == pytest.approx(1 - 2 * 20 / 60, abs=1e-6)
    assert found["measures"]["position_variety"]["value"] == 0
    assert found["measures"]["f1_10_active"]["low"] is None and "one song" in " ".join(found["warnings"])


def test_what_is_missing_or_of_another_song_or_mode_is_refused(
    capsys: pytest.CaptureFixture[str], folders: tuple[Path, Path]
) -> None:
    generated, human = folders
    write_map(generated / "Four.osu", BEATS, title="Four")
    assert run(["evaluate", str(generated), str(human)]) == 2
    assert "Four.osu" in capsys.readouterr().err
    (generated / "Four.osu").write_text((human / "One" / "normal.osu").read_text().replace("Mode: 0", "Mode: 3"))
    assert run(["evaluate", str(generated), str(human)]) == 2
    assert "song and mode" in capsys.readouterr().err
    (generated / "empty").mkdir()
    assert run(["evaluate", str(generated / "empty"), str(human)]) == 2
    assert "no beatmap" in capsys.readouterr().err


def test_the_report_is_one_file_that_trusts_no_name(evaluated: Any, folders: tuple[Path, Path], tmp_path: Path) -> None:
    generated, human = folders
    evil = "<script>alert(1)</script>"
    write_map(generated / "&lt;b>.osu", BEATS, title="One", version=evil)
    report = tmp_path / "report & more.html"
    assert evaluated(generated, human, "--report", report)["report"] == str(report)
    page = report.read_text(encoding="utf-8")
    assert "<script" not in page and "&lt;script&gt;alert(1)" in page and "&amp;lt;b&gt;.osu" in page
    assert page.count("<svg") == page.count("</svg>") == 3 and "F1, 10 ms" in page
    assert set(re.findall(r"(?:https?:)?//[^\s\"'<]+", page)) == {"http://www.w3.org/2000/svg"}, "nothing is loaded"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [report.name], "no scratch file stays"


def test_a_report_replaces_nothing(
    capsys: pytest.CaptureFixture[str], folders: tuple[Path, Path], tmp_path: Path
) -> None:
    mine = tmp_path / "mine.html"
    mine.write_text("kept")
    for path, words in ((mine, "exists"), (tmp_path / "a.txt", ".html"), (tmp_path / "none" / "a.html", "no folder")):
        assert run(["evaluate", *map(str, folders), "--report", str(path)]) == 2
        assert words in capsys.readouterr().err
    assert mine.read_text() == "kept" and not (tmp_path / "none").exists()
