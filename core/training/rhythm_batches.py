"""Random windows of songs for the rhythm network, with the augmentations that so few songs need."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from core.generation.rhythm_features import BANDS, FRAMES_PER_BEAT, MEL_BANDS, TONAL_BANDS
from core.model.rhythm import REFERENCE, RhythmSettings, reference_vector, shift_pitch
from core.training.rhythm_examples import RhythmExample, pattern_lookup

if TYPE_CHECKING:
    from core.training.rhythm_recipe import RhythmRecipe


class RhythmBatches:
    """Batch number n is the same in every run with the same seed, so that a resumed run sees what it would have."""

    def __init__(
        self,
        recipe: "RhythmRecipe",
        settings: RhythmSettings,
        examples: Sequence[RhythmExample],
        deaf: Sequence[RhythmExample],
        seed: int,
    ) -> None:
        self.recipe, self.seed = recipe, seed
        self.examples, self.deaf = examples, deaf
        self.lookup = pattern_lookup(settings.patterns)
        self.masks = {
            id(example): self.lookup[example.occupied @ (1 << np.arange(8))] for example in [*examples, *deaf]
        }
        # A long song, and one with several difficulties, holds more to learn.
        worth = np.array([np.sqrt(len(e.charts)) * np.clip(len(e.grid), 64, 800) for e in examples])
        self.chances = worth / worth.sum()

    def batch(self, number: int) -> dict[str, torch.Tensor]:
        """Songs: features, numbers, heard, phases, bar_beats; a row a difficulty: rows (its song), conditions,
        references, targets, active, inside, hints, hinted."""
        rng = np.random.default_rng((self.seed, number))
        recipe, window = self.recipe, self.recipe.window
        picks = [self.examples[i] for i in rng.choice(len(self.examples), recipe.songs_per_step, p=self.chances)]
        if self.deaf:
            picks += [self.deaf[i] for i in rng.integers(len(self.deaf), size=recipe.charts_per_step)]
        count = len(picks)
        features = np.zeros((count, window, FRAMES_PER_BEAT, BANDS), np.float32)
        numbers = np.zeros((count, window, 5), np.float32)
        phases = np.zeros((count, window), np.int64)
        bar_beats = np.zeros((count, window), np.int64)
        heard = np.zeros(count, np.float32)
        rows, conditions, references, targets, active, inside, hints, hinted = [], [], [], [], [], [], [], []
        for index, example in enumerate(picks):
            beats = len(example.grid)
            first = int(rng.integers(max(1, beats - window + 1)))
            part = slice(first, min(first + window, beats))
            length = part.stop - part.start
            if example.features is not None and rng.random() >= recipe.deaf_share:
                heard[index] = 1
                features[index, :length] = _augmented(example.features[part], rng)
            numbers[index, :length] = example.numbers[part]
            phases[index, :length] = example.grid.phases[part]
            bar_beats[index, :length] = example.grid.bar_beats[part]
            chosen = rng.permutation(len(example.charts))[: recipe.difficulties_per_song]
            for chart in chosen:
                rows.append(index)
                conditions.append(example.conditions[chart])
                references.append(_padded(self._reference(example, chart, part, rng), window))
                targets.append(_padded(self.masks[id(example)][chart, part], window))
                active.append(_padded(example.active[chart, part], window))
                known = _padded(example.inside[chart, part], window)
                known[:length] &= example.grid.usable[part].all(axis=1)
                inside.append(known)
                hints.append(_padded(example.hints[chart, part], window))
                hinted.append(example.hinted[chart])
        return {
            "features": torch.from_numpy(features),
            "numbers": torch.from_numpy(numbers),
            "heard": torch.from_numpy(heard),
            "phases": torch.from_numpy(phases),
            "bar_beats": torch.from_numpy(bar_beats),
            "rows": torch.tensor(rows),
            "conditions": torch.from_numpy(np.stack(conditions)),
            "references": torch.from_numpy(np.stack(references)),
            "targets": torch.from_numpy(np.stack(targets)),
            "active": torch.from_numpy(np.stack(active).astype(np.float32)),
            "inside": torch.from_numpy(np.stack(inside).astype(np.float32)),
            "hints": torch.from_numpy(np.stack(hints).astype(np.float32)),
            "hinted": torch.from_numpy(np.stack(hinted).astype(np.float32)),
        }

    def _reference(
        self, example: RhythmExample, chart: int, part: slice, rng: np.random.Generator
    ) -> NDArray[np.float32]:
        """Another difficulty of the song as the network is told it, or zeros."""
        others = [other for other in range(len(example.charts)) if other != chart]
        if not self.recipe.reference_share or not others or rng.random() >= self.recipe.reference_share:
            return np.zeros((part.stop - part.start, REFERENCE), np.float32)
        other = rng.choice(others)
        return reference_vector(example.occupied[other, part], example.charts[other].stars)


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
