"""A prepared data set as training samples, in an order that depends on nothing but a seed and a position."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.tokens.conditioning import Conditions
from core.tokens.events import ContextType, EventType
from core.tokens.style_slots import StyleSlot, with_style
from core.tokens.vocabulary import PAD
from core.training.data.base import Base
from core.training.data.base_recipe import UNCHANGED, BaseRecipe
from core.training.data.chart_tokens import ChartFacts, ContextTokens, TokenizedChart
from core.training.data.manifest import PreparedChart, read_prepared
from core.training.data.preparing import CHARTS, SONGS, chart_key, settings_hash, song_key
from core.training.data.sample_types import (
    HOP,
    IGNORED,
    ChartDraw,
    ChartInput,
    Hidden,
    SampleLayout,
    WindowSample,
)
from core.training.data.samples import ChartWindows
from core.training.data.shards import ShardStore
from core.training.data.songs import SongArray, faster
from core.training.data.style_labels import names_in_vocabulary

if TYPE_CHECKING:
    import torch

    from core.model.networks.conditioning import Conditioning

_MOST_OFFSET = 2000  # frames before the first window


@dataclass(frozen=True, slots=True)
class Position:
    """A run's position in the data: the epoch, the songs done of it, and the samples done of the present song."""

    epoch: int = 0
    song: int = 0
    sample: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """Samples, padded on the right.

    Attributes:
        frames: (B, window samples) float32.
        ids, labels: (B, T) int64; padded with 0 and with IGNORED.
        mask: (B, T) bool, False on padding.
        difficulty, mapper, song_position: (B,), (B,), (B, 2), for models that embed them.
        weights: (B,) of each sample in the loss.
    """

    frames: "torch.Tensor"
    ids: "torch.Tensor"
    labels: "torch.Tensor"
    mask: "torch.Tensor"
    difficulty: "torch.Tensor"
    mapper: "torch.Tensor"
    song_position: "torch.Tensor"
    weights: "torch.Tensor"

    @property
    def conditioning(self) -> "Conditioning":
        """Inputs of models that embed conditions."""
        from core.model.networks.conditioning import Conditioning

        return Conditioning(self.difficulty, self.mapper, self.song_position)

    def to(self, device: "torch.device") -> "Batch":
        """The batch on a device."""
        return Batch(*(getattr(self, each.name).to(device) for each in fields(self)))


class PreparedData:
    """A prepared folder, opened for a base.

    Attributes:
        charts: what to learn from, in the order of the data set; a sample's `chart` counts in it.
    """

    def __init__(self, folder: Path, base: Base, mapper: str = "", style: StyleSlot | None = None) -> None:
        """Open `folder`.

        Args:
            mapper: only maps of this one; "" for all.
            style: every map is learned under it: in place of its mapper, or beside its descriptors.

        Raises:
            InputError: it holds no prepared data set, one for another base, or some of it is gone.
        """
        prepared = read_prepared(folder)
        if style is not None:
            base = replace(base, vocabulary=with_style(base.vocabulary, style))
        self._style, self.home = style, prepared.home
        self._base, self._charts, self._songs = base, ShardStore(folder, CHARTS), ShardStore(folder, SONGS)
        self._settings = settings_hash(base)
        if prepared.settings != self._settings:
            raise InputError(
                f"{folder} was prepared for {prepared.base} ({prepared.family}), whose tokens differ from those of "
                f"{base.name}; run `dataset prepare` with --model {base.name}."
            )
        self.charts: tuple[PreparedChart, ...] = tuple(
            chart for chart in prepared.charts if not mapper or chart.labels.mapper.casefold() == mapper.casefold()
        )
        for chart in self.charts:
            if (
                chart_key(chart.chart, self._settings) not in self._charts
                or song_key(chart.song, 1.0) not in self._songs
            ):
                raise InputError(f"{folder} lacks what belongs to {chart.file}; run `dataset prepare` again.")

    @property
    def layout(self) -> SampleLayout:
        """How the base's sequences are laid out."""
        return self._base.layout

    @property
    def songs(self) -> list[str]:
        """Keys of the songs, each once, in the order of the charts; the unit to hold out for validation."""
        return list(dict.fromkeys(chart.song for chart in self.charts))

    def window_counts(self) -> list[int]:
        """Windows of each chart in a pass without augmentation."""
        frames = self.layout.window_frames
        lengths = {song: int(self._songs.facts(song_key(song, 1.0))["samples"]) // HOP + 1 for song in self.songs}
        return [-(-lengths[chart.song] // frames) for chart in self.charts]

    def charts_of(self, song: str) -> list[int]:
        """Numbers of the charts of a song."""
        return [number for number, chart in enumerate(self.charts) if chart.song == song]

    def song(self, key: str, speed: float = 1.0) -> SongArray:
        """A song's samples, as stored where that speed is, else approximated from speed 1."""
        stored = speed if song_key(key, speed) in self._songs else 1.0
        parts = []
        facts = self._songs.facts(song_key(key, stored))
        for part in range(int(facts["parts"])):
            if song_key(key, stored, part) not in self._songs:
                raise InputError(f"Part {part} of a song is gone from the prepared data; run `dataset prepare` again.")
            parts.append(self._songs.arrays(song_key(key, stored, part))["samples"])
        song = SongArray(tuple(parts), float(facts["peak"]))
        return song if stored == speed else faster(song, speed)

    def chart(self, number: int) -> ChartInput:
        """A chart with its labels in the words of the base; what the data set does not say stays unknown.

        A mapper or descriptors that the data set does not say are those the base's own tables have for the map.
        """
        chart = self.charts[number]
        key = chart_key(chart.chart, self._settings)
        arrays, facts = self._charts.arrays(key), self._charts.facts(key)
        contexts = {
            ContextType(name): ContextTokens(arrays[name], arrays[f"{name} times"])  # type: ignore[arg-type]
            for name in arrays
            if f"{name} times" in arrays
        }
        versions = {(bool(x), bool(y)): int(row) for x, y, row in facts["versions"]}
        stored = facts["chart"]
        tokens = TokenizedChart(ChartFacts(**{**stored, "stars": tuple(stored["stars"])}), contexts, versions)
        labels = chart.labels
        return ChartInput(
            tokens, self._conditions(chart, tokens), number, labels.weight, labels.first_ms, labels.last_ms
        )

    def _conditions(self, chart: PreparedChart, tokens: TokenizedChart) -> Conditions:
        """The conditions of a map as the base or the style that is trained names them."""
        vocabulary, labels = self._base.vocabulary, chart.labels
        mapper = labels.mapper_id
        if mapper is None or mapper not in vocabulary.mappers:
            mapper = vocabulary.beatmap_mappers.get(chart.beatmap_id, mapper)
        descriptors = names_in_vocabulary(labels.descriptors, vocabulary)
        if not descriptors:
            own = vocabulary.beatmap_descriptors.get(chart.beatmap_id, [])
            named = {index: name for name, index in vocabulary.descriptors.items()}
            descriptors = tuple(named[index] for index in own if index in named)
        if self._style is not None:
            mapper = self._style.mapper_id if self._style.kind == "mapper" else mapper
            descriptors = (*descriptors, self._style.name) if self._style.kind == "descriptor" else descriptors
        return tokens.facts.conditions(1.0, mapper, labels.year, descriptors)

    def windows(self, number: int, draw: ChartDraw | None = None, other: int | None = None) -> ChartWindows:
        """All windows of a chart under a draw; `other` is the number of a guest difficulty."""
        draw = draw or ChartDraw()
        song = self.song(self.charts[number].song, draw.speed)
        guest = None if other is None else self.chart(other)
        return ChartWindows(self.layout, self.chart(number), song, draw, guest)

    def samples(
        self, songs: Sequence[str], seed: int, start: Position | None = None, recipe: BaseRecipe | None = None
    ) -> Iterator[tuple[Position, WindowSample]]:
        """Samples of `songs` without end, epoch after epoch, each with the position to go on from after it.

        What a position gives depends on the seed alone: a run that was stopped goes on exactly as one that was not.

        Args:
            recipe: augmentation; that of the base where not yielded.

        Raises:
            InputError: a whole epoch gives no sample: there are no songs, or all weights are 0.
        """
        position = start or Position()
        while True:
            yielded = position.song > 0 or position.sample > 0
            order = np.random.default_rng((seed, position.epoch)).permutation(len(songs))
            for index in range(position.song, len(songs)):
                key = songs[int(order[index])]
                rng = np.random.default_rng((seed, position.epoch, int(order[index])))
                done = position.sample if index == position.song else 0
                for number, sample in enumerate(self.samples_of_song(key, rng, recipe)):
                    yielded = True
                    if number >= done:
                        yield Position(position.epoch, index, number + 1), sample
            if not yielded:
                raise InputError(
                    "The prepared data give no sample to learn from: choose more songs, or weights and ranges that "
                    "leave something of them."
                )
            position = Position(position.epoch + 1)

    def samples_of_song(
        self, key: str, rng: np.random.Generator, recipe: BaseRecipe | None = None
    ) -> Iterator[WindowSample]:
        """One pass over all charts of a song: one speed and one mirroring, everything else again for each chart."""
        recipe = self._base.recipe if recipe is None else recipe
        together = self.charts_of(key)
        speed = _draw_speed(recipe, rng)
        flip = (bool(rng.random() < recipe.flip_share[0]), bool(rng.random() < recipe.flip_share[1]))
        song = self.song(key, speed)
        charts = {number: self.chart(number) for number in together}
        for number in together:
            if charts[number].weight <= 0:
                continue
            others = [other for other in together if other != number]
            other = charts[others[int(rng.integers(len(others)))]] if others else None
            draw = self._draw(recipe, rng, speed, flip)
            windows = ChartWindows(self.layout, charts[number], song, draw, other)
            for index in range(len(windows)):
                sample = windows.sample(index, _draw_hidden(recipe, rng), _draw_hidden(recipe, rng))
                yield add_noise(sample, self.layout, recipe, rng)

    def _draw(self, recipe: BaseRecipe, rng: np.random.Generator, speed: float, flip: tuple[bool, bool]) -> ChartDraw:
        count = len(self._base.family.templates)
        shares = np.array(recipe.template_weights[:count])
        frames = self.layout.window_frames
        offset = int(rng.integers(min(frames, _MOST_OFFSET) + 1)) if rng.random() < recipe.offset_share else 0
        lookback = round(recipe.lookback * frames) if rng.random() < recipe.lookback_share else 0
        template = int(rng.choice(len(shares), p=shares / shares.sum()))
        return ChartDraw(speed, flip, template, offset, lookback)

    def plain_samples(self, songs: Sequence[str]) -> Iterator[WindowSample]:
        """Every window of `songs` once, nothing changed and nothing hidden: for repeatable evaluation."""
        for key in songs:
            yield from self.samples_of_song(key, np.random.default_rng(0), UNCHANGED)


def _draw_speed(recipe: BaseRecipe, rng: np.random.Generator) -> float:
    if rng.random() >= recipe.speed_share:
        return 1.0
    low, high = recipe.speed_range
    share = rng.random()
    return low + (high - low) * (share**0.5 if recipe.speed_biased else share)


def _draw_hidden(recipe: BaseRecipe, rng: np.random.Generator) -> Hidden:
    draws = rng.random(7)
    usual, mapper = recipe.dropout, recipe.mapper_dropout
    limits = (usual, mapper, usual, usual, usual, usual, mapper)
    return Hidden(*(bool(draw < limit) for draw, limit in zip(draws, limits, strict=True)))


def add_noise(sample: WindowSample, layout: SampleLayout, recipe: BaseRecipe, rng: np.random.Generator) -> WindowSample:
    """The sample with times moved and snaps replaced in what the decoder reads; labels stay clean."""
    if not recipe.time_noise and not recipe.snap_noise:
        return sample
    ids = sample.ids.copy()
    _, low, high = layout.time_span
    moved = (ids >= low) & (ids <= high)
    moved[: sample.noisy_from] = False
    steps = rng.integers(-recipe.time_noise, recipe.time_noise + 1, len(ids))
    ids = np.where(moved, np.clip(ids + steps, low, high), ids)
    snaps = layout.vocabulary.span(EventType.SNAPPING)
    if recipe.snap_noise and len(snaps):
        replaced = (ids >= snaps.start) & (ids < snaps.stop) & (rng.random(len(ids)) < recipe.snap_noise)
        ids = np.where(replaced, rng.integers(snaps.start, snaps.stop, len(ids)), ids)
    return replace(sample, ids=ids)


def collate(samples: Sequence[WindowSample], length: int | None = None) -> Batch:
    """Samples as one batch, padded to the longest of them, or to `length` tokens."""
    import torch

    longest = max(len(sample.ids) for sample in samples) if length is None else length
    ids = np.full((len(samples), longest), PAD, np.int64)
    labels = np.full((len(samples), longest), IGNORED, np.int64)
    for row, sample in enumerate(samples):
        ids[row, : len(sample.ids)] = sample.ids
        labels[row, : len(sample.labels)] = sample.labels
    frames: NDArray[np.float32] = np.stack([sample.frames for sample in samples])
    found = torch.from_numpy(ids)
    return Batch(
        frames=torch.from_numpy(frames),
        ids=found,
        labels=torch.from_numpy(labels),
        mask=found != PAD,
        difficulty=torch.tensor([sample.difficulty for sample in samples], dtype=torch.float32),
        mapper=torch.tensor([sample.mapper for sample in samples]),
        song_position=torch.tensor([sample.song_position for sample in samples], dtype=torch.float32),
        weights=torch.tensor([sample.weight for sample in samples], dtype=torch.float32),
    )
