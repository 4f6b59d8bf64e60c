"""Small controls that several panels use."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QButtonGroup, QDoubleSpinBox, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from desktop import theme


class Segments(QWidget):
    """A row of buttons of which exactly one is chosen.

    Signals:
        chosen: the value of the button that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, object, str]], parent: QWidget | None = None) -> None:
        """`choices` are (label, value, tool tip)."""
        super().__init__(parent)
        self._values = [value for _, value, _ in choices]
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, (label, _, tip) in enumerate(choices):
            button = QPushButton(label)
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


class AutoSpin(QDoubleSpinBox):
    """A number that the program chooses while it stands at its lowest, "auto"."""

    def __init__(self, low: float, high: float, step: float, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.set_limits(low, high)
        self.setSpecialValueText("auto")
        self.setValue(self.minimum())

    def set_limits(self, low: float, high: float) -> None:
        """Take only numbers from `low` to `high`; auto stays auto."""
        chosen = self.chosen if self.specialValueText() else None
        self.lowest = low
        self.setRange(low - self.singleStep(), high)
        self.choose(None if chosen is None else max(low, chosen))

    @property
    def chosen(self) -> float | None:
        """The number, or None for auto."""
        return None if self.value() < self.lowest - 1e-9 else round(self.value(), self.decimals())

    def choose(self, value: float | None) -> None:
        self.setValue(self.minimum() if value is None else value)

    def validate(self, text: str, position: int) -> object:
        typed = text.strip().lower()
        if typed in ("", "a", "au", "aut", "auto"):
            state = QValidator.State.Acceptable if typed == "auto" else QValidator.State.Intermediate
            return state, text, position
        return super().validate(text, position)


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
