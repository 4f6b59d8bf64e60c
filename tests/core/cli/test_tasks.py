"""Remap, hitsounds, guest and timing from the command line."""

import json
import shutil
from pathlib import Path

import pytest

from benchmarks.seams import seam_faults
from benchmarks.sounds import sound_faults
from core.backups import backups_of
from core.beatmap.reader import parse_beatmap, read_beatmap
from core.cli import run

BUNDLED = Path(__file__).parents[3] / "resources" / "models" / "beatwright-small"
"""By its folder, which is not a catalogue name: what the card says of tasks does not matter here."""


@pytest.fixture
def mapset(fixtures_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "a set ö"
    shutil.copytree(fixtures_folder / "Songs" / "Beatwright - Lantern Walk", folder)
    return folder


def osu_file(folder: Path, name: str = "Normal") -> Path:
    return next(path for path in sorted(folder.glob("*.osu")) if f"[{name}]" in path.name)


def json_of(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict:
    assert run([*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def error_of(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    assert run([*map(str, arguments)]) == 2
    captured = capsys.readouterr()
    errors = [line for line in captured.err.splitlines() if line.startswith("error: ")]
    assert captured.out == "" and len(errors) == 1 and "Traceback" not in captured.err
    return errors[0]


def test_remap_changes_the_range_only(capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path) -> None:
    path = osu_file(mapset)
    content = path.read_bytes()
    document = json_of(
        capsys, "remap", "--beatmap", path, "--start", "8000", "--end", "12000", "--out", tmp_path / "out",
        "--seed", "0", "--device", "cpu",
    )  # fmt: skip
    assert set(document) >= {"file", "seed", "objects", "stars", "seconds", "warnings"}
    assert document["seed"] == 0 and path.read_bytes() == content
    assert seam_faults(read_beatmap(path), read_beatmap(Path(document["file"])), 8000, 12000) == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--start", "9000000", "--end", "9009000"], "after the song ends"),
        (["--start", "8000", "--end", "8100"], "half a second"),
        (["--start", "8000", "--end", "12000", "--difficulty", "25"], "--difficulty"),
        (["--start", "8000", "--end", "12000", "--mode", "taiko"], "keeps the mode"),
    ],
)
def test_remap_refuses_with_a_sentence(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, options: list[str], words: str
) -> None:
    message = error_of(capsys, "remap", "--beatmap", osu_file(mapset), "--out", tmp_path / "out", *options)
    assert words in message
    assert not (tmp_path / "out").exists()


def test_a_target_has_to_be_named(capsys: pytest.CaptureFixture[str], mapset: Path) -> None:
    assert "--out" in error_of(capsys, "remap", "--beatmap", osu_file(mapset), "--start", "0", "--end", "5000")


def test_hitsounds_name_every_file_of_the_set(capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path) -> None:
    path, out = osu_file(mapset), tmp_path / "out"
    others = [each for each in mapset.glob("*.osu") if each != path]
    assert others
    before = {each.name: read_beatmap(each) for each in mapset.glob("*.osu")}
    options = ("hitsounds", "--beatmap", path, "--copy-to-set", "--seed", "1", "--device", "cpu", "--model", BUNDLED)
    document = json_of(capsys, *options, "--out", out)
    assert set(document) >= {"file", "seed", "objects", "stars", "seconds", "warnings"}
    assert document["files"][0] == document["file"] and set(document["files"]) == set(map(str, out.glob("*.osu")))
    assert {Path(file).name for file in document["files"]} == set(before)
    for file in map(Path, document["files"]):
        assert sound_faults(before[file.name], read_beatmap(file)) == []
    contents = {each: each.read_bytes() for each in mapset.iterdir()}
    document = json_of(capsys, *options, "--in-place")
    changed = {each for each, data in contents.items() if each.read_bytes() != data}
    assert set(map(Path, document["files"])) == changed == {path, *others}


def test_hitsounds_in_place_can_be_undone(capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path) -> None:
    path = osu_file(mapset)
    before = path.read_bytes()
    document = json_of(
        capsys, "hitsounds", "--beatmap", path, "--in-place", "--seed", "1", "--device", "cpu",
        "--model", BUNDLED,
    )  # fmt: skip
    assert Path(document["file"]) == path and path.read_bytes() != before
    assert sound_faults(parse_beatmap(before), read_beatmap(path)) == []
    assert backups_of(path)


def test_a_guest_difficulty(capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path) -> None:
    path = osu_file(mapset)
    document = json_of(
        capsys, "guest", "--beatmap", path, "--difficulty", "1.5", "--end", "8000", "--out", tmp_path / "out",
        "--seed", "1", "--device", "cpu", "--model", BUNDLED,
    )  # fmt: skip
    made = read_beatmap(Path(document["file"]))
    assert made.hit_objects and made.version_name != read_beatmap(path).version_name
    assert "--difficulty" in error_of(
        capsys, "guest", "--beatmap", path, "--out", tmp_path / "out2", "--model", BUNDLED
    )


def test_timing_of_a_song(capsys: pytest.CaptureFixture[str], mapset: Path) -> None:
    document = json_of(capsys, "timing", "--beatmap", osu_file(mapset))
    assert set(document) >= {"points", "confidence"} and 0 <= document["confidence"] <= 1
    assert set(document["points"][0]) == {"time_ms", "bpm", "meter"}
    assert "large model" in error_of(capsys, "timing", "--beatmap", osu_file(mapset), "--super")
