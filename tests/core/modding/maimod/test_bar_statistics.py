"""What a map repeats in its bars, and what departs from it."""

import numpy as np

from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines
from core.modding.maimod.bar_statistics import BarStatistics

BEAT = 400.0


def statistics(times: list[float]) -> BarStatistics:
    return BarStatistics(TimingLines([TimingPoint(0.0, BEAT)]), times)


def test_a_clap_on_the_wrong_beat_departs_most() -> None:
    times = [BEAT * beat for beat in range(64)]
    claps = [beat % 4 in (1, 3) for beat in range(64)]
    claps[30], claps[31] = True, False
    odds, usual = statistics(times).log_odds([8 * clap for clap in claps], bars=1, memory=8000.0)
    assert set(np.argsort(-odds)[:2]) == {30, 31}
    assert usual[30] == 0 and usual[31] == 8
    assert np.delete(odds, [30, 31]).max() < odds[[30, 31]].min()


def test_objects_at_one_time_are_not_compared_with_each_other() -> None:
    times = sorted([BEAT * beat for beat in range(32)] + [BEAT * 16] * 5)
    values = [int(time == BEAT * 16) for time in times]
    odds, _ = statistics(times).log_odds(values, bars=1, memory=8000.0)
    assert all(odds[index] > 1 for index, value in enumerate(values) if value)


def test_rare_snaps_and_gaps_stand_out() -> None:
    times = [BEAT * beat / 4 for beat in range(80)]
    times[41] += BEAT / 12
    found = statistics(times)
    assert found.divisors[41] == 3 and int(np.argmax(found.divisor_surprisal())) == 41
    assert int(np.argmax(found.gap_surprisal())) == 41


def test_no_objects_have_no_statistics() -> None:
    empty = statistics([])
    assert len(empty.log_odds([], bars=1, memory=1.0)[0]) == 0
    assert len(empty.divisor_surprisal()) == len(empty.gap_surprisal()) == 0
