"""Adapter folders on this machine: those of one's own, and those in the hub's cache."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import InputError
from core.model.checkpoints.adapter_card import AdapterCard, allowed_subfolders, read_card
from core.model.checkpoints.adapters import CONFIG, WEIGHTS, AdapterConfig
from core.model.checkpoints.catalog import ModelCard, find_card
from core.model.checkpoints.hub.models import find_snapshot
from core.model.checkpoints.hub.stored_models import folder_size, stored_ids
from core.model.checkpoints.style_files import list_styles

_MOST_BELOW = 200


@dataclass(frozen=True, slots=True)
class AdapterListing:
    """An adapter as far as its folder says it, without its weights.

    Attributes:
        name: of its folder, or its hub id.
        hub_id: where it was downloaded from; empty for one's own.
        config: None where it cannot be read.
        card: what its training wrote down; None for adapters of other programs.
        modes: checkpoint subfolders that it was made for; None for all.
        problem: why it cannot be used, one sentence; empty where it can.
    """

    folder: Path
    name: str
    size: int
    hub_id: str = ""
    config: AdapterConfig | None = None
    card: AdapterCard | None = None
    modes: frozenset[str] | None = None
    problem: str = ""

    @property
    def base(self) -> ModelCard | None:
        """The card of the model that it was made for, where the catalogue has it."""
        return find_card(self.card.base) if self.card is not None and self.card.base else None

    def is_for(self, model: str) -> bool | None:
        """Whether it was made for a model, by name; None where nothing says so."""
        if self.card is None or not self.card.base:
            return None
        if self.base is not None:
            chosen = find_card(model)
            return chosen is not None and chosen.name == self.base.name
        return Path(self.card.base) == Path(model)


def list_adapters(own: Iterable[Path]) -> list[AdapterListing]:
    """The adapters in the folders `own` and one level below them, the styles, then the downloaded ones; each once."""
    found: dict[Path, AdapterListing] = {}
    for place in (*(place for folder in own for place in adapters_in(folder)), *list_styles()):
        found.setdefault(place.absolute(), _listing(place, place.name))
    for hub_id in stored_ids():
        snapshot = find_snapshot(hub_id)
        if snapshot is not None and is_adapter(snapshot):
            found.setdefault(snapshot.absolute(), _listing(snapshot, hub_id, hub_id))
    return list(found.values())


def adapters_in(folder: Path) -> Iterator[Path]:
    """The folder itself where it is an adapter, otherwise those in it, in order."""
    if is_adapter(folder):
        yield folder
        return
    try:
        below = sorted(folder.iterdir())[:_MOST_BELOW]
    except OSError:
        return
    yield from (place for place in below if is_adapter(place))


def is_adapter(folder: Path) -> bool:
    """Whether the files of an adapter are in a folder, whatever is in them."""
    return (folder / CONFIG).is_file() and (folder / WEIGHTS).is_file()


def _listing(folder: Path, name: str, hub_id: str = "") -> AdapterListing:
    problem, config = "", None
    try:
        config = AdapterConfig.load(folder)
    except InputError as error:
        problem = str(error)
    size = (folder / WEIGHTS).stat().st_size if hub_id else folder_size(folder)
    return AdapterListing(folder, name, size, hub_id, config, read_card(folder), allowed_subfolders(folder), problem)
