"""The style of a request: that of its adapters, and that of the maps that it names as examples."""

from functools import lru_cache
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.mappers.bundled.choices import read_usual
from core.generation.mappers.bundled.style_fit import fit_style
from core.generation.mappers.bundled.style_tables import (
    StyleTables,
    document_of_style,
    kept_example,
    read_style,
    style_of_document,
    sum_of,
)
from core.generation.request import GenerationRequest
from core.generation.request_parts import StyleExample
from core.model.checkpoints.style_files import TABLES

MOST_EXAMPLES = 400
"""Maps; more are spread over what is there."""

_FEWEST_OBJECTS = 20


def style_of(request: GenerationRequest, model: Path) -> StyleTables | None:
    """The style that a request asks for, with that of a merged model's folder; None if there is neither.

    Raises:
        InputError: a style is damaged, or there is no map to take an example from.
    """
    weighted = [(model, 1.0), *((adapter.path, adapter.strength) for adapter in request.model.adapters)]
    found = [
        style.times(strength)
        for folder, strength in weighted
        if (folder / TABLES).is_file() and (style := read_style(folder)) is not None
    ]
    example = request.example
    if example.strength and (example.maps or example.sha256):
        found.append(_style_by(example).times(example.strength))
    return sum_of(found) if found else None


def _style_by(example: StyleExample) -> StyleTables:
    """What is kept under the hash of an example, or else what its maps choose now."""
    return (kept_example(example.sha256) if example.sha256 else None) or style_from(example.maps)


def style_from(places: tuple[Path, ...]) -> StyleTables:
    """The style of maps: .osu files, or folders with some; rounded as its file is.

    Raises:
        InputError: one of them is not there, or none holds a map.
    """
    paths = example_maps(places)
    return _fitted(tuple((path, *_stamp(path)) for path in paths))


def example_maps(places: tuple[Path, ...], most: int | None = MOST_EXAMPLES) -> list[Path]:
    """The .osu files that places stand for, in a fixed order; of more than `most` some, spread over all.

    Raises:
        InputError: one of them is not there, or none holds a map.
    """
    found: dict[Path, None] = {}
    for place in places:
        if not place.exists():
            raise InputError(f"There is no {place} to take the style from; name an .osu file or a folder of mapsets.")
        found |= dict.fromkeys([place] if place.is_file() else sorted(place.rglob("*.osu")))
    if not found:
        named = ", ".join(map(str, places[:3]))
        raise InputError(f"{named} holds no .osu file to take the style from; name a folder of mapsets.")
    paths = list(found)
    count = min(len(paths), most or len(paths))
    return [paths[int(index * len(paths) / count)] for index in range(count)]


def _stamp(path: Path) -> tuple[int, int]:
    try:
        facts = path.stat()
    except OSError:
        return -1, -1
    return facts.st_size, facts.st_mtime_ns


@lru_cache(8)
def _fitted(files: tuple[tuple[Path, int, int], ...]) -> StyleTables:
    """By the files as they are now; the last few styles stay in memory."""
    maps: list[Beatmap] = []
    problem: InputError | None = None
    for path, _, _ in files:
        try:
            beatmap = read_beatmap(path)
        except InputError as error:
            problem = error
            continue
        if len(beatmap.hit_objects) >= _FEWEST_OBJECTS:
            maps.append(beatmap)
    if not maps:
        raise problem or InputError(
            f"{files[0][0]} has fewer than {_FEWEST_OBJECTS} objects, too few for a style; name more maps."
        )
    return style_of_document(document_of_style(fit_style(maps, read_usual())), files[0][0])
