"""Mapsets that were found, before any of them is read."""

from dataclasses import dataclass, field

from core.training.data.data_set import FaultKind, Labels
from core.training.data.files import FileRef


@dataclass(frozen=True, slots=True)
class FoundChart:
    """An .osu file, with what its surroundings say about it.

    Attributes:
        audio: its song where the layout names it; otherwise the .osu file does.
        status: "ranked", "loved", …; "" where nothing says.
    """

    ref: FileRef
    labels: Labels = field(default_factory=Labels)
    status: str = ""
    audio: FileRef | None = None


@dataclass(frozen=True, slots=True)
class FoundSet:
    """A mapset.

    Attributes:
        files: everything in it, by lower-case name with `/` between folders.
    """

    name: str
    charts: tuple[FoundChart, ...]
    files: dict[str, FileRef]


@dataclass(slots=True)
class Found:
    """What is below the named places."""

    sets: list[FoundSet] = field(default_factory=list)
    faults: list[tuple[FileRef, FaultKind, str]] = field(default_factory=list)
