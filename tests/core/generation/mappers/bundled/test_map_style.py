"""A map follows the shares of choices of one human map."""

from pathlib import Path

import numpy as np
import pytest

from core.beatmap.objects import GameMode, Slider
from core.beatmap.reader import parse_beatmap
from core.errors import InputError
from core.generation.mappers.bundled.choices import count_choices
from core.generation.mappers.bundled.debts import Debts
from core.generation.mappers.bundled.decoding import DecodingBias
from core.generation.mappers.bundled.map_style import MapStyle, draw_style, gain_of_own, median_gap
from core.generation.mappers.bundled.map_style_files import read_map_styles, write_map_styles
from core.generation.mappers.bundled.pools import pooled
from core.generation.mappers.bundled.prior import BEATS, Feature, read_prior
from core.generation.mappers.bundled.style_fit import style_of_map
from core.generation.mappers.bundled.targets import Targets
from core.model.checkpoints.descriptors import MAP_STYLES
from core.training.decoder.model import Decoder
from tests.core.generation.mappers.bundled.test_prior import decode, decoder, tables  # noqa: F401
from tests.core.training.evaluation.maps import circle, map_text


def style(stars: float, gap: float, sliders: float, weight: float = 1.0) -> MapStyle:
    return MapStyle(stars, gap, {"slider": 200 * np.array([[1 - sliders, sliders]])}, weight)


def slider_share(targets: Targets) -> float:
    return float(targets.shares["slider"][0, 1])


def test_choices_of_a_map_are_pooled_and_sliders_are_a_share_of_all_objects() -> None:
    objects = [circle(1000 * number, 100 + 40 * number) for number in range(4)]
    objects.append("300,300,4000,2,0,L|400:300,1,100")
    counts = pooled(count_choices(parse_beatmap(map_text(objects).encode(), "osu")))
    assert counts["slider"].tolist() == [[4, 1]]
    assert (
        counts["slide"].sum() == 5 and counts["slide"][2].tolist() == [4, 0] and counts["slide"][3].tolist() == [0, 1]
    )
    assert counts["jump"].shape == (9, 9) and counts["jump"].sum() == 4
    assert median_gap([0, 0, 500, 1000, 1200, 90_000]) == 500


def test_a_map_near_the_stars_and_the_gaps_is_drawn_another_for_each_seed() -> None:
    human = [style(2, 500, 0.9), style(2, 100, 0.7), style(5, 500, 0.1), style(5.1, 500, 0.3)]
    drawn = [slider_share(draw_style(human, (), 5, 500, np.random.default_rng(seed))) for seed in range(40)]
    assert 0.05 < min(drawn) < 0.2 < 0.25 < max(drawn) < 0.35
    again = draw_style(human, (), 5, 500, np.random.default_rng(3))
    assert slider_share(again) == drawn[3]


def test_maps_of_a_style_are_followed_as_strongly_as_they_weigh() -> None:
    human = [style(5, 500, 0.1)]
    shares = [
        slider_share(draw_style(human, [style(3, 900, 0.9, weight)], 5, 500, np.random.default_rng(0)))
        for weight in (-1, 0, 0.5, 1, 3)
    ]
    assert shares[0] == shares[1] == pytest.approx(0.1, abs=0.01)
    assert shares[2] == pytest.approx(0.5, abs=0.05)
    assert shares[3] == shares[4] == pytest.approx(0.9, abs=0.05)


def test_a_style_that_weighs_nothing_is_not_drawn_though_the_others_are_far() -> None:
    own = [style(10, 60, 0.9, weight=0.0), style(0.5, 4000, 0.3)]
    assert 0.25 < slider_share(draw_style((), own, 10, 60, np.random.default_rng(0))) < 0.35


def test_own_maps_gain_where_they_are_nearer_to_a_map_and_it_is_not_among_them() -> None:
    learned, others = [style(4, 300, 0.8), style(5, 310, 0.9)], [style(4.4, 300, 0.3), style(4.6, 290, 0.2)]
    gain = gain_of_own(style(4.5, 300, 0.85), learned, others)
    assert gain > 0.3
    assert gain_of_own(style(4.5, 300, 0.25), learned, others) < -0.3
    itself = style(4.5, 300, 0.85)
    assert gain_of_own(itself, learned, [*others, itself]) == pytest.approx(gain)


def by_gaps(sliders: tuple[float, ...]) -> MapStyle:
    shares = np.array([[1 - share, share] for share in sliders])
    return MapStyle(4.0, 300, {"slider": 40 * shares.sum(axis=0)[None], "slide": 40 * shares})


def test_sliders_are_followed_in_each_gap_and_in_all_together() -> None:
    human, rng = [by_gaps((0.1, 0.8, 0.9, 1.0))], np.random.default_rng(0)
    drawn = draw_style(human, (), 4, 300, rng, of_all=0.0)
    gaps, room = [2] * 30 + [5] * 60 + [7] * 10, [True] * 90 + [False] * 10
    of_each = drawn.for_gaps(gaps, room)
    assert "slider" not in of_each.shares and "slider" not in of_each.usual
    assert of_each.shares["slide"] == pytest.approx(drawn.shares["slide"], abs=0.01)

    of_all = draw_style(human, (), 4, 300, rng).for_gaps(gaps, room).shares["slide"][:, 1]
    assert 30 * of_all[0] + 60 * of_all[1] == pytest.approx(70, abs=1), "as many of all objects as the map has"
    assert of_all[0] < of_all[1] < of_all[3]
    half = draw_style(human, (), 4, 300, rng, of_all=0.5).for_gaps(gaps, room).shares["slide"][:, 1]
    assert 30 * half[0] + 60 * half[1] == pytest.approx((70 + 30 * 0.1 + 60 * 0.8) / 2, abs=1)
    without = drawn.for_gaps([2] * 5, [False] * 5)
    assert np.isfinite(without.shares["slide"]).all(), "a rhythm without room for any"

    debts, question = Debts(of_each), np.array([0, 1, -1])
    for _ in range(3):
        debts.chosen(Feature("slider", (2,), np.array([0, 0, -1])), 0)
        assert np.abs(debts.nats(Feature("slider", (2,), question))).max() < 0.02, "without room there was no choice"
    debts.chosen(Feature("slider", (2,), question), 1)
    short, long = (debts.nats(Feature("slider", (gap,), question)) for gap in (2, 7))
    assert short[0] > short[1] + 0.2 and np.abs(long).max() < 0.02


def test_a_style_without_counts_of_gaps_keeps_its_own_share() -> None:
    targets = draw_style(
        [by_gaps((0.1, 0.8, 0.9, 1.0))], [style(4, 300, 0.2)], 4, 300, np.random.default_rng(0), of_all=0.0
    ).for_gaps([2, 5], [True, True])
    assert "slide" not in targets.shares and slider_share(targets) == pytest.approx(0.25, abs=0.06)


def keys_map(columns: list[tuple[int, ...]], held: int = 0) -> str:
    """A 4K map with a chord each half a second, the first `held` notes for a beat."""
    notes = [(500 * number, column) for number, chord in enumerate(columns) for column in chord]
    objects = [
        f"{64 + 128 * column},192,{time},128,0,{time + 500}:0:0:0:0:"
        if index < held
        else circle(time, 64 + 128 * column)
        for index, (time, column) in enumerate(notes)
    ]
    return map_text(objects).replace("Mode: 0", "Mode: 3")


def test_a_mania_map_has_its_shares_of_chords_columns_and_hold_notes() -> None:
    counts = pooled(count_choices(parse_beatmap(keys_map([(0, 1), (1,), (2,), (2, 3)], held=2).encode(), "mania")))
    assert counts["hold"].tolist() == [[4, 2]]
    assert counts["hold length"].sum() == 2 and counts["hold length"][1, BEATS.index(1.0)] == 2
    assert counts["chord"].tolist() == [[2, 2], [2, 0]], "two of four go on to a second note, none to a third"
    assert counts["column"][2].tolist() == [2, 0, 1] and counts["column"][4].sum() == 1


def test_chords_and_columns_are_followed_only_by_a_style() -> None:
    mapped = parse_beatmap(keys_map([(0, 1), (1,), (2,), (2, 3)] * 10, held=2).encode(), "mania")
    human = [style_of_map(mapped)]
    plain = draw_style(human, (), 2, 500, np.random.default_rng(0))
    assert set(plain.shares) == {"hold", "hold length"} == set(plain.usual)
    styled = draw_style(human, human, 2, 500, np.random.default_rng(0))
    assert set(styled.shares) == {"hold", "hold length", "chord", "column"}
    goes_on = Feature("chord", (5, 0), np.array([1, 0]))
    owed = [np.asarray(Debts(each).nats(goes_on)) for each in (styled.raised("chord", 1.0), styled)]
    assert owed[0][0] - owed[0][1] > owed[1][0] - owed[1][1] + 0.5


def test_raised_chords_have_more_notes_and_keep_to_the_largest_one() -> None:
    targets = Targets({"chord": np.array([[0.5, 0.5], [0.75, 0.25]])})
    assert [targets.chord_notes(most) for most in (1, 2, 3)] == [0.0, 0.5, 0.625]
    more = targets.raised("chord", np.log(3))
    assert more.shares["chord"] == pytest.approx(np.array([[0.25, 0.75], [0.5, 0.5]]))
    assert targets.raised("chord", 0.0).shares["chord"] == pytest.approx(targets.shares["chord"])
    assert Targets().raised("chord", 1.0) == Targets() and Targets().chord_notes(4) == 0.0


def test_a_style_with_few_maps_nearby_has_others_followed_too() -> None:
    own = [style(4, 300, 0.1), *(style(4 + 0.5 * number, 300, 0.9) for number in (1, 2, 3))]

    def far(among: float) -> int:
        drawn = [draw_style((), own, 4, 300, np.random.default_rng(seed), among=among) for seed in range(60)]
        return sum(slider_share(targets) > 0.5 for targets in drawn)

    assert far(0.0) < 15 < 25 < far(3.0)
    assert far(4.0) < 60, "as many as there are"


def chords(stars: float, share: float) -> MapStyle:
    return MapStyle(stars, 300, {"chord": 1000 * np.array([[1 - share, share], [0.9, 0.1]])})


def test_chords_of_a_style_become_more_where_those_of_all_maps_do() -> None:
    human = [chords(2, 0.2), chords(5, 0.6)]

    def share(own: MapStyle, stars: float) -> float:
        return float(draw_style(human, [own], stars, 300, np.random.default_rng(0)).shares["chord"][0, 1])

    assert share(chords(5, 0.4), 5) == pytest.approx(0.4, abs=0.01)
    assert 0.2 + 0.1 < share(chords(2, 0.2), 5) < 0.6 - 0.1
    assert 0.6 - 0.1 > share(chords(5, 0.6), 2) > 0.2 + 0.1


def test_hold_notes_are_longer_in_gaps_that_a_style_has_none_in_where_they_are_elsewhere() -> None:
    half, whole, two = (BEATS.index(beats) for beats in (0.5, 1.0, 2.0))

    def lengths(short: int, long: int) -> MapStyle:
        """Of hold notes in gaps up to half a beat, and up to a beat: half a beat, a beat or two beats long."""
        counts = np.zeros((4, len(BEATS)))
        counts[0, [half, whole, two]] = np.array([3, 2, 1]) * short
        counts[1, [half, whole, two]] = np.array([2, 3, 1]) * short + np.array([0, 1, 9]) * long
        return MapStyle(4, 300, {"hold length": counts})

    human, rng = [lengths(100, 0)], np.random.default_rng(0)
    plain, styled = (draw_style(human, own, 4, 300, rng).shares["hold length"] for own in ((), [lengths(0, 20)]))
    assert plain[0, two] == pytest.approx(1 / 6, abs=0.01)
    assert styled[0, two] > 0.4 > 0.2 > styled[0, half]
    assert styled[1, two] > 0.8


def test_debts_bring_the_choices_to_their_targets_from_any_belief() -> None:
    rng = np.random.default_rng(5)
    targets = {"turn": np.array([[0.5, 0.3, 0.2, 0, 0, 0], [0, 0, 0.1, 0.1, 0.2, 0.6]])}
    debts = Debts(Targets(targets))
    belief = np.log([0.05, 0.05, 0.1, 0.2, 0.3, 0.3])
    made = np.zeros((2, 6))
    for number in range(600):
        feature = Feature("turn", (number % 2,), np.arange(6))
        chosen = int(np.argmax(belief + debts.nats(feature) + rng.gumbel(size=6)))
        debts.chosen(feature, chosen)
        made[number % 2, chosen] += 1
    assert np.abs(made / 300 - targets["turn"]).max() < 0.1, "of a belief that is off by .45"
    led = Debts(Targets(targets, {"turn": np.full((2, 6), 1 / 6)}))
    assert np.argmax(led.nats(Feature("turn", (1,), np.arange(6)))) == 5, "what it has more often than others leads"
    unnamed = Feature("former", (), np.arange(3))
    debts.chosen(unnamed, 1)
    assert np.all(np.zeros(3) + debts.nats(unnamed) == 0)


def test_the_decoder_follows_the_shares(decoder: Decoder, tmp_path: Path) -> None:  # noqa: F811
    def sliders(share: float) -> int:
        targets = Targets({"slider": np.array([[1 - share, share]])})
        placed = decode(decoder, tmp_path, bias=DecodingBias(targets=targets))
        return sum(isinstance(each.item, Slider) for each in placed)

    few, many = sliders(0.1), sliders(0.8)
    assert many - few > 8


def test_styles_are_written_and_read_again(tmp_path: Path) -> None:
    assert read_map_styles(tmp_path, GameMode.OSU) == ()
    write_map_styles(tmp_path, {GameMode.OSU: [style(4.5, 250, 0.4)]})
    (read,) = read_map_styles(tmp_path, GameMode.OSU)
    assert (read.stars, read.gap, read.counts["slider"].tolist()) == (4.5, 250, [[120, 80]])
    assert read_map_styles(tmp_path, GameMode.MANIA) == ()
    (tmp_path / MAP_STYLES).write_text('{"osu": [[4.5, 250, 1, {"slider": [[1, 2, 3]]}]]}')
    with pytest.raises(InputError, match="another shape"):
        read_map_styles(tmp_path, GameMode.OSU)


def test_a_model_without_styles_keeps_the_usual_shares(tmp_path: Path) -> None:
    assert read_prior(tmp_path, GameMode.OSU, 4.0).balanced() == {}
    assert draw_style((), (), 4, 500, np.random.default_rng(0)).shares == {}
