"""Every key of the window, once: the actions are made from this table and the shortcuts dialog prints it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shortcut:
    keys: str  # as Qt writes them; several separated by " / "
    text: str
    group: str


OPEN = Shortcut("Ctrl+O", "Open a beatmap or a song", "File")
OPEN_FOLDER = Shortcut("Ctrl+Shift+O", "Open a mapset folder", "File")
SHOW_FOLDER = Shortcut("Ctrl+Shift+E", "Show the song's folder", "File")
OPEN_IN_OSU = Shortcut("Ctrl+E", "Open the set in osu!", "File")
QUIT = Shortcut("Ctrl+Q", "Quit", "File")
SEARCH = Shortcut("Ctrl+F", "Search the library", "File")
GENERATE = Shortcut("Ctrl+G", "Generate", "Difficulty")
ACCEPT = Shortcut("Ctrl+S", "Accept the proposal", "Difficulty")
ACCEPT_AS_NEW = Shortcut("Ctrl+Shift+S", "Accept as a new difficulty", "Difficulty")
UNDO = Shortcut("Ctrl+Z", "Undo what was accepted", "Difficulty")
REDO = Shortcut("Ctrl+Shift+Z", "Redo", "Difficulty")
HISTORY = Shortcut("Ctrl+H", "History", "Difficulty")
DISCARD = Shortcut("Ctrl+L", "Discard the proposal", "Difficulty")
SWITCH = Shortcut("B", "Switch between original and proposal", "Difficulty")
NEXT_PROPOSAL = Shortcut("N", "Next proposal", "Difficulty")
PREVIOUS_PROPOSAL = Shortcut("Shift+N", "Previous proposal", "Difficulty")
AGAIN = Shortcut("R", "Again with another seed", "Difficulty")
CANCEL = Shortcut("Ctrl+.", "Cancel the running job", "Difficulty")
QUEUE = Shortcut("Ctrl+J", "Queue", "Difficulty")
PLAY = Shortcut("Space", "Play or pause", "Playback")
HITSOUNDS = Shortcut("H", "Hitsounds on or off", "Playback")
METRONOME = Shortcut("M", "Metronome on or off", "Playback")
NEW_DIFFICULTY = Shortcut("F1", "New difficulty", "View")
REMAP = Shortcut("F2", "Remap", "View")
HITSOUNDS_FORM = Shortcut("F4", "Hitsounds", "View")
GUEST = Shortcut("F5", "Guest", "View")
TIMING = Shortcut("F3", "Timing", "View")
MAIMOD = Shortcut("F7", "MaiMod", "View")
FIT = Shortcut("F6", "Show the whole song", "View")
CHECK = Shortcut("Ctrl+Shift+K", "Check the rules", "Modding")
RUN_MAIMOD = Shortcut("Ctrl+Shift+A", "Run MaiMod, or stop it", "Modding")
NEXT_FINDING = Shortcut("F8", "Next finding", "Modding")
PREVIOUS_FINDING = Shortcut("Shift+F8", "Previous finding", "Modding")
SHORTCUTS = Shortcut("Ctrl+/", "Keyboard shortcuts", "Help")

HANDLED_BY_TIMELINE = (
    Shortcut("Left / Right", "Step by the beat divisor", "Timeline"),
    Shortcut("Ctrl+Left / Ctrl+Right", "Step by object", "Timeline"),
    Shortcut("Up / Down", "Step by timing point", "Timeline"),
    Shortcut("Z / Home", "To the start", "Timeline"),
    Shortcut("V / End", "To the end", "Timeline"),
    Shortcut("X", "Play from the start", "Timeline"),
    Shortcut("C", "Play or pause", "Timeline"),
    Shortcut("[ / ]", "Start and end of the selected range", "Timeline"),
    Shortcut("Esc", "Clear the range", "Timeline"),
    Shortcut("+ / -", "Zoom", "Timeline"),
    Shortcut("Wheel", "Scroll", "Timeline"),
    Shortcut("Ctrl+Wheel", "Zoom around the pointer", "Timeline"),
    Shortcut("Shift+Drag", "Select a range, as a drag on the ruler does", "Timeline"),
    Shortcut("Drag an edge", "Move that end of the range (Alt: off the ticks)", "Timeline"),
)

HANDLED_BY_FINDINGS = (
    Shortcut("D", "Finding: done", "Modding"),
    Shortcut("I", "Finding: ignored", "Modding"),
    Shortcut("Return", "Finding: copy the osu://edit/ link", "Modding"),
    Shortcut("Ctrl+Return", "Finding: open in osu!'s editor", "Modding"),
    Shortcut("Ctrl+C", "Findings: copy for a forum post", "Modding"),
)

ALL = (
    OPEN, OPEN_FOLDER, SHOW_FOLDER, OPEN_IN_OSU, SEARCH, QUIT,
    GENERATE, CANCEL, QUEUE, SWITCH, NEXT_PROPOSAL, PREVIOUS_PROPOSAL, AGAIN,
    ACCEPT, ACCEPT_AS_NEW, DISCARD, UNDO, REDO, HISTORY,
    PLAY, HITSOUNDS, METRONOME,
    NEW_DIFFICULTY, REMAP, TIMING, HITSOUNDS_FORM, GUEST, MAIMOD, FIT, SHORTCUTS,
    CHECK, RUN_MAIMOD, NEXT_FINDING, PREVIOUS_FINDING, *HANDLED_BY_FINDINGS,
    *HANDLED_BY_TIMELINE,
)  # fmt: skip
