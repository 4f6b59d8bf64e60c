"""What a user asks for: one request with every option, read by forms, the command line, YAML files and the queue."""

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.options import as_path, is_list, is_path
from core.generation.parsing import (
    TIMING_CHOICES,
    Task,
    format_red_lines,
    parse_manual_timing,
    parse_mode,
    parse_red_lines,
    parse_task,
)
from core.generation.result import ChangedMap, GeneratedObjects, GenerationResult
from core.generation.validation import check_request

__all__ = [
    "AI_TAG",
    "BUNDLED_MODEL",
    "CREATOR",
    "TIMING_CHOICES",
    "ChangedMap",
    "GeneratedObjects",
    "GenerationRequest",
    "GenerationResult",
    "Task",
    "format_red_lines",
    "parse_manual_timing",
    "parse_mode",
    "parse_red_lines",
    "parse_task",
]

BUNDLED_MODEL = "beatwright-small"
AI_TAG = "ai-assisted"
LOOKAHEAD, BRIEF_LOOKAHEAD = 0.4, 0.2
"""What the public pipeline hears beyond what it keeps, and what does where speed is wanted: with it windows step three
times as far, so that a third of them is heard."""
CREATOR = "Beatwright"


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """Everything one generation needs; None means "decide for me". Times are ms in the song.

    Exactly one of `beatmap` and `audio` names the song: a difficulty whose set, timing and metadata are used, or a bare
    audio file. What each option may be is told in `core.generation.options`.
    """

    task: Task = Task.NEW
    beatmap: Path | None = None  # a difficulty of the set
    audio: Path | None = None  # a song without a set
    mode: GameMode | None = None  # the beatmap's own mode, else osu!
    keys: int | None = None  # osu!mania columns
    difficulty: float | None = None  # stars
    model: str = BUNDLED_MODEL  # catalogue name, checkpoint folder or hub id
    adapter: Path | None = None  # folder of a LoRA adapter
    timing: str = "auto"  # auto, beatmap, audio, model, super, or red lines as BPM@OFFSET_MS[/METER], by commas
    start: float | None = None  # only this range is generated
    end: float | None = None
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
    fast: bool = False  # several segments at once, seams repaired; on the processor with int8
    quantize: str | None = None  # "int8"
    compatibility: str | None = None  # "reference"
    device: str = "auto"  # auto, cpu, cuda, mps
    precision: str = "fp32"  # fp32, bf16
    spread: tuple[float, ...] = ()  # stars of several difficulties that are made in one go
    candidates: int = 1  # how many results of the same request, by seed
    copy_to_set: bool = False  # hitsounds: also for the set's other difficulties, where objects coincide
    state: Path | None = None  # an earlier copy of the difficulty to begin from
    title_unicode: str | None = None
    artist_unicode: str | None = None
    source: str | None = None
    background: Path | None = None
    preview_time: int | None = None
    timing_passes: int = 20  # of super timing, as the next three
    timing_beams: int = 1
    timing_cfg: float = 1.0
    timing_threshold: float = 0.1
    leniency: float | None = None  # ms that a beat may stand off; None is what the model's family does
    bpm: float = 120.0  # stands in where the model hears no beat
    offset: float = 0.0
    resnap: bool = True
    batch: int = 8
    top_k: int = 0
    timing_temperature: float = 0.1
    column_temperature: float = 0.8
    taiko_temperature: float = 0.8
    time_bias: float = 0.0
    beams: int = 1
    lookback: float = 0.5
    lookahead: float | None = None  # None is 0.4, and half of it where it shall be fast
    parallel: bool = False
    snap_overlaps: bool | None = None  # None is what the model's family does
    contexts: tuple[str, ...] = ()  # of the difficulty, shown to the model
    outputs: tuple[str, ...] = ()  # what the model writes; all that it can, where nothing is named
    refine: bool = True  # coarse positions by the diffusion model
    refine_steps: int | None = None  # None is what the model's family does
    refine_cfg: float = 1.0
    refine_from_noise: bool = False
    refine_length: int = 1024
    refine_overlap: int = 128

    def validated(self) -> "GenerationRequest":
        """This request, if a task can start on it.

        Raises:
            InputError: one sentence about the first option that cannot be right.
        """
        check_request(self)
        return self

    @property
    def hidden_share(self) -> float:
        """The lookahead in force."""
        if self.lookahead is not None:
            return self.lookahead
        return BRIEF_LOOKAHEAD if self.fast and not self.compatibility else LOOKAHEAD

    def given(self) -> dict[str, Any]:
        """The fields that differ from the defaults, with their values."""
        values = ((item, getattr(self, item.name)) for item in fields(self))
        return {item.name: value for item, value in values if value != item.default}

    def as_dict(self) -> dict[str, Any]:
        """What `given` tells as plain values for YAML or JSON."""
        return {name: _plain(value) for name, value in self.given().items()}

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> "GenerationRequest":
        """The opposite of `as_dict`.

        Raises:
            InputError: an option that does not exist, or a mode or task that is none.
        """
        known = {item.name for item in fields(cls)}
        unknown = sorted(str(name) for name in set(plain) - known)
        if unknown:
            raise InputError(f"The request has an unknown option: {unknown[0]}.")
        values = {name: _value(name, value) for name, value in plain.items() if value is not None}
        return cls(**values)


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, GameMode):
        return value.name.lower()
    if isinstance(value, Task):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def _value(name: str, value: object) -> Any:
    """A plain value as the field holds it; what it cannot be is left for the check to refuse."""
    if is_path(name):
        return as_path(value)
    if is_list(name):
        return tuple(value) if isinstance(value, list | tuple) else (value,)
    if name == "mode":
        return parse_mode(str(value))
    if name == "task":
        return parse_task(str(value))
    return value
