"""The waveform's pyramid and its cache."""

import os

import numpy as np
import pytest
import soundfile

from core.audio.decode import Audio
from core.audio.peaks import BLOCK, build_peaks, load_peaks
from core.errors import InputError

RATE = 8000
STEP = 1 / 32767  # of the 16-bit entries


@pytest.fixture(scope="module")
def song() -> np.ndarray:
    return np.random.default_rng(3).uniform(-1, 1, (2, RATE * 20 + 7)).astype(np.float32)


@pytest.mark.parametrize("columns", [1, 10, 800])
def test_columns_hold_the_extremes_of_their_stretch(song, columns):
    low, high = build_peaks(Audio(song, RATE)).slice(2000, 18_000, columns)
    edges = np.linspace(2 * RATE, 18 * RATE, columns + 1).astype(int)
    for i in range(columns):
        # At most one entry of the chosen level reaches over each edge, and an entry is never wider than a column.
        width = edges[i + 1] - edges[i]
        near = song[:, max(edges[i] - width, 0) : edges[i + 1] + width]
        inside = song[:, edges[i] : edges[i + 1] - width // 4]
        assert near.min() - STEP <= low[i] <= inside[:, : width // 2].min() + STEP
        assert inside[:, : width // 2].max() - STEP <= high[i] <= near.max() + STEP


def test_a_click_shows_at_its_time():
    samples = np.zeros((1, RATE * 10), dtype=np.float32)
    samples[0, 4 * RATE] = 0.5
    low, high = build_peaks(Audio(samples, RATE)).slice(0, 10_000, 1000)
    assert np.flatnonzero(high).tolist() == [400]
    assert high[400] == pytest.approx(0.5, abs=STEP)
    assert not low.any()


def test_outside_the_song_there_is_silence(song):
    peaks = build_peaks(Audio(song, RATE))
    low, high = peaks.slice(-10_000, 40_000, 50)
    assert not low[:9].any()
    assert not high[31:].any()
    assert (high[11:29] > 0.9).all()
    for start, end in ((-5000, -1000), (30_000, 31_000)):
        assert not np.any(peaks.slice(start, end, 20))


def test_zoomed_in_below_an_entry(song):
    low, high = build_peaks(Audio(song, RATE)).slice(1000, 1010, 400)  # a fifth of a sample per column
    assert len(low) == len(high) == 400
    assert (high >= low).all()


def test_a_song_shorter_than_an_entry():
    peaks = build_peaks(Audio(np.full((1, BLOCK // 2), 0.25, dtype=np.float32), RATE))
    assert peaks.slice(0, 1, 1)[1][0] == pytest.approx(0.25, abs=STEP)


@pytest.fixture
def file(tmp_path, song):
    path = tmp_path / "song.wav"
    soundfile.write(path, song.T, RATE, subtype="PCM_16")
    return path


def test_the_cache_gives_the_same(file, tmp_path):
    cache = tmp_path / "cache"
    fresh = load_peaks(file, cache)
    (entry,) = cache.iterdir()
    cached = load_peaks(file, cache)
    assert list(cache.iterdir()) == [entry]
    for a, b in zip(fresh.levels, cached.levels, strict=True):
        assert np.array_equal(a, b)
    assert (cached.sample_rate, cached.frames) == (fresh.sample_rate, fresh.frames)


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[: len(data) // 2], lambda data: b"junk" * 50])
def test_a_broken_entry_is_made_again(file, tmp_path, damage):
    cache = tmp_path / "cache"
    expected = load_peaks(file, cache).levels[0]
    (entry,) = cache.iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(damage(whole))
    assert np.array_equal(load_peaks(file, cache).levels[0], expected)
    assert entry.stat().st_size == len(whole)


def test_a_changed_file_is_read_again(file, tmp_path):
    cache = tmp_path / "cache"
    load_peaks(file, cache)
    soundfile.write(file, np.zeros((RATE, 1)), RATE, subtype="PCM_16")
    assert load_peaks(file, cache).frames == RATE


def test_the_entries_used_longest_ago_make_room(tmp_path):
    cache = tmp_path / "cache"
    files = []
    for i in range(4):
        files.append(tmp_path / f"{i}.wav")
        soundfile.write(files[i], np.zeros((RATE, 1)), RATE)
    load_peaks(files[0], cache)
    (first,) = cache.iterdir()
    size = first.stat().st_size
    os.utime(first, (1, 1))
    load_peaks(files[1], cache, cache_bytes=3 * size)
    load_peaks(files[2], cache, cache_bytes=3 * size)
    assert first.exists()
    load_peaks(files[3], cache, cache_bytes=3 * size)
    assert not first.exists()
    assert len(list(cache.iterdir())) == 3


def test_without_a_writable_cache_it_still_works(file, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    assert load_peaks(file, blocked).frames > 0


def test_a_missing_song_is_named(tmp_path):
    with pytest.raises(InputError, match=r"gone\.mp3"):
        load_peaks(tmp_path / "gone.mp3", tmp_path)
