"""Descriptors choose the human map that the bundled model follows, and the quarter beats of its rhythm."""

import numpy as np
import pytest

from core.beatmap.objects import GameMode
from core.data_files import resources
from core.errors import InputError
from core.generation.mappers.bundled.descriptors import MEANINGS, DescriptorWeights
from core.generation.mappers.bundled.map_style import MapStyle, draw_style
from core.generation.mappers.bundled.map_style_files import read_map_styles
from core.generation.model_support import check_descriptors, mode_problems, reason_off
from core.generation.request import GenerationRequest
from core.model.checkpoints.catalog import BUNDLED, find_card
from core.model.checkpoints.descriptors import descriptors_of, stored_descriptors, trained_descriptors


@pytest.fixture(scope="module")
def human() -> tuple[MapStyle, ...]:
    return read_map_styles(resources() / "models" / BUNDLED, GameMode.OSU)


def drawn(human, asked: DescriptorWeights, table: str, row: slice, classes: slice, stars: float = 5.0) -> float:
    """The mean share of classes in a table of the maps that are followed, over sixty seeds."""
    found = []
    for seed in range(60):
        shares = draw_style(human, (), stars, 220.0, np.random.default_rng(seed), asked).shares[table]
        found.append(float(shares[row, classes].sum(axis=-1).mean()))
    return float(np.mean(found))


@pytest.mark.parametrize(
    ("name", "table", "row", "classes"),
    [
        ("jumps", "jump", slice(1, 4), slice(6, None)),
        ("flow aim", "turn", slice(0, 2), slice(0, 2)),
        ("sharp aim", "turn", slice(0, 2), slice(4, None)),
        ("sliders", "slider", slice(0, 1), slice(1, 2)),
        ("perfect stacks", "stack", slice(0, 4), slice(1, 2)),
        ("overlaps", "touch", slice(5, 6), slice(1, 2)),
    ],
)
def test_what_is_asked_for_is_drawn_oftener_and_what_is_avoided_seldomer(human, name, table, row, classes) -> None:
    plain, wanted, avoided = (
        drawn(human, asked, table, row, classes)
        for asked in (DescriptorWeights(), DescriptorWeights({name: 1.0}), DescriptorWeights({name: -1.0}))
    )
    assert avoided < plain - 0.01 < plain + 0.02 < wanted


def test_words_leave_a_map_without_them_as_it_is_and_do_not_reach_for_far_stars(human) -> None:
    plain = draw_style(human, (), 5.0, 220.0, np.random.default_rng(3))
    without = draw_style(human, (), 5.0, 220.0, np.random.default_rng(3), DescriptorWeights())
    assert all(np.array_equal(plain.shares[name], without.shares[name]) for name in plain.shares)

    def one(stars: float, sliders: float) -> MapStyle:
        return MapStyle(stars, 220.0, {"slider": 200 * np.array([[1 - sliders, sliders]])})

    maps = [one(5.0, 0.2), one(5.1, 0.3), one(6.5, 0.9)]
    shares = [
        draw_style(maps, (), 5.0, 220.0, np.random.default_rng(seed), DescriptorWeights({"sliders": 1.0})).shares[
            "slider"
        ][0, 1]
        for seed in range(40)
    ]
    assert max(shares) < 0.5, "the one with the most sliders is 1.5 stars away"
    assert np.mean(shares) > 0.24


def test_maps_that_have_no_such_choices_are_drawn_as_before() -> None:
    maps = [MapStyle(3.0, 300.0, {"colour": 50 * np.ones((8, 4))}), MapStyle(3.1, 300.0, {"colour": np.eye(8, 4)})]
    near = np.array([0.6, 0.4])
    assert DescriptorWeights({"jumps": 1.0}).fit([each.counts for each in maps], near).tolist() == [0.0, 0.0]


def test_a_request_names_them_and_streams_ask_for_quarters() -> None:
    style = GenerationRequest.of(descriptors=("streams", "own word"), negative_descriptors=("jumps",)).style
    asked = DescriptorWeights.of(style)
    assert asked.weights == {"streams": 1.0, "jumps": -1.0}
    assert (
        asked.quarters > DescriptorWeights({"streams": 1.0}).quarters > 0 > DescriptorWeights({"jumps": 1.0}).quarters
    )
    assert DescriptorWeights().quarters == 0


def test_the_list_and_the_meanings_are_the_same_words() -> None:
    card = find_card(BUNDLED)
    assert card is not None
    assert {each.name for each in descriptors_of(card)} == set(MEANINGS) == trained_descriptors(card)


def test_a_copy_of_the_model_understands_them_while_it_has_maps_to_follow(tmp_path) -> None:
    (tmp_path / "tokenizer.json").write_text("{}")
    assert stored_descriptors(tmp_path) == frozenset()
    (tmp_path / "map_styles.json").write_text("{}")
    assert stored_descriptors(tmp_path) == set(MEANINGS)


def test_a_word_of_another_mode_is_refused_in_a_sentence() -> None:
    request = GenerationRequest.of(model=BUNDLED, descriptors=("jumps",), negative_descriptors=("mono-heavy",))
    (problem,) = mode_problems(request, GameMode.OSU)
    assert "mono-heavy" in problem.sentence and "leave it out" in problem.sentence
    assert problem.options == ("negative_descriptors",)
    card = find_card(BUNDLED)
    assert card is not None
    assert reason_off(card, "descriptors", GameMode.OSU) is None
    assert "no descriptors" in str(reason_off(card, "descriptors", GameMode.MANIA))
    with pytest.raises(InputError, match="did you mean jumps"):
        check_descriptors(GenerationRequest.of(model=BUNDLED, descriptors=("skillset/jumps",)), set(MEANINGS))
