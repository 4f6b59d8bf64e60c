"""A data set: which difficulties to learn from, under which labels. One JSON file with relative paths and hashes."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from core.errors import InputError
from core.files import read_regular, write_atomically

FORMAT = 1
_LARGEST = 1 << 30  # bytes


class LabelSource(StrEnum):
    """Who gave a label; a later one of this list is not overwritten by an earlier one."""

    RULE = "rule"
    FILE = "file"  # of the layout, a side-car or a folder's name
    HAND = "hand"  # typed, or imported from a table


class FaultKind(StrEnum):
    """What may be wrong with a file of a data set."""

    UNREADABLE = "unreadable"
    NO_OBJECTS = "no objects"
    NO_TIMING = "no red line"
    AUDIO_MISSING = "audio missing"
    AUDIO_UNREADABLE = "audio unreadable"
    AUDIO_SILENT = "audio silent"
    AUDIO_MISMATCH = "audio does not match"
    SEVERAL_SONGS = "several songs in a set"
    UNSNAPPED = "unsnapped objects"
    TIMING_OFF = "red lines off the audio"
    STATED_VALUES = "stated values disagree"
    SIDE_CAR = "side-car unreadable"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class StyleLabel:
    """A descriptor of a chart, with how sure its source is (0 to 1)."""

    name: str
    confidence: float = 1.0
    source: LabelSource = LabelSource.HAND


@dataclass(frozen=True, slots=True)
class Labels:
    """What a person may say about a difficulty; `by_hand` names the fields that rules and scans leave alone.

    Attributes:
        mapper: name; `mapper_id` is the osu! user id, by which models know mappers.
        weight: how often the difficulty is learned from, 0 to 10.
        first_ms, last_ms: the range to learn from; None is the song's beginning or end.
        notes: text that no model reads, such as "caption", "lyrics" and "key".
    """

    mapper: str = ""
    mapper_id: int | None = None
    year: int | None = None
    descriptors: tuple[StyleLabel, ...] = ()
    weight: float = 1.0
    first_ms: float | None = None
    last_ms: float | None = None
    notes: dict[str, str] = field(default_factory=dict)
    by_hand: tuple[str, ...] = ()

    @property
    def labelled(self) -> bool:
        """Whether it has descriptors."""
        return bool(self.descriptors)


@dataclass(frozen=True, slots=True)
class Timing:
    """How well a chart's timing holds.

    Attributes:
        unsnapped: share of objects more than 2 ms from a tick of 1/1 to 1/16.
        offset_ms: how much later the music begins than its objects say; None where it was not measured or is unclear.
        clarity: how plainly the objects stand out of the onsets, in standard deviations; None where not measured.
        drift_ms: how far `offset_ms` of the song's parts lie apart.
    """

    unsnapped: float = 0.0
    offset_ms: float | None = None
    clarity: float | None = None
    drift_ms: float | None = None


@dataclass(frozen=True, slots=True)
class Difficulty:
    """One row of the table.

    Attributes:
        file: relative to the data set's file, with `/`; of a member, the archive's path and the name inside.
        set: name of the mapset; `song` is the key of its audio among the data set's songs, "" without audio.
        length_ms: first object to last; `drain_ms` is that without breaks.
        hitsounded: whether more than a stray object has an addition.
        status: "ranked", "loved", …, "submitted" or "local".
        excluded: why it is not learned from, "" where it is; `excluded_by_hand` is kept by a new scan.
    """

    file: str
    sha256: str
    set: str
    song: str
    artist: str
    title: str
    creator: str
    version: str
    mode: str
    keys: int
    stars: float
    length_ms: float
    drain_ms: float
    bpm: float
    bpm_min: float
    bpm_max: float
    objects: int
    hitsounded: bool
    beatmap_id: int = 0
    beatmapset_id: int = -1
    status: str = ""
    timing: Timing = field(default_factory=Timing)
    labels: Labels = field(default_factory=Labels)
    excluded: str = ""
    excluded_by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Song:
    """An audio file. `level` is the root mean square of its samples, None where it was not decoded."""

    file: str
    sha256: str
    length_ms: float | None = None
    level: float | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with a file, in a sentence."""

    file: str
    kind: FaultKind
    message: str


@dataclass(frozen=True, slots=True)
class DataSet:
    """The whole table.

    Attributes:
        sources: the folders that were scanned, relative.
        songs: by key.
    """

    name: str
    difficulties: tuple[Difficulty, ...]
    songs: dict[str, Song] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    sources: tuple[str, ...] = ()
    format: int = FORMAT

    @property
    def included(self) -> list[Difficulty]:
        """The difficulties to learn from."""
        return [row for row in self.difficulties if not row.excluded]

    @property
    def sets(self) -> set[str]:
        """Names of all mapsets."""
        return {row.set for row in self.difficulties}

    def with_rows(self, rows: Iterable[Difficulty]) -> "DataSet":
        """The same with other rows."""
        return replace(self, difficulties=tuple(rows))


def read_data_set(path: Path) -> DataSet:
    """Read SET.json.

    Raises:
        InputError: it is not a data set, or one of a newer program.
    """
    import msgspec

    try:
        data = read_regular(path, _LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"Cannot read the data set {path}: {reason}.") from error
    if len(data) > _LARGEST:
        raise InputError(f"{path} is larger than {_LARGEST // 2**20} MiB and cannot be a data set.")
    try:
        head = msgspec.json.decode(data)
        if isinstance(head, dict) and isinstance(head.get("format"), int) and head["format"] > FORMAT:
            raise InputError(f"The data set {path} comes from a newer Beatwright; update the program.")
        return msgspec.json.decode(data, type=DataSet)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise InputError(
            f"{path} is not a data set: {error}; make one with `dataset scan DIR --out {path.name}`."
        ) from error


def write_data_set(data_set: DataSet, path: Path) -> None:
    """Write SET.json, whole or not at all.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    import msgspec

    write_atomically(path, msgspec.json.format(msgspec.json.encode(data_set), indent=1), overwrite=True)
