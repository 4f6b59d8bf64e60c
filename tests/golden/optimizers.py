"""Single tensors under the optimizers, and the learning rates of whole runs."""

from pathlib import Path

import numpy as np
import torch

from core.training.adapters.data import balanced_batches
from core.training.optimizers import Muon, make_optimizer, orthogonalized
from core.training.schedule import Schedule
from tests.golden.material import Mismatch, near, read_json

_STEPS = 3


def check_optimizers(path: Path) -> None:
    """Values after each of three steps, of Muon's two parts and of AdamWScale."""
    stored = np.load(path)
    for shape in ("wide", "tall", "square"):
        found = orthogonalized(torch.from_numpy(stored[f"ns_{shape}_in"])).float().numpy()
        near(f"orthogonal {shape}", found, stored[f"ns_{shape}_out"], 2e-2)
    names = ("W", "C", "b")
    weights = {name: _parameter(stored[f"muon_{name}_0"]) for name in names}
    muon = Muon(list(weights.items()), lr=4e-3, second_share=0.25, weight_decay=0.01)
    scaled = _parameter(stored["aws_P_0"])
    adam = make_optimizer("adamwscale", [("P", scaled)], 1e-2, 0.0, 0.0)
    for step in range(1, _STEPS + 1):
        for name, weight in weights.items():
            weight.grad = torch.from_numpy(stored[f"muon_{name}_grad{step}"])
        scaled.grad = torch.from_numpy(stored[f"aws_grad{step}"])
        muon.step()
        adam.step()
        for name, weight in weights.items():
            near(f"{name} after {step}", weight.detach().numpy(), stored[f"muon_{name}_{step}"], 2e-4)
        near(f"P after {step}", scaled.detach().numpy(), stored[f"aws_P_{step}"], 1e-6)


def check_batches(path: Path) -> None:
    """Batches of about the same number of tokens, from a buffer at a time."""
    stored = read_json(path)["balanced"]
    lengths, size, buffer = stored["lengths"], stored["batch_size"], stored["buffer_size"]
    found = [
        [first + index for index in batch]
        for first in range(0, len(lengths), buffer)
        for batch in balanced_batches(lengths[first : first + buffer], size)
    ]
    if found != stored["batches"]:
        raise Mismatch(f"the batches are {found}")


def check_schedules(path: Path) -> None:
    """The learning rate of every step of four runs."""
    for name, run in read_json(path)["schedules"].items():
        options = run["optim"]
        rate = options["base_lr"]
        schedule = Schedule(
            steps=options["total_steps"],
            warmup=options["warmup_steps"],
            begin=0.5,
            sustain=options["sustain_steps"],
            decay=options["lr_scheduler"],
            final=options["final_cosine"] / rate,
        )
        steps = range(len(run["lr_used_at_step"]))
        found = [rate * schedule.factor(step, step / options["total_steps"]) for step in steps]
        near(name, np.array(found) / rate, np.array(run["lr_used_at_step"]) / rate, 1e-9)


def _parameter(values: np.ndarray) -> torch.nn.Parameter:
    return torch.nn.Parameter(torch.from_numpy(values.copy()))
