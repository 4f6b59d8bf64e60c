"""Telling of a new version, once a day and only where the user switched it on."""

from datetime import date

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from core.program.updates import Release, newer_release, update_address
from desktop.loading import Loader
from desktop.panels.notification_bar import Notice, Severity
from desktop.settings import Settings


class Updates(QObject):
    """Asks in the background; an answer that does not come is no news.

    Signals:
        noticed: a `Notice` that names the new version.
    """

    noticed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._loader = Loader(self)

    def ask(self) -> None:
        """Ask, if the user wants that and nobody asked today."""
        today = date.today().isoformat()
        if not self._settings.tell_of_updates or self._settings.last_update_check == today:
            return
        self._settings.last_update_check = today
        self._loader.load(_newest, self._tell, lambda _: None)

    def stop(self) -> None:
        self._loader.forget()

    def _tell(self, release: Release | None) -> None:
        if release is not None:
            page = QUrl(release.page)
            action = "Show it", lambda: QDesktopServices.openUrl(page)
            words = f"There is a new version, Beatwright {release.version}."
            self.noticed.emit(Notice(Severity.INFO, words, (action,), stays=True))


def _newest() -> Release | None:
    address = update_address()
    return newer_release(address) if address else None
