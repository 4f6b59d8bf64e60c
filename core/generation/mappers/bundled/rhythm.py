"""When the objects of a new map come: song, timing and requested difficulty -> onset times.

`analyse_rhythm` does the slow part once; `RhythmAnalysis.choose` then picks onsets for any density at once, so that
the stars of a finished map can be corrected without running the model again.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode, TimingPoint
from core.data_files import resources
from core.generation.mappers.bundled.beat_grid import BeatGrid, beat_grid, beat_numbers
from core.generation.mappers.bundled.onset_selection import Choice, choose_patterns
from core.generation.mappers.bundled.rhythm_features import features_on_beats
from core.generation.mappers.bundled.song_analysis import rhythm_spectra
from core.generation.song_memory import SongMemory
from core.jobs import CancelToken

if TYPE_CHECKING:
    from torch import Tensor

    from core.model.networks.rhythm import RhythmModel

# Maps agree better with a little more than the expected number of onsets, but too many leave no room for sliders:
# stars and factors, by line between.
_ABUNDANCE = {
    # Of 93 difficulties of 18 training songs that one network did not see, at no more than .005 F1.
    GameMode.OSU: ((2.0, 2.7, 4.0, 5.0), (0.93, 1.06, 1.06, 1.04)),
    # Of 26 difficulties of six songs that the networks never saw, which they expect too much of.
    GameMode.TAIKO: ((1.0, 2.0, 3.0, 4.2), (0.6, 0.72, 0.80, 0.93)),
    # Of eight charts without a song, of which the networks expect 1.07 times what there is.
    GameMode.CATCH: ((3.5, 4.5), (1.0, 0.95)),
    # One network that did not see them gave 103 and 108 % of the onsets of training songs of 2.5 to 4 stars, and below.
    GameMode.MANIA: ((2.0, 3.5, 4.5), (0.95, 0.97, 1.12)),
}

# Where mappers choose freely among the finer ticks, one threshold would leave maps plainer than theirs.
# Stars and values, by line between.
_VARIETY = {
    GameMode.OSU: ((3.8, 4.4), (0.25, 0.9)),
    GameMode.TAIKO: ((3.5,), (0.0,)),
    GameMode.CATCH: ((3.5,), (0.5,)),
    GameMode.MANIA: ((3.5,), (0.0,)),
}

GUEST_WEIGHTS = "rhythm_guest"
BUNDLED_MODEL = resources() / "models" / "beatwright-small"


@dataclass(frozen=True, slots=True)
class OtherRhythm:
    """The rhythm of another difficulty of the song, for a guest one that goes with it.

    Attributes:
        onsets: (n,) ms at which its objects start, ascending.
    """

    onsets: NDArray[np.float64]
    stars: float


@dataclass(frozen=True, slots=True)
class RhythmAnalysis:
    """What the model thinks of a song at one difficulty.

    Attributes:
        patterns: (beats, patterns) probabilities.
        activity: (beats,) chance that the map is under way.
        bits: (patterns, 8) the ticks of each pattern.
        bigrams: (patterns, patterns) log chance of a pattern after another.
    """

    grid: BeatGrid
    mode: GameMode
    stars: float
    patterns: NDArray[np.float32]
    activity: NDArray[np.float32]
    bits: NDArray[np.float32]
    bigrams: NDArray[np.float32]

    @property
    def tick_probabilities(self) -> NDArray[np.float64]:
        """(beats, 8), zero where a tick cannot be used."""
        return np.asarray((self.patterns.astype(np.float64) @ self.bits) * self.grid.usable)

    @property
    def expected_count(self) -> float:
        """How many onsets a human map of this difficulty is expected to have."""
        return float(self.tick_probabilities.sum())

    def confidence(self, onsets: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) the probability of each of the chosen `onsets`."""
        times, chances = self.grid.tick_times.ravel(), self.tick_probabilities.ravel()
        order = np.argsort(times, kind="stable")
        return np.asarray(chances[order][np.clip(np.searchsorted(times[order], onsets), 0, len(times) - 1)])

    def choose(
        self, density: float = 1.0, choice: Choice | None = None, *, bursts: float = 0.0, quarters: float = 0.0
    ) -> NDArray[np.float64]:
        """The onsets, (n,) ms, ascending and unrounded: the likeliest ones that read like a mapper's rhythm.

        There are about `density` × the expected number of them.

        `bursts` is added to the usual variety, at most to 1: more of the onsets come between the beats;
        `quarters` is that of `Choice`.
        """
        variety = min(float(np.interp(self.stars, *_VARIETY[self.mode])) + bursts, 1.0)
        occupied = choose_patterns(
            self.patterns,
            self.activity,
            self.bits,
            self.bigrams,
            self.grid,
            density * float(np.interp(self.stars, *_ABUNDANCE[self.mode])),
            choice or Choice(variety=variety, quarters=quarters),
        )
        return np.sort(self.grid.tick_times[occupied])


def analyse_rhythm(
    samples: NDArray[np.float32] | None,
    sample_rate: int,
    timing: Sequence[TimingPoint],
    *,
    mode: GameMode,
    stars: float,
    keys: int = 4,
    duration: float | None = None,
    other: OtherRhythm | None = None,
    model: "RhythmModel | None" = None,
    folder: Path | None = None,
    cancel: CancelToken | None = None,
) -> RhythmAnalysis:
    """Rhythm probabilities of a song for one requested difficulty, on the beats of its red lines.

    `samples` are mono, (n,), or (channels, n).

    Without `samples` the grid alone speaks, over `duration` ms. `other` is another difficulty of the song. `folder`
    is that of the checkpoint: its rhythm model counts where it has one and no `model` is passed.

    Raises:
        InputError: no usable red line, or no song; the rhythm model of `folder` is damaged.
        CancelledError: `cancel` was set.
    """
    return analyse_rhythms(
        samples,
        sample_rate,
        timing,
        difficulties=[(mode, keys, stars)],
        duration=duration,
        other=other,
        model=model,
        folder=folder,
        cancel=cancel,
    )[0]


def analyse_rhythms(
    samples: NDArray[np.float32] | None,
    sample_rate: int,
    timing: Sequence[TimingPoint],
    *,
    difficulties: Sequence[tuple[GameMode, int, float]],
    duration: float | None = None,
    other: OtherRhythm | None = None,
    model: "RhythmModel | None" = None,
    folder: Path | None = None,
    cancel: CancelToken | None = None,
) -> list[RhythmAnalysis]:
    """As `analyse_rhythm`, for several difficulties (mode, keys, stars) of one song: the audio is encoded once."""
    from core.model.networks.rhythm import condition_vector, other_vector
    from core.model.runtime.thread_pool import spread

    cancel = cancel or CancelToken()
    model = model or rhythm_model(folder, "rhythm" if other is None else GUEST_WEIGHTS)
    cancel.check()
    if samples is not None:
        samples = samples if samples.ndim == 1 else samples.mean(axis=0, dtype=np.float32)
        duration = duration or 1000.0 * len(samples) / sample_rate
    grid = beat_grid(timing, duration or 0.0)
    songs = _encoded_song(model, samples, sample_rate, grid, cancel)
    conditions = np.stack([condition_vector(int(mode), keys, stars) for mode, keys, stars in difficulties])
    other_numbers = None if other is None else other_vector(grid.occupied(other.onsets), other.stars)
    patterns, activity = model.answer(songs, grid.phases, grid.bar_beats, conditions, other_numbers, cancel, spread)
    return [
        RhythmAnalysis(
            grid,
            GameMode(mode),
            stars,
            patterns[row],
            activity[row],
            model.settings.pattern_bits,
            model.bigrams[int(mode)],
        )
        for row, (mode, _, stars) in enumerate(difficulties)
    ]


_features = SongMemory[NDArray[np.float16]]()
_encodings = SongMemory["list[Tensor]"]()


def _encoded_song(
    model: "RhythmModel", samples: NDArray[np.float32] | None, sample_rate: int, grid: BeatGrid, cancel: CancelToken
) -> "list[Tensor]":
    """What `model.encode` gives for mono samples (samples,) on a grid; for the grid alone without them."""
    from core.model.runtime.thread_pool import spread

    features, numbers = None, beat_numbers(grid)
    if samples is not None:
        sound = samples
        features = _features.result(
            lambda: features_on_beats(rhythm_spectra(sound, sample_rate, cancel), grid),
            *(sound, sample_rate, grid.starts, grid.lengths),
        )
    return _encodings.result(lambda: model.encode(features, numbers, cancel, spread), model, features, numbers)


_loaded: "dict[tuple[Path, str, tuple[int, ...]], RhythmModel]" = {}
_loading = threading.Lock()


def rhythm_model(folder: Path | None, name: str = "rhythm") -> "RhythmModel":
    """The rhythm model NAME of a checkpoint's folder; the bundled one where there is none in it.

    Raises:
        InputError: a file of it is there, but damaged, or the other one is missing.
    """
    has_own = folder is not None and any(path.exists() for path in _files_of(folder, name))
    return bundled_model(folder, name) if folder is not None and has_own else bundled_model(name=name)


def _files_of(folder: Path, name: str) -> tuple[Path, Path]:
    return folder / f"{name}.json", folder / f"{name}.safetensors"


def bundled_model(folder: Path = BUNDLED_MODEL, name: str = "rhythm") -> "RhythmModel":
    """The rhythm model NAME in `folder`, read once until its files change.

    Raises:
        InputError: it is missing or damaged.
    """
    from core.model.checkpoints.rhythm_files import load_rhythm_model

    key = (folder, name, tuple(path.stat().st_mtime_ns for path in _files_of(folder, name) if path.is_file()))
    with _loading:  # another thread may load it ahead
        if key not in _loaded:
            _loaded[key] = load_rhythm_model(folder, name)
        return _loaded[key]


def rhythm_with_adapters(folder: Path | None, adapters: "Sequence[tuple[Path, float]]") -> "RhythmModel":
    """The rhythm model of a checkpoint's folder with adapters, each with its strength.

    Raises:
        InputError: an adapter is damaged, or made for other networks.
    """
    from core.model.checkpoints.rhythm_files import adapted_rhythm

    return adapted_rhythm(rhythm_model(folder), adapters)
