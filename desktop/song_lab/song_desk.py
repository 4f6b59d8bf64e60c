"""The songs of the lab while the window is open: what is made, kept and thrown away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.app_dirs import places
from core.audio.peaks import PeakPyramid, load_peaks
from core.errors import MachineError
from core.model.checkpoints.hub.cache import why_offline
from core.music.clap import find_clap
from core.music.licences import Licence, agreed
from core.music.orders import RankOrder, SetOrder, SongOrder
from core.music.published.clap import LICENCE as CLAP
from core.music.request import SongRequest
from core.music.shelf import (
    StoredSong,
    bring_back,
    discard,
    forget_discarded,
    list_songs,
    set_kept,
    shelf_folder,
)
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr

_TOPIC = "song lab"
_SUBJECT_LETTERS = 60


class SongDesk(QObject):
    """Makes songs in the helper process, and keeps the shelf of them.

    Attributes:
        songs: those of the shelf, the latest request first.
        job: what is being made; None where nothing is.
        may_use: asks whether a licence is accepted.
        loaded: the model that the helper process has in memory since the last song; empty where none is known.
        compares: a model that compares songs with prompts is on this machine.
        offline: why nothing can be downloaded, without a full stop; empty where it can.
        fill_task, rank_task, set_task, fetch_task: the tasks, by name.

    Signals:
        changed: the songs.
        busyChanged: a job began or ended.
        progressed: its `Progress`.
        made: a tuple of the `StoredSong`s that a request brought.
        setMade: the `Path` of a new set's difficulty.
        fetched: a model arrived.
    """

    fill_task = "core.music.making:fill_shelf"
    rank_task = "core.music.ranking:rank_songs"
    set_task = "core.music.new_set:make_set"
    fetch_task = "core.music.obtain:obtain_folder"

    changed = Signal()
    busyChanged = Signal()
    progressed = Signal(object)
    made = Signal(object)
    setMade = Signal(Path)
    fetched = Signal()

    def __init__(self, jobs: JobQueue, notices: NoticeBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._notices = jobs, notices
        self._reader, self._writer = BackgroundCall(self), BackgroundCall(self)
        self.folder = shelf_folder()
        self.songs: list[StoredSong] = []
        self.compares, self.offline = False, ""
        self.job: Job | None = None
        self.loaded = ""
        self.may_use: Callable[[Licence], bool] = lambda _: False

    # What there is

    def read(self) -> None:
        """Look which songs there are."""
        self._reader.load(partial(_shelf, self.folder), self._take, self._report)

    def batch(self, made: str) -> list[StoredSong]:
        """The songs of one request, by the time of its making; the most like their prompt first, where it is known."""
        found = [song for song in self.songs if song.made == made]
        if all(song.similarity is not None for song in found):
            found.sort(key=lambda song: -(song.similarity or 0.0))
        return found

    @property
    def batches(self) -> list[list[StoredSong]]:
        """The songs by request, the latest first."""
        return [self.batch(made) for made in dict.fromkeys(song.made for song in self.songs)]

    # What the user does

    def agree(self, licence: Licence) -> bool:
        """Whether a licence is accepted, after asking where it was not yet."""
        try:
            return agreed(licence, self.may_use)
        except MachineError as error:
            self._report(error)
            return False

    def make(self, request: SongRequest, licence: Licence) -> None:
        """Make the songs of a request, once its licence is accepted."""
        if self.job is None and self.agree(licence):
            words = " ".join(request.prompts[0].split()) if request.prompts else ""
            subject = words or (request.file.name if request.file is not None else tr("no prompt"))
            order = SongOrder(request, self.folder)
            self._start(tr("Make a song"), self.fill_task, order, subject[:_SUBJECT_LETTERS], self._filled)

    def add_file(self, file: Path) -> None:
        """Put a song of the user's on the shelf, measured as those that are made."""
        request = SongRequest((file.stem,), provider="file", file=file, model=file.name)
        if self.job is None:
            order = SongOrder(request, self.folder)
            self._start(tr("Measure a song"), self.fill_task, order, file.name, self._filled)

    def rank(self, songs: Sequence[StoredSong]) -> None:
        """Compare songs with their prompts, after a model for that came, once its licence is accepted."""
        if self.job is None and (self.compares or self.agree(CLAP)):
            order = RankOrder(tuple(song.file for song in songs))
            self._start(tr("Compare with the prompt"), self.rank_task, order, songs[0].prompt[:_SUBJECT_LETTERS],
                        self._ranked)  # fmt: skip

    def fetch(self, model: str, licence: Licence) -> None:
        """Download a model, or go on where a download stopped."""
        if self.job is None and self.agree(licence):
            self._start(tr("Download {title}", title=model), self.fetch_task, model, model, self._fetched)

    def make_set(self, order: SetOrder) -> None:
        """Repair a song and make a set of it."""
        if self.job is None:
            self._start(tr("Make a new set"), self.set_task, order, order.file.stem, self._set_made)

    def stop(self) -> None:
        """Stop what is being made; nothing of it is left."""
        if self.job is not None:
            self._jobs.cancel(self.job)

    def keep(self, song: StoredSong, kept: bool) -> None:
        """Mark a song as one to keep, or no longer."""
        self._writer.load(partial(set_kept, song, kept), self._replaced, self._report)

    def discard(self, song: StoredSong) -> None:
        """Take a song off the shelf; it can be brought back."""
        self.songs = [each for each in self.songs if each.file != song.file]
        self.changed.emit()
        self._writer.load(partial(discard, song), self._discarded, self._report)

    # What happens

    def _start(self, title: str, task: str, request: object, subject: str, done: Callable[[object], None]) -> None:
        job = Job(title, task, request, subject)
        self.job = job
        job.progressed.connect(self.progressed)
        job.finished.connect(done)
        job.failed.connect(self._report)
        job.ended.connect(self._ended)
        self._jobs.add(job)
        self.busyChanged.emit()

    def _ended(self) -> None:
        self.job = None
        self.busyChanged.emit()

    def _take(self, found: "_Shelf") -> None:
        self.songs, self.compares, self.offline = found.songs, found.compares, found.offline
        self.changed.emit()

    def _filled(self, songs: object) -> None:
        assert isinstance(songs, tuple)
        self._notices.succeed(_TOPIC)
        self.loaded = songs[0].model if songs else ""
        self.songs = [*songs, *self.songs]
        self.changed.emit()
        self.made.emit(songs)

    def _ranked(self, _: object) -> None:
        self.loaded = ""
        self._notices.succeed(_TOPIC)
        self.read()

    def _set_made(self, file: object) -> None:
        assert isinstance(file, Path)
        self._notices.succeed(_TOPIC)
        self.setMade.emit(file)

    def _fetched(self, _: object) -> None:
        """A model of music was downloaded."""
        self._notices.succeed(_TOPIC)
        self.fetched.emit()
        self.read()

    def _replaced(self, song: StoredSong) -> None:
        self.songs = [song if each.file == song.file else each for each in self.songs]
        self.changed.emit()

    def _discarded(self, song: StoredSong) -> None:
        again = partial(self._writer.load, partial(bring_back, song), lambda _: self.read(), self._report)
        self._notices.inform(tr("{name} was discarded.", name=song.file.name), (tr("Undo"), again), topic=_TOPIC)

    def _report(self, error: Exception | str) -> None:
        self.loaded = ""  # the process may have ended
        self._notices.report(error, topic=_TOPIC)
        self.read()


@dataclass(frozen=True, slots=True)
class _Shelf:
    songs: list[StoredSong]
    compares: bool
    offline: str


def _shelf(folder: Path) -> _Shelf:
    forget_discarded(folder)
    return _Shelf(list_songs(folder), find_clap() is not None, why_offline())


def peaks_of(song: StoredSong) -> PeakPyramid:
    """The waveform of a song.

    Raises:
        InputError: its file cannot be read.
    """
    return load_peaks(song.file, places().cache / "peaks")
