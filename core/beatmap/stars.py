"""Star rating and difficulty attributes, as rosu-pp computes them."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Slider
from core.beatmap.reader import parse_beatmap
from core.beatmap.text import read_bytes
from core.beatmap.timing import object_end_times
from core.beatmap.writer import encode_beatmap
from core.errors import InputError

if TYPE_CHECKING:
    from rosu_pp_py import DifficultyAttributes

MAX_MILLISECONDS = 24 * 60 * 60 * 1000
MAX_TICKS = 3_000_000
MIN_VELOCITY = 0.1
MAX_BYTES = 16 * 1024 * 1024


def star_rating(beatmap: Beatmap | Path | bytes, mode: GameMode | None = None) -> float:
    """Stars without mods, of the map's own mode or converted to `mode`; 0 for a map without objects.

    Raises:
        InputError: see `difficulty_attributes`.
    """
    attributes = _attributes(beatmap, mode, (1.0,))[0]
    return float(attributes.stars) if attributes.max_combo else 0.0


def star_ratings(beatmap: Beatmap | Path | bytes, clock_rates: Iterable[float]) -> list[float]:
    """Stars of the map's own mode, played at each of `clock_rates` times its speed; 0 for a map without objects.

    Raises:
        InputError: see `difficulty_attributes`.
    """
    found = _attributes(beatmap, None, clock_rates)
    return [float(attributes.stars) if attributes.max_combo else 0.0 for attributes in found]


def difficulty_attributes(
    beatmap: Beatmap | Path | bytes, mode: GameMode | None = None, content: bytes | None = None
) -> "DifficultyAttributes":
    """rosu-pp's attributes (stars, max_combo, aim, speed, …) without mods.

    Args:
        content: the file of `beatmap`, where it was just read from it; saves writing it once more.

    Raises:
        InputError: the file cannot be read, is so dense or long that computing would not end in useful time, or cannot
            be converted to `mode`.
    """
    return _attributes(beatmap, mode, (1.0,), content)[0]


def _attributes(
    beatmap: Beatmap | Path | bytes, mode: GameMode | None, clock_rates: Iterable[float], content: bytes | None = None
) -> "list[DifficultyAttributes]":
    """What rosu-pp computes of a beatmap at each of the clock rates."""
    import rosu_pp_py as rosu

    name = str(beatmap) if isinstance(beatmap, Path) else "the beatmap"
    try:
        content = _content(beatmap if content is None else content, name)
        _check_effort(beatmap if isinstance(beatmap, Beatmap) else parse_beatmap(content, name), name)
        parsed = rosu.Beatmap(bytes=content)
        if parsed.is_suspicious():
            raise InputError(f"The star rating of {name} is not computed: it has far too many or too distant objects.")
        if mode is not None:
            modes = (rosu.GameMode.Osu, rosu.GameMode.Taiko, rosu.GameMode.Catch, rosu.GameMode.Mania)
            if parsed.mode != modes[mode]:
                parsed.convert(modes[mode], None)
        # At its own speed nothing is passed on: a rate of 1 goes through other arithmetic than none.
        return [
            (rosu.Difficulty() if rate == 1.0 else rosu.Difficulty(clock_rate=rate)).calculate(parsed)
            for rate in clock_rates
        ]
    except InputError:
        raise
    except (ValueError, TypeError, rosu.ParseError, rosu.ConvertError) as error:
        raise InputError(f"The star rating of {name} cannot be computed: {error}.") from error


def _check_effort(beatmap: Beatmap, name: str) -> None:
    """rosu-pp makes every slider tick, droplet and banana; its own check lets a single slider ask for billions."""
    ends = object_end_times(beatmap)
    times = [hit_object.time for hit_object in beatmap.hit_objects]
    lasting = sum(end - time for end, time in zip(ends, times, strict=True))
    pixels = sum(
        max(slider.length, 0.0) * slider.slides for slider in beatmap.hit_objects if isinstance(slider, Slider)
    )
    slides = sum(slider.slides for slider in beatmap.hit_objects if isinstance(slider, Slider))
    ticks = pixels * beatmap.slider_tick_rate / (100.0 * beatmap.slider_multiplier * MIN_VELOCITY)
    span = max(ends) - min(times) if times else 0.0
    if max(span, lasting) > MAX_MILLISECONDS or ticks + slides > MAX_TICKS:
        raise InputError(f"The star rating of {name} is not computed: its sliders or spinners are far too long.")


def _content(beatmap: Beatmap | Path | bytes, name: str) -> bytes:
    """The bytes of a beatmap's file; `name` is what a message calls it."""
    if isinstance(beatmap, Beatmap):
        return encode_beatmap(beatmap)
    data = read_bytes(beatmap) if isinstance(beatmap, Path) else beatmap
    if len(data) > MAX_BYTES:
        raise InputError(f"The star rating of {name} is not computed: it is larger than {MAX_BYTES // 2**20} MiB.")
    return data
