"""What feeds the list: a helper process that keeps the index up to date, and a thread that searches it."""

import queue
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from core.complexity.bars import complexity_of_file
from core.errors import BeatwrightError, CancelledError
from core.jobs import CancelToken, Progress
from core.library.counts import IndexChanged
from core.library.database import READ_ERRORS, index_path_for, open_reader
from core.library.groups import Group, Grouping, grouped
from core.library.records import BrokenFile, read_broken
from core.library.search import Query, SortOrder, ids_of_folders, parse_query, search
from core.library.watch import FollowRequest, follow
from core.worker import Worker
from desktop.shared.translation import tr

REFRESH_MS = 600  # between two searches while the index grows
_REPORT_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Wish:
    """What the list should show."""

    text: str = ""
    filters: str = ""
    order: SortOrder = SortOrder.ARTIST
    backwards: bool = False
    folders: tuple[Path, ...] | None = None
    """Of the sets that may be listed, in the order in which they are; None for all, in `order`."""
    grouping: Grouping = Grouping.NONE
    creator: str = ""
    """Whose sets are one's own; where they are a group."""

    @property
    def narrows(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.text.strip() or self.filters or self.folders is not None)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found: ids of mapsets in order, or None where there is no index yet; and their groups, if any."""

    songs: Path
    wish: Wish
    query: Query
    ids: list[int] | None
    broken: list[BrokenFile]
    groups: tuple[Group, ...] = ()


class LibrarySource(QObject):
    """Follows one Songs folder and answers searches in it.

    Signals:
        progressed: a `Progress` of the indexing.
        failed: one sentence; the folder is no longer followed.
        answered: an `Answer`, for the latest wish only; again when the index has changed.
    """

    progressed = Signal(object)
    failed = Signal(str)
    answered = Signal(object)

    def __init__(self, cache: Path, log: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._log = log
        self._follower: _Follower | None = None
        self._wish = Wish()
        self._searcher = _Searcher()
        self._searcher.answered.connect(self._answered)
        self._searcher.start()
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(REFRESH_MS)
        self._stale.timeout.connect(self._search)
        self.songs: Path | None = None

    @property
    def index_path(self) -> Path:
        """The index of the followed folder."""
        return index_path_for(self._cache, self.songs) if self.songs is not None else Path()

    @property
    def narrows(self) -> bool:
        """Whether the present search leaves anything out."""
        return self._wish.narrows

    @property
    def wished(self) -> str:
        """The present search as a name."""
        return " ".join(f"{self._wish.text} {self._wish.filters}".split()) or tr("My selection")

    def open(self, songs: Path) -> None:
        """Follow `songs`; what its index already contains is searched at once."""
        self._end_follower()
        self.songs = songs.absolute()
        self._start_follower()
        self._search()

    def _start_follower(self) -> None:
        assert self.songs is not None
        self._follower = _Follower(self.songs, self.index_path, self._log)
        self._follower.progressed.connect(self._progressed)
        self._follower.failed.connect(self._failed)
        self._follower.start()

    def wish(self, wish: Wish) -> None:
        """Search for something else."""
        if wish != self._wish:
            self._wish = wish
            self._search()

    def close(self) -> None:
        """Stop everything and wait for it."""
        self._stale.stop()
        self._end_follower()
        self._searcher.wishes.put(None)
        self._searcher.wait(3000)
        self.songs = None

    def _search(self) -> None:
        if self.songs is not None:
            self._searcher.wishes.put((self.songs, self.index_path, self._wish))

    def _end_follower(self) -> None:
        if self._follower is not None:
            self._follower.progressed.disconnect(self._progressed)
            self._follower.failed.disconnect(self._failed)
            self._follower.end()
            self._follower = None

    def _progressed(self, progress: Progress) -> None:
        if isinstance(progress.payload, IndexChanged) and not self._stale.isActive():
            self._stale.start()
        self.progressed.emit(progress)

    def _failed(self, sentence: str) -> None:
        self.failed.emit(sentence)

    def _answered(self, answer: Answer) -> None:
        """Hand on an answer, unless another folder or search has taken its place meanwhile."""
        if answer.songs == self.songs and answer.wish == self._wish:
            self.answered.emit(answer)


class _Follower(QThread):
    """Supervises the helper process of one Songs folder."""

    progressed = Signal(object)
    failed = Signal(str)

    def __init__(self, songs: Path, index_path: Path, log: Path | None) -> None:
        super().__init__()
        self._request = FollowRequest(songs, index_path, complexity_of_file)
        self._worker = Worker(log)
        self._cancel = CancelToken()

    def run(self) -> None:
        last, last_stage = 0.0, ""

        def report(progress: Progress) -> None:
            nonlocal last, last_stage
            now = time.monotonic()
            if progress.stage == last_stage and progress.done < 1 and now - last < _REPORT_SECONDS:
                return
            last, last_stage = now, progress.stage
            self.progressed.emit(progress)

        try:
            self._worker.run(follow, self._request, report, self._cancel)
        except CancelledError:
            pass
        except BeatwrightError as error:
            if not self._cancel.cancelled:
                self.failed.emit(str(error))

    def end(self) -> None:
        """Stop following; waits for the process to end."""
        self._cancel.cancel()
        self._worker.close()
        self.wait(5000)


class _Searcher(QThread):
    """Answers the latest wish; older ones that wait are dropped."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.wishes: queue.SimpleQueue[tuple[Path, Path, Wish] | None] = queue.SimpleQueue()

    def run(self) -> None:
        while (latest := self.wishes.get()) is not None:
            while not self.wishes.empty():
                newer = self.wishes.get()
                if newer is None:
                    return
                latest = newer
            self.answered.emit(self._answer(*latest))

    @staticmethod
    def _answer(songs: Path, index_path: Path, wish: Wish) -> Answer:
        """What the index answers to a search; no ids where it is missing or damaged."""
        query = parse_query(f"{wish.text} {wish.filters}")
        connection = open_reader(index_path, songs)
        if connection is None:
            return Answer(songs, wish, query, None, [])
        try:
            ids = search(connection, query, wish.order)
            if wish.folders is not None:
                among = set(ids)
                ids = [each for each in ids_of_folders(connection, songs, wish.folders) if each in among]
            if wish.backwards:
                ids.reverse()
            groups = grouped(connection, ids, wish.grouping, backwards=wish.backwards, creator=wish.creator)
            return Answer(songs, wish, query, ids, read_broken(connection, songs), tuple(groups))
        except READ_ERRORS:
            return Answer(songs, wish, query, None, [])  # damaged: the helper process rebuilds it
        finally:
            connection.close()
