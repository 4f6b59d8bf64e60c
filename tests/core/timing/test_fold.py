"""The folded waveform and the metronome."""

import numpy as np
import pytest

from core.audio.decode import Audio
from core.audio.peaks import build_peaks
from core.beatmap.objects import TimingPoint
from core.timing.fold import fold_waveform, metronome_clicks

RATE = 16_000


@pytest.fixture(scope="module")
def clicks_at_150():
    """A click on every beat of 150 BPM from 1 s on."""
    samples = np.zeros((1, RATE * 20), dtype=np.float32)
    samples[0, RATE :: RATE * 400 // 1000] = 0.8
    return build_peaks(Audio(samples, RATE))


def columns_of_clicks(folded):
    return [int(row.argmax()) for row in folded.peaks]


def test_right_timing_stands_upright(clicks_at_150):
    folded = fold_waveform(clicks_at_150, [TimingPoint(1000, 400)], 8123, rows=9, columns=200)
    assert folded.peaks.shape == (9, 200)
    assert folded.times.tolist() == [8200 + 400 * i for i in range(-4, 5)]
    assert columns_of_clicks(folded) == [folded.beat_column] * 9 == [100] * 9


def test_a_wrong_offset_stands_beside_and_a_wrong_tempo_leans(clicks_at_150):
    late = fold_waveform(clicks_at_150, [TimingPoint(1020, 400)], 8000, columns=200)
    assert columns_of_clicks(late) == [90] * 9  # 20 ms of 400 are 10 of 200 columns
    fast = columns_of_clicks(fold_waveform(clicks_at_150, [TimingPoint(8200, 396)], 8200, columns=198))
    assert np.diff(fast).tolist() == [2] * 8  # 4 ms a beat are 2 columns of 2 ms


def test_sound_may_be_shown_where_lines_are_placed(clicks_at_150):
    folded = fold_waveform(clicks_at_150, [TimingPoint(984, 400)], 8000, columns=200, sound_after_ms=16)
    assert columns_of_clicks(folded) == [100] * 9


def test_rows_outside_the_song_are_empty(clicks_at_150):
    folded = fold_waveform(clicks_at_150, [TimingPoint(1000, 400)], -50_000)
    assert not folded.peaks.any()


def test_metronome_follows_the_lines():
    lines = [TimingPoint(1000, 500, 4), TimingPoint(3100, 400, 3), TimingPoint(500, -50, uninherited=False)]
    clicks = metronome_clicks(lines, 0, 4400)
    assert [c.time for c in clicks] == [0, 500, 1000, 1500, 2000, 2500, 3000, 3100, 3500, 3900, 4300]
    assert [c.time for c in clicks if c.downbeat] == [1000, 3000, 3100, 4300]


def test_metronome_in_a_stretch_and_without_lines():
    assert [c.time for c in metronome_clicks([TimingPoint(0, 500)], 1000, 2000)] == [1000, 1500]
    assert metronome_clicks([], 0, 1000) == []
    assert len(metronome_clicks([TimingPoint(0, 0.001)], 0, 10_000_000)) <= 100_000
