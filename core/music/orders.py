"""What is asked of the song lab: songs, their ranking, their repair, and new sets. Nothing here does any of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from core.errors import InputError
from core.music.request import TEMPO_RANGE, SongRequest

if TYPE_CHECKING:
    from core.audio.encode import AudioFormat

LOUDNESS = -11.0  # LUFS
LOUDNESS_RANGE, FADE_RANGE = (-40.0, -5.0), (0.0, 30.0)  # LUFS, seconds
Pitch = Literal["auto", "keep", "follow"]


@dataclass(frozen=True, slots=True)
class SongOrder:
    """A request, and where its candidates are written."""

    request: SongRequest
    folder: Path
    format: "AudioFormat" = "ogg"


@dataclass(frozen=True, slots=True)
class RankOrder:
    """The files of songs to compare, each with its own prompt."""

    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class RepairOptions:
    """How a song is repaired.

    Attributes:
        bpm: the tempo that it gets; None takes the whole number nearest to its own.
        pitch: what stays at another speed: the pitch ("keep"), or the sound, which then gets higher or lower
            ("follow"), with every attack in its exact place; "auto" lets it follow up to a semitone.
        trim: cut what is before the first downbeat.
        fade_out: seconds.
        loudness: LUFS.
    """

    bpm: float | None = None
    pitch: Pitch = "auto"
    trim: bool = True
    fade_out: float = 1.0
    loudness: float = LOUDNESS

    def checked(self) -> "RepairOptions":
        """These options, if they can be.

        Raises:
            InputError: a value is out of its range.
        """
        for flag, value, low, high in (
            ("--bpm", self.bpm, *TEMPO_RANGE),
            ("--fade-out", self.fade_out, *FADE_RANGE),
            ("--loudness", self.loudness, *LOUDNESS_RANGE),
        ):
            if value is not None and not low <= value <= high:
                raise InputError(f"{flag} is {value:g}; choose from {low:g} to {high:g}.")
        return self


@dataclass(frozen=True, slots=True)
class SetNames:
    """What the song is called; None takes it from what the song was made from."""

    title: str | None = None
    artist: str | None = None


@dataclass(frozen=True, slots=True)
class SetOrder:
    """A new set of a song's file: how it is repaired, what it is called, and where it goes."""

    file: Path
    folder: Path
    repair: RepairOptions = field(default_factory=RepairOptions)
    names: SetNames = field(default_factory=SetNames)
    format: "AudioFormat" = "ogg"
