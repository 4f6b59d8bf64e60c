"""Measuring and repairing songs, by sounds whose numbers are known."""

from pathlib import Path

import numpy as np
import pytest

from core.audio.decode import Audio, load_audio
from core.audio.encode import encode_audio
from core.errors import CancelledError, InputError
from core.jobs import CancelToken
from core.music.loudness import CEILING, SILENT, brought_to, loudness_of
from core.music.measure import key_of, measure_song, rank_of
from core.music.repair import RATE, RepairOptions, is_within_reach, repair_song
from core.timing.from_audio import estimate_timing


@pytest.fixture(scope="module")
def walk(fixtures_folder: Path) -> Audio:
    """25 s of a song of 174 BPM, whose first downbeat is at 230 ms."""
    audio = load_audio(fixtures_folder / "Songs" / "Beatwright - Lantern Walk" / "audio.ogg")
    return Audio(audio.samples[:, : 25 * audio.sample_rate], audio.sample_rate)


def from_beat(ms: float, bpm: float) -> float:
    """How far a time is from the nearest beat, ms."""
    beat = 60_000 / bpm
    return (ms + beat / 2) % beat - beat / 2


def sine(hz: float, level: float, seconds: float, rate: int) -> np.ndarray:
    return (level * np.sin(2 * np.pi * hz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


@pytest.mark.parametrize("rate", [32_000, 44_100, 48_000])
def test_loudness_of_the_standard_s_own_tones(rate: int) -> None:
    tone = sine(997, 1.0, 5, rate)
    assert loudness_of(tone[None], rate) == pytest.approx(-3.01, abs=0.1)
    assert loudness_of(np.stack([tone, tone]) * 10 ** (-23 / 20), rate) == pytest.approx(-23.0, abs=0.1)
    # What is more than 10 LU quieter does not count, nor does silence.
    quiet = np.concatenate([tone * 0.1, tone * 0.01, np.zeros(3 * rate, np.float32)])
    assert loudness_of(quiet[None], rate) == pytest.approx(-23.0, abs=0.4)
    assert loudness_of(np.zeros((2, rate), np.float32), rate) == SILENT


def test_a_song_is_brought_to_a_loudness_without_clipping(walk: Audio) -> None:
    for target in (-23.0, -9.0):
        out = brought_to(walk.samples, walk.sample_rate, target)
        assert loudness_of(out, walk.sample_rate) == pytest.approx(target, abs=0.3)
        assert np.abs(out).max() <= CEILING + 1e-6
    silence = np.zeros((2, 44_100), np.float32)
    assert np.array_equal(brought_to(silence, 44_100, -11), silence)


def test_keys() -> None:
    def chroma(*notes: int) -> np.ndarray:
        out = np.full((10, 12), 0.05, np.float32)
        out[:, list(notes)] += 1
        out[:, notes[0]] += 0.5
        return out

    assert key_of(chroma(0, 2, 4, 5, 7, 9, 11)) == "C major"
    assert key_of(chroma(9, 0, 4)) == "A minor"
    assert key_of(chroma(6, 10, 1)) == "F# major"
    assert key_of(np.zeros((10, 12), np.float32)) is None


def test_what_a_song_is(walk: Audio) -> None:
    facts = measure_song(walk.samples, walk.sample_rate)
    assert facts.bpm == pytest.approx(174, abs=0.05) and facts.seconds == pytest.approx(25)
    assert facts.offset_ms is not None and facts.drift_ms is not None
    assert abs(from_beat(facts.offset_ms - 230, 174)) < 12
    assert facts.steadiness > 0.9 and abs(facts.drift_ms) < 20
    assert rank_of(facts, 174) == pytest.approx(rank_of(facts, 87), rel=1e-3)
    assert rank_of(facts, 174) > rank_of(facts, 150) > 0
    nothing = measure_song(np.zeros((1, 5 * 32_000), np.float32), 32_000)
    assert (nothing.bpm, nothing.key, nothing.loudness) == (None, None, SILENT) and rank_of(nothing, None) == 0


def test_a_tempo_that_changes_is_not_steady(walk: Audio) -> None:
    from core.audio.resample import resample

    half = walk.samples.shape[1] // 2
    slower = resample(walk.samples[:, half:], walk.sample_rate, round(walk.sample_rate * 1.06))
    changed = measure_song(np.concatenate([walk.samples[:, :half], slower], axis=1), walk.sample_rate)
    assert changed.steadiness < measure_song(walk.samples, walk.sample_rate).steadiness - 0.1


@pytest.mark.parametrize(("bpm", "pitch"), [(None, "auto"), (175.0, "auto"), (182.0, "keep"), (160.0, "follow")])
def test_a_repaired_song_has_the_tempo(bpm: float | None, pitch: str, walk: Audio) -> None:
    song = repair_song(walk.samples, walk.sample_rate, RepairOptions(bpm, pitch=pitch, loudness=-12))
    target = bpm or 174.0
    assert song.bpm == target and song.samples.shape[0] == 2
    assert song.samples.shape[1] / RATE == pytest.approx((25 - 0.21) / song.speed, abs=0.4)
    again = estimate_timing(song.samples.mean(axis=0), RATE)
    assert again.bpm == pytest.approx(target, abs=0.1)
    assert abs(from_beat(again.points[0].time - song.offset_ms, target)) < 12
    assert song.after.drift_ms is not None and abs(song.after.drift_ms) < 15
    assert song.after.loudness == pytest.approx(-12, abs=0.5)
    assert np.abs(song.samples[:, [0, -1]]).max() < 1e-3


def test_songs_that_cannot_be_repaired(walk: Audio) -> None:
    with pytest.raises(InputError, match="too far from 130"):
        repair_song(walk.samples, walk.sample_rate, RepairOptions(130.0))
    assert is_within_reach(174, 87) and is_within_reach(174, 348) and not is_within_reach(174, 125)
    with pytest.raises(InputError, match="No beat"):
        repair_song(np.zeros((2, 5 * RATE), np.float32), RATE, RepairOptions())
    for options in (RepairOptions(bpm=1000), RepairOptions(loudness=3), RepairOptions(fade_out=-1)):
        with pytest.raises(InputError, match="choose from"):
            repair_song(walk.samples, walk.sample_rate, options)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        repair_song(walk.samples, walk.sample_rate, RepairOptions(), cancel=cancel)


def test_files_have_about_192_kilobits_a_second(walk: Audio, tmp_path: Path) -> None:
    for kind, low, high in (("ogg", 160, 230), ("mp3", 185, 200)):
        stereo = np.stack([walk.mono(), 0.8 * np.roll(walk.mono(), 30)])
        data = encode_audio(stereo, walk.sample_rate, kind)
        seconds = walk.samples.shape[1] / walk.sample_rate
        assert low < len(data) * 8 / 1000 / seconds < high
        (tmp_path / f"song.{kind}").write_bytes(data)
        back = load_audio(tmp_path / f"song.{kind}")
        assert back.duration_ms / 1000 == pytest.approx(seconds, abs=0.1)
