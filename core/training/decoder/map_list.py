"""maps.json: whose maps a folder prepared for the bundled decoder holds, and which of its charts are theirs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import InputError
from core.files import write_atomically

NAME = "maps.json"


@dataclass(frozen=True, slots=True)
class ListedMap:
    """A difficulty.

    Attributes:
        file: from the folder's own place, for people and for sample maps; it may be gone.
        song: index of its song; -1 without one.
        first, versions: its charts: so many from that one on, as mapped and mirrored.
    """

    file: str
    mapper: str
    name: str
    stars: float
    song: int
    first: int
    versions: int


def write_map_list(folder: Path, maps: Sequence[ListedMap]) -> None:
    """Write maps.json, whole or not at all.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    import msgspec

    write_atomically(folder / NAME, msgspec.json.format(msgspec.json.encode(maps), indent=1), overwrite=True)


def read_map_list(folder: Path) -> tuple[ListedMap, ...]:
    """What `write_map_list` wrote; nothing where an older version of the program prepared the folder.

    Raises:
        InputError: it is damaged.
    """
    import msgspec

    path = folder / NAME
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[ListedMap, ...])
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise InputError(f"{path} cannot be read ({error}); run `dataset prepare` again.") from error
