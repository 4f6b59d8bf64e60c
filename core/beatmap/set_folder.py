"""What lies in a mapset's folder. Whoever put a link there means what it leads to; an archive can hold none."""

import os
from collections.abc import Iterator
from pathlib import Path

from core.beatmap.names import is_system_file
from core.files import TEMPORARY

_HEAD_BYTES = 20
_BEGINNINGS = (
    *(b"osu file format", b"\xef\xbb\xbfosu file format", b"[Events]"),
    *(b"ID3", b"OggS", b"RIFF", b"fLaC"),
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8"),
    *(b"FLV", b"\x1aE\xdf\xa3", b"0&\xb2u", b"\0\0\x01\xba"),
)
"""Of beatmaps and storyboards, sounds, pictures and videos; what else those begin with is in `_is_of_a_set`."""


def files_in(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files below a mapset's folder by their names in the set, with `/` between folders; every folder's own first.

    Links are followed, each real folder once. What systems and unfinished writing leave there is passed over.
    """
    seen: set[tuple[int, int]] = set()
    for place, folders, names in os.walk(folder, followlinks=True):
        try:
            status = Path(place).stat()
        except OSError:
            continue
        if (status.st_dev, status.st_ino) in seen:
            folders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        # Linked folders come last, so that a folder is seen where it really is.
        folders.sort(key=lambda name: ((Path(place) / name).is_symlink(), name))
        for name in sorted(names):
            file = Path(place) / name
            if not is_system_file(name) and not name.startswith(TEMPORARY) and file.is_file():
                yield file.relative_to(folder).as_posix(), file


def may_be_handed_on(file: Path, folder: Path) -> bool:
    """Whether a file of a set goes along when the set is packed for others: its own files all do.

    A link out of the folder, which a set from elsewhere may have brought along, could lead to anything of its owner's:
    it has to lead to what sets are made of.
    """
    try:
        if file.resolve().is_relative_to(folder.resolve()):
            return True
        with file.open("rb") as stream:
            return _is_of_a_set(stream.read(_HEAD_BYTES))
    except (OSError, RuntimeError):
        return False


def _is_of_a_set(head: bytes) -> bool:
    if len(head) < 2:
        return False
    is_mp4 = head[4:8] == b"ftyp"
    # A frame's mark, then layer II or III, or AAC; without layer I, whose mark begins UTF-16 text too.
    is_mpeg_audio = head[0] == 0xFF and head[1] & 0xE0 == 0xE0 and head[1] & 0x06 != 0x06
    return is_mp4 or is_mpeg_audio or head.startswith(_BEGINNINGS)
