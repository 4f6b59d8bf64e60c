"""What other red lines would mean for the difficulties of a set, as a tree."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.timing.whole_set import TOLERANCE, SnapCheck
from desktop import theme
from desktop.timeline.time_text import time_text
from desktop.timing.differences import Difference

_MOST_OBJECTS = 200  # rows below one difficulty
_LEAST_WIDTH = 230  # px, for a verdict in two lines


class TimingCheck(QWidget):
    """A row for each difficulty, with its objects that would lie beside their ticks below it.

    Signals:
        seekAsked: ms of an object.
    """

    seekAsked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = QLabel()
        self.verdict.setProperty("role", "muted")
        self.verdict.setWordWrap(True)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setMinimumHeight(60)
        self.tree.setAccessibleName("The set under these red lines")
        self.tree.setToolTip(
            f"Objects that would lie more than {TOLERANCE:g} ms beside their tick, by difficulty; Enter or a "
            "double-click goes there"
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
        self.verdict.setText("There is no timing of a set to compare with.")
        self.tree.clear()

    def show_waiting(self) -> None:
        """The answer is being worked out."""
        if not self.tree.topLevelItemCount():
            self.verdict.setText("Checking every difficulty of the set…")

    def show_checks(self, checks: Sequence[SnapCheck], lines: Sequence[Difference] = ()) -> None:
        """Each difficulty under the new lines, and before them the lines that differ."""
        self.tree.clear()
        self.verdict.setText(verdict(checks))
        if lines:
            item = QTreeWidgetItem(["1 red line differs" if len(lines) == 1 else f"{len(lines)} red lines differ"])
            for line in lines:
                item.addChild(_row(line.text, line.time))
            self.tree.addTopLevelItem(item)
        for check in checks:
            item = QTreeWidgetItem([describe(check)])
            if not check.clean:
                item.setForeground(0, QBrush(QColor(theme.WARNING)))
            item.setToolTip(0, f"{describe(check)}\n{check.file.name}")
            for off in check.off[:_MOST_OBJECTS]:
                item.addChild(_row(f"{time_text(off.time)}  {off.by:+.0f} ms off its tick", off.time))
            if len(check.off) > _MOST_OBJECTS:
                item.addChild(QTreeWidgetItem([f"and {len(check.off) - _MOST_OBJECTS} more"]))
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
        return "No difficulty of the set can be read."
    off = sum(len(check.off) for check in checks)
    objects = sum(check.objects for check in checks)
    ends = sum(check.moved_ends for check in checks)
    parts = [f"{off} of {objects} objects would lie beside their ticks" if off else "every object lies on a tick"]
    if off and (now := sum(check.off_now for check in checks)):
        parts[0] += f" ({now} do now)"
    if ends:
        parts.append("1 slider would end elsewhere" if ends == 1 else f"{ends} sliders would end elsewhere")
    sentence = "; ".join(parts)
    return f"{sentence[0].upper()}{sentence[1:]}."


def describe(check: SnapCheck) -> str:
    """A difficulty in a few words."""
    if check.clean and not check.off:
        return f"[{check.name}]  all {check.objects} on their ticks"
    words = f"[{check.name}]  {len(check.off)} of {check.objects} off"
    if check.off:
        words += f", up to {max(abs(each.by) for each in check.off):.0f} ms"
    if check.moved_ends:
        words += f"; {check.moved_ends} slider ends move"
    return words
