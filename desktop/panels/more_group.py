"""Every option that has no field of its own, as a list; an empty value leaves the option to the program."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.model_support import reason_off
from core.generation.option_check import text_of
from core.generation.option_text import read_option, write_option
from core.generation.options import METADATA, OPTIONS, SETTINGS, Kind, Option
from core.generation.request import GenerationRequest
from core.generation.request_document import current_name
from core.generation.request_parts import Task
from core.model.checkpoints.catalog import ModelCard, find_card
from desktop.shared import theme
from desktop.shared.fields import ValidatedLine
from desktop.shared.form import Group, restore_value
from desktop.shared.translation import tr

_NAME = Qt.ItemDataRole.UserRole
_SHOWN_ELSEWHERE = frozenset(
    (
        *(
            "mode",
            "keycount",
            "difficulty",
            "spread",
            "candidates",
            "start",
            "end",
            "hitsounded",
            "copy_to_set",
            "state",
        ),
        *(
            "seed",
            "descriptors",
            "negative_descriptors",
            "mapper",
            "year",
            "hold_note_ratio",
            "scroll_speed_ratio",
            "guidance",
            "cs",
            "ar",
            "od",
            "hp",
        ),
        *(
            "slider_multiplier",
            "creator",
            "version_name",
            "tags",
            "mark_as_ai",
            "kiai",
            "timing",
            "model",
            "adapters",
            "quantization",
            "fast",
            "style_from",
            "style_strength",
            "style_hash",
        ),
        *("temperature", "top_p"),
    )
)
_YES_OR_NO = ("yes", "no")


class MoreGroup(Group):
    """A tree of options by subject, whose second column is edited.

    Signals:
        problemChanged: another value that is not valid, or none.
    """

    problemChanged = Signal()

    def __init__(self, task: Task) -> None:
        super().__init__(tr("More"))
        left_out = (METADATA, SETTINGS) if task in (Task.REMAP, Task.HITSOUNDS) else ()
        self._options = [
            option for name, option in OPTIONS.items() if name not in _SHOWN_ELSEWHERE and option.group not in left_out
        ]
        self._values: dict[str, Any] = {}
        self._wrong: dict[str, tuple[str, str]] = {}
        """Text and sentence of what was typed and is not valid."""
        self._conflicts: dict[str, str] = {}
        self._reasons: dict[str, str] = {}
        self._shown_for: tuple[ModelCard, GameMode] | None = None
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(10)
        self.tree.setAccessibleName(tr("More options"))
        self.tree.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.tree.setItemDelegate(_Editing(self.tree))
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.tree.header().resizeSection(1, 92)
        self.tree.header().setStretchLastSection(False)
        self.tree.setFixedHeight(190)
        self._items: dict[str, QTreeWidgetItem] = {}
        parents: dict[str, QTreeWidgetItem] = {}
        for option in self._options:
            if option.group not in parents:
                parents[option.group] = QTreeWidgetItem([option.group[0].upper() + option.group[1:]])
                self.tree.addTopLevelItem(parents[option.group])
                parents[option.group].setFirstColumnSpanned(True)
            item = QTreeWidgetItem([option.name.replace("_", " "), ""])
            item.setData(0, _NAME, option.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            parents[option.group].addChild(item)
            self._items[option.name] = item
        self.add_wide(self.tree)
        self.tree.itemChanged.connect(self._edited)
        self.tree.currentItemChanged.connect(lambda item, _: self._to_value(item))
        self._show()

    def _to_value(self, item: QTreeWidgetItem | None) -> None:
        # Keys edit what is current, and only values can be edited.
        if item is not None and item.data(0, _NAME) is not None:
            self.tree.setCurrentItem(item, 1)

    def show_reasons(self, card: ModelCard, mode: GameMode) -> None:
        """Disable what a model does not support, with the reason."""
        if self._shown_for is not None and self._shown_for[0] is card and self._shown_for[1] is mode:
            return
        self._shown_for = card, mode
        in_catalog = find_card(card.name) is not None
        self._reasons = {}
        for option in self._options:
            reason = reason_off(card, option.name, mode) if in_catalog else None
            if reason:
                self._reasons[option.name] = reason
        self._show()

    def values(self) -> dict[str, Any]:
        return {name: value for name, value in self._values.items() if name not in self._reasons}

    def set_usual(self, usual: dict[str, Any]) -> None:
        """Other values for what the form does not say, by option."""
        options = [replace(each, default=usual.get(each.name, each.default)) for each in self._options]
        if options != self._options:
            self._options = options
            self._show()

    def fill(self, request: GenerationRequest) -> None:
        self._wrong.clear()
        values = request.non_defaults()
        self._values = {option.name: values[option.name] for option in self._options if option.name in values}
        self._show()
        self.problemChanged.emit()

    def field_problem(self) -> str:
        return next((each for name, (_, each) in self._wrong.items() if name not in self._reasons), "")

    def show_conflicts(self, sentences: dict[str, str]) -> None:
        conflicts = {name: sentence for name, sentence in sentences.items() if name in self._items}
        if conflicts != self._conflicts:
            self._conflicts = conflicts
            self._show()

    def called(self, option: str) -> str:
        return _named(OPTIONS[option]) if option in self._items else ""

    def remembered(self) -> dict[str, Any]:
        # A song's own title is of no use for another song, and difficulty settings suit one map.
        kept = {name: value for name, value in self._values.items() if OPTIONS[name].group not in (METADATA, SETTINGS)}
        return {"more": {name: write_option(OPTIONS[name], value) for name, value in kept.items()}}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "more", dict, self._restore)

    def _restore(self, texts: dict[Any, Any]) -> None:
        for stored, text in texts.items():
            name = current_name(str(stored))
            if name in self._items and isinstance(text, str):
                self._take(name, text)
        self._show()
        self.problemChanged.emit()

    def _edited(self, item: QTreeWidgetItem, column: int) -> None:
        name = item.data(0, _NAME)
        if name is None or column != 1:
            return
        self._take(name, item.text(1))
        self._show()
        self.problemChanged.emit()

    def _take(self, name: str, text: str) -> None:
        """Keep what was typed, as a value or as what is wrong."""
        self._wrong.pop(name, None)
        option = next(each for each in self._options if each.name == name)
        try:
            value = read_value(option, text)
        except InputError as error:
            self._wrong[name] = text.strip(), str(error)
            return
        if value is None or value == option.default:
            self._values.pop(name, None)
        else:
            self._values[name] = value

    def _show(self) -> None:
        """Show every option with its value, in a colour that says whether it is set, wrong or of no use."""
        self.tree.blockSignals(True)
        for option in self._options:
            item, reason = self._items[option.name], self._reasons.get(option.name)
            chosen = option.name in self._values
            text, problem = self._wrong.get(option.name, ("", ""))
            usual = write_option(option, self._values[option.name]) if chosen else _usual(option)
            item.setText(1, text if problem else usual)
            problem = problem or self._conflicts.get(option.name, "")
            colour = theme.DANGER if problem else theme.ACCENT_BRIGHT if chosen else theme.MUTED
            item.setForeground(1, QBrush(QColor(theme.FAINT if reason else colour)))
            item.setForeground(0, QBrush(QColor(theme.FAINT if reason else theme.TEXT)))
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags if reason else flags | Qt.ItemFlag.ItemIsEditable)
            for column in range(2):
                item.setToolTip(column, reason or problem or explain(option))
        self.tree.blockSignals(False)
        self.tree.viewport().update()


class _Editing(QStyledItemDelegate):
    """Edits the second column only: words to choose from where there are some, else a line."""

    def createEditor(  # type: ignore[override]  # no editor is None, which the types of PySide leave out
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget | None:
        name = index.sibling(index.row(), 0).data(_NAME)
        if index.column() != 1 or name is None:
            return None
        words = _words(OPTIONS[name])
        if not words:
            line = ValidatedLine(partial(read_value, OPTIONS[name]))
            line.setParent(parent)
            return line
        box = QComboBox(parent)
        box.addItems(list(words))
        box.activated.connect(lambda _: self._take(box))
        return box

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))
        else:
            super().setEditorData(editor, index)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)


def read_value(option: Option, text: str) -> Any:
    """The value of a cell; None leaves it to the program.

    Raises:
        InputError: the text is not a value of the option.
    """
    if text.strip().lower() == "auto" and "auto" not in option.choices:
        return None
    return read_option(option, text, _named(option))


def _named(option: Option) -> str:
    words = option.name.replace("_", " ")
    return words[0].upper() + words[1:]


def explain(option: Option) -> str:
    """The tool tip of an option: what it is, what it may be, and what it is by itself."""
    words = f"{option.help[0].upper()}{option.help[1:]}"
    if option.kind in (Kind.INTEGER, Kind.NUMBER):
        words += f"; {text_of(option.low)} to {text_of(option.high)}"
    elif option.choices:
        words += f"; {', '.join(option.choices)}"
    return tr("{words}.\nUsually {usual}; an empty value goes back to that.", words=words, usual=_usual(option))


def _words(option: Option) -> tuple[str, ...]:
    usual = _usual(option)
    words = _YES_OR_NO if option.kind is Kind.SWITCH else option.choices if option.kind is Kind.TEXT else ()
    return words if not words or usual in words else (usual, *words)


def _usual(option: Option) -> str:
    return "auto" if option.default in (None, ()) else write_option(option, option.default)
