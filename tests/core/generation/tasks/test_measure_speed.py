"""The measured speed of a model: kept on disk by machine and precision, and shown by `models list`."""

import json
from pathlib import Path

import numpy as np
import pytest

from core.cli import run
from core.errors import CancelledError, InputError
from core.generation.model_ref import ModelRef
from core.generation.speeds import Speed, SpeedRequest, keep_speed, load_speeds, speed_of
from core.generation.tasks.measure_speed import made_up_song, measure
from core.jobs import CancelToken, Progress, ignore_progress
from core.program.computer import processor_name


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    return tmp_path / "home"


def speed(model: str = "v32", **changes: object) -> Speed:
    facts = {"seconds_per_minute": 12.5, "computer": processor_name(), "processor": processor_name()}
    return Speed(**{"model": model, "device": "cpu", "precision": "fp32", **facts, **changes})


def test_the_bundled_model_is_measured_and_the_figure_kept(capsys: pytest.CaptureFixture[str]) -> None:
    reports: list[Progress] = []
    made = measure(SpeedRequest(ModelRef(device="cpu"), seconds=3.0), reports.append, CancelToken())
    assert made.seconds_per_minute > 0 and made.objects > 2
    assert (made.model, made.device, made.precision, made.computer) == (
        "beatwright-small", "cpu", "fp32", processor_name()
    )  # fmt: skip
    assert load_speeds() == [made]
    assert reports[-1].stage == "Measuring the speed" and reports[-1].done == 1.0
    assert run(["models", "list", "--json"]) == 0
    listed = {entry["name"]: entry for entry in json.loads(capsys.readouterr().out)}
    assert listed["beatwright-small"]["speeds"][0]["seconds_per_minute"] == made.seconds_per_minute
    assert listed["v32"]["speeds"] == []
    assert run(["models", "list"]) == 0
    assert f"{made.seconds_per_minute:.1f} s for a minute of song" in capsys.readouterr().out


def test_a_cancelled_measurement_keeps_nothing() -> None:
    cancel = CancelToken()
    with pytest.raises(CancelledError):
        measure(SpeedRequest(ModelRef(device="cpu"), 5.0), lambda _: cancel.cancel(), cancel)
    assert load_speeds() == []


@pytest.mark.parametrize(
    ("model", "sentence"), [("v32", "download it first"), ("osu-diffusion-v2", "maps nothing"), ("none", "no model")]
)
def test_what_cannot_be_measured(model: str, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        measure(SpeedRequest(ModelRef(model)), ignore_progress, CancelToken())


def test_the_command_says_what_it_measures(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "measure", "v32"]) == 2
    assert "download it first" in capsys.readouterr().err


def test_which_measurement_stands_for_a_model() -> None:
    for each in (speed(), speed(precision="bf16", seconds_per_minute=9.0), speed(quantization="int8"), speed("v29")):
        keep_speed(each)
    keep_speed(speed(computer="another", seconds_per_minute=1.0))
    keep_speed(speed(seconds_per_minute=11.0))
    speeds = load_speeds()
    assert len(speeds) == 4
    found = speed_of(speeds, ModelRef("v32"), "cpu")
    assert found is not None and found.seconds_per_minute == 11.0
    found = speed_of(speeds, ModelRef("v32", precision="bf16"))
    assert found is not None and found.seconds_per_minute == 9.0
    found = speed_of(speeds, ModelRef("v29", device="cuda"))
    assert found is not None and found.device == "cpu"
    assert speed_of(speeds, ModelRef("v31")) is None


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"speeds": 3}', '{"speeds": [{"model": "a"}]}'])
def test_a_damaged_file_of_speeds_is_no_obstacle(home: Path, text: str) -> None:
    (home / "data").mkdir(parents=True)
    (home / "data" / "speeds.json").write_text(text)
    assert load_speeds() == []
    keep_speed(speed())
    assert len(load_speeds()) == 1


def test_the_song_is_the_same_each_time_and_full_of_beats() -> None:
    song = made_up_song(4.0)
    assert song.dtype == np.float32 and len(song) == 4 * 22050
    assert np.array_equal(song, made_up_song(4.0))
    assert 0.5 < float(np.abs(song).max()) < 1.0
