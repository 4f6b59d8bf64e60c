"""What is asked of an adapter's training, what comes of it, and how its run is noted."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from core.documents import DocumentError, converted
from core.errors import InputError
from core.model.checkpoints.adapter_card import AdapterCard
from core.tokens.style_slots import StyleSlot
from core.training.adapters.recipe import AdapterRecipe
from core.training.estimate import Estimate
from core.training.run_card import RunCard, delete_run, read_run

STATE = "state.pt"
TRAINING = "training"
"""Folder of a run below the adapter's: its state, its log, and what was prepared for it."""


@dataclass(frozen=True, slots=True)
class AdapterRequest:
    """What to train.

    Attributes:
        data: a prepared folder, a data set's SET.json, or a folder of mapsets.
        model: name of the base, or its folder.
        out: the adapter's folder.
    """

    data: Path
    model: str
    out: Path
    recipe: AdapterRecipe
    device: str = "auto"


@dataclass(frozen=True, slots=True)
class TrainedAdapter:
    """The result.

    Attributes:
        steps: of the values that are stored, and of the whole run.
        held_out_before, held_out_after: nats a token on songs that were not learned from; None without any.
        numbers: that were trained.
        strength: by which what was trained was multiplied, as the held-out songs have it.
    """

    folder: Path
    steps: int
    run_steps: int
    held_out_before: float | None
    held_out_after: float | None
    numbers: int
    songs: int
    held_out_songs: int
    seconds: float
    warnings: tuple[str, ...]
    estimate: Estimate | None = None
    style: StyleSlot | None = None
    strength: float = 1.0


def forget_run(out: Path) -> None:
    """Leave nothing of a run that could not begin."""
    run_folder = out / TRAINING
    if not (run_folder / STATE).is_file():
        delete_run(read_run(run_folder))
        with suppress(OSError):  # it holds something else
            out.rmdir()


def run_card_of(
    request: AdapterRequest, status: str, result: TrainedAdapter | None = None, card: AdapterCard | None = None
) -> RunCard:
    """What the folder of a run says about it; `card` is the adapter's."""
    figures: dict[str, float | int | None] = {}
    if result is not None:
        figures = {"held_out_before": result.held_out_before, "held_out_after": result.held_out_after}
    return RunCard(
        name=request.out.name,
        kind="adapter",
        status=status,
        steps=request.recipe.steps,
        data=str(request.data.absolute()),
        model=str(Path(request.model).absolute()) if Path(request.model).is_dir() else request.model,
        out=str(request.out.absolute()),
        device=request.device,
        recipe=json.loads(json.dumps(asdict(request.recipe))),
        figures=figures,
        mappers=[] if card is None else card.mappers,
        maps=[] if card is None else card.maps,
    )


def request_of(card: RunCard) -> AdapterRequest:
    """The request that started a run.

    Raises:
        InputError: the card is damaged.
    """
    try:
        recipe = converted(card.recipe, AdapterRecipe, f"The run {card.name}")
    except DocumentError as error:
        raise InputError(str(error)) from error
    return AdapterRequest(Path(card.data), card.model, Path(card.out), recipe, card.device)
