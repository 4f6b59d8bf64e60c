"""What providers can be asked for, and what a request asks for."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from core.errors import InputError
from core.music.request import COVER, REPAINT, SongRequest


class Ability(StrEnum):
    """What a provider can be asked for, besides a song of some seconds."""

    TEXT = "text"
    UNCONDITIONAL = "unconditional"
    CONTINUE_AUDIO = "continue audio"
    FOLLOW_MELODY = "follow a melody"
    COVER = "cover"
    REPAINT = "repaint"
    GUIDANCE = "guidance"
    NEGATIVE_PROMPT = "negative prompt"
    STEPS = "steps"
    SCHEDULERS = "schedulers"
    SAMPLING = "sampling"
    SETTINGS = "generation config"
    SECTIONS = "sections"
    LYRICS = "lyrics"
    METER = "meter"
    STEREO = "stereo"
    RANKING = "ranking"
    ADAPTERS = "adapters"
    INT8 = "int8"


_DEFAULTS = SongRequest()
_SAMPLING = ("sampling", "temperature", "top_k", "top_p")

_USES: Mapping[str, tuple[Ability, Callable[[SongRequest], bool]]] = {
    "--guidance": (Ability.GUIDANCE, lambda request: request.guidance is not None),
    "--negative-prompt": (Ability.NEGATIVE_PROMPT, lambda request: bool(request.negative_prompt)),
    "--steps": (Ability.STEPS, lambda request: request.steps is not None),
    "--scheduler": (Ability.SCHEDULERS, lambda request: bool(request.scheduler)),
    "--greedy, --temperature, --top-k and --top-p": (
        Ability.SAMPLING,
        lambda request: any(getattr(request, name) != getattr(_DEFAULTS, name) for name in _SAMPLING),
    ),
    "--set": (Ability.SETTINGS, lambda request: bool(request.settings)),
    "--sections": (Ability.SECTIONS, lambda request: bool(request.sections)),
    "--lyrics": (Ability.LYRICS, lambda request: bool(request.lyrics or request.language)),
    "--meter": (Ability.METER, lambda request: request.meter is not None),
    "--prompt-audio": (
        Ability.CONTINUE_AUDIO,
        lambda request: request.audio_prompt is not None and not request.audio_use,
    ),
    "--audio-use cover": (Ability.COVER, lambda request: request.audio_use == COVER),
    "--audio-use repaint": (Ability.REPAINT, lambda request: request.audio_use == REPAINT),
    "--adapter": (Ability.ADAPTERS, lambda request: bool(request.adapters)),
    "--quantize": (Ability.INT8, lambda request: bool(request.quantization)),
    "--unconditional": (
        Ability.UNCONDITIONAL,
        lambda request: not (request.prompts or request.sections or request.audio_use),
    ),
}
"""The options that only some providers take: what they need, and whether a request has them."""


def refuse_others(request: SongRequest, title: str, abilities: frozenset[Ability]) -> None:
    """Refuse what a provider called `title` cannot be asked for.

    Raises:
        InputError: the request has an option that it does not take; the sentence names it.
    """
    for option, (ability, is_used) in _USES.items():
        if ability not in abilities and is_used(request):
            raise InputError(f"{title} takes no {option}; leave that out, or choose another model.")
