"""Times as mappers write them: mm:ss:fff."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop import theme
from desktop.timeline.time_text import time_text

_STAMP = re.compile(r"(-)?(\d+):([0-5]?\d)(?:[:.](\d{1,3}))?(?:\s*\(.*)?(?:\s*-)?")


def parse_time(text: str) -> float | None:
    """ms of `mm:ss:fff`, `mm:ss`, an editor time stamp such as `00:41:250 (1,2) -`, or bare ms; None otherwise."""
    text = text.strip()
    if re.fullmatch(r"-?\d+(\.\d+)?", text):
        return float(text)
    match = _STAMP.fullmatch(text)
    if match is None:
        return None
    sign, minutes, seconds, rest = match.groups()
    value = int(minutes) * 60_000 + int(seconds) * 1000 + int((rest or "0").ljust(3, "0"))
    return float(-value if sign else value)


class TimeEdit(QLineEdit):
    """A time, or none; Enter chooses what was typed, Escape gives the time before back.

    Signals:
        timeChosen: ms.
    """

    timeChosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time: float | None = 0.0
        self.setFont(theme.monospace())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setText(time_text(0))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("-000:00:000") + 20)
        self.returnPressed.connect(self._choose)
        self.textEdited.connect(lambda text: self._mark(parse_time(text) is None))

    def set_time(self, ms: float | None) -> None:
        """Show a time, or none, unless the user is typing one."""
        self._time = ms
        if not (self.hasFocus() and self.isModified()):
            self._restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._restore()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._restore()

    def _choose(self) -> None:
        time = parse_time(self.text())
        if time is not None:
            self._time = time
            self._restore()
            self.timeChosen.emit(time)

    def _restore(self) -> None:
        self.setText("" if self._time is None else time_text(self._time))
        self.setModified(False)
        self._mark(False)

    def _mark(self, wrong: bool) -> None:
        role = "wrong" if wrong else ""
        if (self.property("role") or "") != role:
            theme.set_role(self, role)
