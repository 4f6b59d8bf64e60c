"""Opening songs: reading and decoding beside the window, and following what happens to the files."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

# Importing these blocks every thread, so none of them may wait for the first song.
import av  # noqa: F401
import numpy as np
import numpy.ma
import soundfile  # noqa: F401
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from core.app_dirs import places
from core.audio.decode import Audio, load_audio
from core.audio.peaks import PeakPyramid, build_peaks, cached_file, keep_peaks, load_peaks
from core.library.archives import check_archive, unpack_into, unpacked
from core.program.lazer_edits import is_lazer_edit
from core.timing.learned_parameters import learned_parameters
from core.timing.onset_envelope import onset_envelope
from desktop.session.open_song import Difficulty, OpenDifficulty, Song, open_difficulty, read_song, stamp_of
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import tr

_TOPIC = "opening"
_QUIET_MS = 300  # an editor may write a file in several steps


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
    attacks: np.ndarray  # per ms, see `core.timing.onset_envelope.onset_envelope`


def load_sound(path: Path, early: float = 0.0) -> Sound:
    """Decode a song from `early` ms on; its waveform comes from the cache where it is there.

    Raises:
        InputError: it cannot be decoded.
    """
    learned_parameters()  # reads a file, which the folded view would otherwise do in the window's thread
    audio = load_audio(path).after(early)
    folder = places().cache / "peaks"
    entry = cached_file(path, folder) if not early else None
    if entry is not None and entry.is_file():
        peaks = load_peaks(path, folder)
    else:
        peaks = build_peaks(audio)
        if entry is not None:
            keep_peaks(peaks, entry)
    return Sound(path, early, audio, peaks, onset_envelope(audio.mono(), audio.sample_rate))


class SongLoader(QObject):
    """Opens songs: reads files beside the window and fills the session from them.

    Signals:
        soundChanged: the `Sound` of what is open, or None.
        busyChanged: whether something is being read.
        archiveAsked: the `Path` of an .osz that can be read: the user has to choose where it is unpacked.
    """

    archiveAsked = Signal(object)
    soundChanged = Signal(object)
    busyChanged = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sound: Sound | None = None
        self._sound_place: tuple[Path | None, float] = (None, 0.0)
        self._songs, self._sounds = BackgroundCall(self), BackgroundCall(self)
        self._songs.busyChanged.connect(self._busy_changed)
        self._busy = self._paused = False
        self._file_timer = QTimer(self)
        self._file_timer.setSingleShot(True)
        self._file_timer.setInterval(_QUIET_MS)
        self._file_timer.timeout.connect(self._look_again)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._file_timer.start())
        self._watcher.directoryChanged.connect(lambda _: self._file_timer.start())

    def open(self, path: Path) -> None:
        """Open a mapset folder, an .osu file or an audio file; for an archive `archiveAsked` is emitted first."""
        if path.suffix.lower() == ".osz" and not path.is_dir():
            self._songs.load(partial(check_archive, path), lambda _: self.archiveAsked.emit(path), self._report)
            return
        self._songs.load(partial(read_song, path), self._show_song, self._report)

    def unpack(self, archive: Path, parent: Path | None) -> None:
        """Unpack an .osz into a new folder below `parent`, or where the program keeps such, and open it."""
        do = partial(unpacked, archive) if parent is None else partial(unpack_into, archive, parent)
        self._songs.load(do, self.open, self._report)

    def show(self, difficulty: Difficulty) -> None:
        """Look at another difficulty of the open song."""
        self._songs.load(partial(open_difficulty, difficulty), self._show_difficulty, self._report)

    def read_again(self) -> None:
        """Read the open difficulty again, which the program itself has changed."""
        if self._session.opened is not None:
            self.show(self._session.opened.difficulty)

    def pause_watching(self, paused: bool) -> None:
        """Look at changed files later, while the program itself writes them."""
        self._paused = paused

    def close_song(self) -> None:
        """Forget the sound and the files that are watched; used when the window closes."""
        self._file_timer.stop()
        self._watcher.blockSignals(True)
        self._songs.forget()
        self._sounds.forget()
        self._sound_place = (None, 0.0)

    def _show_song(self, read: tuple[Song, OpenDifficulty | None]) -> None:
        song, opened = read
        self._session.notices.succeed(_TOPIC)
        self._session.open(song, opened)
        for problem in song.problems:
            self._session.notices.warn(problem, topic=_TOPIC)
        self._after_opening(opened)

    def _show_difficulty(self, opened: OpenDifficulty) -> None:
        self._session.show_difficulty(opened)
        self._after_opening(opened)

    def _after_opening(self, opened: OpenDifficulty | None) -> None:
        if opened is not None and opened.problem:
            self._session.notices.warn(opened.problem, topic=_TOPIC)
        if opened is not None and not opened.beatmap.hit_objects:
            name = opened.difficulty.name
            self._session.notices.inform(tr("[{name}] has no objects yet; its timing can still be used.", name=name))
        self._watch()
        self._load_sound(self._session.audio)

    def _load_sound(self, path: Path | None) -> None:
        """Decode a song in the background, unless it is the one that is loaded."""
        early = self._session.play_offset
        if path is not None and (path, early) == self._sound_place and self.sound is not None:
            return
        self._sound_place, self.sound = (path, early), None
        self.soundChanged.emit(None)
        self._sounds.forget()
        if path is not None:
            # Decoding begins when the difficulty is drawn: both at once delay each other.
            QTimer.singleShot(0, self, partial(self._decode, path, early))

    def _decode(self, path: Path, early: float) -> None:
        if (path, early) == self._sound_place and self.sound is None:
            self._sounds.load(partial(load_sound, path, early), self._show_sound, self._report)

    def _show_sound(self, sound: Sound) -> None:
        self.sound = sound
        self.soundChanged.emit(sound)

    def _report(self, error: Exception) -> None:
        self._session.notices.report(error, topic=_TOPIC)

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
        if self._busy or self._paused:
            # What is being read may be what happened.
            self._file_timer.start()
            return
        song, opened, notices = self._session.song, self._session.opened, self._session.notices
        if song is None:
            return
        if not song.folder.is_dir():
            notices.warn(_gone(song.folder), topic=_TOPIC)
        elif opened is not None and not opened.difficulty.path.is_file():
            notices.warn(
                tr("{name} was deleted; choose another difficulty.", name=opened.difficulty.path.name), topic=_TOPIC
            )
        elif opened is not None and stamp_of(opened.difficulty.path) != opened.difficulty.stamp:
            notices.inform(tr("[{name}] was changed on disk and read again.", name=opened.difficulty.name))
            self.show(opened.difficulty)


def _gone(folder: Path) -> str:
    """What to say of the folder of the open song, which is no longer there."""
    if is_lazer_edit(folder):
        return tr(
            "osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. "
            "Proposals that were not decided are kept."
        )
    return tr("{folder} is no longer there; choose another song in the library.", folder=folder)
