"""Letting findings be fixed: only where that needs no judgement, and only after asking."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from core.errors import BeatwrightError
from core.generation.steps import Step
from core.modding.finding import Finding
from core.modding.mending import mend_file
from desktop.loading import Loader
from desktop.modding.entries import Entry
from desktop.modding.modding import Modding
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session

_MOST_LISTED = 6


class Mending(QObject):
    """Signals:
    noticed: a `Notice`.
    """

    noticed = Signal(object)

    def __init__(self, session: Session, modding: Modding, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._session, self._modding = parent, session, modding
        self._loader = Loader(self)

    def why_not(self, entries: Sequence[Entry]) -> str:
        """Why none of these can be fixed; empty where one can."""
        if not entries:
            return "Select a finding that can be fixed first"
        fixable = [entry for entry in entries if entry.finding.fix is not None]
        if not fixable:
            return "Only a person can decide what to do about this"
        if not _ready(fixable):
            return "The difficulty has changed since this was found; look for it again first"
        return ""

    def ask(self, entries: Sequence[Entry]) -> None:
        """Fix what can be fixed among these, if the user agrees."""
        ready = _ready(entries)
        if ready and self.agrees([entry.finding for entry in ready]):
            self.fix(ready)

    def agrees(self, findings: Sequence[Finding]) -> bool:
        """Ask before the file is changed."""
        opened = self._session.opened
        assert opened is not None
        listed = [f"• {finding.fix.sentence}" for finding in findings[:_MOST_LISTED] if finding.fix is not None]
        if len(findings) > _MOST_LISTED:
            listed.append(f"• and {len(findings) - _MOST_LISTED} more")
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Fix the difficulty")
        box.setText(f"Change {opened.difficulty.path.name}?")
        box.setInformativeText(
            "\n".join(listed)
            + "\n\nA backup is kept, and the change can be undone. If osu!'s editor has the difficulty open, save "
            "there first and load it again afterwards."
        )
        yes = box.addButton("Fix", QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is yes

    def fix(self, entries: Sequence[Entry]) -> None:
        """Change the open difficulty on disk; it is read again by itself."""
        opened = self._session.opened
        if opened is None:
            return
        findings = [entry.finding for entry in entries]
        self._loader.load(partial(mend_file, opened.difficulty.path, findings), self._fixed, self._not_fixed)

    def _fixed(self, done: tuple[Step, list[Finding]]) -> None:
        step, fixed = done
        self._modding.follow(step)
        number = "1 finding was" if len(fixed) == 1 else f"{len(fixed)} findings were"
        message = f"{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back."
        self.noticed.emit(Notice(Severity.INFO, message))

    def _not_fixed(self, error: Exception) -> None:
        if not isinstance(error, BeatwrightError):
            raise error
        self.noticed.emit(Notice(Severity.ERROR, str(error)))


def _ready(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.finding.fix is not None and not entry.stale]
