"""Every program of examples/, run as a reader would run it."""

import os
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import beatwright

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


@pytest.fixture
def output_of(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """What a Python example prints, run with arguments."""

    def run(name: str, *arguments: str | Path) -> str:
        monkeypatch.setattr(sys, "argv", [name, *map(str, arguments)])
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
        return capsys.readouterr().out

    return run


def test_none_is_forgotten() -> None:
    tested = Path(__file__).read_text(encoding="utf-8")
    names = [path.name for path in EXAMPLES.iterdir() if path.is_file()]
    assert len(names) >= 5
    assert [name for name in names if f'"{name}"' not in tested] == []


def test_map_a_set(mapset: Path, beatmap: Path, output_of: Callable[..., str]) -> None:
    before = set(mapset.iterdir())
    printed = output_of("map_a_set.py", beatmap, "3", "5")
    (made,) = set(mapset.iterdir()) - before
    assert made.name in printed
    assert beatwright.read_beatmap(made).hit_objects[-1].time <= 5000


def test_remap_a_range(beatmap: Path, tmp_path: Path, output_of: Callable[..., str]) -> None:
    content = beatmap.read_bytes()
    printed = output_of("remap_a_range.py", beatmap, "4000", "6000", tmp_path / "out")
    (made,) = (tmp_path / "out").glob("*.osu")
    assert f"{made}: rhythm F1" in printed
    assert beatmap.read_bytes() == content


def test_check_a_folder(mapset: Path, output_of: Callable[..., str]) -> None:
    printed = output_of("check_a_folder.py", mapset.parent)
    assert f"{mapset.name}: {len(beatwright.check(mapset))} findings" in printed


def test_find_a_timing(mapset: Path, output_of: Callable[..., str]) -> None:
    assert "174.000 BPM" in output_of("find_a_timing.py", mapset / "audio.ogg")


def test_spread(mapset: Path, tmp_path: Path) -> None:
    arguments = [str(mapset / "audio.ogg"), str(tmp_path / "out"), "1.5,2.5", "--end", "4000", "--seed", "1"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHON": sys.executable}
    done = subprocess.run(
        ["bash", EXAMPLES / "spread.sh", *arguments], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (archive,) = (tmp_path / "out").glob("*.osz")
    assert len(beatwright.read_osz(archive).beatmaps()) == 2
    assert str(archive) in done.stdout
    assert "problem" in done.stdout
