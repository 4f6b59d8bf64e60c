"""Music styles of this user: what a music model is tuned to and how, how far that is, and whether it is better."""

import json
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from core.app_dirs import places
from core.documents import DocumentError, converted, read_json
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.adapter_card import AdapterCard, read_card
from core.training.adapters.folder import make_folder
from core.training.adapters.request import STATE, TRAINING
from core.training.estimate import Estimate
from core.training.music.estimate import estimate_music
from core.training.music.merging import MergedMusic, merge_music
from core.training.music.recipe import MusicRecipe
from core.training.music.songs import (
    MusicSample,
    MusicSet,
    audio_of,
    learned_samples,
    read_music_set,
    relative_to,
    write_music_set,
)
from core.training.music.train import MusicTraining, train_music
from core.training.run_card import LOG
from core.training.run_log import read_log

PLAN, DATA_SET = "music_style.json", "data_set.json"

Point = tuple[int, float | None, float | None]
"""(step, loss of training, loss on held-out songs)."""


@dataclass(frozen=True)
class MusicPlan:
    """music_style.json: how a music style is taught.

    Attributes:
        model: the base, by name or folder.
        loudness: LUFS that songs are brought to; None leaves them.
    """

    name: str
    model: str = "musicgen-small"
    recipe: MusicRecipe = field(default_factory=MusicRecipe)
    loudness: float | None = -14.0
    device: str = "auto"
    format: int = 1


@dataclass(frozen=True, slots=True)
class MusicStyle:
    """A music style of this user.

    Attributes:
        card: what its adapter says about itself; None until there is one.
        curve: losses of its training.
        finished: whether its training came to its end.
    """

    name: str
    folder: Path
    plan: MusicPlan
    card: AdapterCard | None
    curve: tuple[Point, ...]
    finished: bool

    @property
    def step(self) -> int:
        """Steps done."""
        return max((step for step, _, _ in self.curve), default=0)

    @property
    def better(self) -> bool:
        """Whether it was trained and, where songs were held out, lowered their loss."""
        return self.card is not None and self.card.better


@dataclass(frozen=True, slots=True)
class MusicStyleRequest:
    """What to teach.

    Attributes:
        folder: of the style.
        plan, music: of a new one; None goes on with the one that is there.
        home: the folder of the data set's file.
    """

    folder: Path
    plan: MusicPlan | None = None
    music: MusicSet | None = None
    home: Path = Path()


@dataclass(frozen=True, slots=True)
class MusicMergeRequest:
    """Which music style, into which folder."""

    folder: Path
    out: Path


def music_styles_folder() -> Path:
    """Where music styles are."""
    return places().data / "music_styles"


def teach_music(request: MusicStyleRequest, on_progress: OnProgress, cancel: CancelToken) -> MusicStyle:
    """Begin a music style and tune the model to it, or go on with it.

    Raises:
        InputError: its songs are gone or none is learned from, or the model cannot be tuned.
        MachineError: a package is missing, not enough memory, or the disk is full; it goes on from the last state.
        CancelledError: `cancel` was set; it goes on next time.
    """
    folder = request.folder
    if request.plan is not None and request.music is not None:
        begin_music_style(request)
    plan = _read_plan(folder)
    music = read_music_set(folder / DATA_SET)
    train_music(
        MusicTraining(music, folder, plan.model, folder, plan.recipe, plan.loudness, plan.device), on_progress, cancel
    )
    return read_music_style(folder)


def estimate_music_style(request: MusicStyleRequest, on_progress: OnProgress, cancel: CancelToken) -> Estimate:
    """What teaching a new music style would take; nothing of it is kept.

    Raises:
        InputError, MachineError, CancelledError: see `teach_music`.
    """
    plan, music = request.plan, request.music
    assert plan is not None
    assert music is not None
    training = MusicTraining(music, request.home, plan.model, request.folder, plan.recipe, plan.loudness, plan.device)
    return estimate_music(training, on_progress, cancel)


def begin_music_style(request: MusicStyleRequest) -> None:
    """Make the folder of a new music style, with its plan and a copy of the data set.

    Raises:
        InputError: a style is there already, or there is no song to learn from.
        MachineError: the disk is full, read-only or gone.
    """
    folder, plan, music = request.folder, request.plan, request.music
    assert plan is not None
    assert music is not None
    if (folder / PLAN).exists():
        raise InputError(f"There is a style named {folder.name} already; choose another name.")
    learned_samples(music)
    make_folder(folder)
    songs = (replace(each, audio_path=relative_to(audio_of(each, request.home), folder)) for each in music.samples)
    write_music_set(music.with_samples(songs), folder / DATA_SET)
    write_atomically(folder / PLAN, json.dumps(asdict(plan), indent=1, ensure_ascii=False).encode())


def merge_music_style(request: MusicMergeRequest, on_progress: OnProgress, cancel: CancelToken) -> MergedMusic:
    """Write the base of a music style with the style in its weights.

    Raises:
        InputError: it has learned nothing, the folder is not empty, or its base is not here.
        MachineError: the disk is full, read-only or gone.
    """
    style = read_music_style(request.folder)
    if not style.better:
        raise InputError(f"The style {style.name} is not better than its base, so there is nothing to merge.")
    return merge_music(style.plan.model, [(style.folder, 1.0)], request.out, on_progress, cancel)


def read_music_style(folder: Path) -> MusicStyle:
    """The music style of a folder.

    Raises:
        InputError: the folder holds none, or its plan is damaged.
    """
    plan, run = _read_plan(folder), folder / TRAINING
    card = read_card(folder)
    lines = [line for line in read_log(run / LOG) if isinstance(line.get("step"), int)]
    curve = tuple((line["step"], _number(line.get("loss")), _number(line.get("held_out"))) for line in lines)
    finished = card is not None and card.steps > 0 and not (run / STATE).exists()
    return MusicStyle(plan.name, folder, plan, card, curve, finished)


def list_music_styles() -> list[MusicStyle]:
    """The music styles of this user, the latest last."""
    found = []
    try:
        folders = [each for each in music_styles_folder().iterdir() if each.is_dir()]
        folders.sort(key=lambda each: (each.stat().st_ctime_ns, each.name))
    except OSError:
        return []
    for folder in folders:
        with suppress(InputError):
            found.append(read_music_style(folder))
    return found


def delete_music_style(folder: Path) -> None:
    """Delete a music style with its training; the songs stay where they are.

    Raises:
        InputError: it is not a music style of this user.
        MachineError: it cannot be deleted.
    """
    if folder.absolute().parent != music_styles_folder().absolute():
        raise InputError(f"{folder} is not one of your styles; delete it yourself.")
    try:
        if folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise MachineError(f"Cannot delete {error.filename or folder}: {error.strerror or error}.") from error


def with_values(samples: Sequence[MusicSample], ids: set[str], values: Mapping[str, Any]) -> tuple[MusicSample, ...]:
    """The songs, those in `ids` with values of their fields by hand."""
    return tuple(_with(sample, values) if sample.id in ids else sample for sample in samples)


def _with(sample: MusicSample, values: Mapping[str, Any]) -> MusicSample:
    changed = replace(sample, **values)
    changed = replace(changed, labeled=bool(changed.caption))
    if "lyrics" in values:
        changed = replace(changed, is_instrumental=not changed.lyrics)
    return changed


def _read_plan(folder: Path) -> MusicPlan:
    try:
        return converted(read_json(folder / PLAN), MusicPlan, folder / PLAN)
    except DocumentError as error:
        raise InputError(f"The music style {error}") from error


def _number(value: object) -> float | None:
    return value if isinstance(value, int | float) else None
