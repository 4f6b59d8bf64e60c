"""The table of every option, derived from the fields of a request that declare them."""

from core.generation.option import (
    DECODING,
    GROUPS,
    MAP,
    METADATA,
    MODEL,
    POSITIONS,
    SETTINGS,
    STYLE,
    TIMING,
    TUNING,
    Kind,
    MapperKind,
    Option,
    declared_options,
)
from core.generation.request import GenerationRequest
from core.generation.request_parts import MOST_IN_SPREAD

__all__ = [
    "DECODING",
    "GROUPS",
    "MAP",
    "METADATA",
    "MODEL",
    "MOST_IN_SPREAD",
    "OPTIONS",
    "POSITIONS",
    "SETTINGS",
    "STYLE",
    "TIMING",
    "TUNING",
    "Kind",
    "MapperKind",
    "Option",
    "every_option",
]

OPTIONS: dict[str, Option] = {name: each for name, each in declared_options(GenerationRequest).items() if each.group}
"""By flat name. Which song is meant (`beatmap`, `audio`) is not listed, nor is the task."""


def every_option() -> dict[str, Option]:
    """The table with those that name the song."""
    return declared_options(GenerationRequest)
