"""Random windows of songs for the rhythm network, with the augmentations that a small set of songs needs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from core.generation.mappers.bundled.rhythm_features import BANDS, FRAMES_PER_BEAT, MEL_BANDS, TONAL_BANDS
from core.model.networks.rhythm import OTHER_NUMBERS, RhythmSettings, other_vector, shift_pitch
from core.training.rhythm.examples import RhythmExample, pattern_lookup

if TYPE_CHECKING:
    from core.training.rhythm.recipe import RhythmRecipe


class RhythmBatches:
    """Batch number n is the same in every run with the same seed, so that a resumed run sees what it would have."""

    def __init__(
        self,
        recipe: "RhythmRecipe",
        settings: RhythmSettings,
        examples: Sequence[RhythmExample],
        without_audio: Sequence[RhythmExample],
        seed: int,
    ) -> None:
        self.recipe, self.seed = recipe, seed
        self.examples, self.without_audio = examples, without_audio
        self.lookup = pattern_lookup(settings.patterns)
        self.masks = {
            id(example): self.lookup[example.occupied @ (1 << np.arange(8))] for example in [*examples, *without_audio]
        }
        # A long song, and one with several difficulties, holds more to learn.
        worth = np.array([np.sqrt(len(e.charts)) * np.clip(len(e.grid), 64, 800) for e in examples])
        self.chances = worth / worth.sum()

    def batch(self, number: int) -> dict[str, torch.Tensor]:
        """S songs and R difficulties ("rows") over T beats, by name.

        Of the songs: features (S, T, F, bands), numbers (S, T, 5), has_audio (S,), phases and bar_beats (S, T). Of the
        difficulties: rows (R,), the song of each; conditions (R, `CONDITIONS`), others (R, T, `OTHER_NUMBERS`),
            targets,
        active and inside (R, T), hints (R, T, 8, hints), hinted (R, hints).
        """
        rng = np.random.default_rng((self.seed, number))
        recipe, window = self.recipe, self.recipe.window
        picks = [self.examples[i] for i in rng.choice(len(self.examples), recipe.songs_per_step, p=self.chances)]
        if self.without_audio:
            picks += [self.without_audio[i] for i in rng.integers(len(self.without_audio), size=recipe.charts_per_step)]
        count = len(picks)
        features = np.zeros((count, window, FRAMES_PER_BEAT, BANDS), np.float32)
        numbers = np.zeros((count, window, 5), np.float32)
        phases = np.zeros((count, window), np.int64)
        bar_beats = np.zeros((count, window), np.int64)
        has_audio = np.zeros(count, np.float32)
        rows, conditions, others, targets, active, inside, hints, hinted = [], [], [], [], [], [], [], []
        for index, example in enumerate(picks):
            beats = len(example.grid)
            first = int(rng.integers(max(1, beats - window + 1)))
            part = slice(first, min(first + window, beats))
            length = part.stop - part.start
            if example.features is not None and rng.random() >= recipe.without_audio_share:
                has_audio[index] = 1
                features[index, :length] = _augmented(example.features[part], rng)
            numbers[index, :length] = example.numbers[part]
            phases[index, :length] = example.grid.phases[part]
            bar_beats[index, :length] = example.grid.bar_beats[part]
            chosen = rng.permutation(len(example.charts))[: recipe.difficulties_per_song]
            for chart in chosen:
                rows.append(index)
                conditions.append(example.conditions[chart])
                others.append(_padded(self._other_difficulty(example, chart, part, rng), window))
                targets.append(_padded(self.masks[id(example)][chart, part], window))
                active.append(_padded(example.active[chart, part], window))
                in_map = _padded(example.inside[chart, part], window)
                in_map[:length] &= example.grid.usable[part].all(axis=1)
                inside.append(in_map)
                hints.append(_padded(example.hints[chart, part], window))
                hinted.append(example.hinted[chart])
        return {
            "features": torch.from_numpy(features),
            "numbers": torch.from_numpy(numbers),
            "has_audio": torch.from_numpy(has_audio),
            "phases": torch.from_numpy(phases),
            "bar_beats": torch.from_numpy(bar_beats),
            "rows": torch.tensor(rows),
            "conditions": torch.from_numpy(np.stack(conditions)),
            "others": torch.from_numpy(np.stack(others)),
            "targets": torch.from_numpy(np.stack(targets)),
            "active": torch.from_numpy(np.stack(active).astype(np.float32)),
            "inside": torch.from_numpy(np.stack(inside).astype(np.float32)),
            "hints": torch.from_numpy(np.stack(hints).astype(np.float32)),
            "hinted": torch.from_numpy(np.stack(hinted).astype(np.float32)),
        }

    def _other_difficulty(
        self, example: RhythmExample, chart: int, part: slice, rng: np.random.Generator
    ) -> NDArray[np.float32]:
        """Another difficulty of the song as the network's input, (T, `OTHER_NUMBERS`), or zeros."""
        choices = [each for each in range(len(example.charts)) if each != chart]
        if not self.recipe.other_share or not choices or rng.random() >= self.recipe.other_share:
            return np.zeros((part.stop - part.start, OTHER_NUMBERS), np.float32)
        other = rng.choice(choices)
        return other_vector(example.occupied[other, part], example.charts[other].stars)


def _padded(values: NDArray, window: int) -> NDArray:  # type: ignore[type-arg]
    return np.pad(values, ((0, window - len(values)), *[(0, 0)] * (values.ndim - 1)))


def _augmented(features: NDArray[np.float16], rng: np.random.Generator) -> NDArray[np.float32]:
    """A shift in pitch, another gain and equaliser, some bands masked."""
    out = shift_pitch(features, int(rng.integers(-3, 4)), MEL_BANDS)
    gain = np.empty(BANDS, np.float32)
    gain[:MEL_BANDS], gain[MEL_BANDS:] = np.exp(rng.normal(0, 0.1, 2))
    offset = np.zeros(BANDS, np.float32)
    offset[:MEL_BANDS] = rng.normal(0, 0.2) + rng.normal(0, 0.2) * np.linspace(-1, 1, MEL_BANDS)
    tonal = BANDS - TONAL_BANDS
    for first, last, widest in ((0, MEL_BANDS, 12), (MEL_BANDS, tonal, 4), (tonal, BANDS, 10)):
        if rng.random() < 0.5:
            width = int(rng.integers(1, widest + 1))
            start = int(rng.integers(first, last - width + 1))
            gain[start : start + width] = offset[start : start + width] = 0
    out *= gain
    out += offset
    return out
