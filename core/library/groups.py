"""Mapsets in groups: by the first letter of the artist, by stars, or one's own and those of others."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.library.records import fold


class Grouping(StrEnum):
    """What the groups are made by."""

    NONE = ""
    ARTIST = "artist"
    STARS = "stars"
    MINE = "mine"


MINE, OTHERS, DIGITS, SYMBOLS, UNRATED = "mine", "others", "0-9", "symbols", "unrated"
"""The keys of groups that are no letter and no number of stars."""


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbours in a list of mapsets.

    Attributes:
        key: an upper-case letter, whole stars as digits, or one of the constants above.
        ids: of the mapsets, in their order.
    """

    key: str
    ids: tuple[int, ...]


def grouped(
    connection: sqlite3.Connection,
    ids: Sequence[int],
    grouping: Grouping,
    *,
    backwards: bool = False,
    creator: str = "",
) -> list[Group]:
    """Put mapsets into groups; within each they keep the order of `ids`.

    Args:
        backwards: the last group first; one's own sets come first all the same.
        creator: whose sets are one's own.
    """
    if grouping is Grouping.NONE:
        return []
    key_of = _keys(connection, grouping, creator)
    found: dict[str, list[int]] = {}
    for set_id in ids:
        found.setdefault(key_of.get(set_id, _unknown(grouping)), []).append(set_id)
    turned = backwards and grouping is not Grouping.MINE
    keys = sorted(found, key=lambda key: _order(grouping, key), reverse=turned)
    return [Group(key, tuple(found[key])) for key in keys]


def _keys(connection: sqlite3.Connection, grouping: Grouping, creator: str) -> dict[int, str]:
    """The group of every mapset."""
    if grouping is Grouping.ARTIST:
        rows = connection.execute("SELECT id, substr(trim(sort_artist), 1, 1) FROM sets")
        return {set_id: _letter(first) for set_id, first in rows}
    if grouping is Grouping.STARS:
        rows = connection.execute("SELECT set_id, max(stars) FROM beatmaps GROUP BY set_id")
        return {set_id: UNRATED if stars is None or stars < 0 else str(int(stars)) for set_id, stars in rows}
    own = fold(creator.strip())
    rows = connection.execute("SELECT id, sort_creator FROM sets")
    return {set_id: MINE if own and name == own else OTHERS for set_id, name in rows}


def _letter(first: str) -> str:
    if first.isdigit():
        return DIGITS
    return first.upper()[:1] if first.isalpha() else SYMBOLS


def _unknown(grouping: Grouping) -> str:
    return {Grouping.ARTIST: SYMBOLS, Grouping.STARS: UNRATED}.get(grouping, OTHERS)


def _order(grouping: Grouping, key: str) -> tuple[int, str]:
    if grouping is Grouping.STARS:
        return (-1, "") if key == UNRATED else (int(key), "")
    if grouping is Grouping.MINE:
        return (0 if key == MINE else 1, "")
    return {SYMBOLS: (0, ""), DIGITS: (1, "")}.get(key, (2, key))
