"""A style made part of its base's weights: a model of its own."""

from dataclasses import dataclass
from pathlib import Path

from core.errors import InputError
from core.jobs import CancelToken, OnProgress
from core.training.adapters.combine import Merged, merge
from core.training.style.style import read_style


@dataclass(frozen=True, slots=True)
class MergeRequest:
    """Which style, into which folder."""

    folder: Path
    out: Path
    strength: float = 1.0


def merge_style(request: MergeRequest, on_progress: OnProgress, cancel: CancelToken) -> Merged:
    """Write the base of a style with the style in its weights.

    Raises:
        InputError: it has learned nothing, the folder is not empty, or its base is not here.
        MachineError: the disk is full, read-only or gone.
    """
    style = read_style(request.folder)
    if not style.better:
        raise InputError(f"The style {style.name} is not better than its base, so there is nothing to merge.")
    return merge(style.base, [(style.folder, request.strength)], request.out, on_progress, cancel)
