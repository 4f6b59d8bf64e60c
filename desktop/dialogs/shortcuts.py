"""The list of keys."""

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.shared import theme
from desktop.shared.form import scrolling
from desktop.shared.shortcuts import ALL, Shortcut, shown_keys
from desktop.shared.translation import marked, tr

_COLUMNS = (
    (marked("File"), marked("Playback"), marked("View"), marked("Help")),
    (marked("Difficulty"), marked("Modding"), marked("Timeline")),
)
_AROUND = 30  # px that are left of the window
_DIGITS = " / ".join("123456789")


class ShortcutsDialog(QDialog):
    """Every key of the window, by group, in columns.

    Attributes:
        change: the button that leads to the settings of keys.
    """

    def __init__(self, parent: QWidget | None = None, changed: Mapping[str, str] | None = None) -> None:
        """`changed` are the keys that differ from the usual ones, by name."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        ordered = sorted(ALL, key=_place)
        groups = {name: list(items) for name, items in groupby(ordered, key=lambda item: item.group)}
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(20, 18, 20, 0)
        columns.setSpacing(20)
        for part in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(6)
            for name in part:
                column.addWidget(_heading(tr(name)))
                column.addLayout(_rows(groups[name], changed or {}))
                column.addSpacing(theme.MARGIN)
            column.addStretch(1)
            columns.addLayout(column)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.change = buttons.addButton(self.tr("Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        area = scrolling(inner)
        area.setAccessibleName(self.windowTitle())
        layout.addWidget(area)
        buttons.setContentsMargins(20, 0, 20, 14)
        layout.addWidget(buttons)
        self._fit(inner.sizeHint() + QSize(area.verticalScrollBar().sizeHint().width(), buttons.sizeHint().height()))

    def _fit(self, wished: QSize) -> None:
        """Take as much room as the keys need, but no more than the window has."""
        parent = self.parentWidget()
        if parent is not None:
            around = QSize(_AROUND, _AROUND)
            wished = wished.boundedTo(parent.window().size() - around)
        self.resize(wished)


def _place(item: Shortcut) -> int:
    return [name for part in _COLUMNS for name in part].index(item.group)


def _heading(name: str) -> QLabel:
    label = QLabel(name)
    label.setProperty("role", "heading")
    return label


def _rows(items: list[Shortcut], changed: Mapping[str, str]) -> QGridLayout:
    """The keys and what they do, in two columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.setRowStretch(len(items), 1)
    for row, item in enumerate(items):
        keys = QLabel(shown_keys(item, changed).replace(_DIGITS, "1 – 9"))
        keys.setProperty("role", "accent")
        keys.setFont(theme.monospace())
        keys.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(keys, row, 0)
        grid.addWidget(QLabel(tr(item.text)), row, 1)
    grid.setColumnMinimumWidth(0, 110)
    grid.setColumnStretch(1, 1)
    return grid
