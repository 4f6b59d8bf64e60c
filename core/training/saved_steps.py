"""What a run keeps of its steps: a folder each, with an adapter or a checkpoint in it, that can be generated with."""

import shutil
from pathlib import Path

from core.errors import MachineError

STEPS = "steps"
MOST_KEPT = 16
"""Of a run; beyond, every other one goes."""


def step_folder(run_folder: Path, step: int) -> Path:
    """Where a step is kept."""
    return run_folder / STEPS / f"{step:07}"


def saved_steps(run_folder: Path) -> list[tuple[int, Path]]:
    """The steps that are kept whole, ascending."""
    folders = [folder for folder in (run_folder / STEPS).glob("*") if folder.name.isdecimal()]
    return sorted((int(each.name), each) for each in folders if next(each.glob("*.safetensors"), None) is not None)


def thin_steps(run_folder: Path, most: int = MOST_KEPT) -> None:
    """Delete every other step, the last one excepted, while there are more than `most`.

    Raises:
        MachineError: they cannot be deleted.
    """
    steps = saved_steps(run_folder)
    while len(steps) > max(most, 2):
        gone = steps[-2::-2]
        try:
            for _, folder in gone:
                shutil.rmtree(folder)
        except OSError as error:
            raise MachineError(f"Cannot delete {error.filename or run_folder}: {error.strerror or error}.") from error
        steps = [step for step in steps if step not in gone]
