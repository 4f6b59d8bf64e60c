"""Songs as the public bases read them in training: mono, 16 kHz, peak 1, at the chart's speed or faster."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio
from core.audio.upstream_audio import upstream_integers


@dataclass(frozen=True)
class SongArray:
    """A song in memory, or mapped from a file.

    Attributes:
        parts: (samples,) whole numbers, or float32 with peak 1, one after the other.
        peak: what whole numbers are divided by.
    """

    parts: tuple[NDArray[np.generic], ...]
    peak: float = 1.0

    @property
    def length(self) -> int:
        """Samples."""
        return sum(len(part) for part in self.parts)

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(stop - start,) samples with peak 1; zeros beyond the end."""
        found = np.zeros(stop - start, np.float32)
        begin = 0
        for part in self.parts:
            first, last = max(start, begin), min(stop, begin + len(part))
            if first < last:
                found[first - start : last - start] = part[first - begin : last - begin]
            begin += len(part)
        return found / np.float32(self.peak) if self.peak != 1.0 else found


def song_samples(audio: Audio, speed: float = 1.0) -> SongArray:
    """`audio` played `speed` times as fast, by the chain that the bases were trained with.

    The frame rate is relabelled to int(rate * speed) before resampling, so pitch rises with speed. 16-bit sources stay
    whole numbers; finer ones become float32. Silence stays silence.
    """
    mono = upstream_integers(replace(audio, sample_rate=int(audio.sample_rate * speed)))
    peak = float(np.max(np.abs(mono), initial=0.0)) or 1.0
    if audio.bits == 16:
        return SongArray((mono.astype(np.int16),), peak)
    return SongArray(((mono / peak).astype(np.float32),))


def faster(song: SongArray, speed: float) -> SongArray:
    """An approximation of a song at another speed, from what is stored: linear interpolation of its 16 kHz samples."""
    if speed == 1.0:
        return song
    count = int(song.length / speed)
    moments = np.arange(count) * speed
    return SongArray((np.interp(moments, np.arange(song.length), song.read(0, song.length)).astype(np.float32),))
