"""Songs as batches with a loss, and those of a folder that was prepared for a public base."""

import hashlib
import heapq
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from core.errors import InputError
from core.tokens.style_slots import StyleSlot
from core.training.data.base import Base
from core.training.data.files import find_ref
from core.training.data.manifest import PreparedChart
from core.training.data.prepared import Batch, Position, PreparedData, collate
from core.training.data.sample_types import WindowSample
from core.training.losses import label_weights, token_losses, weighted_loss
from core.training.precision import mixed_precision
from core.training.processes import ALONE, Processes

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from core.model.runtime.mapperatorinator import Mapperatorinator

Balance = Literal["none", "mapper", "stars", "set"]
Batching = Literal["similar", "balanced"]

_POOL = 8  # batches that are drawn together and shuffled
_LEAST_KEPT = 0.05  # of the windows of a group, however large it is
MOST_SHOWN = 3  # songs of sample maps


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """How songs become batches.

    Attributes:
        batch: windows in a batch, of each process.
        held_out: share of the songs that are not learned from.
        held_out_windows: how many of theirs are validated on.
        fewest_held_out: songs that are held out at least, where these are no more than a third.
        balance: mappers, classes of whole stars, or sets, that are learned from alike; "none": as long as they are.
        mapper: only maps of this one are used; "": all.
        windows: of the bundled decoder: the share of each kind of window.
        batching: "similar" lengths share a batch, which pads little; or "balanced": all have about as many tokens.
    """

    batch: int
    seed: int
    held_out: float
    held_out_windows: int
    balance: Balance = "none"
    mapper: str = ""
    windows: tuple[tuple[str, float], ...] = (("map", 1.0),)
    batching: Batching = "similar"
    fewest_held_out: int = 1


class AdapterData(ABC):
    """Batches of the songs that are learned from, in an order that goes on after a kill, and the held-out ones.

    Attributes:
        songs, held_out: how many there are of each.
        fingerprint: of everything that the order depends on.
        labels: of the last batch.
        unseen: maps of held-out songs, one a song, as far as their files are there.
    """

    songs: int
    held_out: int
    fingerprint: str
    labels: int = 0
    unseen: Sequence[Path] = ()

    @abstractmethod
    def loss(self, model: "Mapperatorinator", device: "torch.device", half: bool) -> "Tensor | None":
        """The loss of the next batch, a scalar of shape (), as the base was trained; None where it has nothing to
        learn.
        """

    @abstractmethod
    def held_out_loss(self, model: "Mapperatorinator", device: "torch.device", half: bool) -> float | None:
        """Mean loss in nats a token on the held-out songs, nothing changed or hidden; None without any."""

    @abstractmethod
    def position(self) -> Any:
        """Where the batches go on, as JSON holds it."""

    @abstractmethod
    def restore(self, position: Any) -> None:
        """Go on where `position` was returned."""


def split_songs(songs: Sequence[str], share: float, fewest: int = 1) -> tuple[list[str], list[str]]:
    """Songs to learn from, and about `share` of them held out: at least one if there are two.

    Args:
        fewest: that are held out where these are no more than a third.
    """
    least = max(1, min(fewest, len(songs) // 3))
    count = min(max(least, round(share * len(songs))), len(songs) - 1) if share > 0 and len(songs) > 1 else 0
    order = sorted(songs, key=lambda song: hashlib.sha256(song.encode()).hexdigest())
    apart = set(order[:count])
    return [song for song in songs if song not in apart], [song for song in songs if song in apart]


class BaseData(AdapterData):
    """Songs prepared for a public base."""

    def __init__(
        self,
        folder: Path,
        base: Base,
        settings: BatchSettings,
        processes: Processes = ALONE,
        style: StyleSlot | None = None,
    ) -> None:
        """Open a prepared folder; `style` is the slot under which its maps are learned.

        Raises:
            InputError: it is not prepared for this base, or has nothing to learn from.
        """
        self._data = PreparedData(folder, base, settings.mapper, style)
        self.charts = self._data.charts
        if not self.charts:
            whose = f" by {settings.mapper}" if settings.mapper else ""
            raise InputError(f"{folder} holds no map{whose} to learn from; prepare more of them.")
        self._learned, apart = split_songs(self._data.songs, settings.held_out, settings.fewest_held_out)
        self.songs, self.held_out = len(self._learned), len(apart)
        labels = [asdict(chart) for chart in self.charts]
        facts = (labels, self._learned, style, settings.balance, settings.batching, processes.world)
        self.fingerprint = hashlib.sha256(repr(facts).encode()).hexdigest()[:32]
        self.unseen = _unseen(self.charts, apart, folder / self._data.home)
        self._settings, self._processes = settings, processes
        self._weights = label_weights(base.config)
        self._kept = kept_shares(self.charts, self._data.window_counts(), self._learned, settings.balance)
        self._start, self._pools, self._taken = Position(), 0, 0
        self._next = Position()
        self._batches: list[Batch] = []
        self._thread: ThreadPoolExecutor | None = None
        self._upcoming: Future[tuple[list[Batch], Position]] | None = None
        self._validation = self._validated(apart)

    def loss(self, model: "Mapperatorinator", device: "torch.device", half: bool) -> "Tensor":
        """Of the next batch, shape (): labels and samples weighted as the base was trained."""
        while self._taken >= len(self._batches):
            self._start, self._pools = self._next, self._pools + 1
            self._batches, self._next = self._drawn(ahead=device.type == "cuda")
            self._taken = 0
        batch = self._batches[self._taken].to(device)
        self._taken += 1
        weights = None if self._weights is None else self._weights.to(device)
        with mixed_precision(device, half):
            logits = model(batch.frames, batch.ids, batch.mask, batch.conditioning)
        self.labels = int((batch.labels >= 0).sum())
        return weighted_loss(logits, batch.labels, weights, batch.weights)

    def held_out_loss(self, model: "Mapperatorinator", device: "torch.device", half: bool) -> float | None:
        """Over windows that are spread evenly over the held-out songs."""
        import torch

        total, count = 0.0, 0
        with torch.inference_mode(), mixed_precision(device, half):
            for kept in self._validation[self._processes.rank :: self._processes.world]:
                batch = kept.to(device)
                logits = model(batch.frames, batch.ids, batch.mask, batch.conditioning)
                total += float(token_losses(logits, batch.labels).sum())
                count += int((batch.labels >= 0).sum())
        total, counted = self._processes.total(total, count)
        return total / counted if counted else None

    def position(self) -> Any:
        """The position at the beginning of the pool, and how many batches of it were taken."""
        return {"start": asdict(self._start), "pools": self._pools, "given": self._taken}

    def restore(self, position: Any) -> None:
        """Draw the pool again and skip what was taken."""
        self._start, self._pools = Position(**position["start"]), int(position["pools"])
        self._batches, self._next, self._upcoming = [], self._start, None
        self._taken = int(position["given"])
        if self._taken:
            self._batches, self._next = self._draw(self._start, self._pools)

    def _drawn(self, *, ahead: bool) -> tuple[list[Batch], Position]:
        """The present pool; `ahead` draws the one after it beside the steps on this one."""
        upcoming, self._upcoming = self._upcoming, None
        found = self._draw(self._start, self._pools) if upcoming is None else upcoming.result()
        if ahead:
            self._thread = self._thread or ThreadPoolExecutor(1)
            self._upcoming = self._thread.submit(self._draw, found[1], self._pools + 1)
        return found

    def _draw(self, start: Position, number: int) -> tuple[list[Batch], Position]:
        """A pool as shuffled batches of similar lengths, this process's part of each, and the position after it."""
        settings, world = self._settings, self._processes.world
        size = settings.batch * world
        pool: list[WindowSample] = []
        after = start
        for position, sample in self._data.samples(self._learned, settings.seed, start):
            after = position
            if sample.weight > 0 and self._is_kept(position, sample.chart):
                pool.append(sample)
            if len(pool) >= _POOL * size:
                break
        rng = np.random.default_rng((settings.seed, number))
        order = [pool[index] for index in rng.permutation(len(pool))]
        if settings.batching == "balanced":
            groups = balanced_batches([len(sample.ids) for sample in order], size)
            batches = [[order[index] for index in group] for group in groups]
        else:
            order.sort(key=lambda sample: len(sample.ids))
            batches = [order[first : first + size] for first in range(0, len(order), size)]
        return [
            collate(batches[index][self._processes.rank :: world]) for index in rng.permutation(len(batches))
        ], after

    def _is_kept(self, position: Position, chart: int) -> bool:
        share = self._kept.get(chart, 1.0)
        if share >= 1:
            return True
        seed = (self._settings.seed, 1, position.epoch, position.song, position.sample)
        return bool(np.random.default_rng(seed).random() < share)

    def _validated(self, songs: Sequence[str]) -> list[Batch]:
        samples = list(self._data.plain_samples(songs))
        size = self._settings.batch
        chosen = samples[:: max(1, -(-len(samples) // self._settings.held_out_windows))]
        return [collate(chosen[first : first + size]) for first in range(0, len(chosen), size)]


def kept_shares(
    charts: Sequence[PreparedChart], windows: Sequence[int], songs: Sequence[str], balance: Balance
) -> dict[int, float]:
    """Share of each chart's windows that is learned from, so that every group counts alike; empty without balance."""
    if balance == "none":
        return {}
    among = set(songs)
    groups = {
        number: {"mapper": chart.labels.mapper, "stars": str(int(chart.stars)), "set": chart.set}[balance]
        for number, chart in enumerate(charts)
        if chart.song in among and chart.labels.weight > 0
    }
    totals: dict[str, int] = defaultdict(int)
    for number, group in groups.items():
        totals[group] += windows[number]
    least = min((total for total in totals.values() if total), default=0)
    return {number: max(_LEAST_KEPT, least / max(totals[group], 1)) for number, group in groups.items()}


def _unseen(charts: Sequence[PreparedChart], songs: Sequence[str], home: Path) -> list[Path]:
    """The hardest chart of each of the first few songs whose files are there."""
    found: list[Path] = []
    for song in songs:
        own = sorted((chart for chart in charts if chart.song == song), key=lambda chart: -chart.stars)
        refs = (find_ref(home, chart.file) for chart in own)
        path = next((ref.path for ref in refs if ref is not None and not ref.member), None)
        found += [] if path is None else [path]
    return found[:MOST_SHOWN]


def balanced_batches(lengths: Sequence[int], size: int) -> list[list[int]]:
    """Indices of `lengths` as batches of `size`: the longest first, each to the batch with the fewest tokens so far.

    As the newest public bases were trained; what fills no whole batch is left out.
    """
    count = len(lengths) // size
    batches: list[list[int]] = [[] for _ in range(count)]
    open_batches = [(0, number) for number in range(count)]
    for index in sorted(range(len(lengths)), key=lambda index: -lengths[index]):
        if not open_batches:
            break
        total, number = heapq.heappop(open_batches)
        batches[number].append(index)
        if len(batches[number]) < size:
            heapq.heappush(open_batches, (total + lengths[index], number))
    return batches
