"""prepared.json: which entries of a prepared folder belong to its data set, under which labels."""

from dataclasses import dataclass
from pathlib import Path

from core.errors import InputError
from core.files import write_atomically
from core.training.data.data_set import Difficulty, Labels

NAME = "prepared.json"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class PreparedChart:
    """A difficulty to learn from.

    Attributes:
        file: as in the data set; a name for people.
        chart, song: hashes of its .osu file and its song, which the entries are stored under.
        set: name of its mapset; guest difficulties and held-out songs go by `song`.
    """

    file: str
    set: str
    title: str
    version: str
    mode: str
    stars: float
    chart: str
    song: str
    beatmap_id: int
    labels: Labels

    @classmethod
    def of(cls, row: Difficulty, chart: str, song: str) -> "PreparedChart":
        """A row of the data set, with the hashes of the files as they are now."""
        return cls(
            row.file, row.set, row.title, row.version, row.mode, row.stars, chart, song, row.beatmap_id, row.labels
        )


@dataclass(frozen=True, slots=True)
class Unprepared:
    """A difficulty that could not be prepared, and why."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class PreparedSet:
    """The content of prepared.json.

    Attributes:
        base, family: the model that the tokens are for.
        settings: hash of what the tokens depend on besides the charts.
        window_frames, longest: hops of audio, and tokens, in a sequence of the base.
        speeds: at which songs are stored.
        home: folder that the charts' files are relative to, itself relative to the prepared one.
    """

    name: str
    base: str
    family: str
    settings: str
    window_frames: int
    longest: int
    speeds: tuple[float, ...]
    charts: tuple[PreparedChart, ...]
    failed: tuple[Unprepared, ...] = ()
    home: str = ""
    format: int = _FORMAT


def read_prepared(folder: Path) -> PreparedSet:
    """Read prepared.json.

    Raises:
        InputError: there is none, or it cannot be read.
    """
    import msgspec

    path = folder / NAME
    try:
        found = msgspec.json.decode(path.read_bytes(), type=PreparedSet)
    except FileNotFoundError as error:
        raise InputError(f"{folder} holds no prepared data set; run `dataset prepare` first.") from error
    except (OSError, msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise InputError(f"{path} cannot be read ({error}); run `dataset prepare` again.") from error
    if found.format != _FORMAT:
        raise InputError(f"{path} comes from another version of the program; run `dataset prepare` again.")
    return found


def write_prepared(prepared: PreparedSet, folder: Path) -> None:
    """Write prepared.json, whole or not at all.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    import msgspec

    write_atomically(folder / NAME, msgspec.json.format(msgspec.json.encode(prepared), indent=1), overwrite=True)
