"""The small beat-synchronous rhythm model: for every beat, how likely is each pattern of its eight ticks.

Two convolutions read the frames within the beats and five dilated blocks the song around them; these are shared by all
difficulties of a song. Four further blocks, modulated by mode, keys and stars, end in a softmax over the commonest
patterns and in the chance that the map is under way at all (no silence before, between or after).
"""

import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save
from torch import Tensor, nn
from torch.nn import functional

from core.errors import InputError
from core.files import write_atomically

CONDITIONS = 9
BEAT_NUMBERS = 5
REFERENCE = 11
MODES = 4

# Bands by which the song is heard shifted in pitch; the answers are averaged.
_PITCHES = (-2, -1, 0, 1, 2)


@dataclass(frozen=True, slots=True)
class RhythmSettings:
    """Sizes of the network and the meaning of its outputs.

    Attributes:
        patterns: bit masks, bit i for tick i of `core.generation.beat_grid.TICKS`; the first is the empty beat.
        pitched: the first bands, which move with the pitch of the song.
        reference: whether it can be told another difficulty of the song.
    """

    patterns: tuple[int, ...]
    bands: int = 92
    pitched: int = 64
    frames_per_beat: int = 24
    width: int = 96
    hidden: int = 64
    dropout: float = 0.4
    reference: bool = False

    @property
    def pattern_bits(self) -> NDArray[np.float32]:
        """(patterns, 8) of 0 and 1."""
        return ((np.array(self.patterns)[:, None] >> np.arange(8)) & 1).astype(np.float32)


class _Block(nn.Module):
    """A residual dilated convolution over beats; a condition, if any, scales and shifts its normalised input."""

    def __init__(self, width: int, dilation: int, dropout: float, condition: int = 0) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width, elementwise_affine=condition == 0)
        self.modulation = nn.Linear(condition, 2 * width) if condition else None
        self.convolution = nn.Conv1d(width, width, 3, padding=dilation, dilation=dilation)
        self.output = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, condition: Tensor | None = None) -> Tensor:
        hidden = self.norm(states)
        if self.modulation is not None and condition is not None:
            scale, shift = self.modulation(condition)[:, None].chunk(2, dim=-1)
            hidden = hidden * (1 + scale) + shift
        hidden = functional.gelu(self.convolution(hidden.transpose(1, 2)).transpose(1, 2))
        return states + self.output(self.dropout(hidden))


class RhythmNetwork(nn.Module):
    """One member of the ensemble."""

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
        # Without a bias: nothing told changes nothing.
        self.reference = nn.Linear(REFERENCE, width, bias=False) if settings.reference else None
        self.difficulty = nn.ModuleList(_Block(width, d, settings.dropout, width) for d in (1, 4, 2, 1))
        self.dropout = nn.Dropout(settings.dropout)
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, len(settings.patterns) + 1)
        nn.init.normal_(self.phase.weight, std=0.1)
        nn.init.normal_(self.bar_beat.weight, std=0.1)

    def listen(self, features: Tensor, numbers: Tensor, heard: Tensor) -> Tensor:
        """Features (songs, beats, frames, bands), numbers (songs, beats, 5), heard (songs,) -> (songs, beats, width).

        Where `heard` is 0 the audio is left out and only the grid speaks.
        """
        songs, beats, frames, bands = features.shape
        hidden = self.no_audio.expand(songs, beats, -1)
        ears = torch.nonzero(heard)[:, 0]
        if len(ears):
            sound = features[ears].reshape(len(ears), beats * frames, bands).transpose(1, 2)
            sound = functional.gelu(self.finer(functional.gelu(self.frames(sound))))
            sound = self.beat(self.dropout(sound.transpose(1, 2).reshape(len(ears), beats, -1)))
            hidden = hidden.index_copy(0, ears, sound)
        hidden = hidden + self.numbers(numbers)
        for block in self.song:
            hidden = block(hidden)
        return hidden

    def answer(
        self, song: Tensor, phases: Tensor, bar_beats: Tensor, conditions: Tensor, references: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """One row a difficulty -> pattern logits (rows, beats, patterns) and activity logits (rows, beats).

        `references` (rows, beats, `REFERENCE`) holds a `reference_vector` a row, or zeros where nothing is told.
        """
        return self.decide(self.follow(song, phases, bar_beats, conditions, references))

    def follow(
        self, song: Tensor, phases: Tensor, bar_beats: Tensor, conditions: Tensor, references: Tensor | None = None
    ) -> Tensor:
        """As `answer`, up to the states (rows, beats, width)."""
        hidden = song + self.phase(phases) + self.bar_beat(bar_beats.clamp(max=7))
        if self.reference is not None and references is not None:
            hidden = hidden + self.reference(references)
        condition = self.condition(conditions)
        for block in self.difficulty:
            hidden = block(hidden, condition)
        return self.dropout(self.norm(hidden))

    def decide(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """As `answer`, from the states of `follow`."""
        logits = self.head(states)
        return logits[..., :-1], logits[..., -1]


def condition_vector(mode: int, keys: float, stars: float) -> NDArray[np.float32]:
    """What the network is told about the difficulty."""
    out = np.zeros(CONDITIONS, np.float32)
    out[mode] = 1
    stars = float(np.clip(stars, 0.3, 10))
    out[4:7] = stars / 4, np.log(stars), (stars / 4) ** 2
    out[7] = (keys - 4) / 3 if mode == 3 else 0
    out[8] = stars / 4 if mode == 3 else 0
    return out


def shift_pitch(features: NDArray[np.floating], by: int, pitched: int) -> NDArray[np.float32]:
    """(..., bands) with the first `pitched` bands moved up by `by` and zeros where nothing is known."""
    out = features.astype(np.float32)
    low, high = max(0, by), pitched + min(0, by)
    out[..., :pitched] = 0
    out[..., low:high] = features[..., low - by : high - by]
    return out


def reference_vector(occupied: NDArray[np.bool_], stars: float) -> NDArray[np.float32]:
    """What the network is told of another difficulty: (beats, 8) occupied ticks -> (beats, `REFERENCE`)."""
    stars = float(np.clip(stars, 0.3, 10))
    level = np.broadcast_to(np.array([1, stars / 4, np.log(stars)], np.float32), (len(occupied), 3))
    return np.concatenate([occupied.astype(np.float32), level], axis=1)


class RhythmModel:
    """The ensemble as it is shipped: members whose answers are averaged.

    Attributes:
        bigrams: (modes, patterns, patterns) log chance of a pattern after another, from the charts of training.
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
        reference: NDArray[np.float32] | None = None,
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Rows of `conditions` -> pattern probabilities (rows, beats, patterns) and activity (rows, beats).

        Without `features` the answer is what the grid alone suggests. `reference` is a `reference_vector` for all rows.
        """
        rows, beats = len(conditions), len(numbers)
        sounds = [torch.zeros(1, beats, self.settings.frames_per_beat, self.settings.bands)]
        if features is not None:
            heard_as = (shift_pitch(features, by, self.settings.pitched) for by in _PITCHES)
            sounds = [torch.from_numpy(sound)[None] for sound in heard_as]
        heard = torch.tensor([0.0 if features is None else 1.0])
        told = None if reference is None else torch.from_numpy(reference)[None].expand(rows, -1, -1)
        patterns, activity = torch.zeros(()), torch.zeros(())
        share = 1 / (len(self.networks) * len(sounds))
        with torch.inference_mode():
            for network, sound in itertools.product(self.networks, sounds):
                song = network.listen(sound, torch.from_numpy(numbers)[None], heard).expand(rows, -1, -1)
                logits, active = network.answer(
                    song,
                    torch.from_numpy(phases)[None].expand(rows, -1),
                    torch.from_numpy(bar_beats)[None].expand(rows, -1),
                    torch.from_numpy(conditions),
                    told,
                )
                patterns = patterns + share * logits.softmax(-1)
                activity = activity + share * active.sigmoid()
        return patterns.numpy(), activity.numpy()


def save_rhythm_model(model: RhythmModel, folder: Path, facts: Mapping[str, object], name: str = "rhythm") -> None:
    """Write NAME.safetensors (half precision) and NAME.json (settings and `facts`) into `folder`."""
    tensors = {"bigrams": torch.from_numpy(model.bigrams).half()}
    for index, network in enumerate(model.networks):
        for key, value in network.state_dict().items():
            tensors[f"{index}.{key}"] = value.half().contiguous()
    document = {"settings": asdict(model.settings), "members": len(model.networks), **facts}
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / f"{name}.safetensors", save(tensors), overwrite=True)
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    write_atomically(folder / f"{name}.json", text.encode(), overwrite=True)


def load_rhythm_model(folder: Path, name: str = "rhythm") -> RhythmModel:
    """Read what `save_rhythm_model` wrote.

    Raises:
        InputError: a file is missing or does not fit.
    """
    try:
        document = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        values = document["settings"]
        settings = RhythmSettings(**{**values, "patterns": tuple(values["patterns"])})
        tensors = {key: value.float() for key, value in load_file(folder / f"{name}.safetensors").items()}
        networks = []
        for index in range(document["members"]):
            network = RhythmNetwork(settings)
            prefix = f"{index}."
            own = {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix)}
            network.load_state_dict(own)
            networks.append(network)
        return RhythmModel(settings, networks, tensors["bigrams"].numpy())
    except OSError as error:
        raise InputError(f"Cannot read the rhythm model in {folder}: {error.strerror or error}.") from error
    except Exception as error:
        raise InputError(f"The rhythm model in {folder} is damaged or of another version: {error}") from error
