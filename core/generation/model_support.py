"""What a model cannot do is refused before anything starts, with the reason and the model that can."""

from collections.abc import Callable, Collection, Iterator
from difflib import get_close_matches

from core.beatmap.header import read_header
from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.option import BUNDLED_ONLY, POSITIONS, SETTINGS, MapperKind
from core.generation.options import OPTIONS
from core.generation.request import GenerationRequest
from core.generation.validation import (
    Names,
    Problem,
    flag_of,
    part_problems,
    refuse_first,
    request_problems,
)
from core.model.checkpoints.catalog import ModelCard, find_card, load_catalog
from core.model.checkpoints.descriptors import follows_descriptors, modes_of


def model_problems(request: GenerationRequest, called: Names = flag_of) -> Iterator[Problem]:
    """Options that mean nothing to the chosen model."""
    model = request.model.name
    card = find_card(model)
    if card is None:
        return
    if card.kind != "mapper":
        sentence = f"{called('model')} {model}: {card.title} maps nothing by itself; choose another model."
        yield Problem(sentence, ("model",))
        return
    for option in request.non_defaults():
        if reason := reason_off(card, option):
            yield Problem(f"{called(option)}: {reason}", (option,))
    if request.timing.source in card.limits:
        source = request.timing.source
        yield Problem(f"{called('timing')} {source}: {card.limits[source]}", ("timing",))
    year = request.style.year
    if year is not None and (wrong := card.year_problem(year)):
        yield Problem(f"{called('year')} {year}: {wrong}", ("year",))
    mode = request.map.mode
    if mode is not None and mode not in card.modes:
        able = _able(lambda other: mode in other.modes)
        sentence = f"{called('mode')} {mode.name.lower()}: {card.title} does not know this mode; {able}."
        yield Problem(sentence, ("mode",))
    context = next((kind for kind in request.decoding.contexts if kind not in card.contexts_in), None)
    if context is not None:
        able = _able(lambda other: context in other.contexts_in)
        yield Problem(f"{called('contexts')} {context}: {card.title} cannot be shown this; {able}.", ("contexts",))
    output = next((kind for kind in request.decoding.outputs if kind not in card.contexts_out), None)
    if output is not None:
        able = _able(lambda other: output in other.contexts_out)
        yield Problem(f"{called('outputs')} {output}: {card.title} does not write this; {able}.", ("outputs",))


def task_problems(request: GenerationRequest, called: Names = flag_of) -> Iterator[Problem]:
    """That the chosen model was not trained for the task."""
    card, task = find_card(request.model.name), request.task.value
    if card is not None and task not in card.tasks:
        able = _able(lambda other: task in other.tasks)
        reason = card.limits.get(task) or f"{card.title} cannot do this; {able}."
        yield Problem(f"{called('model')} {request.model.name} ({task}): {reason}", ("model",))


def mode_problems(request: GenerationRequest, mode: GameMode, called: Names = flag_of) -> Iterator[Problem]:
    """Options that have no meaning in the mode of what is made; difficulty settings are written whatever the mode."""
    for name in request.non_defaults():
        option = OPTIONS.get(name)
        if option is not None and option.group != SETTINGS and mode not in option.modes:
            sentence = f"{called(name)}: {option.elsewhere.rstrip('.')}; leave it out, or choose another mode."
            yield Problem(sentence, (name,))
    if not request.style.descriptors and not request.style.negative_descriptors:
        return
    card = find_card(request.model.name)
    if card is None or kind_of(card) != MapperKind.BUNDLED:
        return  # the large models take any word of theirs in every mode
    for asked, names in _descriptors(request):
        for name in names:
            if mode not in modes_of(name, card):
                sentence = f"{called(asked)}: {card.title} has no descriptor {name} in this mode; leave it out."
                yield Problem(sentence, (asked,))


def check_descriptors(request: GenerationRequest, trained: Collection[str]) -> None:
    """Refuse descriptors that the loaded model was not trained with.

    Raises:
        InputError: it was not trained with one; the sentence names similar ones that it was.
    """
    refuse_first(descriptor_problems(request, trained))


def descriptor_problems(request: GenerationRequest, trained: Collection[str]) -> Iterator[Problem]:
    """Descriptors that a model was not trained with, with similar ones that it was."""
    for option, names in _descriptors(request):
        for name in names:
            if name not in trained:
                alike = get_close_matches(name.lower(), trained, 3, 0.5)
                hint = f"did you mean {' or '.join(alike)}?" if alike else f"it knows, for example, {_some(trained)}."
                yield Problem(f"The descriptor {name} is unknown to {request.model.name}; {hint}", (option,))


def _descriptors(request: GenerationRequest) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The descriptors of a request, by option."""
    style = request.style
    return (("descriptors", style.descriptors), ("negative_descriptors", style.negative_descriptors))


def problems_of(
    request: GenerationRequest,
    mode: GameMode | None = None,
    called: Names = flag_of,
    *,
    duration: float | None = None,
    descriptors: Collection[str] | None = None,
) -> list[Problem]:
    """Everything that keeps a task from starting on a request; empty where it can.

    Args:
        mode: of what is made; None reads it from the difficulty that the request names, where it names one.
        called: what options are called in the sentences.
        duration: ms of the song; None where it was not read yet.
        descriptors: those that the model was trained with; None where its token table was not read yet.
    """
    found = list(request_problems(request, called))
    if found:
        return found  # a source that cannot be read, or values that cannot be, have no mode and no model
    found = [*task_problems(request, called), *model_problems(request, called)]
    if mode is None and not found:
        mode = request.map.mode
        if mode is None and request.song.beatmap is not None:
            try:
                mode = read_header(request.song.beatmap).mode
            except InputError as error:
                return [Problem(str(error))]
    found += mode_problems(request, mode or GameMode.OSU, called)
    if duration is not None:
        found += part_problems(request, duration, called)
    if descriptors is not None:
        found += descriptor_problems(request, descriptors)
    return found


def reason_off(card: ModelCard, option: str, mode: GameMode | None = None) -> str | None:
    """Why an option, by its flat name, means nothing to a model (in a mode), or None if it does."""
    # The option that chooses the source of the timing is not the task of finding one.
    reason = card.limits.get(option) if option == "timing" else card.reason_off(option, mode)
    if reason or option not in OPTIONS:
        return reason
    if mode is not None and mode not in OPTIONS[option].modes:
        return OPTIONS[option].elsewhere
    named = option in ("descriptors", "negative_descriptors")
    if named and mode is not None and kind_of(card) == MapperKind.BUNDLED and not follows_descriptors(card, mode):
        return f"{card.title} has no descriptors in this mode; choose V32 for them."
    if kind_of(card) not in OPTIONS[option].kinds and OPTIONS[option].kinds == BUNDLED_ONLY:
        return f"{card.title} has no such option; choose Beatwright small for it, or an adapter of this model."
    if kind_of(card) not in OPTIONS[option].kinds:
        return f"{card.title} decodes along its own rhythm and has no such option; choose V28 to V32 for it."
    if OPTIONS[option].group == POSITIONS and card.diffusion is None:
        return f"{card.title} writes exact positions by itself; only those of V28 and V29 are refined."
    return None


def kind_of(card: ModelCard) -> MapperKind:
    """The kind of mapper that a card describes."""
    return MapperKind.BUNDLED if card.hub_id is None else MapperKind.MAPPERATORINATOR


def _able(fits: Callable[[ModelCard], bool]) -> str:
    """Which models can do something, as the end of a sentence."""
    names = [card.title for card in load_catalog().values() if card.kind == "mapper" and fits(card)]
    if not names:
        return "no model in the catalogue can"
    first, last = names[:-1], names[-1]
    return f"choose {', '.join(first)} or {last}" if first else f"choose {last}"


def _some(names: Collection[str]) -> str:
    return ", ".join(sorted(names)[:5]) or "none at all"
