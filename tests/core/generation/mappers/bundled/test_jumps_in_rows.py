"""Long jumps come in rows, turns have sides, and objects lie on others, as in the human map that is followed."""

import math
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.objects import GameMode
from core.beatmap.reader import parse_beatmap
from core.beatmap.stacking import circle_radius
from core.generation.mappers.bundled.choices import count_choices
from core.generation.mappers.bundled.debts import Debts
from core.generation.mappers.bundled.decoding import DecodingBias
from core.generation.mappers.bundled.prior import Feature, write_prior
from core.generation.mappers.bundled.spatial_features import SpatialFeatures
from core.generation.mappers.bundled.targets import Targets
from core.training.decoder.model import Decoder
from tests.core.generation.mappers.bundled.test_prior import BEAT, STRONG, decode, decoder, tables  # noqa: F401
from tests.core.training.evaluation.maps import circle, map_text

HALF_BEATS = (1000 + BEAT / 2 * np.arange(64)).tolist()


def counted(places: list[tuple[int, int]], beats: float = 0.5, table: str = "far") -> list[object]:
    objects = [circle(round(500 * beats * number), x, y) for number, (x, y) in enumerate(places)]
    counts = count_choices(parse_beatmap(map_text(objects).encode(), "osu"))
    return counts[table].tolist() if table in counts else []


def test_jumps_are_counted_by_the_one_before() -> None:
    far, near = (0, 0), (60, 0)
    far_counts = counted([far, (300, 0), (0, 0), near, (120, 0), (420, 0)])
    # Out of a stream: long after long, short after long, short after short, long after short.
    assert far_counts == [[[0, 0], [0, 0]], [[1, 1], [1, 1]]]
    assert counted([far, (300, 0), (0, 0)], beats=0.2) == [[[0, 0], [0, 1]], [[0, 0], [0, 0]]]
    assert counted([far, (300, 0), (0, 0)], beats=1.5) == [], "a row ends where there is time"


def test_turns_are_counted_by_the_side_of_the_one_before() -> None:
    square = counted([(100, 100), (200, 100), (200, 200), (100, 200), (100, 100)], table="side")
    assert square == [[0, 0], [0, 2]]
    stairs = counted([(0, 0), (100, 0), (100, 100), (200, 100), (200, 200)], table="side")
    assert stairs == [[0, 0], [2, 0]]
    straight = counted([(112, 112), (208, 112), (208, 208), (208, 304)], table="side")
    assert straight == [], "straight on has no side"


def test_where_a_slider_moved_is_no_jump() -> None:
    spatial = SpatialFeatures(np.array([[300.0, 100.0], [110.0, 100.0]]), 32.0)
    spatial.add((100.0, 100.0), 0.0)
    spatial.add((300.0, 100.0), 250.0, end=True)
    assert "far" not in {feature.table for feature in spatial.features(500.0, 500.0)}
    spatial.add((100.0, 100.0), 500.0)
    far = next(feature for feature in spatial.features(750.0, 500.0) if feature.table == "far")
    assert far.context == (1, 1) and far.classes.tolist() == [1, 0]


def test_a_class_is_as_frequent_as_in_the_map_that_is_followed_whatever_the_decoder_believes() -> None:
    rng = np.random.default_rng(3)
    debts, feature = Debts(Targets({"stack": np.array(3 * [[0.5, 0.5]] + [[0.2, 0.8]])})), np.array([0, 1])
    made, better = list[bool](), list[bool]()
    for number in range(600):
        question = Feature("stack", (3,), feature)
        chance = debts.chance(question, 1, -3.0 + (number % 2))
        chosen = int(rng.random() < chance)
        debts.chosen(question, chosen)
        (better if number % 2 else made).append(bool(chosen))
    assert np.mean(made + better) == pytest.approx(0.8, abs=0.02)
    assert np.mean(better) > np.mean(made) + 0.05, "the decoder says where"
    assert Debts(Targets()).chance(Feature("stack", (3,), feature), 1, 0.0) == 0.5


def jumps(decoder: Decoder, folder: Path, shares: dict[str, list[list[float]]]) -> list[float]:  # noqa: F811
    """Radii between circles on half beats, of three seeds of a decoder that knows nothing."""
    learned = tables()
    learned["spinner"][..., 1] = -2 * STRONG
    learned["slider"][..., 0] = 2 * STRONG
    write_prior(folder, {GameMode.OSU: learned})
    targets = Targets({name: np.array(values) for name, values in shares.items()})
    found = list[float]()
    for seed in (1, 2, 3):
        placed = decode(decoder, folder, HALF_BEATS, DecodingBias(targets=targets), seed)
        for before, after in pairwise(each.item for each in placed):
            found.append(math.dist((before.x, before.y), (after.x, after.y)) / circle_radius(4.0))
    return found


def test_long_jumps_come_in_rows(decoder: Decoder, tmp_path: Path) -> None:  # noqa: F811
    # As many long ones: half of all. The rows are those of both gaps, after a short jump and after a long one.
    def again(after_short: float, after_long: float) -> float:
        rows = 2 * [[1 - after_short, after_short], [1 - after_long, after_long]]
        far = np.array(jumps(decoder, tmp_path, {"far": rows})) > 4
        assert 0.35 < far.mean() < 0.65
        return float(far[1:][far[:-1]].mean())

    assert again(0.15, 0.85) > 0.7 > 0.3 > again(0.85, 0.15)


def test_objects_lie_exactly_on_the_last_one_as_often_as_they_should(
    decoder: Decoder,  # noqa: F811
    tmp_path: Path,
) -> None:
    stays = [[0.5, *(0.5 / 8 for _ in range(8))]] * 9
    for exact in (0.2, 0.9):
        found = np.array(jumps(decoder, tmp_path, {"jump": stays, "stack": [[1 - exact, exact]] * 4}))
        assert np.mean(found < 3 / circle_radius(4.0)) == pytest.approx(0.5 * exact, abs=0.1)
