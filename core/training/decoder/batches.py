"""Random windows of charts as padded batches."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.training.decoder.shards import ChartTokens
from core.training.decoder.windows import IGNORED, Sample, WindowKind, WindowMaker

if TYPE_CHECKING:
    import torch

_POOL = 192  # windows that are drawn together

VERSIONS = {GameMode.OSU: 4, GameMode.TAIKO: 1, GameMode.CATCH: 2, GameMode.MANIA: 2}
"""As mapped, and mirrored: so many charts of one difficulty follow one another."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows of one length.

    Attributes:
        ids, labels: (B, T).
        mel: (B, frames, bands).
    """

    ids: "torch.Tensor"
    labels: "torch.Tensor"
    mel: "torch.Tensor"


def chart_weights(charts: Sequence[ChartTokens], mix: Mapping[str, tuple[float, float]]) -> NDArray[np.float64]:
    """(charts,), the probability of each: the share of its kind, spread by the length of what is mapped."""
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
    """For each chart those of the song's other difficulties in its mode, mirrored as it is.

    Charts say nothing of their mirroring: its place among the `VERSIONS`, which follow one another, tells.
    """
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
        songs: (frames, bands) each.
        weights: (charts,), as `chart_weights` gives them; a kind draws from those that can teach it.
    """

    charts: Sequence[ChartTokens]
    weights: NDArray[np.float64]
    songs: Sequence[NDArray[np.uint8]]
    maker: WindowMaker

    def stream(self, shares: Mapping[WindowKind, float], batch_tokens: int) -> "BatchStream":
        """Endless batches of about `batch_tokens` tokens, the kinds mixed by their `shares`; windows begin anywhere.

        Raises:
            InputError: no chart can teach a kind that has a share.
        """
        return BatchStream(self, shares, batch_tokens)

    def weights_of(self, kind: WindowKind, others: list[list[int]]) -> NDArray[np.float64]:
        """(charts,) the probability of each for windows of a kind.

        Raises:
            InputError: no chart can teach it.
        """
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

    def window(self, kind: WindowKind, chart: ChartTokens, other: ChartTokens | None) -> Sample:
        """A window of a chart, at a random place of it."""
        first, last = int(chart.times[0]), int(chart.times[-1])
        start = int(self.maker.rng.integers(max(first - int(self.maker.layout.window_ms), -1), max(last, first + 1)))
        song = self.songs[chart.song] if chart.song >= 0 else None
        return self.maker.sample(kind, chart, max(start, 0), song, other)


class BatchStream:
    """Endless batches of random windows; samples of similar length share a batch, so that little is padding.

    Windows are drawn a pool at a time. A position is the random numbers at the beginning of the pool and the batches
    of it that were taken: what follows is the same in every process.
    """

    def __init__(self, source: WindowSource, shares: Mapping[WindowKind, float], batch_tokens: int) -> None:
        self._source, self._batch_tokens = source, batch_tokens
        self._others = siblings(source.charts)
        kinds = [kind for kind, share in shares.items() if share > 0]
        total = sum(shares[kind] for kind in kinds)
        self._chances = {kind: shares[kind] / total for kind in kinds}
        self._weights = {kind: source.weights_of(kind, self._others) for kind in kinds}
        self._rng = source.maker.rng
        self._random_state: Any = None
        self._pool: list[list[Sample]] = []
        self._taken = 0

    def __iter__(self) -> "BatchStream":
        return self

    def __next__(self) -> Batch:
        while self._taken >= len(self._pool):
            self._random_state = self._rng.bit_generator.state
            self._pool, self._taken = self._draw(), 0
        self._taken += 1
        return collate(self._pool[self._taken - 1])

    def position(self) -> dict[str, Any]:
        """Where the stream is, as JSON holds it."""
        return {"random": self._random_state or self._rng.bit_generator.state, "given": self._taken}

    def restore(self, position: dict[str, Any]) -> None:
        """Go on as the stream did whose position it is."""
        self._rng.bit_generator.state = position["random"]
        self._random_state, self._pool, self._taken = position["random"], [], int(position["given"])
        if self._taken:
            self._pool = self._draw()

    def _draw(self) -> list[list[Sample]]:
        """Samples of the next batches, in a random order."""
        source, rng = self._source, self._rng
        pool: list[Sample] = []
        for kind, count in zip(self._chances, rng.multinomial(_POOL, list(self._chances.values())), strict=True):
            for index in rng.choice(len(source.charts), size=count, p=self._weights[kind]):
                other = source.charts[rng.choice(self._others[index])] if kind is WindowKind.GUEST else None
                sample = source.window(kind, source.charts[index], other)
                if (sample.labels != IGNORED).any():
                    pool.append(sample)
        if not pool:
            raise InputError("The prepared charts give no window with anything to learn; prepare more maps.")
        pool.sort(key=lambda sample: len(sample.ids))
        groups: list[list[Sample]] = [[]]
        for sample in pool:
            if groups[-1] and (len(groups[-1]) + 1) * len(sample.ids) > self._batch_tokens:
                groups.append([])
            groups[-1].append(sample)
        return [groups[position] for position in rng.permutation(len(groups))]


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
