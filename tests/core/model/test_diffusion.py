"""The position-refining model against numbers and runs of the public implementation."""

import gzip
import json
import pickle
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from core.beatmap.objects import TimingPoint
from core.errors import CancelledError, InputError
from core.generation.postprocess.slider_path import SampledPath
from core.jobs import CancelToken
from core.model.diffusion.checkpoint import ClassTable, LoadedDiffusion, load_diffusion
from core.model.diffusion.network import DiffusionTransformer, Shape, band
from core.model.diffusion.refine import RefineSettings, context_features, refine_positions
from core.model.diffusion.schedule import Schedule
from core.model.diffusion.sequence import PositionSequence, read_sequence, write_positions
from core.tokens.events import Event, EventType, TimedEvents
from core.tokens.sequence import extend_times
from tests.golden.diffusion import settings_of
from tests.portions import spread

RUNS = (
    "std_default_short",
    "std_v29",
    "std_cfg",
    "std_window",
    "std_parts",
    "catch_v29",
    "std_v31_10steps",
    "std_v30_notiming",
    "std_pad",
    "random_init",
)


@pytest.fixture(scope="module")
def diffusion(golden: Path, tmp_path_factory: pytest.TempPathFactory) -> LoadedDiffusion:
    return load_diffusion(golden / "diffusion" / "checkpoint", converted=tmp_path_factory.mktemp("converted"))


@pytest.fixture(scope="module")
def runs(golden: Path) -> dict[str, dict[str, Any]]:
    with gzip.open(golden / "diffusion" / "runs.json.gz") as stream:
        return {run["name"]: run for run in json.load(stream)}


def sequence_of(run: dict[str, Any]) -> tuple[list[Event], PositionSequence]:
    events = [Event(EventType(kind), value) for kind, value in run["events_in"]]
    timed = TimedEvents(list(events), [])
    extend_times(timed, types_first=run["types_first"])
    timing = [TimingPoint(*line[:6], uninherited=line[6], effects=int(line[7])) for line in run["timing"]]
    return events, read_sequence(
        events,
        timed.times,
        types_first=run["types_first"],
        timing=timing if run["has_sv"] else None,
        slider_multiplier=run["slider_multiplier"],
    )


def test_golden_forward(diffusion: LoadedDiffusion, golden: Path) -> None:
    numbers = np.load(golden / "diffusion" / "forward.npz")
    x, step, context, classes = (torch.from_numpy(numbers[name]) for name in ("x", "t", "c", "y"))
    allowed = ~torch.from_numpy(numbers["attn_mask"])
    with torch.no_grad():
        out = diffusion.model(x, step, context, classes, allowed)
        with_cfg = diffusion.model.forward_with_cfg(x[:1], step[:1], context[:1], classes, 1.7, allowed)
    np.testing.assert_allclose(out.numpy(), numbers["out"], atol=1e-5)
    assert with_cfg.shape == (1, 4, 40)


@pytest.mark.more_at_night
@pytest.mark.parametrize("name", spread(RUNS, 2))
def test_golden_runs(name: str, diffusion: LoadedDiffusion, runs: dict[str, dict[str, Any]], golden: Path) -> None:
    run = runs[name]
    events, sequence = sequence_of(run)
    stored = np.load(golden / "diffusion" / f"{name}.npz")
    np.testing.assert_allclose(sequence.positions, stored["seq_x"], atol=1e-6)
    np.testing.assert_allclose(sequence.times, stored["seq_o"])
    np.testing.assert_allclose(context_features(sequence).double().sum(0).numpy(), stored["seq_c_sum"], atol=1e-4)
    assert [(list(s.control), s.end) for s in sequence.sliders] == [(s["idx"], s["end"]) for s in run["sliders"]]
    assert [s.length for s in sequence.sliders] == pytest.approx([s["length"] for s in run["sliders"]])

    config = run["generation_config"]
    table = diffusion.table
    classes = table.classes(
        config["difficulty"], config["mapper_id"], config["descriptors"], config["circle_size"], mapper_is_beatmap=True
    )
    assert classes == run["class_vector"]
    avoided = table.classes(config["difficulty"], None, config["negative_descriptors"], config["circle_size"])
    torch.manual_seed(run["torch_seed"])
    positions = refine_positions(
        diffusion.model, sequence, table.vector(classes, avoided), SampledPath, settings_of(run)
    )
    written = write_positions(events, sequence, positions)
    expected = [Event(EventType(kind), value) for kind, value in run["events_out"]]
    assert [event.type for event in written] == [event.type for event in expected]
    apart = [abs(a.value - b.value) for a, b in zip(written, expected, strict=True)]
    # A coordinate may lie so near to a half pixel that the order of additions decides which way it is rounded.
    assert max(apart) <= 1
    assert sum(apart) <= 2


def test_conversion_happens_once(golden: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(golden / "diffusion" / "checkpoint", tmp_path / "source")
    first = load_diffusion(folder, converted=tmp_path / "converted")
    assert len(list((tmp_path / "converted").glob("*/model_ema.safetensors"))) == 1
    again = load_diffusion(folder, converted=tmp_path / "converted")
    assert again.table == first.table
    assert torch.equal(again.model.final_layer.linear.weight, first.model.final_layer.linear.weight)


class Harmful:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return (Path.touch, (self.path,))


def small_model() -> tuple[DiffusionTransformer, ClassTable]:
    table = ClassTable(4, 10.0, 3, 2, 5, {77: 1}, {5: 77}, {"tech": 0})
    torch.manual_seed(3)
    model = DiffusionTransformer(Shape(hidden=32, depth=2, heads=2, classes=table.size))
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.05)
    return model.eval(), table


def test_pickles_with_code_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    with pytest.raises(InputError, match="model_ema"):
        load_diffusion(folder)
    model, _ = small_model()
    trace = tmp_path / "executed"
    torch.save(model.state_dict(), folder / "model_ema.pkl")
    (folder / "tokenizer.pkl").write_bytes(pickle.dumps({"num_classes": Harmful(trace)}, protocol=2))
    with pytest.raises(InputError, match=r"tokenizer\.pkl"):
        load_diffusion(folder, converted=tmp_path / "converted")
    torch.save({"num_classes": 3}, folder / "tokenizer.pkl")
    with pytest.raises(InputError, match="table of classes"):
        load_diffusion(folder, converted=tmp_path / "converted")
    torch.save({"weights": Harmful(trace)}, folder / "model_ema.pkl")
    with pytest.raises(InputError, match=r"model_ema\.pkl"):
        load_diffusion(folder, converted=tmp_path / "converted")
    assert not trace.exists()


def test_classes() -> None:
    _, table = small_model()
    assert table.classes(5.0, 77, ["tech", "unheard of"], 10) == [1, 5, 7, 12]
    assert table.classes(None, 5, [], None) == [3, 6, 8, 13]
    assert table.classes(None, 5, [], None, mapper_is_beatmap=True) == [3, 5, 8, 13]


def test_elements_outside_the_range_stay() -> None:
    model, table = small_model()
    events = []
    for number in range(30):
        events += [Event(EventType.CIRCLE), Event(EventType.TIME_SHIFT, number * 100)]
        events += [Event(EventType.DISTANCE, 9), Event(EventType.POS_X, 10 * number + 5), Event(EventType.POS_Y, 100)]
    timed = TimedEvents(list(events), [])
    extend_times(timed, types_first=True)
    sequence = read_sequence(events, timed.times, types_first=True)
    classes = table.vector(table.classes(3, None, [], 4), table.classes(None, None, [], 4))
    settings = RefineSettings(steps=4, start=1000, end=1900, overlap=2, longest_part=12, guidance=1.5)
    moved = refine_positions(model, sequence, classes, SampledPath, settings) != sequence.positions
    assert list(np.flatnonzero(moved.any(axis=0))) == list(range(10, 20))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        refine_positions(model, sequence, classes, SampledPath, settings, cancel=cancel)


@pytest.mark.parametrize("count", [1, 2, 8, 9, 13, 30])
def test_maps_and_ranges_of_any_length_are_refined(count: int) -> None:
    model, table = small_model()
    events = []
    for number in range(count):
        events += [Event(EventType.CIRCLE), Event(EventType.TIME_SHIFT, number * 100)]
        events += [Event(EventType.DISTANCE, 9), Event(EventType.POS_X, 10 * number + 5), Event(EventType.POS_Y, 100)]
    timed = TimedEvents(list(events), [])
    extend_times(timed, types_first=True)
    sequence = read_sequence(events, timed.times, types_first=True)
    classes = table.vector(table.classes(3, None, [], 4), table.classes(None, None, [], 4))
    settings = RefineSettings(steps=2, overlap=4, longest_part=12)
    last = (count - 1) * 100
    for part in (settings, replace(settings, start=last, end=last)):
        moved = (refine_positions(model, sequence, classes, SampledPath, part) != sequence.positions).any(axis=0)
        assert moved[-1] and (part.start is not None or moved.all()) and moved.sum() in (1, count)
    as_published = refine_positions(model, sequence, classes, SampledPath, replace(settings, leave_short=True))
    assert (as_published != sequence.positions).any() == (count > 8)


def test_the_schedule_removes_the_predicted_noise() -> None:
    schedule = Schedule.of_last(100)
    clean = torch.full((1, 2, 3), 0.25)
    noise = torch.randn(1, 2, 3)
    kept = 1 / schedule.from_noisy[50]
    noisy = kept * clean + (1 - kept**2) ** 0.5 * noise
    seen: list[torch.Tensor] = []

    def look(predicted: torch.Tensor) -> torch.Tensor:
        seen.append(predicted)
        return predicted

    schedule.denoise(50, noisy.float(), torch.cat([noise, torch.zeros(1, 2, 3)], dim=1), noise, look)
    assert torch.allclose(seen[0], clean, atol=1e-5)


def test_attention_reaches_as_far_as_in_training() -> None:
    assert band(4, 4) is None
    allowed = band(6, 2)
    assert allowed is not None
    assert allowed[3].tolist() == [False, True, True, True, True, False]
