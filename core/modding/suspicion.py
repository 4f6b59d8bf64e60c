"""What speaks against one thing in a map, as numbers."""

from dataclasses import dataclass

import numpy as np

from core.modding.questions import Answer, Question

NOTHING = -3.0
"""Where a witness is not there; nats."""


@dataclass(frozen=True, slots=True)
class Suspicion:
    """What speaks against one thing in the map.

    Attributes:
        time: ms.
        objects: indices into the beatmap's hit objects, the one it is about first.
        features: how strongly, in nats or the like, one number for each witness; what they are depends on the question.
        value, expected: what the map says and what would be likelier; see `Answer`.
        edge: of a slider, as in `Answer`.
        chance: of what the map says, where the model gives one.
    """

    question: Question
    time: float
    objects: tuple[int, ...]
    features: tuple[float, ...]
    value: object
    expected: object
    edge: int | None = 0
    chance: float = 0.0


def against(answer: Answer) -> float:
    """How much likelier the best other answer is than the map's, ln; negative where the map's own is the likeliest."""
    if answer.chance < answer.best:
        return answer.odds
    return -float(np.log((answer.chance + 1e-3) / (1 - answer.chance + 1e-3)))


def number(value: object) -> float:
    """The value of an answer to a question that is answered by numbers."""
    assert isinstance(value, int | float | bool)
    return float(value)
