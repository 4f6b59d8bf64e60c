"""The proposals for the open song beside each other, a card for each: its picture, figures and findings."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.generation.results import GenerationResult
from desktop.panels.candidate_picture import CandidatePicture, strip_of
from desktop.panels.proposal_bar import describe, what_is_fixed
from desktop.panels.proposal_findings import colour_of, counted
from desktop.session.proposal_checks import ProposalChecks
from desktop.session.session import Session
from desktop.shared import theme
from desktop.shared.cards import Card, CardList
from desktop.shared.controls import icon_button
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import core_sentence, tr


class CandidateCards(QWidget):
    """The page with a card for each proposal.

    Attributes:
        cards: in the order of the proposals; made when the page comes into view.
        list: holds them.

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
        nothing = tr("No proposals for this song yet. What the forms make is listed here, to compare and to decide.")
        self.list = CardList(tr("Proposals"), nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 6, 10)
        layout.setSpacing(theme.GAP)
        layout.addWidget(heading)
        layout.addWidget(self.list, 1)
        checks.changed.connect(self._show)
        for signal in (session.proposalChanged, session.shownChanged, session.songChanged):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        # Who does not look needs no cards.
        if not self.isVisible():
            return
        results = self._session.proposals
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
            if card not in self.cards:
                self._connect(card)
            cards.append(card)
        self.list.show_cards(cards)
        self.cards = cards
        strips = [card.picture.strip for card in cards]
        top, length = (
            max((each.peak for each in strips), default=0.0),
            max((each.length for each in strips), default=1.0),
        )
        for card in cards:
            card.picture.set_scale(top, length)
        if focused >= 0 and cards:
            self.list.focus_card(min(focused, len(cards) - 1))

    def _connect(self, card: "CandidateCard") -> None:
        card.chosen.connect(lambda: self._session.look_at(card.place))
        card.play.clicked.connect(lambda: self.playAsked.emit(card.place))
        card.keep.clicked.connect(lambda: self.kept.emit(card.place))
        card.discard.clicked.connect(lambda: self.discarded.emit(card.place))
        card.stepped.connect(lambda by: self.list.focus_card(card.place + by))

    def focusWidget(self) -> QWidget:
        """What has the keyboard in here; the page itself where nothing has."""
        return super().focusWidget() or self

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()


class CandidateCard(Card):
    """One proposal: it is shown when it is chosen.

    Attributes:
        place: counted from 0.
        keep: its further button.
    """

    def __init__(self, result: GenerationResult) -> None:
        super().__init__(icon_button("discard", tr("Discard it; nothing was written")))
        self.result, self.place = result, 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.picture = CandidatePicture(strip_of(result.beatmap), result.stars)
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
        self.keep = icon_button("accept", tr("Keep it: write this proposal"))
        self.setToolTip("\n".join([describe(result), *map(core_sentence, result.warnings), *what_is_fixed(result)]))
        self.lay_out(
            (self.name, self.stars),
            (self.picture, self.figures),
            (self.dot, self.findings),
            (self.play, self.keep, self.discard),
        )

    def set_place(self, place: int) -> None:
        """Say which one it is."""
        self.place = place
        self.number.setText(str(place + 1))
        self.show_key(place)

    def show_state(self, shown: bool, checks: ProposalChecks) -> None:
        """Whether it is the one in view, and what the rule checks find in it."""
        self.show_chosen(shown)
        check = checks.of(self.result)
        words = counted(check)
        self.findings.setText(words)
        self.findings.setToolTip(words)
        self.dot.setPixmap(theme.dot(colour_of(check), 14).pixmap(QSize(18, 18)))
        facts = f"{self.name.text()}, {self.result.stars:.2f}★, {self.figures.text()}, {words}"
        self.setAccessibleName(tr("Proposal {number}: {facts}", number=self.place + 1, facts=facts))


def density(result: GenerationResult) -> float:
    """Objects per second from the first to the last."""
    times = [hit_object.time for hit_object in result.beatmap.hit_objects]
    seconds = (max(times) - min(times)) / 1000 if times else 0.0
    return (len(times) - 1) / seconds if seconds > 0 else 0.0
