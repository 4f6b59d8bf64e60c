"""Which public model is suggested: measured on this machine before anything of it is here."""

import json
from pathlib import Path

import pytest

from core.cli import run
from core.errors import CancelledError
from core.generation.model_ref import ModelRef
from core.generation.tasks import suggest_model
from core.generation.tasks.suggest_model import SuggestRequest, suggest, suggested_card
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoints.published_shapes import SHAPES, PublishedShape
from core.model.config import BackboneKind

SHORT = PublishedShape(BackboneKind.VAR, 64, 2, 128, 64, 60, 20, ((4, 2), (8, 3)))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))


def test_without_a_card_it_is_the_small_one_in_eight_bits() -> None:
    reports: list[Progress] = []
    found = suggest(SuggestRequest(ModelRef(device="cpu"), SHORT), reports.append, CancelToken())
    assert found is not None and found.model == ModelRef("v32-mini", (), "cpu", "fp32", "int8")
    assert found.seconds_per_song > 0 and found.processor
    assert suggested_card(found).hub_id is not None
    assert [each.stage for each in reports][:2] == ["Looking at this machine", "Measuring the speed"]


@pytest.mark.nightly
def test_longer_answers_take_longer() -> None:
    def seconds(tokens: int) -> float:
        shape = PublishedShape(BackboneKind.VAR, 64, 2, 128, 160, 60, 20, ((4, tokens),))
        found = suggest(SuggestRequest(ModelRef(device="cpu"), shape), ignore_progress, CancelToken())
        assert found is not None
        return found.seconds_per_song

    assert seconds(100) > seconds(2)


def test_a_cancel_ends_it() -> None:
    cancel = CancelToken()
    with pytest.raises(CancelledError):
        suggest(SuggestRequest(ModelRef(device="cpu"), SHORT), lambda _: cancel.cancel(), cancel)


def test_a_machine_without_memory_is_offered_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(suggest_model, "available_memory", lambda: 500 * 2**20)
    assert suggest(SuggestRequest(ModelRef(device="cpu"), SHORT), ignore_progress, CancelToken()) is None
    assert run(["models", "suggest", "--device", "cpu"]) == 0
    said = capsys.readouterr().out
    assert "first draft" in said and "not enough free memory" in said


def test_the_command_says_size_licence_and_speed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(SHAPES, "v32-mini", SHORT)
    assert run(["models", "suggest", "--device", "cpu", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["model"] == "v32-mini" and document["quantization"] == "int8"
    assert document["download_bytes"] == document["missing_bytes"] == 226_000_000
    assert document["licence"].endswith("Mapperatorinator-v32-mini") and document["seconds_per_song"] > 0
    assert run(["models", "suggest", "--device", "cpu"]) == 0
    said = capsys.readouterr().out
    assert "226 MB" in said and "3.5 minutes" in said and "--model v32-mini --quantize int8" in said


def test_only_what_has_eight_bits_runs_in_them() -> None:
    run_in = ModelRef(device="cpu", quantization="int8")
    assert run_in.for_model("v32").quantization == "int8"
    assert run_in.for_model("beatwright-small").quantization is None
    assert run_in.for_model("v32").device == "cpu"
