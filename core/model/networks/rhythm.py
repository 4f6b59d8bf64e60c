"""The small beat-synchronous rhythm model: for every beat, the probability of each pattern of its eight ticks.

Two convolutions read the frames within the beats and five dilated blocks the song around them; these are shared by all
difficulties of a song. Four further blocks, modulated by mode, keys and stars, end in a softmax over the commonest
patterns and in the probability that the beat is inside the map (not before, between or after its parts).

Shapes: S songs, R difficulties ("rows"), T beats, F frames per beat, D the width of the states.
"""

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from core.jobs import CancelToken

CONDITIONS = 9
"""Numbers in a `condition_vector`."""

BEAT_NUMBERS = 5
"""Numbers that describe a beat beside its audio."""

OTHER_NUMBERS = 11
"""Numbers of an `other_vector` per beat."""

MODES = 4

Spread = Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]
"""What calls a function for each of some things and gives the results in order, as `map` does."""

_PITCH_SHIFTS = (-2, -1, 0, 1, 2)
"""Bands by which the song's pitch is shifted; the predictions are averaged. benchmarks/rhythm.py measures the gain."""


@dataclass(frozen=True, slots=True)
class RhythmSettings:
    """Sizes of the network and the meaning of its outputs.

    Attributes:
        patterns: bit masks, bit i for tick i of `TICKS` in the bundled mapper's beat_grid; the first is the empty beat.
        pitched: the first bands, which move with the pitch of the song.
        bands: of the features of a frame.
        frames_per_beat: frames of features in a beat.
        width: D; `hidden`: channels of the convolutions over frames.
        other: whether another difficulty of the song is an input.
    """

    patterns: tuple[int, ...]
    bands: int = 92
    pitched: int = 64
    frames_per_beat: int = 24
    width: int = 96
    hidden: int = 64
    dropout: float = 0.4
    other: bool = False

    @property
    def pattern_bits(self) -> NDArray[np.float32]:
        """(patterns, 8) of 0 and 1."""
        return ((np.array(self.patterns)[:, None] >> np.arange(8)) & 1).astype(np.float32)


class _Block(nn.Module):
    """A residual dilated convolution over beats; a condition, if any, scales and shifts its normalised input (FiLM)."""

    def __init__(self, width: int, dilation: int, dropout: float, condition: int = 0) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width, elementwise_affine=condition == 0)
        self.modulation = nn.Linear(condition, 2 * width) if condition else None
        self.convolution = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)
        self.output = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, condition: Tensor | None = None) -> Tensor:
        """(R, T, D) of `states` (R, T, D) and `condition` (R, D)."""
        hidden = self.norm(states)
        if self.modulation is not None and condition is not None:
            scale, shift = self.modulation(condition)[:, None].chunk(2, dim=-1)
            hidden = hidden * (1 + scale) + shift
        hidden = functional.gelu(self.convolution(hidden.transpose(1, 2)).transpose(1, 2))
        return states + self.output(self.dropout(hidden))


class RhythmNetwork(nn.Module):
    """One member of the ensemble, as the layers that a song and then each of its difficulties go through.

    `encode_audio` runs once a song, `condition_states` and `apply_head` once a difficulty; `forward` is the latter two.
    """

    def __init__(self, settings: RhythmSettings) -> None:
        super().__init__()
        width, hidden = settings.width, settings.hidden
        self.settings = settings
        self.frames = nn.Conv1d(settings.bands, hidden, 5, stride=2, padding=2)
        self.finer = nn.Conv1d(hidden, hidden, 5, stride=2, padding=2)
        self.beat = nn.Linear(hidden * settings.frames_per_beat // 4, width)
        self.no_audio = nn.Parameter(torch.zeros(width))
        self.numbers = nn.Linear(BEAT_NUMBERS, width)
        self.song = nn.ModuleList(_Block(width, d, settings.dropout) for d in (1, 2, 4, 8, 16))
        self.phase = nn.Embedding(16, width)
        self.bar_beat = nn.Embedding(8, width)
        self.condition = nn.Sequential(nn.Linear(CONDITIONS, width), nn.GELU(), nn.Linear(width, width), nn.GELU())
        # Without a bias: zeros change nothing.
        self.other = nn.Linear(OTHER_NUMBERS, width, bias=False) if settings.other else None
        self.difficulty = nn.ModuleList(_Block(width, d, settings.dropout, width) for d in (1, 4, 2, 1))
        self.dropout = nn.Dropout(settings.dropout)
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, len(settings.patterns) + 1)
        nn.init.normal_(self.phase.weight, std=0.1)
        nn.init.normal_(self.bar_beat.weight, std=0.1)
        self.register_load_state_dict_pre_hook(_rename_stored_layer)  # type: ignore[no-untyped-call]

    def encode_audio(self, features: Tensor, numbers: Tensor, has_audio: Tensor) -> Tensor:
        """States (S, T, D) of the songs, shared by their difficulties.

        Args:
            features: (S, T, F, bands).
            numbers: (S, T, `BEAT_NUMBERS`).
            has_audio: (S,); where it is 0 the features are ignored, and the states follow from the beat grid alone.
        """
        songs, beats, frames, bands = features.shape
        hidden = self.no_audio.expand(songs, beats, -1)
        audible = torch.nonzero(has_audio)[:, 0]
        if len(audible):
            sound = features[audible].reshape(len(audible), beats * frames, bands).transpose(1, 2)
            sound = functional.gelu(self.finer(functional.gelu(self.frames(sound))))
            sound = self.beat(self.dropout(sound.transpose(1, 2).reshape(len(audible), beats, -1)))
            hidden = hidden.index_copy(0, audible, sound)
        hidden = hidden + self.numbers(numbers)
        for block in self.song:
            hidden = block(hidden)
        return hidden

    def forward(
        self, song: Tensor, phases: Tensor, bar_beats: Tensor, conditions: Tensor, others: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Pattern logits (R, T, patterns) and activity logits (R, T), one row a difficulty.

        Args:
            song: (R, T, D), from `encode_audio`.
            phases: (R, T), beats since the red line, modulo 16.
            bar_beats: (R, T), beats since the bar line.
            conditions: (R, `CONDITIONS`), a `condition_vector` a row.
            others: (R, T, `OTHER_NUMBERS`), an `other_vector` a row, or zeros for a row without another difficulty.
        """
        return self.apply_head(self.condition_states(song, phases, bar_beats, conditions, others))

    def condition_states(
        self, song: Tensor, phases: Tensor, bar_beats: Tensor, conditions: Tensor, others: Tensor | None = None
    ) -> Tensor:
        """The states (R, T, D) that the head reads; arguments as `forward`.

        Not named "condition", nor `apply_head` "head": files of weights have these names for layers.
        """
        hidden = song + self.phase(phases) + self.bar_beat(bar_beats.clamp(max=7))
        if self.other is not None and others is not None:
            hidden = hidden + self.other(others)
        condition = self.condition(conditions)
        for block in self.difficulty:
            hidden = block(hidden, condition)
        return self.dropout(self.norm(hidden))

    def apply_head(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """Pattern logits (R, T, patterns) and activity logits (R, T) of states (R, T, D)."""
        logits = self.head(states)
        return logits[..., :-1], logits[..., -1]


def _rename_stored_layer(_: nn.Module, values: dict[str, Tensor], prefix: str, *__: object) -> None:
    """Read files that call the layer `other` by its old name, `reference`."""
    if f"{prefix}reference.weight" in values:
        values[f"{prefix}other.weight"] = values.pop(f"{prefix}reference.weight")


def condition_vector(mode: int, keys: float, stars: float) -> NDArray[np.float32]:
    """A difficulty as the network's condition, (`CONDITIONS`,): mode, stars, and keys of osu!mania."""
    out = np.zeros(CONDITIONS, np.float32)
    out[mode] = 1
    stars = float(np.clip(stars, 0.3, 10))
    out[4:7] = stars / 4, np.log(stars), (stars / 4) ** 2
    out[7] = (keys - 4) / 3 if mode == 3 else 0
    out[8] = stars / 4 if mode == 3 else 0
    return out


def shift_pitch(features: NDArray[np.floating], by: int, pitched: int) -> NDArray[np.float32]:
    """Features (…, bands) with the first `pitched` bands moved up by `by` bands; bands without a source become 0."""
    out = features.astype(np.float32)
    low, high = max(0, by), pitched + min(0, by)
    out[..., :pitched] = 0
    out[..., low:high] = features[..., low - by : high - by]
    return out


def other_vector(occupied: NDArray[np.bool_], stars: float) -> NDArray[np.float32]:
    """Another difficulty as the network's input, (T, `OTHER_NUMBERS`), of its occupied ticks, (T, 8)."""
    stars = float(np.clip(stars, 0.3, 10))
    level = np.broadcast_to(np.array([1, stars / 4, np.log(stars)], np.float32), (len(occupied), 3))
    return np.concatenate([occupied.astype(np.float32), level], axis=1)


class RhythmModel:
    """The ensemble as it is shipped: members whose probabilities are averaged.

    Attributes:
        bigrams: (modes, patterns, patterns) log probability of a pattern after another, from the training charts.
    """

    def __init__(
        self, settings: RhythmSettings, networks: Sequence[RhythmNetwork], bigrams: NDArray[np.float32]
    ) -> None:
        self.settings = settings
        self.networks = [network.eval() for network in networks]
        self.bigrams = bigrams

    def probabilities(
        self,
        features: NDArray[np.float16] | None,
        numbers: NDArray[np.float32],
        phases: NDArray[np.int64],
        bar_beats: NDArray[np.int64],
        conditions: NDArray[np.float32],
        other: NDArray[np.float32] | None = None,
        cancel: CancelToken | None = None,
        spread: Spread = map,
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """`answer` about a song that is encoded for it alone; arguments as `encode` and `answer`."""
        songs = self.encode(features, numbers, cancel, spread)
        return self.answer(songs, phases, bar_beats, conditions, other, cancel, spread)

    def encode(
        self,
        features: NDArray[np.float16] | None,
        numbers: NDArray[np.float32],
        cancel: CancelToken | None = None,
        spread: Spread = map,
    ) -> list[Tensor]:
        """A song as each network hears each pitch of it, states (1, T, D); all difficulties share them.

        Args:
            features: (T, F, bands); None predicts from the beat grid alone.
            numbers: (T, `BEAT_NUMBERS`).
            spread: calls the networks, as `map` does; several at a time where it can.

        Raises:
            CancelledError: `cancel` was set.
        """
        sounds = [torch.zeros(1, len(numbers), self.settings.frames_per_beat, self.settings.bands)]
        if features is not None:
            shifted = (shift_pitch(features, by, self.settings.pitched) for by in _PITCH_SHIFTS)
            sounds = [torch.from_numpy(sound)[None] for sound in shifted]
        has_audio = torch.tensor([0.0 if features is None else 1.0])

        def encode(of: tuple[RhythmNetwork, Tensor]) -> Tensor:
            network, sound = of
            if cancel is not None:
                cancel.check()
            with torch.inference_mode():
                return network.encode_audio(sound, torch.from_numpy(numbers)[None], has_audio)

        return list(spread(encode, itertools.product(self.networks, sounds)))

    def answer(
        self,
        songs: Sequence[Tensor],
        phases: NDArray[np.int64],
        bar_beats: NDArray[np.int64],
        conditions: NDArray[np.float32],
        other: NDArray[np.float32] | None = None,
        cancel: CancelToken | None = None,
        spread: Spread = map,
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Probabilities of the patterns (R, T, patterns) and of being inside the map (R, T), one row a difficulty.

        Args:
            songs: from `encode`.
            phases, bar_beats: (T,), as in `RhythmNetwork.forward`.
            conditions: (R, `CONDITIONS`), a `condition_vector` a row.
            other: (T, `OTHER_NUMBERS`), an `other_vector` for all rows.
            spread: as in `encode`.

        Raises:
            CancelledError: `cancel` was set.
        """
        rows = len(conditions)
        others = None if other is None else torch.from_numpy(other)[None].expand(rows, -1, -1)
        patterns, activity = torch.zeros(()), torch.zeros(())
        pitches, share = len(songs) // len(self.networks), 1 / len(songs)

        def answer(of: tuple[int, Tensor]) -> tuple[Tensor, Tensor]:
            number, song = of
            if cancel is not None:
                cancel.check()
            with torch.inference_mode():
                logits, active = self.networks[number // pitches](
                    song.expand(rows, -1, -1),
                    torch.from_numpy(phases)[None].expand(rows, -1),
                    torch.from_numpy(bar_beats)[None].expand(rows, -1),
                    torch.from_numpy(conditions),
                    others,
                )
                return share * logits.softmax(-1), share * active.sigmoid()

        # Added one after the other, whoever made them, so that the sums have the same bits.
        with torch.inference_mode():
            for logits, active in spread(answer, enumerate(songs)):
                patterns = patterns + logits
                activity = activity + active
        return patterns.numpy(), activity.numpy()
