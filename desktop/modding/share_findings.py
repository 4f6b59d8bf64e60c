"""Findings for others: links and forum lines on the clipboard, reports in files, places in osu!'s editor."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QToolTip, QWidget

from core.modding import reports
from core.modding.finding import Finding
from desktop.modding.finding_list import FindingEntry
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.outside import open_outside
from desktop.shared.translation import marked, tr

_REPORTS = {
    marked("Web page (*.html)"): ".html",
    marked("Plain text, as one posts it (*.txt)"): ".txt",
    "Markdown (*.md)": ".md",
    marked("JSON, for scripts (*.json)"): ".json",
}


class FindingSharing(QObject):
    """Puts findings on the clipboard, into files and into osu!'s editor."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._writer = BackgroundCall(self)

    def copy_link(self, entry: FindingEntry) -> None:
        """Put the place of a finding on the clipboard as an address that osu! opens."""
        link = entry.finding.link
        if link:
            QGuiApplication.clipboard().setText(link)
        words = tr("Copied {link}", link=link) if link else tr("This finding speaks of no one place")
        # The release of the button that asked for it would hide it again.
        QTimer.singleShot(0, self, lambda: QToolTip.showText(QCursor.pos(), words))

    def copy(self, entries: Sequence[FindingEntry]) -> None:
        """Put findings on the clipboard as one posts them in a forum."""
        self._copy(reports.timestamps([entry.finding for entry in entries]), len(entries))

    def copy_set(self, findings: Sequence[Finding]) -> None:
        """Put the findings of a whole set on the clipboard, below the names of its difficulties."""
        self._copy(reports.as_text(findings), len(findings))

    def _copy(self, text: str, count: int) -> None:
        if count:
            QGuiApplication.clipboard().setText(text)
            number = tr("%n findings", "", count)
            self._session.notices.inform(tr("{number} copied, one a line, to paste into a forum post.", number=number))

    def export(self, entries: Sequence[FindingEntry]) -> None:
        """Ask for a file and write findings into it."""
        self._export([entry.finding for entry in entries], self._title())

    def export_set(self, findings: Sequence[Finding]) -> None:
        """Ask for a file and write the findings of a whole set into it."""
        self._export(findings, self._set_title())

    def _export(self, findings: Sequence[Finding], title: str) -> None:
        """Ask where the findings go, and write them there; the ending says in which form."""
        name = "".join(letter for letter in title if letter not in '\\/:*?"<>|').strip() or "findings"
        start = str(Path.home() / f"{name}.html")
        kinds = {tr(words): suffix for words, suffix in _REPORTS.items()}
        chosen, kind = QFileDialog.getSaveFileName(self._window, tr("Export the findings"), start, ";;".join(kinds))
        if chosen:
            path = Path(chosen)
            self._write(findings, path if path.suffix else path.with_suffix(kinds.get(kind, ".html")), title)

    def write(self, entries: Sequence[FindingEntry], path: Path) -> None:
        """Write findings; the ending of `path` says how."""
        self._write([entry.finding for entry in entries], path, self._title())

    def write_set(self, findings: Sequence[Finding], path: Path) -> None:
        """Write the findings of a whole set; the ending of `path` says how."""
        self._write(findings, path, self._set_title())

    def _write(self, findings: Sequence[Finding], path: Path, title: str) -> None:
        self._writer.load(
            partial(reports.export, findings, path, title),
            lambda _: self._written(path),
            self._session.notices.report,
        )

    def open_in_osu(self, entry: FindingEntry) -> None:
        """Go to the place of a finding in osu!'s editor."""
        if entry.finding.link:
            QDesktopServices.openUrl(QUrl(entry.finding.link))

    def _title(self) -> str:
        beatmap = self._session.beatmap
        return "" if beatmap is None else f"{beatmap.artist} - {beatmap.title} [{beatmap.version_name}]"

    def _set_title(self) -> str:
        beatmap = self._session.beatmap
        return "" if beatmap is None else f"{beatmap.artist} - {beatmap.title}"

    def _written(self, path: Path) -> None:
        show = (tr("Open it"), partial(open_outside, path))
        self._session.notices.inform(tr("The findings were written to {path}.", path=path), show)
