"""The licences of music models: shown before a model is first used, accepted once, and kept beside what it makes."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.app_dirs import places
from core.errors import InputError
from core.files import make_folder, read_regular, write_atomically

_LARGEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Licence:
    """Under which a model's music comes.

    Attributes:
        name: short, as in tags ("CC-BY-NC-4.0").
        sentence: what it means for who maps the song.
        source: where it is stated: a hub id; empty where nothing has to be accepted.
        commercial: whether money may be made with it; None if that is not stated.
    """

    name: str
    sentence: str
    source: str
    commercial: bool | None


def is_accepted(licence: Licence, folder: Path | None = None) -> bool:
    """Whether the user has accepted it, for this source; one that asks for nothing always is."""
    return not licence.source or _accepted(folder).get(licence.source.lower()) == licence.name


def accept(licence: Licence, folder: Path | None = None) -> None:
    """Remember that the user has accepted it, below `folder` or with the program's own files.

    Raises:
        MachineError: it cannot be written down.
    """
    if is_accepted(licence, folder):
        return
    entries = {**_accepted(folder), licence.source.lower(): licence.name}
    file = _file(folder)
    make_folder(file.parent)
    write_atomically(file, json.dumps(entries, indent=1).encode(), overwrite=True)


def agreed(licence: Licence, ask: Callable[[Licence], bool]) -> bool:
    """Whether the user accepts it, who is asked once.

    Raises:
        MachineError: it cannot be written down.
    """
    if is_accepted(licence):
        return True
    if not ask(licence):
        return False
    accept(licence)
    return True


def require_accepted(licence: Licence) -> None:
    """Raises InputError, with what the licence says, where the user has not accepted it."""
    if not is_accepted(licence):
        raise InputError(
            f"{licence.source} comes under {licence.name}: {licence.sentence}. Accept that once with --accept-licence."
        )


def _accepted(folder: Path | None) -> dict[str, str]:
    try:
        entries = json.loads(read_regular(_file(folder), _LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return entries if isinstance(entries, dict) else {}


def _file(folder: Path | None) -> Path:
    return (folder or places().data) / "music-licences.json"
