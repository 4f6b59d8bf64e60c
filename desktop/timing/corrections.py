"""Buttons that mend red lines by a click: what a machine most often gets wrong."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from core.beatmap.objects import TimingPoint
from core.timing import corrections

Change = Callable[[list[TimingPoint]], list[TimingPoint]]

_BUTTONS: tuple[tuple[tuple[str, str, Change], ...], ...] = (
    (
        ("½×", "Half the BPM", corrections.halve_tempo),
        ("2×", "Twice the BPM", corrections.double_tempo),
    ),
    (
        ("−½ beat", "Half a beat earlier", partial(corrections.shift_half_beat, later=False)),
        ("+½ beat", "Half a beat later", corrections.shift_half_beat),
    ),
    (
        ("−1 beat", "One beat earlier", partial(corrections.shift_beats, beats=-1)),
        ("+1 beat", "One beat later", partial(corrections.shift_beats, beats=1)),
    ),
    (
        ("−1 ms", "1 ms earlier", partial(corrections.nudge_offset, milliseconds=-1)),
        ("+1 ms", "1 ms later", partial(corrections.nudge_offset, milliseconds=1)),
    ),
    (
        ("−5 ms", "5 ms earlier", partial(corrections.nudge_offset, milliseconds=-5)),
        ("+5 ms", "5 ms later", partial(corrections.nudge_offset, milliseconds=5)),
    ),
    (
        ("−0.01", "0.01 BPM slower", partial(corrections.nudge_tempo, bpm=-0.01)),
        ("+0.01", "0.01 BPM faster", partial(corrections.nudge_tempo, bpm=0.01)),
    ),
)


class CorrectionButtons(QWidget):
    """Signals:
    asked: a `Change` to make of the chosen line, or of every line while none is chosen.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(5)
        for row, buttons in enumerate(_BUTTONS):
            for column, (label, tip, change) in enumerate(buttons):
                button = QPushButton(label)
                button.setProperty("role", "small")
                button.setToolTip(f"{tip}: the chosen line, or every line while none is chosen")
                button.setAccessibleName(tip)
                button.clicked.connect(lambda _, change=change: self.asked.emit(change))
                grid.addWidget(button, row, column)
