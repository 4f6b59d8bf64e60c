"""The row above the findings: text, severities, category, and whether marked ones are shown."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from core.modding.finding import Severity
from desktop import theme
from desktop.modding.entries import Entry, Wish
from desktop.modding.table import severity_icon

_TYPING_MS = 150
_PLURALS = {Severity.PROBLEM: "problems", Severity.WARNING: "warnings", Severity.MINOR: "minor findings"}
_ALL = "All categories"


class Filters(QWidget):
    """Signals:
    changed: the user wants to see others.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setPlaceholderText("Filter by text")
        self.text.setClearButtonEnabled(True)
        self.text.addAction(theme.icon("search", theme.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setToolTip("Words that stand in the sentence, the category or the name of the check")
        self.text.setAccessibleName("Filter findings by text")
        self.text.setMinimumWidth(90)
        self.text.setMaximumWidth(260)
        self.severities: dict[Severity, QPushButton] = {}
        self.category = QComboBox()
        self.category.setToolTip("Show the findings of one category only")
        self.category.setAccessibleName("Category")
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category.setMinimumContentsLength(9)
        self.category.setMaximumWidth(210)
        self.category.addItem(_ALL, "")
        self.marked = QCheckBox("Marked too")
        self.marked.setToolTip("Show the findings too that were marked as done or ignored")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.text, 2)
        for severity in Severity:
            button = QPushButton(severity_icon(severity), "0")
            button.setIconSize(QSize(14, 14))
            button.setCheckable(True)
            button.setChecked(True)
            button.setProperty("role", "small")
            button.setToolTip(f"Show {_PLURALS[severity]}")
            button.setAccessibleName(f"Show {_PLURALS[severity]}")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.toggled.connect(lambda _: self.changed.emit())
            self.severities[severity] = button
            layout.addWidget(button)
        layout.addWidget(self.category)
        layout.addWidget(self.marked)
        layout.addStretch(1)
        self.text.textChanged.connect(lambda _: self._typing.start())
        self.category.activated.connect(lambda _: self.changed.emit())
        self.marked.toggled.connect(lambda _: self.changed.emit())
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wish(self, before: Wish) -> Wish:
        """What the user wants to see, in the order of `before`."""
        return replace(
            before,
            severities=frozenset(severity for severity, button in self.severities.items() if button.isChecked()),
            category=self.category.currentData() or "",
            text=self.text.text(),
            marked=self.marked.isChecked(),
        )

    def clear(self) -> None:
        """Show everything that was not marked."""
        self.text.clear()
        self.category.setCurrentIndex(0)
        for button in self.severities.values():
            button.setChecked(True)
        self._typing.stop()
        self.changed.emit()

    def count(self, entries: Sequence[Entry], wish: Wish) -> None:
        """Say on the buttons how many there are of each kind among those that the rest of the wish takes."""
        counts = Counter(entry.finding.severity for entry in entries if wish.takes(entry, any_severity=True))
        for severity, button in self.severities.items():
            button.setText(str(counts[severity]))
        kept = [entry for entry in entries if wish.marked or entry.mark is None]
        categories = Counter(entry.finding.category for entry in kept)
        chosen = self.category.currentData() or ""
        if chosen and chosen not in categories:
            categories[chosen] = 0
        wanted = [(_ALL, ""), *((f"{name}  ({categories[name]})", name) for name in sorted(categories))]
        if wanted != [(self.category.itemText(i), self.category.itemData(i)) for i in range(self.category.count())]:
            self.category.clear()
            for label, name in wanted:
                self.category.addItem(label, name)
            self.category.setCurrentIndex(max(self.category.findData(chosen), 0))
        marked = sum(entry.mark is not None for entry in entries)
        self.marked.setText(f"Marked too ({marked})" if marked else "Marked too")
