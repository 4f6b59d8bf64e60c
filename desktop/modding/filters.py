"""The rows above the findings: text, severities, category, and whether marked ones are shown."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.modding.finding import Severity
from desktop.modding.finding_list import FindingEntry, Order, Wish
from desktop.modding.table import severity_icon
from desktop.shared import theme
from desktop.shared.controls import icon_button
from desktop.shared.labels import ElidedChoice
from desktop.shared.translation import core_sentence, marked, tr

_TYPING_MS = 150
_PLURALS = {
    Severity.PROBLEM: marked("problems"),
    Severity.WARNING: marked("warnings"),
    Severity.MINOR: marked("minor findings"),
}
_ALL = marked("All categories")
_ORDERS = {
    Order.TIME: marked("By time"),
    Order.SEVERITY: marked("By severity"),
    Order.CATEGORY: marked("By category"),
    Order.SCORE: marked("By score"),
    Order.TEXT: marked("By sentence"),
}


class Filters(QWidget):
    """The controls that filter the list of findings.

    Signals:
        changed: the user chose another filter.
        orderAsked: a column and a `Qt.SortOrder`.
    """

    changed = Signal()
    orderAsked = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Filter by text"))
        self.text.setClearButtonEnabled(True)
        self.text.addAction(theme.icon("search", theme.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setToolTip(tr("Words of the sentence, the category or the name of the check"))
        self.text.setAccessibleName(tr("Filter findings by text"))
        self.text.setMinimumWidth(90)
        self.severities: dict[Severity, QPushButton] = {}
        self.category = ElidedChoice()
        self.category.setToolTip(tr("Show the findings of one category only"))
        self.category.setAccessibleName(tr("Category"))
        self.category.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.category.setMinimumContentsLength(9)
        self.category.addItem(tr(_ALL), "")
        self.marked = QCheckBox(tr("Marked too"))
        self.marked.setToolTip(tr("Show the findings too that were marked as done or ignored"))
        self.order = icon_button("sort", tr("Sort the findings"))
        self.order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._orders = QMenu(self)
        self.order.setMenu(self._orders)
        self._orders.aboutToShow.connect(self._list_orders)
        self._shown_order, self._backwards = Order.TIME, False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        first, second = QHBoxLayout(), QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for row in (first, second):
            row.setSpacing(theme.GAP)
            layout.addLayout(row)
        first.addWidget(self.text, 1)
        for severity in Severity:
            button = QPushButton(severity_icon(severity), "0")
            button.setIconSize(QSize(14, 14))
            button.setCheckable(True)
            button.setChecked(True)
            button.setProperty("role", "small")
            button.setToolTip(tr("Show {value}", value=tr(_PLURALS[severity])))
            button.setAccessibleName(tr("Show {value}", value=tr(_PLURALS[severity])))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.toggled.connect(lambda _: self.changed.emit())
            self.severities[severity] = button
            first.addWidget(button)
        second.addWidget(self.category, 1)
        second.addWidget(self.marked)
        second.addWidget(self.order)
        self.text.textChanged.connect(lambda _: self._typing.start())
        self.category.activated.connect(lambda _: self.changed.emit())
        self.marked.toggled.connect(lambda _: self.changed.emit())
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wish(self, before: Wish) -> Wish:
        """The filter as set by the user, in the order of `before`."""
        return replace(
            before,
            severities=frozenset(severity for severity, button in self.severities.items() if button.isChecked()),
            category=self.category.currentData() or "",
            text=self.text.text(),
            marked=self.marked.isChecked(),
        )

    def show_order(self, order: Order, backwards: bool) -> None:
        """What the list is sorted by now."""
        self._shown_order, self._backwards = order, backwards

    def _list_orders(self) -> None:
        self._orders.clear()
        for order, words in _ORDERS.items():
            action = self._orders.addAction(tr(words), partial(self._ask_order, order, self._backwards))
            action.setCheckable(True)
            action.setChecked(order is self._shown_order)
        self._orders.addSeparator()
        backwards = self._orders.addAction(
            tr("Backwards"), partial(self._ask_order, self._shown_order, not self._backwards)
        )
        backwards.setCheckable(True)
        backwards.setChecked(self._backwards)

    def _ask_order(self, order: Order, backwards: bool) -> None:
        self.orderAsked.emit(order.value, Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder)

    def clear(self) -> None:
        """Show everything that was not marked."""
        self.text.clear()
        self.category.setCurrentIndex(0)
        for button in self.severities.values():
            button.setChecked(True)
        self._typing.stop()
        self.changed.emit()

    def count(self, entries: Sequence[FindingEntry], wish: Wish) -> None:
        """Say on the buttons how many there are of each kind among those that the rest of the wish takes."""
        counts = Counter(entry.finding.severity for entry in entries if wish.takes(entry, any_severity=True))
        for severity, button in self.severities.items():
            button.setText(str(counts[severity]))
        kept = [entry for entry in entries if wish.marked or entry.mark is None]
        categories = Counter(entry.finding.category for entry in kept)
        chosen = self.category.currentData() or ""
        if chosen and chosen not in categories:
            categories[chosen] = 0
        items = [
            (tr(_ALL), ""),
            *((f"{core_sentence(name)}  ({categories[name]})", name) for name in sorted(categories)),
        ]
        if items != [(self.category.itemText(i), self.category.itemData(i)) for i in range(self.category.count())]:
            self.category.clear()
            for label, name in items:
                self.category.addItem(label, name)
            self.category.setCurrentIndex(max(self.category.findData(chosen), 0))
        marked = sum(entry.mark is not None for entry in entries)
        self.marked.setText(tr("Marked too ({marked})", marked=marked) if marked else tr("Marked too"))
