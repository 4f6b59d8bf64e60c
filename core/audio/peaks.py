"""Waveform peaks: the least and greatest sample of every stretch of a song, at many zoom levels."""

import hashlib
import os
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio, load_audio
from core.errors import BeatwrightError
from core.files import write_atomically
from core.jobs import CancelToken, OnProgress, ignore_progress

BLOCK = 16  # samples in one entry of the finest level: finer than a pixel at any zoom a mapper uses
FACTOR = 4
CACHE_BYTES = 256 * 1024 * 1024
_FORMAT = 1
_SUFFIX = ".peaks"


class PeakPyramid:
    """Minima and maxima of a song's samples, level by level.

    Attributes:
        levels: (2, entries) int16 each, the minima above the maxima, full scale 32767; an entry of level n covers
            BLOCK * FACTOR**n samples.
        sample_rate: Hz.
        frames: length of the song in samples.
    """

    def __init__(self, finest: NDArray[np.int16], sample_rate: int, frames: int) -> None:
        self.levels = [finest]
        self.sample_rate = sample_rate
        self.frames = frames
        while self.levels[-1].shape[1] > FACTOR:
            self.levels.append(_reduce(self.levels[-1], FACTOR))

    @property
    def duration_ms(self) -> float:
        """Length of the song, ms."""
        return self.frames * 1000.0 / self.sample_rate

    def slice(self, start_ms: float, end_ms: float, columns: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Minima and maxima, each (columns,) in -1 .. 1, of `columns` equal stretches between two times in ms.

        Outside the song both are 0.
        """
        edges = np.linspace(start_ms, end_ms, columns + 1) * (self.sample_rate / 1000.0)
        per_column = max((edges[-1] - edges[0]) / max(columns, 1), 1e-9)
        level, size = 0, BLOCK
        while level + 1 < len(self.levels) and size * FACTOR <= per_column:
            level, size = level + 1, size * FACTOR
        peaks = self.levels[level]
        low = np.zeros(columns, dtype=np.float32)
        high = np.zeros(columns, dtype=np.float32)
        inside = (edges[1:] > 0) & (edges[:-1] < self.frames)
        if not inside.any():
            return low, high
        first = np.clip(np.floor(edges[:-1][inside] / size).astype(np.int64), 0, peaks.shape[1] - 1)
        last = min(max(int(np.ceil(edges[1:][inside][-1] / size)), int(first[-1]) + 1), peaks.shape[1])
        low[inside] = np.minimum.reduceat(peaks[0, :last], first) / np.float32(32767)
        high[inside] = np.maximum.reduceat(peaks[1, :last], first) / np.float32(32767)
        return low, high


def build_peaks(audio: Audio) -> PeakPyramid:
    """The pyramid over all channels of `audio`."""
    frames = audio.samples.shape[1]
    whole = frames // BLOCK * BLOCK
    entries = -(-frames // BLOCK)
    finest = np.zeros((2, max(entries, 1)), dtype=np.int16)
    for channel in audio.samples:
        blocks = channel[:whole].reshape(-1, BLOCK)
        for row, extreme, both in ((0, np.min, np.minimum), (1, np.max, np.maximum)):
            values = extreme(blocks, axis=1)
            if whole < frames:
                values = np.append(values, extreme(channel[whole:]))
            scaled = np.rint(np.clip(values, -1.0, 1.0) * 32767).astype(np.int16)
            finest[row, : len(scaled)] = both(finest[row, : len(scaled)], scaled)
    return PeakPyramid(finest, audio.sample_rate, frames)


def load_peaks(
    path: Path,
    cache_dir: Path,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
    cache_bytes: int = CACHE_BYTES,
) -> PeakPyramid:
    """The pyramid of an audio file, from the cache where the file is unchanged since.

    A cache entry that cannot be read is replaced, and a cache that cannot be written is ignored. The least recently
    used entries are deleted when the cache grows over `cache_bytes`.

    Raises:
        InputError: as `core.audio.decode.load_audio`.
    """
    entry = cached_file(path, cache_dir)
    if entry and (peaks := _read_entry(entry)):
        with suppress(OSError):
            os.utime(entry)
        return peaks
    peaks = build_peaks(load_audio(path, on_progress, cancel))
    if entry:
        keep_peaks(peaks, entry, cache_bytes)
    return peaks


def cached_file(path: Path, cache_dir: Path) -> Path | None:
    """The cache's file for the audio file's present state: named by its path, size and time of change."""
    try:
        stat = path.stat()
    except OSError:
        return None
    key = f"{path.absolute()}\n{stat.st_size}\n{stat.st_mtime_ns}\n{_FORMAT}"
    return cache_dir / (hashlib.sha256(key.encode("utf-8", "surrogateescape")).hexdigest()[:32] + _SUFFIX)


def keep_peaks(peaks: PeakPyramid, entry: Path, cache_bytes: int = CACHE_BYTES) -> None:
    """Write a cache entry, then delete old ones over `cache_bytes`; on failure the cache stays as it was."""
    with BytesIO() as buffer:
        np.savez(buffer, finest=peaks.levels[0], facts=np.array([peaks.sample_rate, peaks.frames], dtype=np.int64))
        data = buffer.getvalue()
    with suppress(OSError, BeatwrightError):
        entry.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(entry, data, overwrite=True)
        _make_room(entry.parent, cache_bytes)


def _read_entry(entry: Path) -> PeakPyramid | None:
    """The peaks of a file of the cache; None where it is damaged."""
    try:
        with np.load(entry, allow_pickle=False) as stored:
            finest, facts = stored["finest"], stored["facts"]
    except (OSError, ValueError, KeyError, EOFError, BadZipFile, NotImplementedError):
        return None
    if finest.ndim != 2 or finest.shape[0] != 2 or finest.dtype != np.int16 or facts.shape != (2,):
        return None
    rate, frames = int(facts[0]), int(facts[1])
    if rate <= 0 or frames < 0 or finest.shape[1] != max(-(-frames // BLOCK), 1):
        return None
    return PeakPyramid(finest, rate, frames)


def _make_room(folder: Path, cache_bytes: int) -> None:
    """Remove what was used longest ago until the cache is no larger than `cache_bytes`."""
    entries = []
    for file in folder.glob(f"*{_SUFFIX}"):
        with suppress(OSError):
            stat = file.stat()
            entries.append((stat.st_mtime_ns, stat.st_size, file))
    entries.sort(reverse=True)
    used = 0
    for _, size, file in entries:
        used += size
        if used > cache_bytes:
            with suppress(OSError):
                file.unlink()


def _reduce(peaks: NDArray[np.int16], factor: int) -> NDArray[np.int16]:
    """(2, ceil(n / factor)) peaks of (2, n)."""
    starts = np.arange(0, peaks.shape[1], factor)
    return np.stack([np.minimum.reduceat(peaks[0], starts), np.maximum.reduceat(peaks[1], starts)])
