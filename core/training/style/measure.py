"""What a style gives on held-out maps: loss, rhythm, stars, patterns and MaiMod's surprise, with it and without it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.model_ref import AdapterRef, ModelRef
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.checkpoints.catalog import BUNDLED
from core.training.evaluation.map_parts import MapPart, rhythm_and_stars
from core.training.evaluation.patterns import mean_pattern_distance

if TYPE_CHECKING:
    from core.training.decoder.windows import Sample, TokenLayout

SECONDS = 30.0
MOST_MAPS = 6
_WINDOWS = 12  # of a map
_TOKENS = 8192  # in a batch
_DRAWS = 2000
_SEED = 1


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure before and after; the difference with the interval that holds 95 % of it where maps are drawn again."""

    before: float
    after: float
    change: float
    low: float
    high: float
    maps: int

    @classmethod
    def of(cls, before: Sequence[float], after: Sequence[float]) -> "Measure | None":
        """Of values for the same maps; None where no map has both."""
        pairs = np.array([pair for pair in zip(before, after, strict=True) if all(map(math.isfinite, pair))])
        if not len(pairs):
            return None
        change = pairs[:, 1] - pairs[:, 0]
        rng = np.random.default_rng(0)
        means = change[rng.integers(len(change), size=(_DRAWS, len(change)))].mean(axis=1)
        low, high = np.quantile(means, (0.025, 0.975))
        before_mean, after_mean = (float(value) for value in pairs.mean(axis=0))
        return cls(before_mean, after_mean, after_mean - before_mean, float(low), float(high), len(pairs))


@dataclass(frozen=True, slots=True)
class Comparison:
    """With a style and without it.

    Attributes:
        loss: nats a token of the held-out maps.
        rhythm_f1: at 10 ms; `stars_off`; `patterns`: mean distance of the patterns, in deviations of the human ones.
        surprise: MaiMod's in the human parts, nats a decision.
    """

    loss: Measure | None
    rhythm_f1: Measure | None
    stars_off: Measure | None
    patterns: Measure | None
    surprise: Measure | None = None

    @property
    def better(self) -> bool:
        """Whether the style is worth having: nearer in patterns or in loss, and in neither clearly farther."""
        measured = [each for each in (self.loss, self.patterns) if each is not None]
        return any(each.change < 0 for each in measured) and not any(each.low > 0 for each in measured)


def chart_losses(folder: Path, adapter: Path | None, strength: float = 1.0) -> NDArray[np.float64]:
    """(maps,) nats a token of the charts in a folder prepared for the bundled decoder, in windows spread over each."""
    import torch

    from core.model.checkpoints.hub.models import obtain_model
    from core.model.checkpoints.load import load_checkpoint
    from core.training.decoder.batches import collate
    from core.training.decoder.model import layout_of
    from core.training.decoder.validation import labelled_logits
    from core.training.decoder.windows import IGNORED

    base = obtain_model(BUNDLED, ignore_progress, CancelToken())
    loaded = load_checkpoint(base, adapters=[] if adapter is None else [(adapter, strength)])
    model = loaded.model.eval()
    windows, maps = _windows(folder, layout_of(loaded.vocabulary))
    windows.sort(key=lambda entry: len(entry[1].ids))
    sums, counts = np.zeros(maps), np.zeros(maps)
    with torch.inference_mode():
        while windows:
            size = max(1, _TOKENS // len(windows[-1][1].ids))
            part, windows = windows[-size:], windows[:-size]
            logits, labels = labelled_logits(model, collate([sample for _, sample in part]), torch.device("cpu"))
            values = torch.nn.functional.cross_entropy(logits.float(), labels, reduction="none").numpy()
            learned = [int((sample.labels != IGNORED).sum()) for _, sample in part]
            owners = np.repeat([owner for owner, _ in part], learned)
            np.add.at(sums, owners, values)
            np.add.at(counts, owners, 1)
    return sums / np.maximum(counts, 1)


def _windows(folder: Path, layout: "TokenLayout") -> "tuple[list[tuple[int, Sample]], int]":
    """(map, window) of the charts as mapped, and how many maps there are."""
    from core.training.decoder.batches import VERSIONS
    from core.training.decoder.shards import read_shards
    from core.training.decoder.windows import IGNORED, WindowKind, WindowMaker

    charts, songs = read_shards(folder)
    seen = dict.fromkeys(GameMode, 0)
    windows: list[tuple[int, Sample]] = []
    maps = 0
    for chart in charts:
        mode = GameMode(chart.mode)
        seen[mode] += 1
        if (seen[mode] - 1) % VERSIONS[mode]:
            continue
        maker = WindowMaker(layout, np.random.default_rng(0))
        starts = np.arange(max(int(chart.times[0]) - 1, 0), int(chart.times[-1]), layout.window_ms)
        for start in starts[np.unique(np.linspace(0, len(starts) - 1, _WINDOWS).astype(int))]:
            sample = maker.sample(WindowKind.MAP, chart, int(start), songs[chart.song] if chart.song >= 0 else None)
            if (sample.labels != IGNORED).any():
                windows.append((maps, sample))
        maps += 1
    return windows, maps


def parts_of(paths: Sequence[Path], most: int = MOST_MAPS) -> list[MapPart]:
    """Parts of maps that have their song, spread over their stars."""
    found = []
    for path in paths:
        try:
            beatmap, stars = read_beatmap(path), star_rating(path)
        except InputError:
            continue
        times = [item.time for item in beatmap.hit_objects]
        if len(times) < 20 or not beatmap.audio_filename or not (path.parent / beatmap.audio_filename).is_file():
            continue
        start = max(min(times[0] + 0.3 * (times[-1] - times[0]), times[-1] - 1000 * SECONDS), times[0])
        found.append(MapPart(path, beatmap, stars, float(round(start)) - 1, float(round(start + 1000 * SECONDS))))
    found.sort(key=lambda part: (part.stars, str(part.path)))
    return (
        [found[index] for index in np.unique(np.linspace(0, len(found) - 1, most).round().astype(int))] if found else []
    )


def generated(
    part: MapPart,
    cancel: CancelToken,
    adapter: AdapterRef | None = None,
    examples: tuple[Path, ...] = (),
    strength: float = 1.0,
    model: str = BUNDLED,
) -> Beatmap:
    """The part mapped by the bundled model, with an adapter or by examples, or plainly.

    Args:
        model: the folder of a copy of it, in its place.

    Raises:
        InputError: nothing can be mapped there.
    """
    return part.generate(
        cancel,
        seed=_SEED,
        adapters=() if adapter is None else (adapter,),
        style_from=examples,
        style_strength=strength,
        model=model,
    )


@dataclass(frozen=True, slots=True)
class Side:
    """Values of held-out maps with a style, or without one.

    Attributes:
        losses: (maps,) nats a token.
        figures: rhythm F1, stars off and pattern distance of each part that was mapped; nan where nothing could be.
        surprises: MaiMod's in the human parts.
    """

    losses: NDArray[np.float64]
    figures: tuple[tuple[float, float, float], ...]
    surprises: tuple[float, ...]


def measured_side(
    held_out: Sequence[Path],
    prepared: Path,
    adapter: AdapterRef | None,
    on_progress: OnProgress,
    cancel: CancelToken,
    most: int = MOST_MAPS,
    earlier: Side | None = None,
) -> Side:
    """Measure on maps that were not learned from; None as adapter is the plain model.

    Args:
        prepared: the same maps, prepared for the decoder.
        earlier: of the same style with other tables, which change neither losses nor surprises.

    Raises:
        CancelledError: `cancel` was set.
    """
    first = 0.0 if adapter is None else 0.5
    on_progress(Progress("Measuring the style", first, "loss of held-out maps"))
    if earlier is None:
        losses = chart_losses(
            prepared, None if adapter is None else adapter.path, 1.0 if adapter is None else adapter.strength
        )
    else:
        losses = earlier.losses
    parts, figures, surprises = parts_of(held_out, most), list[tuple[float, float, float]](), list[float]()
    for number, part in enumerate(parts):
        cancel.check()
        on_progress(Progress("Measuring the style", first + number / len(parts) / 2, part.beatmap.title))
        try:
            figures.append(_figures(generated(_at_its_own_stars(part), cancel, adapter), part))
        except InputError:
            figures.append((math.nan, math.nan, math.nan))
        if earlier is None:
            surprises.append(_surprise(part, adapter, cancel))
    return Side(losses, tuple(figures), tuple(surprises) if earlier is None else earlier.surprises)


def _at_its_own_stars(part: MapPart) -> MapPart:
    """The part alone is easier than the whole map, whose stars depend on its hardest parts."""
    return replace(part, stars=star_rating(part.of(part.beatmap)))


def compare(before: Side, after: Side) -> Comparison:
    """The same maps without a style and with it."""
    f1, stars, patterns = (
        Measure.of([row[k] for row in before.figures], [row[k] for row in after.figures]) for k in range(3)
    )
    surprise = Measure.of(before.surprises, after.surprises)
    return Comparison(Measure.of(before.losses.tolist(), after.losses.tolist()), f1, stars, patterns, surprise)


def _surprise(part: MapPart, adapter: AdapterRef | None, cancel: CancelToken) -> float:
    """MaiMod's in the part as the human mapped it, nats a decision; nan where it cannot be read."""
    from core.audio.decode import load_audio
    from core.generation.mappers.open import load_model
    from core.generation.source import audio_of
    from core.modding.maimod.bundled_maimod import Song, mean_surprise

    ref, human = ModelRef(adapters=() if adapter is None else (adapter,)), part.of(part.beatmap)
    try:
        loaded = load_model(ref, ignore_progress, cancel, human.mode)
        audio = load_audio(audio_of(part.beatmap, part.path), cancel=cancel).after(human.play_offset)
        return mean_surprise(loaded, human, Song.of(audio, loaded), part.stars, cancel)
    except InputError:
        return math.nan


def _figures(made: Beatmap, part: MapPart) -> tuple[float, float, float]:
    f1, stars_off = rhythm_and_stars(made, part.of(part.beatmap))
    return f1, stars_off, mean_pattern_distance([made], [part.beatmap])
