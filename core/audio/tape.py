"""Samples that grow while a file is decoded."""

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]

LONGEST_MINUTES = 180


class Tape:
    """Grows a (channels, frames) array; what is never written stays silent.

    Attributes:
        rate: Hz.
        bits: integer resolution of the source; see `Audio`.
        frames: written so far.
    """

    def __init__(self, channels: int, rate: int, bits: int, expected_frames: int) -> None:
        self.rate = rate
        self.bits = bits
        self._most = LONGEST_MINUTES * 60 * rate
        self._samples: Samples = np.zeros((channels, min(max(expected_frames, rate), self._most)), dtype=np.float32)
        self.frames = 0

    @property
    def full(self) -> bool:
        """Whether no more is taken."""
        return self.frames >= self._most

    @property
    def seconds(self) -> float:
        return self.frames / self.rate

    def write(self, position: int, block: Samples) -> None:
        """Put a (channels, frames) block where it belongs."""
        block = block[:, : max(0, self._most - position)]
        end = position + block.shape[1]
        if end > self._samples.shape[1]:
            grown = np.zeros((self._samples.shape[0], min(self._most, max(end, 2 * end - position))), dtype=np.float32)
            grown = grown if grown.shape[1] >= end * 1.4 else np.pad(grown, ((0, 0), (0, end // 2)))
            grown[:, : self.frames] = self._samples[:, : self.frames]
            self._samples = grown
        self._samples[:, position:end] = block
        self.frames = max(self.frames, end)

    def cut(self) -> Samples:
        """What was written, (channels, frames)."""
        return self._samples[:, : self.frames]
