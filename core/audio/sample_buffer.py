"""Samples that grow while a file is decoded."""

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError

Samples = NDArray[np.float32]

LONGEST_MINUTES = 180
HIGHEST_RATE = 768_000
MOST_CHANNELS = 64
_ALWAYS_ALLOWED = 62_000_000
"""Samples that any file may become, however small: 236 MiB, more than ten minutes in stereo at 48 kHz. Silence packs to
almost nothing."""

_SAMPLES_PER_BYTE = 96
"""A file may become this many samples for each of its bytes: 8 kbit/s in stereo at 48 kHz."""


_FRAMES_PER_BYTE = 16
"""So many of the frames that a large file promises are made room for at once; MP3 has three for each byte."""

_SPARE = 10_000_000
"""Samples beyond `_ALWAYS_ALLOWED` that still count as a small file's."""


class SampleBuffer:
    """Grows a (channels, frames) array; what is never written stays silent.

    Attributes:
        rate: Hz.
        bits: integer resolution of the source; see `Audio`.
        frames: written so far.
    """

    def __init__(self, channels: int, rate: int, bits: int, expected_frames: int, file_size: int) -> None:
        """`expected_frames`: the length that the file declares; `file_size`: its bytes."""
        self.rate = rate
        self.bits = bits
        self._longest = LONGEST_MINUTES * 60 * rate
        self._allowed = (_ALWAYS_ALLOWED + _SAMPLES_PER_BYTE * file_size) // channels
        most = min(self._longest, self._allowed)
        # What is only promised takes no memory before it is written to.
        plausible = min(expected_frames, max(_FRAMES_PER_BYTE * file_size, _ALWAYS_ALLOWED // channels))
        self._samples: Samples = np.zeros((channels, min(max(plausible, rate), most)), dtype=np.float32)
        self.frames = 0

    @property
    def full(self) -> bool:
        """Whether no more is taken."""
        return self.frames >= self._longest

    @property
    def seconds(self) -> float:
        return self.frames / self.rate

    def write(self, position: int, block: Samples) -> None:
        """Put a (channels, frames) block where it belongs.

        Raises:
            InputError: the tape would become longer than the size of the file allows.
        """
        block = block[:, : max(0, self._longest - position)]
        end = position + block.shape[1]
        if end > self._allowed:
            minutes = self._allowed / self.rate / 60
            raise InputError(f"The audio becomes longer than {minutes:.0f} minutes, too much for so small a file.")
        if end > self._samples.shape[1]:
            most = min(self._longest, self._allowed)
            # Near the end at once to the end, so that two copies never hold more than one and a half tapes; what any
            # file may become is near sooner.
            near = most // (16 if most * self._samples.shape[0] <= _ALWAYS_ALLOWED + _SPARE else 4)
            length = end * 2 if end < near else most
            grown = np.zeros((self._samples.shape[0], length), dtype=np.float32)
            grown[:, : self.frames] = self._samples[:, : self.frames]
            self._samples = grown
        self._samples[:, position:end] = block
        self.frames = max(self.frames, end)

    def cut(self) -> Samples:
        """What was written, (channels, frames); room that was never used is given back."""
        written = self._samples[:, : self.frames]
        return written.copy() if 2 * self.frames < self._samples.shape[1] else written
