"""Opening an .osz: unpacked into a folder of the program's own, or beside other mapsets, never over one of them."""

import hashlib
from pathlib import Path

from core.app_dirs import places
from core.beatmap.names import without_forbidden
from core.beatmap.osz import extract_osz, read_osz
from core.errors import InputError

AUDIO_SUFFIXES = (".mp3", ".ogg", ".wav", ".flac", ".m4a", ".aac", ".opus")
_LONGEST_NAME = 120


def check_archive(archive: Path) -> None:
    """Read an .osz whole, so that the user is not asked where to put one that cannot be unpacked.

    Raises:
        InputError: it is damaged, no archive that osu! would read, or holds neither a beatmap nor a song.
    """
    found = read_osz(archive)
    if not any(name.lower().endswith((".osu", *AUDIO_SUFFIXES)) for name in found.names):
        raise InputError(f"{archive} holds no beatmap and no song; choose another file.")
    found.verify()


def unpacked(archive: Path) -> Path:
    """The folder that holds what is in `archive`; opening the same archive again finds the same folder.

    Raises:
        InputError: it is not an archive that osu! would read.
        MachineError: the disk is full, read-only or gone.
    """
    try:
        with archive.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise InputError(f"{archive} cannot be read ({error.strerror or error}); choose another file.") from error
    # Long names of mapsets must leave room for the names of their files.
    folder = places().data / "opened" / f"{archive.stem[:60].rstrip(' .')} {digest[:10]}"
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        extract_osz(archive, folder)
    return folder


def unpack_into(archive: Path, parent: Path) -> Path:
    """Unpack `archive` into a new folder below `parent`, named as the archive is, with a number where that is taken.

    Raises:
        InputError: it is not an archive that osu! would read.
        MachineError: the disk is full, read-only or gone.
    """
    stem = without_forbidden(archive.stem)[:_LONGEST_NAME].rstrip(" .") or "Mapset"
    number = 1
    while True:
        folder = parent / (stem if number == 1 else f"{stem} ({number})")
        try:
            extract_osz(archive, folder)
        except FileExistsError:
            number += 1
            continue
        return folder
