"""The settings, made from their declarations: by group, each with its sentence and its default."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.program.setting import GROUPS, KEYS, Setting
from core.program.settings import DECLARED, settings_file
from desktop.dialogs.keys_page import KeysPage
from desktop.dialogs.settings_fields import Choices, Show, setting_field, value_words
from desktop.shared import theme
from desktop.shared.form import scrolling
from desktop.shared.preferences import Preferences
from desktop.shared.translation import core_sentence

_WIDTH, _HEIGHT, _GROUPS_PX, _FIELD_PX, _GROUP_PX = 760, 540, 150, 300, 28


class SettingsDialog(QDialog):
    """Every setting that belongs to a group. A change has its effect at once, or says that it waits for a restart.

    Attributes:
        fields: of the settings, by name.
        keys: the page of keys.
    """

    def __init__(
        self, preferences: Preferences, choices: Mapping[str, Choices] | None = None, parent: QWidget | None = None
    ) -> None:
        """`choices` are what can be chosen where only the running window can tell, by setting."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(_WIDTH, _HEIGHT)
        self._preferences = preferences
        self.fields: dict[str, QWidget] = {}
        self._shows: dict[str, Show] = {}
        self._backs: dict[str, QPushButton] = {}
        self.keys = KeysPage(preferences)
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setFixedWidth(_GROUPS_PX)
        self._pages = QStackedWidget()
        for group in GROUPS:
            item = QListWidgetItem(core_sentence(group))
            item.setSizeHint(QSize(_GROUPS_PX // 2, _GROUP_PX))
            self.groups.addItem(item)
            listed = [each for each in DECLARED.values() if each.group == group]
            page = self.keys if group == KEYS else scrolling(self._page(listed, choices or {}))
            self._pages.addWidget(page)
        preferences.changed.connect(self._changed)
        self.groups.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.groups.setCurrentRow(0)
        where = QLabel(self.tr("Kept in {file}").format(file=settings_file()))
        where.setProperty("role", "faint")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.groups)
        row.addWidget(self._pages, 1)
        below = QHBoxLayout()
        below.addWidget(where, 1)
        below.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addLayout(below)

    def show_setting(self, name: str) -> None:
        """Bring a setting into view, ready to be changed."""
        self.groups.setCurrentRow(GROUPS.index(DECLARED[name].group))
        field = self.fields.get(name)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _page(self, listed: list[Setting], choices: Mapping[str, Choices]) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.MARGIN)
        for setting in listed:
            layout.addWidget(self._row(setting, choices.get(setting.name)))
        layout.addStretch(1)
        return page

    def _row(self, setting: Setting, choices: Choices | None) -> QWidget:
        """A setting as the dialog shows it: its label and field, the way back to the default, and a sentence."""
        field, self._shows[setting.name] = setting_field(self._preferences, setting, choices)
        self.fields[setting.name] = field
        holder = QFrame()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        line = QHBoxLayout()
        if not isinstance(field, QCheckBox):
            caption = QLabel(core_sentence(setting.label))
            caption.setBuddy(field)
            caption.setWordWrap(True)
            line.addWidget(caption, 1)
            field.setFixedWidth(_FIELD_PX)
        line.addWidget(field, 1 if isinstance(field, QCheckBox) else 0)
        line.addWidget(self._back(setting))
        layout.addLayout(line)
        layout.addWidget(self._words(setting))
        return holder

    def _back(self, setting: Setting) -> QPushButton:
        button = QPushButton(self.tr("Default"))
        button.setProperty("role", "small")
        button.setToolTip(self.tr("Back to {value}").format(value=self._default(setting)))
        button.setAccessibleName(self.tr("{setting}: back to the default").format(setting=core_sentence(setting.label)))
        button.clicked.connect(partial(self._preferences.reset, setting.name))
        self._backs[setting.name] = button
        self._allow_back(setting)
        return button

    def _allow_back(self, setting: Setting) -> None:
        is_other = self._preferences.value(setting.name) != setting.default
        self._backs[setting.name].setEnabled(is_other and not self._preferences.why_fixed(setting))

    def _changed(self, name: str) -> None:
        if name in self._shows:
            self._shows[name](self._preferences.value(name))
            self._allow_back(DECLARED[name])

    def _words(self, setting: Setting) -> QLabel:
        """The lines below a setting: what it does, its default, and what limits it."""
        parts = [core_sentence(setting.sentence), self.tr("Usually {value}.").format(value=self._default(setting))]
        if setting.restart:
            parts.append(self.tr("Takes effect at the next start."))
        if fixed := self._preferences.why_fixed(setting):
            parts.append(fixed)
        words = QLabel(" ".join(parts))
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        return words

    def _default(self, setting: Setting) -> str:
        if setting.empty and setting.default in ("", 0):
            return core_sentence(setting.empty)
        unit = f" {setting.unit}" if setting.unit else ""
        return f"{value_words(setting, setting.default)}{unit}"
