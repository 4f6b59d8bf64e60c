"""The folders in which osu!(lazer) lays out a mapset while it is edited externally.

lazer keeps its maps in a store of its own. "Edit externally" copies the files of a set into a folder of the system's
temporary one, named by the SHA-256 of its beatmaps; "Finish editing externally" takes in what is there then, and
deletes the folder.
"""

import os
import re
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_NAME = re.compile(r"[0-9a-f]{64}")
_FLATPAK = "sh.ppy.osu"
_MOST_ENTRIES = 20_000  # of a temporary folder that are looked at


@dataclass(frozen=True, slots=True)
class LazerEdit:
    """A set that is edited externally now: its folder, and when that was made (ns since 1970)."""

    folder: Path
    since: int


def is_lazer_edit(folder: Path) -> bool:
    """Whether a folder is one of lazer's by its name and place; it need not be there any more."""
    return _NAME.fullmatch(folder.name) is not None and folder.parent in temporary_folders()


def temporary_folders() -> list[Path]:
    """Where lazer would put such folders: the system's temporary folder, and that of its Flatpak."""
    folders = [Path(tempfile.gettempdir())]
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        folders.append(Path(runtime) / ".flatpak" / _FLATPAK / "tmp")
    return folders


def find_lazer_edits(folders: Sequence[Path] | None = None) -> list[LazerEdit]:
    """What is edited externally now, the latest first; what cannot be read is left out.

    Args:
        folders: where to look, if not in the temporary folders of this system.
    """
    found = []
    for folder in temporary_folders() if folders is None else folders:
        with suppress(OSError), os.scandir(folder) as entries:
            for entry, _ in zip(entries, range(_MOST_ENTRIES), strict=False):
                with suppress(OSError):
                    if _NAME.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False) and _holds_map(entry.path):
                        found.append(LazerEdit(Path(entry.path), entry.stat(follow_symlinks=False).st_ctime_ns))
    return sorted(found, key=lambda each: each.since, reverse=True)


def _holds_map(folder: str) -> bool:
    with os.scandir(folder) as entries:
        return any(entry.name.lower().endswith(".osu") and entry.is_file(follow_symlinks=False) for entry in entries)
