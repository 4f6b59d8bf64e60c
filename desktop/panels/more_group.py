"""Every option that has no field of its own, as a list; what is left empty is as the program would have it."""

import math
from collections.abc import Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
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
from core.generation.abilities import reason_off
from core.generation.options import METADATA, OPTIONS, SETTINGS, Kind, Option
from core.generation.request import GenerationRequest, Task
from core.model.catalog import ModelCard, find_card
from desktop import theme
from desktop.panels.form import Group, restore_value

_NAME = Qt.ItemDataRole.UserRole
_SHOWN_ELSEWHERE = frozenset(
    (
        *("mode", "keys", "difficulty", "spread", "candidates", "start", "end", "hitsounded", "copy_to_set", "state"),
        *(
            "seed",
            "descriptors",
            "avoid",
            "mapper",
            "year",
            "hold_ratio",
            "scroll_ratio",
            "cfg",
            "cs",
            "ar",
            "od",
            "hp",
        ),
        *("sv", "creator", "version", "tags", "mark_as_ai", "timing", "model", "adapter", "quantize", "fast"),
        *("temperature", "top_p"),
    )
)
_USUAL = GenerationRequest()
_YES = {"yes": True, "no": False}


class MoreGroup(Group):
    """A tree of options by subject; the second column is edited."""

    def __init__(self, task: Task) -> None:
        super().__init__("More", 268)
        left_out = (METADATA, SETTINGS) if task in (Task.REMAP, Task.HITSOUNDS) else ()
        self._options = [
            option
            for name, option in OPTIONS.items()
            if name not in _SHOWN_ELSEWHERE and option.group not in left_out and hasattr(_USUAL, name)
        ]
        self._values: dict[str, Any] = {}
        self._reasons: dict[str, str] = {}
        self._shown_for: tuple[ModelCard, GameMode] | None = None
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(10)
        self.tree.setAccessibleName("More options")
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
        """Disable what means nothing to a model, with the reason."""
        if self._shown_for is not None and self._shown_for[0] is card and self._shown_for[1] is mode:
            return
        self._shown_for = card, mode
        known = find_card(card.name) is not None
        self._reasons = {}
        for option in self._options:
            reason = reason_off(card, option.name, mode) if known else None
            if reason:
                self._reasons[option.name] = reason
        self._show()

    def values(self) -> dict[str, Any]:
        return {name: value for name, value in self._values.items() if name not in self._reasons}

    def fill(self, request: GenerationRequest) -> None:
        given = request.given()
        self._values = {option.name: given[option.name] for option in self._options if option.name in given}
        self._show()

    def remembered(self) -> dict[str, Any]:
        # A song's own title is nobody else's.
        kept = {name: value for name, value in self._values.items() if OPTIONS[name].group != METADATA}
        return {"more": {name: as_text(OPTIONS[name], value) for name, value in kept.items()}}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "more", dict, self._restore)

    def _restore(self, texts: dict[Any, Any]) -> None:
        for name, text in texts.items():
            if name in self._items and isinstance(text, str) and (value := parse(OPTIONS[name], text)) is not None:
                self._values[name] = value
        self._show()

    def _edited(self, item: QTreeWidgetItem, column: int) -> None:
        name = item.data(0, _NAME)
        if name is None or column != 1:
            return
        text = item.text(1).strip()
        value = parse(OPTIONS[name], text) if text else None
        if value is None and text:
            self._show(wrong=name)
            return
        if value is None or value == getattr(_USUAL, name):
            self._values.pop(name, None)
        else:
            self._values[name] = value
        self._show()

    def _show(self, wrong: str = "") -> None:
        self.tree.blockSignals(True)
        for option in self._options:
            item, reason = self._items[option.name], self._reasons.get(option.name)
            chosen = option.name in self._values
            if option.name != wrong:
                item.setText(1, as_text(option, self._values[option.name]) if chosen else _usual(option))
            colour = theme.DANGER if option.name == wrong else theme.ACCENT_BRIGHT if chosen else theme.MUTED
            item.setForeground(1, QBrush(QColor(theme.FAINT if reason else colour)))
            item.setForeground(0, QBrush(QColor(theme.FAINT if reason else theme.TEXT)))
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags if reason else flags | Qt.ItemFlag.ItemIsEditable)
            for column in range(2):
                item.setToolTip(column, reason or explain(option))
        self.tree.blockSignals(False)
        self.tree.viewport().update()


class _Editing(QStyledItemDelegate):
    """Edits the second column only: words to choose from where there are some, else a line."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget | None:
        name = index.siblingAtColumn(0).data(_NAME)
        if index.column() != 1 or name is None:
            return None
        words = _words(OPTIONS[name])
        if not words:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.addItems(list(words))
        box.activated.connect(lambda _: (self.commitData.emit(box), self.closeEditor.emit(box)))
        return box

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


def parse(option: Option, text: str) -> Any:
    """The value that `text` means, or None where it is none that the option may have."""
    try:
        match option.kind:
            case Kind.SWITCH:
                return _YES.get(text.lower())
            case Kind.INTEGER:
                number: float = int(text)
            case Kind.NUMBER:
                number = float(text.replace(",", "."))
            case Kind.FILE:
                return Path(text).expanduser()
            case Kind.WORDS:
                words = tuple(word.strip() for word in text.split(",") if word.strip())
                return words if all(_may_be(option.choices, word) for word in words) else None
            case _:
                return text if _may_be(option.choices, text) else None
    except ValueError:
        return None
    return number if math.isfinite(number) and option.low <= number <= option.high else None


def as_text(option: Option, value: Any) -> str:
    """The opposite of `parse`."""
    if option.kind is Kind.SWITCH:
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def explain(option: Option) -> str:
    """The tool tip of an option: what it is, what it may be, and what it is by itself."""
    words = f"{option.help[0].upper()}{option.help[1:]}"
    if option.kind in (Kind.INTEGER, Kind.NUMBER):
        words += f"; {option.low:g} to {option.high:g}"
    elif option.choices:
        words += f"; {', '.join(option.choices)}"
    return f"{words}.\nUsually {_usual(option)}; an empty value goes back to that."


def _may_be(choices: Collection[str], word: str) -> bool:
    return not choices or word in choices


def _words(option: Option) -> tuple[str, ...]:
    usual = _usual(option)
    words = tuple(_YES) if option.kind is Kind.SWITCH else option.choices if option.kind is Kind.TEXT else ()
    return words if not words or usual in words else (usual, *words)


def _usual(option: Option) -> str:
    value = getattr(_USUAL, option.name)
    return "auto" if value in (None, ()) else as_text(option, value)
