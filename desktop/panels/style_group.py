"""What only models that were trained with it understand: year, mapper, descriptors, guidance, adapters."""

from typing import Any

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from core.generation.request import GenerationRequest
from desktop import theme
from desktop.panels.controls import AutoSpin
from desktop.panels.folder_field import FolderField
from desktop.panels.form import Group, indent_number, restore_value
from desktop.panels.model_choice import YEARS

_LARGEST_ID = 2**31 - 1
_NO_GUIDANCE = 1.0


class StyleGroup(Group):
    """A field that is disabled leaves its option at the default, but keeps what stands in it."""

    def __init__(self) -> None:
        super().__init__("Style", 264)
        self.mapper = QLineEdit()
        self.mapper.setPlaceholderText("nobody's style")
        self.mapper.setValidator(QIntValidator(1, _LARGEST_ID))
        self.year = AutoSpin(*YEARS, 1, 0)
        self.cfg = QDoubleSpinBox()
        self.cfg.setRange(0.0, 20.0)
        self.cfg.setSingleStep(0.1)
        self.cfg.setValue(_NO_GUIDANCE)
        self.descriptors = QLineEdit()
        self.descriptors.setPlaceholderText("separated by commas")
        self.avoid = QLineEdit()
        self.avoid.setPlaceholderText("separated by commas")
        self.adapter = FolderField("an adapter folder")
        self.fast = QCheckBox("Fast")
        self.int8 = QCheckBox("int8")
        self.add_row("Mapper", self.mapper, "osu! user id of the mapper whose style is wanted")
        guidance = QLabel("Guidance")
        guidance.setProperty("role", "muted")
        guidance.setBuddy(self.cfg)
        for number in (self.year, self.cfg):
            number.setMinimumWidth(66)
        self._explain(self.year, "Year", "The year whose style is wanted; auto leaves it to the model")
        self._explain(
            self.cfg, "Guidance", "How strongly style and stars steer the model; 1 is none, above 1 is slower"
        )
        guidance.setToolTip(self.cfg.toolTip())
        self.add_row("Year", beside(self.year, guidance, self.cfg), self.year.toolTip())
        self.add_row("With", self.descriptors, "Descriptors that the difficulty shall have")
        self.add_row("Without", self.avoid, "Descriptors that it shall not have; they need a guidance above 1")
        self.add_row("Adapter", self.adapter, "Folder of a LoRA adapter made for the chosen model")
        self._explain(self.fast, "Fast", "Decodes several parts of the song at once and repairs the seams")
        self._explain(self.int8, "int8", "Keeps the weights in 8 bits: less memory, slightly different maps")
        self.add_wide(beside(self.fast, self.int8))
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

    def values(self) -> dict[str, Any]:
        """The fields of a request; only those that the model understands."""
        mapper = self.mapper.text().strip()
        year = self.year.chosen
        everything = {
            "mapper": int(mapper) if mapper.isdigit() else None,
            "year": None if year is None else int(year),
            "cfg": round(self.cfg.value(), 3),
            "descriptors": _listed(self.descriptors.text()),
            "avoid": _listed(self.avoid.text()),
            "adapter": self.adapter.folder,
            "fast": self.fast.isChecked(),
            "quantize": "int8" if self.int8.isChecked() else None,
        }
        return {name: value for name, value in everything.items() if self.options[name].isEnabled()}

    def fill(self, request: GenerationRequest) -> None:
        self.mapper.setText("" if request.mapper is None else str(request.mapper))
        self.year.choose(request.year)
        self.cfg.setValue(request.cfg)
        self.descriptors.setText(", ".join(request.descriptors))
        self.avoid.setText(", ".join(request.avoid))
        self.adapter.line.setText("" if request.adapter is None else str(request.adapter))
        self.fast.setChecked(request.fast)
        self.int8.setChecked(request.quantize == "int8")

    def remembered(self) -> dict[str, Any]:
        return {
            "mapper": self.mapper.text(),
            "year": self.year.chosen,
            "cfg": round(self.cfg.value(), 3),
            "descriptors": self.descriptors.text(),
            "avoid": self.avoid.text(),
            "adapter": self.adapter.line.text(),
            "fast": self.fast.isChecked(),
            "int8": self.int8.isChecked(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        for name, line in (("descriptors", self.descriptors), ("avoid", self.avoid), ("adapter", self.adapter.line)):
            restore_value(stored, name, str, line.setText)
        restore_value(stored, "mapper", str, lambda text: self.mapper.setText(text if text.isdigit() else ""))
        restore_value(stored, "year", float, self.year.choose)
        restore_value(stored, "cfg", float, self.cfg.setValue)
        restore_value(stored, "fast", bool, self.fast.setChecked)
        restore_value(stored, "int8", bool, self.int8.setChecked)

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


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
