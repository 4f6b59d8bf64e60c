"""Red lines against the sound of a song."""

import numpy as np
import pytest

from core.beatmap.objects import TimingPoint
from core.timing.agreement import USUAL_LEAD_MS, Disagreement, check_agreement

MINUTE = 60_000


def envelope(bpm: float, first: float = 500.0, length: int = MINUTE) -> np.ndarray:
    """Onsets on every half beat, strong on the beat, over noise; they peak as late after a line as people place it."""
    random = np.random.default_rng(2)
    curve = random.uniform(0, 0.15, length)
    for number, time in enumerate(np.arange(first, length - 100, 30_000 / bpm)):
        at = round(time + USUAL_LEAD_MS)
        curve[at - 4 : at + 5] += np.hanning(9) * (0.9 if number % 2 == 0 else 0.5)
    return curve.astype(np.float32)


def lines(bpm: float, time: float = 500.0) -> list[TimingPoint]:
    return [TimingPoint(time, 60_000 / bpm), TimingPoint(900, -100, uninherited=False)]


@pytest.mark.parametrize("bpm", [95, 128, 174, 222.22, 270])
def test_lines_that_agree_are_not_doubted(bpm):
    for points in (lines(bpm), lines(bpm * 2), lines(bpm / 2), lines(bpm, 500 + 4 * 60_000 / bpm), lines(bpm, 508)):
        found = check_agreement(envelope(bpm), points)
        assert found.disagreement is Disagreement.NONE and found.sentence == ""


@pytest.mark.parametrize(("moved", "side"), [(-40, "later"), (40, "earlier")])
def test_a_wrong_offset(moved, side):
    found = check_agreement(envelope(150), lines(150, 500 + moved))
    assert found.disagreement is Disagreement.OFFSET and found.off_ms == pytest.approx(-moved, abs=3)
    assert f"come {abs(found.off_ms):.0f} ms {side}" in found.sentence


def test_a_tempo_a_little_off_drifts():
    found = check_agreement(envelope(160), lines(160 * 1.001))
    assert found.disagreement is Disagreement.DRIFT and "drift away" in found.sentence
    assert abs(found.off_ms) == pytest.approx(MINUTE * 0.001, rel=0.3)


def test_a_tempo_that_is_near_is_named():
    found = check_agreement(envelope(175), lines(177))
    assert found.disagreement is Disagreement.TEMPO and found.song_bpm == pytest.approx(175, abs=0.2)
    assert "about 175" in found.sentence and "177 BPM" in found.sentence


def test_another_song():
    found = check_agreement(envelope(128), lines(151))
    assert found.disagreement is Disagreement.TEMPO and "find the timing again" in found.sentence


def test_each_line_of_several_is_looked_at():
    song = np.concatenate([envelope(150, 500, 40_000), envelope(180, 500, 40_000)])
    right = [TimingPoint(500, 400), TimingPoint(40_500, 60_000 / 180)]
    assert check_agreement(song, right).disagreement is Disagreement.NONE
    wrong = [right[0], TimingPoint(40_500, 60_000 / 183)]
    found = check_agreement(song, wrong)
    assert found.disagreement is Disagreement.TEMPO and found.start >= 40_000


@pytest.mark.parametrize(
    "curve", [np.zeros(0), np.zeros(MINUTE), np.zeros(3000), np.random.default_rng(1).uniform(0, 1, MINUTE)]
)
def test_what_has_no_beat_is_not_doubted(curve):
    for points in (lines(180), [], [TimingPoint(0, 0)], [TimingPoint(-1e6, 1e9)], [TimingPoint(0, 1e-6)]):
        assert check_agreement(curve.astype(np.float32), points).disagreement is Disagreement.NONE
