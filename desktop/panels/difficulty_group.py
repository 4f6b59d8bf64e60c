"""What is wanted: mode, keys, stars, name."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLineEdit, QSlider, QSpinBox, QVBoxLayout, QWidget

from core.beatmap.objects import GameMode
from desktop import theme
from desktop.panels.controls import AutoSpin, Segments
from desktop.panels.form import Group, indent_number, restore_value

LOWEST, HIGHEST = 0.5, 10.0  # stars


class DifficultyGroup(Group):
    """Signals:
    modeChanged: a `GameMode`.
    """

    modeChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__("Difficulty", 280)
        self.mode = Segments(
            [
                ("osu!", GameMode.OSU, "osu!: circles, sliders and spinners"),
                ("taiko", GameMode.TAIKO, "osu!taiko: drums"),
                ("catch", GameMode.CATCH, "osu!catch: fruit"),
                ("mania", GameMode.MANIA, "osu!mania: keys"),
            ]
        )
        self.stars = StarField()
        self.keys = QSpinBox()
        self.keys.setRange(1, 18)
        self.keys.setValue(4)
        self.keys.setSuffix(" keys")
        self.holds = AutoSpin(0, 100, 5, 0)
        self.holds.setSuffix(" %")
        self.scroll = AutoSpin(0, 100, 5, 0)
        self.scroll.setSuffix(" %")
        self.options = {"hold_ratio": self.holds, "scroll_ratio": self.scroll}
        self.version = QLineEdit()
        self.version.setPlaceholderText("chosen from the stars")
        self.version.setMaxLength(80)
        self.add_wide(self.mode)
        self.add_row("Stars", self.stars, "The star rating to aim at")
        self.add_row("Keys", self.keys, "Columns of the osu!mania difficulty")
        self.add_row("Holds", self.holds, "Share of hold notes; auto leaves it to the model")
        self.add_row("Scroll", self.scroll, "How much of the map changes its scroll speed; auto leaves it to the model")
        self.add_row("Name", self.version, "Name of the new difficulty; a name that is taken gets a number")
        self.mode.chosen.connect(self._mode_chosen)
        self._mode_chosen(GameMode.OSU)

    @property
    def game_mode(self) -> GameMode:
        mode = self.mode.value
        assert isinstance(mode, GameMode)
        return mode

    def set_mode(self, mode: GameMode) -> None:
        self.mode.set_value(mode)
        self._mode_chosen(mode)

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        mania = self.game_mode is GameMode.MANIA
        ratios = {
            name: None if field.chosen is None or not field.isEnabled() else field.chosen / 100
            for name, field in self.options.items()
        }
        return ratios | {
            "mode": self.game_mode,
            "keys": self.keys.value() if mania else None,
            "difficulty": self.stars.value,
            "version": self.version.text().strip() or None,
        }

    def remembered(self) -> dict[str, Any]:
        return {"mode": int(self.game_mode), "keys": self.keys.value(), "stars": self.stars.value}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "keys", int, self.keys.setValue)
        restore_value(stored, "stars", float, self.stars.set_value)
        if stored.get("mode") in tuple(GameMode):
            self.set_mode(GameMode(stored["mode"]))

    def _mode_chosen(self, mode: object) -> None:
        self.set_row_visible(self.keys, mode is GameMode.MANIA)
        self.set_row_visible(self.holds, mode is GameMode.MANIA)
        self.set_row_visible(self.scroll, mode in (GameMode.TAIKO, GameMode.MANIA))
        self.modeChanged.emit(mode)


class StarField(QWidget):
    """A number of stars, with a slider that shows osu!'s colours."""

    def __init__(self) -> None:
        super().__init__()
        self.number = QDoubleSpinBox()
        self.number.setRange(LOWEST, HIGHEST)
        self.number.setSingleStep(0.1)
        self.number.setDecimals(1)
        self.number.setSuffix(" ★")
        self.number.setFixedWidth(84)
        indent_number(self.number)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(LOWEST * 10), round(HIGHEST * 10))
        self.slider.setAccessibleName("Stars")
        self.slider.setStyleSheet("QSlider::sub-page:horizontal { background: transparent; } ")
        self.scale = _StarScale()
        self.setFocusProxy(self.number)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.slider)
        side.addWidget(self.scale)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.number)
        layout.addLayout(side, 1)
        self.slider.valueChanged.connect(lambda tenths: self.number.setValue(tenths / 10))
        self.number.valueChanged.connect(lambda stars: self.slider.setValue(round(stars * 10)))
        self.set_value(4.0)

    @property
    def value(self) -> float:
        return round(self.number.value(), 1)

    def set_value(self, stars: float) -> None:
        self.number.setValue(stars)


class _StarScale(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, right = 6, max(self.width() - 6, 7)
        for x in range(left, right):
            stars = LOWEST + (HIGHEST - LOWEST) * (x - left) / (right - left)
            painter.setPen(QPen(QColor(theme.star_colour(stars)), 1))
            painter.drawLine(x, 1, x, 3)
        painter.end()
