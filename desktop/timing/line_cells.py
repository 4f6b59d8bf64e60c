"""The cells of a red line: what is typed in them, and what it means."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.beatmap.objects import TimingPoint
from core.beatmap.time_text import time_text
from core.errors import InputError
from core.generation.option_text import read_option
from core.generation.options import OPTIONS, Kind, Option
from core.generation.parsing import FEWEST_BEATS, MOST_BEATS
from desktop.shared.fields import ValidatedLine
from desktop.shared.time_edit import TIME_FORMS, read_time
from desktop.shared.translation import marked, tr

COLUMNS = (marked("Time"), "BPM", marked("Meter"))
_BEATS = Option("meter", "timing", Kind.INTEGER, "beats in a bar", FEWEST_BEATS, MOST_BEATS)


def cell_texts(point: TimingPoint) -> tuple[str, str, str]:
    """What the columns show of a line."""
    return time_text(point.time), f"{point.bpm:.3f}".rstrip("0").rstrip("."), f"{point.meter}/4"


def changed_point(point: TimingPoint, column: int, text: str) -> TimingPoint:
    """The line with another text in one column.

    Raises:
        InputError: the text is not valid there.
    """
    value = READERS[column](text)
    if column == 0:
        return replace(point, time=value)
    return replace(point, beat_length=60_000.0 / value) if column == 1 else replace(point, meter=int(value))


def _time(text: str) -> float:
    """Read the time of a red line that someone typed."""
    time = read_time(text)
    if time is None:
        raise InputError(tr("Time is empty; write {forms}.", forms=tr(TIME_FORMS)))
    span = OPTIONS["offset"]
    if not span.low <= time <= span.high:
        raise InputError(
            tr("Time {value} is out of range; it must be within a day of the song's start.", value=text.strip())
        )
    return time


def _bpm(text: str) -> float:
    return _number(OPTIONS["bpm"], text.strip().lower().removesuffix("bpm"), "BPM", tr("write a tempo such as 180"))


def _meter(text: str) -> float:
    beats, bar, unit = text.strip().partition("/")
    if bar and unit.strip() != "4":
        raise InputError(
            tr("Meter {value} is not supported by osu!; write quarters, such as 3/4.", value=text.strip()[:20])
        )
    return _number(_BEATS, beats, tr("Meter"), tr("write 3/4 or 4/4"))


def _number(option: Option, text: str, name: str, hint: str) -> float:
    value = read_option(option, text, name)
    if value is None:
        raise InputError(tr("{name} is empty; {hint}.", name=name, hint=hint))
    assert isinstance(value, int | float)
    return value


READERS: tuple[Callable[[str], float], ...] = (_time, _bpm, _meter)


class CellEditing(QStyledItemDelegate):
    """Edits a cell with a line that says at once what is wrong."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        line = ValidatedLine(READERS[index.column()])
        line.setParent(parent)
        return line
