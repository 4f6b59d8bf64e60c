"""Findings for others: links and forum lines on the clipboard, reports in files, places in osu!'s editor."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QToolTip, QWidget

from core.errors import BeatwrightError
from core.modding import reports
from desktop.loading import Loader
from desktop.modding.entries import Entry
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session

_REPORTS = {
    "Web page (*.html)": ".html",
    "Plain text, as one posts it (*.txt)": ".txt",
    "JSON, for scripts (*.json)": ".json",
}


class HandingOut(QObject):
    """Signals:
    noticed: a `Notice`.
    """

    noticed = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._writer = Loader(self)

    def copy_link(self, entry: Entry) -> None:
        """Put the place of a finding on the clipboard as an address that osu! opens."""
        link = entry.finding.link
        if link:
            QGuiApplication.clipboard().setText(link)
        words = f"Copied {link}" if link else "This finding speaks of no one place"
        # The release of the button that asked for it would hide it again.
        QTimer.singleShot(0, self, lambda: QToolTip.showText(QCursor.pos(), words))

    def copy(self, entries: Sequence[Entry]) -> None:
        """Put findings on the clipboard as one posts them in a forum."""
        if entries:
            QGuiApplication.clipboard().setText(reports.timestamps([entry.finding for entry in entries]))
            number = f"{len(entries)} finding{'' if len(entries) == 1 else 's'}"
            self._notice(Severity.INFO, f"{number} copied, one a line, to paste into a forum post.")

    def export(self, entries: Sequence[Entry]) -> None:
        """Ask for a file and write findings into it."""
        start = str(Path.home() / f"{self._file_title()}.html")
        filters = ";;".join(_REPORTS)
        chosen, kind = QFileDialog.getSaveFileName(self._window, "Export the findings", start, filters)
        if chosen:
            path = Path(chosen)
            self.write(entries, path if path.suffix else path.with_suffix(_REPORTS.get(kind, ".html")))

    def write(self, entries: Sequence[Entry], path: Path) -> None:
        """Write findings; the ending of `path` says how."""
        findings = [entry.finding for entry in entries]
        self._writer.load(
            partial(reports.export, findings, path, self._title()), lambda _: self._written(path), self._not_written
        )

    def open_in_osu(self, entry: Entry) -> None:
        """Go to the place of a finding in osu!'s editor."""
        if entry.finding.link:
            QDesktopServices.openUrl(QUrl(entry.finding.link))

    def _title(self) -> str:
        beatmap = self._session.beatmap
        return "" if beatmap is None else f"{beatmap.artist} - {beatmap.title} [{beatmap.version_name}]"

    def _file_title(self) -> str:
        return "".join(letter for letter in self._title() if letter not in '\\/:*?"<>|').strip() or "findings"

    def _written(self, path: Path) -> None:
        show = ("Open it", lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
        self.noticed.emit(Notice(Severity.INFO, f"The findings were written to {path}.", (show,)))

    def _not_written(self, error: Exception) -> None:
        if not isinstance(error, BeatwrightError | OSError):
            raise error
        self._notice(Severity.ERROR, str(error))

    def _notice(self, severity: Severity, message: str) -> None:
        self.noticed.emit(Notice(severity, message))
