"""The models that Beatwright knows by name: where they come from, what they can do, and why an option is off.

One YAML file below configs/models each; a file that a person adds there is one more model. Nothing here loads torch.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from core.beatmap.objects import GameMode
from core.data_files import configs
from core.documents import read_yaml, shortened
from core.errors import InputError

BUNDLED = "beatwright-small"

_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_MODES = {"osu": GameMode.OSU, "taiko": GameMode.TAIKO, "catch": GameMode.CATCH, "mania": GameMode.MANIA}
_TASKS = ("new", "remap", "hitsounds", "guest", "timing", "modding")


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a model is and can do, without opening it.

    Attributes:
        name: what the command line and the form call it.
        aliases: other names for it.
        good_for: what to take it for, one sentence; empty where that is not known.
        licence: of the weights; empty where its page says it.
        hub_id: "owner/name" on the hub, or None for a model that ships with the program.
        folder: its folder below resources/models, or None.
        kind: "mapper", or "diffusion" for a model that refines positions.
        parameters: how many numbers it has, 0 if unknown.
        download_mb: about how much a download takes, megabytes; 0 if unknown.
        tasks: of new, remap, hitsounds, guest, timing and modding.
        contexts_in, contexts_out: blocks that its prompts may hold, and that it writes, besides what every model does.
        years: first and last year that it was trained with, or None if it knows no years.
        descriptors: the set of descriptors that it knows, "omdb" or "user_tags", or None.
        diffusion: the model that refines its positions, by name.
        mode_models: it has models of its own for some modes, in folders "gamemode=N".
        defaults: options that differ from the program's own defaults.
        limits: why an option or a task means nothing to it.
    """

    name: str
    title: str
    family: str
    description: str
    aliases: tuple[str, ...] = ()
    good_for: str = ""
    licence: str = ""
    hub_id: str | None = None
    folder: str | None = None
    kind: str = "mapper"
    parameters: int = 0
    download_mb: int = 0
    modes: tuple[GameMode, ...] = ()
    tasks: tuple[str, ...] = ()
    window_ms: int = 0
    contexts_in: tuple[str, ...] = ()
    contexts_out: tuple[str, ...] = ()
    years: tuple[int, int] | None = None
    descriptors: str | None = None
    diffusion: str | None = None
    mode_models: bool = False
    defaults: Mapping[str, float] = field(default_factory=dict)
    limits: Mapping[str, str] = field(default_factory=dict)

    def reason_off(self, option: str, mode: GameMode | None = None) -> str | None:
        """Why an option or task (named as in the generation request) means nothing to the model, or None if it does."""
        if option in self.limits:
            return self.limits[option]
        if option in _TASKS and option not in self.tasks:
            return f"{self.title} was not trained for this."
        if mode is not None and mode not in self.modes:
            trained = ", ".join(name for name, value in _MODES.items() if value in self.modes)
            return f"{self.title} knows {trained} only."
        return None

    def year_problem(self, year: int) -> str | None:
        """Why the model knows nothing about a year, or None if it does."""
        if self.years is None:
            return self.limits.get("year", f"{self.title} was not trained with years.")
        first, last = self.years
        return None if first <= year <= last else f"{self.title} knows the years {first} to {last}."


@lru_cache(maxsize=4)
def load_catalog(folder: Path | None = None) -> dict[str, ModelCard]:
    """All cards by name, the bundled model first.

    Raises:
        InputError: a file is not a valid card.
    """
    cards = [read_card(path) for path in sorted((folder or configs() / "models").glob("*.yaml"))]
    return {card.name: card for card in sorted(cards, key=lambda card: (card.hub_id is not None, card.kind, card.name))}


def read_card(path: Path) -> ModelCard:
    """One card.

    Raises:
        InputError: the file is not YAML, or says something that no card can say.
    """
    try:
        return _card(read_yaml(path))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError) as error:
        raise InputError(f"{path} does not describe a model: {shortened(error)}.") from error


def _card(document: dict[str, Any]) -> ModelCard:
    """The card of a document; ValueError or KeyError where a value cannot be."""
    fields = dict(document)
    contexts = fields.pop("contexts", None) or {}
    years = fields.pop("years", None)
    card = ModelCard(
        modes=tuple(_MODES[name] for name in fields.pop("modes")),
        tasks=tuple(fields.pop("tasks", ())),
        aliases=tuple(str(alias).lower() for alias in fields.pop("aliases", ())),
        contexts_in=tuple(contexts.get("inputs", ())),
        contexts_out=tuple(contexts.get("outputs", ())),
        years=None if years is None else (int(years[0]), int(years[1])),
        **fields,
    )
    if unknown := set(card.tasks) - set(_TASKS):
        raise ValueError(f"there is no task {sorted(unknown)[0]}")
    if (card.hub_id is None) == (card.folder is None):
        raise ValueError("it needs either a hub_id or a folder")
    if card.hub_id is not None and not is_hub_id(card.hub_id):
        raise ValueError(f"{card.hub_id} is not an id of the hub")
    return card


def is_hub_id(name: str) -> bool:
    """Whether this looks like "owner/name"."""
    return _HUB_ID.fullmatch(name) is not None and ".." not in name


def find_card(name: str) -> ModelCard | None:
    """The card of a name or hub id, whatever its case; None for a model that Beatwright does not know by name."""
    for card in load_catalog().values():
        if name.lower() in {card.name, *card.aliases} or (card.hub_id and name.lower() == card.hub_id.lower()):
            return card
    return None
