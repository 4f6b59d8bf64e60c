"""Times as mappers write them: mm:ss:fff."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from core.beatmap.time_text import time_text
from core.errors import InputError
from desktop.shared import theme
from desktop.shared.fields import ValidatedLine
from desktop.shared.translation import marked, tr

TIME_FORMS = marked("00:24:100, 1:20 or 24.1 (seconds), or 24100 (ms)")
_STAMP = re.compile(r"(-)?(\d{1,6}):([0-5]?\d)(?:[:.,](\d{1,3}))?(?:\s*\(.*)?(?:\s*-)?", re.ASCII)
_NUMBER = re.compile(r"(-?(?:\d{1,12}(?:[.,]\d{0,9})?|[.,]\d{1,9}))\s*(ms|s)?", re.ASCII | re.IGNORECASE)


def parse_time(text: str) -> float | None:
    """A typed time, ms; None where the text is not a time.

    `mm:ss:fff`, `mm:ss`, an editor time stamp such as `00:41:250 (1,2) -`, seconds with a decimal point (`24.1`) or
    with their unit (`24 s`), else ms (`24100`, `24100.5 ms`).
    """
    text = text.strip()
    if match := _NUMBER.fullmatch(text):
        number, unit = match[1].replace(",", "."), (match[2] or "").lower()
        in_seconds = unit == "s" or (not unit and "." in number)
        return round(float(number) * 1000, 6) if in_seconds else float(number)
    match = _STAMP.fullmatch(text)
    if match is None:
        return None
    sign, minutes, seconds, rest = match.groups()
    value = int(minutes) * 60_000 + int(seconds) * 1000 + int((rest or "0").ljust(3, "0"))
    return float(-value if sign else value)


def read_time(text: str) -> float | None:
    """ms of a typed time; None for an empty text.

    Raises:
        InputError: the text is not a time.
    """
    if not text.strip():
        return None
    time = parse_time(text)
    if time is None:
        raise InputError(tr("“{text}” is not a time; write {forms}.", text=text.strip()[:40], forms=tr(TIME_FORMS)))
    return time


class TimeEdit(ValidatedLine):
    """A time, or none; Enter chooses what was typed, Escape gives the time before back.

    Signals:
        timeChosen: ms.
    """

    timeChosen = Signal(float)

    def __init__(self, *, clock: bool = False) -> None:
        """A `clock` shows the current time: what was typed but not chosen is dropped when the field loses the focus."""
        super().__init__(read_time, time_text(0))
        self._clock = clock
        self._time: float | None = 0.0
        self.setFont(theme.monospace())
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("-000:00:000") + 20)
        self.returnPressed.connect(self._entered)
        self.textChanged.connect(lambda _: self.setToolTip(self.plain_tip))

    def reading(self) -> str:
        """How the typed text is understood, so that ms are not taken for seconds."""
        time = self.value if self.isModified() and not self.problem else None
        if time is None:
            return ""
        words = self.tr("Read as {time}.").format(time=time_text(time))
        if self.text().strip().lstrip("-").isdigit():
            words += " " + self.tr("Whole numbers are ms; write {number} s for seconds.").format(
                number=self.text().strip()
            )
        return words

    def set_time(self, ms: float | None) -> None:
        """Show a time, or none, unless the user is typing one."""
        before, self._time = self._time, ms
        if not self.isModified() or (ms != before and not self.hasFocus()):
            self._restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._restore()
            self.clearFocus()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._clock:
            self._restore()
        elif self.isModified() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._choose()

    def _entered(self) -> None:
        if self._choose():
            # The keys go back to the song: Space would be typed into the time otherwise.
            self.clearFocus()

    def _choose(self) -> bool:
        """Take what was typed, if it is a time."""
        if self.problem:
            return False
        time = self.value
        if time is None:
            self._restore()
        else:
            self._time = time
            self._restore()
            self.timeChosen.emit(time)
        return True

    def _restore(self) -> None:
        self.setText("" if self._time is None else time_text(self._time))
        self.setModified(False)
        self.setToolTip(self.plain_tip)
