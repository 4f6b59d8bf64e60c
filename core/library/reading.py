"""Reading the headers of the beatmaps in folders, in several processes where they are many."""

import os
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import current_process, get_context
from pathlib import Path

from core.beatmap.header import Header, read_header
from core.errors import InputError
from core.jobs import CancelToken
from core.library.scan import FileStamp
from core.worker import end_with_parent

FILES_WORTH_A_POOL = 3000
"""Below, starting processes costs more than they save."""

SETS_PER_TASK = 32

Files = dict[str, FileStamp]


@dataclass(slots=True)
class ReadFolder:
    """What reading one folder gave: headers by file name, and sentences for the broken files."""

    name: str
    files: Files
    headers: dict[str, Header]
    errors: dict[str, str]
    created: float


def _read_folders(songs: str, folders: list[tuple[str, Files]]) -> list[ReadFolder]:
    """Runs in a worker process."""
    return [_read_folder(Path(songs, name), name, files) for name, files in folders]


def _read_folder(path: Path, name: str, files: Files) -> ReadFolder:
    """The headers of a mapset's files, and why the others cannot be read."""
    read = ReadFolder(name, files, {}, {}, _created(path))
    for file in files:
        try:
            read.headers[file] = read_header(path / file)
        except InputError as error:
            read.errors[file] = _printable(str(error))
        except Exception as error:  # one strange file must not end the whole list
            read.errors[file] = f"{_printable(file)} cannot be read as a beatmap: {_printable(str(error))}."
    return read


def _created(path: Path) -> float:
    try:
        status = path.stat()
    except OSError:
        return 0.0
    born = getattr(status, "st_birthtime", None)
    if born is None and sys.platform == "win32":
        born = status.st_ctime
    return born or 0.0


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def read_in_batches(songs: Path, changed: dict[str, Files], cancel: CancelToken) -> Iterator[list[ReadFolder]]:
    """Read the headers of the beatmaps of some folders (relative to `songs`), some folders at a time."""
    total = sum(len(files) for files in changed.values())
    folders = iter(sorted(changed.items()))
    tasks = iter(lambda: list(islice(folders, SETS_PER_TASK)), [])
    workers = min(os.cpu_count() or 1, 8)
    # A helper process may have no children of its own; there the reading stays in one process, beside the window.
    if total < FILES_WORTH_A_POOL or workers < 2 or current_process().daemon:
        for task in tasks:
            yield _read_folders(str(songs), task)
        return
    # This process stores what the others read: with two cores, two readers and one writer keep both busy.
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=end_with_parent)
    waiting: list[Future[list[ReadFolder]]] = []
    try:
        waiting += [pool.submit(_read_folders, str(songs), task) for task in islice(tasks, workers * 4)]
        while waiting:
            batch = waiting.pop(0).result()
            waiting += [pool.submit(_read_folders, str(songs), task) for task in islice(tasks, 1)]
            yield batch
    finally:
        # Who cancels does not wait for processes that only now start; they end by themselves.
        pool.shutdown(wait=not waiting, cancel_futures=True)
    cancel.check()
