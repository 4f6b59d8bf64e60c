"""Tapping a tempo: a button to tap on, and what to do with the tempo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from core.timing.tapping import FEWEST_TAPS, TappedTempo, last_taps, tapped_tempo
from desktop.shared import theme
from desktop.shared.form import allow
from desktop.shared.translation import tr


class TapRow(QWidget):
    """Counts taps in time with the song.

    Signals:
        asked: the button was pressed; the window taps at the current time.
        useAsked: a `TappedTempo` for the chosen red line.
        findAsked: BPM near which the audio should be searched.
    """

    asked = Signal()
    useAsked = Signal(object)
    findAsked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: list[float] = []
        self.tempo: TappedTempo | None = None
        self.button = QPushButton(theme.icon("metronome"), tr("Tap (T)"))
        self.button.setToolTip(tr("Tap in time while the song plays; after a pause of three seconds it starts over"))
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.use = QPushButton(tr("Use it"))
        self.search = QPushButton(tr("Find near it"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(5)
        grid.addWidget(self.button, 0, 0, 1, 2)
        grid.addWidget(self.words, 1, 0, 1, 2)
        for column, button in enumerate((self.use, self.search)):
            button.setProperty("role", "small")
            grid.addWidget(button, 2, column)
        self.button.pressed.connect(self.asked)
        self.use.clicked.connect(lambda: self.useAsked.emit(self.tempo))
        self.search.clicked.connect(lambda: self.findAsked.emit(self.tempo.bpm if self.tempo is not None else 0.0))
        self.begin()

    def begin(self) -> None:
        """Forget the taps."""
        self._times = []
        self._show()

    def tap(self, ms: float) -> None:
        """Count a tap at a time of the song."""
        self._times = last_taps([*self._times, ms])
        self._show()

    def _show(self) -> None:
        """Show the tempo of the taps so far, or how many are still missing."""
        self.tempo = tapped_tempo(self._times)
        count = len(self._times)
        if self.tempo is None:
            left = FEWEST_TAPS - count
            self.words.setText(tr("%n more taps", "", left) if count else tr("Tap along with the song."))
        else:
            bpm, spread = f"{self.tempo.bpm:.1f}", f"{self.tempo.spread:.0f}"
            taps = tr("%n taps", "", count)
            self.words.setText(tr("{bpm} BPM from {taps}, ± {ms} ms", bpm=bpm, taps=taps, ms=spread))
        why_not = "" if self.tempo is not None else tr("Tap at least four times first")
        allow(self.use, not why_not, why_not, tr("Give the chosen red line, or a new one, this tempo and offset"))
        allow(self.search, not why_not, why_not, tr("Search the audio near this tempo; exact to the millisecond"))
