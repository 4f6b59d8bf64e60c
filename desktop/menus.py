"""The menu bar, made from the table of shortcuts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox

from desktop import shortcuts
from desktop.dialogs.program import ProgramDialog
from desktop.shortcuts import Shortcut

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def make_menus(window: "MainWindow") -> dict[Shortcut, QAction]:
    """Fill the window's menu bar; the actions by their shortcuts."""
    actions: dict[Shortcut, QAction] = {}

    def add(menu: QMenu, shortcut: Shortcut, do: Callable[[], object], *, key: bool = True) -> None:
        action = QAction(shortcut.text, window)
        if key:
            action.setShortcut(QKeySequence(shortcut.keys))
        action.triggered.connect(lambda _: do())
        menu.addAction(action)
        actions[shortcut] = action

    transport, tasks = window.editor.transport, window.tasks
    file = window.menuBar().addMenu("&File")
    add(file, shortcuts.OPEN, window.choosing.file)
    add(file, shortcuts.OPEN_FOLDER, window.choosing.set_folder)
    file.addAction("Choose the Songs folder…", window.choosing.songs_folder)
    file.addSeparator()
    add(file, shortcuts.SHOW_FOLDER, window.choosing.show_folder)
    add(file, shortcuts.OPEN_IN_OSU, window.deciding.open_in_osu)
    file.addSeparator()
    add(file, shortcuts.QUIT, window.close)
    difficulty = window.menuBar().addMenu("&Difficulty")
    add(difficulty, shortcuts.GENERATE, window.generate)
    add(difficulty, shortcuts.CANCEL, window.cancel_job)
    add(difficulty, shortcuts.QUEUE, lambda: window.show_queue(window.queue.isHidden()))
    difficulty.addSeparator()
    add(difficulty, shortcuts.SWITCH, window.deciding.switch_shown)
    session = window.session
    add(difficulty, shortcuts.NEXT_PROPOSAL, lambda: session.look_at(session.place + 1))
    add(difficulty, shortcuts.PREVIOUS_PROPOSAL, lambda: session.look_at(session.place - 1))
    add(difficulty, shortcuts.AGAIN, window.generating.again)
    difficulty.addSeparator()
    add(difficulty, shortcuts.ACCEPT, window.deciding.accept)
    add(difficulty, shortcuts.ACCEPT_AS_NEW, window.deciding.accept_as_new)
    add(difficulty, shortcuts.DISCARD, window.generating.discard)
    difficulty.addSeparator()
    add(difficulty, shortcuts.UNDO, window.undoing.undo)
    add(difficulty, shortcuts.REDO, window.undoing.redo)
    add(difficulty, shortcuts.HISTORY, window.deciding.show_history)
    difficulty.addAction("Show the backups", window.deciding.show_backups)
    playback = window.menuBar().addMenu("&Playback")
    # The window hears Space itself: as a shortcut it would take it from buttons that have the focus.
    add(playback, shortcuts.PLAY, window.editor.playback.toggle, key=False)
    add(playback, shortcuts.HITSOUNDS, transport.hitsounds.toggle)
    add(playback, shortcuts.METRONOME, transport.metronome.toggle)
    view = window.menuBar().addMenu("&View")
    add(view, shortcuts.NEW_DIFFICULTY, lambda: tasks.setCurrentWidget(window.new_difficulty))
    add(view, shortcuts.REMAP, lambda: tasks.setCurrentWidget(window.remap))
    add(view, shortcuts.TIMING, lambda: tasks.setCurrentWidget(window.timing))
    add(view, shortcuts.HITSOUNDS_FORM, lambda: tasks.setCurrentWidget(window.hitsounds))
    add(view, shortcuts.GUEST, lambda: tasks.setCurrentWidget(window.guest))
    add(view, shortcuts.FIT, window.editor.timeline.fit)
    add(view, shortcuts.SEARCH, window.focus_search)
    modding = window.menuBar().addMenu("&Modding")
    add(modding, shortcuts.MAIMOD, window.show_maimod)
    add(modding, shortcuts.CHECK, window.check_rules)
    add(modding, shortcuts.RUN_MAIMOD, window.run_maimod)
    modding.addSeparator()
    add(modding, shortcuts.NEXT_FINDING, lambda: window.findings.step(1))
    add(modding, shortcuts.PREVIOUS_FINDING, lambda: window.findings.step(-1))
    helping = window.menuBar().addMenu("&Help")
    add(helping, shortcuts.SHORTCUTS, window.show_shortcuts)
    helping.addAction("Show the log", window.show_log)
    helping.addAction("Beatwright on this computer…", lambda: ProgramDialog(window.settings, window).exec())
    helping.addAction("About Beatwright", lambda: _about(window))
    return actions


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
