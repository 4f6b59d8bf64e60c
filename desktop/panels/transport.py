"""The bar under the timeline: play, speed, time, divisor, metronome and volumes."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QSlider, QWidget

from core.beatmap.time_text import time_text
from core.beatmap.timing import DIVISORS
from desktop.shared import theme
from desktop.shared.controls import Segments, icon_button, upright_rule
from desktop.shared.labels import YieldingLabel
from desktop.shared.time_edit import TIME_FORMS, TimeEdit
from desktop.shared.translation import tr

RATES = (0.25, 0.5, 0.75, 1.0, 1.5)
_WIDE_PX = 850
"""From this width on each speed has a button; below there is a list."""


class TransportBar(QFrame):
    """The buttons and sliders that control playback.

    Signals:
        toggled, rewound: the buttons.
        rateChosen: 0.25 to 1.5.
        loopToggled: whether a part is to be played again and again.
        timeChosen: ms.
        divisorChosen: parts of a beat.
        volumeChosen, hitsoundVolumeChosen: 0 to 100.
        hitsoundsToggled, metronomeToggled: on or off.
    """

    toggled = Signal()
    rewound = Signal()
    rateChosen = Signal(float)
    loopToggled = Signal(bool)
    timeChosen = Signal(float)
    divisorChosen = Signal(int)
    volumeChosen = Signal(int)
    hitsoundVolumeChosen = Signal(int)
    hitsoundsToggled = Signal(bool)
    metronomeToggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.rewind = icon_button("to-start", tr("To the start (Home)"))
        self.play = icon_button("play", tr("Play (Space)"))
        self.looping = icon_button("loop", tr("Loop the selected range, or the bar (L)"), checkable=True)
        self.rates = Segments([(f"{rate:.0%}", rate, tr("Play at {rate:.0%} speed", rate=rate)) for rate in RATES])
        self.rates.set_value(1.0)
        self.rate_list = QComboBox()
        for rate in RATES:
            self.rate_list.addItem(f"{rate:.0%}", rate)
        self.rate_list.setCurrentIndex(self.rate_list.findData(1.0))
        self.rate_list.setToolTip(tr("Speed of the song"))
        self.rate_list.setAccessibleName(tr("Speed"))
        self.time = TimeEdit(clock=True)
        self.time.setToolTip(
            tr("The current time. Type or paste one ({forms}) and press Enter to seek.", forms=tr(TIME_FORMS))
        )
        self.time.setAccessibleName(tr("Current time"))
        self.duration = YieldingLabel("/ " + time_text(0))
        self.duration.setFont(theme.monospace())
        self.duration.setProperty("role", "faint")
        self.divisor = QComboBox()
        for divisor in DIVISORS:
            self.divisor.addItem(f"1/{divisor}", divisor)
        self.divisor.setToolTip(tr("Beat divisor: the beat lines shown, and how far Left and Right step"))
        self.divisor.setAccessibleName(tr("Beat divisor"))
        self.metronome = icon_button(
            "metronome", tr("Metronome (M): clicks on every beat of the timing"), checkable=True
        )
        self.hitsounds = icon_button("hitsounds", tr("Hitsounds (H) of the difficulty in view"), checkable=True)
        self.hitsounds.setChecked(True)
        self.hitsound_volume = _volume(tr("Hitsound volume"))
        self.music = icon_button("volume", tr("Music volume; click to mute"), checkable=True)
        self.volume = _volume(tr("Music volume"))

        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 5, 8, 5)
        layout.setSpacing(3)
        for widget in (
            self.rewind,
            self.play,
            self.looping,
            self.rates,
            self.rate_list,
            upright_rule(),
            self.time,
            self.duration,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        snap = YieldingLabel(tr("Snap"))
        snap.setProperty("role", "muted")
        sound = (self.metronome, self.hitsounds, self.hitsound_volume, self.music, self.volume)
        for part in (snap, self.divisor, upright_rule(), *sound):
            layout.addWidget(part)
        self._arrange()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        # Of the narrow arrangement, which comes when there is no more room.
        hint = super().minimumSizeHint()
        wide = not self.rates.isHidden()
        saved = self.rates.minimumSizeHint().width() - self.rate_list.minimumSizeHint().width() if wide else 0
        return QSize(hint.width() - saved, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= _WIDE_PX
        self.rates.setVisible(wide)
        self.rate_list.setVisible(not wide)

    def _connect(self) -> None:
        self.rewind.clicked.connect(self.rewound)
        self.play.clicked.connect(self.toggled)
        self.looping.clicked.connect(self.loopToggled)
        self.rates.chosen.connect(self._rate_chosen)
        self.rate_list.activated.connect(lambda _: self._rate_chosen(self.rate_list.currentData()))
        self.time.timeChosen.connect(self.timeChosen)
        self.divisor.activated.connect(lambda _: self.divisorChosen.emit(self.divisor.currentData()))
        self.metronome.toggled.connect(self.metronomeToggled)
        self.hitsounds.toggled.connect(self.hitsoundsToggled)
        self.hitsound_volume.valueChanged.connect(self.hitsoundVolumeChosen)
        self.volume.valueChanged.connect(self._volume_moved)
        self.music.toggled.connect(lambda mute: self.volumeChosen.emit(0 if mute else self.volume.value()))

    def _rate_chosen(self, rate: object) -> None:
        self.rates.set_value(rate)
        self.rate_list.setCurrentIndex(self.rate_list.findData(rate))
        self.rateChosen.emit(rate)

    def set_playing(self, playing: bool) -> None:
        self.play.setIcon(theme.icon("pause" if playing else "play"))
        self.play.setToolTip(tr("Pause (Space)") if playing else tr("Play (Space)"))

    def set_looping(self, looping: bool) -> None:
        """Show whether a part is played again and again."""
        self.looping.setChecked(looping)

    def set_duration(self, ms: float) -> None:
        self.duration.setText("/ " + time_text(ms))

    def set_divisor(self, divisor: int) -> None:
        index = self.divisor.findData(divisor)
        if index >= 0:
            self.divisor.setCurrentIndex(index)

    def set_song_open(self, is_open: bool, why_not: str = "") -> None:
        """Without a song to hear, the buttons say why they do nothing."""
        for button, tip in ((self.rewind, tr("To the start (Home)")), (self.play, tr("Play (Space)"))):
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
    slider.setMinimumWidth(28)
    slider.setMaximumWidth(84)
    slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    slider.setPageStep(10)
    slider.setToolTip(name)
    slider.setAccessibleName(name)
    return slider
