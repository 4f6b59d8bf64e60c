"""Training runs that are killed at any moment end as runs that were not."""

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch

from core.errors import InputError, MachineError
from core.jobs import CancelToken, Progress, ignore_progress
from core.training.run import LOSS, RunSettings, Trainee, TrainingRun
from core.training.run_log import RunLog
from core.training.schedule import Schedule


class Line(Trainee):
    """Learns y = 2x + 1 from noisy points, with dropout, so that torch's random numbers matter."""

    def __init__(self, folder: Path, *, broken_from: int | None = None) -> None:
        torch.manual_seed(3)
        self._layer = torch.nn.Linear(1, 1)
        self._folder, self._broken_from = folder, broken_from
        self._drawn = 0
        self.tensors = dict(self._layer.state_dict())
        self.optimizers = [torch.optim.AdamW(self._layer.parameters(), lr=0.1)]

    def losses(self, step: int, half: bool) -> dict[str, torch.Tensor]:
        generator = torch.Generator().manual_seed(self._drawn)
        self._drawn += 1
        x = torch.rand(8, 1, generator=generator)
        found = torch.nn.functional.dropout(self._layer(x), 0.2)
        loss = (found - (2 * x + 1)).square().mean()
        if self._broken_from is not None and step >= self._broken_from:
            loss = loss * math.nan
        return {LOSS: loss, "drawn": torch.tensor(float(self._drawn))}

    def validate(self, half: bool) -> dict[str, float]:
        x = torch.linspace(0, 1, 5)[:, None]
        with torch.no_grad():
            return {"held_out": float((self._layer(x) - (2 * x + 1)).square().mean())}

    def save_best(self) -> None:
        torch.save(dict(self._layer.state_dict()), self._folder / "best.pt")

    def position(self) -> Any:
        return self._drawn

    def restore_position(self, position: Any) -> None:
        self._drawn = int(position)


class Killed(Exception):  # noqa: N818
    """What ends the process."""


def begin(folder: Path, recipe: str = "a", *, broken_from: int | None = None, **options: Any) -> TrainingRun:
    folder.mkdir(exist_ok=True)
    choices = {"steps": 30, "average": 0.9, "log_every": 4, "validate_every": 6, "checkpoint_every": 5} | options
    settings = RunSettings("Learning", recipe, schedule=Schedule(warmup=0.1), best="held_out", half=False, **choices)
    trainee = Line(folder, broken_from=broken_from)
    return TrainingRun(trainee, settings, torch.device("cpu"), folder / "state.pt", RunLog(folder / "losses.jsonl"))


def log(folder: Path) -> list[dict[str, float]]:
    lines = [json.loads(text) for text in (folder / "losses.jsonl").read_text().splitlines()]
    return [{name: value for name, value in line.items() if name != "minutes"} for line in lines]


@pytest.mark.parametrize("accumulation", [1, 2])
@pytest.mark.parametrize("step", [1, 5, 13, 29])
def test_a_killed_run_ends_as_one_that_was_not(tmp_path: Path, step: int, accumulation: int) -> None:
    whole = begin(tmp_path / "whole", accumulation=accumulation)
    whole.train(ignore_progress, CancelToken())

    def kill(progress: Progress) -> None:
        if progress.message.startswith(f"step {step}/"):
            raise Killed

    with pytest.raises(Killed):
        begin(tmp_path / "killed", accumulation=accumulation).train(kill, CancelToken())
    torch.rand(7)
    other = begin(tmp_path / "killed", accumulation=accumulation)
    assert other.place.step == step - step % 5
    other.train(ignore_progress, CancelToken())
    for name, value in whole.averages.items():
        assert torch.equal(value, other.averages[name]), name
    assert log(tmp_path / "whole") == log(tmp_path / "killed")
    assert (whole.place.best, whole.place.best_step) == (other.place.best, other.place.best_step)
    best = [torch.load(tmp_path / name / "best.pt", weights_only=True) for name in ("whole", "killed")]
    assert all(torch.equal(best[0][name], best[1][name]) for name in best[0])


def test_the_log_has_means_and_validations(tmp_path: Path) -> None:
    run = begin(tmp_path)
    run.train(ignore_progress, CancelToken())
    lines = log(tmp_path)
    assert [line["step"] for line in lines] == [0, 4, 6, 8, 12, 16, 18, 20, 24, 28, 30]
    assert [line["step"] for line in lines if "held_out" in line] == [0, 6, 12, 18, 24, 30]
    assert lines[1]["drawn"] == 2.5 and lines[2]["drawn"] == 5.5
    held_out = [line["held_out"] for line in lines if "held_out" in line]
    assert run.place.best == pytest.approx(min(held_out), abs=1e-4)


def test_a_run_stops_when_validation_no_longer_improves(tmp_path: Path) -> None:
    run = begin(tmp_path, steps=4000, validate_every=5, patience=3, average=0.0)
    run.train(ignore_progress, CancelToken())
    assert run.stopped_early and run.place.step < 4000
    assert run.place.step - run.place.best_step == 15


def test_losses_that_are_no_numbers_end_the_run_and_keep_its_state(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="no numbers any more after step 7"):
        begin(tmp_path, broken_from=7).train(ignore_progress, CancelToken())
    assert begin(tmp_path).place.step == 5


def test_a_state_of_another_recipe_or_a_damaged_one_is_refused(tmp_path: Path) -> None:
    begin(tmp_path).train(ignore_progress, CancelToken())
    with pytest.raises(InputError, match="another recipe"):
        begin(tmp_path, "b")
    data = (tmp_path / "state.pt").read_bytes()
    (tmp_path / "state.pt").write_bytes(data[: len(data) // 2])
    with pytest.raises(InputError, match="damaged"):
        begin(tmp_path)


@pytest.mark.parametrize(
    ("schedule", "factors"),
    [
        (Schedule(steps=40, warmup=10, begin=0.5, final=1e-3), {0: 0.5, 5: 0.75, 10: 1.0, 25: 0.5005, 40: 1e-3}),
        (Schedule(steps=30, sustain=8, decay="linear"), {0: 1.0, 8: 1.0, 19: 0.5, 30: 0.0}),
        (Schedule(warmup=0.5, final=0.02), {0: 0.02, 1: 0.2, 5: 1.0, 10: 0.02}),
        (Schedule(decay="none"), {0: 1.0, 9: 1.0}),
    ],
)
def test_schedules(schedule: Schedule, factors: dict[int, float]) -> None:
    for step, factor in factors.items():
        assert schedule.factor(step, step / 10) == pytest.approx(factor), step
