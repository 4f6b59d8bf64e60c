"""What the settings do to the window: at the start, and whenever one changes."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from core.backups import keep_at_most
from desktop.controllers.editor import Editor
from desktop.controllers.songs_folder import SongsFolder
from desktop.panels.task_panel import TaskPanel
from desktop.shared import shortcuts
from desktop.shared.key_names import KeyNames, KeyTips
from desktop.shared.preferences import Preferences
from desktop.shared.shortcuts import Shortcut
from desktop.task_tabs import TaskTabs

_MACHINE = ("device", "precision", "quantization")
_FORMS = ("model", *_MACHINE)
_AT_START = ("dim", "sound_device", "sound_offset", "backups_kept", "keys", *_FORMS)
"""What has an effect before anything changes; the others are read where they are needed."""


class SettingsEffects(QObject):
    """Carries each setting to the part of the window that goes by it."""

    def __init__(
        self,
        preferences: Preferences,
        left: SongsFolder,
        editor: Editor,
        tasks: TaskTabs,
        actions: Mapping[Shortcut, QAction],
    ) -> None:
        super().__init__(preferences)
        self._preferences, self._left, self._editor = preferences, left, editor
        self._tasks = tasks
        self._tips = KeyTips(self)
        # What has no key of its own in the menus is read by what has the focus.
        self._actions = {shortcut: action for shortcut, action in actions.items() if not action.shortcut().isEmpty()}
        for name in _AT_START:
            self._apply(name)
        tasks.forms.each(self._set_usual)
        preferences.changed.connect(self._apply)

    def _set_usual(self, form: TaskPanel) -> None:
        form.set_usual(**{each: self._preferences.value(each) for each in _FORMS})

    def _apply(self, name: str) -> None:
        """Let a changed setting take effect in the parts of the window that it is about."""
        value = self._preferences.value(name)
        match name:
            case "songs_folder" if value:
                self._left.use(Path(value))
            case "creator":
                self._tasks.forms.new_difficulty.result.set_own_name(value)
            case "model" | "device" | "precision" | "quantization":
                for form in self._tasks.forms.made:
                    self._set_usual(form)
                machine = {each: self._preferences.value(each) or None for each in _MACHINE}
                self._tasks.timing.finding.machine = self._tasks.maimod.modding.machine = machine
            case "sound_device":
                self._editor.player.set_device(value)
            case "sound_offset":
                self._editor.player.set_delay(value)
            case "dim":
                self._editor.playfield.set_dim(value / 100)
            case "wheel" | "editor_view" | "comparison" | "scroll_speed":
                self._editor.comparing.use_settings()
            case "backups_kept":
                keep_at_most(value)
            case "keys":
                in_force = shortcuts.keys_in_force(value)
                names = KeyNames({shortcut.keys: in_force[named] for named, shortcut in shortcuts.REBINDABLE.items()})
                self._tips.use(names)
                self._editor.proposal_bar.show_keys(names)
                for named, shortcut in shortcuts.REBINDABLE.items():
                    if shortcut in self._actions:
                        self._actions[shortcut].setShortcut(QKeySequence(in_force[named]))
