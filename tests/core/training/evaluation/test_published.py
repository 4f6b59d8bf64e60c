"""The published measures on small examples that can be computed by hand."""

import math

import numpy as np
import pytest

from core.beatmap.reader import parse_beatmap
from core.tokens.upstream_view import UpstreamMap
from core.training.evaluation.hitsounds import sound_counts, sounds_of
from core.training.evaluation.pair_measures import varieties
from core.training.evaluation.published import (
    RhythmCounts,
    bpm_integral,
    drain_seconds,
    frechet_distance,
    rhythm_counts,
    rhythm_times,
    root_mean_square,
    similarity_error,
)
from tests.core.training.evaluation.maps import circle, map_text


def source(objects: list[str], lines: tuple[str, ...] = ("0,500,4,1,0,60,1,0",)) -> UpstreamMap:
    return UpstreamMap(parse_beatmap(map_text(objects, lines).encode(), "map"))


def test_precision_recall_and_f1() -> None:
    counts = rhythm_counts(np.array([105, 112, 290, 500]), np.array([100, 200, 300]), 10)
    assert counts == RhythmCounts(found=2, extra=2, missed=1)
    assert (counts.precision, counts.recall, counts.f1) == (1 / 2, 2 / 3, 4 / 7)
    total = counts + RhythmCounts(found=1)
    assert (total.precision, total.recall) == (3 / 5, 3 / 4)


def test_several_times_may_share_one_partner() -> None:
    assert rhythm_counts(np.array([95, 105]), np.array([100]), 10) == RhythmCounts(1, 0, 0)
    assert rhythm_counts(np.array([100]), np.array([95, 105]), 10) == RhythmCounts(2, 0, 0)
    assert rhythm_counts(np.array([], int), np.array([100]), 10) == RhythmCounts(0, 0, 1)
    assert math.isnan(RhythmCounts().f1)


def test_leniency_includes_its_end() -> None:
    assert rhythm_counts(np.array([110]), np.array([100]), 10).found == 1
    assert rhythm_counts(np.array([111]), np.array([100]), 10).found == 0


def test_times_that_are_pressed_and_times_that_only_sound() -> None:
    # 100 px a beat of 500 ms: three slides of 100 px last 500 ms each.
    found = source(["0,0,1000,2,0,L|100:0,3,100", "256,192,4000,12,0,5000", circle(6000)])
    assert rhythm_times(found, passive=False).tolist() == [1000, 6000]
    assert rhythm_times(found, passive=True).tolist() == [1000, 1500, 2000, 2500, 5000, 6000]


def test_drain_leaves_out_gaps_longer_than_eight_seconds() -> None:
    assert drain_seconds(source([circle(0), circle(1000), circle(9000)])) == 9
    assert drain_seconds(source([circle(0), circle(1000), circle(9001)])) == 1
    assert drain_seconds(source([])) == 0


def test_tempo_is_compared_over_time() -> None:
    steady = source([circle(0), circle(10_000)])
    changing = source([circle(0)], ("0,500,4,1,0,60,1,0", "4000,400,4,1,0,60,1,0"))
    assert bpm_integral(changing, steady) == (30**2 * 6, 10)
    assert bpm_integral(steady, changing) == (30**2 * 6, 10)
    late = source([circle(0)], ("2000,500,4,1,0,60,1,0",))  # its tempo counts before it begins
    assert bpm_integral(late, steady) == (0, 10)


def test_frechet_distance_of_one_dimension() -> None:
    # Means 1 and 3, variances 2 and 8: 2² + (√2 - √8)² = 4 + 2.
    assert frechet_distance(np.array([[0.0], [2.0]]), np.array([[1.0], [5.0]])) == pytest.approx(6, abs=1e-12)
    assert math.isnan(frechet_distance(np.zeros((1, 2)), np.zeros((3, 2))))


def test_frechet_distance_knows_moved_and_turned_clouds() -> None:
    rng = np.random.default_rng(0)
    cloud = rng.normal(size=(50, 5)) * [1, 2, 3, 4, 5]
    turn = np.linalg.qr(rng.normal(size=(5, 5)))[0]
    assert frechet_distance(cloud, cloud + np.array([3, 4, 0, 0, 0])) == pytest.approx(25, rel=1e-9)
    assert frechet_distance(cloud @ turn, cloud) == pytest.approx(frechet_distance(cloud, cloud @ turn), rel=1e-6)
    other = rng.normal(size=(40, 5)) + 1
    assert frechet_distance(cloud @ turn, other @ turn) == pytest.approx(frechet_distance(cloud, other), rel=1e-9)
    assert frechet_distance(cloud, cloud[:3]) > 0, "fewer windows than features"


def test_self_similarity() -> None:
    changing, steady = np.array([[1.0, 0.0], [0.0, 2.0]]), np.array([[3.0, 0.0], [1.0, 0.0]])
    assert similarity_error(changing, steady) == pytest.approx(math.sqrt(0.5**2 / 2))
    assert similarity_error(changing, 7 * changing) == 0
    assert similarity_error(steady, np.ones((9, 4))) == 0, "resized to the larger one"
    assert math.isnan(similarity_error(changing, np.zeros((0, 2))))


def test_root_mean_square_passes_over_what_is_no_number() -> None:
    assert root_mean_square([3.0, math.nan, 4.0]) == math.sqrt(12.5)
    assert math.isnan(root_mean_square([]))


def test_hitsounds_are_compared_where_both_sound() -> None:
    human = parse_beatmap(map_text([circle(0, sound=2), circle(500), circle(1000, sound=8)]).encode(), "human")
    ours = parse_beatmap(map_text([circle(5, sound=2), circle(505, sound=4), circle(2000, sound=8)]).encode(), "ours")
    counts = sound_counts(sounds_of(ours), sounds_of(human))
    assert (counts.met, counts.same, counts.shared, counts.generated, counts.human) == (2, 1, 1, 3, 2)
    assert (counts.agreement, counts.f1, counts.set_agreement) == (1 / 2, 2 / 5, 1)


def test_edges_of_sliders_sound_each() -> None:
    slider = "0,0,1000,2,0,L|100:0,2,100,2|0|8,0:0|2:0|0:0,0:0:0:0:"
    found = sounds_of(parse_beatmap(map_text([slider]).encode(), "map"))
    assert found.times.tolist() == [1000, 1500, 2000]
    assert found.additions.tolist() == [2, 0, 8] and found.sets.tolist() == [1, 2, 1]


def test_variety_of_two_seeds() -> None:
    first = parse_beatmap(map_text([circle(0, 0, 0), circle(500, 100, 0)]).encode(), "first")
    second = parse_beatmap(map_text([circle(0, 30, 40), circle(700, 100, 0)]).encode(), "second")
    (found,) = varieties([first, second])
    assert (found.rhythm, found.position) == (1 / 2, 50)
    assert varieties([first, first])[0].rhythm == 0 and varieties([first]) == []
