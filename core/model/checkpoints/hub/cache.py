"""The hub's cache on this machine, in its own layout, so that other programs share the files.

HF_HOME, HF_HUB_CACHE, HF_ENDPOINT, HF_HUB_OFFLINE and HF_TOKEN mean what they always do.
"""

import hashlib
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from types import ModuleType
from urllib.parse import urlsplit

from core.errors import BeatwrightError, MachineError
from core.files import open_regular
from core.program.process_settings import network_allowed

_LONGEST_TOKEN = 1000


def cache_folder() -> Path:
    """The hub's cache folder, as its own tools choose it."""
    if named := os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE"):
        return Path(named).expanduser()
    return cache_home() / "hub"


def cache_home() -> Path:
    """The folder of the hub's own files: its cache and a login's token."""
    home = os.environ.get("HF_HOME")
    if home is None:
        home = str(Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache") / "huggingface")
    return Path(home).expanduser()


def why_offline() -> str:
    """What forbids the network, and how that ends, as the middle of a sentence; empty where nothing does."""
    if _is_set("HF_HUB_OFFLINE") or _is_set("TRANSFORMERS_OFFLINE"):
        return "HF_HUB_OFFLINE forbids to download it; unset it"
    if not network_allowed():
        return "the network is off in the settings; switch it on there"
    return ""


def endpoint() -> str:
    """The hub's address."""
    return (os.environ.get("HF_ENDPOINT") or "https://huggingface.co").rstrip("/")


def hub_library() -> ModuleType:
    """huggingface_hub, kept from making requests of its own.

    Otherwise its first request would be one that looks up which programs there are that could have started it.
    """
    import huggingface_hub
    from huggingface_hub import constants

    constants.HF_HUB_DISABLE_TELEMETRY = True
    return huggingface_hub


def token() -> str | bool:
    """The user's token for the hub, or False where none may be sent: it only goes to https, or to this machine.

    HF_TOKEN counts before the file that a login has left; HF_HUB_DISABLE_IMPLICIT_TOKEN forbids both.
    """
    parts = urlsplit(endpoint())
    if parts.scheme != "https" and not _is_this_machine(parts.hostname or ""):
        return False
    if _is_set("HF_HUB_DISABLE_IMPLICIT_TOKEN"):
        return False
    named = os.environ.get("HF_TOKEN") or os.environ.get("HUGGING_FACE_HUB_TOKEN")
    if named is None:
        # Read here, since the hub's own look-up may renew a login over the network.
        place = os.environ.get("HF_TOKEN_PATH")
        try:
            with open_regular(Path(place).expanduser() if place else cache_home() / "token") as stream:
                named = stream.read(_LONGEST_TOKEN).decode("ascii")
        except (OSError, ValueError):
            return False
    return "".join(named.split()) or False


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_set(name: str) -> bool:
    return os.environ.get(name, "").upper() in ("1", "ON", "YES", "TRUE")


def repository_folder(hub_id: str) -> Path:
    """The folder of the cache with the files of a hub id."""
    return cache_folder() / f"models--{hub_id.replace('/', '--')}"


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file on the hub: its size in bytes and its digest, a sha256 or git's sha1."""

    name: str
    size: int
    digest: str


def blob_path(repository: Path, file: RemoteFile) -> Path:
    """Where the content of a file is."""
    return repository / "blobs" / file.digest


def is_here(repository: Path, commit: str, file: RemoteFile) -> bool:
    """Whether a file was downloaded to its end."""
    if blob_path(repository, file).is_file():
        return True
    place = repository / "snapshots" / commit / file.name  # where links cannot be made, the file itself is here
    return place.is_file() and place.stat().st_size == file.size


def partial_path(repository: Path, file: RemoteFile) -> Path:
    """Where what has arrived of a file is until all of it has."""
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
