"""Cutting a song into the overlapping windows that a model sees one at a time."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.generation.sampling import Overlap
from core.model.config import ModelConfig

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of audio.

    Attributes:
        number: in the whole song.
        time: ms where it begins.
        lookback, lookahead: ms at its start and end that belong to its neighbours; 0 without a neighbour there.
    """

    number: int
    time: int
    lookback: float
    lookahead: float


@dataclass(frozen=True, slots=True)
class Windows:
    """The windows to generate, and the audio they are cut from.

    Attributes:
        samples: (n,) mono audio with silence at its end.
        stride, size: samples from window to window, and of each.
        length: ms of a window.
        song_length: ms, without the silence.
    """

    windows: tuple[Window, ...]
    samples: Samples
    stride: int
    size: int
    length: float
    song_length: float

    def __iter__(self) -> Iterator[Window]:
        return iter(self.windows)

    def __len__(self) -> int:
        return len(self.windows)

    @property
    def step(self) -> float:
        """From window to window, as a share of one."""
        return self.stride / self.size

    def audio(self, window: Window) -> Samples:
        """The samples of one window, (`size`,)."""
        first = window.number * self.stride
        return self.samples[first : first + self.size]

    def song_position(self, window: Window) -> tuple[float, float]:
        """Start and end of a window as shares of the song; the end may exceed 1."""
        length = max(self.song_length, 1e-9)
        return window.time / length, (window.time + self.length) / length


def cut_windows(
    samples: Samples,
    config: ModelConfig,
    overlap: Overlap,
    start: float | None = None,
    end: float | None = None,
) -> Windows:
    """The windows over a song, (n,) mono samples, or over what is needed to generate `start` to `end` ms of it.

    Args:
        samples: mono, at the model's sample rate.
    """
    size = config.window_samples
    share = 1 - overlap.shown - overlap.hidden
    stride = max(int(size * share), 1)
    beyond = max(len(samples) - size, 0)
    count = -(-beyond // stride) + 1
    padded = np.zeros(size + (count - 1) * stride, dtype=np.float32)
    padded[: len(samples)] = samples
    stride_ms = stride * 1000 / config.sample_rate
    length = config.window_ms
    # The public pipeline counts in whole milliseconds, cut, and every position token depends on it.
    times = np.arange(0, count * stride_ms, stride_ms)[:count].astype(np.int32)
    first, last = 0, count
    if start is not None:
        bound = start - (1 - overlap.hidden) * length
        first = min(int(np.searchsorted(times, bound, side="right")), count - 1)
    if end is not None:
        bound = end - overlap.shown * length
        last = max(int(np.searchsorted(times, bound, side="left")), first + 1)
    windows = tuple(
        Window(
            number,
            int(times[number]),
            overlap.shown * length if number > first else 0.0,
            overlap.hidden * length if number < last - 1 else 0.0,
        )
        for number in range(first, last)
    )
    song_length = len(samples) * 1000 / config.sample_rate
    return Windows(windows, padded, stride, size, length, song_length)
