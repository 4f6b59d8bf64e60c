"""What is dropped on the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent

from core.beatmap.header import read_header
from core.errors import BeatwrightError, InputError
from core.library.archives import AUDIO_SUFFIXES, check_archive, unpack_into, unpacked
from core.model.checkpoints.style_files import is_style
from core.program.desk import MOST_RECENT
from desktop.controllers.desk_keeper import DeskKeeper
from desktop.controllers.open_actions import OpenActions
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import tr

_TOPIC = "dropping"
_NAMED = 3


@dataclass(frozen=True, slots=True)
class Dropped:
    """Several things that were dropped.

    Attributes:
        usable: what can be opened, one for each song, in the order of the drop.
        refused: what cannot.
    """

    usable: tuple[Path, ...]
    refused: tuple[Path, ...]

    @property
    def archives(self) -> tuple[Path, ...]:
        """Those that have to be unpacked first."""
        return tuple(path for path in self.usable if path.suffix.lower() == ".osz" and not path.is_dir())


def sort_dropped(paths: Sequence[Path]) -> Dropped:
    """Look at what was dropped: the files of a set are one song."""
    usable: dict[Path, Path] = {}
    refused = []
    for path in paths:
        try:
            usable.setdefault(_song_of(path), path)
        except (BeatwrightError, OSError):
            refused.append(path)
    # Who drops all that is in a set's folder means the set.
    alone = [path for song, path in usable.items() if song.parent not in usable]
    foreign = [path for path in refused if path.suffix.lower() == ".osu" or path.parent not in usable]
    return Dropped(tuple(alone), tuple(foreign))


def unpack_dropped(dropped: Dropped, parent: Path | None) -> Dropped:
    """The same with folders in place of the archives, unpacked below `parent` or among the program's own files."""
    archives = set(dropped.archives)
    usable, refused = list[Path](), list(dropped.refused)
    for path in dropped.usable:
        try:
            unpack = path in archives
            usable.append(path if not unpack else unpacked(path) if parent is None else unpack_into(path, parent))
        except (BeatwrightError, OSError):
            refused.append(path)
    return Dropped(tuple(usable), tuple(refused))


class DropActions(QObject):
    """Opens what is dropped; of several songs the first, and lists the others among the recent ones.

    Signals:
        styleDropped: the `Path` of a style's file, or of an adapter's folder.
    """

    styleDropped = Signal(Path)

    def __init__(self, session: Session, opener: SongLoader, asking: OpenActions, desk: DeskKeeper) -> None:
        super().__init__(opener)
        self._notices, self._opener, self._asking, self._desk = session.notices, opener, asking, desk
        self._reader = BackgroundCall(self)

    def take(self, event: QDropEvent) -> None:
        """Open what was dropped, or say why that cannot be."""
        event.acceptProposedAction()
        try:
            paths = dropped_paths(event.mimeData())
        except InputError as error:
            self._notices.report(error, topic=_TOPIC)
            return
        self._notices.succeed(_TOPIC)
        styles = [path for path in paths if is_style(path)]
        for path in styles:
            QTimer.singleShot(0, self, partial(self.styleDropped.emit, path))
        paths = [path for path in paths if path not in styles]
        if not paths:
            return
        # Where it came from waits until the drop is over, so no question may be asked before.
        if len(paths) == 1:
            QTimer.singleShot(0, self, lambda: self._opener.open(paths[0]))
        else:
            QTimer.singleShot(
                0, self, lambda: self._reader.load(partial(sort_dropped, paths), self._unpack, self._report)
            )

    def _unpack(self, dropped: Dropped) -> None:
        """Unpack dropped archives into a folder that is asked for, then open what came out."""
        archives = dropped.archives
        if not archives:
            self._open(dropped)
            return
        place = self._asking.place_of_all(archives)
        if place is not None:
            self._reader.load(partial(unpack_dropped, dropped, place.parent), self._open, self._report)
            return
        self._open(Dropped(tuple(path for path in dropped.usable if path not in archives), dropped.refused))

    def _open(self, dropped: Dropped) -> None:
        """Open the first of what was dropped, list the others as recent songs, and name what cannot be opened."""
        songs = [path.parent if path.suffix.lower() == ".osu" else path for path in dropped.usable[:MOST_RECENT]]
        if songs:
            self._opener.open(dropped.usable[0])
        if len(songs) > 1:
            self._desk.list_songs(songs)
            sentence = tr(
                "File, Open recent lists the %n songs that were dropped; the first is opened.", "", len(songs)
            )
            self._notices.inform(sentence)
        if dropped.refused:
            names = ", ".join(path.name or str(path) for path in dropped.refused[:_NAMED])
            more = ", …" if len(dropped.refused) > _NAMED else ""
            count = len(dropped.refused)
            sentence = tr("%n files cannot be opened: {names}.", "", count, names=f"{names}{more}")
            self._notices.warn(sentence, topic=_TOPIC)

    def _report(self, error: Exception) -> None:
        self._notices.report(error, topic=_TOPIC)


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders that were dropped, each once.

    Raises:
        InputError: nothing of it is a file here, or the only one is gone.
    """
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
    if not paths:
        raise InputError(tr("What was dropped is not a file on this computer; save it first, then open it here."))
    if len(paths) == 1 and not paths[0].exists():
        raise InputError(tr("{value} is no longer there; choose another file.", value=paths[0]))
    return list(dict.fromkeys(paths))


def _song_of(path: Path) -> Path:
    """What the song of a file is known by.

    Raises:
        InputError, MachineError, OSError: it cannot be opened.
    """
    suffix = path.suffix.lower()
    if path.is_dir():
        if any(file.suffix.lower() in (".osu", *AUDIO_SUFFIXES) for file in path.iterdir()):
            return path
    elif suffix == ".osz":
        check_archive(path)
        return path
    elif suffix == ".osu":
        read_header(path)
        return path.parent
    elif suffix in AUDIO_SUFFIXES and path.is_file():
        return path
    raise FileNotFoundError(path)
