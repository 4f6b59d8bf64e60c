"""What a user asks for, what they get, and the sentences that say what is wrong with a request."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.beatmap.objects import GameMode, HitObject, TimingPoint
from core.errors import InputError

if TYPE_CHECKING:
    from core.beatmap.beatmap import Beatmap

BUNDLED_MODEL = "beatwright-small"
AI_TAG = "ai-assisted"
CREATOR = "Beatwright"


class Task(StrEnum):
    """What a model is asked to do with a song."""

    NEW = "new"  # a whole new difficulty
    REMAP = "remap"  # a part of a difficulty again
    HITSOUNDS = "hitsounds"  # other sounds for what is mapped
    GUEST = "guest"  # another difficulty that knows the first


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """Everything one generation needs; None means "decide for me". Times are ms in the song.

    Exactly one of `beatmap` and `audio` names the song: a difficulty whose set, timing and metadata are used, or a bare
    audio file.
    """

    task: Task = Task.NEW
    beatmap: Path | None = None  # a difficulty of the set
    audio: Path | None = None  # a song without a set
    mode: GameMode | None = None  # the beatmap's own mode, else osu!
    keys: int | None = None  # osu!mania columns, 1 to 18
    difficulty: float | None = None  # stars
    model: str = BUNDLED_MODEL  # catalogue name, checkpoint folder or hub id
    adapter: Path | None = None  # folder of a LoRA adapter
    timing: str = "auto"  # auto, beatmap, audio, model, super, or red lines as BPM@OFFSET_MS[/METER], by commas
    start: float | None = None  # ms; only this range is generated
    end: float | None = None  # ms
    descriptors: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    mapper: int | None = None  # osu! user id whose style is wanted
    year: int | None = None
    hold_ratio: float | None = None  # share of hold notes, osu!mania
    scroll_ratio: float | None = None  # share of scroll speed changes, taiko and osu!mania
    hitsounded: bool = True
    cfg: float = 1.0  # classifier-free guidance scale
    temperature: float = 0.9
    top_p: float = 0.9
    seed: int | None = None
    cs: float | None = None
    ar: float | None = None
    od: float | None = None
    hp: float | None = None
    sv: float | None = None  # slider multiplier
    tick_rate: float | None = None
    title: str | None = None
    artist: str | None = None
    creator: str | None = None
    version: str | None = None  # difficulty name
    tags: tuple[str, ...] = ()
    mark_as_ai: bool = True  # adds a tag that says a model was used
    fast: bool = False  # several segments at once, seams repaired
    quantize: str | None = None  # "int8"
    compatibility: str | None = None  # "reference"
    device: str = "auto"  # auto, cpu, cuda, mps
    precision: str = "fp32"  # fp32, bf16
    spread: tuple[float, ...] = ()  # stars of several difficulties that are made in one go
    candidates: int = 1  # how many results of the same request, by seed
    copy_to_set: bool = False  # hitsounds: also for the set's other difficulties, where objects coincide
    state: Path | None = None  # an earlier copy of the difficulty to begin from

    def validated(self) -> "GenerationRequest":
        """This request, if a task can start on it.

        Raises:
            InputError: one sentence about the first option that cannot be right.
        """
        if (self.beatmap is None) == (self.audio is None):
            raise InputError("Name either a difficulty (--beatmap) or a song (--audio), and not both.")
        for source in (self.beatmap, self.audio):
            if source is not None and not source.is_file():
                raise InputError(f"{source} is not there; choose a file that exists.")
        for rule in _RANGES:
            rule.check(getattr(self, rule.field))
        if self.start is not None and self.end is not None and self.end - self.start < 500:
            raise InputError("The range must be at least half a second long; set --end later than --start.")
        if self.precision not in ("fp32", "bf16"):
            raise InputError(f"--precision {self.precision} is unknown; use fp32 or bf16.")
        if self.device not in ("auto", "cpu", "cuda", "mps"):
            raise InputError(f"--device {self.device} is unknown; use auto, cpu, cuda or mps.")
        if self.quantize not in (None, "int8"):
            raise InputError(f"--quantize {self.quantize} is unknown; use int8.")
        if self.compatibility not in (None, "reference"):
            raise InputError(f"--compatibility {self.compatibility} is unknown; use reference.")
        if self.timing not in TIMING_CHOICES:
            parse_red_lines(self.timing)
        if self.timing == "beatmap" and self.beatmap is None:
            raise InputError("--timing beatmap needs a difficulty; give --beatmap or choose --timing audio.")
        return self

    def as_dict(self) -> dict[str, Any]:
        """Plain values for YAML or JSON; only what differs from the defaults."""
        plain: dict[str, Any] = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if value == item.default:
                continue
            if isinstance(value, Path):
                value = str(value)
            elif isinstance(value, GameMode):
                value = value.name.lower()
            elif isinstance(value, Task):
                value = value.value
            elif isinstance(value, tuple):
                value = list(value)
            plain[item.name] = value
        return plain

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> "GenerationRequest":
        """The opposite of `as_dict`.

        Raises:
            InputError: an option that does not exist, or a mode that is none.
        """
        known = {item.name for item in fields(cls)}
        unknown = sorted(set(plain) - known)
        if unknown:
            raise InputError(f"The request has an unknown option: {unknown[0]}.")
        values = dict(plain)
        for name in ("beatmap", "audio", "adapter", "state"):
            if values.get(name) is not None:
                values[name] = Path(values[name])
        for name in ("descriptors", "avoid", "tags", "spread"):
            if name in values:
                values[name] = tuple(values[name])
        if isinstance(values.get("mode"), str):
            values["mode"] = parse_mode(values["mode"])
        if "task" in values:
            values["task"] = parse_task(values["task"])
        return cls(**values)


@dataclass(frozen=True, slots=True)
class GeneratedObjects:
    """A progress payload: the hit objects decided since the last one, in order.

    Attributes:
        until: ms up to which the song is done.
        restart: a new pass begins; what was shown before no longer counts.
    """

    objects: list[HitObject]
    until: float
    restart: bool = False


@dataclass(frozen=True, slots=True)
class ChangedMap:
    """What a task made of a difficulty that exists.

    Attributes:
        file: the difficulty on disk.
        digest: SHA-256 of the file's bytes when it was read, in hex: another one means that it changed meanwhile.
        beatmap: what it becomes.
    """

    file: Path
    digest: str
    beatmap: "Beatmap"


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """A finished difficulty that nothing on disk knows of yet.

    Attributes:
        request: what was asked for, with the seed and the model that were used: running it again gives the same.
        base: the difficulty that was changed, where one was (remap, hitsounds); its `beatmap` is the result's.
        copies: other difficulties of the set that change along.
    """

    beatmap: "Beatmap"
    source_folder: Path  # the mapset's folder, or where the audio file lies
    from_set: bool  # whether there is a mapset already
    audio: Path
    seed: int
    stars: float
    seconds: float
    warnings: list[str] = field(default_factory=list)
    request: GenerationRequest | None = None
    base: ChangedMap | None = None
    copies: tuple[ChangedMap, ...] = ()


@dataclass(frozen=True, slots=True)
class _Range:
    field: str
    option: str
    low: float
    high: float

    def check(self, value: float | None) -> None:
        if value is None:
            return
        if not math.isfinite(value) or not self.low <= value <= self.high:
            raise InputError(f"{self.option} {value:g} is out of range; use {self.low:g} to {self.high:g}.")


_RANGES = (
    _Range("keys", "--keys", 1, 18),
    _Range("difficulty", "--difficulty", 0.1, 15),
    _Range("start", "--start", 0, 24 * 3600 * 1000),
    _Range("end", "--end", 0, 24 * 3600 * 1000),
    _Range("year", "--year", 2007, 2077),
    _Range("hold_ratio", "--hold-ratio", 0, 1),
    _Range("scroll_ratio", "--scroll-ratio", 0, 1),
    _Range("cfg", "--cfg", 0, 20),
    _Range("temperature", "--temperature", 0, 5),
    _Range("top_p", "--top-p", 0, 1),
    _Range("cs", "--cs", 0, 10),
    _Range("ar", "--ar", 0, 10),
    _Range("od", "--od", 0, 10),
    _Range("hp", "--hp", 0, 10),
    _Range("sv", "--sv", 0.4, 3.6),
    _Range("tick_rate", "--tick-rate", 0.5, 4),
)

TIMING_CHOICES = ("auto", "beatmap", "audio", "model", "super")


def parse_mode(name: str) -> GameMode:
    """A mode by the name the command line uses.

    Raises:
        InputError: there is no such mode.
    """
    try:
        return GameMode[name.upper()]
    except KeyError:
        raise InputError(f"--mode {name} is unknown; use osu, taiko, catch or mania.") from None


def parse_task(name: str) -> Task:
    """A task by its name.

    Raises:
        InputError: there is no such task.
    """
    try:
        return Task(name)
    except ValueError:
        raise InputError(f"The task {name} is unknown; use {', '.join(Task)}.") from None


def parse_manual_timing(text: str) -> tuple[float, float]:
    """(BPM, offset ms) of `BPM@OFFSET_MS`.

    Raises:
        InputError: it is not of that form, or no tempo a map can have.
    """
    bpm_text, _, offset_text = text.partition("@")
    try:
        bpm, offset = float(bpm_text), float(offset_text or "0")
    except ValueError:
        choices = ", ".join(TIMING_CHOICES)
        raise InputError(f"--timing {text} is unknown; use {choices}, or BPM@OFFSET_MS such as 180@1250.") from None
    if not (10 <= bpm <= 2000 and math.isfinite(offset)):
        raise InputError(f"--timing {text} is out of range; the BPM must lie between 10 and 2000.")
    return bpm, offset


def parse_red_lines(text: str) -> list[TimingPoint]:
    """The red lines of `BPM@OFFSET_MS[/METER]`, several of them separated by commas.

    Raises:
        InputError: it is not of that form, or no tempo or meter a map can have.
    """
    points = []
    for part in text.split(","):
        tempo, _, meter_text = part.partition("/")
        bpm, offset = parse_manual_timing(tempo)
        try:
            meter = int(meter_text or "4")
        except ValueError:
            meter = 0
        if not 1 <= meter <= 16:
            raise InputError(f"--timing {part} has no meter that a map can have; write 3 or 4 after the slash.")
        points.append(TimingPoint(offset, 60000.0 / bpm, meter))
    return sorted(points, key=lambda point: point.time)


def format_red_lines(points: Sequence[TimingPoint]) -> str:
    """The opposite of `parse_red_lines`."""
    return ",".join(f"{point.bpm!r}@{point.time!r}/{point.meter}" for point in points)
