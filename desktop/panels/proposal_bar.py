"""The bar that comes with proposals: what they are, original or proposal, which one, again, accept or discard."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from core.generation.request import GenerationResult
from desktop import theme
from desktop.panels.controls import Segments, icon_button
from desktop.panels.form import allow
from desktop.panels.labels import ElidedLabel
from desktop.session import Session

_IN_PLACE = "Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back"
_AS_NEW = "Write the proposal as a new difficulty (Ctrl+S); no existing file is touched"
_AGAIN = "Make this proposal again with another seed (R); this one stays"


class ProposalBar(QFrame):
    """Signals:
    accepted, acceptedAsNew, acceptedAll: into the difficulty it changes where it does, as a new one, all of them.
    discarded, discardedAll: the button, and the entry of the menu.
    repeated: once more with another seed.
    """

    accepted = Signal()
    acceptedAsNew = Signal()
    acceptedAll = Signal()
    discarded = Signal()
    discardedAll = Signal()
    repeated = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice-info")
        self._session = session
        self.facts = ElidedLabel()
        self.previous = icon_button("previous", "The proposal before (Shift+N)")
        self.next = icon_button("next", "The next proposal (N)")
        self.count = QLabel()
        self.count.setFont(theme.monospace())
        self.shown = Segments(
            [
                ("Original", False, "Play and draw the original difficulty (B switches)"),
                ("Proposal", True, "Play and draw the proposal (B switches)"),
            ]
        )
        self.again = icon_button("dice", _AGAIN, role="")
        self.discard = QPushButton(theme.icon("discard"), "Discard")
        self.discard.setToolTip("Forget the proposal; nothing was written (Ctrl+L)")
        self.accept = QPushButton(theme.icon("accept", theme.ON_ACCENT), "Accept")
        self.accept.setProperty("role", "primary")
        self.accept.setToolTip(_AS_NEW)
        for button in (self.discard, self.accept):
            button.setIconSize(QSize(16, 16))
        self.more = QToolButton()
        self.more.setIcon(theme.icon("more"))
        self.more.setToolTip("More ways to accept or discard")
        self.more.setAccessibleName("More ways to accept or discard")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.as_new = menu.addAction("Accept as a new difficulty\tCtrl+Shift+S", self.acceptedAsNew)
        self.all = menu.addAction("Accept all", self.acceptedAll)
        menu.addSeparator()
        self.none = menu.addAction("Discard all", self.discardedAll)
        self.more.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 10, 6)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.facts, 1)
        self.stepping = QWidget()
        steps = QHBoxLayout(self.stepping)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(2)
        for widget in (self.previous, self.count, self.next):
            steps.addWidget(widget)
        for widget in (self.stepping, self.shown, self.again, self.discard, self.accept, self.more):
            layout.addWidget(widget)
        self._connect()
        self._show()

    def _connect(self) -> None:
        session = self._session
        self.shown.chosen.connect(lambda shown: session.show_proposal(bool(shown)))
        self.previous.clicked.connect(lambda: session.look_at(session.place - 1))
        self.next.clicked.connect(lambda: session.look_at(session.place + 1))
        self.accept.clicked.connect(self.accepted)
        self.discard.clicked.connect(self.discarded)
        self.again.clicked.connect(self.repeated)
        session.proposalChanged.connect(self._show)
        session.shownChanged.connect(self._show)
        session.difficultyChanged.connect(self._show)

    def _show(self) -> None:
        result, every = self._session.proposal, self._session.proposals
        self.setVisible(result is not None)
        if result is None:
            return
        self.facts.setText(describe(result))
        self.facts.setToolTip("\n".join([describe(result), *result.warnings]))
        self.shown.set_value(self._session.showing_proposal)
        self.shown.setVisible(self._session.beatmap is not None)
        several = len(every) > 1
        self.stepping.setVisible(several)
        self.count.setText(f"{self._session.place + 1}/{len(every)}")
        self.count.setToolTip("\n".join(describe(each) for each in every))
        changes = result.base is not None
        name = f"[{result.beatmap.version_name}]"
        self.accept.setToolTip(_IN_PLACE.format(name=name) if changes else _AS_NEW)
        self.as_new.setEnabled(changes)
        self.as_new.setToolTip("" if changes else "It is a new difficulty already")
        for action, words in ((self.all, f"Accept all {len(every)}"), (self.none, f"Discard all {len(every)}")):
            action.setText(words if several else words.rpartition(" ")[0])
            action.setEnabled(several)
        allow(self.again, result.request is not None, "This proposal does not know how it was made", _AGAIN)


def describe(result: GenerationResult) -> str:
    """A proposal in one line."""
    count = len(result.beatmap.hit_objects)
    facts = [
        f"Proposal [{result.beatmap.version_name}]",
        f"{result.stars:.2f}★",
        f"{count} objects",
        f"seed {result.seed}",
        f"{result.seconds:.0f} s",
    ]
    if result.copies:
        facts.insert(3, f"changes {len(result.copies)} other " + ("difficulty" if len(result.copies) == 1 else "ones"))
    if result.warnings:
        facts.append("note: " + " ".join(result.warnings))
    return " · ".join(facts)
