"""Buttons that correct red lines by a click: what a machine most often gets wrong."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.beatmap.objects import TimingPoint
from core.timing import corrections
from desktop.shared.form import allow
from desktop.shared.translation import marked, tr

Change = Callable[[list[TimingPoint]], list[TimingPoint]]

_BUTTONS: tuple[tuple[tuple[str, str, Change], ...], ...] = (
    (
        ("½×", marked("Half the BPM"), corrections.halve_tempo),
        ("2×", marked("Twice the BPM"), corrections.double_tempo),
        (marked("−0.01 BPM"), marked("0.01 BPM slower"), partial(corrections.nudge_tempo, bpm=-0.01)),
        (marked("+0.01 BPM"), marked("0.01 BPM faster"), partial(corrections.nudge_tempo, bpm=0.01)),
    ),
    (
        (marked("−1 beat"), marked("One beat earlier"), partial(corrections.shift_beats, beats=-1)),
        (marked("−½ beat"), marked("Half a beat earlier"), partial(corrections.shift_half_beat, later=False)),
        (marked("+½ beat"), marked("Half a beat later"), corrections.shift_half_beat),
        (marked("+1 beat"), marked("One beat later"), partial(corrections.shift_beats, beats=1)),
    ),
    (
        (marked("−5 ms"), marked("5 ms earlier"), partial(corrections.nudge_offset, milliseconds=-5)),
        (marked("−1 ms"), marked("1 ms earlier"), partial(corrections.nudge_offset, milliseconds=-1)),
        (marked("+1 ms"), marked("1 ms later"), partial(corrections.nudge_offset, milliseconds=1)),
        (marked("+5 ms"), marked("5 ms later"), partial(corrections.nudge_offset, milliseconds=5)),
    ),
)


class CorrectionButtons(QWidget):
    """Rows of buttons for tempo, beats and ms, each for one correction.

    Signals:
        asked: a `Change` to make of the chosen line, or of every line while none is chosen.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(5)
        for buttons in _BUTTONS:
            row = QHBoxLayout()
            row.setSpacing(3)
            rows.addLayout(row)
            for label, tip, change in buttons:
                button = QPushButton(tr(label))
                button.setProperty("role", "tight")
                button.setToolTip(tr("{tip}: the chosen line, or every line while none is chosen", tip=tr(tip)))
                button.setAccessibleName(tr(tip))
                button.clicked.connect(lambda _, change=change: self.asked.emit(change))
                self.buttons.append(button)
                row.addWidget(button, 1)

    def allow(self, why_not: str) -> None:
        """Enable the buttons, or disable them with the reason."""
        for button in self.buttons:
            allow(button, not why_not, why_not)
