"""The styles that a form asks for, each with a slider for its strength."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QPushButton, QSlider, QVBoxLayout, QWidget

from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.option_text import read_option, write_option
from core.generation.options import OPTIONS
from core.model.checkpoints.adapter_card import read_card
from core.model.checkpoints.catalog import BUNDLED, ModelCard, find_card
from core.model.checkpoints.style_files import RHYTHM_FOLDER
from desktop.shared import theme
from desktop.shared.controls import icon_button
from desktop.shared.fields import ValidatedLine
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import tr

if TYPE_CHECKING:
    from core.training.style.style import Style

MOST = 1.5
"""The greatest strength of a slider; more can be typed."""

_STEPS = 100  # of the slider, for a strength of 1
_STEP = 5


@dataclass(frozen=True, slots=True)
class MixedStyle:
    """A style of the mix: its adapters, all of the same strength."""

    name: str
    adapters: tuple[AdapterRef, ...]

    @property
    def strength(self) -> float:
        return self.adapters[0].strength


class StyleMix(QWidget):
    """Shows the adapters in the line of the form as styles with sliders, and writes into that line.

    Signals:
        labAsked: the user wants to teach a style.
    """

    labAsked = Signal()

    def __init__(self, line: ValidatedLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._model: ModelCard | None = None
        self.rows: list[StyleRow] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.add = QPushButton(theme.icon("style"), tr("Add a style"))
        self.add.setProperty("role", "small")
        tip = tr("One of your styles, with a slider for its strength; several can be blended")
        self.add.setToolTip(tip)
        self.add.setAccessibleDescription(tip)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self.fill_menu)
        self.add.setMenu(self._menu)
        self.add.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._rows)
        layout.addWidget(self.add)
        line.set_reader(self._read)
        line.textChanged.connect(lambda _: self._show())

    @property
    def menu(self) -> QMenu:
        """The styles that can be added."""
        return self._menu

    @property
    def styles(self) -> list[MixedStyle]:
        """The adapters in the line, those of one style together."""
        return [row.mixed for row in self.rows]

    def set_model(self, card: ModelCard) -> None:
        """For which model the styles have to be."""
        if self._model is not card:
            self._model = card
            self._line.read_again()

    def add_style(self, style: "Style", strength: float = 1.0) -> None:
        """Put a style into the mix; one that is there gets the strength."""
        kept = [each for each in self._adapters() if style_folder(each.path) != style.folder]
        self._write((*kept, AdapterRef(style.folder, strength)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            QThreadPool.globalInstance().start(_prepare)  # so that the menu opens at once
        return super().eventFilter(watched, event)

    def fill_menu(self) -> None:
        """List the styles of this user, those that cannot be used with the reason."""
        from core.training.style.style import list_styles

        self._menu.clear()
        for style in reversed(list_styles()):
            if style.plan is not None and not style.finished:
                continue
            name = style.name.replace("&", "&&")
            action = self._menu.addAction(name, partial(self.add_style, style))
            reason = self._reason_off(style)
            action.setEnabled(not reason)
            action.setToolTip(reason or tr("Style {mark}", mark=style.mark))
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        self._menu.addAction(tr("Teach a style…"), self.labAsked.emit)

    def _reason_off(self, style: "Style") -> str:
        if not style.better:
            return tr("It is not better than its base, so there is nothing to use")
        return _other_base(style.name, style.base, self._model)

    def _read(self, text: str) -> tuple[AdapterRef, ...]:
        adapters: tuple[AdapterRef, ...] = read_option(OPTIONS["adapters"], text, tr("Adapter")) or ()
        for each in adapters:
            card = read_card(each.path)
            sentence = _other_base(name_of(each.path), card.base, self._model) if card is not None else ""
            if sentence:
                raise InputError(sentence)
        return adapters

    def _adapters(self) -> tuple[AdapterRef, ...]:
        try:
            return read_option(OPTIONS["adapters"], self._line.text(), tr("Adapter")) or ()
        except InputError:
            return ()

    def _write(self, adapters: Sequence[AdapterRef]) -> None:
        self._line.setText(write_option(OPTIONS["adapters"], tuple(adapters)))

    def _show(self) -> None:
        styles = grouped(self._adapters())
        if [style.name for style in styles] == [row.mixed.name for row in self.rows]:
            for row, style in zip(self.rows, styles, strict=True):
                row.show_style(style)
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for style in styles:
            row = StyleRow(style)
            row.strengthChosen.connect(self._set_strength)
            row.removed.connect(self._remove)
            self.rows.append(row)
            self._rows.addWidget(row)

    def _set_strength(self, style: MixedStyle, strength: float) -> None:
        changed = set(style.adapters)
        self._write([replace(each, strength=strength) if each in changed else each for each in self._adapters()])

    def _remove(self, style: MixedStyle) -> None:
        gone = set(style.adapters)
        self._write([each for each in self._adapters() if each not in gone])


class StyleRow(QWidget):
    """A style's name, its slider, and a button that takes it out.

    Attributes:
        mixed: what it shows.

    Signals:
        strengthChosen: the `MixedStyle` and its new strength.
        removed: the `MixedStyle`.
    """

    strengthChosen = Signal(object, float)
    removed = Signal(object)

    def __init__(self, style: MixedStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mixed = style
        name = ElidedLabel(style.name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round(MOST * _STEPS))
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(4 * _STEP)
        self.slider.setAccessibleName(tr("Strength of {name}", name=style.name))
        self.slider.setToolTip(tr("0 switches the style off, 1 is as it was taught, 1.5 exaggerates it"))
        self.value = QLabel()
        self.value.setFont(theme.monospace())
        self.value.setMinimumWidth(self.value.fontMetrics().horizontalAdvance("-10.00"))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove = icon_button("close", tr("Take {name} out of the mix", name=style.name))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.GAP)
        layout.setColumnStretch(0, 2)
        layout.setColumnStretch(1, 3)
        layout.addWidget(name, 0, 0)
        layout.addWidget(self.slider, 0, 1)
        layout.addWidget(self.value, 0, 2)
        layout.addWidget(self.remove, 0, 3)
        self.show_style(style)
        self.slider.valueChanged.connect(self._moved)
        self.remove.clicked.connect(lambda: self.removed.emit(self.mixed))

    def show_style(self, style: MixedStyle) -> None:
        """Show the strength of a style of the same name."""
        self.mixed = style
        self.value.setText(f"{style.strength:.2f}")
        self.slider.blockSignals(True)
        self.slider.setValue(round(style.strength * _STEPS))
        self.slider.blockSignals(False)

    def _moved(self, value: int) -> None:
        self.strengthChosen.emit(self.mixed, round(value / _STEPS, 2))


def grouped(adapters: Sequence[AdapterRef]) -> list[MixedStyle]:
    """Adapters as styles: those of one style's folder that have the same strength are one."""
    groups: dict[tuple[Path, float], list[AdapterRef]] = {}
    for each in adapters:
        groups.setdefault((style_folder(each.path), each.strength), []).append(each)
    return [MixedStyle(name_of(folder), tuple(found)) for (folder, _), found in groups.items()]


def _prepare() -> None:
    """Import what lists styles."""
    import core.training.style.style  # noqa: F401


def style_folder(adapter: Path) -> Path:
    """The folder of the style that an adapter is a part of."""
    return adapter.parent if adapter.name == RHYTHM_FOLDER else adapter


def name_of(adapter: Path) -> str:
    """What the style of an adapter is called."""
    return style_folder(adapter).name or str(adapter)


def _other_base(name: str, base: str, model: ModelCard | None) -> str:
    """Why a style does not work with a model, a sentence; "" where it does, or where its base is not recorded."""
    if model is None or not base or base == model.name:
        return ""
    made_for = find_card(base)
    if made_for is None or (made_for.name == model.name):
        return ""
    if find_card(model.name) is None and made_for.name != BUNDLED:
        return ""  # a folder may well hold the same weights
    return tr(
        "The style {name} was made for {base}, not for {model}; choose that model, or take the style out.",
        name=name,
        base=made_for.title,
        model=model.title,
    )
