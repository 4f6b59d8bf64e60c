"""What training samples are made of: a chart with its labels, what is drawn for it, and the sequence that comes out."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.audio.upstream_audio import UPSTREAM_RATE
from core.model.config import ModelConfig
from core.tokens.conditioning import Conditions
from core.tokens.events import SOUND_TYPES, EventType
from core.tokens.families import Family
from core.tokens.vocabulary import Vocabulary
from core.training.data.chart_tokens import Flip, TokenizedChart

IGNORED = -100
"""Label of a position that is not learned."""

HOP = 128
FRAME_MS = HOP * 1000 / UPSTREAM_RATE

Ids = NDArray[np.int64]


class SongSamples(Protocol):
    """A song at one speed: mono samples at 16 kHz, peak 1."""

    @property
    def length(self) -> int:
        """Samples."""
        ...

    def read(self, start: int, stop: int) -> NDArray[np.float32]:
        """(stop - start,) samples; zeros beyond the end."""
        ...


@dataclass(frozen=True, slots=True)
class ChartDraw:
    """What is drawn once for a pass over a chart.

    Attributes:
        template: index into the family's templates.
        offset: frames before the first window.
        lookback: frames at the beginning of each window that are shown and not learned.
    """

    speed: float = 1.0
    flip: Flip = (False, False)
    template: int = 0
    offset: int = 0
    lookback: int = 0


@dataclass(frozen=True, slots=True)
class Hidden:
    """Conditions that are unknown to a window."""

    difficulty: bool = False
    mapper: bool = False
    year: bool = False
    circle_size: bool = False
    ratios: bool = False
    descriptors: bool = False
    mapper_index: bool = False

    def apply(self, conditions: Conditions) -> Conditions:
        """`conditions` with the hidden ones unknown."""
        return replace(
            conditions,
            difficulty=None if self.difficulty else conditions.difficulty,
            mapper=None if self.mapper else conditions.mapper,
            year=None if self.year else conditions.year,
            circle_size=None if self.circle_size else conditions.circle_size,
            hold_note_ratio=None if self.ratios else conditions.hold_note_ratio,
            scroll_speed_ratio=None if self.ratios else conditions.scroll_speed_ratio,
            descriptors=() if self.descriptors else conditions.descriptors,
        )


NOTHING_HIDDEN = Hidden()


@dataclass(frozen=True, slots=True)
class ChartInput:
    """A chart with the labels it is learned under.

    Attributes:
        conditions: at speed 1; the difficulty at another speed comes from the chart's facts.
        first_ms, last_ms: the range of the song to use; None is its beginning or end.
    """

    tokens: TokenizedChart
    conditions: Conditions
    number: int = 0
    weight: float = 1.0
    first_ms: float | None = None
    last_ms: float | None = None


@dataclass(frozen=True, slots=True)
class WindowSample:
    """One training example.

    Attributes:
        frames: (window samples,) float32.
        ids: (T,) what the decoder reads, not padded.
        labels: (T,) the token after each position, or IGNORED.
        mapper: class of the mapper for models that embed it; the number of classes stands for "unknown".
        chart: number of the chart in its data set.
        song_position: start and end of the window as shares of the song.
        noisy_from: position of SOS, from which noise may change time tokens.
    """

    frames: NDArray[np.float32]
    ids: Ids
    labels: Ids
    difficulty: float
    mapper: int
    chart: int
    song_position: tuple[float, float]
    weight: float
    noisy_from: int


@dataclass(frozen=True)
class SampleLayout:
    """What a base's files say about its sequences.

    Attributes:
        window_frames: hops of audio in a window.
        longest: tokens in a sequence.
    """

    family: Family
    vocabulary: Vocabulary
    window_frames: int
    longest: int

    @classmethod
    def of(cls, config: ModelConfig, family: Family, vocabulary: Vocabulary) -> "SampleLayout":
        """From a checkpoint's configuration, its family and its token table."""
        return cls(family, vocabulary, config.src_seq_len - 1, config.tgt_seq_len)

    @cached_property
    def sound_ids(self) -> Ids:
        """Ids of hit sounds and volumes."""
        return np.array([index for kind in SOUND_TYPES for index in self.vocabulary.span(kind)], np.int64)

    @cached_property
    def time_span(self) -> tuple[int, int, int]:
        """Id of 0 ms, and the ids of the first and last time token."""
        span = self.vocabulary.ranges[EventType.TIME_SHIFT]
        return span.start - span.low, span.start, span.end - 1
