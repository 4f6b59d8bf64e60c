"""What other red lines would mean for the difficulties of a set, as a tree."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.beatmap.time_text import time_text
from core.timing.retime_set import TOLERANCE, SnapCheck
from desktop.shared import theme
from desktop.shared.translation import tr
from desktop.timing.differences import Difference

_VERDICT_LINES = 3
_MOST_OBJECTS = 200  # rows below one difficulty


class TimingCheck(QWidget):
    """A tree with a row for each difficulty, with its unsnapped objects below it.

    Signals:
        seekAsked: ms of an object.
    """

    seekAsked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = QLabel()
        self.verdict.setProperty("role", "muted")
        self.verdict.setWordWrap(True)
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.verdict.setFixedHeight(_VERDICT_LINES * self.verdict.fontMetrics().lineSpacing() + 2)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setMinimumHeight(60)
        self.tree.setAccessibleName(tr("The set under these red lines"))
        self.tree.setToolTip(
            tr(
                "Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; "
                "Enter or a double-click goes there",
                TOLERANCE=TOLERANCE,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.verdict)
        layout.addWidget(self.tree, 1)
        self.tree.itemActivated.connect(self._go)
        self.show_nothing()

    def show_nothing(self) -> None:
        """There is no set to check."""
        self.verdict.setText(tr("There is no timing of a set to compare with."))
        self.tree.clear()

    def show_waiting(self) -> None:
        """The answer is being worked out."""
        if not self.tree.topLevelItemCount():
            self.verdict.setText(tr("Checking every difficulty of the set…"))

    def show_checks(self, checks: Sequence[SnapCheck], lines: Sequence[Difference] = ()) -> None:
        """Each difficulty under the new lines, and before them the lines that differ."""
        self.tree.clear()
        self.verdict.setText(verdict(checks))
        if lines:
            item = QTreeWidgetItem([tr("%n red lines differ", "", len(lines))])
            for line in lines:
                item.addChild(_row(line.text, line.time))
            self.tree.addTopLevelItem(item)
        for check in checks:
            item = QTreeWidgetItem([describe(check)])
            if not check.clean:
                item.setForeground(0, QBrush(QColor(theme.WARNING)))
            item.setToolTip(0, f"{describe(check)}\n{check.file.name}")
            for off in check.off[:_MOST_OBJECTS]:
                item.addChild(
                    _row(
                        tr("{time_text}  {by:+.0f} ms off its tick", time_text=time_text(off.time), by=off.by), off.time
                    )
                )
            if len(check.off) > _MOST_OBJECTS:
                item.addChild(QTreeWidgetItem([tr("and {value} more", value=len(check.off) - _MOST_OBJECTS)]))
            self.tree.addTopLevelItem(item)

    def _go(self, item: QTreeWidgetItem) -> None:
        time = item.data(0, Qt.ItemDataRole.UserRole)
        if time is not None:
            self.seekAsked.emit(float(time))


def _row(text: str, time: float) -> QTreeWidgetItem:
    row = QTreeWidgetItem([text])
    row.setData(0, Qt.ItemDataRole.UserRole, time)
    return row


def verdict(checks: Sequence[SnapCheck]) -> str:
    """The whole set in one sentence."""
    if not checks:
        return tr("No difficulty of the set can be read.")
    off = sum(len(check.off) for check in checks)
    objects = sum(check.objects for check in checks)
    ends = sum(check.moved_ends for check in checks)
    parts = [
        tr("{off} of {objects} objects would be off their ticks", off=off, objects=objects)
        if off
        else tr("every object is on a tick")
    ]
    if off and (now := sum(check.off_now for check in checks)):
        parts[0] += tr(" ({now} are now)", now=now)
    if ends:
        parts.append(tr("%n sliders would end elsewhere", "", ends))
    sentence = "; ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."


def describe(check: SnapCheck) -> str:
    """A difficulty in short."""
    if check.clean and not check.off:
        return tr("[{name}]  all {objects} on their ticks", name=check.name, objects=check.objects)
    words = tr("[{name}]  {count} of {objects} off", name=check.name, count=len(check.off), objects=check.objects)
    if check.off:
        words += tr(", up to {max:.0f} ms", max=max(abs(each.by) for each in check.off))
    if check.moved_ends:
        words += tr("; {moved_ends} slider ends move", moved_ends=check.moved_ends)
    return words
