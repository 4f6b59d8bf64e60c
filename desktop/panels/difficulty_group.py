"""What is wanted: mode, keys, stars, name."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import GameMode
from core.generation.difficulty_names import SPREADS
from core.generation.request import GenerationRequest
from core.model.catalog import ModelCard
from desktop import theme
from desktop.panels.controls import AutoSpin, Segments
from desktop.panels.form import Group, allow, indent_number, restore_value

LOWEST, HIGHEST = 0.5, 10.0  # stars


class DifficultyGroup(Group):
    """Signals:
    modeChanged: a `GameMode`.
    """

    modeChanged = Signal(object)

    def __init__(self, *, spread: bool = False) -> None:
        """`spread` offers several difficulties at once."""
        super().__init__("Difficulty", 264)
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
        self.spread = QCheckBox("A whole spread")
        self.targets = StarList()
        self.version = QLineEdit()
        self.version.setPlaceholderText("chosen from the stars")
        self.version.setMaxLength(80)
        self.add_wide(self.mode)
        self.add_row("Stars", self.stars, "The star rating to aim at")
        self.add_row("Spread", self.targets, "The star ratings to aim at, from easy to hard, separated by spaces")
        self.add_row("Keys", self.keys, "Columns of the osu!mania difficulty")
        self.add_row("Holds", self.holds, "Share of hold notes; auto leaves it to the model")
        self.add_row("Scroll", self.scroll, "How much of the map changes its scroll speed; auto leaves it to the model")
        self.add_row("Name", self.version, "Name of the new difficulty; a name that is taken gets a number")
        self.add_wide(
            self.spread, "Makes several difficulties in one go, one for each star rating, named as mappers name them"
        )
        self.set_row_visible(self.spread, spread)
        self.spread.toggled.connect(self._show_spread)
        self.mode.chosen.connect(self._mode_chosen)
        self._show_spread()
        self._mode_chosen(GameMode.OSU)

    @property
    def game_mode(self) -> GameMode:
        mode = self.mode.value
        assert isinstance(mode, GameMode)
        return mode

    def set_mode(self, mode: GameMode) -> None:
        self.mode.set_value(mode)
        self._mode_chosen(mode)

    def allow_modes_of(self, card: ModelCard) -> None:
        """Offer the modes that the model knows; the others say why they are off."""
        for choice in GameMode:
            allow(self.mode.button(choice), choice in card.modes, card.reason_off("mode", choice) or "")

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        mania = self.game_mode is GameMode.MANIA
        ratios = {
            name: None if field.chosen is None or not field.isEnabled() else field.chosen / 100
            for name, field in self.options.items()
        }
        several = self.spread.isChecked()
        wanted = {"spread": self.targets.value} if several else {"difficulty": self.stars.value}
        return (
            ratios
            | wanted
            | {
                "mode": self.game_mode,
                "keys": self.keys.value() if mania else None,
                "version": None if several else self.version.text().strip() or None,
            }
        )

    def fill(self, request: GenerationRequest) -> None:
        if request.mode is not None:
            self.set_mode(request.mode)
        if request.keys is not None:
            self.keys.setValue(request.keys)
        if request.difficulty is not None:
            self.stars.set_value(request.difficulty)
        self.holds.choose(None if request.hold_ratio is None else request.hold_ratio * 100)
        self.scroll.choose(None if request.scroll_ratio is None else request.scroll_ratio * 100)
        self.version.setText(request.version or "")
        self.spread.setChecked(bool(request.spread))
        if request.spread:
            self.targets.set_value(request.spread)

    def remembered(self) -> dict[str, Any]:
        return {
            "mode": int(self.game_mode),
            "keys": self.keys.value(),
            "stars": self.stars.value,
            "spread": self.spread.isChecked(),
            "targets": self.targets.text(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "keys", int, self.keys.setValue)
        restore_value(stored, "stars", float, self.stars.set_value)
        restore_value(stored, "spread", bool, self.spread.setChecked)
        restore_value(stored, "targets", str, self.targets.put_text)
        if stored.get("mode") in tuple(GameMode):
            self.set_mode(GameMode(stored["mode"]))

    def _show_spread(self) -> None:
        several = self.spread.isChecked()
        self.set_row_visible(self.stars, not several)
        self.set_row_visible(self.targets, several)
        allow(self.version, not several, "The difficulties of a spread are named by their stars")

    def _mode_chosen(self, mode: object) -> None:
        self.set_row_visible(self.keys, mode is GameMode.MANIA)
        self.set_row_visible(self.holds, mode is GameMode.MANIA)
        self.set_row_visible(self.scroll, mode in (GameMode.TAIKO, GameMode.MANIA))
        if isinstance(mode, GameMode) and self.targets.value in SPREADS.values():
            self.targets.set_value(SPREADS[mode])
        self.modeChanged.emit(mode)


class StarList(QLineEdit):
    """Several star ratings."""

    def __init__(self) -> None:
        super().__init__()
        self.set_value(SPREADS[GameMode.OSU])
        self.editingFinished.connect(self._tidy)
        self.textEdited.connect(lambda text: theme.set_role(self, "" if _star_ratings(text) else "wrong"))

    @property
    def value(self) -> tuple[float, ...]:
        """In ascending order; those of the last text that was any."""
        return _star_ratings(self.text()) or self._last

    def set_value(self, stars: Sequence[float]) -> None:
        self._last = tuple(stars)
        self.setText("  ".join(f"{each:g}" for each in stars))

    def put_text(self, text: str) -> None:
        """Take a remembered text, if it means anything."""
        if found := _star_ratings(text):
            self.set_value(found)

    def _tidy(self) -> None:
        self.set_value(self.value)
        theme.set_role(self, "")


def _star_ratings(text: str) -> tuple[float, ...]:
    """The numbers of `text` in ascending order; none where one of them is no star rating."""
    try:
        found = sorted({round(float(word), 2) for word in re.split(r"[\s,;★]+", text) if word})
    except ValueError:
        return ()
    return tuple(found) if all(LOWEST <= each <= HIGHEST for each in found) else ()


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
