"""The menu bar, made from the table of shortcuts."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox

from desktop import shortcuts
from desktop.dialogs.program import ProgramDialog
from desktop.shortcuts import Shortcut

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


class _Menus:
    """Fills the menu bar, one menu after the other, and keeps the actions by their shortcuts."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.actions: dict[Shortcut, QAction] = {}
        self._file()
        self._difficulty()
        self._playback()
        self._view()
        self._modding()
        self._help()

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(self, menu: QMenu, shortcut: Shortcut, do: Callable[[], object], *, key: bool = True) -> None:
        action = QAction(shortcut.text, self._window)
        if key:
            action.setShortcut(QKeySequence(shortcut.keys))
        action.triggered.connect(lambda _: do())
        menu.addAction(action)
        self.actions[shortcut] = action

    def _file(self) -> None:
        window, menu = self._window, self._menu("&File")
        self._add(menu, shortcuts.OPEN, window.choosing.file)
        self._add(menu, shortcuts.OPEN_FOLDER, window.choosing.set_folder)
        menu.addAction("Choose the Songs folder…", window.choosing.songs_folder)
        menu.addSeparator()
        self._add(menu, shortcuts.SHOW_FOLDER, window.choosing.show_folder)
        self._add(menu, shortcuts.OPEN_IN_OSU, window.deciding.open_in_osu)
        menu.addSeparator()
        self._add(menu, shortcuts.QUIT, window.close)

    def _difficulty(self) -> None:
        window, menu = self._window, self._menu("&Difficulty")
        session = window.session
        self._add(menu, shortcuts.GENERATE, window.generate)
        self._add(menu, shortcuts.CANCEL, window.cancel_job)
        self._add(menu, shortcuts.QUEUE, lambda: window.show_queue(window.queue.isHidden()))
        menu.addSeparator()
        self._add(menu, shortcuts.SWITCH, window.deciding.switch_shown)
        self._add(menu, shortcuts.NEXT_PROPOSAL, lambda: session.look_at(session.place + 1))
        self._add(menu, shortcuts.PREVIOUS_PROPOSAL, lambda: session.look_at(session.place - 1))
        self._add(menu, shortcuts.AGAIN, window.generating.again)
        menu.addSeparator()
        self._add(menu, shortcuts.ACCEPT, window.deciding.accept)
        self._add(menu, shortcuts.ACCEPT_AS_NEW, window.deciding.accept_as_new)
        self._add(menu, shortcuts.DISCARD, window.generating.discard)
        menu.addSeparator()
        self._add(menu, shortcuts.UNDO, window.undoing.undo)
        self._add(menu, shortcuts.REDO, window.undoing.redo)
        self._add(menu, shortcuts.HISTORY, window.deciding.show_history)
        menu.addAction("Show the backups", window.deciding.show_backups)

    def _playback(self) -> None:
        editor, menu = self._window.editor, self._menu("&Playback")
        # The window hears Space itself: as a shortcut it would take it from buttons that have the focus.
        self._add(menu, shortcuts.PLAY, editor.playback.toggle, key=False)
        self._add(menu, shortcuts.HITSOUNDS, editor.transport.hitsounds.toggle)
        self._add(menu, shortcuts.METRONOME, editor.transport.metronome.toggle)

    def _view(self) -> None:
        window, menu = self._window, self._menu("&View")
        for shortcut, tab in (
            (shortcuts.NEW_DIFFICULTY, window.new_difficulty),
            (shortcuts.REMAP, window.remap),
            (shortcuts.TIMING, window.timing),
            (shortcuts.HITSOUNDS_FORM, window.hitsounds),
            (shortcuts.GUEST, window.guest),
        ):
            self._add(menu, shortcut, partial(window.tasks.setCurrentWidget, tab))
        self._add(menu, shortcuts.FIT, window.editor.timeline.fit)
        self._add(menu, shortcuts.SEARCH, window.focus_search)

    def _modding(self) -> None:
        window, menu = self._window, self._menu("&Modding")
        self._add(menu, shortcuts.MAIMOD, window.show_maimod)
        self._add(menu, shortcuts.CHECK, window.check_rules)
        self._add(menu, shortcuts.RUN_MAIMOD, window.run_maimod)
        menu.addSeparator()
        self._add(menu, shortcuts.NEXT_FINDING, lambda: window.findings.step(1))
        self._add(menu, shortcuts.PREVIOUS_FINDING, lambda: window.findings.step(-1))

    def _help(self) -> None:
        window, menu = self._window, self._menu("&Help")
        self._add(menu, shortcuts.SHORTCUTS, window.show_shortcuts)
        menu.addAction("Show the log", window.show_log)
        menu.addAction("Beatwright on this computer…", lambda: ProgramDialog(window.settings, window).exec())
        menu.addAction("About Beatwright", lambda: _about(window))


def make_menus(window: "MainWindow") -> dict[Shortcut, QAction]:
    """Fill the window's menu bar; the actions by their shortcuts."""
    return _Menus(window).actions


def allow_actions(window: "MainWindow") -> None:
    """Enable what can be done now."""
    session = window.session
    allowed = {
        shortcuts.GENERATE: session.audio is not None,
        shortcuts.ACCEPT: session.proposal is not None,
        shortcuts.DISCARD: session.proposal is not None,
        shortcuts.SWITCH: session.proposal is not None and session.beatmap is not None,
        shortcuts.NEXT_PROPOSAL: session.proposal is not None and len(session.proposals) > 1,
        shortcuts.PREVIOUS_PROPOSAL: session.proposal is not None and len(session.proposals) > 1,
        shortcuts.AGAIN: session.proposal is not None and session.proposal.request is not None,
        shortcuts.CANCEL: window.jobs.current is not None,
        shortcuts.ACCEPT_AS_NEW: session.proposal is not None,
        shortcuts.SHOW_FOLDER: session.song is not None,
        shortcuts.OPEN_IN_OSU: session.song is not None and not session.song.bare,
        shortcuts.UNDO: session.song is not None,
        shortcuts.REDO: session.song is not None,
        shortcuts.HISTORY: session.song is not None,
    }
    for shortcut, yes in allowed.items():
        window.actions_by_shortcut[shortcut].setEnabled(yes)


def _about(window: "MainWindow") -> None:
    QMessageBox.about(
        window,
        "About Beatwright",
        "<h3>Beatwright</h3><p>Helps people map osu! beatmaps with models that run on their own machine.</p>"
        "<p>The code is under the MIT licence; the card of each model says what it learned from.</p>",
    )
