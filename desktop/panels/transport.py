"""The bar under the timeline: play, speed, time, divisor, metronome and volumes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QSlider, QWidget

from core.beatmap.timing import DIVISORS
from desktop import theme
from desktop.panels.controls import Segments, icon_button, upright_rule
from desktop.panels.labels import YieldingLabel
from desktop.panels.time_edit import TimeEdit
from desktop.timeline.time_text import time_text

RATES = (0.25, 0.5, 0.75, 1.0)


class TransportBar(QFrame):
    """Signals:
    toggled, rewound: the buttons.
    rateChosen: 0.25 to 1.
    timeChosen: ms.
    divisorChosen: parts of a beat.
    volumeChosen, hitsoundVolumeChosen: 0 to 100.
    hitsoundsToggled, metronomeToggled: on or off.
    """

    toggled = Signal()
    rewound = Signal()
    rateChosen = Signal(float)
    timeChosen = Signal(float)
    divisorChosen = Signal(int)
    volumeChosen = Signal(int)
    hitsoundVolumeChosen = Signal(int)
    hitsoundsToggled = Signal(bool)
    metronomeToggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.rewind = icon_button("to-start", "To the start (Home)")
        self.play = icon_button("play", "Play (Space)")
        self.rates = Segments([(f"{rate:.0%}", rate, f"Play at {rate:.0%} speed") for rate in RATES])
        self.rates.set_value(1.0)
        self.time = TimeEdit()
        self.time.setToolTip("The current time as mm:ss:fff. Type or paste a time stamp and press Enter to seek.")
        self.time.setAccessibleName("Current time")
        self.duration = YieldingLabel("/ " + time_text(0))
        self.duration.setFont(theme.monospace())
        self.duration.setProperty("role", "faint")
        self.divisor = QComboBox()
        for divisor in DIVISORS:
            self.divisor.addItem(f"1/{divisor}", divisor)
        self.divisor.setToolTip("Beat divisor: the beat lines shown, and how far Left and Right step")
        self.divisor.setAccessibleName("Beat divisor")
        self.metronome = icon_button("metronome", "Metronome (M): clicks on every beat of the timing", checkable=True)
        self.hitsounds = icon_button("hitsounds", "Hitsounds (H) of the difficulty in view", checkable=True)
        self.hitsounds.setChecked(True)
        self.hitsound_volume = _volume("Hitsound volume")
        self.music = icon_button("volume", "Music volume; click to mute", checkable=True)
        self.volume = _volume("Music volume")

        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 5, 10, 5)
        layout.setSpacing(theme.GAP)
        for widget in (self.rewind, self.play, self.rates, upright_rule(), self.time, self.duration):
            layout.addWidget(widget)
        layout.addStretch(1)
        snap = YieldingLabel("Snap")
        snap.setProperty("role", "muted")
        for widget in (snap, self.divisor, upright_rule(), self.metronome, self.hitsounds, self.hitsound_volume):
            layout.addWidget(widget)
        for widget in (self.music, self.volume):
            layout.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        self.rewind.clicked.connect(self.rewound)
        self.play.clicked.connect(self.toggled)
        self.rates.chosen.connect(self.rateChosen.emit)
        self.time.timeChosen.connect(self.timeChosen)
        self.divisor.activated.connect(lambda _: self.divisorChosen.emit(self.divisor.currentData()))
        self.metronome.toggled.connect(self.metronomeToggled)
        self.hitsounds.toggled.connect(self.hitsoundsToggled)
        self.hitsound_volume.valueChanged.connect(self.hitsoundVolumeChosen)
        self.volume.valueChanged.connect(self._volume_moved)
        self.music.toggled.connect(lambda mute: self.volumeChosen.emit(0 if mute else self.volume.value()))

    def set_playing(self, playing: bool) -> None:
        self.play.setIcon(theme.icon("pause" if playing else "play"))
        self.play.setToolTip("Pause (Space)" if playing else "Play (Space)")

    def set_duration(self, ms: float) -> None:
        self.duration.setText("/ " + time_text(ms))

    def set_divisor(self, divisor: int) -> None:
        index = self.divisor.findData(divisor)
        if index >= 0:
            self.divisor.setCurrentIndex(index)

    def set_song_open(self, is_open: bool, why_not: str = "") -> None:
        """Without a song to hear, the buttons say why they do nothing."""
        for button, tip in ((self.rewind, "To the start (Home)"), (self.play, "Play (Space)")):
            button.setEnabled(is_open)
            button.setToolTip(tip if is_open else why_not)
        self.time.setEnabled(is_open)

    def _volume_moved(self, volume: int) -> None:
        if self.music.isChecked() and volume:
            self.music.setChecked(False)
        self.volumeChosen.emit(volume)


def _volume(name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 100)
    slider.setMinimumWidth(44)
    slider.setMaximumWidth(84)
    slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    slider.setPageStep(10)
    slider.setToolTip(name)
    slider.setAccessibleName(name)
    return slider
