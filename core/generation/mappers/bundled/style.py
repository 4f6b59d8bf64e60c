"""The style of a request: that of its adapters, and that of the maps that it names as examples."""

from functools import lru_cache
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.mappers.bundled.choices import read_usual
from core.generation.mappers.bundled.style_fit import fit_style
from core.generation.mappers.bundled.style_tables import StyleTables, read_style, sum_of
from core.generation.request import GenerationRequest

MOST_EXAMPLES = 400
"""Maps; more are spread over what is there."""

_FEWEST_OBJECTS = 20


def style_of(request: GenerationRequest, model: Path) -> StyleTables | None:
    """The style that a request asks for, with that of a merged model's folder; None if there is neither.

    Raises:
        InputError: a style is damaged, or there is no map to take an example from.
    """
    weighted = [(model, 1.0), *((adapter.path, adapter.strength) for adapter in request.model.adapters)]
    found = [style.times(strength) for folder, strength in weighted if (style := read_style(folder)) is not None]
    examples, strength = request.example.maps, request.example.strength
    if examples and strength:
        found.append(style_from(examples).times(strength))
    return sum_of(found) if found else None


def style_from(places: tuple[Path, ...]) -> StyleTables:
    """The style of maps: .osu files, or folders with some.

    Raises:
        InputError: one of them is not there, or none holds a map.
    """
    paths = example_maps(places)
    return _fitted(tuple((path, *_stamp(path)) for path in paths))


def example_maps(places: tuple[Path, ...]) -> list[Path]:
    """The .osu files that places stand for, in a fixed order.

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
    step = len(paths) / min(len(paths), MOST_EXAMPLES)
    return [paths[int(index * step)] for index in range(min(len(paths), MOST_EXAMPLES))]


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
    return fit_style(maps, read_usual())
