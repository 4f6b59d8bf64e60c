"""The menu bar, made from the table of shortcuts."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.controllers.history_controller import HistoryController
from desktop.controllers.lazer_edits import LAZER_EDIT
from desktop.session.session import Session
from desktop.shared import shortcuts
from desktop.shared.jobs import JobQueue
from desktop.shared.shortcuts import Shortcut
from desktop.shared.step_words import step_words
from desktop.shared.translation import marked, tr

RECENT = marked("Open recent")
SONGS_FOLDER, BACKUPS = marked("Choose the Songs folder…"), marked("Show the backups")
LOG, PROGRAM, ABOUT = marked("Show the log"), marked("Beatwright on this computer…"), marked("About Beatwright")

Entry = Shortcut | str
"""A menu entry: its shortcut, or its text where it has none."""

_MENUS: tuple[tuple[str, tuple[Entry | None, ...]], ...] = (
    (
        marked("&File"),
        (
            *(shortcuts.OPEN, shortcuts.OPEN_FOLDER, RECENT, SONGS_FOLDER, None),
            *(shortcuts.SHOW_FOLDER, shortcuts.OPEN_IN_OSU, shortcuts.FOLLOW_OSU, LAZER_EDIT, None),
            *(shortcuts.EXPORT_OSZ, shortcuts.COPY_COMMAND, None),
            *(shortcuts.MODELS, shortcuts.SETTINGS, shortcuts.QUIT),
        ),
    ),
    (
        marked("&Difficulty"),
        (
            *(shortcuts.GENERATE, shortcuts.CANCEL, None),
            *(shortcuts.SWITCH, shortcuts.NEXT_PROPOSAL, shortcuts.PREVIOUS_PROPOSAL, shortcuts.AGAIN, None),
            *(shortcuts.NEXT_CHANGE, shortcuts.PREVIOUS_CHANGE, None),
            *(shortcuts.ACCEPT, shortcuts.ACCEPT_AS_NEW, shortcuts.DISCARD, None),
            *(shortcuts.UNDO, shortcuts.REDO, shortcuts.HISTORY, BACKUPS),
        ),
    ),
    (
        marked("&Playback"),
        (
            *(shortcuts.PLAY, shortcuts.LOOP, shortcuts.PREVIEW, None),
            *(shortcuts.HITSOUNDS, shortcuts.METRONOME, shortcuts.TAP, None),
            *(shortcuts.COPY_STAMP, shortcuts.PASTE_STAMP),
        ),
    ),
    (
        marked("&View"),
        (
            *(shortcuts.NEW_DIFFICULTY, shortcuts.REMAP, shortcuts.TIMING, shortcuts.HITSOUNDS_FORM, shortcuts.GUEST),
            *(shortcuts.MAIMOD, shortcuts.QUEUE, shortcuts.STYLE_LAB, shortcuts.SONG_LAB, None),
            *(shortcuts.LIBRARY, shortcuts.DOCK, shortcuts.SONG_ONLY, None),
            *(shortcuts.COMPARE, shortcuts.EDITOR_VIEW, shortcuts.SCROLL_FASTER, shortcuts.SCROLL_SLOWER, None),
            *(shortcuts.FIT, shortcuts.SEARCH, shortcuts.MESSAGES, None),
            *(shortcuts.NEXT_PANE, shortcuts.PREVIOUS_PANE),
        ),
    ),
    (
        marked("&Modding"),
        (
            *(shortcuts.CHECK, shortcuts.RUN_MAIMOD, None),
            *(shortcuts.NEXT_FINDING, shortcuts.PREVIOUS_FINDING, None),
            shortcuts.FIX_ALL,
        ),
    ),
    (marked("&Help"), (shortcuts.PALETTE, shortcuts.SHORTCUTS, LOG, PROGRAM, ABOUT)),
)
# The window filters Space itself: as a shortcut it would take it from buttons that have the focus. Lists copy too.
_WITHOUT_KEY = (shortcuts.PLAY, shortcuts.COPY_STAMP, shortcuts.PASTE_STAMP)


def make_menus(bar: QMenuBar, commands: Mapping[Entry, Callable[[], object]], recent: QMenu) -> dict[Shortcut, QAction]:
    """Fill a menu bar with what `commands` does; returns the actions by their shortcuts.

    Args:
        recent: the menu of the songs that were open last.
    """
    actions: dict[Shortcut, QAction] = {}
    for title, entries in _MENUS:
        menu = bar.addMenu(tr(title))
        menu.setToolTipsVisible(True)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif entry == RECENT:
                menu.addMenu(recent)
            elif isinstance(entry, str):
                menu.addAction(tr(entry), commands[entry])
            else:
                actions[entry] = _action(bar, entry, commands[entry])
                menu.addAction(actions[entry])
    return actions


def _action(bar: QMenuBar, shortcut: Shortcut, do: Callable[[], object]) -> QAction:
    action = QAction(tr(shortcut.text), bar)
    if shortcut not in _WITHOUT_KEY:
        action.setShortcut(QKeySequence(shortcut.keys))
    action.setAutoRepeat(shortcut is not shortcuts.TAP)
    action.triggered.connect(lambda _: do())
    return action


def allow_actions(
    actions: Mapping[Shortcut, QAction], session: Session, jobs: JobQueue, history: HistoryController
) -> None:
    """Enable what can be done now."""
    proposal, song = session.proposal, session.song
    no_song = "" if song is not None else tr("Open a song first")
    nothing_made = no_song or ("" if proposal is not None else tr("There is no proposal; generate one first"))
    no_other = nothing_made or ("" if len(session.proposals) > 1 else tr("There is only one proposal"))
    changes = proposal is not None and proposal.base is not None
    no_change = nothing_made or ("" if changes else tr("The proposal is a new difficulty; it changes none"))
    bare = song is not None and song.bare
    no_set = no_song or (tr("The song has no mapset yet; accept a difficulty first") if bare else "")
    why_not = {
        shortcuts.GENERATE: no_song or ("" if session.audio is not None else tr("The song's audio file is missing")),
        shortcuts.ACCEPT: nothing_made,
        shortcuts.DISCARD: nothing_made,
        shortcuts.SWITCH: nothing_made
        or ("" if session.beatmap is not None else tr("The song has no difficulty to compare with")),
        shortcuts.NEXT_PROPOSAL: no_other,
        shortcuts.PREVIOUS_PROPOSAL: no_other,
        shortcuts.NEXT_CHANGE: no_change,
        shortcuts.PREVIOUS_CHANGE: no_change,
        shortcuts.AGAIN: nothing_made
        or ("" if proposal is not None and proposal.request is not None else tr("Nothing says how it was made")),
        shortcuts.CANCEL: "" if jobs.current is not None else tr("Nothing is running"),
        shortcuts.ACCEPT_AS_NEW: nothing_made,
        shortcuts.SHOW_FOLDER: no_song,
        shortcuts.OPEN_IN_OSU: no_set,
        shortcuts.EXPORT_OSZ: no_set,
        shortcuts.COPY_COMMAND: no_song,
        shortcuts.HISTORY: no_song,
    }
    for shortcut, reason in why_not.items():
        actions[shortcut].setEnabled(not reason)
        actions[shortcut].setToolTip(reason or tr(shortcut.text))
    actions[shortcuts.UNDO].setEnabled(history.next_undo is not None)
    actions[shortcuts.REDO].setEnabled(history.next_redo is not None)
    nothing = {
        shortcuts.UNDO: (tr("Nothing to undo"), tr("Nothing that Beatwright wrote for this song is left to undo")),
        shortcuts.REDO: (tr("Nothing to redo"), tr("Nothing that was undone for this song is left to redo")),
    }
    for shortcut, word, step in (
        (shortcuts.UNDO, tr("Undo"), history.next_undo),
        (shortcuts.REDO, tr("Redo"), history.next_redo),
    ):
        short, reason = nothing[shortcut]
        what = "" if step is None else step_words(step.summary)
        words = f"{word}: {what}" if what else short
        actions[shortcut].setText(words.replace("&", "&&"))
        actions[shortcut].setToolTip(words if step is not None else no_song or reason)
