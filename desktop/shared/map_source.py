"""Maps to learn a style from."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class MapSource:
    """Where the maps are.

    Attributes:
        places: folders of mapsets, .osz and .osu files.
        name: what the data set is called.
        mapper: only this one's difficulties; "": all.
        files: only these difficulties; empty: all.
    """

    places: tuple[Path, ...]
    name: str
    mapper: str = ""
    files: frozenset[Path] = frozenset()
