"""The one window of the program, made again in place of itself where its language changes."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from core.program.settings import load_settings
from desktop.dialogs.settings import SettingsDialog
from desktop.main_window import MainWindow
from desktop.shared.letters import Families, fonts_for, no_letters, readable
from desktop.shared.translation import Languages, tr

_TOPIC = "language"


class WindowKeeper(QObject):
    """Holds the window that is open now.

    A window takes its words when it is made. Another language therefore closes it, as its user would, and opens one
    that is left as the first was: song, moment, tab, forms and proposals come back as they do at a start.

    Attributes:
        window: what is open.

    Signals:
        replaced: another window is open now.
        closing: the window is about to end all that runs, and none comes in its place.
    """

    replaced = Signal()
    closing = Signal()

    def __init__(
        self, window: MainWindow, languages: Languages, songs: Path | None = None, *, families: Families = fonts_for
    ) -> None:
        super().__init__()
        self._languages, self._songs, self._families = languages, songs, families
        self._replacing = self._waiting = False
        self.window = window
        self._follow()

    def report(self, sentence: str) -> None:
        """Show a sentence about something that went wrong."""
        self.window.session.notices.report(sentence)

    def open_path(self, path: Path) -> None:
        """List a folder of songs, or open a file."""
        self.window.open_path(path)

    def open_file(self, path: Path) -> None:
        """Open a file that the system hands over."""
        self.window.opener.open(path)

    def come_forward(self) -> None:
        """Bring the window in front of the others."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def say_letters(self) -> None:
        """Say so where the language that was chosen cannot be read on this system."""
        sentence = no_letters(self.window.settings.language, self._families)
        if sentence:
            self.window.session.notices.warn(sentence, stays=True, topic=_TOPIC)

    def stop(self) -> None:
        """End all that runs."""
        self.window.stop()

    def _follow(self) -> None:
        self.window.closing.connect(self._is_closing)
        self.window.program.preferences.changed.connect(self._changed)

    def _is_closing(self) -> None:
        if not self._replacing:
            self.closing.emit()

    def _changed(self, name: str) -> None:
        if name == "language":
            QTimer.singleShot(0, self, self._replace)  # what changed it is a part of the window

    def _replace(self) -> None:
        """Close the window and open one that speaks the language of the settings."""
        window = self.window
        if window.jobs.busy:
            if not self._waiting:
                self._waiting = True
                window.jobs.changed.connect(self._replace_when_idle)
                words = tr("The language changes as soon as no job runs.")
                window.session.notices.inform(words, subject=_TOPIC)
            return
        in_settings = isinstance(window.program.dialog, SettingsDialog)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._replacing = True
        application.setQuitOnLastWindowClosed(False)
        try:
            if not window.close():
                return
            settings = load_settings()
            self._languages.use(readable(settings.language, self._families))
            self.window = MainWindow(settings, self._songs)
        finally:
            self._replacing = self._waiting = False
            application.setQuitOnLastWindowClosed(True)
        self._follow()
        if not window.isMaximized():
            self.window.setGeometry(window.geometry())
        self.window.show()
        window.deleteLater()
        if in_settings:
            self.window.program.open_settings("language")
        self.say_letters()
        self.replaced.emit()

    def _replace_when_idle(self) -> None:
        if not self.window.jobs.busy:
            self.window.jobs.changed.disconnect(self._replace_when_idle)
            self._waiting = False
            QTimer.singleShot(0, self, self._replace)
