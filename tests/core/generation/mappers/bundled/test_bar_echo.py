"""Bars that sound alike are mapped alike."""

from pathlib import Path

import numpy as np
import pytest

from core.beatmap.objects import GameMode, Slider
from core.generation.mappers.bundled.bar_echo import COPY_ECHO, ECHO, LANE, LANE_ECHO, PASSAGE, BarEcho, copied_bars
from core.generation.mappers.bundled.decoding import ConstrainedDecoder, DecodingBias
from core.generation.mappers.bundled.prior import Feature
from core.generation.mappers.bundled.targets import Targets
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.sampling import Sampling
from core.generation.structure.bars import BANDS, PLACES, Bars
from core.generation.structure.repeats import Repeats
from core.jobs import CancelToken
from core.tokens.conditioning import Conditions
from core.tokens.families import recognise_family
from core.training.decoder.model import Decoder
from tests.core.generation.mappers.bundled.test_rules_enforcement import DURATION, RED, constrained, decoder  # noqa: F401

KIND = np.arange(2)


def song(order: str, noise: float = 0.0) -> Bars:
    """Bars of 2 s, those of one letter alike but for `noise`."""
    rng = np.random.default_rng(4)
    kinds = {letter: rng.normal(size=(2, PLACES, BANDS)) for letter in sorted(set(order))}
    rows = np.array([kinds[letter] for letter in order])
    rows += noise * rng.normal(size=rows.shape)
    count = len(order)
    times = 2000.0 * np.arange(count)
    return Bars(times, np.full(count, 2000.0), np.arange(count), rows[:, 0], rows[:, 1], 2000.0 * count)


def repeats(sources: list[int], likeness: float = 1.0) -> Repeats:
    """Bars of 2 s."""
    count = len(sources)
    return Repeats(2000.0 * np.arange(count), np.full(count, 2000.0), np.array(sources), np.full(count, likeness))


@pytest.mark.parametrize("noise", [0.0, 0.3])
def test_each_bar_has_the_earlier_one_that_it_sounds_most_like(noise: float) -> None:
    found = Repeats.of(song("abcdefghabcdefgh", noise))
    assert found.sources[0] == -1 and found.likeness[0] == 0
    assert found.sources[9:15].tolist() == [1, 2, 3, 4, 5, 6] and found.likeness[9:15].min() > 0.7
    assert found.likeness[2:8].max() < 0.5, "nothing came before that sounds like them"
    assert Repeats.of(song("a")).sources.tolist() == [-1]


def test_the_place_of_an_object_is_its_bar_and_its_part_of_it() -> None:
    bars = repeats([-1, 0])
    assert bars.place_of(-10) == (-1, 0)
    assert bars.place_of(0) == (0, 0) and bars.place_of(500) == (0, 12) and bars.place_of(1999) == (1, 0)
    assert bars.place_of(2500) == (1, 12)


def test_what_was_chosen_in_a_bar_is_likelier_at_the_same_place_of_one_that_sounds_alike() -> None:
    def nats(likeness: float, time: int, feature: Feature) -> list[float]:
        echo = BarEcho(repeats([-1, 0], likeness))
        echo.at(500)
        echo.chosen(Feature("slider", (3,), KIND), 1)
        for column in (2, 0):
            echo.chosen(Feature(LANE, (), np.arange(4)), column)
        echo.at(time)
        return (np.zeros(len(feature.classes)) + echo.nats(feature)).tolist()

    slider, lanes = Feature("slider", (5,), KIND), Feature(LANE, (), np.array([0, 1, 2, -1]))
    assert nats(1.0, 2500, slider) == [0, ECHO] and nats(1.0, 2500, lanes) == [LANE_ECHO, 0, LANE_ECHO, 0]
    assert 0 < nats(0.5, 2500, slider)[1] < ECHO / 2
    assert nats(0.3, 2500, slider) == nats(1.0, 3000, slider) == nats(1.0, 500 - 2000, slider) == [0, 0]
    assert nats(1.0, 2500, Feature("combo", (0, 0), KIND)) == [0, 0]


def test_each_further_choice_of_a_kind_has_its_own_echo() -> None:
    echo = BarEcho(repeats([-1, 0]))
    goes_on = Feature("chord", (3, 0), np.array([1, 0]))
    echo.at(0)
    for option in (0, 1):
        echo.chosen(goes_on, option)
    echo.at(2000)
    assert np.asarray(echo.nats(goes_on)).tolist() == [ECHO, 0]
    echo.chosen(goes_on, 1)
    assert np.asarray(echo.nats(goes_on)).tolist() == [0, ECHO]


def test_a_copied_bar_has_the_notes_of_each_chord_in_the_same_order_and_trusts_them_as_much() -> None:
    echo = BarEcho(repeats([-1, 0, 0], likeness=0.5), np.array([False, True, False]))
    lanes, hold = Feature(LANE, (), np.arange(4)), Feature("hold", (5,), KIND)
    echo.at(500)
    for number, (column, share) in enumerate([(2, 0.9), (0, 0.3)]):
        assert echo.confidence(number, share) == share
        echo.chosen(lanes, column)
    echo.chosen(hold, 1)

    echo.at(2500)
    assert np.asarray(echo.nats(lanes)).tolist() == [0, 0, COPY_ECHO, 0]
    echo.chosen(lanes, 2)
    assert np.asarray(echo.nats(lanes)).tolist() == [COPY_ECHO, 0, 0, 0]
    assert np.asarray(echo.nats(hold)).tolist() == [0, COPY_ECHO]
    assert echo.confidence(1, 0.99) == 0.3 and echo.confidence(2, 0.8) == 0.8

    echo.at(4500)
    first, _, third, _ = np.asarray(echo.nats(lanes)).tolist()
    assert 0 < first == third < LANE_ECHO / 2, "another bar that sounds a little like it is not copied"
    assert echo.confidence(1, 0.99) == 0.99


def test_as_many_bars_are_copied_as_mappers_copy_of_those_as_alike() -> None:
    def share(likeness: float, stars: float, sources: list[int]) -> float:
        found = [copied_bars(repeats(sources, likeness), stars, np.random.default_rng(seed)) for seed in range(20)]
        return float(np.mean(found))

    far = list(range(0, 200, 2))  # no two bars follow each other both times
    assert share(0.5, 2.0, far) == share(0.95, 2.0, [-1] * 100) == 0
    assert share(0.9, 2.0, far) == pytest.approx(0.35, abs=0.02)
    assert share(0.9, 5.0, far) == pytest.approx(0.175, abs=0.02)
    assert 0 < share(0.7, 2.0, far) < share(0.8, 2.0, far) < share(0.9, 2.0, far)


def test_a_passage_is_copied_as_a_whole() -> None:
    sources = [-1] * 40 + list(range(40))
    seen = set()
    for seed in range(10):
        copied = copied_bars(repeats(sources, 0.9), 2.0, np.random.default_rng(seed))
        passages = copied[40:].reshape(-1, PASSAGE)
        assert not copied[:40].any() and (passages.all(axis=1) == passages.any(axis=1)).all()
        seen.add(copied.tobytes())
    assert len(seen) > 3, "another seed copies other passages"


def test_a_copied_bar_has_the_notes_of_the_earlier_one(decoder: Decoder) -> None:  # noqa: F811
    red = RED[:1]
    bar = 4 * red[0].beat_length
    starts = red[0].time + bar * np.arange(int((DURATION - red[0].time) // bar))
    onsets = (starts[:, None] + bar * np.array([0, 0.125, 0.5, 0.75])).ravel().tolist()
    alike = Repeats(starts, np.full(len(starts), bar), np.arange(len(starts)) - 1, np.ones(len(starts)))

    def share_of_same_columns(copied: bool) -> float:
        windows = constrained(decoder).decode(
            OnsetGrid(onsets, red, DURATION, decoder.vocabulary),
            Conditions(GameMode.MANIA, difficulty=4.0, keycount=7),
            np.random.default_rng(1),
            CancelToken(),
            sampling=Sampling(1.0, 1.0),
            bias=DecodingBias(hold_note_ratio=0.0, copied=np.full(len(starts), copied)),
            repeats=alike,
        )
        chords: dict[float, set[float]] = {}
        for item in (item.item for window in windows for item in window.placed):
            chords.setdefault(round(item.time), set()).add(item.x)
        columns = [chords[time] for time in sorted(chords)]
        return float(np.mean([now == before for before, now in zip(columns, columns[4:], strict=False)]))

    assert share_of_same_columns(copied=True) > 0.7 > 0.3 > share_of_same_columns(copied=False)


def test_a_map_has_its_sliders_again_where_the_song_repeats_itself(decoder: Decoder, tmp_path: Path) -> None:  # noqa: F811
    red = RED[:1]
    bar = 4 * red[0].beat_length
    starts = red[0].time + bar * np.arange(int((DURATION - red[0].time) // bar))
    onsets = (starts[:, None] + bar * np.array([0, 0.125, 0.5, 0.75])).ravel().tolist()

    def share_of_same_kind(found: Repeats | None) -> float:
        mel = np.zeros((int(DURATION / 16) + 1, decoder.config.n_mels), dtype=np.float32)
        same = []
        for seed in range(3):
            constrained = ConstrainedDecoder(
                decoder.model.eval(),
                decoder.config,
                decoder.vocabulary,
                recognise_family({}, decoder.vocabulary),
                mel,
                DURATION,
            )
            windows = constrained.decode(
                OnsetGrid(onsets, red, DURATION, decoder.vocabulary),
                Conditions(GameMode.OSU, difficulty=4.0, circle_size=4.0),
                np.random.default_rng(seed),
                CancelToken(),
                sampling=Sampling(1.0, 1.0),
                bias=DecodingBias(targets=Targets({"slider": np.full((1, 2), 0.5)})),
                repeats=found,
            )
            kinds = [isinstance(item.item, Slider) for window in windows for item in window.placed]
            same += [a == b for a, b in zip(kinds, kinds[4:], strict=False)]
        return float(np.mean(same))

    count = len(starts)
    alike = Repeats(starts, np.full(count, bar), np.arange(count) - 1, np.ones(count))
    assert share_of_same_kind(alike) > share_of_same_kind(None) + 0.1
