"""The proposals for the open song beside each other, a card for each: its picture, figures and findings."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from core.generation.results import GenerationResult
from desktop.panels.candidate_picture import CandidatePicture, strip_of
from desktop.panels.proposal_bar import describe, what_is_fixed
from desktop.panels.proposal_findings import colour_of, counted
from desktop.session.proposal_checks import ProposalChecks
from desktop.session.session import Session
from desktop.shared import theme
from desktop.shared.controls import icon_button
from desktop.shared.form import scrolling
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import core_sentence, tr

KEYS = 9
"""Proposals that have a key of their own."""


class CandidateCards(QWidget):
    """The page with a card for each proposal.

    Attributes:
        cards: in the order of the proposals; made when the page comes into view.

    Signals:
        playAsked: the place of the proposal to show and play, or to stop.
        kept: the place of the one to write.
        discarded: the place of the one to drop.
    """

    playAsked = Signal(int)
    kept = Signal(int)
    discarded = Signal(int)

    def __init__(self, session: Session, checks: ProposalChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._checks = session, checks
        self.cards: list[CandidateCard] = []
        heading = QLabel(tr("Proposals"))
        heading.setProperty("role", "heading")
        self.nothing = QLabel(
            tr("No proposals for this song yet. What the forms make is listed here, to compare and to decide.")
        )
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(theme.GAP)
        self._column.addStretch(1)
        self._area = scrolling(inner)
        self._area.setAccessibleName(tr("Proposals"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 6, 10)
        layout.setSpacing(theme.GAP)
        layout.addWidget(heading)
        layout.addWidget(self._stack, 1)
        checks.changed.connect(self._show)
        for signal in (session.proposalChanged, session.shownChanged, session.songChanged):
            signal.connect(self._show)
        self._show()

    def focus_card(self, place: int) -> None:
        """Put the keyboard onto a card."""
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self.cards[place], 0, theme.GAP)

    def _show(self) -> None:
        # Who does not look needs no cards.
        if not self.isVisible():
            return
        results = self._session.proposals
        self._stack.setCurrentIndex(0 if results else 1)
        if [id(card.result) for card in self.cards] != [id(result) for result in results]:
            self._fill()
        session = self._session
        for place, card in enumerate(self.cards):
            card.show_state(session.showing_proposal and place == session.place, self._checks)

    def _fill(self) -> None:
        """Have a card for each proposal, in order; the cards of those that stay are kept, and so is the focus."""
        focused = next((place for place, card in enumerate(self.cards) if card.isAncestorOf(self.focusWidget())), -1)
        kept = {id(card.result): card for card in self.cards}
        cards = []
        for place, result in enumerate(self._session.proposals):
            card = kept.pop(id(result), None) or CandidateCard(result)
            card.set_place(place)
            if card.parentWidget() is None:
                self._connect(card)
            self._column.insertWidget(place, card)
            card.show()  # at once, so that it can have the keyboard
            cards.append(card)
        for card in kept.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = cards
        strips = [card.picture.strip for card in cards]
        top, length = (
            max((each.peak for each in strips), default=0.0),
            max((each.length for each in strips), default=1.0),
        )
        for card in cards:
            card.picture.set_scale(top, length)
        if focused >= 0 and cards:
            self.focus_card(min(focused, len(cards) - 1))

    def _connect(self, card: "CandidateCard") -> None:
        card.chosen.connect(lambda: self._session.look_at(card.place))
        card.play.clicked.connect(lambda: self.playAsked.emit(card.place))
        card.keep.clicked.connect(lambda: self.kept.emit(card.place))
        card.discard.clicked.connect(lambda: self.discarded.emit(card.place))
        card.stepped.connect(lambda by: self.focus_card(card.place + by))

    def focusWidget(self) -> QWidget:
        """What has the keyboard in here; the page itself where nothing has."""
        return super().focusWidget() or self

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()


class CandidateCard(QFrame):
    """One proposal. A click or Return shows it, Delete drops it, the arrow keys go to the cards beside it.

    Attributes:
        place: counted from 0.
        play, keep, discard: its buttons.

    Signals:
        chosen: it is to be shown.
        stepped: to the next card, or back below 0.
    """

    chosen = Signal()
    stepped = Signal(int)

    def __init__(self, result: GenerationResult) -> None:
        super().__init__()
        self.result, self.place = result, 0
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.picture = CandidatePicture(strip_of(result.beatmap), result.stars)
        self.number = QLabel()
        self.number.setFont(theme.monospace())
        self.number.setProperty("role", "muted")
        self.name = ElidedLabel(f"[{result.beatmap.version_name}]")
        self.name.setProperty("role", "heading")
        self.stars = QLabel(f'<b style="color: {theme.star_colour(result.stars)}">{result.stars:.2f}★</b>')
        self.stars.setTextFormat(Qt.TextFormat.RichText)
        self.figures = ElidedLabel(
            tr(
                "{count} objects, {density:.1f} per second",
                count=len(result.beatmap.hit_objects),
                density=density(result),
            )
        )
        self.figures.setProperty("role", "muted")
        self.dot = QLabel()
        self.findings = ElidedLabel()
        self.findings.setProperty("role", "muted")
        self.play = icon_button("play", tr("Play it, or stop"))
        self.keep = icon_button("accept", tr("Keep it: write this proposal"))
        self.discard = icon_button("discard", tr("Discard it; nothing was written"))
        self.setToolTip("\n".join([describe(result), *map(core_sentence, result.warnings), *what_is_fixed(result)]))
        self._lay_out()

    def _lay_out(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.number)
        head.addWidget(self.name, 1)
        head.addWidget(self.stars)
        below.addWidget(self.dot)
        below.addWidget(self.findings, 1)
        for button in (self.play, self.keep, self.discard):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(self.picture)
        layout.addWidget(self.figures)
        layout.addLayout(below)

    def set_place(self, place: int) -> None:
        """Say which one it is."""
        self.place = place
        self.number.setText(str(place + 1))
        tip = tr("Play it, or stop ({key})", key=place + 1) if place < KEYS else tr("Play it, or stop")
        self.play.setToolTip(tip)

    def show_state(self, shown: bool, checks: ProposalChecks) -> None:
        """Whether it is the one in view, and what the rule checks find in it."""
        role = "card-chosen" if shown else "card"
        if self.property("role") != role:
            theme.set_role(self, role)
        check = checks.of(self.result)
        words = counted(check)
        self.findings.setText(words)
        self.findings.setToolTip(words)
        self.dot.setPixmap(theme.dot(colour_of(check), 14).pixmap(QSize(18, 18)))
        facts = f"{self.name.text()}, {self.result.stars:.2f}★, {self.figures.text()}, {words}"
        self.setAccessibleName(tr("Proposal {number}: {facts}", number=self.place + 1, facts=facts))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit()
            case Qt.Key.Key_Delete:
                self.discard.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case _:
                # Numbers and the keys of the editor go on to the window.
                event.ignore()


def density(result: GenerationResult) -> float:
    """Objects per second from the first to the last."""
    times = [hit_object.time for hit_object in result.beatmap.hit_objects]
    seconds = (max(times) - min(times)) / 1000 if times else 0.0
    return (len(times) - 1) / seconds if seconds > 0 else 0.0
