"""What a style is to learn from and how: a file in its folder, from which a stopped training goes on."""

import json
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.beatmap.names import without_forbidden
from core.documents import DocumentError, converted, read_json
from core.errors import InputError
from core.files import write_atomically
from core.model.checkpoints.adapter_card import DECODER, RHYTHM
from core.model.checkpoints.catalog import BUNDLED, find_card
from core.model.checkpoints.style_files import RHYTHM_FOLDER
from core.training.adapters.folder import make_folder
from core.training.adapters.recipe import AdapterRecipe, goals, make_recipe, usual_preset
from core.training.data.charts import song_key
from core.training.data.data_set import DataSet, read_data_set, write_data_set
from core.training.data.files import FileRef, find_ref
from core.training.style.depths import recipes_of
from core.training.style.held_out import SHARE
from core.training.style.measure import MOST_MAPS

PLAN, DATA_SET = "style.json", "data_set.json"
_LONGEST_NAME = 60


class Depth(StrEnum):
    """How much is learned."""

    QUICK = "quick"
    TASTE = "taste"
    LIBRARY = "library"


@dataclass(frozen=True)
class Part:
    """One adapter of a style.

    Attributes:
        folder: below the style's; "" is the style's own.
        recipe: how it is trained.
    """

    folder: str
    recipe: AdapterRecipe


@dataclass(frozen=True)
class StylePlan:
    """style.json.

    Attributes:
        model: the base, by name or folder.
        measured: how many held-out maps are generated with the style and without it.
        parts: the adapters, in the order in which they are trained.
    """

    name: str
    depth: Depth = Depth.QUICK
    model: str = BUNDLED
    goal: str = ""
    device: str = "auto"
    measured: int = MOST_MAPS
    parts: tuple[Part, ...] = ()
    format: int = 1

    @property
    def steps(self) -> int:
        """Of all parts."""
        return sum(part.recipe.steps for part in self.parts)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person chose beside the depth.

    Attributes:
        goal: of `core.training.adapters.recipe.goals`; "" for no goal.
        mapper: only this one's maps are learned from; "": all.
        samples: whether sample maps are made on the way.
        steps: of every part; 0 as the depth has it.
        windows: that are measured at each validation; 0 as the depth has it.
        measured: how many held-out maps are generated with the style and without it.
    """

    goal: str = ""
    mapper: str = ""
    samples: bool = False
    steps: int = 0
    windows: int = 0
    measured: int = MOST_MAPS
    device: str = "auto"


def make_plan(name: str, depth: Depth, model: str = BUNDLED, wishes: Wishes | None = None) -> StylePlan:
    """The plan of a depth.

    Raises:
        InputError: there is no such goal, or an option is out of range.
    """
    wishes = wishes or Wishes()
    options: dict[str, Any] = {"mapper": wishes.mapper, "held_out_windows": wishes.windows or None}
    if wishes.steps:
        options |= {"steps": wishes.steps, "validate_every": max(1, wishes.steps // 4)}
    if wishes.goal:
        if wishes.goal not in goals():
            raise InputError(f'There is no goal "{wishes.goal}"; choose one of {", ".join(goals())}.')
        options |= {key: value for key, value in goals()[wishes.goal].items() if key != "about"}
    if _is_bundled(model):
        decoder, rhythm = recipes_of(depth, **options)
    else:
        decoder, rhythm = make_recipe("lokr", usual_preset("lokr", model), None, **options), None
    decoder = replace(decoder, held_out=SHARE, sample_every=decoder.validate_every if wishes.samples else 0)
    parts = [Part("", decoder)]
    if rhythm is not None:
        parts.append(Part(RHYTHM_FOLDER, replace(rhythm, held_out=SHARE)))
    return StylePlan(name, depth, model, wishes.goal, wishes.device, wishes.measured, tuple(parts))


def _is_bundled(model: str) -> bool:
    card = find_card(model)
    return card is not None and card.hub_id is None


def part_name(part: Part) -> str:
    """ "decoder" or "rhythm"."""
    return RHYTHM if part.recipe.part == RHYTHM else DECODER


def begin_style(folder: Path, plan: StylePlan, data_set: DataSet, home: Path) -> None:
    """Make the folder of a style, with its plan and a copy of the data set.

    Args:
        home: the folder from which the data set's paths are relative.

    Raises:
        InputError: a style is there already, or there is no map to learn from.
        MachineError: the disk is full, read-only or gone.
    """
    if (folder / PLAN).exists():
        raise InputError(f"There is a style named {folder.name} already; choose another name.")
    require_maps(data_set)
    make_folder(folder)
    write_data_set(moved(data_set, home, folder), folder / DATA_SET)
    text = json.dumps(asdict(plan), indent=1, ensure_ascii=False)
    write_atomically(folder / PLAN, text.encode())


def read_plan(folder: Path) -> StylePlan:
    """The plan of a style.

    Raises:
        InputError: it is missing or damaged.
    """
    try:
        return converted(read_json(folder / PLAN), StylePlan, folder / PLAN)
    except DocumentError as error:
        raise InputError(f"The style {error}") from error


def require_maps(data_set: DataSet) -> None:
    """Refuse a data set without a map to learn from.

    Raises:
        InputError: there is no map, or all are left out.
    """
    if data_set.included:
        return
    reasons = [row.excluded for row in data_set.difficulties if row.excluded]
    why = f"; the first one: {reasons[0]}" if reasons else ""
    raise InputError(f"There is no map to learn from{why}. Add maps, or take some back into the data set.")


def moved(data_set: DataSet, home: Path, folder: Path) -> DataSet:
    """The data set as a file in `folder` names its maps; those that are gone keep their old name."""

    def renamed(text: str) -> str:
        ref = find_ref(home, text)
        return text if ref is None else ref.relative_to(folder)

    rows = [replace(row, file=renamed(row.file)) for row in data_set.difficulties]
    songs = {key: replace(song, file=renamed(song.file)) for key, song in data_set.songs.items()}
    sources = tuple(FileRef(home / source).relative_to(folder) for source in data_set.sources)
    return replace(data_set, difficulties=tuple(rows), songs=songs, sources=sources, faults=())


def data_of(folder: Path) -> DataSet:
    """The data set of a style.

    Raises:
        InputError: it is gone or damaged.
    """
    return read_data_set(folder / DATA_SET)


def is_measured(folder: Path, plan: StylePlan) -> bool:
    """Whether a style is learned and measured as a whole: by the bundled model, from two songs and more.

    Raises:
        InputError: its data set is gone or damaged.
    """
    mapper = plan.parts[0].recipe.mapper.casefold()
    rows = [
        row for row in data_of(folder).included if not mapper or mapper == (row.labels.mapper or row.creator).casefold()
    ]
    titles, songs = {song_key(row.title) or row.set for row in rows}, {row.song or row.set for row in rows}
    return _is_bundled(plan.model) and not plan.goal and max(len(titles), len(songs)) > 1


def folder_name(name: str) -> str:
    """A style's name as its folder may be called.

    Raises:
        InputError: nothing of it can be.
    """
    kept = " ".join(without_forbidden(name, " ").split()).strip(". ")[:_LONGEST_NAME].strip(". ")
    if not kept:
        raise InputError("The style needs a name with letters or digits.")
    return kept
