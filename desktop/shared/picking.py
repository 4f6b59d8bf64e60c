"""How a click or a box picks objects, and turns of the wheel in whole notches."""

from enum import Enum, auto

from PySide6.QtCore import Qt

_NOTCH = 120


class Pick(Enum):
    """What picking does to what was picked before."""

    REPLACE = auto()
    TOGGLE = auto()
    EXTEND = auto()


def pick_of(modifiers: Qt.KeyboardModifier) -> Pick:
    """Ctrl adds or takes away, Shift picks all up to there, as in lists."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return Pick.TOGGLE
    return Pick.EXTEND if modifiers & Qt.KeyboardModifier.ShiftModifier else Pick.REPLACE


class WheelNotches:
    """Counts whole notches of a wheel or a touchpad that turns in parts of one."""

    def __init__(self) -> None:
        self._left = 0

    def take(self, delta: int) -> int:
        """Whole notches after turning by `delta` eighths of a degree; above 0 away from the user."""
        if self._left * delta < 0:
            self._left = 0
        self._left += delta
        notches = int(self._left / _NOTCH)
        self._left -= notches * _NOTCH
        return notches
