"""The table as CSV: out to a spreadsheet, and back in with what a person changed there."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.training.data.data_set import DataSet, Difficulty, StyleLabel
from core.training.data.labelling import descriptor_list, set_by_hand
from core.training.data.side_cars import csv_rows

MARK = "\ufeff"
"""Spreadsheets take a CSV for UTF-8 only with this before it."""

_Column = tuple[str, Callable[[Difficulty], object]]


def _seconds(value: float) -> float:
    return round(value / 1000, 3)


_MEASURES: tuple[_Column, ...] = (
    ("File", lambda row: row.file),
    ("BeatmapID", lambda row: row.beatmap_id or ""),
    ("Set", lambda row: row.set),
    ("Artist", lambda row: row.artist),
    ("Title", lambda row: row.title),
    ("Difficulty", lambda row: row.version),
    ("Mode", lambda row: row.mode),
    ("Keys", lambda row: row.keys or ""),
    ("Stars", lambda row: round(row.stars, 2)),
    ("Length s", lambda row: _seconds(row.length_ms)),
    ("Drain %", lambda row: round(100 * row.drain_ms / row.length_ms) if row.length_ms else ""),
    ("BPM", lambda row: row.bpm),
    ("BPM min", lambda row: row.bpm_min),
    ("BPM max", lambda row: row.bpm_max),
    ("Objects", lambda row: row.objects),
    ("Hitsounded", lambda row: _yes(row.hitsounded)),
    ("Status", lambda row: row.status),
    ("Unsnapped %", lambda row: round(100 * row.timing.unsnapped, 2)),
    ("Offset ms", lambda row: "" if row.timing.offset_ms is None else row.timing.offset_ms),
    ("Audio", lambda row: _yes(bool(row.song))),
    ("Labelled", lambda row: _yes(row.labels.labelled)),
)
"""Columns that say what a difficulty is; changes to them are not read back."""

_LABELS: tuple[_Column, ...] = (
    ("Mapper", lambda row: row.labels.mapper),
    ("MapperID", lambda row: "" if row.labels.mapper_id is None else row.labels.mapper_id),
    ("Year", lambda row: row.labels.year or ""),
    ("Descriptors", lambda row: "; ".join(label.name for label in row.labels.descriptors)),
    ("Weight", lambda row: f"{row.labels.weight:g}"),
    ("First ms", lambda row: "" if row.labels.first_ms is None else f"{row.labels.first_ms:g}"),
    ("Last ms", lambda row: "" if row.labels.last_ms is None else f"{row.labels.last_ms:g}"),
    ("Caption", lambda row: row.labels.notes.get("caption", "")),
    ("Exclude", lambda row: row.excluded),
)
"""Columns that are read back."""


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def export_csv(data_set: DataSet) -> str:
    """The table as CSV text, ready to be written as UTF-8."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    columns = (*_MEASURES, *_LABELS)
    writer.writerow([name for name, _ in columns])
    writer.writerows([[_plain(value(row)) for _, value in columns] for row in data_set.difficulties])
    return MARK + stream.getvalue()


def _plain(value: object) -> object:
    """Text that a spreadsheet would take for a formula gets a quote before it, which is taken off again on import."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "'") else value


def import_csv(data_set: DataSet, path: Path) -> tuple[DataSet, int]:
    """The data set with the labels of a CSV, and how many rows they changed.

    Rows are found by File, else by BeatmapID; columns that are missing change nothing, an empty cell empties its label.
    Exclude takes a reason, "yes", "no", or nothing for no.

    Raises:
        InputError: it cannot be read, has neither column, names a row that the data set does not have, or a value that
            is none; nothing is changed then.
    """
    try:
        rows = csv_rows(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8; save it as CSV in UTF-8.") from error
    if rows and not {"file", "beatmapid"} & set(rows[0]):
        raise InputError(f"{path} has neither a column File nor BeatmapID; begin with `dataset export-csv`.")
    by_file = {row.file.strip(): number for number, row in enumerate(data_set.difficulties)}
    by_id: dict[str, list[int]] = {}
    for number, row in enumerate(data_set.difficulties):
        if row.beatmap_id:
            by_id.setdefault(str(row.beatmap_id), []).append(number)
    result = list(data_set.difficulties)
    for line, cells in enumerate(rows, 2):
        values = {name: _original(cell) for name, cell in cells.items()}
        name, identity = values.get("file", ""), values.get("beatmapid", "")
        numbers = [by_file[name]] if name in by_file else by_id.get(identity, []) if identity else []
        if not numbers:
            raise InputError(f"{path}, line {line}: the data set has no {name or f'beatmap {identity}'}.")
        for number in numbers:
            try:
                result[number] = _changed(result[number], values)
            except ValueError as error:
                raise InputError(f"{path}, line {line}: {error}") from error
    changed = sum(a != b for a, b in zip(result, data_set.difficulties, strict=True))
    return data_set.with_rows(result), changed


def _original(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@", "\t", "'") else cell


def _changed(row: Difficulty, cells: dict[str, str]) -> Difficulty:
    """The row with what a person changed in the cells of a table."""
    before = {name.lower(): str(value(row)) for name, value in _LABELS}
    values: dict[str, Any] = {}
    for column, text in cells.items():
        if column in _READERS and text != before[column]:
            name, reader = _READERS[column]
            try:
                values[name] = reader(text)
            except (ValueError, OverflowError) as error:
                raise ValueError(f"{column} must be a number, not {text!r}.") from error
    if "caption" in cells and cells["caption"] != before["caption"]:
        values["notes"] = {**row.labels.notes, "caption": cells["caption"]}
    excluded = None
    if "exclude" in cells and cells["exclude"] != before["exclude"]:
        text = cells["exclude"]
        excluded = "" if text.lower() in ("", "no", "0", "false") else text
        excluded = "by hand" if text.lower() in ("yes", "1", "true", "x") else excluded
    try:
        return set_by_hand(row, values, excluded)
    except InputError as error:
        raise ValueError(str(error)) from error


def _number_or_none(text: str) -> float | None:
    return float(text) if text else None


def _whole_or_none(text: str) -> int | None:
    return int(float(text)) if text else None


def _descriptors(text: str) -> Sequence[StyleLabel]:
    return descriptor_list(text)


_READERS: dict[str, tuple[str, Callable[[str], object]]] = {
    "mapper": ("mapper", str),
    "mapperid": ("mapper_id", _whole_or_none),
    "year": ("year", _whole_or_none),
    "descriptors": ("descriptors", _descriptors),
    "weight": ("weight", lambda text: float(text or 1)),
    "first ms": ("first_ms", _number_or_none),
    "last ms": ("last_ms", _number_or_none),
}
"""The labels by their column, in lower case."""
