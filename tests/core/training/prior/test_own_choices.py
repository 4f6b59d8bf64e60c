"""Tables of the mapping prior, drawn to mappers' choices by the program's own."""

import numpy as np
import pytest

from core.generation.mappers.bundled.choices import Counts
from core.generation.mappers.bundled.prior import LEVEL_COUNT, SHAPES, table_shape
from core.training.prior.own_choices import DAMPING, MOST, drawn_to_mappers


def tables() -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    return {name: np.full(table_shape(name), 0.25) for name in SHAPES}


def counts(share: float, choices: float) -> Counts:
    """Of stacks, alike at all levels and in all contexts."""
    return {"stack": np.broadcast_to(choices * np.array([1 - share, share]), (LEVEL_COUNT, *SHAPES["stack"])).copy()}


def test_what_is_chosen_too_seldom_is_raised_by_a_part_of_what_is_missing() -> None:
    drawn = drawn_to_mappers(tables(), counts(0.1, 1e6), counts(0.3, 1e6))
    gained = (drawn["stack"] - tables()["stack"])[..., 1] - (drawn["stack"] - tables()["stack"])[..., 0]
    missing = np.log(0.3 / 0.1) - np.log(0.7 / 0.9)
    assert gained == pytest.approx(DAMPING * missing, abs=0.01)
    assert all((drawn[name] == table).all() for name, table in tables().items() if name != "stack")


def test_choices_like_those_of_mappers_change_nothing() -> None:
    drawn = drawn_to_mappers(tables(), counts(0.3, 1e6), counts(0.3, 1e6))
    assert drawn["stack"] == pytest.approx(tables()["stack"], abs=1e-3)


def test_few_choices_change_little_and_none_go_far() -> None:
    few = drawn_to_mappers(tables(), counts(0.0, 2), counts(0.3, 1e6))["stack"] - 0.25
    many = drawn_to_mappers(tables(), counts(0.0, 1e6), counts(0.3, 1e6))["stack"] - 0.25
    assert 0 < few[..., 1].max() < 0.5 * many[..., 1].min()
    assert np.abs(many).max() <= DAMPING * MOST + 1e-9


def test_a_level_that_differs_from_the_others_is_drawn_by_itself() -> None:
    own = counts(0.3, 1e5)
    own["stack"][4] = 1e5 * np.array([0.95, 0.05])
    drawn = drawn_to_mappers(tables(), own, counts(0.3, 1e5))["stack"]
    leaning = drawn[..., 1] - drawn[..., 0]
    assert (leaning[4] > leaning[:4].max() + 0.5).all()
