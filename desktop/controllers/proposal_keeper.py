"""Undecided proposals from one start of the program to the next."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from core.edits.proposals import KeptProposals, forget_proposal, keep_proposal, kept_proposals
from core.errors import BeatwrightError
from core.generation.results import GenerationResult
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import tr

_TOPIC = "keeping proposals"


class ProposalKeeper(QObject):
    """Writes proposals down as they come, forgets them as they are decided, and offers them again at the next start."""

    _failed = Signal(str)

    def __init__(self, session: Session, opening: Callable[[Path], object], parent: QObject | None = None) -> None:
        """`opening` opens a song whose proposals the user wants to see."""
        super().__init__(parent)
        self._open = opening
        self._session = session
        self._entries: dict[int, _Entry] = {}
        self._reading = BackgroundCall(self)
        # One after the other: what is decided must not be written after it was forgotten.
        self._disk = QThreadPool(self)
        self._disk.setMaxThreadCount(1)
        self._failed.connect(lambda sentence: session.notices.warn(sentence, topic=_TOPIC))
        session.undecidedChanged.connect(self._keep)

    @property
    def unsafe(self) -> int:
        """How many undecided proposals are not on disk."""
        self._disk.waitForDone()
        return sum(entry.file is None for entry in self._entries.values())

    def restore(self) -> None:
        """Bring back what was undecided when the program ended."""
        self._reading.load(kept_proposals, self._restored, self._not_read)

    def close(self) -> None:
        """Wait until everything is on disk."""
        self._reading.forget()
        self._disk.waitForDone()

    def _restored(self, kept: KeptProposals) -> None:
        """Give back the proposals of the last time: to the song that is open, or with a notice."""
        session = self._session
        songs: dict[Path, list[GenerationResult]] = {}
        for each in kept.proposals:
            self._entries[id(each.result)] = _Entry(each.result, each.file)
            songs.setdefault(each.key, []).append(each.result)
        for key, results in songs.items():
            if session.song is not None and session.song.key == key:
                session.propose(*results)
            else:
                session.keep(key, *results)
        for problem in kept.problems:
            session.notices.warn(problem, stays=True)
        waiting = [key for key in songs if session.song is None or session.song.key != key]
        if waiting:
            self._offer(waiting[-1], songs)

    def _offer(self, last: Path, songs: dict[Path, list[GenerationResult]]) -> None:
        """A notice of proposals that were not decided; `last` is the song that it opens."""
        results = [result for each in songs.values() for result in each]
        first = songs[last][0].beatmap
        song, count = f"{first.artist} – {first.title}", len(results)
        if len(songs) > 1:
            words = tr(
                "%n proposals were not decided when the program ended, the last for {song}.", "", count, song=song
            )
        else:
            words = tr("%n proposals for {song} were not decided when the program ended.", "", count, song=song)
        self._session.notices.inform(
            words,
            (tr("Look at it") if len(songs[last]) == 1 else tr("Look at them"), lambda: self._open(last)),
            (tr("Discard"), lambda: self._session.forget(*results)),
            stays=True,
        )

    def _not_read(self, error: Exception) -> None:
        self._session.notices.report(error, topic=_TOPIC)

    def _keep(self) -> None:
        songs = self._session.undecided_by_song
        there = {id(result): (key, result) for key, results in songs.items() for result in results}
        for number in [each for each in self._entries if each not in there]:
            self._disk.start(_Do(self._entries.pop(number).forget))
        for number, (key, result) in there.items():
            if number not in self._entries:
                entry = self._entries[number] = _Entry(result)
                self._disk.start(_Do(partial(self._write, entry, key)))

    def _write(self, entry: "_Entry", key: Path) -> None:
        try:
            entry.file = keep_proposal(key, entry.result)
        except (BeatwrightError, OSError) as error:
            self._failed.emit(
                tr("The proposal could not be kept on disk and would be lost at the end: {error}", error=error)
            )


class _Entry:
    """A proposal and its file, once there is one; holds the result, so that its id stays its own."""

    def __init__(self, result: GenerationResult, file: Path | None = None) -> None:
        self.result, self.file = result, file

    def forget(self) -> None:
        if self.file is not None:
            forget_proposal(self.file)


class _Do(QRunnable):
    def __init__(self, do: Callable[[], object]) -> None:
        super().__init__()
        self._do = do

    def run(self) -> None:
        self._do()
