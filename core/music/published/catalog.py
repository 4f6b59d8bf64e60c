"""Every published music model by name, and which provider plays it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from core.documents import DocumentError, converted, read_json
from core.model.checkpoints.adapter_card import MERGED
from core.music.licences import Licence
from core.music.published import acestep, musicgen, musicldm
from core.music.published.model import PublishedModel

FAMILIES: Mapping[str, Sequence[PublishedModel]] = {
    "musicgen": tuple(musicgen.MODELS.values()),
    "acestep": tuple(acestep.MODELS.values()),
    "musicldm": tuple(musicldm.MODELS.values()),
}
"""The models of each provider, by its name; the usual one first."""

MODELS: Mapping[str, PublishedModel] = {model.name: model for family in FAMILIES.values() for model in family}

_PIPELINES = {acestep.PIPELINE: "acestep", musicldm.PIPELINE: "musicldm"}


def find_published(name: str) -> PublishedModel | None:
    """The published model of a name or hub id, whatever its case; MusicGen's are known by their sizes too."""
    short = name.lower()
    for model in MODELS.values():
        if short in (model.name, model.hub_id.lower()):
            return model
    return musicgen.find_published(name)


def provider_of(name: str) -> str:
    """The name of the provider that plays a model: a published name, a folder, or an id on the hub."""
    published = find_published(name)
    for provider, family in FAMILIES.items():
        if published in family:
            return provider
    try:
        described = read_json(Path(name).expanduser() / "model_index.json")
    except DocumentError:
        return "musicgen"
    pipeline = described.get("_class_name") if isinstance(described, dict) else None
    return _PIPELINES.get(str(pipeline), "musicgen")


def usual_model(provider: str) -> str:
    """The model that a provider plays where none is named; empty where it needs none."""
    return next((model.name for model in FAMILIES.get(provider, ())), "")


def licence_of(name: str) -> Licence:
    """The licence of a model by its name; a folder names none, unless adapters were merged into it."""
    published = find_published(name)
    if published is not None:
        return published.licence
    folder = Path(name).expanduser()
    if folder.is_dir():
        return _licence_of_base(folder) or Licence(
            "not stated", "the folder does not say under which licence its model comes", "", commercial=None
        )
    return Licence("not stated", f"its licence is on the page of {name}; read it there", name, commercial=None)


def _licence_of_base(folder: Path) -> Licence | None:
    """The licence that a merged model has of its base; it was accepted when that was downloaded."""
    try:
        document = read_json(folder / MERGED)
        entry = document.get("licence") if isinstance(document, dict) else None
        return None if entry is None else replace(converted(entry, Licence, folder / MERGED), source="")
    except DocumentError:
        return None
