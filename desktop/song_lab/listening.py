"""Listening to the songs of the lab, beside the editor's own player."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.audio.decode import Audio, load_audio
from desktop.player.player import Player
from desktop.shared.background_call import BackgroundCall
from desktop.shared.notices import NoticeBoard


class Listening(QObject):
    """Plays one file at a time.

    Attributes:
        file: what is played, or was last.
        player: made when something is first played.

    Signals:
        changed: it plays another file, or no longer.
        moved: ms in the file.
        began: it plays.
    """

    changed = Signal()
    moved = Signal(float)
    began = Signal()

    def __init__(self, notices: NoticeBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._reader = BackgroundCall(self)
        self.file: Path | None = None
        self.player: Player | None = None
        self.volume = 1.0

    @property
    def playing(self) -> Path | None:
        """The file that plays now."""
        return self.file if self.player is not None and self.player.playing else None

    def toggle(self, file: Path) -> None:
        """Play a file from where it was, or stop it."""
        if file != self.file:
            self.play(file, 0.0)
        elif self.player is not None:
            self.player.toggle()

    def play(self, file: Path, ms: float) -> None:
        """Play a file from a time on."""
        if file == self.file and self.player is not None:
            self.player.seek(ms)
            self.player.play()
            return
        self.stop()
        self.file = file
        self._reader.load(partial(load_audio, file), partial(self._loaded, ms), self._failed)

    def stop(self) -> None:
        """Be silent."""
        if self.player is not None:
            self.player.pause()

    def close(self) -> None:
        """Be silent for good."""
        self._reader.forget()
        if self.player is not None:
            self.player.close()

    def _loaded(self, ms: float, audio: Audio) -> None:
        if self.player is None:
            self.player = Player(self)
            self.player.positionChanged.connect(self.moved)
            self.player.stateChanged.connect(self._state_changed)
        self.player.set_volume(self.volume)
        self.player.load(audio)
        self.player.seek(ms)
        self.player.play()

    def _state_changed(self, playing: bool) -> None:
        if playing:
            self.began.emit()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.file = None
        self._notices.report(error)
        self.changed.emit()
