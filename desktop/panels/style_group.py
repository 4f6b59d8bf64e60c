"""What only models that were trained with it understand: year, mapper, descriptors, guidance, adapters."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from core.beatmap.objects import GameMode
from core.errors import BeatwrightError
from core.generation.option_text import read_option, write_option
from core.generation.options import OPTIONS
from core.generation.request import GenerationRequest
from core.model.checkpoints.catalog import ModelCard
from core.model.checkpoints.descriptors import Descriptor, descriptors_of, trained_descriptors
from desktop.panels.adapter_field import AdapterField
from desktop.panels.descriptor_field import DescriptorField
from desktop.panels.descriptors_dialog import DescriptorsDialog
from desktop.panels.example_field import ExampleField, mixed_of
from desktop.panels.style_mix import StyleMix
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.fields import NumberField, ValidatedLine
from desktop.shared.form import Group, indent_number, restore_value
from desktop.shared.translation import tr

_NO_GUIDANCE = 1.0


class StyleGroup(Group):
    """The style options; a disabled field leaves its option at the default but keeps its text.

    Attributes:
        trained: the descriptors that the model was trained with; None while its token table was not read.

    Signals:
        problem: why there are no descriptors to choose from, or maps cannot be followed: a sentence or an exception.
        trainedChanged: another model's token table was read.
    """

    problem = Signal(object)
    trainedChanged = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Style"))
        self.mapper = ValidatedLine(lambda text: read_option(OPTIONS["mapper"], text, tr("Mapper")))
        self.mapper.setPlaceholderText(tr("no particular style"))
        self.year = NumberField(OPTIONS["year"], 1, tr("Year"), auto="auto")
        self.cfg = NumberField(OPTIONS["guidance"], 0.1, tr("Guidance"), value=_NO_GUIDANCE)
        self.descriptors, self.avoid = DescriptorField(), DescriptorField()
        self._lists, self._tables = BackgroundCall(self), BackgroundCall(self)
        self.trained: frozenset[str] | None = None
        self._read_for: ModelCard | None = None
        self._card: ModelCard | None = None
        self._mode = GameMode.OSU
        self.adapter = AdapterField()
        self.mix = StyleMix(self.adapter.line)
        self.example = ExampleField()
        self.usual_int8 = False
        """Whether int8 is what a form begins with."""
        self.fast = QCheckBox(tr("Fast"))
        self.int8 = QCheckBox("int8")
        self.add_row(tr("Mapper"), self.mapper, tr("osu! user id of the mapper whose style to imitate"))
        guidance = QLabel(tr("Guidance"))
        guidance.setProperty("role", "muted")
        guidance.setBuddy(self.cfg)
        for number in (self.year, self.cfg):
            number.setMinimumWidth(46)
        self._explain(self.year, tr("Year"), tr("The year whose style to imitate; auto leaves it to the model"))
        self._explain(
            self.cfg,
            tr("Guidance"),
            tr("How strongly style and stars steer the model; 1 turns it off, above 1 is slower"),
        )
        guidance.setToolTip(self.cfg.toolTip())
        self.add_row(tr("Year"), beside(self.year, guidance, self.cfg), self.year.toolTip())
        self.add_row(tr("With"), self.descriptors, tr("Descriptors that the difficulty should have"))
        self.add_row(
            tr("Without"),
            self.avoid,
            tr("Descriptors that it should not have; large models need a guidance above 1 for them"),
        )
        self.add_wide(self.mix)
        self.add_wide(self.example)
        self.add_row(tr("Adapter"), self.adapter, tr("Folder of a LoRA adapter made for the chosen model"))
        self._explain(
            self.fast,
            tr("Fast"),
            tr("Decodes several parts of the song at once, in longer steps; without a graphics card with int8"),
        )
        self._explain(self.int8, "int8", tr("Keeps the weights in 8 bits: less memory, slightly different maps"))
        self.add_wide(beside(self.fast, self.int8))
        for field in (self.descriptors, self.avoid):
            field.listAsked.connect(self._ask_for_list)
        self.example.problem.connect(self.problem)
        self.options = {
            "mapper": self.mapper,
            "year": self.year,
            "guidance": self.cfg,
            "descriptors": self.descriptors,
            "negative_descriptors": self.avoid,
            "adapters": self.adapter,
            "style_from": self.example,
            "style_strength": self.example,
            "style_hash": self.example,
            "fast": self.fast,
            "quantization": self.int8,
        }

    def set_model(self, card: ModelCard, mode: GameMode) -> None:
        """Whose descriptors can be chosen, and for which mode."""
        self._card, self._mode = card, mode
        self.mix.set_model(card)
        if not self.descriptors.isEnabled() or self._read_for is card:
            return
        if self.descriptors.names or self.avoid.names:
            self._read_for, self.trained = card, None
            self._tables.load(partial(trained_descriptors, card), self._take_trained, lambda _: None)

    def _take_trained(self, names: frozenset[str] | None) -> None:
        self.trained = names
        self.trainedChanged.emit()

    def choose_descriptors(self, choices: Sequence[Descriptor]) -> None:
        """Let the person choose among `choices`."""
        title = self._card.title if self._card is not None else tr("the model")
        dialog = DescriptorsDialog(choices, self._mode, self.descriptors.names, self.avoid.names, title, self.window())
        if dialog.exec():
            self.descriptors.set_names(dialog.included)
            self.avoid.set_names(dialog.excluded)

    def values(self) -> dict[str, Any]:
        """The fields of a request; only those that the model understands."""
        year = self.year.chosen
        everything = {
            "mapper": self.mapper.value,
            "year": None if year is None else int(year),
            "guidance": self.cfg.value(),
            "descriptors": self.descriptors.names,
            "negative_descriptors": self.avoid.names,
            "adapters": read_option(OPTIONS["adapters"], self.adapter.line.text(), tr("Adapter")) or (),
            "fast": self.fast.isChecked(),
            "quantization": "int8" if self.int8.isChecked() else None,
        }
        values = {name: value for name, value in everything.items() if self.options[name].isEnabled()}
        if self.example.isEnabled() and self.example.mixed is not None:
            example = self.example.example
            values |= {
                "style_from": example.maps,
                "style_strength": example.strength,
                "style_hash": example.sha256,
            }
        return values

    def fill(self, request: GenerationRequest) -> None:
        self.mapper.setText("" if request.style.mapper is None else str(request.style.mapper))
        self.year.choose(request.style.year)
        self.cfg.setValue(request.sampling.guidance)
        self.descriptors.set_names(request.style.descriptors)
        self.avoid.set_names(request.style.negative_descriptors)
        self.adapter.line.setText(write_option(OPTIONS["adapters"], request.model.adapters))
        self.example.show_example(mixed_of(request.example))
        self.fast.setChecked(request.decoding.fast)
        self.int8.setChecked(request.model.quantization == "int8")

    def reset(self) -> None:
        super().reset()
        self.int8.setChecked(self.usual_int8)

    def remembered(self) -> dict[str, Any]:
        return {
            "mapper": self.mapper.text(),
            "year": self.year.chosen,
            "cfg": self.cfg.value(),
            "descriptors": self.descriptors.line.text(),
            "avoid": self.avoid.line.text(),
            "adapter": self.adapter.line.text(),
            "example": self.example.remembered(),
            "fast": self.fast.isChecked(),
            "int8": self.int8.isChecked(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        for name, field in (("descriptors", self.descriptors), ("avoid", self.avoid), ("adapter", self.adapter)):
            restore_value(stored, name, str, field.line.setText)
        restore_value(stored, "mapper", str, self.mapper.setText)
        restore_value(stored, "year", float, self.year.choose)
        restore_value(stored, "cfg", float, self.cfg.setValue)
        restore_value(stored, "example", dict, self.example.restore)
        restore_value(stored, "fast", bool, self.fast.setChecked)
        self.int8.setChecked(self.usual_int8)
        restore_value(stored, "int8", bool, self.int8.setChecked)

    def _ask_for_list(self) -> None:
        if self._card is not None:
            # The token table of a large model takes a moment to read.
            self._lists.load(partial(descriptors_of, self._card), self.choose_descriptors, self._no_list)

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
