"""The bar that comes with a proposal: what it is, original or proposal, accept or discard."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from core.generation.request import GenerationResult
from desktop import theme
from desktop.panels.controls import Segments
from desktop.session import Session


class ProposalBar(QFrame):
    """Signals:
    accepted, discarded: the buttons.
    """

    accepted = Signal()
    discarded = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice-info")
        self._session = session
        self.facts = QLabel()
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.shown = Segments(
            [
                ("Original", False, "Play and draw the original difficulty (Tab switches)"),
                ("Proposal", True, "Play and draw the proposal (Tab switches)"),
            ]
        )
        self.discard = QPushButton(theme.icon("discard"), "Discard")
        self.discard.setToolTip("Forget the proposal; nothing was written (Ctrl+L)")
        self.accept = QPushButton(theme.icon("accept", theme.ON_ACCENT), "Accept")
        self.accept.setProperty("role", "primary")
        self.accept.setToolTip("Write the proposal as a new difficulty (Ctrl+S); no existing file is touched")
        for button in (self.discard, self.accept):
            button.setIconSize(QSize(16, 16))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 10, 6)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.facts, 1)
        for widget in (self.shown, self.discard, self.accept):
            layout.addWidget(widget)

        self.shown.chosen.connect(lambda shown: session.show_proposal(bool(shown)))
        self.accept.clicked.connect(self.accepted)
        self.discard.clicked.connect(self.discarded)
        session.proposalChanged.connect(self._show)
        session.shownChanged.connect(self._show)
        session.difficultyChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        result = self._session.proposal
        self.setVisible(result is not None)
        if result is None:
            return
        self.facts.setText(_describe(result))
        self.facts.setToolTip("\n".join(result.warnings))
        self.shown.set_value(self._session.showing_proposal)
        self.shown.setVisible(self._session.beatmap is not None)


def _describe(result: GenerationResult) -> str:
    count = len(result.beatmap.hit_objects)
    facts = [
        f"Proposal [{result.beatmap.version_name}]",
        f"{result.stars:.2f}★",
        f"{count} objects",
        f"seed {result.seed}",
        f"{result.seconds:.0f} s",
    ]
    if result.warnings:
        facts.append("note: " + " ".join(result.warnings))
    return " · ".join(facts)
