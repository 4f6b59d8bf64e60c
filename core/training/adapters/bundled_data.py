"""Charts that were prepared for the bundled decoder, as batches with a loss."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.errors import InputError
from core.training.adapters.data import MOST_SHOWN, AdapterData, Balance, BatchSettings, split_songs
from core.training.precision import mixed_precision
from core.training.processes import ALONE, Processes

if TYPE_CHECKING:
    import torch
    from numpy.typing import NDArray
    from torch import Tensor

    from core.model.checkpoints.load import LoadedModel
    from core.model.runtime.mapperatorinator import Mapperatorinator
    from core.training.decoder.batches import Batch as DecoderBatch
    from core.training.decoder.map_list import ListedMap
    from core.training.decoder.shards import ChartTokens

_TOKENS = 512  # in what counts as one window


class BundledData(AdapterData):
    """Charts prepared for the bundled decoder."""

    def __init__(
        self, folder: Path, loaded: "LoadedModel", settings: BatchSettings, processes: Processes = ALONE
    ) -> None:
        """Open a folder of prepared charts.

        Raises:
            InputError: it has nothing to learn from.
        """
        from core.training.decoder.batches import WindowSource
        from core.training.decoder.map_list import read_map_list
        from core.training.decoder.model import layout_of
        from core.training.decoder.shards import read_shards
        from core.training.decoder.windows import Augmentation, WindowKind, WindowMaker

        charts, songs = read_shards(folder)
        charts, self.maps, self._owners = _of_mapper(charts, read_map_list(folder), settings.mapper, folder)
        if settings.balance != "none" and not self.maps:
            raise InputError(f"{folder} does not say whose maps it holds; run `dataset prepare` again to balance them.")
        names = sorted({str(chart.song) for chart in charts if chart.song >= 0})
        learned, apart = split_songs(names, settings.held_out, settings.fewest_held_out)
        self.unseen = _unseen_listed(self.maps, apart, folder)
        groups = ([c for c in charts if str(c.song) not in apart], [c for c in charts if str(c.song) in apart])
        self.songs, self.held_out = len(learned), len(apart)
        sizes = [(chart.song, chart.mode, len(chart.tokens)) for chart in charts]
        facts = (sizes, learned, settings.windows, settings.balance, processes.world)
        self.fingerprint = hashlib.sha256(repr(facts).encode()).hexdigest()[:32]
        self._processes = processes
        kinds = {WindowKind(name): share for name, share in settings.windows}
        layout = layout_of(loaded.vocabulary)
        tokens = settings.batch * _TOKENS

        def source(group: int, maker: WindowMaker) -> WindowSource:
            return WindowSource(groups[group], self._weights(groups[group], settings.balance), songs, maker)

        rng = np.random.default_rng(settings.seed)
        self._stream = source(0, WindowMaker(layout, rng, Augmentation())).stream(kinds, tokens)
        self._validation: list[DecoderBatch] = []
        if groups[1]:
            plain = source(1, WindowMaker(layout, np.random.default_rng(0))).stream(kinds, tokens)
            self._validation = [next(plain) for _ in range(max(1, settings.held_out_windows // settings.batch))]

    def _weights(self, charts: "Sequence[ChartTokens]", balance: Balance) -> "NDArray[np.float64]":
        """(charts,) probability of each: by its length, every group of the balance alike."""
        spans = np.array([max(int(chart.times[-1] - chart.times[0]), 1000) for chart in charts], np.float64)
        if balance != "none":
            groups = [_group_of(self._owners[id(chart)], balance) for chart in charts]
            totals: dict[str, float] = defaultdict(float)
            for group, span in zip(groups, spans, strict=True):
                totals[group] += span
            spans /= np.array([totals[group] for group in groups])
        return spans / spans.sum()

    def loss(self, model: "Mapperatorinator", device: "torch.device", half: bool) -> "Tensor | None":
        """Mean cross entropy of the next batch, nats, shape ()."""
        from core.training.decoder.validation import decoder_loss

        # The batch of all processes is as many batches of the stream as there are processes.
        drawn = [next(self._stream) for _ in range(self._processes.world)]
        batch = drawn[self._processes.rank]
        self.labels = int((batch.labels >= 0).sum())
        return decoder_loss(model, batch, device, half)

    def held_out_loss(self, model: "Mapperatorinator", device: "torch.device", half: bool) -> float | None:
        """Over the same undisturbed windows each time."""
        import torch

        from core.training.decoder.validation import labelled_logits

        total, count = 0.0, 0
        with torch.inference_mode(), mixed_precision(device, half):
            for batch in self._validation[self._processes.rank :: self._processes.world]:
                logits, labels = labelled_logits(model, batch, device)
                total += float(torch.nn.functional.cross_entropy(logits.float(), labels, reduction="sum"))
                count += len(labels)
        total, counted = self._processes.total(total, count)
        return total / counted if counted else None

    def position(self) -> Any:
        """Of the stream of batches."""
        return self._stream.position()

    def restore(self, position: Any) -> None:
        """Go on with the stream there."""
        self._stream.restore(position)


def _of_mapper(
    charts: "list[ChartTokens]", maps: "Sequence[ListedMap]", mapper: str, folder: Path
) -> "tuple[list[ChartTokens], Sequence[ListedMap], dict[int, ListedMap]]":
    """What of it is by `mapper`, all of it where none is named, and of which map each chart is, by its identity."""
    owners = {
        id(charts[row]): entry
        for entry in maps
        for row in range(entry.first, min(entry.first + entry.versions, len(charts)))
    }
    if not mapper:
        return charts, maps, owners
    if not maps:
        raise InputError(f"{folder} does not say whose maps it holds; run `dataset prepare` again to choose a mapper.")
    chosen = [entry for entry in maps if entry.mapper.casefold() == mapper.casefold()]
    if not chosen:
        names = ", ".join(dict.fromkeys(entry.mapper for entry in maps))
        raise InputError(f"{folder} holds no map by {mapper}; its mappers are {names[:200]}.")
    own = [chart for chart in charts if id(chart) in owners and owners[id(chart)] in chosen]
    return own, chosen, owners


def _group_of(entry: "ListedMap", balance: Balance) -> str:
    return {"mapper": entry.mapper, "stars": str(int(entry.stars)), "set": str(Path(entry.file).parent)}[balance]


def _unseen_listed(maps: "Sequence[ListedMap]", songs: Sequence[str], folder: Path) -> list[Path]:
    found: dict[int, Path] = {}
    for entry in sorted(maps, key=lambda entry: -entry.stars):
        path = (folder / entry.file).resolve()
        if str(entry.song) in songs and path.is_file():
            found.setdefault(entry.song, path)
    return [found[song] for song in sorted(found)][:MOST_SHOWN]
