"""Small controls that several panels use."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop.shared import theme
from desktop.shared.labels import ElidedButton


class Segments(QWidget):
    """A row of buttons of which exactly one is chosen.

    Signals:
        chosen: the value of the button that the user chose.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[str, object, str]], parent: QWidget | None = None, *, elided: bool = False
    ) -> None:
        """`choices` are (label, value, tool tip); `elided`: labels end in … where there is no room."""
        super().__init__(parent)
        self._values = [value for _, value, _ in choices]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, (label, _, tip) in enumerate(choices):
            button = ElidedButton(label) if elided else QPushButton(label)
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("role", "segment")
            button.setProperty("place", {0: "first", len(choices) - 1: "last"}.get(index, "inner"))
            self._group.addButton(button, index)
            layout.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))

    @property
    def value(self) -> object:
        return self._values[self._group.checkedId()]

    def set_value(self, value: object) -> None:
        """Choose without a signal."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def button(self, value: object) -> QPushButton:
        """The button of a value."""
        button = self._group.button(self._values.index(value))
        assert isinstance(button, QPushButton)
        return button


def icon_button(name: str, tip: str, *, checkable: bool = False, role: str = "quiet") -> QToolButton:
    """A button with only a picture; its tool tip is its name too."""
    button = QToolButton()
    button.setIcon(theme.icon(name))
    button.setIconSize(QSize(18, 18))
    button.setToolTip(tip)
    button.setAccessibleName(tip.partition(" (")[0])
    button.setCheckable(checkable)
    button.setProperty("role", role)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def upright_rule() -> QFrame:
    """A thin line between groups of a bar."""
    rule = QFrame()
    rule.setProperty("role", "rule")
    rule.setFixedWidth(1)
    rule.setMinimumHeight(20)
    return rule


def keep_place(*widgets: QWidget) -> None:
    """Let the places of these stay free while they are hidden, so that nothing beside them moves."""
    for widget in widgets:
        policy = widget.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        widget.setSizePolicy(policy)
