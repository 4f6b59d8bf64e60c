"""Teaching a style by its plan: as a whole where it can be measured, else its adapters one after the other."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import InputError, MachineError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.checkpoints.style_files import RHYTHM_FOLDER, styles_folder
from core.training.adapters.library import require_library
from core.training.adapters.recipe import AdapterRecipe
from core.training.adapters.request import TRAINING, AdapterRequest
from core.training.adapters.train import probe_adapter, train_adapter
from core.training.data.data_set import DataSet
from core.training.estimate import Estimate, forget_peak, joined
from core.training.ladder.held_out import maps_of_run
from core.training.run_card import read_run
from core.training.style.held_out import split_maps
from core.training.style.learn import LearnRequest, learn_style, probe_style
from core.training.style.plan import DATA_SET, Part, StylePlan, begin_style, is_measured, read_plan
from core.training.style.style import Style, read_style

DRAFT = ".draft"
"""Folder of the style that was estimated last, among the styles."""

_TRAINED, _MEASURED = 0.1, 0.8
"""Shares of the progress after which training begins, and after which the style is measured."""

_MAPS = "maps"


@dataclass(frozen=True, slots=True)
class StyleRequest:
    """What to teach.

    Attributes:
        folder: of the style.
        plan, data_set: of a new one; None goes on with the one that is there.
        home: the folder from which the data set's paths are relative.
    """

    folder: Path
    plan: StylePlan | None = None
    data_set: DataSet | None = None
    home: Path = Path()


def teach(request: StyleRequest, on_progress: OnProgress, cancel: CancelToken) -> Style:
    """Begin a style and teach it, or go on with it.

    Raises:
        InputError: its maps are gone or hold nothing to learn from.
        MachineError: PEFT is not installed, not enough memory, or the disk is full; it goes on from the last state.
        CancelledError: `cancel` was set; it goes on next time.
    """
    require_library()
    folder = request.folder
    if request.plan is not None and request.data_set is not None:
        begin_style(folder, request.plan, request.data_set, request.home)
    plan = read_plan(folder)
    report = _Report(folder, plan, on_progress)
    if is_measured(folder, plan):
        learn_style(_whole(folder, plan), report, cancel)
        return read_style(folder)
    for part in plan.parts:
        if not _is_done(folder, part):
            train_adapter(_single(folder, plan, part), report, cancel)
    return read_style(folder)


def estimate(request: StyleRequest, on_progress: OnProgress, cancel: CancelToken) -> Estimate:
    """What teaching a new style would take, from the first steps of each part; nothing of it is kept.

    Raises:
        InputError, MachineError, CancelledError: see `teach`.
    """
    assert request.plan is not None
    assert request.data_set is not None
    draft, plan = styles_folder() / DRAFT, request.plan
    forget_peak()
    _remove(draft)
    begin_style(draft, plan, request.data_set, request.home)
    try:
        if is_measured(draft, plan):
            return probe_style(_whole(draft, plan), on_progress, cancel)
        return joined([probe_adapter(_single(draft, plan, part), on_progress, cancel) for part in plan.parts])
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def held_out_maps(style: Style) -> tuple[Path, ...]:
    """The maps of the songs that a style did not learn from, as far as they are still there.

    Raises:
        InputError: what it was prepared from is gone.
    """
    runs = [part.run for part in style.parts if part.run is not None]
    if not runs or style.plan is None:
        return ()
    if is_measured(style.folder, style.plan):
        mapper = style.plan.parts[0].recipe.mapper
        places, maps = (style.folder / DATA_SET,), style.folder / TRAINING / _MAPS
        found = split_maps(places, mapper, maps, ignore_progress, CancelToken()).held_out
        return tuple(path.resolve() for path in found if path.is_file())
    return maps_of_run(runs[0]).held_out


def delete_style(folder: Path) -> None:
    """Delete a style with its training; the maps that it learned from stay where they are.

    Raises:
        InputError: it is not a style of this user.
        MachineError: it cannot be deleted.
    """
    if folder.absolute().parent != styles_folder().absolute():
        raise InputError(f"{folder} is not one of your styles; delete it yourself.")
    _remove(folder)


def _remove(folder: Path) -> None:
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise MachineError(f"Cannot delete {error.filename or folder}: {error.strerror or error}.") from error


def _is_done(folder: Path, part: Part) -> bool:
    try:
        return not read_run(folder / part.folder / TRAINING).resumable
    except InputError:
        return False


def _whole(folder: Path, plan: StylePlan) -> LearnRequest:
    """The request to learn a style as its plan says."""
    recipes: list[AdapterRecipe] = [part.recipe for part in plan.parts]
    return LearnRequest(
        (folder / DATA_SET,),
        folder,
        plan.depth,
        recipes[0].mapper,
        device=plan.device,
        measured_maps=plan.measured,
        recipes=(recipes[0], recipes[1] if len(recipes) > 1 else None),
    )


def _single(folder: Path, plan: StylePlan, part: Part) -> AdapterRequest:
    return AdapterRequest(folder / DATA_SET, plan.model, folder / part.folder, part.recipe, plan.device)


class _Report:
    """Progress of a stage as that of the whole; the part that is trained is its payload."""

    def __init__(self, folder: Path, plan: StylePlan, on_progress: OnProgress) -> None:
        self._folder, self._plan, self._on_progress = folder, plan, on_progress

    def __call__(self, progress: Progress) -> None:
        rhythm = (self._folder / RHYTHM_FOLDER / TRAINING).is_dir()
        share = self._plan.parts[0].recipe.steps / self._plan.steps
        low, high = 0.0, _TRAINED
        if progress.stage.startswith("Training"):
            first = _TRAINED + (_MEASURED - _TRAINED) * share
            low, high = (first, _MEASURED) if rhythm else (_TRAINED, first)
        elif progress.stage.startswith(("Counting", "Measuring")):
            low, high = _MEASURED, 1.0
        elif rhythm:
            low = high = _TRAINED + (_MEASURED - _TRAINED) * share
        done = low + (high - low) * min(max(progress.done, 0.0), 1.0)
        payload = progress.payload or ("rhythm" if rhythm else "decoder")
        self._on_progress(replace(progress, done=done, payload=payload))
