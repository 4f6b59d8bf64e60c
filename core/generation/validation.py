"""What is wrong with a request, in one sentence a person understands."""

import math
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InputError
from core.generation.options import OPTIONS, Kind, Option
from core.generation.parsing import TIMING_CHOICES, Task, parse_red_lines

if TYPE_CHECKING:
    from core.generation.request import GenerationRequest

SHORTEST_RANGE = 500.0  # ms
_PICTURES = (".jpg", ".jpeg", ".png")


def check_request(request: "GenerationRequest") -> None:
    """Refuse what no model could do.

    Raises:
        InputError: the first option that cannot be right, and what it may be.
    """
    _check_source(request)
    check_options(request)
    _check_range(request)
    if request.timing == "beatmap" and request.beatmap is None:
        raise InputError("--timing beatmap needs a difficulty; give --beatmap or choose --timing audio.")
    _check_several(request)
    if request.contexts and request.beatmap is None:
        raise InputError("--context shows the model a difficulty; name one (--beatmap).")


def check_options(request: "GenerationRequest") -> None:
    """Refuse values that an option cannot have, whatever the song.

    Raises:
        InputError: the first option that cannot be right, and what it may be.
    """
    for option in OPTIONS.values():
        check_value(option, getattr(request, option.name))
    if request.timing not in TIMING_CHOICES:
        parse_red_lines(request.timing)
    if request.outputs and "map" not in request.outputs:
        raise InputError("--output must hold map: without it there are no hit objects.")
    if request.lookback + request.hidden_share >= 1:
        raise InputError("--lookback and --lookahead together must leave a part of the window; make one smaller.")
    if request.refine_overlap >= request.refine_length:
        raise InputError("--refine-overlap must be smaller than --refine-length.")
    if request.background is not None and request.background.suffix.lower() not in _PICTURES:
        raise InputError(f"--background {request.background.name} is no picture osu! shows; use .jpg or .png.")
    both = sorted(set(request.descriptors) & set(request.avoid))
    if both:
        raise InputError(f"The descriptor {both[0]} is both wanted and unwanted; leave one of them out.")


def check_part(request: "GenerationRequest", duration: float) -> None:
    """Refuse a range that the song, `duration` ms long, does not have.

    Raises:
        InputError: it begins after the song, or hardly anything of it lies in the song.
    """
    start = request.start or 0.0
    end = duration if request.end is None else min(request.end, duration)
    if start >= duration:
        raise InputError(f"The range begins after the song ends at {duration / 1000:.1f} s; set --start earlier.")
    if (request.start is not None or request.end is not None) and end - start < SHORTEST_RANGE:
        raise InputError(
            f"Less than half a second of the range lies in the song, which lasts {duration / 1000:.1f} s; "
            "choose a longer range."
        )


def _check_source(request: "GenerationRequest") -> None:
    if (request.beatmap is None) == (request.audio is None):
        raise InputError("Name either a difficulty (--beatmap) or a song (--audio), and not both.")
    for source in (request.beatmap, request.audio):
        if source is not None and not isinstance(source, Path):
            raise InputError(f"{source} is no path; name a file.")
        if source is not None and source.is_dir():
            raise InputError(f"{source} is a folder; choose a file in it.")
        if source is not None and not source.is_file():
            raise InputError(f"{source} is not there; choose a file that exists.")
    if request.adapter is not None and not request.adapter.is_dir():
        raise InputError(f"--adapter {request.adapter} is no folder; choose the folder of an adapter.")
    if request.background is not None and not request.background.is_file():
        raise InputError(f"--background {request.background} is not there; choose a picture that exists.")
    if request.task is not Task.NEW and request.beatmap is None:
        raise InputError(f"The task {request.task} changes or answers a difficulty; name one (--beatmap).")


def check_value(option: Option, value: object) -> None:
    """Refuse what an option cannot be; None, which decides nothing, it always can.

    Raises:
        InputError: the value is of another kind, out of range, or none of the choices.
    """
    if value is None:
        return
    if option.name == "mode":
        return  # a GameMode is one by itself
    if not _is_kind(option.kind, value):
        raise InputError(f"--{option.flag} {_shown(value)} is not {option.kind.value}.")
    if option.kind in (Kind.INTEGER, Kind.NUMBER, Kind.NUMBERS):
        for number in value if isinstance(value, tuple) else (value,):
            assert isinstance(number, int | float)
            if not math.isfinite(number) or not option.low <= number <= option.high:
                low, high = _text_of(option.low), _text_of(option.high)
                raise InputError(f"--{option.flag} {_text_of(number)} is out of range; use {low} to {high}.")
    if option.choices:
        for word in value if isinstance(value, tuple) else (value,):
            if word not in option.choices:
                raise InputError(f"--{option.flag} {word} is unknown; use {_one_of(option.choices)}.")
    if option.kind in (Kind.TEXT, Kind.WORDS):
        words = value if isinstance(value, tuple) else (value,)
        if any(letter in str(word) for word in words for letter in "\r\n\0"):
            raise InputError(f"--{option.flag} must be a single line.")


def _is_kind(kind: Kind, value: object) -> bool:
    match kind:
        case Kind.INTEGER:
            return _is_integer(value)
        case Kind.NUMBER:
            return _is_number(value)
        case Kind.TEXT:
            return isinstance(value, str)
        case Kind.FILE:
            return isinstance(value, Path)
        case Kind.SWITCH:
            return isinstance(value, bool)
        case Kind.WORDS:
            return isinstance(value, tuple) and all(isinstance(word, str) for word in value)
        case Kind.NUMBERS:
            return isinstance(value, tuple) and all(map(_is_number, value))


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return _is_integer(value) or isinstance(value, float)


def _check_range(request: "GenerationRequest") -> None:
    if request.start is not None and request.end is not None and request.end - request.start < SHORTEST_RANGE:
        raise InputError("The range must be at least half a second long; set --end later than --start.")
    if request.task is Task.REMAP and request.start is None and request.end is None:
        raise InputError("A remap needs a range; set --start and --end.")


def _check_several(request: "GenerationRequest") -> None:
    if request.spread and request.task is not Task.NEW and request.task is not Task.GUEST:
        raise InputError(f"--spread makes new difficulties; the task {request.task} changes one that is there.")
    if len(request.spread) > 12:
        raise InputError(f"--spread asks for {len(request.spread)} difficulties; use 12 at most.")
    if request.spread and request.difficulty is not None:
        raise InputError("--spread says the stars of each difficulty; leave --difficulty out.")
    if request.copy_to_set and request.task is not Task.HITSOUNDS:
        raise InputError("--copy-to-set is for hitsounds; leave it out.")


def _one_of(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def _text_of(number: float) -> str:
    return str(int(number)) if float(number).is_integer() and abs(number) < 1e15 else f"{number:g}"


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
