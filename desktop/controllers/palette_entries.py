"""What the palette offers: the window's actions, presets, difficulties, recent songs, settings, and times."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from core.beatmap.time_text import time_text
from core.generation.presets import list_presets
from core.program.settings import DECLARED
from desktop.dialogs.palette import Entry, Source
from desktop.dialogs.settings_fields import value_words
from desktop.session.session import Session
from desktop.shared import shortcuts
from desktop.shared.preferences import Preferences
from desktop.shared.shortcuts import Shortcut
from desktop.shared.time_edit import parse_time
from desktop.shared.translation import core_sentence
from desktop.task_tabs import TaskTabs


class PaletteEntries(QObject):
    """Collects entries from the parts of the window.

    Args:
        show: opens a difficulty of the song.
        open_path: opens a song.
        recent: (title, path) of the last songs, the latest first.
        seek: goes to ms.
        show_setting: opens the settings at one of them.
    """

    def __init__(
        self,
        session: Session,
        tasks: TaskTabs,
        preferences: Preferences,
        actions: Mapping[Shortcut, QAction],
        others: Sequence[QAction],
        *,
        show: Callable[[Any], object],
        open_path: Callable[[Path], object],
        recent: Callable[[], Sequence[tuple[str, Path]]],
        seek: Callable[[float], object],
        show_setting: Callable[[str], object],
    ) -> None:
        super().__init__(tasks)
        self._session, self._tasks, self._preferences = session, tasks, preferences
        self._actions, self._others = actions, others
        self._show, self._open_path, self._recent = show, open_path, recent
        self._seek, self._show_setting = seek, show_setting

    def sources(self) -> list[Source]:
        """For one opening of the palette; what does not depend on the text is looked up once."""
        fixed = [self._commands(), self._difficulties(), self._presets(), self._songs(), self._settings()]
        return [self._times, *(partial(_whatever, entries) for entries in fixed)]

    def _times(self, text: str) -> list[Entry]:
        """The entry that goes to the time someone typed; none where the text is no time."""
        time = parse_time(text) if any(letter.isdigit() for letter in text) else None
        if time is None or time < 0:
            return []
        stamp = time_text(time)
        why_not = "" if self._session.song is not None else self.tr("Open a song first")
        # The text itself is part of the title, so that it is found by whatever was typed.
        title = self.tr("Go to {time}").format(time=stamp)
        if stamp != text.strip():
            title = f"{title} ({text.strip()})"
        return [Entry(self.tr("Time"), title, partial(self._seek, time), why_off=why_not)]

    def _commands(self) -> list[Entry]:
        """An entry for each action of the window, with its keys and why it is off."""
        in_force = shortcuts.keys_in_force(self._preferences.value("keys"))
        names = {shortcut: name for name, shortcut in shortcuts.REBINDABLE.items()}
        found = []
        for shortcut, action in self._actions.items():
            keys = in_force[names[shortcut]] if shortcut in names else shortcut.keys
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            found.append(self._command(action, shown, self._why_off(shortcut, action)))
        found += [self._command(action, "", _reason(action)) for action in self._others]
        return found

    def _command(self, action: QAction, keys: str, why_off: str) -> Entry:
        title = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
        return Entry(self.tr("Action"), title, action.trigger, keys, why_off)

    def _why_off(self, shortcut: Shortcut, action: QAction) -> str:
        if shortcut is shortcuts.GENERATE and not self._tasks.form.generate.isEnabled():
            return self._tasks.form.generate.toolTip()
        return _reason(action)

    def _difficulties(self) -> list[Entry]:
        """An entry for each difficulty of the open song."""
        song, opened = self._session.song, self._session.opened
        if song is None:
            return []
        here = self.tr("This one is open")
        return [
            Entry(
                self.tr("Difficulty"),
                f"[{each.name}]",
                partial(self._show, each),
                why_off=here if opened is not None and opened.difficulty.path == each.path else "",
            )
            for each in song.difficulties
        ]

    def _presets(self) -> list[Entry]:
        form = self._tasks.form
        presets, broken = list_presets(form.task)
        usable = [
            Entry(self.tr("Preset"), preset.name, partial(form.presets.apply, preset), detail=preset.description)
            for preset in presets
        ]
        unusable = [Entry(self.tr("Preset"), each.file.stem, lambda: None, why_off=each.reason) for each in broken]
        return [*usable, *unusable]

    def _songs(self) -> list[Entry]:
        return [
            Entry(self.tr("Recent song"), title, partial(self._open_path, path), detail=path.name)
            for title, path in self._recent()
        ]

    def _settings(self) -> list[Entry]:
        """An entry for each setting, with its value."""
        found = []
        for setting in DECLARED.values():
            if not setting.group:
                continue
            value = self._preferences.value(setting.name)
            shown = "" if isinstance(value, dict) else value_words(setting, value) or core_sentence(setting.empty)
            unit = f" {setting.unit}" if setting.unit and shown else ""
            found.append(
                Entry(
                    self.tr("Setting"),
                    core_sentence(setting.label),
                    partial(self._show_setting, setting.name),
                    detail=f"{shown}{unit}",
                )
            )
        return found


def _whatever(entries: list[Entry], _text: str) -> list[Entry]:
    return entries


def _reason(action: QAction) -> str:
    return "" if action.isEnabled() else action.toolTip()
