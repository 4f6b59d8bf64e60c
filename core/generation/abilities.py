"""What a model cannot do is refused before anything starts, with the reason and the model that can."""

from core.errors import InputError
from core.generation.request import GenerationRequest
from core.model.catalog import find_card, load_catalog

_FLAGS = {"descriptors": "descriptor"}


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
        if option in card.limits:
            raise InputError(f"--{flag_of(option)}: {card.limits[option]}")
    if request.timing in card.limits:
        raise InputError(f"--timing {request.timing}: {card.limits[request.timing]}")
    if request.year is not None and (problem := card.year_problem(request.year)):
        raise InputError(f"--year {request.year}: {problem}")
    if request.mode is not None and request.mode not in card.modes:
        raise InputError(f"--mode {request.mode.name.lower()}: {card.reason_off('new', request.mode)} Choose another.")


def check_task(request: GenerationRequest) -> None:
    """Refuse a task that the chosen model cannot do.

    Raises:
        InputError: the model was not trained for it, or does not know the mode.
    """
    card, task = find_card(request.model), request.task.value
    if card is not None and task not in card.tasks:
        reason = card.limits.get(task) or f"{card.title} cannot do this; {_able(task)}."
        raise InputError(f"--model {request.model} ({task}): {reason}")


def flag_of(option: str) -> str:
    """An option of the request as the command line calls it, without the dashes."""
    return _FLAGS.get(option, option).replace("_", "-")


def _able(task: str) -> str:
    """Which models can do a task."""
    names = [card.title for card in load_catalog().values() if card.kind == "mapper" and task in card.tasks]
    return f"choose {' or '.join(names)}" if names else "no model that Beatwright knows can"
