"""Random windows of charts as padded batches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.training.token_pieces import MEL_STEP, ChartTokens

if TYPE_CHECKING:
    import torch

IGNORED = -100


@dataclass(frozen=True, slots=True)
class TokenLayout:
    """The ids and sizes that lay a window out; all from the checkpoint's config and vocabulary."""

    window_ms: float
    frames: int
    frame_ms: float
    bands: int
    max_tokens: int
    first_shift: int  # id of a time shift of 0
    last_shift: int
    sos: int
    contexts: dict[str, tuple[int, int]]  # name -> (sos, eos)
    default_speed: int  # id of scroll speed 1
    first_position: int  # id of song position 0 %
    position_range: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Probabilities of what a sample is spared or disturbed by."""

    no_rhythm: float = 0.1
    no_audio: float = 0.1
    unknown: float = 0.1  # each class token on its own
    mel_gain: float = 0.5  # standard deviation of a constant added to the log-mel


@dataclass(frozen=True, slots=True)
class Sample:
    ids: NDArray[np.int64]
    labels: NDArray[np.int64]  # the id that follows, or IGNORED
    mel: NDArray[np.float32]  # (frames, bands)


@dataclass(frozen=True, slots=True)
class Batch:
    ids: "torch.Tensor"  # (batch, tokens)
    labels: "torch.Tensor"
    mel: "torch.Tensor"  # (batch, frames, bands)


def window_sample(
    chart: ChartTokens,
    start: int,
    song: NDArray[np.uint8] | None,
    layout: TokenLayout,
    rng: np.random.Generator,
    augmentation: Augmentation | None = None,
) -> Sample:
    """The window of `chart` that begins at `start` ms, disturbed as `augmentation` says (None: not at all)."""
    chance = augmentation or Augmentation(0, 0, 0, 0)
    end = start + layout.window_ms
    head: list[NDArray[np.integer]] = []
    if rng.random() >= chance.no_rhythm:
        inside = chart.rhythm[(chart.rhythm >= start) & (chart.rhythm < end)]
        head += _block(layout.contexts["rhythm"], _shift_ids(inside, start, layout))
    known = rng.random(len(chart.special)) >= chance.unknown
    head.append(np.where(known, chart.special, chart.special_unknown))
    head.append(np.array([_last_speed(chart, start, layout), _position(chart, start, layout), layout.sos]))
    beats = slice(*np.searchsorted(chart.beat_times, [start, end]))
    beat_ids = np.empty(2 * (beats.stop - beats.start), dtype=np.int64)
    beat_ids[0::2] = _shift_ids(chart.beat_times[beats], start, layout)
    beat_ids[1::2] = chart.beat_tokens[beats]
    head += _block(layout.contexts["timing"], beat_ids)

    inside_map = slice(*np.searchsorted(chart.times, [start, end]))
    body = chart.tokens[inside_map].astype(np.int64)
    shifts = chart.shifts[inside_map]
    body[shifts >= 0] = _shift_ids(shifts[shifts >= 0], start, layout)
    map_sos, map_eos = layout.contexts["map"]
    prompt = np.concatenate([*head, [map_sos]]).astype(np.int64)
    sequence = np.concatenate([prompt, body, [map_eos]])[: layout.max_tokens + 1]
    labels = sequence[1:].copy()
    labels[: len(prompt) - 1] = IGNORED

    mel = np.zeros((layout.frames, layout.bands), dtype=np.float32)
    if song is not None and rng.random() >= chance.no_audio:
        first = round(start / layout.frame_ms)
        part = song[first : first + layout.frames].astype(np.float32) * MEL_STEP
        if chance.mel_gain:
            part = np.maximum(part + rng.normal(0, chance.mel_gain) * (part > 0), 0)
        mel[: len(part)] = part
    return Sample(sequence[:-1], labels, mel)


def batches(
    charts: Sequence[ChartTokens],
    weights: NDArray[np.float64],
    songs: Sequence[NDArray[np.uint8]],
    layout: TokenLayout,
    rng: np.random.Generator,
    batch_tokens: int,
    augmentation: Augmentation | None,
) -> Iterator[Batch]:
    """Endless batches of about `batch_tokens` tokens; charts are drawn by `weights`, windows begin anywhere.

    Samples of similar length share a batch, so that little is padding.
    """
    pool_size = 192
    while True:
        pool = []
        for index in rng.choice(len(charts), size=pool_size, p=weights):
            chart = charts[index]
            first, last = int(chart.times[0]), int(chart.times[-1])
            start = int(rng.integers(max(first - int(layout.window_ms), -1), max(last, first + 1)))
            song = songs[chart.song] if chart.song >= 0 else None
            pool.append(window_sample(chart, max(start, 0), song, layout, rng, augmentation))
        pool.sort(key=lambda sample: len(sample.ids))
        groups: list[list[Sample]] = [[]]
        for sample in pool:
            if groups[-1] and (len(groups[-1]) + 1) * len(sample.ids) > batch_tokens:
                groups.append([])
            groups[-1].append(sample)
        for position in rng.permutation(len(groups)):
            yield collate(groups[position])


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


def _block(context: tuple[int, int], ids: NDArray[np.integer]) -> list[NDArray[np.integer]]:
    sos, eos = context
    return [np.array([sos]), ids, np.array([eos])]


def _shift_ids(times: NDArray[np.int32], start: int, layout: TokenLayout) -> NDArray[np.int64]:
    steps = (times.astype(np.int64) - start) // 10
    return np.clip(layout.first_shift + steps, layout.first_shift, layout.last_shift)


def _last_speed(chart: ChartTokens, start: int, layout: TokenLayout) -> int:
    before = int(np.searchsorted(chart.speed_times, start))
    return int(chart.speed_tokens[before - 1]) if before else layout.default_speed


def _position(chart: ChartTokens, start: int, layout: TokenLayout) -> int:
    low, high = layout.position_range
    share = start / chart.length
    value = -1 if share <= 0 else 101 if share >= 1 else round(share * 100)
    return layout.first_position + min(max(value, low), high)
