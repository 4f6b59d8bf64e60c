"""When the objects of a new map come: song, timing and wanted difficulty -> onset times.

`analyse_rhythm` does the slow part once; `RhythmAnalysis.choose` then picks onsets for any density at once, so that
the stars of a finished map can be corrected without listening again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode, TimingPoint
from core.generation.beat_grid import BeatGrid, beat_grid
from core.generation.rhythm_choice import Choice, Chosen, choose_patterns
from core.generation.rhythm_features import SAMPLE_RATE, beat_features, beat_numbers

if TYPE_CHECKING:
    from core.model.rhythm import RhythmModel

# Maps agree better with a little more than the expected number of onsets, but too many leave no room for sliders:
# stars and factors, by line between.
_ABUNDANCE = {
    GameMode.OSU: ((2.0, 2.7, 4.0, 5.0), (1.02, 1.08, 1.08, 1.06)),
    GameMode.TAIKO: ((3.5, 4.5), (1.0, 1.08)),
    GameMode.CATCH: ((3.5, 4.5), (1.0, 1.08)),
    GameMode.MANIA: ((3.5, 4.5), (1.0, 1.12)),
}

# Where mappers choose freely among the finer ticks, one threshold would leave maps plainer than theirs.
_VARIETY = {GameMode.OSU: 0.25, GameMode.TAIKO: 0.0, GameMode.CATCH: 0.5, GameMode.MANIA: 0.0}

GUEST_WEIGHTS = "rhythm_guest"
BUNDLED_MODEL = Path(__file__).parents[2] / "resources" / "models" / "beatwright-small"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The chosen onsets.

    Attributes:
        times: ms, ascending, unrounded.
        confidences: the model's probability of an onset at each of `times`.
        divisors: the coarsest divisor of the written beat on which each lies.
        breaks: (from, to) in ms where nothing is mapped for a while; not the silence before and after the map.
        density: the density they were chosen with.
    """

    times: NDArray[np.float64]
    confidences: NDArray[np.float64]
    divisors: NDArray[np.int64]
    breaks: tuple[tuple[float, float], ...]
    density: float

    def __len__(self) -> int:
        return len(self.times)


@dataclass(frozen=True, slots=True)
class Reference:
    """Another difficulty of the song, for one that shall go with it.

    Attributes:
        onsets: ms at which its objects start, ascending.
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

    def choose(self, density: float = 1.0, choice: Choice | None = None) -> Rhythm:
        """About `density` × the expected number of onsets, the likeliest ones that read like a mapper's rhythm."""
        chosen = choose_patterns(
            self.patterns,
            self.activity,
            self.bits,
            self.bigrams,
            self.grid,
            density * float(np.interp(self.stars, *_ABUNDANCE[self.mode])),
            choice or Choice(variety=_VARIETY[self.mode]),
        )
        return self._rhythm(chosen, density)

    def _rhythm(self, chosen: Chosen, density: float) -> Rhythm:
        beats, ticks = np.nonzero(chosen.occupied)
        times = self.grid.tick_times[beats, ticks]
        order = np.argsort(times, kind="stable")
        beats, ticks, times = beats[order], ticks[order], times[order]
        return Rhythm(
            times,
            self.tick_probabilities[beats, ticks],
            np.array(
                [self.grid.divisor(int(beat), int(tick)) for beat, tick in zip(beats, ticks, strict=True)], np.int64
            ),
            chosen.breaks,
            density,
        )


def analyse_rhythm(
    samples: NDArray[np.float32] | None,
    sample_rate: int,
    timing: Sequence[TimingPoint],
    *,
    mode: GameMode,
    stars: float,
    keys: int = 4,
    duration: float | None = None,
    reference: Reference | None = None,
    model: "RhythmModel | None" = None,
) -> RhythmAnalysis:
    """Listen to a song (mono samples, or (channels, n)) under its red lines for one wanted difficulty.

    Without `samples` the grid alone speaks, over `duration` ms. `reference` is another difficulty of the song.

    Raises:
        InputError: no usable red line, or no song.
    """
    return analyse_rhythms(
        samples,
        sample_rate,
        timing,
        difficulties=[(mode, keys, stars)],
        duration=duration,
        reference=reference,
        model=model,
    )[0]


def analyse_rhythms(
    samples: NDArray[np.float32] | None,
    sample_rate: int,
    timing: Sequence[TimingPoint],
    *,
    difficulties: Sequence[tuple[GameMode, int, float]],
    duration: float | None = None,
    reference: Reference | None = None,
    model: "RhythmModel | None" = None,
) -> list[RhythmAnalysis]:
    """As `analyse_rhythm`, for several difficulties (mode, keys, stars) of one song: the listening is shared."""
    from core.model.rhythm import condition_vector, reference_vector

    model = model or bundled_model(name="rhythm" if reference is None else GUEST_WEIGHTS)
    if samples is not None:
        samples = samples if samples.ndim == 1 else samples.mean(axis=0, dtype=np.float32)
        duration = duration or 1000.0 * len(samples) / sample_rate
    grid = beat_grid(timing, duration or 0.0)
    features = None if samples is None else beat_features(_at_model_rate(samples, sample_rate), grid)
    conditions = np.stack([condition_vector(int(mode), keys, stars) for mode, keys, stars in difficulties])
    told = None if reference is None else reference_vector(grid.occupied(reference.onsets), reference.stars)
    patterns, activity = model.probabilities(
        features, beat_numbers(grid), grid.phases, grid.bar_beats, conditions, told
    )
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


_loaded: "dict[tuple[Path, str], RhythmModel]" = {}


def bundled_model(folder: Path = BUNDLED_MODEL, name: str = "rhythm") -> "RhythmModel":
    """The rhythm model NAME in `folder`, read once.

    Raises:
        InputError: it is missing or damaged.
    """
    from core.model.rhythm import load_rhythm_model

    if (folder, name) not in _loaded:
        _loaded[folder, name] = load_rhythm_model(folder, name)
    return _loaded[folder, name]


def _at_model_rate(samples: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
    if sample_rate == SAMPLE_RATE:
        return samples
    from core.audio.resample import resample

    return resample(samples, sample_rate, SAMPLE_RATE)
