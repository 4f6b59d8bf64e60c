"""The hub's cache on this machine, in its own layout, so that other programs share the files.

HF_HOME, HF_HUB_CACHE, HF_ENDPOINT, HF_HUB_OFFLINE and HF_TOKEN mean what they always do.
"""

import hashlib
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import BeatwrightError, MachineError


def cache_folder() -> Path:
    """The hub's cache folder, as its own tools choose it."""
    if named := os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE"):
        return Path(named).expanduser()
    home = os.environ.get("HF_HOME")
    if home is None:
        home = str(Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface")
    return Path(home).expanduser() / "hub"


def is_offline() -> bool:
    """Whether the environment forbids the network."""
    return any(
        os.environ.get(name, "").upper() in ("1", "ON", "YES", "TRUE")
        for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
    )


def endpoint() -> str:
    """The hub's address."""
    return (os.environ.get("HF_ENDPOINT") or "https://huggingface.co").rstrip("/")


def repository_folder(hub_id: str) -> Path:
    """Where the files of a hub id lie."""
    return cache_folder() / f"models--{hub_id.replace('/', '--')}"


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file on the hub: its size in bytes and its digest, a sha256 or git's sha1."""

    name: str
    size: int
    digest: str


def blob_path(repository: Path, file: RemoteFile) -> Path:
    """Where the content of a file lies."""
    return repository / "blobs" / file.digest


def is_here(repository: Path, commit: str, file: RemoteFile) -> bool:
    """Whether a file was downloaded to its end."""
    if blob_path(repository, file).is_file():
        return True
    place = repository / "snapshots" / commit / file.name  # where links cannot be made, the file itself lies here
    return place.is_file() and place.stat().st_size == file.size


def partial_path(repository: Path, file: RemoteFile) -> Path:
    """Where what has arrived of a file lies until all of it has."""
    return repository / "blobs" / f"{file.digest}.incomplete"


def partial_size(repository: Path, file: RemoteFile) -> int:
    """Bytes that have arrived."""
    try:
        return min(file.size, partial_path(repository, file).stat().st_size)
    except OSError:
        return 0


def digest_matches(path: Path, digest: str) -> bool:
    """Whether a file's content has this digest: a sha256, or git's sha1 of a blob."""
    hasher = hashlib.sha256() if len(digest) == 64 else hashlib.sha1(usedforsecurity=False)
    if len(digest) == 40:
        hasher.update(f"blob {path.stat().st_size}\0".encode())
    with path.open("rb") as stream:
        while piece := stream.read(1 << 20):
            hasher.update(piece)
    return hasher.hexdigest() == digest


def link_snapshot(repository: Path, commit: str, files: list[RemoteFile]) -> Path:
    """Give the files their names; then, last of all, call the snapshot the newest."""
    snapshot = repository / "snapshots" / commit
    try:
        for file in files:
            place = snapshot / file.name
            place.parent.mkdir(parents=True, exist_ok=True)
            if place.exists():
                continue
            with suppress(FileNotFoundError):
                place.unlink()
            blob = blob_path(repository, file)
            try:
                place.symlink_to(os.path.relpath(blob, place.parent))
            except OSError:
                shutil.copyfile(blob, place)  # Windows without the right to make links
        refs = repository / "refs"
        refs.mkdir(exist_ok=True)
        temporary = refs / ".main.tmp"
        temporary.write_text(commit)
        temporary.replace(refs / "main")
    except OSError as error:
        raise download_error(error) from error
    return snapshot


def download_error(error: BaseException) -> BeatwrightError:
    """What went wrong on the way, and what to do about it."""
    if isinstance(error, OSError) and error.errno in (28, 122):
        return MachineError(f"The disk of {cache_folder()} is full; make room, or set HF_HOME to another disk.")
    if isinstance(error, PermissionError):
        return MachineError(f"Cannot write into {cache_folder()}; set HF_HOME to a folder that you may write to.")
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return MachineError(
        f"The download from {endpoint()} failed ({reason}); check the network and try again: it goes on where "
        "it stopped."
    )
