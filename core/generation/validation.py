"""What is wrong with a request, in sentences a person understands."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from core.documents import shortened
from core.errors import InputError
from core.generation.example_files import kept
from core.generation.model_ref import ModelRef
from core.generation.option import declared_options
from core.generation.option_check import can_exist, check_value
from core.generation.options import MOST_IN_SPREAD, OPTIONS
from core.generation.parsing import parse_red_lines
from core.generation.request import GenerationRequest
from core.generation.request_parts import TIMING_CHOICES, StyleExample, Task

SHORTEST_RANGE = 500.0  # ms
_PICTURES = (".jpg", ".jpeg", ".png")

Names = Callable[[str], str]
"""What an option, by its flat name, is called in sentences: a flag in the terminal, a label in a form."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a task cannot start on a request.

    Attributes:
        sentence: for the user.
        options: flat names of the options it is about, the one to look at first.
    """

    sentence: str
    options: tuple[str, ...] = ()


def flag_of(option: str) -> str:
    """What the command line calls an option."""
    return f"--{OPTIONS[option].flag}" if option in OPTIONS else f"--{option}"


def refuse_first(problems: Iterable[Problem]) -> None:
    """Refuse a request that has a problem.

    Raises:
        InputError: the first one.
    """
    for problem in problems:
        raise InputError(problem.sentence)


def request_problems(request: GenerationRequest, called: Names = flag_of) -> Iterator[Problem]:
    """What is wrong with a request whichever model maps."""
    yield from _in_source(request, called)
    yield from option_problems(request, called)
    start, end = request.map.start, request.map.end
    if start is not None and end is not None and end - start < SHORTEST_RANGE:
        sentence = f"The range must be at least half a second long; set {called('end')} later than {called('start')}."
        yield Problem(sentence, ("end", "start"))
    if request.timing.source == "beatmap" and request.song.beatmap is None:
        timing = called("timing")
        yield Problem(f"{timing} beatmap needs a difficulty; give --beatmap or choose {timing} audio.", ("timing",))
    if request.output.spread:
        yield from _in_spread(request, called)
    if request.map.fit_stars:
        yield from _in_fit_stars(request, called)
    if request.output.copy_to_set and request.task is not Task.HITSOUNDS:
        yield Problem(f"{called('copy_to_set')} is for hitsounds; leave it out.", ("copy_to_set",))
    if request.task is not Task.NEW:
        yield from _in_task(request, called)
    if request.decoding.contexts and request.song.beatmap is None:
        yield Problem(f"{called('contexts')} shows the model a difficulty; name one (--beatmap).", ("contexts",))


def check_options(request: GenerationRequest) -> None:
    """Refuse values that an option cannot have, whatever the song.

    Raises:
        InputError: the first option that cannot be right, and what it may be.
    """
    refuse_first(option_problems(request))


def option_problems(request: GenerationRequest, called: Names = flag_of) -> Iterator[Problem]:
    """Values that an option cannot have, and options that exclude each other, whatever the song."""
    values = {name: request.option(name) for name in OPTIONS}
    chosen = {name: value for name, value in values.items() if value is not OPTIONS[name].default}
    for name, value in chosen.items():
        try:
            check_value(OPTIONS[name], value, called(name))
        except InputError as error:
            yield Problem(str(error), (name,))
            return  # the rules below read values that can be
    if request.timing.source not in TIMING_CHOICES:
        try:
            parse_red_lines(request.timing.source)
        except InputError as error:
            yield Problem(str(error), ("timing",))
    if request.decoding.outputs and "map" not in request.decoding.outputs:
        sentence = f"{called('outputs')} must hold map: without it there are no hit objects."
        yield Problem(sentence, ("outputs",))
    if {"lookback", "lookahead"} & chosen.keys() and not _leave_a_part(request):
        both = f"{called('lookback')} and {called('lookahead')}"
        sentence = f"{both} together must leave a part of the window; make one smaller."
        yield Problem(sentence, ("lookback", "lookahead"))
    if 2 * request.refinement.overlap >= request.refinement.longest_part:
        overlap, length = called("refine_overlap"), called("refine_longest_part")
        sentence = f"{overlap} must be smaller than half of {length}: a part has one at each end."
        yield Problem(sentence, ("refine_overlap", "refine_longest_part"))
    background = request.metadata.background
    if background is not None and background.suffix.lower() not in _PICTURES:
        shown = shortened(background.name)
        sentence = f"{called('background')} {shown} is not a picture osu! shows; use .jpg or .png."
        yield Problem(sentence, ("background",))
    both_ways = sorted(set(request.style.descriptors) & set(request.style.negative_descriptors))
    if both_ways:
        shown = shortened(both_ways[0])
        sentence = f"The descriptor {shown} is asked for and excluded; leave one of them out."
        yield Problem(sentence, ("negative_descriptors", "descriptors"))


def validated_model(model: ModelRef) -> ModelRef:
    """The reference itself, if its values are allowed.

    Raises:
        InputError: one sentence about the first value that is not.
    """
    for option in declared_options(ModelRef).values():
        check_value(option, getattr(model, option.path[-1]))
    refuse_first(_in_adapters(model, flag_of))
    return model


def part_problems(request: GenerationRequest, duration: float, called: Names = flag_of) -> Iterator[Problem]:
    """What is wrong with a range in a song of `duration` ms."""
    start = request.map.start or 0.0
    end = duration if request.map.end is None else min(request.map.end, duration)
    ranged = request.map.start is not None or request.map.end is not None
    if start >= duration:
        sentence = f"The range begins after the song ends at {duration / 1000:.1f} s; set {called('start')} earlier."
        yield Problem(sentence, ("start",))
    elif ranged and end - start < SHORTEST_RANGE:
        sentence = (
            f"Less than half a second of the range is within the song, which lasts {duration / 1000:.1f} s; "
            "choose a longer range."
        )
        yield Problem(sentence, ("end", "start"))


def _leave_a_part(request: GenerationRequest) -> bool:
    """Whether what windows show and hide leaves something of a window."""
    windows = replace(request.windows(), parallel=False)
    return windows.shown + windows.hidden < 1


def _in_source(request: GenerationRequest, called: Names) -> Iterator[Problem]:
    """Files that a request names and that cannot be used."""
    song = request.song
    if (song.beatmap is None) == (song.audio is None):
        yield Problem("Name either a difficulty (--beatmap) or a song (--audio), and not both.")
        return
    for source in (song.beatmap, song.audio):
        if source is None:
            continue
        if not (isinstance(source, Path) and can_exist(source)):
            yield Problem(f"{shortened(source)} is not a path; name a file.")
        elif source.is_dir():
            yield Problem(f"{source} is a folder; choose a file in it.")
        elif not source.is_file():
            yield Problem(f"{source} is not there; choose a file that exists.")
    if request.model.adapters:
        try:
            check_value(OPTIONS["adapters"], request.model.adapters, called("adapters"))
        except InputError as error:
            yield Problem(str(error), ("adapters",))
        else:
            yield from _in_adapters(request.model, called)
    if request.example.maps:
        yield from _in_example(request.example, called)
    background = request.metadata.background
    if isinstance(background, Path) and not (can_exist(background) and background.is_file()):
        shown = shortened(background)
        yield Problem(f"{called('background')} {shown} is not there; choose a picture that exists.", ("background",))
    if request.task is not Task.NEW and song.beatmap is None:
        yield Problem(f"The task {request.task} changes or answers a difficulty; name one (--beatmap).")


def _in_example(example: StyleExample, called: Names) -> Iterator[Problem]:
    """Maps that are gone; they are not needed where what was counted in them is kept."""
    if isinstance(example.sha256, str) and kept(example.sha256) is not None:
        return
    for place in example.maps if isinstance(example.maps, tuple) else ():
        if isinstance(place, Path) and not (can_exist(place) and place.exists()):
            yield Problem(f"{called('style_from')} {place} is not there; choose maps, or a folder.", ("style_from",))


def _in_adapters(model: ModelRef, called: Names) -> Iterator[Problem]:
    for adapter in model.adapters:
        if not adapter.path.is_dir():
            sentence = f"{called('adapters')} {adapter.path} is not a folder; choose the folder of an adapter."
            yield Problem(sentence, ("adapters",))


def _in_spread(request: GenerationRequest, called: Names) -> Iterator[Problem]:
    """What keeps a request for several difficulties from being one."""
    spread, named = request.output.spread, called("spread")
    if request.task not in (Task.NEW, Task.GUEST):
        sentence = f"{named} makes new difficulties; the task {request.task} changes one that is there."
        yield Problem(sentence, ("spread",))
    if len(spread) > MOST_IN_SPREAD:
        yield Problem(f"{named} asks for {len(spread)} difficulties; use {MOST_IN_SPREAD} at most.", ("spread",))
    if request.map.difficulty is not None:
        stars = called("difficulty")
        yield Problem(f"{named} says the stars of each difficulty; leave {stars} out.", ("spread", "difficulty"))


def _in_fit_stars(request: GenerationRequest, called: Names) -> Iterator[Problem]:
    named = called("fit_stars")
    if request.task is not Task.NEW:
        yield Problem(f"{named} is for new difficulties; leave it out.", ("fit_stars",))
    if request.decoding.compatibility is not None:
        sentence = f"{named} changes what the public pipeline makes; leave it or {called('compatibility')} out."
        yield Problem(sentence, ("fit_stars", "compatibility"))


def _in_task(request: GenerationRequest, called: Names) -> Iterator[Problem]:
    """What a task that changes or answers a difficulty cannot do."""
    of_map = request.timing.source in ("auto", "beatmap")
    if not request.map.kiai and request.task in (Task.REMAP, Task.HITSOUNDS):
        sentence = f"{called('kiai')} is for new difficulties; the task {request.task} keeps the kiai of the map."
        yield Problem(sentence, ("kiai",))
    if request.task is Task.REMAP:
        if request.map.start is None and request.map.end is None:
            yield Problem(f"A remap needs a range; set {called('start')} and {called('end')}.", ("start", "end"))
        if not of_map:
            sentence = (
                f"A remap keeps the red lines of the map; leave {called('timing')} out, or make a new difficulty."
            )
            yield Problem(sentence, ("timing",))
        if request.decoding.compatibility is not None:
            sentence = (
                f"{called('compatibility')} is for new difficulties; a remap always repairs what surrounds its range."
            )
            yield Problem(sentence, ("compatibility",))
    if request.task is Task.GUEST:
        if request.map.difficulty is None and not request.output.spread:
            yield Problem(f"A guest difficulty needs its stars; set {called('difficulty')}.", ("difficulty",))
        if not of_map:
            sentence = (
                f"A guest difficulty has the timing of the set; leave {called('timing')} out, or make a new difficulty."
            )
            yield Problem(sentence, ("timing",))
    if request.task is Task.HITSOUNDS and not request.map.hitsounded:
        yield Problem(
            f"Hitsounds are what this task is for; leave {called('hitsounded')} no out.",
            ("hitsounded",),
        )
