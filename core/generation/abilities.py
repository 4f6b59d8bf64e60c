"""What a model cannot do is refused before anything starts, with the reason and the model that can."""

from collections.abc import Callable, Collection
from difflib import get_close_matches

from core.beatmap.header import read_header
from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.options import OPTIONS, POSITIONS, SETTINGS
from core.generation.request import GenerationRequest
from core.model.catalog import ModelCard, find_card, load_catalog, reason_in_mode


def check_model(request: GenerationRequest) -> None:
    """Refuse what the chosen model cannot do.

    Raises:
        InputError: an option means nothing to the model.
    """
    card = find_card(request.model)
    if card is None:
        return
    if card.kind != "mapper":
        raise InputError(f"--model {request.model}: {card.title} maps nothing by itself; choose another model.")
    for option in request.as_dict():
        if reason := reason_off(card, option):
            raise InputError(f"--{_flag_of(option)}: {reason}")
    if request.timing in card.limits:
        raise InputError(f"--timing {request.timing}: {card.limits[request.timing]}")
    if request.year is not None and (problem := card.year_problem(request.year)):
        raise InputError(f"--year {request.year}: {problem}")
    if request.mode is not None and request.mode not in card.modes:
        mode = request.mode
        able = _able(lambda other: mode in other.modes)
        raise InputError(f"--mode {mode.name.lower()}: {card.title} does not know this mode; {able}.")
    context = next((kind for kind in request.contexts if kind not in card.contexts_in), None)
    if context is not None:
        able = _able(lambda other: context in other.contexts_in)
        raise InputError(f"--context {context}: {card.title} cannot be shown this; {able}.")
    output = next((kind for kind in request.outputs if kind not in card.contexts_out), None)
    if output is not None:
        able = _able(lambda other: output in other.contexts_out)
        raise InputError(f"--output {output}: {card.title} does not write this; {able}.")


def check_task(request: GenerationRequest) -> None:
    """Refuse a task that the chosen model cannot do.

    Raises:
        InputError: the model was not trained for it.
    """
    card, task = find_card(request.model), request.task.value
    if card is not None and task not in card.tasks:
        able = _able(lambda other: task in other.tasks)
        reason = card.limits.get(task) or f"{card.title} cannot do this; {able}."
        raise InputError(f"--model {request.model} ({task}): {reason}")


def check_mode(request: GenerationRequest) -> None:
    """Refuse what has no meaning in the mode of what is made; difficulty settings are written whatever the mode.

    Raises:
        InputError: an option belongs to other modes, or the difficulty that says the mode cannot be read.
    """
    mode = request.mode
    if mode is None:
        mode = GameMode.OSU if request.beatmap is None else read_header(request.beatmap).mode
    for option in request.as_dict():
        reason = reason_in_mode(option, mode)
        if reason is not None and OPTIONS[option].group != SETTINGS:
            raise InputError(f"--{_flag_of(option)}: {reason.rstrip('.')}; leave it out, or choose another mode.")


def check_descriptors(request: GenerationRequest, known: Collection[str]) -> None:
    """Refuse descriptors that the loaded model was not trained with.

    Raises:
        InputError: it does not know one, and which it knows that are alike.
    """
    for name in (*request.descriptors, *request.avoid):
        if name not in known:
            alike = get_close_matches(name.lower(), known, 3, 0.5)
            hint = f"did you mean {' or '.join(alike)}?" if alike else f"it knows, for example, {_some(known)}."
            raise InputError(f"The descriptor {name} is unknown to {request.model}; {hint}")


def reason_off(card: ModelCard, option: str, mode: GameMode | None = None) -> str | None:
    """Why an option means nothing to a model (in a mode), or None if it does."""
    # The option that says where the timing comes from is not the task of finding one.
    reason = card.limits.get(option) if option == "timing" else card.reason_off(option, mode)
    if reason or option not in OPTIONS:
        return reason
    if OPTIONS[option].large and card.hub_id is None:
        return f"{card.title} decodes along its own rhythm and has no such option; choose V28 to V32 for it."
    if OPTIONS[option].group == POSITIONS and card.diffusion is None:
        return f"{card.title} writes exact positions by itself; only those of V28 and V29 are refined."
    return None


def _flag_of(option: str) -> str:
    return OPTIONS[option].flag if option in OPTIONS else option


def _able(fits: Callable[[ModelCard], bool]) -> str:
    """Which models can do something, as the end of a sentence."""
    names = [card.title for card in load_catalog().values() if card.kind == "mapper" and fits(card)]
    if not names:
        return "no model that Beatwright knows can"
    first, last = names[:-1], names[-1]
    return f"choose {', '.join(first)} or {last}" if first else f"choose {last}"


def _some(known: Collection[str]) -> str:
    return ", ".join(sorted(known)[:5]) or "none at all"
