"""What the rule checks find in the proposal in view: "0 problems, 1 warning", with the sentences behind it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.modding.finding import Finding, Severity, timestamp
from desktop.session.proposal_checks import ProposalCheck
from desktop.shared import theme
from desktop.shared.colours import SEVERITIES
from desktop.shared.translation import core_sentence, tr

_IN_TIP, _IN_MENU, _LONGEST = 8, 40, 110
_WORST = tuple(Severity)


class FindingsButton(QToolButton):
    """Counts problems and warnings of a proposal before it is accepted; a click lists the sentences.

    Its width is that of the longest text, so that nothing moves while a check runs and ends.

    Attributes:
        sentences: the menu with the findings.

    Signals:
        findingChosen: the time of a finding in the proposal's file, ms.
    """

    findingChosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check: ProposalCheck | None = None
        self._roomy = True
        self.setProperty("role", "quiet")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sentences = QMenu(self)
        self.sentences.setToolTipsVisible(True)
        self.sentences.aboutToShow.connect(self._fill)
        self.setMenu(self.sentences)
        self.show_check(None)

    def show_check(self, check: ProposalCheck | None) -> None:
        """Show what a check came to; None while it has not ended."""
        self._check = check
        self.setIcon(theme.dot(colour_of(check), 14))
        self.setToolTip(_tip(check))
        self.setAccessibleName(tr("Rule checks") + ": " + counted(check))
        self._set_text()

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for words; figures alone where there is not."""
        self._roomy = roomy
        self._set_text()

    def width_of(self, *, roomy: bool) -> int:
        """How wide it is with words, or without, px."""
        before = self.text()
        widths = []
        for text in _texts(roomy):
            self.setText(text)
            widths.append(self.sizeHint().width())
        self.setText(before)
        return max(widths)

    def _set_text(self) -> None:
        self.setFixedWidth(self.width_of(roomy=self._roomy))
        self.setText(counted(self._check) if self._roomy else _figures(self._check))

    def _fill(self) -> None:
        """List the gravest findings of the proposal."""
        self.sentences.clear()
        check = self._check
        if check is None or check.problem or not check.findings:
            self.sentences.addAction(_tip(check)).setEnabled(False)
            return
        for finding in _by_weight(check.findings)[:_IN_MENU]:
            sentence = _sentence(finding)
            short = sentence if len(sentence) <= _LONGEST else sentence[: _LONGEST - 1].rstrip() + "…"
            action = self.sentences.addAction(theme.dot(SEVERITIES[finding.severity], 14), short.replace("&", "&&"))
            action.setToolTip(sentence)
            if finding.time is not None:
                action.triggered.connect(lambda _, time=finding.time: self.findingChosen.emit(time))
        left = len(check.findings) - _IN_MENU
        if left > 0:
            self.sentences.addAction(tr("and %n more findings", "", left)).setEnabled(False)


def counted(check: ProposalCheck | None) -> str:
    """The result of a check, in short."""
    if check is None:
        return tr("Checking…")
    if check.problem:
        return tr("Not checked")
    return _words(_count(check, Severity.PROBLEM), _count(check, Severity.WARNING))


def _words(problems: int, warnings: int) -> str:
    return ", ".join([tr("%n problems", "", problems), tr("%n warnings", "", warnings)])


def _figures(check: ProposalCheck | None) -> str:
    if check is None:
        return "…"
    if check.problem:
        return "–"
    return f"{_count(check, Severity.PROBLEM)}·{_count(check, Severity.WARNING)}"


def _texts(roomy: bool) -> Sequence[str]:
    """Its longest texts."""
    return (_words(99, 99), tr("Checking…"), tr("Not checked")) if roomy else ("99·99",)


def _count(check: ProposalCheck, severity: Severity) -> int:
    return sum(finding.severity is severity for finding in check.findings)


def _by_weight(findings: Sequence[Finding]) -> list[Finding]:
    """The worst first, each in the order of time."""
    return sorted(findings, key=lambda finding: _WORST.index(finding.severity))


def colour_of(check: ProposalCheck | None) -> QColor:
    """The colour of the worst finding; green without findings, grey until it is checked."""
    if check is None or check.problem:
        return QColor(theme.FAINT)
    found = [_WORST.index(finding.severity) for finding in check.findings]
    worst = _WORST[min(found)] if found else Severity.MINOR
    return SEVERITIES[worst] if worst is not Severity.MINOR else QColor(theme.SUCCESS)


def _sentence(finding: Finding) -> str:
    time = f"{timestamp(finding.time)}  " if finding.time is not None else ""
    return time + core_sentence(finding.message)


def _tip(check: ProposalCheck | None) -> str:
    """What the rule checks found in a proposal, worst first and at most a few lines."""
    if check is None:
        return tr("The rule checks look at the proposal before it is accepted")
    if check.problem:
        return core_sentence(check.problem)
    if not check.findings:
        return tr("The rule checks find nothing in this proposal")
    lines = [f"• {_sentence(finding)}" for finding in _by_weight(check.findings)[:_IN_TIP]]
    left = len(check.findings) - _IN_TIP
    return "\n".join([*lines, tr("and %n more findings", "", left)] if left > 0 else lines)
