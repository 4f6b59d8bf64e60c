"""How much the hub said that a model takes, kept from one look-up to the next start."""

from contextlib import suppress
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from core.app_dirs import places
from core.documents import DocumentError, converted
from core.errors import MachineError
from core.program.stored import read_stored, write_stored

Bytes = Annotated[int, Meta(ge=1, le=2**50)]


def kept_size(hub_id: str) -> int | None:
    """Bytes of all files of a hub id that Beatwright reads; None where it was never looked up."""
    return _kept().get(hub_id)


def keep_size(hub_id: str, size: int) -> None:
    """Remember the bytes of a hub id; a disk that refuses costs only the memory."""
    sizes = _kept()
    if sizes.get(hub_id) != size:
        with suppress(OSError, MachineError):
            write_stored(_file(), sizes | {hub_id: size})


def _kept() -> dict[str, int]:
    stored, _ = read_stored(_file())
    try:
        return converted(stored or {}, dict[str, Bytes], _file())
    except DocumentError:
        return {}


def _file() -> Path:
    return places().cache / "download_sizes.json"
