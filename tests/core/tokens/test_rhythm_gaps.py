"""Gap tokens: the rhythm around an onset."""

import numpy as np
import pytest

from core.beatmap.objects import TimingPoint
from core.generation.mappers.bundled.prompt_context import TokenHistory
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.tokens.events import Event, EventType
from core.tokens.families import bundled_vocabulary
from core.tokens.rhythm_gaps import BEATS, PLACES, TRENDS, gap_places, gap_values, has_gaps
from core.tokens.vocabulary import Vocabulary

BAR = np.arange(0, 8000, 500)
DOWNBEATS = np.arange(len(BAR)) % 4 == 0


def decoded_gaps(onsets: list[int]) -> list[tuple[float, int, int]]:
    """Beats to the next onset, place in the bar and trend of each."""
    after = gap_values(onsets, BAR, DOWNBEATS)[:, 1]
    return [(BEATS[value // (PLACES * TRENDS)], value // TRENDS % PLACES, value % TRENDS) for value in after]


def test_the_next_onset_is_told_in_beats_with_the_place_in_the_bar() -> None:
    found = decoded_gaps([0, 250, 500, 667, 833, 1000, 2000])
    assert [beats for beats, _, _ in found] == [1 / 2, 1 / 2, 1 / 3, 1 / 3, 1 / 3, 2, 16]
    assert [place for _, place, _ in found] == [0, 2, 1, 2, 2, 1, 0]


def test_the_gap_after_the_next_is_shorter_alike_or_longer() -> None:
    assert [trend for _, _, trend in decoded_gaps([0, 500, 750, 1000, 2000])] == [0, 1, 2, 2, 1]


def test_the_time_since_the_last_onset_grows_by_quarter_octaves() -> None:
    before = gap_values([0, 40, 120, 280, 600, 8600], BAR, DOWNBEATS)[:, 0]
    assert before.tolist() == [31, 0, 4, 8, 12, 31]
    assert np.all(np.diff(gap_values(np.cumsum(np.arange(40, 400, 7)), BAR, DOWNBEATS)[1:, 0]) >= 0)


@pytest.mark.parametrize("beats", [[], [100]])
def test_a_song_without_beats_still_has_gaps(beats: list[int]) -> None:
    assert gap_values([0, 250], beats, [True] * len(beats)).shape == (2, 2)
    assert gap_values([], BAR, DOWNBEATS).shape == (0, 2)


def test_gaps_stand_behind_the_first_time_of_an_onset() -> None:
    shifts = np.array([0, -1, -1, 500, -1, -1, 500, -1, -1, 1000])
    places, which = gap_places(shifts, np.array([0, 500, 1000]))
    assert places.tolist() == [2, 5, 10] and which.tolist() == [0, 1, 2]


def test_a_model_that_does_not_know_them_is_told_none() -> None:
    vocabulary = bundled_vocabulary(8176)
    document = vocabulary.to_dict()
    document["input_event_ranges"] = document["input_event_ranges"][:-2]
    plain = Vocabulary.from_dict({name: value for name, value in document.items() if name != "vocab_size_in"})
    assert has_gaps(vocabulary) and not has_gaps(plain)
    assert vocabulary.extends(plain) and not plain.extends(vocabulary)
    shift = vocabulary.encode(Event(EventType.SNAPPING, 1))
    for table, count in ((vocabulary, 4), (plain, 0)):
        score = OnsetGrid([1000, 1500], [TimingPoint(0, 500)], 8000, table)
        history = TokenHistory(table)
        for time in (1000, 1500):
            history.add(table.span(EventType.TIME_SHIFT).start, time, time)
            history.add(shift, time)
        assert len(history.with_gaps(score).ids) == 4 + count
        assert history.with_gaps(score).between(0)[:2] == history.between(0)[:2]
