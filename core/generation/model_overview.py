"""Every model that there is to choose from: what it is, what of it is on this machine, and how fast it was here."""

from dataclasses import dataclass
from pathlib import Path

from core.beatmap.objects import GameMode
from core.errors import BeatwrightError, InputError
from core.generation.model_ref import ModelRef
from core.generation.speeds import Speed, load_speeds, speed_of
from core.model.checkpoints.catalog import ModelCard, find_card, load_catalog
from core.model.checkpoints.hub.cache import why_offline
from core.model.checkpoints.hub.models import find_model
from core.model.checkpoints.hub.stored_models import (
    bytes_to_download,
    download_size,
    folder_size,
    stored_ids,
    stored_model,
)


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model with what is here of it. Sizes are in bytes.

    Attributes:
        folder: its files, where all of them are here.
        size: on the disk, what has arrived of a download included.
        download: of a whole download; 0 for a model that ships with the program.
        speed: measured on this machine; None where it was not.
    """

    card: ModelCard
    folder: Path | None
    size: int
    download: int
    speed: Speed | None = None

    @property
    def name(self) -> str:
        return self.card.name

    @property
    def is_bundled(self) -> bool:
        """Whether it ships with the program."""
        return self.card.hub_id is None

    @property
    def is_paused(self) -> bool:
        """Whether a download of it stopped before its end."""
        return self.folder is None and self.size > 0

    @property
    def share(self) -> float:
        """How much of it has arrived, 0 to 1."""
        if self.folder is not None:
            return 1.0
        return min(self.size / self.download, 0.99) if self.download else 0.0


def model_entries(run: ModelRef) -> list[ModelEntry]:
    """The models of the catalogue, those that map first, then others of their kind that are in the hub's cache.

    Args:
        run: device and precision that speeds are looked up for.
    """
    speeds = load_speeds()

    def entry(card: ModelCard) -> ModelEntry:
        if card.hub_id is None:
            try:
                folder = find_model(card.name)
            except InputError:
                folder = None
            size, download = folder_size(folder) if folder is not None else 0, 0
        else:
            stored = stored_model(card.hub_id)
            folder, size, download = stored.folder, stored.size, download_size(card)
        ref = run.for_model(card.name)
        return ModelEntry(card, folder, size, download, speed_of(speeds, ref))

    found = [card for hub_id in stored_ids() if (card := _found_card(hub_id)) is not None]
    cards = sorted(load_catalog().values(), key=lambda card: card.kind != "mapper")
    return [entry(card) for card in (*cards, *found)]


def downloaded_entry(hub_id: str) -> ModelEntry:
    """What is here of anything on the hub, such as an adapter."""
    stored = stored_model(hub_id)
    card = ModelCard(name=hub_id, title=hub_id, family="", description="", hub_id=hub_id)
    return ModelEntry(card, stored.folder, stored.size, stored.size)


def _found_card(hub_id: str) -> ModelCard | None:
    """The card of a checkpoint in the cache that the catalogue does not have; None for anything else."""
    from core.model.checkpoints.inspect import inspect_model

    folder = stored_model(hub_id).folder
    if find_card(hub_id) is not None or folder is None or (folder / "adapter_config.json").is_file():
        return None
    try:
        facts = inspect_model(folder)
    except BeatwrightError:
        return None
    tasks = ["new", "remap", "timing", "modding"]
    tasks += ["hitsounds"] if "no_hs" in facts.contexts else []
    tasks += ["guest"] if "gd" in facts.contexts else []
    return ModelCard(
        name=hub_id,
        title=hub_id,
        family=facts.family,
        description=f"A checkpoint of the kind {facts.family}, found among the downloaded models.",
        hub_id=hub_id,
        parameters=facts.parameters,
        modes=tuple(GameMode[name.upper()] for name in facts.modes),
        tasks=tuple(tasks),
        window_ms=round(facts.window_ms),
    )


def missing_bytes(model: str) -> int:
    """About how much has to be downloaded before a model, by name, can be used; 0 where all of it is here."""
    card = find_card(model)
    return bytes_to_download(card) if card is not None else 0


def why_not_obtainable(model: str) -> str:
    """Why a model that is not here cannot be downloaded now, one sentence; empty where it can, or is here."""
    card = find_card(model)
    if card is None or not missing_bytes(model):
        return ""
    reason = why_offline()
    return f"{card.title} is not on this machine and {reason}." if reason else ""
