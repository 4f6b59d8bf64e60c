"""From a finding of the set to its place, in whichever difficulty that is."""

from PySide6.QtCore import QObject, Signal

from core.modding.finding import Finding
from desktop.modding.modding import Modding
from desktop.session.session import Session


class SetNavigation(QObject):
    """Opens the difficulty of a finding and chooses the finding as soon as it is found there too.

    Signals:
        difficultyAsked: a `Difficulty` of the set to look at.
        placeAsked: ms to go to.
    """

    difficultyAsked = Signal(object)
    placeAsked = Signal(float)

    def __init__(self, session: Session, modding: Modding, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._modding = session, modding
        self._sought: Finding | None = None
        self._was_placed = False
        self._rules: list[Finding] | None = None
        modding.changed.connect(self._after_change)

    def go_to(self, finding: Finding) -> None:
        """Look at the difficulty of a finding of the set, and at the finding."""
        song, opened = self._session.song, self._session.opened
        if song is None or opened is None:
            return
        self._sought, self._was_placed = finding, False
        target = next((each for each in song.difficulties if each.path.name == finding.file), opened.difficulty)
        if target.path != opened.difficulty.path:
            self.difficultyAsked.emit(target)
        else:
            self._seek()

    def _after_change(self) -> None:
        rules = self._modding.rules.findings
        if self._rules is not rules:
            # The rules were checked again, so the set may be another one too.
            self._rules = rules
            self._modding.of_set.look()
        self._seek()

    def _seek(self) -> None:
        """Choose the finding that was asked for, once its difficulty is open and checked."""
        sought, opened, modding = self._sought, self._session.opened, self._modding
        if sought is None or opened is None or (sought.difficulty and sought.file != opened.difficulty.path.name):
            return
        entry = next((each for each in modding.entries if each.finding.key == sought.key), None)
        if entry is not None:
            self._sought = None
            modding.choose(entry.finding)
            return
        source = modding.rules if sought.score is None else modding.model
        if source.findings is not None and source.stamp == opened.difficulty.stamp:
            self._sought = None
        # The list does not have it yet, or no longer; its time is enough to go there.
        self._place(sought)

    def _place(self, sought: Finding) -> None:
        if sought.time is not None and not self._was_placed:
            self._was_placed = True
            self.placeAsked.emit(sought.time)
