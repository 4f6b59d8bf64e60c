"""The public names: what they load, and that they do what the terminal does."""

import subprocess
import sys
from pathlib import Path

import pytest

import beatwright
from core.cli import run as run_command

ROOT = Path(__file__).parents[2]


def test_importing_it_loads_neither_models_nor_the_window() -> None:
    program = "import beatwright, sys; print([m for m in sys.modules if m.split('.')[0] in sys.argv[1:]])"
    heavy = ["torch", "numpy", "scipy", "transformers", "PySide6", "core", "desktop"]
    done = subprocess.run([sys.executable, "-c", program, *heavy], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    assert beatwright.__all__ == dir(beatwright)
    for name in beatwright.__all__:
        assert getattr(beatwright, name).__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'numpy'"):
        _ = beatwright.numpy


def test_python_m_runs_the_command_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "beatwright", "models", "list"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "beatwright-small" in done.stdout
    missing = [sys.executable, "-m", "beatwright", "check", "nowhere.osu"]
    refused = subprocess.run(missing, cwd=ROOT, capture_output=True, check=False)
    assert refused.returncode == 2


def test_a_range_is_remapped_as_in_the_terminal(
    mapset: Path, beatmap: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results = beatwright.remap(str(beatmap), start=4000, end=7000, seed=3, mode="osu", tags=["one"])
    (ours,) = beatwright.export(results, tmp_path / "ours")
    arguments = ["--start", "4000", "--end", "7000", "--seed", "3", "--mode", "osu", "--tag", "one"]
    assert run_command(["remap", "--beatmap", str(beatmap), *arguments, "--out", str(tmp_path / "theirs")]) == 0
    capsys.readouterr()
    (theirs,) = (tmp_path / "theirs").glob("*.osu")
    assert ours.read_bytes() == theirs.read_bytes()
    figures = beatwright.evaluate(ours, beatmap)
    assert 0.5 < figures.f1_20 <= 1.0


def test_a_request_runs_as_the_function_for_it(mapset: Path, beatmap: Path) -> None:
    timing = beatwright.run(beatwright.TimingRequest(beatwright.SongSource(beatmap)))
    assert timing.points[0].bpm == pytest.approx(174, abs=0.1)
    findings = beatwright.maimod(beatmap, model=beatwright.ModelRef(), least=0)
    scores = [finding.score for finding in findings]
    assert scores and scores == sorted(scores, reverse=True)


def test_hitsounds_go_into_the_difficulty_itself_with_a_backup(mapset: Path, beatmap: Path) -> None:
    before, content = beatwright.read_beatmap(beatmap), beatmap.read_bytes()
    reports: list[beatwright.Progress] = []
    results = beatwright.hitsound(beatmap, start=2000, end=5000, seed=1, on_progress=reports.append)
    assert beatmap.read_bytes() == content
    accepted = beatwright.accept(results, in_place=True)
    assert accepted.files == (beatmap,)
    assert [item.time for item in beatwright.read_beatmap(beatmap).hit_objects] == [
        item.time for item in before.hit_objects
    ]
    assert reports[-1].done == 1.0


def test_a_packed_set_is_read_and_checked(mapset: Path, beatmap: Path, tmp_path: Path) -> None:
    results = beatwright.guest(beatmap, difficulty=1.5, seed=1, end=8000)
    (archive,) = beatwright.export(results, tmp_path, osz=True)
    names = beatwright.read_osz(archive).beatmaps()
    assert len(names) == len(list(mapset.glob("*.osu"))) + 1
    whole = beatwright.check(archive)
    assert {finding.difficulty for finding in whole} - {""} <= {
        beatwright.read_beatmap(file).version_name for file in mapset.glob("*.osu")
    } | {results[0].beatmap.version_name}


def test_wrong_options_are_refused_with_a_sentence(mapset: Path, beatmap: Path) -> None:
    with pytest.raises(beatwright.InputError, match="unknown option: stars"):
        beatwright.generate(beatmap, stars=4)
    with pytest.raises(beatwright.InputError, match="unknown option: bpm"):
        beatwright.find_timing(beatmap, bpm=120)
    with pytest.raises(beatwright.InputError, match="--mode standard"):
        beatwright.generate(beatmap, mode="standard")
    with pytest.raises(beatwright.InputError, match="--device tpu"):
        beatwright.load_mapper(beatwright.ModelRef(device="tpu"))


def test_a_cancelled_task_stops(mapset: Path, beatmap: Path) -> None:
    cancel = beatwright.CancelToken()
    cancel.cancel()
    with pytest.raises(beatwright.CancelledError):
        beatwright.generate(beatmap, difficulty=3, cancel=cancel)


def test_a_mapper_stays_loaded() -> None:
    ref = beatwright.ModelRef("beatwright-small", device="cpu")
    assert beatwright.load_mapper(ref, mode="mania") is beatwright.load_mapper(ref, mode="mania")
