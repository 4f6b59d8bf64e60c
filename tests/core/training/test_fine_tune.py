"""Fine-tunes from the command line: trained, killed and resumed, in two processes, sampled, and used."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from core.beatmap.reader import read_beatmap
from core.cli import run
from core.errors import CancelledError
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoints.load import load_checkpoint
from core.training.adapters.data import kept_shares
from core.training.data.manifest import read_prepared
from core.training.fine_tune.train import fine_tune
from core.training.ladder.held_out import maps_of_run
from core.training.run_card import find_run
from core.training.saved_steps import saved_steps
from tests.core.training.bases import write_model
from tests.core.training.file_limits import largest_file
from tests.portions import spread

REPOSITORY = Path(__file__).resolve().parents[3]
AVERAGE = 0.9


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("bases") / "small", 1, longest=256)


@pytest.fixture(scope="module")
def prepared(base: Path, fixtures_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("prepared") / "data"
    songs = fixtures_folder / "Songs"
    assert run(["dataset", "prepare", str(songs), "--model", str(base), "--out", str(out), "--skip-audio"]) == 0
    return out


@pytest.fixture
def recipe(base: Path, tmp_path: Path) -> Callable[..., Path]:
    def write(name: str = "recipe", **options: Any) -> Path:
        return write_recipe(tmp_path / f"{name}.yaml", base, **options)

    return write


def write_recipe(path: Path, base: Path, **options: Any) -> Path:
    small = {"batch": 2, "steps": 6, "validate_every": 3, "checkpoint_every": 2, "held_out_windows": 4}
    values = {"kind": "fine_tune", "model": str(base), **small, "bf16": False, "device": "cpu", **options}
    path.write_text(json.dumps(values), encoding="utf-8")  # JSON is YAML
    return path


@pytest.fixture(scope="module")
def whole(base: Path, prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with averages that nothing stopped; others are to end as it did."""
    folder = tmp_path_factory.mktemp("whole")
    path = write_recipe(folder / "recipe.yaml", base, average=AVERAGE)
    fine_tune(path, prepared, folder / "out", ignore_progress, CancelToken())
    return folder / "out"


def weights(folder: Path) -> dict[str, torch.Tensor]:
    return load_file(folder / "model.safetensors")


def log(folder: Path) -> list[dict[str, float]]:
    lines = [json.loads(text) for text in (folder / "losses.jsonl").read_text().splitlines()]
    return [{name: value for name, value in line.items() if name != "minutes"} for line in lines]


def train(capsys: pytest.CaptureFixture[str], path: Path, data: Path, out: Path) -> dict[str, Any]:
    capsys.readouterr()
    assert run(["train", str(path), "--data", str(data), "--out", str(out), "--json"]) == 0, capsys.readouterr().err
    document = json.loads(capsys.readouterr().out)
    assert isinstance(document, dict)
    return document


def test_a_base_is_trained_whole_and_keeps_its_licence(
    base: Path, prepared: Path, recipe: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = recipe(checkpointing=True, labels_per_step=150, balance="set", batching="balanced", average=0.5)
    result = train(capsys, path, prepared, tmp_path / "out")
    assert result["loss"]["held_out_after"] < result["loss"]["held_out_before"]
    assert result["estimate"]["verdict"] in ("green", "yellow", "red")
    found = load_checkpoint(tmp_path / "out" / "checkpoint").model.state_dict()
    before = load_checkpoint(base).model.state_dict()
    same = [name for name in before if torch.equal(before[name], found[name])]
    assert "decoder_embedder.weight" not in same and "transformer.model.decoder.embed_tokens.weight" in same
    card = (tmp_path / "out" / "checkpoint" / "README.md").read_text()
    assert "license: cc-by-nc-4.0" in card and "make_songs" in card and "- " in card
    assert (tmp_path / "out" / "checkpoint" / "LICENSE").read_text() == (base / "LICENSE").read_text()
    facts = json.loads((tmp_path / "out" / "checkpoint" / "trained_from.json").read_text())
    assert facts["maps"] and facts["base_fingerprint"]
    capsys.readouterr()
    assert run(["runs", "show", str(tmp_path / "out"), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["status"] == "done" and shown["mappers"] == ["make_songs"]


def test_an_architecture_is_trained_from_scratch(
    base: Path, prepared: Path, recipe: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = recipe(from_scratch=True, held_out=0, steps=2, seed=9, changes={"snap_noise": 0.0})
    result = train(capsys, path, prepared, tmp_path / "out")
    assert any("snap_noise = 0.25" in warning for warning in result["warnings"])
    assert json.loads((tmp_path / "out" / "checkpoint" / "training_recipe.json").read_text())["snap_noise"] == 0
    ours, theirs = weights(tmp_path / "out" / "checkpoint"), weights(base)
    assert {name: value.shape for name, value in ours.items()} == {name: value.shape for name, value in theirs.items()}
    assert not torch.allclose(ours["decoder_embedder.weight"], theirs["decoder_embedder.weight"], atol=0.01)


@pytest.mark.nightly
def test_the_steps_of_a_fine_tune_are_climbed(
    base: Path, prepared: Path, recipe: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    path = recipe(batch=1, steps=5, validate_every=1, steps_kept=3, held_out_windows=2)
    train(capsys, path, prepared, out)
    steps = saved_steps(out)
    assert [step for step, _ in steps] == [2, 4, 5], "every other one goes while there are more than three"
    assert load_checkpoint(steps[0][1]).model.state_dict().keys() == weights(out / "checkpoint").keys()
    path.unlink()  # what the ladder needs is beside the checkpoints
    maps = maps_of_run(find_run(str(out)))
    titles = [{read_beatmap(each).title for each in part} for part in (maps.learned, maps.held_out)]
    assert len(titles[1]) == 1 and titles[0] and not titles[0] & titles[1]
    capsys.readouterr()
    assert run(["runs", "ladder", str(out), "--most-maps", "1", "--seconds", "5", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [entry["step"] for entry in found["steps"]] == [0, 2, 4, 5] and found["steps"][0]["folder"] is None
    assert next(iter(titles[1])) in found["maps"][0] and found["proposed"]["step"] in (2, 4, 5)
    assert run(["runs", "delete", str(out)]) == 0
    assert not saved_steps(out) and (out / "checkpoint" / "model.safetensors").is_file()


def test_a_fine_tune_may_keep_no_steps(
    prepared: Path, recipe: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    train(capsys, recipe(batch=1, steps=1, validate_every=1, steps_kept=0), prepared, tmp_path / "out")
    assert run(["runs", "ladder", str(tmp_path / "out")]) == 2
    assert "steps_kept" in capsys.readouterr().err


class Killed(Exception):  # noqa: N818
    """What ends the process."""


@pytest.mark.more_at_night
@pytest.mark.parametrize("killed", spread([True, False], 2))
def test_a_stopped_fine_tune_ends_as_one_that_was_not(
    prepared: Path, whole: Path, recipe: Callable[..., Path], tmp_path: Path, *, killed: bool
) -> None:
    path = recipe(average=AVERAGE)
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.message.startswith("step 3/"):
            if killed:
                raise Killed
            cancel.cancel()

    with pytest.raises((Killed, CancelledError)):
        fine_tune(path, prepared, tmp_path / "stopped", stop, cancel)
    torch.rand(3)
    fine_tune(path, prepared, tmp_path / "stopped", ignore_progress, CancelToken())
    assert log(whole) == log(tmp_path / "stopped")
    found = [weights(out / "checkpoint") for out in (whole, tmp_path / "stopped")]
    assert all(torch.equal(found[0][name], found[1][name]) for name in found[0])


@pytest.mark.nightly
def test_two_processes_learn_as_one_with_twice_the_batch(
    prepared: Path, recipe: Callable[..., Path], tmp_path: Path
) -> None:
    options = {"steps": 4, "validate_every": 2, "optimizer": "adamw", "learning_rate": 1e-3}
    fine_tune(recipe("one", batch=4, **options), prepared, tmp_path / "one", ignore_progress, CancelToken())
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "main.py", "train", str(recipe("two", batch=2, **options)), "--data", str(prepared)]
    command += ["--out", str(tmp_path / "two"), "--json"]
    shared = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "WORLD_SIZE": "2", "OMP_NUM_THREADS": "1"}
    running = [
        subprocess.Popen(
            command,
            cwd=REPOSITORY,
            env={**os.environ, **shared, "RANK": str(rank), "LOCAL_RANK": str(rank)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for rank in range(2)
    ]
    outputs = [process.communicate() for process in running]
    assert [process.returncode for process in running] == [0, 0], outputs
    assert json.loads(outputs[0][0])["run_steps"] == 4 and outputs[1][0].strip() == ""
    one, two = log(tmp_path / "one"), log(tmp_path / "two")
    assert [line["step"] for line in one] == [line["step"] for line in two] == [0, 2, 4]
    for mine, theirs in zip(one, two, strict=True):
        # Sums in another order, rounded to four digits in the log.
        assert mine["held_out"] == pytest.approx(theirs["held_out"], abs=2e-4)
        assert mine.get("loss") == pytest.approx(theirs.get("loss"), abs=2e-4)
    assert one[2]["held_out"] < one[0]["held_out"]


def test_wrong_recipes_are_one_sentence(
    prepared: Path, recipe: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for options, words in (
        ({"model": ""}, "must name its base"),
        ({"model": "beatwright-small"}, "no training recipe"),
        ({"batch": 0}, "above 0"),
        ({"held_out": 1.5}, "below 1"),
        ({"optimizer": "adamw"}, "learning_rate too"),
        ({"changes": {"flips": 1}}, "has no flips"),
        ({"changes": {"snap_noise": "much"}}, "must be like 0.25"),
        ({"windows": 3}, "unknown option"),
        ({"mapper": "Nobody"}, "no map by Nobody"),
    ):
        capsys.readouterr()
        path = recipe(**options)
        assert run(["train", str(path), "--data", str(prepared), "--out", str(tmp_path / "out")]) == 2, options
        (line,) = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error")]
        assert words in line, (options, line)
        assert not (tmp_path / "out").exists()


@pytest.mark.nightly
def test_samples_and_tensorboard_lie_beside_the_log(
    prepared: Path, recipe: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = recipe(steps=4, batch=1, sample_every=2, validate_every=2, held_out_windows=2)
    train(capsys, path, prepared, tmp_path / "out")
    folders = sorted((tmp_path / "out" / "samples").iterdir())
    assert [folder.name for folder in folders] == ["step-000002", "step-000004"]
    names = [sorted(file.name for file in folder.iterdir()) for folder in folders]
    assert names[0] == names[1] and len(names[0]) == 1, "the same unseen song each time"
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(tmp_path / "out" / "tensorboard"))
    events.Reload()
    held_out = [(event.step, event.value) for event in events.Scalars("held_out")]
    assert [step for step, _ in held_out] == [0, 2, 4]
    assert [value for _, value in held_out] == pytest.approx([line["held_out"] for line in log(tmp_path / "out")], 1e-3)


def test_balanced_groups_count_alike(prepared: Path) -> None:
    charts = read_prepared(prepared).charts
    windows = [10 * (number + 1) for number in range(len(charts))]
    songs = [chart.song for chart in charts]
    shares = kept_shares(charts, windows, songs, "set")
    totals: dict[str, float] = {}
    for number, chart in enumerate(charts):
        totals[chart.set] = totals.get(chart.set, 0.0) + shares[number] * windows[number]
    assert len(totals) > 1 and max(totals.values()) == pytest.approx(min(totals.values()))
    assert kept_shares(charts, windows, songs, "none") == {}


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes are limited by a POSIX call")
def test_a_full_disk_at_a_checkpoint_loses_nothing(
    prepared: Path, whole: Path, recipe: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = recipe(average=AVERAGE), tmp_path / "out"

    def stop(progress: Progress) -> None:
        if progress.message.startswith("step 3/"):
            raise Killed

    with pytest.raises(Killed):
        fine_tune(path, prepared, out, stop, CancelToken())
    before = (out / "state.pt").read_bytes()
    capsys.readouterr()
    with largest_file(20_000):
        assert run(["train", str(path), "--data", str(prepared), "--out", str(out)]) == 3
    (line,) = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error")]
    assert "Cannot write" in line and (out / "state.pt").read_bytes() == before
    fine_tune(path, prepared, out, ignore_progress, CancelToken())
    assert log(out) == log(whole)
