"""Opening songs: reading and decoding beside the window, and following what happens to the files."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

# Loading these holds up every thread, so none of them may wait for the first song.
import av  # noqa: F401
import numpy as np
import numpy.ma
import soundfile  # noqa: F401
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from core.audio.decode import Audio, load_audio
from core.audio.peaks import PeakPyramid, build_peaks, cached_file, keep_peaks, load_peaks
from core.errors import BeatwrightError
from core.library.archives import unpack_into, unpacked
from core.places import places
from core.timing.attacks import attack_curve
from core.timing.constants import learned_constants
from desktop.loading import Loader
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session
from desktop.songs import Difficulty, Opened, Song, open_difficulty, read_song, stamp_of

_SETTLE_MS = 300  # an editor may write a file in several steps


@dataclass(frozen=True, slots=True)
class Sound:
    """A decoded song with its waveform.

    Attributes:
        early: ms that are left out at its start, so that its time is that of the earliest formats' files.
    """

    path: Path
    early: float
    audio: Audio
    peaks: PeakPyramid
    attacks: np.ndarray  # per ms, see `core.timing.attacks.attack_curve`


def load_sound(path: Path, early: float = 0.0) -> Sound:
    """Decode a song from `early` ms on; its waveform comes from the cache where it is known.

    Raises:
        InputError: it cannot be decoded.
    """
    learned_constants()  # reads a file, which the folded view would otherwise do in the window's thread
    audio = load_audio(path).after(early)
    folder = places().cache / "peaks"
    entry = cached_file(path, folder) if not early else None
    if entry is not None and entry.is_file():
        peaks = load_peaks(path, folder)
    else:
        peaks = build_peaks(audio)
        if entry is not None:
            keep_peaks(peaks, entry)
    return Sound(path, early, audio, peaks, attack_curve(audio.mono(), audio.sample_rate))


class Opener(QObject):
    """Fills the session from files.

    Signals:
        noticed: a `Notice` about what could not be opened.
        soundChanged: the `Sound` of what is open, or None.
        busyChanged: whether something is being read.
        archiveAsked: the `Path` of an .osz: someone has to say where it is unpacked.
    """

    archiveAsked = Signal(object)
    noticed = Signal(object)
    soundChanged = Signal(object)
    busyChanged = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sound: Sound | None = None
        self._sound_place: tuple[Path | None, float] = (None, 0.0)
        self._songs, self._sounds = Loader(self), Loader(self)
        self._songs.busyChanged.connect(self._busy_changed)
        self._busy = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._settling.start())
        self._watcher.directoryChanged.connect(lambda _: self._settling.start())
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._look_again)

    def open(self, path: Path) -> None:
        """Open a mapset folder, an .osu file or an audio file; of an archive first `archiveAsked` tells."""
        if path.suffix.lower() == ".osz" and not path.is_dir():
            self.archiveAsked.emit(path)
            return
        self._songs.load(partial(read_song, path), self._show_song, self._complain)

    def unpack(self, archive: Path, parent: Path | None) -> None:
        """Unpack an .osz into a new folder below `parent`, or where the program keeps such, and open it."""
        do = partial(unpacked, archive) if parent is None else partial(unpack_into, archive, parent)
        self._songs.load(do, self.open, self._complain)

    def show(self, difficulty: Difficulty) -> None:
        """Look at another difficulty of the open song."""
        self._songs.load(partial(open_difficulty, difficulty), self._show_difficulty, self._complain)

    def close_song(self) -> None:
        """Forget the sound and the files that are watched; used when the window closes."""
        self._settling.stop()
        self._watcher.blockSignals(True)
        self._songs.forget()
        self._sounds.forget()
        self._sound_place = (None, 0.0)

    def _show_song(self, read: tuple[Song, Opened | None]) -> None:
        song, opened = read
        self._session.open(song, opened)
        for problem in song.problems:
            self._notice(Severity.WARNING, problem)
        self._after_opening(opened)

    def _show_difficulty(self, opened: Opened) -> None:
        self._session.show_difficulty(opened)
        self._after_opening(opened)

    def _after_opening(self, opened: Opened | None) -> None:
        if opened is not None and opened.problem:
            self._notice(Severity.WARNING, opened.problem)
        if opened is not None and not opened.beatmap.hit_objects:
            self._notice(Severity.INFO, f"[{opened.difficulty.name}] has no objects yet; its timing can still be used.")
        self._watch()
        self._load_sound(self._session.audio)

    def _load_sound(self, path: Path | None) -> None:
        early = self._session.play_offset
        if path is not None and (path, early) == self._sound_place and self.sound is not None:
            return
        self._sound_place, self.sound = (path, early), None
        self.soundChanged.emit(None)
        self._sounds.forget()
        if path is not None:
            # Decoding begins when the difficulty is drawn: both at once hold each other up.
            QTimer.singleShot(0, self, partial(self._decode, path, early))

    def _decode(self, path: Path, early: float) -> None:
        if (path, early) == self._sound_place and self.sound is None:
            self._sounds.load(partial(load_sound, path, early), self._show_sound, self._complain)

    def _show_sound(self, sound: Sound) -> None:
        self.sound = sound
        self.soundChanged.emit(sound)

    def _complain(self, error: Exception) -> None:
        if isinstance(error, BeatwrightError):
            self._notice(Severity.ERROR, str(error))
        elif isinstance(error, OSError):
            self._notice(Severity.ERROR, f"{error.filename or 'The file'}: {error.strerror or error}.")
        elif isinstance(error, MemoryError):
            self._notice(Severity.ERROR, "There is not enough memory to open this song; close other programs.")
        else:
            raise error

    def _notice(self, severity: Severity, message: str) -> None:
        self.noticed.emit(Notice(severity, message))

    def _watch(self) -> None:
        watched = self._watcher.files() + self._watcher.directories()
        if watched:
            self._watcher.removePaths(watched)
        if self._session.song is not None:
            self._watcher.addPath(str(self._session.song.folder))
        if self._session.opened is not None:
            self._watcher.addPath(str(self._session.opened.difficulty.path))

    def _busy_changed(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit(busy)

    def _look_again(self) -> None:
        """Something happened in the song's folder: follow it, or say what is gone."""
        if self._busy:
            # What is being read may be what happened.
            self._settling.start()
            return
        song, opened = self._session.song, self._session.opened
        if song is None:
            return
        if not song.folder.is_dir():
            self._notice(Severity.WARNING, f"{song.folder} is no longer there; choose another song in the library.")
        elif opened is not None and not opened.difficulty.path.is_file():
            self._notice(Severity.WARNING, f"{opened.difficulty.path.name} was deleted; choose another difficulty.")
        elif opened is not None and stamp_of(opened.difficulty.path) != opened.difficulty.stamp:
            self._notice(Severity.INFO, f"[{opened.difficulty.name}] was changed on disk and read again.")
            self.show(opened.difficulty)
