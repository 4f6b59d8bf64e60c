"""Timing from audio, on songs that were generated with a timing."""

import json

import numpy as np
import pytest

from core.audio.decode import load_audio
from core.errors import CancelledError, InputError
from core.jobs import CancelToken
from core.timing.fit import write_parameters
from core.timing.from_audio import estimate_timing, timing_from_onsets, with_tempo
from core.timing.learned_parameters import LEARNED, learned_parameters, read_parameters
from core.timing.onsets import RATE, find_onsets
from core.timing.tempo import round_tempo

# A step in the sound is seen half a short window (5.8 ms) early, and lines are placed lead_ms before that.
STEP_LEAD_MS = 22.0
OFFSET_TOLERANCE_MS = 3.0


def drums(bpm: float, offset_ms: float, seconds: float, rate: int = RATE, meter: int = 4) -> np.ndarray:
    """Kick (every second beat of 4, the first of 3), snare, half-beat hats, a chord a bar; beat 0 is at `offset_ms`."""
    rng = np.random.default_rng(5)
    out = np.zeros(int(seconds * rate), dtype=np.float32)
    fade = np.arange(int(0.15 * rate)) / rate
    kick = np.sin(2 * np.pi * 60 * fade + 0.7) * np.exp(-fade * 25)
    snare = 0.5 * rng.standard_normal(len(fade)) * np.exp(-fade * 40)
    hat = 0.2 * rng.standard_normal(len(fade)) * np.exp(-fade * 150)
    beat_ms = 60_000 / bpm
    long = np.arange(int(meter * beat_ms / 1000 * rate)) / rate
    kicks = 3 if meter == 3 else 2
    for i in range(int((seconds * 1000 - offset_ms) / beat_ms * 2) + 1):
        sounds = [hat]
        if i % 2 == 0:
            sounds.append(kick if i // 2 % kicks == 0 else snare)
        if i % (2 * meter) == 0:
            pitch = 220 * 2 ** ((0, 5, 7, 3)[i // (2 * meter) % 4] / 12)
            chord = sum(np.sin(2 * np.pi * pitch * r * long) for r in (1, 1.25, 1.5))
            sounds.append(0.05 * chord * np.minimum(1, long / 0.01))
        at = round((offset_ms + i * beat_ms / 2) * rate / 1000)
        for sound in sounds:
            out[at : at + len(sound)] += sound[: max(0, len(out) - at)]
    return out


def off(time_ms: float, wanted_ms: float, period_ms: float) -> float:
    return (time_ms - wanted_ms + period_ms / 2) % period_ms - period_ms / 2


@pytest.mark.parametrize(("bpm", "offset"), [(128, 700), (174, 333), (142.5, 1250), (200, 40)])
def test_steady_drums(bpm, offset):
    estimate = estimate_timing(drums(bpm, offset, 40), RATE)
    (line,) = estimate.points
    assert line.bpm == pytest.approx(bpm, abs=1e-6)
    assert abs(off(line.time, offset - STEP_LEAD_MS, line.beat_length)) < OFFSET_TOLERANCE_MS
    assert line.uninherited
    assert line.meter == 4
    assert estimate.confidence > 0.5
    assert np.diff(estimate.beats) == pytest.approx(60_000 / bpm)


def test_the_bar_begins_with_the_chord():
    (line,) = estimate_timing(drums(128, 700, 60), RATE).points
    assert abs(off(line.time, 700 - STEP_LEAD_MS, 4 * line.beat_length)) < OFFSET_TOLERANCE_MS


def test_a_waltz_has_bars_of_three():
    (line,) = estimate_timing(drums(150, 700, 60, meter=3), RATE).points
    assert (line.bpm, line.meter) == (pytest.approx(150, abs=1e-6), 3)
    assert abs(off(line.time, 700 - STEP_LEAD_MS, 3 * line.beat_length)) < OFFSET_TOLERANCE_MS


@pytest.mark.parametrize("rate", [8_000, 44_100, 96_000])
def test_any_sample_rate(rate):
    (line,) = estimate_timing(drums(150, 500, 20, rate), rate).points
    assert line.bpm == pytest.approx(150, abs=1e-6)
    assert abs(off(line.time, 500 - STEP_LEAD_MS, line.beat_length)) < 2 * OFFSET_TOLERANCE_MS


def test_ten_seconds_are_enough():
    (line,) = estimate_timing(drums(140, 300, 10), RATE).points
    assert line.bpm == pytest.approx(140, abs=1e-6)


@pytest.mark.parametrize("name", ["Morning Loop", "Lantern Walk", "Two Rooms"])
def test_fixture_songs(name, fixtures_folder):
    truth = json.loads((fixtures_folder / "songs.json").read_text())[f"Beatwright - {name}"]
    audio = load_audio(fixtures_folder / "Songs" / f"Beatwright - {name}" / "audio.ogg")
    estimate = estimate_timing(audio.mono(), audio.sample_rate)
    assert len(estimate.points) == len(truth["red_lines"])
    for line, expected in zip(estimate.points, truth["red_lines"], strict=True):
        assert line.bpm == pytest.approx(expected["bpm"], abs=1e-6)
        assert abs(off(line.time, expected["time_ms"], line.beat_length)) < 10
    for line, expected in zip(estimate.points[1:], truth["red_lines"][1:], strict=True):
        assert abs(line.time - expected["time_ms"]) < line.beat_length  # the change is found within a beat


def test_other_tempos_are_offered_and_can_be_taken():
    estimate = estimate_timing(drums(170, 400, 30), RATE)
    offered = [candidate.bpm for candidate in estimate.candidates]
    assert sum(candidate.probability for candidate in estimate.candidates) == pytest.approx(1)
    assert any(bpm == pytest.approx(85, rel=0.002) for bpm in offered)
    half = with_tempo(estimate, 85.1)
    assert half.points[0].bpm == pytest.approx(85, abs=1e-6)
    assert abs(off(half.points[0].time, 400 - STEP_LEAD_MS, 60_000 / 170)) < OFFSET_TOLERANCE_MS


def test_silence_and_snippets_are_refused():
    with pytest.raises(InputError, match="silent"):
        estimate_timing(np.zeros(RATE * 20, dtype=np.float32), RATE)
    with pytest.raises(InputError, match="too short"):
        estimate_timing(drums(120, 0, 2), RATE)
    with pytest.raises(InputError, match="too short"):
        estimate_timing(np.zeros(0, dtype=np.float32), RATE)


def test_without_a_beat_it_says_that_it_is_unsure():
    noise = 0.1 * np.random.default_rng(0).standard_normal(RATE * 20).astype(np.float32)
    assert estimate_timing(noise, RATE).confidence < 0.5


def test_loudness_does_not_matter():
    song = drums(128, 700, 20)
    (loud,) = estimate_timing(song, RATE).points
    (soft,) = estimate_timing(song * 0.01, RATE).points
    assert soft.bpm == pytest.approx(loud.bpm)
    assert abs(soft.time - loud.time) <= 2


def test_cancel_and_progress():
    token = CancelToken()
    seen = []

    def stop(progress):
        seen.append(progress.done)
        if progress.done > 0.3:
            token.cancel()

    with pytest.raises(CancelledError):
        estimate_timing(drums(128, 700, 60), RATE, stop, token)
    assert 0.3 < max(seen) < 0.7


def test_tempos_are_rounded_only_where_nothing_drifts():
    assert round_tempo(173.998, 200) == 174  # 2.3 ms over the song
    assert round_tempo(173.9, 200) == 173.9  # 115 ms
    assert round_tempo(149.997, 300) == 150
    assert round_tempo(92.503, 200) == 92.5  # 6.5 ms
    assert round_tempo(92.51, 200) == 92.51  # 22 ms


def test_constants_survive_writing(tmp_path):
    path = tmp_path / "constants.yaml"
    write_parameters(learned_parameters(), path)
    again = read_parameters(path)
    assert LEARNED.exists()
    assert again.lead_ms == learned_parameters().lead_ms
    assert again.tempo_weights == pytest.approx(learned_parameters().tempo_weights)
    assert again.phase_weights == pytest.approx(learned_parameters().phase_weights)


def test_steady_on_request(fixtures_folder):
    audio = load_audio(fixtures_folder / "Songs" / "Beatwright - Two Rooms" / "audio.ogg")
    from core.audio.resample import resample

    onsets = find_onsets(resample(audio.mono(), audio.sample_rate, RATE))
    assert len(timing_from_onsets(onsets, changes=False).points) == 1


def test_real_songs(data_folder):
    """Songs of one tempo each, against the lines that people set."""
    from core.timing.fit import read_timing

    for slug in (
        "1009836_TryHardNinja_feat._CaptainSparklez_-_Revenge__fieryrage",
        "1011011_nekodex_-_new_beginnings__pishifat",
    ):
        folder = data_folder / "maps" / "train" / slug
        timing = read_timing(folder)
        assert timing
        ((expected,), _) = timing
        audio = load_audio(folder / "audio.ogg")
        (line,) = estimate_timing(audio.mono(), audio.sample_rate).points
        assert line.bpm == pytest.approx(expected.bpm, abs=0.001)
        assert abs(off(line.time, expected.time, line.beat_length)) <= 10
