"""Settings, palette, About, keys, and the report of a crash: what belongs to the program and not to a song."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu

from core.app_dirs import log_file
from core.model.checkpoints.catalog import load_catalog
from core.program.crashes import Crash
from core.program.desk import Desk
from core.program.report import report
from core.program.settings import DECLARED, Settings
from desktop.controllers.editor import Editor
from desktop.controllers.palette_entries import PaletteEntries
from desktop.controllers.settings_effects import SettingsEffects
from desktop.controllers.songs_folder import SongsFolder
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.palette import Palette
from desktop.dialogs.report import ReportDialog
from desktop.dialogs.settings import SettingsDialog
from desktop.dialogs.settings_fields import Choices
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.player.default_device import sound_devices
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.letters import language_choices
from desktop.shared.outside import open_outside
from desktop.shared.preferences import Preferences
from desktop.shared.shortcuts import Shortcut
from desktop.shared.translation import core_sentence
from desktop.task_tabs import TaskTabs


class ProgramActions(QObject):
    """Opens the dialogs of the program, and carries the settings to the window.

    Attributes:
        preferences: the settings.
        dialog: the one that was opened last.
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        session: Session,
        opener: SongLoader,
        left: SongsFolder,
        editor: Editor,
        tasks: TaskTabs,
        desk: Desk,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._desk = window, session, desk
        self._opener, self._left, self._editor, self._tasks = opener, left, editor, tasks
        self.preferences = Preferences(settings, self)
        self.dialog: QDialog | None = None
        self._entries: PaletteEntries | None = None

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {
            shortcuts.SETTINGS: self.open_settings,
            shortcuts.PALETTE: self.open_palette,
            shortcuts.SHORTCUTS: self.show_keys,
        }

    def start(self, actions: Mapping[Shortcut, QAction]) -> None:
        """Carry the settings to the window, once it has its menus."""
        SettingsEffects(self.preferences, self._left, self._editor, self._tasks, actions)
        self._entries = PaletteEntries(
            self._session,
            self._tasks,
            self.preferences,
            actions,
            self._without_keys(actions),
            show=self._opener.show,
            open_path=self._opener.open,
            recent=self._recent,
            seek=self._editor.playback.seek,
            show_setting=self.open_settings,
        )

    def open_settings(self, name: str = "") -> None:
        """Show the settings, at one of them where it is named."""
        dialog = SettingsDialog(self.preferences, self._choices(), self._window)
        self.show_dialog(dialog)
        if name:
            dialog.show_setting(name)

    def open_palette(self) -> None:
        """Let the user find anything."""
        if self._entries is not None:
            self.show_dialog(Palette(self._entries.sources(), self._window))

    def show_keys(self) -> None:
        """List the keys; those that can be others are changed in the settings."""
        dialog = ShortcutsDialog(self._window, self.preferences.value("keys"))
        dialog.change.clicked.connect(dialog.reject)
        dialog.change.clicked.connect(lambda: self.open_settings("keys"))
        self.show_dialog(dialog)

    def show_about(self) -> None:
        """Say what the program is."""
        self.show_dialog(AboutDialog(lambda: report(private=self._private()), self._window))

    def show_log(self) -> None:
        """Open the folder of the log."""
        open_outside(log_file().parent)

    def show_computer(self) -> None:
        """Show what the program does on this computer beyond its window."""
        from desktop.dialogs.program import ProgramDialog  # takes SSL along

        self.show_dialog(ProgramDialog(self.preferences.settings, self._window))

    def say_crash(self, crash: Crash) -> None:
        """Offer a report of how the last start ended."""
        self._session.notices.warn(
            crash.sentence, (self.tr("Look at the report"), lambda: self.show_crash(crash)), stays=True
        )

    def show_crash(self, crash: Crash) -> None:
        """Show what the last start left behind."""
        version = self.tr("It was Beatwright {version}.").format(version=crash.version) if crash.version else ""
        happened = " ".join(filter(None, (crash.sentence, version)))
        words = self.tr(
            "{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and "
            "folders of yours are left out. Copy it into a bug report if you like."
        ).format(happened=happened)
        text = report(happened, crash.lines, private=self._private())
        self.show_dialog(ReportDialog(self.tr("How Beatwright ended"), words, text, self._window))

    def show_dialog(self, dialog: QDialog) -> None:
        """Open a dialog over the window; it is deleted when it is closed."""
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(lambda: self._forget(dialog))
        dialog.open()

    def _forget(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _choices(self) -> dict[str, Choices]:
        models = [(card.title, "" if card.hub_id is None else card.name) for card in load_catalog().values()
                  if card.kind == "mapper"]  # fmt: skip
        devices = [(_begun(DECLARED["sound_device"].empty), ""), *((name, name) for name in sound_devices())]
        languages = [(_begun(DECLARED["language"].empty), ""), *language_choices()]
        return {"model": models, "sound_device": devices, "language": languages}

    def _private(self) -> list[str]:
        song, settings = self._session.song, self.preferences.settings
        folders = [settings.songs_folder, settings.models_folder, settings.creator]
        return [each for each in [*folders, str(song.folder) if song is not None else ""] if each]

    def _recent(self) -> Sequence[tuple[str, Path]]:
        return [(f"{each.artist} – {each.title}".strip(" –") or Path(each.path).name, Path(each.path))
                for each in self._desk.recent]  # fmt: skip

    def _without_keys(self, actions: Mapping[Shortcut, QAction]) -> list[QAction]:
        """The entries of the menus that no shortcut names."""
        named = set(actions.values())
        menus = self._window.menuBar().findChildren(QMenu)
        return [each for menu in menus for each in menu.actions() if each not in named and not each.isSeparator()]


def _begun(words: str) -> str:
    """Words of a declaration in the language of the window, as a line begins."""
    translated = core_sentence(words)
    return translated[:1].upper() + translated[1:]
