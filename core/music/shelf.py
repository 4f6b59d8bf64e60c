"""The songs that were made: a folder of them, what is known of each, and what is kept or thrown away."""

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from core.app_dirs import places
from core.documents import DocumentError, read_json
from core.errors import MachineError
from core.files import make_folder, write_atomically
from core.music.facts import SongFacts
from core.music.request import SongRequest

_SOUNDS = (".ogg", ".mp3", ".wav")
_DISCARDED = "discarded"
_KEEP_DAYS = 7


@dataclass(frozen=True, slots=True)
class StoredSong:
    """A song of the shelf.

    Attributes:
        file: its sound; what is known of it is beside it.
        made: when, as ISO 8601 writes it; the songs of one request have the same.
        similarity: to its prompt, as a model of text and sound measures it; None where none did.
        kept: the user wants to keep it.
        request: what it was made from; None where that cannot be read.
    """

    file: Path
    prompt: str
    model: str
    seed: int | None
    number: int
    licence: str
    licence_says: str
    facts: SongFacts
    made: str
    similarity: float | None = None
    kept: bool = False
    request: SongRequest | None = None


def shelf_folder() -> Path:
    """Where the window's songs are."""
    return places().data / "songs"


def today() -> str:
    """The time of making, to the millisecond."""
    return datetime.now().isoformat(timespec="milliseconds")


def list_songs(folder: Path) -> list[StoredSong]:
    """The songs of a folder, the latest request first, by number within it; files that are none are passed over."""
    try:
        files = [Path(entry.path) for entry in os.scandir(folder) if entry.name.lower().endswith(_SOUNDS)]
    except OSError:
        return []
    songs = [song for file in files if (song := read_song(file)) is not None]
    songs.sort(key=lambda song: song.number)
    return sorted(songs, key=lambda song: song.made, reverse=True)


def read_song(file: Path) -> StoredSong | None:
    """What is known of a song; None where nothing says how it was made."""
    from core.documents import converted

    try:
        document = read_json(file.with_suffix(".json"))
        if not isinstance(document, dict):
            return None
        stored = converted(_entry_of(file, document), _Entry, file)
    except DocumentError:
        return None
    return StoredSong(
        file, stored.prompt, stored.model, stored.seed, stored.candidate, stored.licence, stored.licence_says,
        stored.measured, stored.made, stored.similarity, stored.kept, request_from(document.get("request")),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Entry:
    prompt: str
    model: str
    licence: str
    licence_says: str
    measured: SongFacts
    made: str
    seed: int | None = None
    candidate: int = 1
    similarity: float | None = None
    kept: bool = False


def _entry_of(file: Path, document: dict[str, Any]) -> dict[str, Any]:
    """A document with the time of its file where it says none."""
    if document.get("made"):
        return document
    try:
        changed = datetime.fromtimestamp(file.stat().st_mtime).isoformat(timespec="milliseconds")
    except OSError:
        changed = ""
    return document | {"made": changed}


def request_document(request: SongRequest) -> dict[str, Any]:
    """A request as JSON holds it."""
    import msgspec

    document = msgspec.to_builtins(request, enc_hook=str)
    assert isinstance(document, dict)
    return document


def request_from(document: object) -> SongRequest | None:
    """The request of a document; None where it cannot be read."""
    import msgspec

    try:
        return msgspec.convert(document, SongRequest, dec_hook=lambda kind, value: kind(value))
    except (msgspec.ValidationError, TypeError, ValueError):
        return None


def set_kept(song: StoredSong, kept: bool) -> StoredSong:
    """Keep a song, or no longer.

    Raises:
        MachineError: the disk refuses.
    """
    _note(song, "kept", kept)
    return replace(song, kept=kept)


def set_similarity(song: StoredSong, similarity: float) -> StoredSong:
    """Note how like its prompt a song is.

    Raises:
        MachineError: the disk refuses.
    """
    _note(song, "similarity", similarity)
    return replace(song, similarity=similarity)


def _note(song: StoredSong, name: str, value: bool | float) -> None:
    file = song.file.with_suffix(".json")
    document = read_json(file) | {name: value}
    write_atomically(file, json.dumps(document, ensure_ascii=False, indent=1).encode(), overwrite=True)


def discard(song: StoredSong) -> StoredSong:
    """Take a song off the shelf; for some days it can be brought back.

    Raises:
        MachineError: the disk refuses.
    """
    return _moved(song, song.file.parent / _DISCARDED)


def bring_back(song: StoredSong) -> StoredSong:
    """Put a song that was discarded back.

    Raises:
        MachineError: it is gone, or the disk refuses.
    """
    return _moved(song, song.file.parent.parent)


def _moved(song: StoredSong, folder: Path) -> StoredSong:
    """The song with its facts, moved into another folder."""
    make_folder(folder)
    target = folder / song.file.name
    try:
        for source, goal in ((song.file.with_suffix(".json"), target.with_suffix(".json")), (song.file, target)):
            source.replace(goal)
            os.utime(goal)
    except OSError as error:
        raise MachineError(f"{song.file.name} cannot be moved ({error.strerror or error}); try again.") from error
    return replace(song, file=target)


def forget_discarded(folder: Path, now: Callable[[], float] = time.time) -> int:
    """Delete what was discarded more than a week ago; gives the number of files."""
    gone = 0
    with suppress(OSError):
        for entry in os.scandir(folder / _DISCARDED):
            if entry.is_file(follow_symlinks=False) and now() - entry.stat().st_mtime > _KEEP_DAYS * 86_400:
                Path(entry.path).unlink(missing_ok=True)
                gone += 1
    return gone
