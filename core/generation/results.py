"""What a task hands out: objects while it runs, and a finished difficulty."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from core.beatmap.objects import HitObject
from core.errors import InputError

if TYPE_CHECKING:
    from core.beatmap.beatmap import Beatmap
    from core.generation.request import GenerationRequest


class NothingMappedError(InputError):
    """The model wrote no object."""


@dataclass(frozen=True, slots=True)
class GeneratedObjects:
    """A progress payload: the hit objects decided since the last one, in order.

    Attributes:
        until: ms up to which the song is done.
        restart: a new pass begins; what was shown before no longer counts.
        play_offset: ms that the game adds to these times, as it does to those of the file that they are meant for.
    """

    objects: list[HitObject]
    until: float
    restart: bool = False
    play_offset: float = 0.0


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
class FixedFindings:
    """What the fixes of findings did, where a proposal consists of them.

    Attributes:
        summary: all of it in a few words, for the history.
        sentences: what each fix does.
        keys: of the findings that are to be marked as done when the proposal is written in place.
    """

    summary: str
    sentences: tuple[str, ...]
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """A finished difficulty that nothing on disk knows of yet.

    Attributes:
        request: what was asked for, with the seed and the model that were used: running it again gives the same.
        base: the difficulty that was changed, where one was (remap, hitsounds); its `beatmap` is the result's.
        copies: other difficulties of the set that change along.
        fixed: the findings that were fixed, where that is what made it.
    """

    beatmap: "Beatmap"
    source_folder: Path  # the mapset's folder, or where the audio file is
    from_set: bool  # whether there is a mapset already
    audio: Path
    seed: int
    stars: float
    seconds: float
    warnings: list[str] = field(default_factory=list)
    request: "GenerationRequest | None" = None
    base: ChangedMap | None = None
    copies: tuple[ChangedMap, ...] = ()
    fixed: FixedFindings | None = None
