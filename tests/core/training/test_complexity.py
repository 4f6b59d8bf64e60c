"""Rhythm complexity: the command, what it finds surprising, and training the model."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

from core.cli import run
from core.complexity.network import CARD, WEIGHTS, load_network
from core.errors import CancelledError, InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.training.complexity.training import train_complexity

_HEAD = """osu file format v14

[General]
AudioFilename: audio.ogg
Mode: 0

[Metadata]
Title:Beats
Artist:Beatwright
Creator:tests
Version:{name}

[Difficulty]
HPDrainRate:5
CircleSize:4
OverallDifficulty:8
ApproachRate:9
SliderMultiplier:1.4
SliderTickRate:1

[TimingPoints]
0,400,4,2,0,60,1,0

[HitObjects]
"""


def write_map(path: Path, times: list[int]) -> Path:
    rows = [
        f"{100 + 20 * (number % 10)},{100 + 30 * (number % 7)},{time},1,0,0:0:0:0:" for number, time in enumerate(times)
    ]
    path.write_text(_HEAD.format(name=path.stem) + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def even(until: int) -> list[int]:
    return list(range(1600, until, 200))


@pytest.fixture
def measure(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str | Path) -> dict[str, Any]:
        assert run(["complexity", *map(str, arguments), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return call


def test_what_is_odd_is_surprising(measure: Any, tmp_path: Path) -> None:
    steady = even(80_000)
    odd = [time for time in steady if not 40_000 <= time < 43_200]
    odd += [40_000, 40_130, 40_170, 40_560, 40_610, 40_900, 41_310, 41_350, 41_730, 42_090, 42_130, 42_480, 42_870]
    write_map(tmp_path / "steady.osu", steady)
    write_map(tmp_path / "odd.osu", sorted(odd))
    found = {entry["version"]: entry for entry in measure(tmp_path, "--bars", "3")["difficulties"]}
    assert found["odd"]["complexity"] > 1.5 * found["steady"]["complexity"] > 0
    assert all(40_000 <= bar["time_ms"] < 44_800 for bar in found["odd"]["bars"][:2])
    surprisals = [bar["surprisal"] for bar in found["odd"]["bars"]]
    assert surprisals == sorted(surprisals, reverse=True) and len(surprisals) == 3
    assert all(bar["time_ms"] % 1600 == 0 for bar in found["odd"]["bars"]), "bars begin where bars begin"


def test_every_mode_and_too_short_maps(measure: Any, fixtures_folder: Path, tmp_path: Path) -> None:
    document = measure(fixtures_folder / "Songs")
    assert len(document["difficulties"]) == 6 and {entry["mode"] for entry in document["difficulties"]} == {
        "osu",
        "mania",
    }
    assert all(0 < entry["complexity"] < 30 and entry["bars"] for entry in document["difficulties"])
    short = measure(write_map(tmp_path / "short.osu", even(3000)))["difficulties"][0]
    assert short["complexity"] == 0 and short["bars"] == []


def test_a_spread_that_falls_is_named(measure: Any, tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    irregular = np.cumsum(rng.choice([100, 133, 200, 300, 400, 267], 250)) + 1600
    write_map(tmp_path / "Easier.osu", [int(time) for time in irregular])
    write_map(tmp_path / "Harder.osu", list(range(1600, 60_000, 100)))
    document = measure(tmp_path)
    assert len(document["warnings"]) == 1 and "Easier" in document["warnings"][0]
    (tmp_path / "broken.osu").write_bytes(b"\0")
    assert len(measure(tmp_path)["broken"]) == 1


def test_wrong_input_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_map(tmp_path / "a.osu", even(20_000))
    for arguments, words in (
        ([tmp_path / "gone"], "There is no"),
        ([path, "--bars", "-1"], "--bars"),
        ([path, "--model", tmp_path], "no rhythm complexity model"),
    ):
        assert run(["complexity", *map(str, arguments)]) == 2
        errors = capsys.readouterr().err.splitlines()
        assert len(errors) == 1 and words in errors[0]


@pytest.fixture
def recipe(tmp_path: Path, fixtures_folder: Path) -> Path:
    shutil.copytree(fixtures_folder / "Songs", tmp_path / "maps")
    path = tmp_path / "recipe.yaml"
    plain = {"kind": "complexity", "charts": ["maps"], "steps": 30, "batch": 64, "report_every": 5, "redraw_every": 7}
    path.write_text(yaml.safe_dump(plain | {"embedding": 4, "hidden": 16, "narrow": 8}))
    return path


def test_a_stopped_run_ends_as_one_that_was_not(recipe: Path, tmp_path: Path) -> None:
    whole = train_complexity(recipe, tmp_path, tmp_path / "whole", ignore_progress, CancelToken())
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.message.startswith("step 15"):
            cancel.cancel()

    with pytest.raises(CancelledError):
        train_complexity(recipe, tmp_path, tmp_path / "stopped", stop, cancel)
    other = train_complexity(recipe, tmp_path, tmp_path / "stopped", ignore_progress, CancelToken())
    assert (whole / WEIGHTS).read_bytes() == (other / WEIGHTS).read_bytes()
    losses = [json.loads(line) for line in (tmp_path / "whole" / "losses.jsonl").read_text().splitlines()]
    assert losses[-1]["step"] == 30 and losses[-1]["loss"] < losses[0]["loss"]
    network = load_network(whole)
    contexts = np.ones((3, 32), np.int64)
    assert np.allclose(np.exp(network(contexts)).sum(axis=1), 1)


def test_a_model_that_does_not_fit_is_refused(recipe: Path, tmp_path: Path) -> None:
    folder = train_complexity(recipe, tmp_path, tmp_path / "out", ignore_progress, CancelToken())
    card = json.loads((folder / CARD).read_text())
    card["shape"]["hidden"] = 17
    (folder / CARD).write_text(json.dumps(card))
    with pytest.raises(InputError, match="does not fit"):
        load_network(folder)
    for wrong in ({"shape": {"hidden": "many"}}, {"vocabulary": None}, {"shape": 3}):
        (folder / CARD).write_text(json.dumps(card | wrong))
        with pytest.raises(InputError, match=CARD):
            load_network(folder)
    (folder / CARD).write_text(json.dumps(card))
    (folder / WEIGHTS).write_bytes(b"damaged")
    with pytest.raises(InputError, match="cannot be read"):
        load_network(folder)
    with pytest.raises(InputError, match="no maps"):
        (tmp_path / "empty").mkdir()
        train_complexity(recipe, tmp_path / "empty", tmp_path / "o", ignore_progress, CancelToken())
