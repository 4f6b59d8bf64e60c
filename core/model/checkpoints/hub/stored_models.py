"""What the hub's cache holds of models that Beatwright reads: sizes, what is half downloaded, and deleting."""

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import BeatwrightError, InputError, MachineError
from core.files import existing_part
from core.locks import locked
from core.model.checkpoints.catalog import ModelCard, find_card, is_hub_id
from core.model.checkpoints.hub.cache import cache_folder, repository_folder
from core.model.checkpoints.hub.models import find_snapshot
from core.model.checkpoints.hub.sizes import kept_size

_PREFIX = "models--"
_GOING = ".beatwright-deleting-"


@dataclass(frozen=True, slots=True)
class StoredModel:
    """A model of the hub, as far as it is on this machine.

    Attributes:
        folder: its files, where all of them are here.
        size: bytes on the disk, those of files that have not arrived whole among them.
        partial: bytes of files that have not arrived whole.
    """

    hub_id: str
    folder: Path | None
    size: int
    partial: int

    @property
    def is_paused(self) -> bool:
        """Whether a download stopped before its end."""
        return self.folder is None and self.size > 0


def stored_model(hub_id: str) -> StoredModel:
    """What is here of a model; links are not followed."""
    size = partial = 0
    for path, facts in _files(repository_folder(hub_id)):
        size += facts.st_size
        partial += facts.st_size if path.endswith(".incomplete") else 0
    return StoredModel(hub_id, find_snapshot(hub_id), size, partial)


def stored_ids() -> list[str]:
    """The hub ids in the cache that Beatwright can read: whole checkpoints and adapters of its kind, in order."""
    try:
        names = sorted(entry.name for entry in os.scandir(cache_folder()) if entry.name.startswith(_PREFIX))
    except OSError:
        return []
    ids = [name.removeprefix(_PREFIX).replace("--", "/", 1) for name in names]
    return [hub_id for hub_id in ids if is_hub_id(hub_id) and _is_readable(hub_id)]


def _is_readable(hub_id: str) -> bool:
    """Whether the config of a downloaded model or adapter can be read."""
    from core.model.checkpoints.adapters import AdapterConfig
    from core.model.config import ModelConfig

    folder = find_snapshot(hub_id)
    if folder is None:
        return False
    try:
        if (folder / "adapter_config.json").is_file():
            AdapterConfig.load(folder)
        else:
            ModelConfig.load(folder / "config.json")
    except BeatwrightError:
        return False
    return True


def bytes_to_download(card: ModelCard) -> int:
    """About how much of a model is still to be downloaded; 0 for one that is here, or ships with the program."""
    if card.hub_id is None:
        return 0
    stored = stored_model(card.hub_id)
    return 0 if stored.folder is not None else max(download_size(card) - stored.size, 1)


def download_size(card: ModelCard) -> int:
    """Bytes of a whole download: as the hub said it last, or about as the card says."""
    size = kept_size(card.hub_id) if card.hub_id is not None else None
    return size or card.download_mb * 10**6 or card.parameters * 4


def free_space() -> int | None:
    """Bytes that are free on the disk of the cache; None where the system does not say."""
    try:
        return shutil.disk_usage(existing_part(cache_folder())).free
    except OSError:
        return None


def folder_size(folder: Path) -> int:
    """Bytes of the files in a folder and below it; links are not followed."""
    return sum(facts.st_size for _, facts in _files(folder))


def delete_model(name: str) -> int:
    """Delete what is here of a model of the hub, whole or not; gives the bytes that became free.

    Nothing but the model's own folder of the cache is touched, and no link is followed.

    Raises:
        InputError: it ships with the program, or there is nothing of it here.
        MachineError: a download of it runs, or the system keeps its files.
    """
    card = find_card(name)
    hub_id = card.hub_id if card is not None else name
    if hub_id is None:
        raise InputError(f"{name} is a part of the program and stays.")
    if not is_hub_id(hub_id):
        raise InputError(f'"{name}" is not a model of the hub; only downloaded models are deleted here.')
    repository = repository_folder(hub_id)
    if repository.is_symlink():
        raise InputError(f"{repository} is a link to another place; delete what it leads to yourself.")
    if not repository.is_dir():
        raise InputError(f"There is nothing of {hub_id} on this machine.")
    locks = cache_folder() / ".locks" / repository.name
    with ExitStack() as held:
        _take_locks(hub_id, locks, held)
        size = folder_size(repository)
        going = repository.with_name(f"{_GOING}{repository.name}")
        try:
            if going.exists():  # left by a kill
                shutil.rmtree(going)
            repository.rename(going)  # half a model must never look like a whole one
            shutil.rmtree(going)
        except OSError as error:
            raise MachineError(
                f"{hub_id} cannot be deleted from {repository.parent} ({error.strerror or error}); close what uses it "
                "and try again."
            ) from error
    shutil.rmtree(locks, ignore_errors=True)
    return size


def _take_locks(hub_id: str, locks: Path, held: ExitStack) -> None:
    """Hold the locks of a model's files, as every program that downloads them does."""
    for lock in sorted(locks.glob("*.lock")):
        if not held.enter_context(locked(lock, wait=False)):
            raise MachineError(f"{hub_id} is being downloaded; pause that and try again.")


def _files(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Every regular file in a folder and below it, with its facts."""
    waiting = [str(folder)]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                facts = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(facts.st_mode):
                    waiting.append(entry.path)
                elif stat.S_ISREG(facts.st_mode):
                    yield entry.path, facts
