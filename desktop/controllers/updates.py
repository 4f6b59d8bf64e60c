"""Notices about new versions, once a day and only where the user switched them on."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from core.program.settings import Settings
from desktop.shared.background_call import BackgroundCall
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr

if TYPE_CHECKING:
    from core.program.updates import Release


class Updates(QObject):
    """Asks for new versions in the background; a request that fails is dropped silently."""

    def __init__(self, settings: Settings, notices: NoticeBoard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._notices = settings, notices
        self._loader = BackgroundCall(self)
        self._stopped = False

    def ask(self) -> None:
        """Ask, if the user switched it on and it was not done today."""
        today = date.today().isoformat()
        wished = self._settings.check_for_updates and self._settings.network
        if self._stopped or not wished or self._settings.last_update_check == today:
            return
        self._settings.last_update_check = today
        self._loader.load(_newest, self._inform, lambda _: None)

    def stop(self) -> None:
        self._stopped = True
        self._loader.forget()

    def _inform(self, release: "Release | None") -> None:
        if release is not None:
            page = QUrl(release.page)
            action = tr("Show it"), lambda: QDesktopServices.openUrl(page)
            words = tr("There is a new version, Beatwright {version}.", version=release.version)
            self._notices.inform(words, action, stays=True)


def _newest() -> "Release | None":
    from core.program.updates import newer_release, update_address  # takes SSL along

    address = update_address()
    return newer_release(address) if address else None
