"""What a training run goes on from: one file, written whole or not at all."""

import io
import json
import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.documents import parse_json, shortened
from core.errors import InputError
from core.files import write_atomically
from core.model.checkpoints.weights import read_pickled_plainly
from core.training.processes import ALONE, Processes

if TYPE_CHECKING:
    from torch import Tensor

FORMAT = 1


@dataclass(slots=True)
class RunProgress:
    """Where a run is.

    Attributes:
        step: steps done.
        seconds: spent, interruptions not counted.
        half: whether it computes in bf16, which is measured once.
        sums: losses added up since the last line of the log, and of how many steps.
        labels: learned tokens since then.
        first: validation loss before the first step.
        best, best_step: the least validation loss so far, and when.
        worse: validations since then.
        position: where the data go on, in the words of the trainee.
    """

    step: int = 0
    seconds: float = 0.0
    half: bool | None = None
    sums: dict[str, float] = field(default_factory=dict)
    summed: int = 0
    labels: float = 0
    first: float | None = None
    best: float | None = None
    best_step: int = 0
    worse: int = 0
    position: Any = None

    def improves(self, figure: float) -> bool:
        """Take up the figure of a validation, and say whether it is the best so far; one that is not finite is not."""
        if not math.isfinite(figure):
            return False
        if self.step == 0:
            self.first = figure
        if self.best is not None and figure >= self.best:
            self.worse += 1
            return False
        self.best, self.best_step, self.worse = figure, self.step, 0
        return True


@dataclass(frozen=True, slots=True)
class Stored:
    """A state file, read.

    Attributes:
        tensors, averages: by name, with the shapes of what is trained.
        random: as `random_states` gives them.
        optimizers: their state dictionaries.
    """

    progress: RunProgress
    tensors: "dict[str, Tensor]"
    averages: "dict[str, Tensor]"
    optimizers: list[dict[str, Any]]
    random: "dict[str, list[Tensor]]"


def write_state(path: Path, recipe: str, stored: Stored) -> None:
    """Write `stored` with the fingerprint of its recipe.

    Raises:
        MachineError: the disk is full, read-only or gone; what was there stays.
    """
    import torch

    stream = io.BytesIO()
    document = {
        "format": FORMAT,
        "recipe": recipe,
        "progress": json.dumps(asdict(stored.progress)),
        "tensors": {name: tensor.detach() for name, tensor in stored.tensors.items()},
        "averages": stored.averages,
        "optimizers": stored.optimizers,
        "random": stored.random,
    }
    torch.save(document, stream)
    write_atomically(path, stream.getvalue(), overwrite=True)


def read_state(path: Path, recipe: str) -> Stored | None:
    """The state in `path`; or None.

    Raises:
        InputError: it is damaged, or of another recipe.
    """
    if not path.is_file():
        return None
    kept = read_pickled_plainly(path)
    try:
        if kept["format"] != FORMAT or kept["recipe"] != recipe:
            raise InputError(
                f"{path} belongs to another recipe, base or data; choose another --out, or remove the file to begin "
                "again."
            )
        progress = RunProgress(**parse_json(kept["progress"].encode(), path))
        return Stored(progress, kept["tensors"], kept["averages"], kept["optimizers"], kept["random"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"{path} is damaged; remove it to begin again ({shortened(repr(error))}).") from error


def random_states(processes: Processes = ALONE) -> "dict[str, list[Tensor]]":
    """States (bytes,) of torch's random numbers: of each process's processor, and of every card in use."""
    import torch

    cuda = torch.cuda.is_available()
    if processes.world == 1:
        return {"cpu": [torch.get_rng_state()], "cuda": torch.cuda.get_rng_state_all() if cuda else []}
    own = (torch.get_rng_state(), torch.cuda.get_rng_state() if cuda else None)
    found = processes.gather(own)
    return {"cpu": [cpu for cpu, _ in found], "cuda": [card for _, card in found if card is not None]}


def restore_random(states: "dict[str, list[Tensor]]", processes: Processes = ALONE) -> None:
    """Go on with the random numbers of `random_states`, states (bytes,) each."""
    import torch

    torch.set_rng_state(states["cpu"][processes.rank].cpu())
    if not states["cuda"] or not torch.cuda.is_available():
        return
    if processes.world > 1:
        torch.cuda.set_rng_state(states["cuda"][processes.rank].cpu())
    elif len(states["cuda"]) == torch.cuda.device_count():
        torch.cuda.set_rng_state_all([state.cpu() for state in states["cuda"]])


def copy_values(targets: "dict[str, Tensor]", values: "dict[str, Tensor]") -> None:
    """Give the tensors of `targets` the stored values.

    Raises:
        ValueError: there are others, or of another shape.
    """
    if targets.keys() != values.keys():
        raise ValueError("it has other tensors")
    for name, target in targets.items():
        if target.shape != values[name].shape:
            raise ValueError(f"{name} has another shape")
        target.copy_(values[name])
