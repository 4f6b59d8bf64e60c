"""Training steps on the public bases: losses, gradients and parameters after one and five steps."""

import math
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file

from core.model.checkpoints.adapters import read_adapter
from core.model.checkpoints.load import load_checkpoint
from core.model.runtime.mapperatorinator import Mapperatorinator
from core.training.adapters.folder import write_adapter
from core.training.adapters.recipe import AdapterRecipe
from core.training.adapters.trainee import adapted
from core.training.base_model import freeze_fixed_parts
from core.training.data.prepared import Batch, collate
from core.training.data.sample_types import IGNORED
from core.training.losses import label_weights, token_losses, weighted_loss
from core.training.optimizers import make_optimizer
from tests.golden import training
from tests.golden.material import Material, Mismatch, near, read_json

_STEPS = 5
_TOLERANCE = {"adamw": 1e-3, "adamwscale": 1e-3, "muon": 5e-3}

Check = Callable[[], None]


def cases(material: Material, path: Path) -> Iterator[tuple[str, Check]]:
    """The comparisons that a steps file holds, by name."""
    stored = read_json(path)
    yield "loss", lambda: check_loss(material, path)
    for name in stored["optimizers"]:
        yield name, lambda name=name: check_optimizer(material, path, name)


def check_loss(material: Material, path: Path) -> None:
    """Loss, loss of each row and with sample weights, gradient norms, and the loss of every token."""
    stored = read_json(path)
    model, batch = base_model(material, stored["family"]), batch_of(path.parent, stored["family"])
    logits = logits_of(model, batch)
    weights = label_weights(model.config)
    loss = weighted_loss(logits, batch.labels, weights)
    _relative("loss", loss, stored["loss"], 1e-5)
    near("labels", int((batch.labels != IGNORED).sum()), stored["labels_counted"], 0)
    sample_weights = torch.tensor([0.5, 2.0])
    weighted = weighted_loss(logits, batch.labels, weights, sample_weights)
    _relative("loss with sample weights", weighted, stored["loss_with_sample_weights_0.5_2"], 1e-5)
    for row, expected in enumerate(stored["rows"]):
        alone = weighted_loss(logits[row : row + 1], batch.labels[row : row + 1], weights)
        _relative(f"loss of row {row}", alone, expected, 1e-5)
    numbers = np.load(path.with_suffix(".npz"))
    near("losses of tokens", token_losses(logits, batch.labels).detach().numpy(), numbers["unweighted_nll"], 2e-4)
    loss.backward()
    gradients = {name: p.grad for name, p in model.named_parameters() if p.grad is not None}
    total = torch.sqrt(sum(g.double().square().sum() for g in gradients.values()))
    _relative("gradient norm", total, stored["grad_norm"], 1e-4)
    for name, expected in stored["grad_norm_per_tensor"].items():
        near(f"gradient norm of {name}", float(gradients[name].norm()), expected, 1e-3)
    for name in stored["no_grad_tensors"]:
        if name in gradients and bool(gradients[name].any()):
            raise Mismatch(f"{name} is trained and should not be")


def check_optimizer(material: Material, path: Path, name: str) -> None:
    """Five steps of one optimizer on all parameters."""
    stored = read_json(path)
    expected = stored["optimizers"][name]
    model, batch = base_model(material, stored["family"]), batch_of(path.parent, stored["family"])
    hyper = expected["hyper"]
    optimizer = make_optimizer(
        name, model.named_parameters(), hyper["base_lr"], hyper["base_lr_2"], hyper["weight_decay"]
    )
    parameters = dict(model.named_parameters())
    run_steps(
        lambda: model_loss(model, batch), optimizer, list(parameters.values()), expected, parameters, _TOLERANCE[name]
    )


def run_steps(
    loss_of: Callable[[], torch.Tensor],
    optimizer: torch.optim.Optimizer,
    trained: list[torch.nn.Parameter],
    expected: Mapping[str, Any],
    summed: Mapping[str, torch.Tensor],
    tolerance: float,
    after_step: Callable[[Mapping[str, Any]], None] | None = None,
) -> None:
    """Train for five steps and compare each; `summed` are the tensors whose sums are stored."""
    for number, step in enumerate(expected["steps"]):
        limit = 1e-4 if number == 0 else tolerance
        loss = loss_of()
        _relative(f"loss before step {number + 1}", loss, step["loss_before"], limit)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_([p for p in trained if p.grad is not None], 1.0)
        _relative(f"gradient norm of step {number + 1}", norm, step["grad_norm"], max(limit, 1e-3) * 4)
        optimizer.step()
        size = step["after"]["abs_sum"]
        for name, power in (("sum", None), ("abs_sum", 1), ("square_sum", 2)):
            values = [t.detach().double() for t in summed.values()]
            total = sum(float((v if power is None else v.abs() ** power).sum()) for v in values)
            if summed and abs(total - step["after"][name]) > 1e-3 * size:
                raise Mismatch(f"{name} after step {number + 1} is {total}, not {step['after'][name]}")
        for name, (_, absolute) in step.get("tensors_after", {}).items():
            found = float(summed[name].detach().double().abs().sum())
            rounding = _moved_by_rounding(name, summed[name], optimizer, number + 1)
            if abs(found - absolute) > tolerance * absolute + rounding:
                raise Mismatch(f"{name} after step {number + 1} adds up to {found}, not {absolute}")
        if after_step is not None:
            after_step(step)
    _relative("loss after all steps", loss_of(), expected["loss_after"], tolerance)


def _moved_by_rounding(name: str, parameter: torch.Tensor, optimizer: torch.optim.Optimizer, steps: int) -> float:
    """How far the sum of a parameter is moved by rounding alone, which differs between processors.

    A bias of keys has no gradient in exact arithmetic, since softmax does not see what all keys share. What rounding
    leaves of it, of either sign, is made a whole step of the learning rate: four standard deviations of such a walk.
    """
    parts = {"Wkv.bias": 2, "Wqkv.bias": 3}.get(".".join(name.split(".")[-2:]))
    if parts is None:
        return 1e-6
    rate = max(group["lr"] for group in optimizer.param_groups)
    return 4 * math.sqrt(len(parameter) / parts) * steps * rate


def model_loss(model: Mapperatorinator, batch: Batch) -> torch.Tensor:
    """The training loss of a batch."""
    return weighted_loss(logits_of(model, batch), batch.labels, label_weights(model.config))


def logits_of(model: Mapperatorinator, batch: Batch) -> torch.Tensor:
    """(B, T, V)."""
    return model(batch.frames, batch.ids, batch.mask, batch.conditioning)


def base_model(material: Material, family: str) -> Mapperatorinator:
    """A fresh copy of a base, ready to be trained whole."""
    model = load_checkpoint(material.checkpoint(family)).model.requires_grad_(True)
    freeze_fixed_parts(model)
    return model


@lru_cache(maxsize=1)
def batch_of(folder: Path, family: str) -> Batch:
    """Both plain windows of the samples, as one batch."""
    windows = [training.window(folder, family, f"plain_{number}") for number in (1, 2)]
    longest = max(len(window.ids) for window in windows) + (1 if family.startswith("v32") else 0)
    return collate(windows, longest)


def _relative(name: str, found: Any, expected: float, tolerance: float) -> None:
    value = float(torch.as_tensor(found).detach())
    if not abs(value - expected) <= tolerance * abs(expected):
        raise Mismatch(f"{name} is {value:.7g}, not {expected:.7g}")


def lora_cases(material: Material, path: Path) -> Iterator[tuple[str, Check]]:
    """Adapters of a steps file, and of the LoKr file beside it, by name."""
    for name in read_json(path)["lora"]:
        yield f"lora_{name}", lambda name=name: check_lora(material, path, name)
    lokr = path.with_name(path.name.replace("steps_", "lokr_"))
    if lokr.is_file():
        for name in read_json(lokr):
            yield f"lokr_{name}", lambda name=name: check_lokr(material, lokr, name)


def check_lora(material: Material, path: Path, name: str) -> None:
    """Five steps on LoRA factors, and the merged weights after one and five."""
    stored = read_json(path)
    expected = stored["lora"][name]
    hyper = expected["hyper"]
    recipe = AdapterRecipe(
        kind="lora",
        variant="pissa" if hyper["init"] == "pissa" else "plain",
        rank=hyper["r"],
        alpha=hyper["alpha"],
        optimizer=hyper["name"],
        learning_rate=hyper["base_lr"],
        second_learning_rate=hyper["base_lr_2"],
        weight_decay=hyper["weight_decay"],
    )
    start = path.parent / f"lora_{stored['family']}_start" if recipe.variant == "plain" else None
    _check_adapter(material, path.parent, stored["family"], recipe, expected, start)


def check_lokr(material: Material, path: Path, name: str) -> None:
    """Five steps on LoKr factors, and the merged weights after one and five."""
    expected = read_json(path)[name]
    hyper = expected["hyper"]
    recipe = AdapterRecipe(
        kind="lokr",
        rank=hyper["r"],
        alpha=hyper["alpha"],
        decompose_both=hyper.get("decompose_both", False),
        optimizer=hyper["optimizer"],
        learning_rate=hyper["lr"],
        weight_decay=hyper["weight_decay"],
    )
    start = path.with_name(f"{path.stem}_{name}_start")
    _check_adapter(material, path.parent, path.stem.removeprefix("lokr_"), recipe, expected, start)


def _check_adapter(
    material: Material,
    folder: Path,
    family: str,
    recipe: AdapterRecipe,
    expected: Mapping[str, Any],
    start: Path | None,
) -> None:
    torch.manual_seed(0)
    model = load_checkpoint(material.checkpoint(family)).model
    plain = {name: tensor.clone() for name, tensor in model.named_parameters()}
    peft = adapted(model, recipe)
    if start is not None:
        from peft import set_peft_model_state_dict

        report = set_peft_model_state_dict(peft, load_file(start / "adapter_model.safetensors"))
        if report.unexpected_keys:
            raise Mismatch(f"PEFT has no place for {report.unexpected_keys[0]}")
    named = [(name, p) for name, p in peft.named_parameters() if p.requires_grad]
    near("trained numbers", sum(p.numel() for _, p in named), expected["trainable"], 0)
    optimizer = make_optimizer(
        recipe.optimizer, named, recipe.learning_rate, recipe.second_learning_rate, recipe.weight_decay
    )
    batch = batch_of(folder, family)

    def check_merged(step: Mapping[str, Any]) -> None:
        if "merged_after" not in step:
            return
        with tempfile.TemporaryDirectory() as scratch:
            write_adapter(peft, Path(scratch), family)
            read = read_adapter(Path(scratch), plain)
        if set(read.deltas) != set(step["merged_after"]):
            raise Mismatch("other weights are adapted")
        for name, (total, norm) in step["merged_after"].items():
            delta = sum(each.of(plain[name]) for each in read.deltas[name])
            limit = 0.02 if recipe.optimizer == "muon" else 5e-3
            if abs(float(delta.norm()) - norm) > limit * norm + 2e-5:
                raise Mismatch(f"the change of {name} has the norm {float(delta.norm())}, not {norm}")
            merged = (plain[name] + delta).double()
            near(f"sum of {name}", float(merged.sum()), total, 1e-3 * float(merged.abs().sum()))

    run_steps(
        lambda: model_loss(model, batch),
        optimizer,
        [p for _, p in named],
        expected,
        {},
        _TOLERANCE[recipe.optimizer],
        check_merged,
    )
