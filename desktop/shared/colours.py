"""Colours of the timeline and the playfield: osu!'s beat divisors, lines, areas, lanes, columns and drums."""

from PySide6.QtGui import QColor

from core.modding.finding import Severity

BACKGROUND = QColor(23, 24, 31)
LANE_BACKGROUND = QColor(29, 30, 39)
GHOST_BACKGROUND = QColor(27, 33, 42)
RULER_BACKGROUND = QColor(33, 35, 45)
SEPARATOR = QColor(48, 51, 64)

TEXT = QColor(214, 217, 228)
TEXT_DIM = QColor(137, 142, 160)

WAVE = QColor(58, 77, 118)
WAVE_CORE = QColor(86, 112, 166)
OVERVIEW_BAR = QColor(128, 158, 214)
WAVE_AXIS = QColor(62, 70, 92)

RED_LINE = QColor(255, 82, 97)
GREEN_LINE = QColor(92, 214, 122)
KIAI = QColor(255, 158, 61)
BREAK = QColor(146, 152, 172)
PREVIEW = QColor(240, 212, 90)
SELECTION = QColor(102, 178, 255)
CURSOR = QColor(255, 236, 140)
CHOSEN = QColor(255, 196, 64)
LOOP = QColor(120, 214, 160)
BOOKMARK = QColor(96, 156, 255)
GHOST = QColor(122, 226, 214)
SPINNER = QColor(186, 164, 240)

WHISTLE = QColor(108, 196, 255)
FINISH = QColor(255, 196, 84)
CLAP = QColor(255, 120, 158)

SEVERITIES = {
    Severity.PROBLEM: QColor(255, 98, 100),
    Severity.WARNING: QColor(255, 190, 84),
    Severity.MINOR: QColor(110, 178, 255),
}
HIGHLIGHT = QColor(255, 255, 255)

DIVISORS = {
    1: QColor(255, 255, 255),
    2: QColor(255, 74, 74),
    3: QColor(186, 88, 232),
    4: QColor(74, 142, 255),
    5: QColor(64, 206, 206),
    6: QColor(186, 88, 232),
    7: QColor(64, 206, 206),
    8: QColor(255, 214, 64),
    9: QColor(214, 148, 60),
    12: QColor(150, 110, 190),
    16: QColor(126, 118, 168),
}
OTHER_DIVISOR = QColor(120, 126, 144)

DON, KAT, DRUMROLL = QColor(235, 69, 44), QColor(68, 141, 171), QColor(252, 184, 6)
MANIA_COLUMNS = {"outer": QColor(226, 232, 248), "inner": QColor(96, 170, 255), "middle": QColor(255, 208, 84)}


def divisor_colour(divisor: int) -> QColor:
    """The colour of a beat line that belongs to 1/`divisor` and to no coarser snap."""
    return DIVISORS.get(divisor, OTHER_DIVISOR)


def column_colour(column: int, columns: int) -> QColor:
    """The colour of a mania column: mirrored from the middle outwards, as skins do it."""
    if columns % 2 and column == columns // 2:
        return MANIA_COLUMNS["middle"]
    mirrored = min(column, columns - 1 - column)
    return MANIA_COLUMNS["inner" if mirrored % 2 else "outer"]


def faded(colour: QColor, alpha: int) -> QColor:
    """The same colour, `alpha` of 255 opaque."""
    return QColor(colour.red(), colour.green(), colour.blue(), alpha)
