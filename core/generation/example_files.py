"""What was counted in example maps, under its hash: a request that names it makes the same map again, whatever became
of the maps.
"""

import hashlib
import re
from pathlib import Path

from core.app_dirs import places
from core.errors import MachineError
from core.files import write_atomically

_HASH = re.compile("[0-9a-f]{64}")


def examples_folder() -> Path:
    """Where they are kept: a JSON file each, some kilobytes."""
    return places().data / "examples"


def keep(data: bytes) -> str:
    """Keep what was counted; returns its hash.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    if kept(sha256) is None:
        try:
            examples_folder().mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MachineError(f"Cannot make the folder {examples_folder()}: {error.strerror or error}.") from error
        write_atomically(_file_of(sha256), data, overwrite=True)
    return sha256


def kept(sha256: str) -> bytes | None:
    """What was counted under a hash; None where it is not kept here, or no longer what it was."""
    try:
        data = _file_of(sha256).read_bytes() if _HASH.fullmatch(sha256) else b""
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == sha256 else None


def _file_of(sha256: str) -> Path:
    return examples_folder() / f"{sha256}.json"
