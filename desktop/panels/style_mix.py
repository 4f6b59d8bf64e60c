"""The styles that a form asks for, each with a slider for its strength."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QThreadPool, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.option_text import read_option, write_option
from core.generation.options import OPTIONS
from core.model.checkpoints.adapter_card import read_card
from core.model.checkpoints.catalog import BUNDLED, ModelCard, find_card
from core.model.checkpoints.style_files import RHYTHM_FOLDER
from desktop.panels.style_row import StyleRow
from desktop.shared import theme
from desktop.shared.fields import ValidatedLine
from desktop.shared.translation import tr

if TYPE_CHECKING:
    from core.training.style.style import Style


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
        self.rows: list[StyleRow[MixedStyle]] = []
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
        """Show a row for each chosen style; the rows stay while only strengths change."""
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
            row = StyleRow(style, tr("0 switches the style off, 1 is as it was taught, 1.5 exaggerates it"))
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
