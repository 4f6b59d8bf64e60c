"""Every key of the window, once: the actions are made from this table and the shortcuts dialog prints it."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.shared.translation import marked


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key, what it does and the group that the shortcuts dialog lists it in."""

    keys: str  # as Qt writes them; several separated by " / "
    text: str
    group: str


OPEN = Shortcut("Ctrl+O", marked("Open a beatmap or a song"), "File")
OPEN_FOLDER = Shortcut("Ctrl+Shift+O", marked("Open a mapset folder"), "File")
SHOW_FOLDER = Shortcut("Ctrl+Shift+E", marked("Show the song's folder"), "File")
OPEN_IN_OSU = Shortcut("Ctrl+E", marked("Open the set in osu!"), "File")
EXPORT_OSZ = Shortcut("Ctrl+Shift+X", marked("Export .osz to…"), "File")
FOLLOW_OSU = Shortcut("Ctrl+Shift+F", marked("Follow osu!"), "File")
COPY_COMMAND = Shortcut("Ctrl+Shift+C", marked("Copy as command"), "File")
QUIT = Shortcut("Ctrl+Q", marked("Quit"), "File")
SEARCH = Shortcut("Ctrl+F", marked("Search the library"), "File")
GENERATE = Shortcut("Ctrl+G", marked("Generate"), "Difficulty")
ACCEPT = Shortcut("Ctrl+S", marked("Accept the proposal"), "Difficulty")
ACCEPT_AS_NEW = Shortcut("Ctrl+Shift+S", marked("Accept as a new difficulty"), "Difficulty")
UNDO = Shortcut("Ctrl+Z", marked("Undo what was accepted"), "Difficulty")
REDO = Shortcut("Ctrl+Shift+Z", marked("Redo"), "Difficulty")
HISTORY = Shortcut("Ctrl+H", marked("History"), "Difficulty")
DISCARD = Shortcut("Ctrl+L", marked("Discard the proposal"), "Difficulty")
SWITCH = Shortcut("B", marked("Switch between original and proposal"), "Difficulty")
NEXT_PROPOSAL = Shortcut("N", marked("Next proposal"), "Difficulty")
PREVIOUS_PROPOSAL = Shortcut("Shift+N", marked("Previous proposal"), "Difficulty")
NEXT_CHANGE = Shortcut("F9", marked("Next object that the proposal changes"), "Difficulty")
PREVIOUS_CHANGE = Shortcut("Shift+F9", marked("Previous object that the proposal changes"), "Difficulty")
AGAIN = Shortcut("R", marked("Again with another seed"), "Difficulty")
CANCEL = Shortcut("Ctrl+.", marked("Cancel the running job"), "Difficulty")
QUEUE = Shortcut("Ctrl+J", marked("Queue"), "Difficulty")
PLAY = Shortcut("Space", marked("Play or pause"), "Playback")
HITSOUNDS = Shortcut("H", marked("Hitsounds on or off"), "Playback")
METRONOME = Shortcut("M", marked("Metronome on or off"), "Playback")
LOOP = Shortcut("L", marked("Loop the range or the bar"), "Playback")
PREVIEW = Shortcut("P", marked("Play from the preview point"), "Playback")
TAP = Shortcut("T", marked("Tap the tempo"), "Playback")
COMPARE = Shortcut("V", marked("Original and proposal: one, as a ghost, side by side"), "View")
EDITOR_VIEW = Shortcut("Shift+V", marked("Objects as in the game or as in the editor"), "View")
SCROLL_FASTER = Shortcut("Ctrl+=", marked("Notes of osu!mania fall faster"), "View")
SCROLL_SLOWER = Shortcut("Ctrl+-", marked("Notes of osu!mania fall slower"), "View")
COPY_STAMP = Shortcut("Ctrl+C", marked("Copy the picked objects as a stamp; findings for a forum post"), "Timeline")
PASTE_STAMP = Shortcut("Ctrl+V", marked("Go to a copied time stamp and pick its objects"), "Timeline")
NEW_DIFFICULTY = Shortcut("F1", marked("New difficulty"), "View")
REMAP = Shortcut("F2", marked("Remap"), "View")
HITSOUNDS_FORM = Shortcut("F4", marked("Hitsounds"), "View")
GUEST = Shortcut("F5", marked("Guest"), "View")
TIMING = Shortcut("F3", marked("Timing"), "View")
MAIMOD = Shortcut("F7", "MaiMod", "View")
STYLE_LAB = Shortcut("Ctrl+Shift+L", marked("Style lab"), "View")
SONG_LAB = Shortcut("Ctrl+Shift+G", marked("Song lab"), "View")
FIT = Shortcut("Ctrl+0", marked("Show the whole song"), "View")
NEXT_PANE = Shortcut("F6", marked("To the next pane"), "View")
PREVIOUS_PANE = Shortcut("Shift+F6", marked("To the pane before"), "View")
LIBRARY = Shortcut("Ctrl+B", marked("Show or fold the library"), "View")
DOCK = Shortcut("Ctrl+Shift+B", marked("Show or fold the form"), "View")
SONG_ONLY = Shortcut("F11", marked("Only playfield and timeline"), "View")
MESSAGES = Shortcut("Ctrl+Shift+M", marked("Messages"), "View")
CHECK = Shortcut("Ctrl+Shift+K", marked("Check the rules"), "Modding")
RUN_MAIMOD = Shortcut("Ctrl+Shift+A", marked("Run MaiMod, or stop it"), "Modding")
NEXT_FINDING = Shortcut("F8", marked("Next finding"), "Modding")
PREVIOUS_FINDING = Shortcut("Shift+F8", marked("Previous finding"), "Modding")
FIX_ALL = Shortcut("Ctrl+Shift+J", marked("Propose to fix all findings"), "Modding")
SHORTCUTS = Shortcut("Ctrl+/", marked("Keyboard shortcuts"), "Help")
SETTINGS = Shortcut("Ctrl+,", marked("Settings"), "File")
MODELS = Shortcut("Ctrl+Shift+D", marked("Models and adapters"), "File")
PALETTE = Shortcut("Ctrl+Shift+P", marked("Find anything"), "Help")

HANDLED_BY_TIMELINE = (
    Shortcut("Left / Right", marked("Step by the beat divisor"), "Timeline"),
    Shortcut("Ctrl+Left / Ctrl+Right", marked("Step by object"), "Timeline"),
    Shortcut("Up / Down", marked("Step by timing point"), "Timeline"),
    Shortcut("Z / Home", marked("To the start"), "Timeline"),
    Shortcut("End", marked("To the end"), "Timeline"),
    Shortcut("X", marked("Play from the start"), "Timeline"),
    Shortcut("C", marked("Play or pause"), "Timeline"),
    Shortcut("[ / ]", marked("Start and end of the selected range (Alt: off the ticks)"), "Timeline"),
    Shortcut("Click", marked("Seek to the nearest tick (Alt: off the ticks)"), "Timeline"),
    Shortcut("Click an object", marked("Pick it (Ctrl: add or take away, Shift: all up to there)"), "Timeline"),
    Shortcut("Ctrl+Drag", marked("Pick the objects in a box"), "Timeline"),
    Shortcut("Esc", marked("Clear the range"), "Timeline"),
    Shortcut("+ / -", marked("Zoom"), "Timeline"),
    Shortcut("Wheel", marked("Step by the beat divisor"), "Timeline"),
    Shortcut("Shift+Wheel", marked("Four steps"), "Timeline"),
    Shortcut("Ctrl+Shift+Wheel", marked("Change the beat divisor"), "Timeline"),
    Shortcut("Ctrl+Wheel", marked("Zoom around the pointer"), "Timeline"),
    Shortcut("Shift+Drag", marked("Select a range, as a drag on the ruler does"), "Timeline"),
    Shortcut("Drag an edge", marked("Move that end of the range (Alt: off the ticks)"), "Timeline"),
)

CANDIDATES = Shortcut(
    "1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / 9", marked("Play the proposal of that number, or stop it"), "Difficulty"
)

HANDLED_BY_FINDINGS = (
    Shortcut("D", marked("Finding: done"), "Modding"),
    Shortcut("I", marked("Finding: ignored"), "Modding"),
    Shortcut("Return", marked("Finding: copy the osu://edit/ link"), "Modding"),
    Shortcut("Ctrl+Return", marked("Finding: open in osu!'s editor"), "Modding"),
)

ALL = (
    OPEN, OPEN_FOLDER, SHOW_FOLDER, OPEN_IN_OSU, FOLLOW_OSU, EXPORT_OSZ, COPY_COMMAND, SEARCH, MODELS, SETTINGS,
    QUIT,
    GENERATE, CANCEL, QUEUE, SWITCH, NEXT_PROPOSAL, PREVIOUS_PROPOSAL, CANDIDATES, NEXT_CHANGE,
    PREVIOUS_CHANGE, AGAIN,
    ACCEPT, ACCEPT_AS_NEW, DISCARD, UNDO, REDO, HISTORY,
    PLAY, LOOP, PREVIEW, HITSOUNDS, METRONOME, COPY_STAMP, PASTE_STAMP,
    TAP, COMPARE, EDITOR_VIEW, SCROLL_FASTER, SCROLL_SLOWER,
    NEW_DIFFICULTY, REMAP, TIMING, HITSOUNDS_FORM, GUEST, MAIMOD, STYLE_LAB, SONG_LAB, NEXT_PANE, PREVIOUS_PANE, FIT,
    LIBRARY, DOCK, SONG_ONLY, MESSAGES, SHORTCUTS,
    PALETTE,
    CHECK, RUN_MAIMOD, NEXT_FINDING, PREVIOUS_FINDING, FIX_ALL, *HANDLED_BY_FINDINGS,
    *HANDLED_BY_TIMELINE,
)  # fmt: skip

WITHOUT_ACTION = (PLAY, COPY_STAMP, PASTE_STAMP, CANDIDATES, *HANDLED_BY_TIMELINE, *HANDLED_BY_FINDINGS)
"""Keys that stay as they are: what has the focus reads them itself."""

REBINDABLE: dict[str, Shortcut] = {
    name.lower(): value
    for name, value in list(globals().items())
    if isinstance(value, Shortcut) and value not in WITHOUT_ACTION
}
"""The keys that can be changed, by the names under which the settings keep them."""


def keys_in_force(changed: Mapping[str, str]) -> dict[str, str]:
    """The keys of every action that can have others, by name; empty for one that has none."""
    return {name: changed.get(name, shortcut.keys) for name, shortcut in REBINDABLE.items()}


def shown_keys(shortcut: Shortcut, changed: Mapping[str, str]) -> str:
    """The keys of a shortcut as they are now, of whatever kind it is."""
    name = next((name for name, each in REBINDABLE.items() if each is shortcut), "")
    return changed.get(name, shortcut.keys)


def owner_of(keys: str, asking: str, changed: Mapping[str, str]) -> Shortcut | None:
    """Whose `keys` are already, apart from the action `asking`; None where they are free."""
    pressed = keys.casefold()
    if not pressed:
        return None
    for name, owned in keys_in_force(changed).items():
        if name != asking and owned.casefold() == pressed:
            return REBINDABLE[name]
    fixed = (each for each in WITHOUT_ACTION if pressed in each.keys.casefold().split(" / "))
    return next(fixed, None)
