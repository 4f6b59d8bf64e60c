"""The difficulty that a task changes or answers, read once with its song."""

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path

from core.audio.decode import Audio, load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.moving import moved
from core.beatmap.objects import TimingPoint
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.text import read_bytes
from core.errors import InputError
from core.generation.request import GenerationRequest
from core.generation.results import ChangedMap, GenerationResult
from core.generation.source import audio_of
from core.jobs import CancelToken

HITSOUNDED = 0.04
"""Share of the objects that carry more than a plain sound in a map with hitsounds; a stray clap makes none."""


@dataclass(frozen=True, slots=True)
class OpenMap:
    """A difficulty on disk.

    Attributes:
        digest: SHA-256 of the file, in hex.
    """

    file: Path
    digest: str
    beatmap: Beatmap

    @classmethod
    def open(cls, path: Path, state: Path | None = None) -> "OpenMap":
        """Read it; `state` is an earlier copy of the file to take its place.

        Raises:
            InputError: it cannot be read, or is not a beatmap.
        """
        data = read_bytes(state or path)
        return cls(path, hashlib.sha256(data).hexdigest(), parse_beatmap(data, path.name))

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.file.name

    @property
    def red_lines(self) -> list[TimingPoint]:
        """The usable ones, in the file's own time."""
        return self.beatmap.red_lines

    @property
    def audio_file(self) -> Path:
        """Raises: InputError: there is none."""
        return audio_of(self.beatmap, self.file)

    @property
    def hitsounded(self) -> bool:
        """Whether it has hitsounds."""
        sounding = sum(bool(item.sound & 14) for item in self.beatmap.hit_objects)
        return sounding > HITSOUNDED * len(self.beatmap.hit_objects)

    def audio(self, cancel: CancelToken) -> Audio:
        """The song, cut so that its time is the file's: the earliest formats are played 24 ms late.

        Raises:
            InputError: it is missing, or cannot be read.
            CancelledError: `cancel` was set.
        """
        return load_audio(self.audio_file, cancel=cancel).after(self.beatmap.play_offset)

    def as_played(self) -> Beatmap:
        """A copy in the song's own time, which differs from the file's in the earliest formats."""
        return moved(self.beatmap, self.beatmap.play_offset)

    def stars(self) -> float:
        """Its star rating; 0 for a map without objects, or beyond all measure."""
        return stars_of(self.beatmap)

    def changed(self, beatmap: Beatmap) -> ChangedMap:
        """What it becomes."""
        return ChangedMap(self.file, self.digest, beatmap)

    def result(
        self,
        beatmap: Beatmap,
        request: GenerationRequest,
        seed: int,
        stars: float,
        started: float,
        *,
        warnings: list[str],
        copies: tuple[ChangedMap, ...] = (),
    ) -> GenerationResult:
        """`beatmap` as what a task made of this map; it `started` at these seconds of the monotonic clock."""
        return GenerationResult(
            beatmap=beatmap,
            source_folder=self.file.parent,
            from_set=True,
            audio=self.audio_file,
            seed=seed,
            stars=stars,
            seconds=time.monotonic() - started,
            warnings=warnings,
            request=request.replaced(seed=seed),
            base=self.changed(beatmap),
            copies=copies,
        )

    def require_objects(self, purpose: str) -> None:
        """Refuse a map that `purpose` has nothing to work with in.

        Raises:
            InputError: there is no object, or no red line.
        """
        if not self.beatmap.hit_objects:
            raise InputError(f"{self.name} has no hit objects {purpose}; choose a difficulty that is mapped.")
        if not self.red_lines:
            raise InputError(f"{self.name} has no red line; give it a BPM and an offset first.")


def stars_of(beatmap: Beatmap) -> float:
    """The star rating of a map; 0 where it cannot be computed."""
    if not beatmap.hit_objects:
        return 0.0
    try:
        return star_rating(beatmap)
    except InputError:
        return 0.0
