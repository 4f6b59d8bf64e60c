"""What only models that were trained with it understand: year, mapper, descriptors, guidance, adapters."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from core.beatmap.objects import GameMode
from core.errors import BeatwrightError
from core.generation.request import GenerationRequest
from core.model.catalog import ModelCard
from core.model.descriptors import Descriptor, known_descriptors
from desktop import theme
from desktop.dialogs.descriptors import DescriptorsDialog
from desktop.loading import Loader
from desktop.panels.controls import AutoSpin
from desktop.panels.descriptor_field import DescriptorField
from desktop.panels.folder_field import FolderField
from desktop.panels.form import Group, indent_number, restore_value
from desktop.panels.model_choice import YEARS

_LARGEST_ID = 2**31 - 1
_NO_GUIDANCE = 1.0


class StyleGroup(Group):
    """A field that is disabled leaves its option at the default, but keeps what stands in it.

    Signals:
        problem: why there are no descriptors to choose from, one sentence.
    """

    problem = Signal(str)

    def __init__(self) -> None:
        super().__init__("Style", 258)
        self.mapper = QLineEdit()
        self.mapper.setPlaceholderText("nobody's style")
        self.mapper.setValidator(QIntValidator(1, _LARGEST_ID))
        self.year = AutoSpin(*YEARS, 1, 0)
        self.cfg = QDoubleSpinBox()
        self.cfg.setRange(0.0, 20.0)
        self.cfg.setSingleStep(0.1)
        self.cfg.setValue(_NO_GUIDANCE)
        self.descriptors, self.avoid = DescriptorField(), DescriptorField()
        self._lists = Loader(self)
        self._card: ModelCard | None = None
        self._mode = GameMode.OSU
        self.adapter = FolderField("an adapter folder")
        self.fast = QCheckBox("Fast")
        self.int8 = QCheckBox("int8")
        self.add_row("Mapper", self.mapper, "osu! user id of the mapper whose style is wanted")
        guidance = QLabel("Guidance")
        guidance.setProperty("role", "muted")
        guidance.setBuddy(self.cfg)
        for number in (self.year, self.cfg):
            number.setMinimumWidth(54)
        self._explain(self.year, "Year", "The year whose style is wanted; auto leaves it to the model")
        self._explain(
            self.cfg, "Guidance", "How strongly style and stars steer the model; 1 is none, above 1 is slower"
        )
        guidance.setToolTip(self.cfg.toolTip())
        self.add_row("Year", beside(self.year, guidance, self.cfg), self.year.toolTip())
        self.add_row("With", self.descriptors, "Descriptors that the difficulty shall have")
        self.add_row("Without", self.avoid, "Descriptors that it shall not have; they need a guidance above 1")
        self.add_row("Adapter", self.adapter, "Folder of a LoRA adapter made for the chosen model")
        self._explain(
            self.fast,
            "Fast",
            "Decodes several parts of the song at once, in longer steps; without a graphics card with int8",
        )
        self._explain(self.int8, "int8", "Keeps the weights in 8 bits: less memory, slightly different maps")
        self.add_wide(beside(self.fast, self.int8))
        for field in (self.descriptors, self.avoid):
            field.listAsked.connect(self._ask_for_list)
        self.options = {
            "mapper": self.mapper,
            "year": self.year,
            "cfg": self.cfg,
            "descriptors": self.descriptors,
            "avoid": self.avoid,
            "adapter": self.adapter,
            "fast": self.fast,
            "quantize": self.int8,
        }

    def set_model(self, card: ModelCard, mode: GameMode) -> None:
        """Whose descriptors can be chosen, and for which mode."""
        self._card, self._mode = card, mode

    def choose_descriptors(self, known: Sequence[Descriptor]) -> None:
        """Let the person choose among `known`."""
        title = self._card.title if self._card is not None else "the model"
        dialog = DescriptorsDialog(known, self._mode, self.descriptors.names, self.avoid.names, title, self.window())
        if dialog.exec():
            self.descriptors.set_names(dialog.wanted)
            self.avoid.set_names(dialog.unwanted)

    def values(self) -> dict[str, Any]:
        """The fields of a request; only those that the model understands."""
        mapper = self.mapper.text().strip()
        year = self.year.chosen
        everything = {
            "mapper": int(mapper) if mapper.isdigit() else None,
            "year": None if year is None else int(year),
            "cfg": round(self.cfg.value(), 3),
            "descriptors": self.descriptors.names,
            "avoid": self.avoid.names,
            "adapter": self.adapter.folder,
            "fast": self.fast.isChecked(),
            "quantize": "int8" if self.int8.isChecked() else None,
        }
        return {name: value for name, value in everything.items() if self.options[name].isEnabled()}

    def fill(self, request: GenerationRequest) -> None:
        self.mapper.setText("" if request.mapper is None else str(request.mapper))
        self.year.choose(request.year)
        self.cfg.setValue(request.cfg)
        self.descriptors.set_names(request.descriptors)
        self.avoid.set_names(request.avoid)
        self.adapter.line.setText("" if request.adapter is None else str(request.adapter))
        self.fast.setChecked(request.fast)
        self.int8.setChecked(request.quantize == "int8")

    def remembered(self) -> dict[str, Any]:
        return {
            "mapper": self.mapper.text(),
            "year": self.year.chosen,
            "cfg": round(self.cfg.value(), 3),
            "descriptors": self.descriptors.line.text(),
            "avoid": self.avoid.line.text(),
            "adapter": self.adapter.line.text(),
            "fast": self.fast.isChecked(),
            "int8": self.int8.isChecked(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        for name, field in (("descriptors", self.descriptors), ("avoid", self.avoid), ("adapter", self.adapter)):
            restore_value(stored, name, str, field.line.setText)
        restore_value(stored, "mapper", str, lambda text: self.mapper.setText(text if text.isdigit() else ""))
        restore_value(stored, "year", float, self.year.choose)
        restore_value(stored, "cfg", float, self.cfg.setValue)
        restore_value(stored, "fast", bool, self.fast.setChecked)
        restore_value(stored, "int8", bool, self.int8.setChecked)

    def _ask_for_list(self) -> None:
        if self._card is not None:
            # The token table of a large model takes a moment to read.
            self._lists.load(partial(known_descriptors, self._card), self.choose_descriptors, self._no_list)

    def _no_list(self, error: Exception) -> None:
        if not isinstance(error, BeatwrightError | OSError):
            raise error
        self.problem.emit(str(error))

    def _explain(self, field: QWidget, name: str, tip: str) -> None:
        indent_number(field)
        field.setToolTip(tip)
        field.setAccessibleName(name)
        field.setAccessibleDescription(tip)


def beside(*fields: QWidget) -> QWidget:
    """Fields in one row."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.GAP)
    for field in fields:
        layout.addWidget(field, 0 if isinstance(field, QLabel) else 1)
    return holder
