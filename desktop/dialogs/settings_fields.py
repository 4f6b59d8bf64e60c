"""The field of a setting: made from its declaration, writing what it is given at once."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from core.errors import InputError
from core.program.setting import Setting, read_setting, write_setting
from desktop.shared.fields import ValidatedLine
from desktop.shared.folder_field import FolderField
from desktop.shared.preferences import Preferences
from desktop.shared.translation import core_sentence, marked, tr

Choices = Sequence[tuple[str, Any]]
"""What can be chosen: (words, value)."""


class CalmCombo(QComboBox):
    """A combo box that the wheel scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


Show = Callable[[Any], object]
"""Shows another value in a field."""

_WORDS = {
    "system": marked("as the system"),
    "dark": marked("dark"),
    "contrast": marked("high contrast"),
    "full": marked("full"),
    "reduced": marked("reduced"),
    "seek": marked("seeks"),
    "scroll": marked("scrolls"),
    "one": marked("one after the other"),
    "ghost": marked("as a ghost"),
    "sides": marked("side by side"),
}
"""What the values are called from which one chooses; names of devices and precisions stay as they are."""


def value_words(setting: Setting, value: Any) -> str:
    """A value as the window says it."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if setting.choices and value in _WORDS:
        return tr(_WORDS[value])
    return write_setting(setting, value)


def setting_field(preferences: Preferences, setting: Setting, choices: Choices | None = None) -> tuple[QWidget, Show]:
    """A field that changes a setting, and what shows the value that others give it.

    Args:
        choices: what can be chosen where only the running window can tell.
    """
    offered = choices
    if offered is None and setting.choices:
        offered = [(value_words(setting, choice), choice) for choice in setting.choices]
    field: QWidget
    if isinstance(setting.default, bool):
        field, show = _switch(preferences, setting)
    elif offered is not None:
        field, show = _choice(preferences, setting, offered)
    elif setting.is_folder:
        holder = FolderField(core_sentence(setting.label))
        field, show = holder, _connect_line(preferences, setting, holder.line)
    else:
        line = ValidatedLine(str)
        field, show = line, _connect_line(preferences, setting, line)
    problem = preferences.why_fixed(setting)
    field.setEnabled(not problem)
    tip = problem or core_sentence(setting.sentence)
    for named in filter(None, (field, field.focusProxy())):
        named.setToolTip(tip)
        named.setAccessibleName(core_sentence(setting.label))
        named.setAccessibleDescription(tip)
    return field, show


def _switch(preferences: Preferences, setting: Setting) -> tuple[QCheckBox, Show]:
    box = QCheckBox(core_sentence(setting.label))
    box.setChecked(preferences.value(setting.name))
    box.toggled.connect(partial(preferences.change, setting.name))
    return box, box.setChecked


def _choice(preferences: Preferences, setting: Setting, choices: Choices) -> tuple[QComboBox, Show]:
    """A box to choose a setting's value from, and what shows another value in it."""
    box = CalmCombo()
    for words, value in choices:
        box.addItem(words, value)

    def show(value: Any) -> None:
        place = box.findData(value)
        if place < 0:  # a device that is not plugged in, a model that is not in the list
            box.addItem(f"{value}", value)
            place = box.count() - 1
        box.setCurrentIndex(place)

    show(preferences.value(setting.name))
    box.activated.connect(lambda _: preferences.change(setting.name, box.currentData()))
    return box, show


def _connect_line(preferences: Preferences, setting: Setting, line: ValidatedLine) -> Show:
    """Let a line read and change a setting; what shows another value in it."""

    def read(text: str) -> Any:
        value = read_setting(setting, text)
        if setting.is_folder and value and not Path(value).is_dir():
            raise InputError(
                tr(
                    "{label} {value} is not a folder that exists; choose one.",
                    label=core_sentence(setting.label),
                    value=value,
                )
            )
        return value

    def shown(value: Any) -> str:
        if setting.empty and value in ("", 0):
            return ""
        unit = f" {setting.unit}" if setting.unit else ""
        return f"{write_setting(setting, value)}{unit}"

    def take() -> None:
        if not line.problem:
            preferences.change(setting.name, line.value)
            line.setText(shown(line.value))

    line.setPlaceholderText(core_sentence(setting.empty))
    line.setToolTip(line.placeholderText())
    line.setText(shown(preferences.value(setting.name)))
    line.set_reader(read)
    line.editingFinished.connect(take)
    if setting.is_folder:  # a dialog chooses it without anyone typing
        line.textChanged.connect(lambda _: take() if not line.hasFocus() else None)
    return lambda value: line.setText(shown(value))
