"""Mixing the song with short sounds at set times; no Qt, no device, no state that depends on what was played."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

LONGEST_SOUND_S = 8.0


class Music(Protocol):
    """The song at one rate."""

    def read(self, frame: int, count: int) -> np.ndarray:
        """(count, 2) float32 from output frame `frame`; silence outside the song."""

    def ready(self, frame: int) -> bool:
        """Whether what is played at `frame` can be read already."""

    def close(self) -> None:
        """Give back what the reading needed."""


class PlainMusic:
    """The song as it is. `samples` is (channels, frames)."""

    def __init__(self, samples: np.ndarray) -> None:
        self._samples = samples

    def read(self, frame: int, count: int) -> np.ndarray:
        block = np.zeros((count, 2), dtype=np.float32)
        first, last = max(frame, 0), min(frame + count, self._samples.shape[1])
        if last > first:
            channels = self._samples[:2, first:last]
            # One channel goes to both ears.
            block[first - frame : last - frame] = channels.T
        return block

    def ready(self, frame: int) -> bool:
        return True

    def close(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Layer:
    """Sounds in order of time.

    Attributes:
        times: ms in the song, sorted.
        which: index into `sounds`.
        gains: 0 .. 1.
        sounds: each (frames, 2) float32 at the mixer's sample rate.
    """

    times: np.ndarray
    which: np.ndarray
    gains: np.ndarray
    sounds: Sequence[np.ndarray] = field(default_factory=list)

    @classmethod
    def of(cls, events: Sequence[tuple[float, int, float]], sounds: Sequence[np.ndarray]) -> "Layer":
        """A layer of (ms, index of the sound, gain) in any order."""
        ordered = sorted(events)
        columns = np.array(ordered, dtype=float).reshape(-1, 3)
        return cls(columns[:, 0], columns[:, 1].astype(int), columns[:, 2], sounds)


class Mixer:
    """The sum of the song and its layers, block by block.

    Attributes:
        rate: playback speed; output frame f is at f / sample_rate * rate seconds of the song.
        music: the song at this rate, or None.
        layers: by name; sounds keep their pitch at any rate.
        music_gain, layer_gains: 0 and up.
    """

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate
        self.rate = 1.0
        self.music: Music | None = None
        self.music_gain = 1.0
        self.layers: dict[str, Layer] = {}
        self.layer_gains: dict[str, float] = {}

    def frame_at(self, ms: float) -> int:
        """The output frame of a time of the song at the present rate."""
        return round(ms / 1000.0 / self.rate * self.sample_rate)

    def ms_at(self, frame: float) -> float:
        """The time of the song of an output frame."""
        return frame / self.sample_rate * self.rate * 1000.0

    def render(self, frame: int, count: int, earliest: int | None = None) -> np.ndarray:
        """(count, 2) float32 within -1 .. 1 from output frame `frame`.

        Sounds that began before the frame `earliest` (where playing began) are left out rather than heard from
        their middle.
        """
        block = self.music.read(frame, count) * np.float32(self.music_gain) if self.music else _silence(count)
        for name, layer in self.layers.items():
            gain = self.layer_gains.get(name, 1.0)
            if gain > 0 and layer.times.size:
                self._add_layer(block, layer, gain, frame, earliest)
        return np.clip(block, -1.0, 1.0, out=block)

    def _add_layer(self, block: np.ndarray, layer: Layer, gain: float, frame: int, earliest: int | None) -> None:
        """Add the sounds of a layer to `block` (frames, 2), whose first frame is `frame` of the song."""
        count = len(block)
        from_frame = frame - int(LONGEST_SOUND_S * self.sample_rate)
        if earliest is not None:
            from_frame = max(from_frame, earliest)
        first = int(np.searchsorted(layer.times, self.ms_at(from_frame - 0.5)))
        last = int(np.searchsorted(layer.times, self.ms_at(frame + count), side="right"))
        for index in range(first, last):
            sound = layer.sounds[layer.which[index]]
            begins = self.frame_at(layer.times[index]) - frame
            low, high = max(begins, 0), min(begins + len(sound), count)
            if high > low:
                block[low:high] += sound[low - begins : high - begins] * np.float32(gain * layer.gains[index])


def _silence(count: int) -> np.ndarray:
    return np.zeros((count, 2), dtype=np.float32)
