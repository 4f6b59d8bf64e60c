"""How much an index holds."""

import sqlite3
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class IndexChanged:
    """Payload of a progress report: what the index shows has changed."""

    sets: int
    beatmaps: int
    broken: int

    @classmethod
    def of(cls, connection: sqlite3.Connection) -> Self:
        """What the index holds now."""
        query = "SELECT (SELECT count(*) FROM sets), (SELECT count(*) FROM beatmaps), (SELECT count(*) FROM broken)"
        return cls(*connection.execute(query).fetchone())
