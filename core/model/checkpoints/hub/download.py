"""Downloading a model from the hub into its cache; what was cut short goes on where it stopped."""

import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from core.errors import BeatwrightError, CancelledError, InputError, MachineError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.checkpoints.catalog import is_hub_id
from core.model.checkpoints.hub.cache import (
    RemoteFile,
    blob_path,
    cache_folder,
    digest_matches,
    download_error,
    endpoint,
    hub_library,
    is_here,
    link_snapshot,
    partial_path,
    partial_size,
    repository_folder,
    token,
    why_offline,
)
from core.model.checkpoints.hub.files import LOGIN_STATUSES, list_files, login_error
from core.model.checkpoints.hub.sizes import keep_size

Result = TypeVar("Result")

_SPARE = 50 * 2**20
TRIES = 5
"""How often a broken connection is taken up before the download fails."""


@dataclass(slots=True)
class _Transfer:
    """What the downloading thread and the waiting one share."""

    total: int
    done: int = 0
    current: str = ""
    stop: threading.Event = field(default_factory=threading.Event)


def download(
    hub_id: str,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
    *,
    safetensors_only: bool = False,
) -> Path:
    """Download a model into the cache; gives its folder. Files that are there already are kept.

    A download that fails or is cancelled goes on from there the next time.

    Args:
        safetensors_only: refuse a model whose weights are stored in another way.

    Raises:
        InputError: the hub has no such model, or it may not be read.
        MachineError: no network, offline mode, a full disk, or damage on the way.
        CancelledError: as asked, within a second.
    """
    if not is_hub_id(hub_id):
        raise InputError(f'"{hub_id}" is not a hub id; it looks like owner/name.')
    if reason := why_offline():
        raise MachineError(f"{hub_id} is not on this machine and {reason}, or copy the model into {cache_folder()}.")
    cancel = cancel or CancelToken()
    on_progress(Progress(f"Looking up {hub_id}", 0.0))
    transfer = _Transfer(total=0)
    commit, files = _waiting(lambda: list_files(hub_id), transfer, cancel, None)
    if safetensors_only and not any(file.name.endswith(".safetensors") for file in files):
        raise InputError(f"{hub_id} has no weights as safetensors, and others are not read here; choose another model.")
    repository = repository_folder(hub_id)
    missing = [file for file in files if not is_here(repository, commit, file)]
    transfer.total = sum(file.size for file in files) or 1
    keep_size(hub_id, transfer.total)
    transfer.done = transfer.total - sum(file.size - partial_size(repository, file) for file in missing)
    _require_space(repository, transfer.total - transfer.done)
    started, before = time.monotonic(), transfer.done

    def report() -> None:
        """Show how far the download is, and how long it will take."""
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
    return link_snapshot(repository, commit, files)


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
        raise download_error(errors[0]) from errors[0]
    return results[0]


def _require_space(repository: Path, needed: int) -> None:
    """Refuse a download that the disk has no room for."""
    try:
        (repository / "blobs").mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(repository).free
    except OSError as error:
        raise download_error(error) from error
    if free < needed + _SPARE:
        raise MachineError(
            f"The download needs {needed / 2**20:.0f} MiB, but only {free / 2**20:.0f} MiB are free on the disk of "
            f"{cache_folder()}; make room, or set HF_HOME to another disk."
        )


def _fetch(hub_id: str, commit: str, file: RemoteFile, repository: Path, transfer: _Transfer) -> None:
    """Download one file, going on where an earlier try stopped, and check its digest."""
    from huggingface_hub.utils import WeakFileLock  # type: ignore[attr-defined]

    blob, partial = blob_path(repository, file), partial_path(repository, file)
    locks = cache_folder() / ".locks" / repository.name
    locks.mkdir(parents=True, exist_ok=True)
    with WeakFileLock(locks / f"{file.digest}.lock"):
        if blob.is_file():
            return
        for attempt in range(TRIES):
            try:
                _receive(hub_id, commit, file, partial, transfer)
                break
            except (InputError, MachineError, CancelledError):
                raise
            except OSError:
                raise
            except Exception:
                # A broken connection: what has arrived stays.
                if attempt == TRIES - 1:
                    raise
                if transfer.stop.wait(min(2**attempt, 8)):
                    raise CancelledError from None
        if not digest_matches(partial, file.digest):
            partial.unlink(missing_ok=True)
            raise MachineError(f"{file.name} of {hub_id} was damaged on the way; try again.")
        partial.replace(blob)


def _receive(hub_id: str, commit: str, file: RemoteFile, partial: Path, transfer: _Transfer) -> None:
    """Download a file into `partial`, or the rest of it where a part is there."""
    from huggingface_hub.utils import build_hf_headers, get_session  # type: ignore[attr-defined]

    have = partial.stat().st_size if partial.is_file() else 0
    if have > file.size:
        partial.unlink()
        have = 0
    if have == file.size and file.size:
        return
    url = hub_library().hf_hub_url(hub_id, file.name, revision=commit, endpoint=endpoint())
    headers = {**build_hf_headers(token=token()), "Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
    with get_session().stream("GET", url, headers=headers, timeout=20.0, follow_redirects=True) as response:
        if response.status_code == 416:
            partial.unlink()
            transfer.done -= have
            raise ConnectionResetError("the server does not have the rest of the file")
        if response.status_code in LOGIN_STATUSES:
            raise login_error(hub_id)
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
