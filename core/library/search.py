"""Searching the index as one types: words that must all appear, and filters such as `stars>4` or `mode=mania`."""

import os
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

from core.library.records import fold

Condition = tuple[str, list[object]]
_ALWAYS: Condition = ("1", [])


class SortOrder(StrEnum):
    ARTIST = "artist"
    TITLE = "title"
    CREATOR = "creator"
    STARS = "stars"
    LENGTH = "length"
    BPM = "bpm"
    COMPLEXITY = "complexity"
    ADDED = "added"
    MODIFIED = "modified"


@dataclass(slots=True)
class Query:
    """A search, parsed.

    Attributes:
        words: folded; each must appear somewhere in a difficulty's metadata.
        set_filters, beatmap_filters: SQL conditions on the columns of `sets` and of `beatmaps`, with their values.
        problems: a sentence for each filter that cannot be.
        doubts: a sentence for each word that looks like a filter that does not exist, such as `re:zero`.
    """

    words: list[str] = field(default_factory=list)
    set_filters: list[Condition] = field(default_factory=list)
    beatmap_filters: list[Condition] = field(default_factory=list)
    problems: list[str] = field(default_factory=list, compare=False)
    doubts: list[str] = field(default_factory=list, compare=False)


_TOKEN = re.compile(r'([A-Za-z]+)(>=|<=|!=|==|=|:|<|>)("[^"]*"?|\S*)|"([^"]*)"?|(\S+)')
_NUMBERS = {
    "stars": "stars",
    "star": "stars",
    "sr": "stars",
    "bpm": "bpm",
    "ar": "ar",
    "cs": "cs",
    "od": "od",
    "hp": "hp",
    "dr": "hp",
    "objects": "objects",
    "complexity": "complexity",
    "keys": "keys",
    "key": "keys",
    "length": "length",
    "id": "beatmap_id",
    "set": "beatmapset_id",
}
_SET_COLUMNS = {"artist", "title", "creator", "mapper", "author", "source", "tag", "tags", "status", "set"}
_TEXTS = {
    "artist": ("artist", "artist_unicode"),
    "title": ("title", "title_unicode"),
    "creator": ("creator",),
    "mapper": ("creator",),
    "author": ("creator",),
    "source": ("source",),
    "tag": ("tags",),
    "tags": ("tags",),
    "difficulty": ("version_name",),
    "diff": ("version_name",),
    "version": ("version_name",),
}
_MODES = {
    "osu": 0, "o": 0, "standard": 0, "std": 0, "s": 0, "0": 0,
    "taiko": 1, "t": 1, "1": 1,
    "catch": 2, "fruits": 2, "ctb": 2, "c": 2, "2": 2,
    "mania": 3, "m": 3, "3": 3,
}  # fmt: skip
_STATUSES = {"submitted": "beatmapset_id > 0", "local": "beatmapset_id <= 0"}
_NAMES = (*_NUMBERS, *_TEXTS, "mode", "status")
_LISTED = ("stars", "bpm", "ar", "cs", "od", "hp", "objects", "complexity", "keys", "length", "mode", "status",
           "artist", "title", "creator", "diff", "source", "tag")  # fmt: skip
_DURATION = re.compile(
    r"(?:(\d+):(\d{1,2}(?:\.\d+)?)|(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s?)?)"
)
_ORDERS = {
    SortOrder.ARTIST: "sort_artist, sort_title, sets.id",
    SortOrder.TITLE: "sort_title, sort_artist, sets.id",
    SortOrder.CREATOR: "sort_creator, sort_artist, sort_title, sets.id",
    SortOrder.ADDED: "added DESC, sets.id",
    SortOrder.MODIFIED: "modified DESC, sets.id",
}
_BY_DIFFICULTY = {
    SortOrder.STARS: "max(stars)",
    SortOrder.LENGTH: "max(length)",
    SortOrder.BPM: "max(bpm)",
    SortOrder.COMPLEXITY: "max(complexity)",
}


def parse_query(text: str) -> Query:
    """Read what was typed.

    An unfinished filter, such as `stars>`, is left out, and so is one that cannot be, which is a problem of the query.
    One that does not exist is a word where titles are written like it (`re:zero`), else a problem too.
    """
    query = Query()
    for match in _TOKEN.finditer(text):
        key, operator, value, quoted, word = match.groups()
        if key is None:
            query.words.append(fold(word if quoted is None else quoted))
            continue
        name, value = key.lower(), value.strip('"')
        compared = operator.replace("==", "=").replace(":", "=")
        condition = _filter(name, compared, value)
        if condition is not None:
            (query.set_filters if name in _SET_COLUMNS else query.beatmap_filters).append(condition)
        elif name in _NAMES:
            if value:
                query.problems.append(_what_is_wrong(name, compared, value))
        elif operator in (":", "="):
            query.words.append(fold(match[0]))
            if value:
                query.doubts.append(_unknown_filter(key))
        else:
            query.problems.append(_unknown_filter(key))
    query.words = [word for word in dict.fromkeys(query.words) if word]
    return query


def _unknown_filter(key: str) -> str:
    """That a filter does not exist, with the nearest that does."""
    near = get_close_matches(key.lower(), _NAMES, 1, 0.5)
    if near:
        return f"There is no filter “{key[:30]}”; the nearest is {near[0]}."
    return f"There is no filter “{key[:30]}”; there are {', '.join(_LISTED)}."


def _what_is_wrong(key: str, operator: str, value: str) -> str:
    """Why a filter that exists cannot be."""
    shown = f"“{value[:30]}”"
    if key in _NUMBERS:
        if _NUMBERS[key] == "length":
            return f"{key} {shown} is not a length; write seconds, 2m, 1m30s or 1:30."
        return f"{key} {shown} is not a number."
    if operator not in {"=", "!="}:
        return f"The filter {key} takes = or !=, such as {key}={value[:30]}."
    if key == "mode":
        return f"There is no mode {shown}; use osu, taiko, catch or mania."
    return f"There is no status {shown}; use {' or '.join(_STATUSES)}."


def _filter(key: str, operator: str, value: str) -> Condition | None:
    """The condition of a filter such as `stars>5`, in SQL; None for text that is no filter."""
    if not value:
        return None
    if key in _TEXTS and operator in {"=", "!="}:
        found = " OR ".join(f"instr(fold({column}), ?)" for column in _TEXTS[key])
        return (found if operator == "=" else f"NOT ({found})", [fold(value)] * len(_TEXTS[key]))
    if key == "mode" and operator in {"=", "!="}:
        modes = {mode for name, mode in _MODES.items() if name.startswith(value.lower())}
        exact = _MODES.get(value.lower())
        chosen = [exact] if exact is not None else sorted(modes)
        return (f"mode {'IN' if operator == '=' else 'NOT IN'} ({','.join(map(str, chosen))})", []) if chosen else None
    if key == "status" and operator in {"=", "!="}:
        found = next((sql for name, sql in _STATUSES.items() if name.startswith(value.lower())), "")
        return (found if operator == "=" else f"NOT ({found})", []) if found else None
    if key in _NUMBERS:
        return _number_filter(_NUMBERS[key], operator, value)
    return None


def _number_filter(column: str, operator: str, value: str) -> Condition | None:
    """The condition of a filter by a number, in SQL."""
    number, step = _duration(value) if column == "length" else _number(value)
    if number is None:
        return None
    has_value = {"stars": "stars >= 0 AND ", "complexity": "complexity >= 0 AND ", "keys": "mode = 3 AND "}.get(
        column, ""
    )
    if operator in {"=", "!="}:
        # A number stands for all that are written like it: stars=4 finds 4.00 to 4.99, bpm=180 what rounds to 180.
        low = number if column in {"stars", "complexity", "length"} else number - step / 2
        inside = f"{column} >= ? AND {column} < ?"
        return (f"{has_value}{inside}" if operator == "=" else f"{has_value}NOT ({inside})", [low, low + step])
    return (f"{has_value}{column} {operator} ?", [number])


def _number(value: str) -> tuple[float | None, float]:
    """(number, size of its last digit)."""
    value = value.replace(",", ".")
    if not re.fullmatch(r"\d{1,12}\.?\d{0,9}|\.\d{1,9}", value):
        return None, 0.0
    return float(value), 10.0 ** -len(value.partition(".")[2])


def _duration(value: str) -> tuple[float | None, float]:
    """(ms, ms of its smallest unit) of seconds, "2m", "1m30s", "1:30" or "1h"."""
    match = _DURATION.fullmatch(value)
    if match is None or len(value) > 20:
        return None, 0.0
    minutes, rest, h, m, s = match.groups()
    if minutes is not None:
        return (int(minutes) * 60 + float(rest)) * 1000, 1000.0
    step = 1.0 if s is not None else 60.0 if m is not None else 3600.0
    return (float(h or 0) * 3600 + float(m or 0) * 60 + float(s or 0)) * 1000, step * 1000


def search(connection: sqlite3.Connection, query: Query, order: SortOrder = SortOrder.ARTIST) -> list[int]:
    """The ids of the mapsets with a difficulty in which every word appears and every filter holds, in `order`."""
    ordered = _all_sets(connection, order)
    if not (query.words or query.set_filters or query.beatmap_filters):
        return ordered
    _prepare(connection)
    words: list[Condition] = [("instr(all_words, ?)", [word]) for word in query.words]
    where, values = _joined([*query.set_filters, *words]) if query.set_filters or words else _ALWAYS
    missing = " + ".join(["0", *("(instr(words, ?) = 0)" for _ in query.words)])
    rows = connection.execute(f"SELECT id, {missing} FROM sets WHERE {where}", [*query.words, *values]).fetchall()
    # One word that only some difficulties have is in one of them for sure; two may be in different ones.
    if query.beatmap_filters or any(missing > 1 for _, missing in rows):
        found = {row[0] for row in _matching(connection, query, "SELECT DISTINCT set_id", (where, values))}
    else:
        found = {set_id for set_id, _ in rows}
    return [set_id for set_id in ordered if set_id in found]


def ids_of_folders(connection: sqlite3.Connection, songs: Path, folders: Iterable[Path]) -> list[int]:
    """The ids of the mapsets in these folders, in the order of the folders; those that `songs` does not have are left
    out."""
    found: list[int] = []
    for folder in folders:
        if folder.is_relative_to(songs):
            name = os.fsencode(folder.relative_to(songs).as_posix())
            found += [row[0] for row in connection.execute("SELECT id FROM sets WHERE folder = ?", [name])]
    return found


def matching_beatmaps(connection: sqlite3.Connection, query: Query, set_ids: Iterable[int]) -> set[int]:
    """The ids of the difficulties of these mapsets that match the search."""
    _prepare(connection)
    these = f"id IN ({','.join(str(int(set_id)) for set_id in set_ids)})"
    sets = _joined([(these, []), *query.set_filters])
    return {row[0] for row in _matching(connection, query, "SELECT id", sets, these)}


def _matching(
    connection: sqlite3.Connection, query: Query, select: str, sets: Condition, scope: str = "1"
) -> sqlite3.Cursor:
    """Rows of the matching difficulties among the mapsets that a condition chooses, all of them within `scope`."""
    conditions = list(query.beatmap_filters)
    if sets != _ALWAYS:
        conditions.append((f"set_id IN (SELECT id FROM sets WHERE {sets[0]})", sets[1]))
    for word in query.words:
        shared = f"set_id IN (SELECT id FROM sets WHERE {scope} AND instr(words, ?))"
        conditions.append((f"{shared} OR instr(own_words, ?)", [word, word]))
    where, values = _joined(conditions)
    return connection.execute(f"{select} FROM beatmaps WHERE {where}", values)


def _prepare(connection: sqlite3.Connection) -> None:
    connection.create_function("fold", 1, lambda value: fold(value or ""), deterministic=True)


def _joined(conditions: Iterable[Condition]) -> Condition:
    conditions = list(conditions)
    return " AND ".join(f"({sql})" for sql, _ in conditions), [value for _, some in conditions for value in some]


def _all_sets(connection: sqlite3.Connection, order: SortOrder) -> list[int]:
    if order in _BY_DIFFICULTY:
        key = _BY_DIFFICULTY[order]
        rows = connection.execute(f"SELECT set_id FROM beatmaps GROUP BY set_id ORDER BY {key} DESC, set_id")
    else:
        rows = connection.execute(f"SELECT id FROM sets ORDER BY {_ORDERS[order]}")
    return [row[0] for row in rows]
