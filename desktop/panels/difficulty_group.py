"""The target of a new difficulty: mode, keys, stars, name."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import GameMode
from core.generation.difficulty import SPREADS
from core.generation.option_check import text_of
from core.generation.option_text import read_spread
from core.generation.options import OPTIONS
from core.generation.request import GenerationRequest
from core.model.checkpoints.catalog import ModelCard
from desktop.shared import theme
from desktop.shared.controls import Segments
from desktop.shared.fields import NumberField, ValidatedLine, percent, text_line
from desktop.shared.form import Group, allow, indent_number, restore_value
from desktop.shared.translation import tr

_LOWEST, _HIGHEST = 0.5, 10.0  # stars, of the slider; the number takes all that the option does
_USUAL_STARS, _USUAL_KEYS = 4.0, 4


class DifficultyGroup(Group):
    """Mode, keys, stars and name of a new difficulty, or the stars of a spread.

    Signals:
        modeChanged: a `GameMode`.
    """

    modeChanged = Signal(object)

    def __init__(self, *, spread: bool = False) -> None:
        """`spread` offers several difficulties at once."""
        super().__init__(tr("Difficulty"))
        self.mode = Segments(
            [
                ("osu!", GameMode.OSU, tr("osu!: circles, sliders and spinners")),
                ("taiko", GameMode.TAIKO, tr("osu!taiko: drums")),
                ("catch", GameMode.CATCH, tr("osu!catch: fruit")),
                ("mania", GameMode.MANIA, tr("osu!mania: keys")),
            ]
        )
        self.stars = StarField()
        self.keys = NumberField(OPTIONS["keycount"], 1, tr("Keys"), suffix=tr(" keys"), value=_USUAL_KEYS)
        self.holds = NumberField(percent(OPTIONS["hold_note_ratio"]), 5, tr("Holds"), auto="auto", suffix=" %")
        self.scroll_ratio = NumberField(
            percent(OPTIONS["scroll_speed_ratio"]), 5, tr("Scroll"), auto="auto", suffix=" %"
        )
        self.options = {"hold_note_ratio": self.holds, "scroll_speed_ratio": self.scroll_ratio}
        self.fields = {"difficulty": self.stars, "keycount": self.keys}
        self.spread = QCheckBox(tr("A whole spread"))
        self.targets = StarList()
        self.fields["spread"] = self.targets
        self.version = text_line(tr("Name"), "version_name", self.tr("chosen from the stars"))
        self.add_wide(self.mode)
        self.add_row(tr("Stars"), self.stars, tr("The star rating to aim at"))
        self.add_row(
            tr("Spread"), self.targets, tr("The star ratings to aim at, from easy to hard, separated by spaces")
        )
        self.add_row(tr("Keys"), self.keys, tr("Columns of the osu!mania difficulty"))
        self.add_row(tr("Holds"), self.holds, tr("Share of hold notes; auto leaves it to the model"))
        self.add_row(
            tr("Scroll"),
            self.scroll_ratio,
            tr("How much of the map changes its scroll speed; auto leaves it to the model"),
        )
        self.fields["version_name"] = self.version
        self.add_row(tr("Name"), self.version, tr("Name of the new difficulty; a name that is taken gets a number"))
        self.add_wide(
            self.spread,
            tr("Makes several difficulties in one go, one for each star rating, named as mappers name them"),
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

    def set_mode(self, mode: GameMode, keys: int = 0) -> None:
        """Choose a mode, and in osu!mania the number of keys unless it is 0."""
        self.mode.set_value(mode)
        self._mode_chosen(mode)
        if keys:
            self.keys.setValue(min(max(keys, self.keys.lowest), self.keys.highest))

    def allow_modes_of(self, card: ModelCard) -> None:
        """Offer the modes that the model supports; the others say why they are off."""
        for choice in GameMode:
            allow(self.mode.button(choice), choice in card.modes, card.reason_off("mode", choice) or "")

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        mania = self.game_mode is GameMode.MANIA
        ratios = {
            name: None if field.chosen is None or not field.isEnabled() else field.chosen / 100
            for name, field in (("hold_note_ratio", self.holds), ("scroll_speed_ratio", self.scroll_ratio))
        }
        several = self.spread.isChecked()
        target = {"spread": self.targets.stars} if several else {"difficulty": self.stars.value}
        return (
            ratios
            | target
            | {
                "mode": self.game_mode,
                "keycount": int(self.keys.value()) if mania else None,
                "version_name": None if several else self.version.value,
            }
        )

    def fill(self, request: GenerationRequest) -> None:
        if request.map.mode is not None:
            self.set_mode(request.map.mode)
        if request.map.keycount is not None:
            self.keys.setValue(request.map.keycount)
        if request.map.difficulty is not None:
            self.stars.set_value(request.map.difficulty)
        holds, scroll = request.style.hold_note_ratio, request.style.scroll_speed_ratio
        self.holds.choose(None if holds is None else holds * 100)
        self.scroll_ratio.choose(None if scroll is None else scroll * 100)
        self.version.setText(request.metadata.version_name or "")
        self.spread.setChecked(bool(request.output.spread))
        if request.output.spread:
            self.targets.set_stars(request.output.spread)

    def reset(self) -> None:
        super().reset()
        self.stars.set_value(_USUAL_STARS)
        self.keys.setValue(_USUAL_KEYS)
        self.targets.set_stars(SPREADS[self.game_mode])

    def remembered(self) -> dict[str, Any]:
        return {
            "mode": int(self.game_mode),
            "keys": int(self.keys.value()),
            "stars": self.stars.value,
            "spread": self.spread.isChecked(),
            "targets": self.targets.text(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "keys", int, self.keys.setValue)
        restore_value(stored, "stars", float, self.stars.set_value)
        restore_value(stored, "spread", bool, self.spread.setChecked)
        restore_value(stored, "targets", str, self.targets.setText)
        if stored.get("mode") in tuple(GameMode):
            self.set_mode(GameMode(stored["mode"]))

    def _show_spread(self) -> None:
        several = self.spread.isChecked()
        self.set_row_visible(self.stars, not several)
        self.set_row_visible(self.targets, several)
        allow(self.version, not several, tr("The difficulties of a spread are named by their stars"))

    def _mode_chosen(self, mode: object) -> None:
        self.set_row_visible(self.keys, mode is GameMode.MANIA)
        self.set_row_visible(self.holds, mode is GameMode.MANIA)
        self.set_row_visible(self.scroll_ratio, mode in (GameMode.TAIKO, GameMode.MANIA))
        if isinstance(mode, GameMode) and self.targets.stars in SPREADS.values():
            self.targets.set_stars(SPREADS[mode])
        self.modeChanged.emit(mode)


class StarList(ValidatedLine):
    """A line of several star ratings."""

    def __init__(self) -> None:
        super().__init__(partial(read_spread, name="Spread"), _list_of(SPREADS[GameMode.OSU]))
        self.editingFinished.connect(self._tidy)

    @property
    def stars(self) -> tuple[float, ...]:
        """In ascending order; those of the last valid text."""
        return tuple(self.value)

    def set_stars(self, stars: Sequence[float]) -> None:
        self.setText(_list_of(stars))

    def _tidy(self) -> None:
        if not self.problem:
            self.set_stars(self.stars)


def _list_of(stars: Sequence[float]) -> str:
    return "  ".join(text_of(each) for each in stars)


class StarField(QWidget):
    """A number of stars, with a slider that shows osu!'s colours."""

    def __init__(self) -> None:
        super().__init__()
        self.number = NumberField(OPTIONS["difficulty"], 0.1, tr("Stars"), suffix=" ★", value=_USUAL_STARS)
        self.number.setFixedWidth(84)
        indent_number(self.number)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(_LOWEST * 10), round(_HIGHEST * 10))
        self.slider.setAccessibleName(tr("Stars"))
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
        self.number.valueChanged.connect(self._show)
        self._show(self.value)

    @property
    def value(self) -> float:
        return self.number.value()

    def set_value(self, stars: float) -> None:
        self.number.setValue(stars)

    def _show(self, stars: float) -> None:
        # The slider is coarser than the number, which it must not round.
        self.slider.blockSignals(True)
        self.slider.setValue(round(stars * 10))
        self.slider.blockSignals(False)


class _StarScale(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, right = 6, max(self.width() - 6, 7)
        for x in range(left, right):
            stars = _LOWEST + (_HIGHEST - _LOWEST) * (x - left) / (right - left)
            painter.setPen(QPen(QColor(theme.star_colour(stars)), 1))
            painter.drawLine(x, 1, x, 3)
        painter.end()
