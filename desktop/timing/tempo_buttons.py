"""Other tempos that a song may have, each a click away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.shared.translation import tr

_MOST = 4


class TempoButtons(QWidget):
    """A button for each tempo; it is not there where there is nothing to choose.

    Signals:
        chosen: BPM.
    """

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tempos: list[float] = []
        self.buttons = [QPushButton() for _ in range(_MOST)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for place, button in enumerate(self.buttons):
            button.setProperty("role", "small")
            button.setToolTip(tr("Another tempo that the song may have"))
            button.setAccessibleName(tr("Another tempo"))
            button.clicked.connect(lambda _, place=place: self.chosen.emit(self._tempos[place]))
            layout.addWidget(button)
        self.setAccessibleName(tr("Other tempos"))
        self.hide()

    def offer(self, tempos: Sequence[float]) -> None:
        """Offer these tempos, BPM, the most probable first."""
        self._tempos = list(tempos[:_MOST])
        for place, button in enumerate(self.buttons):
            there = place < len(self._tempos)
            button.setVisible(there)
            if there:
                button.setText(f"{self._tempos[place]:.5g}")
                words = tr("Time the song at {bpm} BPM", bpm=f"{self._tempos[place]:.5g}")
                button.setToolTip(words)
                button.setAccessibleName(words)
        self.setVisible(len(self._tempos) > 1)
