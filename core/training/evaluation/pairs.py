"""Which human difficulty each generated one is measured against, and which other human one that is measured against."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.text import read_bytes
from core.errors import InputError
from core.jobs import CancelToken
from core.training.data.charts import song_key
from core.training.data.sources import find_sets
from core.training.evaluation.comparison import difference

_LIKE_STARS = 1.0
"""Stars by which two difficulties may differ that are measured against each other as of two mappers."""


@dataclass(frozen=True, slots=True)
class NamedMap:
    """A difficulty and where it is."""

    name: str
    beatmap: Beatmap
    stars: float

    @property
    def mapper(self) -> str:
        """As the file names it."""
        return self.beatmap.creator


@dataclass(frozen=True, slots=True)
class MapPair:
    """Two difficulties of one song.

    Attributes:
        song: the key by which pairs are grouped when songs are drawn again.
        other: another human difficulty of the song, nearest in stars; None where there is none.
    """

    song: str
    generated: NamedMap
    human: NamedMap
    other: NamedMap | None


@dataclass(frozen=True, slots=True)
class Pairs:
    """What is measured, and sentences about human files that cannot be read."""

    pairs: tuple[MapPair, ...]
    warnings: tuple[str, ...]


def find_pairs(generated: Path, human: Path, cancel: CancelToken) -> Pairs:
    """Each generated difficulty with a human one of the same song, mode and keys: that of the same name, else the
    nearest in stars. Both may be files or folders; of a human file's folder the other difficulties serve as the third.

    Raises:
        InputError: there is none for a generated difficulty, or a file cannot be read.
    """
    warnings: list[str] = []
    ours, theirs = _read(generated, cancel), _read(human, cancel, warnings if human.is_dir() else None)
    beside = theirs
    if human.is_file() and human.suffix.lower() == ".osu":
        near = (path for path in sorted(human.parent.iterdir()) if path.suffix.lower() == ".osu")
        own = {generated.absolute(), human.absolute()}
        beside = [*theirs, *_readable(path for path in near if path.absolute() not in own)]
    alone = len(ours) == len(theirs) == 1
    return Pairs(tuple(_pair(each, theirs, beside, alone=alone) for each in ours), tuple(warnings))


def _read(place: Path, cancel: CancelToken, warnings: list[str] | None = None) -> list[NamedMap]:
    """The maps of a place; those that cannot be read are named in `warnings`, where there are any."""
    found = find_sets([place], cancel)
    maps = []
    for ref in (chart.ref for each in found.sets for chart in each.charts):
        cancel.check()
        try:
            maps.append(_named(str(ref), parse_beatmap(ref.read(), str(ref))))
        except InputError as error:
            if warnings is None:
                raise
            warnings.append(f"{ref} is left out: {error}")
    if not maps:
        raise InputError(f"There is no beatmap in {place}; name an .osu file or a folder that holds some.")
    return maps


def _readable(paths: Iterable[Path]) -> list[NamedMap]:
    found = []
    for path in paths:
        try:
            found.append(_named(str(path), parse_beatmap(read_bytes(path), str(path))))
        except (InputError, OSError):
            continue
    return found


def _named(name: str, beatmap: Beatmap) -> NamedMap:
    return NamedMap(name, beatmap, star_rating(beatmap))


def _pair(ours: NamedMap, theirs: Sequence[NamedMap], beside: Sequence[NamedMap], *, alone: bool) -> MapPair:
    """A generated map with the human one of its song that is most like it, and another human one to compare."""
    fitting = [each for each in theirs if not difference(ours.beatmap, each.beatmap)]
    if not fitting:
        reason = difference(ours.beatmap, theirs[0].beatmap) if alone else ""
        raise InputError(
            reason or f"No human difficulty is of the song and mode of {ours.name}; leave it out, or add its mapset."
        )
    version = ours.beatmap.version_name.casefold()
    human = min(
        fitting,
        key=lambda each: (each.beatmap.version_name.casefold() != version, abs(each.stars - ours.stars), each.name),
    )
    others = [
        each
        for each in beside
        if each.name not in (human.name, ours.name)
        and not difference(human.beatmap, each.beatmap)
        and each.beatmap.hit_objects != human.beatmap.hit_objects
        and abs(each.stars - human.stars) <= _LIKE_STARS
    ]
    other = min(others, key=lambda each: (each.mapper == human.mapper, abs(each.stars - human.stars)), default=None)
    return MapPair(song_key(human.beatmap.title) or human.name, ours, human, other)
