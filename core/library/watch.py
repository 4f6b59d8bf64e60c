"""Keeping the index true while the Songs folder changes under it."""

import os
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.library.complexity import Measure, index_counts, measure_some
from core.library.counts import IndexChanged
from core.library.index import IndexSummary, index_songs, update_index
from core.library.rating import rate_beatmaps
from core.library.scan import require_songs, scan_songs

QUIET = 0.4  # seconds without an event before the changes are read
PATIENCE = 3.0  # seconds after which they are read although events keep coming
LOOK_INTERVAL = 0.2  # seconds between looks for events and cancelling
ROOT_INTERVAL = 1.0  # seconds between looks whether the Songs folder itself is still there
MEASURE_AFTER = 3.0  # seconds without a change before rhythms are measured
POLL_INTERVAL = 60.0  # seconds between updates where the system cannot watch so many folders
MANY_FOLDERS = 400  # changes in more folders than this are read as one update of everything

WATCHING = "Up to date"
WAITING = "The Songs folder is gone; waiting for it to come back"

_WATCHED = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]


@dataclass(frozen=True, slots=True)
class FollowRequest:
    """A Songs folder and where its index is kept.

    Attributes:
        measure: the rhythm complexity of a file's content, a function of a module; measured while nothing changes.
    """

    songs: Path
    index_path: Path
    measure: Measure | None = None


def follow(request: FollowRequest, on_progress: OnProgress, cancel: CancelToken) -> None:
    """`keep_current` in the form of a task for a helper process."""
    keep_current(request.songs, request.index_path, on_progress, cancel, request.measure)


def keep_current(
    folder: Path,
    index_path: Path,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
    measure: Measure | None = None,
) -> None:
    """Index a Songs folder, compute the stars, then follow every change until cancelled; returns only by an error.

    What changed is reported as a `Progress` with an `IndexChanged` as payload. A Songs folder that disappears is
    waited for; the index keeps what was in it. With `measure` rhythm complexities follow, a few files at a time and
    only while nothing changes.

    Raises:
        InputError: the folder is not there at the start.
        MachineError: the index cannot be written.
        CancelledError: someone asked to stop.
    """
    cancel = cancel or CancelToken()
    require_songs(folder)
    while True:
        changes = _Changes(folder)
        watcher = _watch(folder, changes)
        try:
            index_songs(folder, index_path, on_progress, cancel)
            _rate_and_report(folder, index_path, on_progress, cancel)
            _follow(folder, index_path, changes, watcher is not None, on_progress, cancel, measure)
        except InputError:
            if folder.is_dir():
                raise
        finally:
            if watcher is not None:
                watcher.stop()
                watcher.join(5)
        on_progress(Progress(WAITING, 0.0))
        while not folder.is_dir():
            cancel.check()
            time.sleep(LOOK_INTERVAL)


def _rate_and_report(folder: Path, index_path: Path, on_progress: OnProgress, cancel: CancelToken) -> None:
    rate_beatmaps(folder, index_path, on_progress, cancel)
    on_progress(Progress(WATCHING, 1.0))


def _follow(
    folder: Path,
    index_path: Path,
    changes: "_Changes",
    watching: bool,
    on_progress: OnProgress,
    cancel: CancelToken,
    measure: Measure | None = None,
) -> None:
    """Read what changed until the Songs folder is another one than at the start, or gone."""
    root = _identity(folder)
    looked = updated = time.monotonic()
    unmeasured = measure is not None
    while True:
        cancel.check()
        time.sleep(LOOK_INTERVAL)
        now = time.monotonic()
        if now - looked > ROOT_INTERVAL:
            looked = now
            if root is None or _identity(folder) != root:
                return
        parts = changes.take()
        if not watching and now - updated > POLL_INTERVAL:
            parts = [""]
        if parts:
            summary = update_index(folder, index_path, parts, _quietly(on_progress, parts), cancel)
            on_progress(Progress(WATCHING, 1.0, payload=_changed(summary)))
            _rate_and_report(folder, index_path, on_progress, cancel)
            updated, unmeasured = time.monotonic(), measure is not None
        elif measure is not None and unmeasured and now - updated > MEASURE_AFTER:
            unmeasured = measure_some(folder, index_path, measure) > 0
            if not unmeasured:
                on_progress(Progress(WATCHING, 1.0, payload=index_counts(folder, index_path)))


def _quietly(on_progress: OnProgress, parts: list[str]) -> OnProgress:
    """Small updates are over before anyone could read about them."""
    return on_progress if parts == [""] else ignore_progress


def _changed(summary: IndexSummary) -> IndexChanged:
    return IndexChanged(summary.sets, summary.beatmaps, len(summary.broken))


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _watch(folder: Path, changes: "_Changes") -> BaseObserver | None:
    """Watch the folder with all linked folders in it; None where the system refuses."""
    observer = Observer()
    try:
        places = [folder, *(folder / link for link in scan_songs(folder).links)]
        for place in places:
            observer.schedule(changes, os.fspath(place), recursive=True, event_filter=_WATCHED)
        observer.start()
    except (OSError, InputError):
        observer.unschedule_all()
        if observer.is_alive():
            observer.stop()
        return None
    return observer


class _Changes(FileSystemEventHandler):
    """Collects the folders in which something happened until it has been quiet for a moment."""

    def __init__(self, songs: Path) -> None:
        self._songs = os.fspath(songs)
        self._lock = threading.Lock()
        self._folders: set[str] = set()
        self._first = self._last = 0.0

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note the folders that an event is about."""
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        if event.is_directory:
            touched = [path if event.event_type != "modified" else "" for path in paths]
        else:
            touched = [os.path.dirname(path) for path in paths if path.lower().endswith(".osu")]  # noqa: PTH120
        relative = {part for part in map(self._relative, touched) if part is not None}
        if relative:
            with self._lock:
                self._last = time.monotonic()
                self._first = self._first or self._last
                self._folders |= relative

    def _relative(self, path: str) -> str | None:
        if not path.startswith(self._songs):
            return None
        return path[len(self._songs) :].replace(os.sep, "/").strip("/")

    def take(self) -> list[str]:
        """The folders to read again, none while events are still coming in."""
        with self._lock:
            now = time.monotonic()
            if not self._folders or (now - self._last < QUIET and now - self._first < PATIENCE):
                return []
            folders, self._folders, self._first = self._folders, set(), 0.0
        return [""] if "" in folders or len(folders) > MANY_FOLDERS else _outermost(folders)


def _outermost(folders: Iterable[str]) -> list[str]:
    """Without the folders that lie inside others of them."""
    kept: list[str] = []
    for folder in sorted(folders, key=lambda name: name.split("/")):
        if not kept or not folder.startswith(kept[-1] + "/"):
            kept.append(folder)
    return kept
