"""What can be done with proposals: original or proposal, which one, again, accept or discard."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from core.generation.results import GenerationResult
from desktop.panels.proposal_findings import FindingsButton
from desktop.session.proposal_checks import ProposalChecks
from desktop.session.session import Session
from desktop.shared import theme
from desktop.shared.controls import Segments, icon_button, keep_place
from desktop.shared.form import allow
from desktop.shared.key_names import KeyNames
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import core_sentence, marked, tr

_IN_PLACE = marked(
    "Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back"
)
_ACCEPT_AS_NEW = marked("Accept as a new difficulty\tCtrl+Shift+S")
_AS_NEW = marked("Write the proposal as a new difficulty (Ctrl+S); no existing file is touched")
_AGAIN = marked("Make this proposal again with another seed (R); this one stays")

_MOST_FIXES = 20  # that a tool tip lists


class ProposalBar(QWidget):
    """The buttons that compare, accept, discard and repeat the proposal in view; its place stays free without one.

    Attributes:
        facts: what the proposal is, in one line, for the header.
        findings: what the rule checks find in it.
        count: which of several it is; asks for the cards of all.

    Signals:
        accepted: write the proposal, into the difficulty that it changes or as a new one.
        acceptedAsNew: write it as a new difficulty.
        acceptedAll: write all proposals for the song.
        discarded, discardedAll: drop the proposal, or all of the song.
        repeated: make it once more with another seed.
        candidatesAsked: show all proposals beside each other.
    """

    accepted = Signal()
    acceptedAsNew = Signal()
    acceptedAll = Signal()
    discarded = Signal()
    discardedAll = Signal()
    repeated = Signal()
    candidatesAsked = Signal()

    def __init__(self, session: Session, checks: ProposalChecks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._checks = session, checks
        self.facts = ElidedLabel()
        self.previous = icon_button("previous", tr("The proposal before (Shift+N)"))
        self.next = icon_button("next", tr("The next proposal (N)"))
        self.count = QToolButton()
        self.count.setProperty("role", "quiet")
        self.count.setFont(theme.monospace())
        self.count.setToolTip(tr("All proposals for this song, a card for each (1 to 9 play one)"))
        self.count.setAccessibleName(tr("All proposals for this song"))
        self.findings = FindingsButton()
        self.shown = Segments(
            [
                (tr("Original"), False, tr("Play and draw the original difficulty (B switches)")),
                (tr("Proposal"), True, tr("Play and draw the proposal (B switches)")),
            ],
            elided=True,
        )
        self.again = icon_button("dice", tr(_AGAIN), role="")
        self.discard = icon_button("discard", tr("Discard the proposal; nothing was written (Ctrl+L)"), role="")
        self.accept = QPushButton(theme.icon("accept", theme.ON_ACCENT), tr("Accept"))
        self.accept.setProperty("role", "primary")
        self.accept.setToolTip(tr(_AS_NEW))
        self.accept.setIconSize(QSize(16, 16))
        self.more = QToolButton()
        self.more.setIcon(theme.icon("more"))
        self.more.setToolTip(tr("More ways to accept or discard"))
        self.more.setAccessibleName(tr("More ways to accept or discard"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.as_new = menu.addAction(tr(_ACCEPT_AS_NEW), self.acceptedAsNew.emit)
        self.all = menu.addAction(tr("Accept all"), self.acceptedAll.emit)
        menu.addSeparator()
        self.none = menu.addAction(tr("Discard all"), self.discardedAll.emit)
        self.more.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.stepping = QWidget()
        steps = QHBoxLayout(self.stepping)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(2)
        for step in (self.previous, self.count, self.next):
            steps.addWidget(step)
        for widget in (self.findings, self.stepping, self.shown, self.again, self.discard, self.accept, self.more):
            layout.addWidget(widget)
            if widget is not self.stepping:  # it is left of what is always there
                keep_place(widget)
        keep_place(self)
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
        self.count.clicked.connect(self.candidatesAsked)
        self._checks.changed.connect(self._show_check)
        session.proposalChanged.connect(self._show)
        session.shownChanged.connect(self._show)
        session.difficultyChanged.connect(self._show)

    def width_of(self, *, roomy: bool) -> int:
        """How wide it is with the findings in words, or in figures, px."""
        return self.sizeHint().width() - self.findings.width() + self.findings.width_of(roomy=roomy)

    def show_keys(self, names: KeyNames) -> None:
        """Name the keys in force in the menu."""
        self.as_new.setText(names.in_force(tr(_ACCEPT_AS_NEW)))

    def _show_check(self) -> None:
        result = self._session.proposal
        self.findings.show_check(None if result is None else self._checks.of(result))

    def _show(self) -> None:
        """Show the proposal in view and what can be done with it; nothing without one."""
        result, every = self._session.proposal, self._session.proposals
        self.setVisible(result is not None)
        if result is None:
            return
        self.facts.setText(describe(result))
        warnings = map(core_sentence, result.warnings)
        self.facts.setToolTip("\n".join([describe(result), *warnings, *what_is_fixed(result)]))
        self._show_check()
        self.shown.set_value(self._session.showing_proposal)
        self.shown.setVisible(self._session.beatmap is not None)
        several = len(every) > 1
        self.stepping.setVisible(several)
        self.count.setText(f"{self._session.place + 1}/{len(every)}")
        changes = result.base is not None
        name = f"[{result.beatmap.version_name}]"
        self.accept.setToolTip(tr(_IN_PLACE, name=name) if changes else tr(_AS_NEW))
        self.as_new.setEnabled(changes)
        self.as_new.setToolTip("" if changes else tr("It is a new difficulty already"))
        count = len(every)
        self.all.setText(tr("Accept all {count}", count=count) if several else tr("Accept all"))
        self.none.setText(tr("Discard all {count}", count=count) if several else tr("Discard all"))
        for action in (self.all, self.none):
            action.setEnabled(several)
        allow(self.again, result.request is not None, tr("It is not recorded how this proposal was made"), tr(_AGAIN))


def describe(result: GenerationResult) -> str:
    """A proposal in one line."""
    count = len(result.beatmap.hit_objects)
    facts = [
        tr("Proposal [{version_name}]", version_name=result.beatmap.version_name),
        f"{result.stars:.2f}★",
        tr("{count} objects", count=count),
    ]
    if result.fixed is not None:
        facts.append(tr("%n findings fixed", "", len(result.fixed.sentences)))
    else:
        facts += [tr("seed {seed}", seed=result.seed), f"{result.seconds:.0f} s"]
    if result.copies:
        facts.insert(
            3,
            tr("changes %n other difficulties", "", len(result.copies)),
        )
    if result.warnings:
        facts.append(tr("note: {words}", words=" ".join(core_sentence(each) for each in result.warnings)))
    return " · ".join(facts)


def what_is_fixed(result: GenerationResult) -> list[str]:
    """What the fixes of a proposal do, a line each; nothing for one that is no such."""
    sentences = result.fixed.sentences if result.fixed is not None else ()
    lines = [f"• {core_sentence(sentence)}" for sentence in sentences[:_MOST_FIXES]]
    left = len(sentences) - len(lines)
    return [*lines, tr("• and {value} more", value=left)] if left else lines
