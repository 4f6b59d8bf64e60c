"""Random windows of charts as padded batches."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.training.token_pieces import ChartTokens
from core.training.token_windows import IGNORED, Sample, WindowKind, WindowMaker

if TYPE_CHECKING:
    import torch

VERSIONS = {GameMode.OSU: 4, GameMode.TAIKO: 1, GameMode.CATCH: 2, GameMode.MANIA: 2}
"""As mapped, and mirrored: so many charts of one difficulty follow one another."""


@dataclass(frozen=True, slots=True)
class Batch:
    ids: "torch.Tensor"  # (batch, tokens)
    labels: "torch.Tensor"
    mel: "torch.Tensor"  # (batch, frames, bands)


def chart_weights(charts: Sequence[ChartTokens], mix: Mapping[str, tuple[float, float]]) -> NDArray[np.float64]:
    """The probability of each chart: the share of its kind, spread by the length of what is mapped."""
    kinds = np.array([2 * chart.mode + (chart.song < 0) for chart in charts])
    spans = np.array([max(int(chart.times[-1] - chart.times[0]), 1000) for chart in charts], dtype=np.float64)
    weights = np.zeros(len(charts))
    for mode in GameMode:
        for column, share in enumerate(mix.get(mode.name.lower(), (0.0, 0.0))):
            chosen = kinds == 2 * mode + column
            if chosen.any():
                weights[chosen] = share * spans[chosen] / spans[chosen].sum()
    if not weights.sum():
        raise InputError("The recipe's mix leaves no chart to train on.")
    return weights / weights.sum()


def siblings(charts: Sequence[ChartTokens]) -> list[list[int]]:
    """For each chart those of the song's other difficulties in its mode, mirrored as it is."""
    counts = dict.fromkeys(GameMode, 0)
    together: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    keys: list[tuple[int, int, int]] = []
    for index, chart in enumerate(charts):
        mode = GameMode(chart.mode)
        keys.append((chart.song, mode, counts[mode] % VERSIONS[mode]))
        counts[mode] += 1
        if chart.song >= 0:
            together[keys[-1]].append(index)
    return [[other for other in together.get(key, []) if other != index] for index, key in enumerate(keys)]


@dataclass(slots=True)
class WindowSource:
    """Draws windows of every kind.

    Attributes:
        weights: of the charts, as `chart_weights` gives them; a kind draws from those that can teach it.
    """

    charts: Sequence[ChartTokens]
    weights: NDArray[np.float64]
    songs: Sequence[NDArray[np.uint8]]
    maker: WindowMaker

    def batches(self, shares: Mapping[WindowKind, float], batch_tokens: int) -> Iterator[Batch]:
        """Endless batches of about `batch_tokens` tokens, the kinds mixed by their `shares`; windows begin anywhere.

        Samples of similar length share a batch, so that little is padding.

        Raises:
            InputError: no chart can teach a kind that has a share.
        """
        pool_size = 192
        rng, others = self.maker.rng, siblings(self.charts)
        kinds = [kind for kind, share in shares.items() if share > 0]
        chances = np.array([shares[kind] for kind in kinds]) / sum(shares[kind] for kind in kinds)
        weights = {kind: self._weights(kind, others) for kind in kinds}
        while True:
            pool: list[Sample] = []
            for kind, count in zip(kinds, rng.multinomial(pool_size, chances), strict=True):
                for index in rng.choice(len(self.charts), size=count, p=weights[kind]):
                    other = self.charts[rng.choice(others[index])] if kind is WindowKind.GUEST else None
                    sample = self._window(kind, self.charts[index], other)
                    if (sample.labels != IGNORED).any():
                        pool.append(sample)
            pool.sort(key=lambda sample: len(sample.ids))
            groups: list[list[Sample]] = [[]]
            for sample in pool:
                if groups[-1] and (len(groups[-1]) + 1) * len(sample.ids) > batch_tokens:
                    groups.append([])
                groups[-1].append(sample)
            for position in rng.permutation(len(groups)):
                yield collate(groups[position])

    def _weights(self, kind: WindowKind, others: list[list[int]]) -> NDArray[np.float64]:
        able = [self._can_teach(kind, chart, bool(found)) for chart, found in zip(self.charts, others, strict=True)]
        weights = self.weights * np.array(able)
        if not weights.sum():
            raise InputError(f"No chart of the recipe's mix can teach windows of the kind {kind.value}.")
        return weights / weights.sum()

    def _can_teach(self, kind: WindowKind, chart: ChartTokens, has_sibling: bool) -> bool:
        if kind is WindowKind.GUEST:
            return has_sibling
        if kind is WindowKind.SOUNDS:
            return self.maker.layout.hitsounded in chart.special
        return kind is WindowKind.MAP or chart.song >= 0

    def _window(self, kind: WindowKind, chart: ChartTokens, other: ChartTokens | None) -> Sample:
        first, last = int(chart.times[0]), int(chart.times[-1])
        start = int(self.maker.rng.integers(max(first - int(self.maker.layout.window_ms), -1), max(last, first + 1)))
        song = self.songs[chart.song] if chart.song >= 0 else None
        return self.maker.sample(kind, chart, max(start, 0), song, other)


def collate(samples: Sequence[Sample]) -> Batch:
    """Pad on the right: ids with 0, labels with `IGNORED`."""
    import torch

    width = max(len(sample.ids) for sample in samples)
    ids = np.zeros((len(samples), width), dtype=np.int64)
    labels = np.full((len(samples), width), IGNORED, dtype=np.int64)
    for row, sample in enumerate(samples):
        ids[row, : len(sample.ids)] = sample.ids
        labels[row, : len(sample.labels)] = sample.labels
    mel = np.stack([sample.mel for sample in samples])
    return Batch(torch.from_numpy(ids), torch.from_numpy(labels), torch.from_numpy(mel))
