"""The words for a style that a model understands, by group, to choose from."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from core.beatmap.objects import GameMode
from core.data_files import configs
from core.documents import converted, read_json, read_yaml, shortened
from core.errors import InputError
from core.model.checkpoints.catalog import ModelCard
from core.model.checkpoints.hub.models import find_model

MAP_STYLES = "map_styles.json"
"""Beside a bundled kind of checkpoint: the human maps of which each map that is made follows one."""

OTHERS = "others"
"""The group of what a checkpoint knows and no list names."""

_MODES = {"osu": GameMode.OSU, "taiko": GameMode.TAIKO, "catch": GameMode.CATCH, "mania": GameMode.MANIA}


@dataclass(frozen=True, slots=True)
class Descriptor:
    """A word for a style.

    Attributes:
        name: what the model and a request call it.
        label: what a person reads.
        modes: where it means something; empty for every mode.
    """

    name: str
    label: str
    group: str
    modes: frozenset[GameMode] = frozenset()

    def suits(self, mode: GameMode) -> bool:
        return not self.modes or mode in self.modes


def modes_of(name: str, card: ModelCard) -> frozenset[GameMode]:
    """The modes in which a model follows a descriptor; every one where its list does not restrict it."""
    listed = _listed(card.descriptors) if card.descriptors is not None else ()
    found = next((each.modes for each in listed if each.name == name), frozenset())
    return found or frozenset(GameMode)


def follows_descriptors(card: ModelCard, mode: GameMode) -> bool:
    """Whether a model's list has a descriptor for a mode; a model without a list may have any."""
    return card.descriptors is None or any(each.suits(mode) for each in _listed(card.descriptors))


def descriptors_of(card: ModelCard) -> tuple[Descriptor, ...]:
    """What a model can be asked for: by its own token table where it is on this machine, else by the list of its kind.

    Raises:
        InputError: the list or the token table cannot be read.
    """
    listed = _listed(card.descriptors) if card.descriptors is not None else ()
    own = trained_descriptors(card)
    if own is None:
        return listed
    found = [each for each in listed or _everything() if each.name in own]
    rest = sorted(own - {each.name for each in found}, key=str.lower)
    return (*_once(found), *(_unlisted(name) for name in rest))


def trained_descriptors(card: ModelCard) -> frozenset[str] | None:
    """The names that a model on this machine understands; None where its token table is not here to say it.

    Raises:
        InputError: the token table cannot be read.
    """
    folder = find_model(card.name)
    return stored_descriptors(folder) if folder is not None else None


def stored_descriptors(folder: Path) -> frozenset[str] | None:
    """The names in the token tables of a checkpoint folder, and those that choose a map to follow where it has maps;
    None where it has no table.

    Raises:
        InputError: a table cannot be read.
    """
    tables = sorted([*folder.glob("tokenizer.json"), *folder.glob("gamemode=*/tokenizer.json")])
    if not tables:
        return None
    trained = frozenset(name for table in tables for name in _names_in(table, table.stat().st_mtime_ns))
    return trained | {each.name for each in _listed("bundled")} if (folder / MAP_STYLES).is_file() else trained


@lru_cache(maxsize=8)
def _names_in(table: Path, _changed: int) -> frozenset[str]:
    document = converted(read_json(table), dict[str, Any], table)
    return frozenset(converted(document.get("descriptor_idx") or {}, dict[str, Any], table))


@lru_cache(maxsize=4)
def _listed(kind: str) -> tuple[Descriptor, ...]:
    """The descriptors of one list below configs/descriptors, such as "bundled"."""
    path = configs() / "descriptors" / f"{kind}.yaml"
    try:
        document = read_yaml(path)
        prefixed = bool(document["prefixed"])
        return _once(
            Descriptor(f"{group}/{label}" if prefixed else label, label, group, _modes(mode))
            for group, modes in document["groups"].items()
            for mode, labels in modes.items()
            for label in map(str, labels)
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path} is not a list of descriptors: {shortened(error)}.") from error


def _modes(name: str) -> frozenset[GameMode]:
    return frozenset() if name == "all" else frozenset((_MODES[name],))


def _once(descriptors: Iterable[Descriptor]) -> tuple[Descriptor, ...]:
    """Each name once, for all the modes that it was listed for."""
    found: dict[str, Descriptor] = {}
    for each in descriptors:
        before = found.setdefault(each.name, each)
        everywhere = not before.modes or not each.modes
        found[each.name] = replace(before, modes=frozenset() if everywhere else before.modes | each.modes)
    return tuple(found.values())


def _everything() -> tuple[Descriptor, ...]:
    """All lists, for a checkpoint of one's own."""
    return (*_listed("user_tags"), *_listed("omdb"), *_listed("bundled"))


def _unlisted(name: str) -> Descriptor:
    group, slash, label = name.partition("/")
    return Descriptor(name, label, group) if slash and label else Descriptor(name, name, OTHERS)
