"""Letting findings be fixed: only where that needs no judgement, and only after asking."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from core.edits.history_entry import HistoryEntry
from core.generation.results import GenerationResult
from core.modding.apply_fixes import fix_file, propose_fixes
from core.modding.finding import Finding
from desktop.modding.finding_list import FindingEntry
from desktop.modding.modding import Modding
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import core_sentence, marked, tr

NOTHING_FIXABLE = marked("None of the findings can be fixed without a person")
_MOST_LISTED = 6
_TOPIC = "fixing"


class FixActions(QObject):
    """Fixes findings in the open difficulty, after asking.

    Signals:
        busyChanged: whether the file is being changed.
        fixed: the `HistoryEntry` that changed it.
    """

    busyChanged = Signal(bool)
    fixed = Signal(object)

    def __init__(self, session: Session, modding: Modding, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._session, self._modding = parent, session, modding
        self._loader, self._proposer = BackgroundCall(self), BackgroundCall(self)

    def why_not(self, entries: Sequence[FindingEntry]) -> str:
        """Why none of these can be fixed; empty where one can."""
        if not entries:
            return tr("Select a finding that can be fixed first")
        fixable = [entry for entry in entries if entry.finding.fix is not None]
        if not fixable:
            return tr("Only a person can decide what to do about this")
        if not _ready(fixable):
            return tr("The difficulty has changed since this was found; look for it again first")
        return ""

    def fixable(self) -> list[FindingEntry]:
        """The findings of the open difficulty that can be fixed and are not marked as done or ignored."""
        return [entry for entry in _ready(self._modding.entries) if entry.mark is None]

    def fixable_by_check(self) -> dict[str, list[FindingEntry]]:
        """The same by the name of what found them, in order of these names."""
        found: dict[str, list[FindingEntry]] = {}
        for entry in self.fixable():
            found.setdefault(entry.finding.check or entry.finding.category, []).append(entry)
        return dict(sorted(found.items()))

    def propose_all(self) -> None:
        """Propose the difficulty with every finding fixed that can be."""
        entries = self.fixable()
        if entries:
            self.propose(entries)
        else:
            self._session.notices.inform(tr(NOTHING_FIXABLE), topic=_TOPIC)

    def propose(self, entries: Sequence[FindingEntry]) -> None:
        """Make a proposal of the fixes of these findings: one sees what they change before anything is written."""
        opened, song = self._session.opened, self._session.song
        ready = _ready(entries)
        if opened is None or song is None or not ready:
            return
        findings = [entry.finding for entry in ready]
        make = partial(propose_fixes, opened.difficulty.path, findings, opened.audio)
        self._proposer.load(make, partial(self._proposed, song.key), self._not_proposed)

    def _proposed(self, key: Path, result: GenerationResult) -> None:
        """Show the fixed difficulty as a proposal, or keep it until its song is open again."""
        session = self._session
        if session.song is None or session.song.key != key:
            session.keep(key, result)
            return
        session.propose(result)
        count = len(result.fixed.sentences) if result.fixed is not None else 0
        words = tr("%n findings would be fixed", "", count)
        hint = tr("Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.")
        session.notices.inform(f"{words}. {hint}", topic=_TOPIC)

    def _not_proposed(self, error: Exception) -> None:
        self._session.notices.report(error, topic=_TOPIC)

    def ask(self, entries: Sequence[FindingEntry]) -> None:
        """Fix what can be fixed among these, if the user agrees."""
        ready = _ready(entries)
        if ready and self.agrees([entry.finding for entry in ready]):
            self.fix(ready)

    def agrees(self, findings: Sequence[Finding]) -> bool:
        """Ask before the file is changed."""
        opened = self._session.opened
        assert opened is not None
        listed = [
            f"• {core_sentence(finding.fix.sentence)}" for finding in findings[:_MOST_LISTED] if finding.fix is not None
        ]
        if len(findings) > _MOST_LISTED:
            listed.append(tr("• and {value} more", value=len(findings) - _MOST_LISTED))
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Fix the difficulty"))
        box.setText(tr("Change {name}?", name=opened.difficulty.path.name))
        box.setInformativeText(
            "\n".join(listed)
            + tr(
                "\n\nA backup is kept, and the change can be undone. If osu!'s editor has the difficulty open, save "
                "there first and load it again afterwards."
            )
        )
        yes = box.addButton(tr("Fix"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is yes

    def fix(self, entries: Sequence[FindingEntry]) -> None:
        """Change the open difficulty on disk."""
        opened = self._session.opened
        if opened is None:
            return
        findings = [entry.finding for entry in entries]
        self.busyChanged.emit(True)
        self._loader.load(partial(fix_file, opened.difficulty.path, findings), self._fixed, self._not_fixed)

    def _fixed(self, done: tuple[HistoryEntry, list[Finding]]) -> None:
        step, fixed = done
        self.busyChanged.emit(False)
        self.fixed.emit(step)
        self._modding.follow(step)
        number = tr("%n findings were", "", len(fixed))
        message = tr("{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.", number=number)
        self._session.notices.inform(message, topic=_TOPIC)

    def _not_fixed(self, error: Exception) -> None:
        self.busyChanged.emit(False)
        self._session.notices.report(error, topic=_TOPIC)


def _ready(entries: Sequence[FindingEntry]) -> list[FindingEntry]:
    """Those whose fix can be applied: they have one, and the map is still the one that they were found in."""
    return [entry for entry in entries if entry.finding.fix is not None and not entry.stale]
