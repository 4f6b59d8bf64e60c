"""Public models: found in the usual Hugging Face cache, or downloaded into it.

Downloads go on where they stopped, in the cache's own layout, so that other programs share them. HF_HOME,
HF_HUB_CACHE, HF_ENDPOINT, HF_HUB_OFFLINE and HF_TOKEN mean what they always do.
"""

import hashlib
import os
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from core.errors import BeatwrightError, CancelledError, InputError, MachineError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.catalog import find_card, is_hub_id, program_folder

Result = TypeVar("Result")

_WANTED = (".json", ".safetensors", "pytorch_model.bin", "model_ema.pkl", "tokenizer.pkl")
_SPARE = 50 * 2**20
_TRIES = 5


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


def _repository_folder(hub_id: str) -> Path:
    return cache_folder() / f"models--{hub_id.replace('/', '--')}"


def find_model(name: str) -> Path | None:
    """The folder of a model on this machine: a catalogue name, a folder, or a hub id. None if it must be downloaded.

    Raises:
        InputError: there can be no such model.
    """
    card = find_card(name)
    if card is not None and card.folder is not None:
        folder = program_folder() / "resources" / "models" / card.folder
        if not folder.is_dir():
            raise InputError(f"{card.title} should lie in {folder}, but does not; install Beatwright again.")
        return folder
    hub_id = card.hub_id if card is not None else name
    if card is None and Path(name).expanduser().is_dir():
        return Path(name).expanduser()
    if hub_id is None or not is_hub_id(hub_id):
        raise InputError(
            f'There is no model "{name}": give a name from `models list`, a folder, or a hub id like owner/name.'
        )
    return find_snapshot(hub_id)


def find_snapshot(hub_id: str) -> Path | None:
    """The downloaded files of a hub id, if they are all there."""
    repository = _repository_folder(hub_id)
    try:
        commit = (repository / "refs" / "main").read_text().strip()
    except OSError:
        return None
    folder = repository / "snapshots" / commit
    return folder if commit and _is_complete(folder) else None


def _is_complete(folder: Path) -> bool:
    from core.model.weights import weight_files

    if (folder / "model_ema.safetensors").is_file() or (folder / "model_ema.pkl").is_file():
        return (folder / "tokenizer.pkl").is_file() or (folder / "tokenizer.json").is_file()
    if (folder / "adapter_config.json").is_file():
        return (folder / "adapter_model.safetensors").is_file()
    try:
        weight_files(folder)
    except InputError:
        return False
    return (folder / "config.json").is_file()


def obtain_model(name: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None) -> Path:
    """The folder of a model, downloaded first if it is not on this machine.

    Raises:
        InputError: there is no such model.
        MachineError: it cannot be downloaded.
    """
    found = find_model(name)
    if found is not None:
        return found
    card = find_card(name)
    return download(card.hub_id if card and card.hub_id else name, on_progress, cancel)


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file on the hub: its size in bytes and its digest, a sha256 or git's sha1."""

    name: str
    size: int
    digest: str


@dataclass(slots=True)
class _Transfer:
    """What the downloading thread and the waiting one share."""

    total: int
    done: int = 0
    current: str = ""
    stop: threading.Event = field(default_factory=threading.Event)


def download(hub_id: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None) -> Path:
    """Download a model into the cache; gives its folder. Files that are there already are kept.

    A download that fails or is cancelled goes on from there the next time.

    Raises:
        InputError: the hub has no such model, or it may not be read.
        MachineError: no network, offline mode, a full disk, or damage on the way.
        CancelledError: as asked, within a second.
    """
    if not is_hub_id(hub_id):
        raise InputError(f'"{hub_id}" is no hub id; it looks like owner/name.')
    if is_offline():
        raise MachineError(
            f"{hub_id} is not on this machine and HF_HUB_OFFLINE forbids to download it; unset it, or copy the model "
            f"into {cache_folder()}."
        )
    cancel = cancel or CancelToken()
    on_progress(Progress(f"Looking up {hub_id}", 0.0))
    transfer = _Transfer(total=0)
    commit, files = _waiting(lambda: _list_files(hub_id), transfer, cancel, None)
    repository = _repository_folder(hub_id)
    missing = [file for file in files if not _is_here(repository, commit, file)]
    transfer.total = sum(file.size for file in files) or 1
    transfer.done = transfer.total - sum(file.size - _partial_size(repository, file) for file in missing)
    _require_space(repository, transfer.total - transfer.done)
    started, before = time.monotonic(), transfer.done

    def report() -> None:
        seconds = time.monotonic() - started
        speed = (transfer.done - before) / seconds if seconds > 0.5 else 0.0
        on_progress(
            Progress(
                f"Downloading {hub_id}",
                min(1.0, transfer.done / transfer.total),
                f"{transfer.current}, {transfer.done / 2**20:.0f} of {transfer.total / 2**20:.0f} MiB",
                (transfer.total - transfer.done) / speed if speed else None,
            )
        )

    def fetch_all() -> None:
        for file in missing:
            transfer.current = file.name
            _fetch(hub_id, commit, file, repository, transfer)

    _waiting(fetch_all, transfer, cancel, report)
    return _link_snapshot(repository, commit, files)


def _waiting(
    work: Callable[[], Result], transfer: _Transfer, cancel: CancelToken, report: Callable[[], None] | None
) -> Result:
    """Run `work` in a thread, so that a silent network cannot hold up a cancel."""
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, name="download", daemon=True)
    thread.start()
    last = -1
    while thread.is_alive():
        thread.join(0.1)
        if cancel.cancelled:
            transfer.stop.set()
            raise CancelledError
        if report is not None and transfer.done != last:
            last = transfer.done
            report()
    if errors:
        if isinstance(errors[0], BeatwrightError):
            raise errors[0]
        raise _sentence(errors[0]) from errors[0]
    return results[0]


def _sentence(error: BaseException) -> BeatwrightError:
    if isinstance(error, OSError) and error.errno in (28, 122):
        return MachineError(f"The disk of {cache_folder()} is full; make room, or set HF_HOME to another disk.")
    if isinstance(error, PermissionError):
        return MachineError(f"Cannot write into {cache_folder()}; set HF_HOME to a folder that you may write to.")
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return MachineError(
        f"The download from {endpoint()} failed ({reason}); check the network and try again: it goes on where "
        "it stopped."
    )


def _list_files(hub_id: str) -> tuple[str, list[RemoteFile]]:
    """The newest commit and the files in it that Beatwright reads."""
    import huggingface_hub
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    try:
        info = huggingface_hub.HfApi(endpoint=endpoint()).model_info(hub_id, files_metadata=True, timeout=15)
    except GatedRepoError as error:
        raise InputError(
            f"{hub_id} asks for a login: accept its terms on {endpoint()}/{hub_id} and set HF_TOKEN."
        ) from error
    except RepositoryNotFoundError as error:
        raise InputError(
            f"{endpoint()} has no public model {hub_id}; check the name, or set HF_TOKEN if it is private."
        ) from error
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else "no status"
        raise MachineError(f"{endpoint()} answered with {status}; try again later.") from error
    files = [_remote_file(entry) for entry in info.siblings or [] if entry.rfilename.endswith(_WANTED)]
    names = {file.name for file in files}
    if not info.sha or not files:
        raise InputError(f"{hub_id} holds no model that Beatwright could read.")
    weights = {str(Path(name).parent) for name in names if name.endswith(".safetensors")}
    # Older weights are only needed where there are no safetensors beside them.
    return info.sha, [
        file for file in files if not (file.name.endswith(".bin") and str(Path(file.name).parent) in weights)
    ]


def _remote_file(entry: Any) -> RemoteFile:
    name = str(entry.rfilename)
    if name.startswith("/") or ".." in Path(name).parts or "\\" in name or ":" in name:
        raise InputError(f"The hub names the file {name!r}, which would lie outside the model's folder.")
    digest = str(entry.lfs.sha256 if entry.lfs else entry.blob_id)
    if not digest.isalnum():
        raise MachineError(f"The hub gives no digest for {name}; try again later.")
    return RemoteFile(name, int(entry.size or 0), digest)


def _blob(repository: Path, file: RemoteFile) -> Path:
    return repository / "blobs" / file.digest


def _is_here(repository: Path, commit: str, file: RemoteFile) -> bool:
    if _blob(repository, file).is_file():
        return True
    place = repository / "snapshots" / commit / file.name  # where links cannot be made, the file itself lies here
    return place.is_file() and place.stat().st_size == file.size


def _partial(repository: Path, file: RemoteFile) -> Path:
    return repository / "blobs" / f"{file.digest}.incomplete"


def _partial_size(repository: Path, file: RemoteFile) -> int:
    try:
        return min(file.size, _partial(repository, file).stat().st_size)
    except OSError:
        return 0


def _require_space(repository: Path, needed: int) -> None:
    try:
        (repository / "blobs").mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(repository).free
    except OSError as error:
        raise _sentence(error) from error
    if free < needed + _SPARE:
        raise MachineError(
            f"The download needs {needed / 2**20:.0f} MiB, but only {free / 2**20:.0f} MiB are free on the disk of "
            f"{cache_folder()}; make room, or set HF_HOME to another disk."
        )


def _fetch(hub_id: str, commit: str, file: RemoteFile, repository: Path, transfer: _Transfer) -> None:
    """Download one file, going on where an earlier try stopped, and check its digest."""
    from huggingface_hub.utils import WeakFileLock  # type: ignore[attr-defined]

    blob, partial = _blob(repository, file), _partial(repository, file)
    locks = cache_folder() / ".locks" / repository.name
    locks.mkdir(parents=True, exist_ok=True)
    with WeakFileLock(locks / f"{file.digest}.lock"):
        if blob.is_file():
            return
        for attempt in range(_TRIES):
            try:
                _receive(hub_id, commit, file, partial, transfer)
                break
            except (InputError, MachineError, CancelledError):
                raise
            except OSError:
                raise
            except Exception:
                # A broken connection: what has arrived stays.
                if attempt == _TRIES - 1:
                    raise
                if transfer.stop.wait(min(2**attempt, 8)):
                    raise CancelledError from None
        if not digest_matches(partial, file.digest):
            partial.unlink(missing_ok=True)
            raise MachineError(f"{file.name} of {hub_id} was damaged on the way; try again.")
        partial.replace(blob)


def _receive(hub_id: str, commit: str, file: RemoteFile, partial: Path, transfer: _Transfer) -> None:
    import huggingface_hub
    from huggingface_hub.utils import build_hf_headers, get_session  # type: ignore[attr-defined]

    have = partial.stat().st_size if partial.is_file() else 0
    if have > file.size:
        partial.unlink()
        have = 0
    if have == file.size and file.size:
        return
    url = huggingface_hub.hf_hub_url(hub_id, file.name, revision=commit, endpoint=endpoint())
    headers = {**build_hf_headers(), "Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
    with get_session().stream("GET", url, headers=headers, timeout=20.0, follow_redirects=True) as response:
        if response.status_code == 416:
            partial.unlink()
            transfer.done -= have
            raise ConnectionResetError("the server does not have the rest of the file")
        if response.status_code >= 400:
            raise MachineError(
                f"{endpoint()} answered {response.status_code} for {file.name} of {hub_id}; try again later."
            )
        if have and response.status_code != 206:
            transfer.done -= have
            have = 0
        with partial.open("ab" if have else "wb") as stream:
            for piece in response.iter_bytes():
                if transfer.stop.is_set():
                    raise CancelledError
                stream.write(piece)
                transfer.done += len(piece)
    if partial.stat().st_size < file.size:
        raise EOFError(f"the connection ended in {file.name}")


def digest_matches(path: Path, digest: str) -> bool:
    """Whether a file's content has this digest: a sha256, or git's sha1 of a blob."""
    hasher = hashlib.sha256() if len(digest) == 64 else hashlib.sha1(usedforsecurity=False)
    if len(digest) == 40:
        hasher.update(f"blob {path.stat().st_size}\0".encode())
    with path.open("rb") as stream:
        while piece := stream.read(1 << 20):
            hasher.update(piece)
    return hasher.hexdigest() == digest


def _link_snapshot(repository: Path, commit: str, files: list[RemoteFile]) -> Path:
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
            blob = _blob(repository, file)
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
        raise _sentence(error) from error
    return snapshot
