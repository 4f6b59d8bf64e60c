"""Generated difficulties against human ones: every measure with an interval over songs, beside human against human."""

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from functools import reduce
from operator import add
from pathlib import Path

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.classifier.model import MapperClassifier, load_classifier
from core.training.evaluation.comparison import Comparison
from core.training.evaluation.hitsounds import SoundCounts
from core.training.evaluation.pair_measures import (
    KINDS,
    LENIENCIES,
    PairMeasures,
    Variety,
    measure_pair,
    varieties,
)
from core.training.evaluation.pairs import MapPair, find_pairs
from core.training.evaluation.published import Moments, RhythmCounts, frechet_of_moments, root_mean_square

EMBEDDING = "features of the bundled mapper classifier, of windows of 8.184 s, charts read without their songs"
_RESAMPLES = 300
_SEED = 1


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure; `low` and `high` enclose 95 % of it where songs are drawn again, None for a single song.

    All are None where there is nothing to compute it from.
    """

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class MeasuredPair:
    """A pair of difficulties and its figures; `human_pair` those of another human difficulty against the same one."""

    pair: MapPair
    measures: PairMeasures
    human_pair: PairMeasures | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What `evaluate` found.

    Attributes:
        comparison: the figures of the only pair, or their means.
        measures, human: by name; those of MEASURES.
    """

    pairs: tuple[MeasuredPair, ...]
    songs: int
    comparison: Comparison
    measures: dict[str, Interval]
    human: dict[str, Interval]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Song:
    """The pairs of one song, and how maps made for the same human one vary."""

    pairs: list[PairMeasures]
    varieties: list[Variety]


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure: its title, unit, and whether more of it is better; None where neither is."""

    title: str
    of: Callable[[Sequence[_Song]], float]
    unit: str = ""
    more_is_better: bool | None = False


def _pairs(songs: Sequence[_Song]) -> list[PairMeasures]:
    return [pair for song in songs for pair in song.pairs]


def _rhythm(kind: str, leniency: int, name: str) -> Callable[[Sequence[_Song]], float]:
    def of(songs: Sequence[_Song]) -> float:
        counts = reduce(add, (pair.rhythm[kind, leniency] for pair in _pairs(songs)), RhythmCounts())
        return float(getattr(counts, name))

    return of


def _sounds(name: str) -> Callable[[Sequence[_Song]], float]:
    return lambda songs: float(getattr(reduce(add, (pair.sounds for pair in _pairs(songs)), SoundCounts()), name))


def _share(name: str) -> Callable[[Sequence[_Song]], float]:
    def of(songs: Sequence[_Song]) -> float:
        objects = sum(pair.objects for pair in _pairs(songs))
        return sum(getattr(pair, name) for pair in _pairs(songs)) / objects if objects else math.nan

    return of


def _bpm(songs: Sequence[_Song]) -> float:
    total, seconds = (math.fsum(pair.bpm[index] for pair in _pairs(songs)) for index in (0, 1))
    return math.sqrt(total / seconds) if seconds else math.nan


def _frechet(songs: Sequence[_Song]) -> float:
    empty: list[Moments] = []
    parts = [pair.features for pair in _pairs(songs) if pair.features[0].count and pair.features[1].count]
    if not parts:
        return math.nan
    ours, theirs = (reduce(add, [part[index] for part in parts[1:]] or empty, parts[0][index]) for index in (0, 1))
    return frechet_of_moments(ours, theirs)


def _variety(name: str) -> Callable[[Sequence[_Song]], float]:
    def of(songs: Sequence[_Song]) -> float:
        values = [getattr(each, name) for song in songs for each in song.varieties]
        values = [value for value in values if math.isfinite(value)]
        return math.fsum(values) / len(values) if values else math.nan

    return of


_RHYTHM_TITLES = {"precision": "precision", "recall": "recall", "f1": "F1"}

MEASURES: dict[str, Measure] = {
    **{
        f"{name}_{leniency}_{kind}": Measure(
            f"Rhythm {title}, {leniency} ms, {kind}", _rhythm(kind, leniency, name), more_is_better=True
        )
        for kind in KINDS
        for leniency in LENIENCIES
        for name, title in _RHYTHM_TITLES.items()
    },
    "star_rmse": Measure(
        "Star rating, RMSE", lambda songs: root_mean_square(a - b for a, b in (p.stars for p in _pairs(songs))), "stars"
    ),
    "drain_rmse": Measure(
        "Drain time, RMSE", lambda songs: root_mean_square(a - b for a, b in (p.drain for p in _pairs(songs))), "s"
    ),
    "bpm_rmse": Measure("Tempo, RMSE over time", _bpm, "BPM"),
    "ssm_rmse": Measure(
        "Self-similarity, RMSE", lambda songs: root_mean_square(pair.similarity for pair in _pairs(songs))
    ),
    "frechet": Measure("Fréchet distance of styles", _frechet),
    "unsnapped": Measure("Unsnapped objects", _share("unsnapped")),
    "off_screen": Measure("Objects off the screen", _share("off_screen")),
    "hitsound_agreement": Measure("Same additions where both sound", _sounds("agreement"), more_is_better=True),
    "hitsound_f1": Measure("F1 of whistles, finishes and claps", _sounds("f1"), more_is_better=True),
    "sample_set_agreement": Measure("Same sample set where both sound", _sounds("set_agreement"), more_is_better=True),
    "rhythm_variety": Measure("Variety of rhythm over seeds, 1 - F1", _variety("rhythm"), more_is_better=None),
    "position_variety": Measure("Variety of positions over seeds", _variety("position"), "px", more_is_better=None),
}


def evaluate(
    generated: Path,
    human: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
    *,
    classifier_folder: Path | None = None,
) -> Evaluation:
    """Measure generated difficulties, one or those of a folder, against human ones of the same songs and modes.

    Raises:
        InputError: a file cannot be read, or a generated difficulty has no human one of its song and mode.
        CancelledError: `cancel` was set.
    """
    found = find_pairs(generated, human, cancel)
    pairs, warnings = found.pairs, list(found.warnings)
    classifier: MapperClassifier | None = None
    try:
        classifier = load_classifier(classifier_folder)
    except InputError as error:
        warnings.append(f"Styles are not compared: {error}")
    measured = []
    for number, pair in enumerate(pairs):
        cancel.check()
        on_progress(Progress("Measuring", number / len(pairs), pair.generated.name))
        target = pair.human.beatmap
        measures = measure_pair(pair.generated.beatmap, target, classifier)
        other = None if pair.other is None else measure_pair(pair.other.beatmap, target, classifier)
        measured.append(MeasuredPair(pair, measures, other))
    return summarise(measured, warnings)


def summarise(measured: Sequence[MeasuredPair], warnings: Sequence[str] = ()) -> Evaluation:
    """Every measure over pairs, with intervals over songs."""
    ours: dict[str, list[PairMeasures]] = defaultdict(list)
    theirs: dict[str, list[PairMeasures]] = defaultdict(list)
    made: dict[str, dict[str, list[Beatmap]]] = defaultdict(lambda: defaultdict(list))
    for each in measured:
        song = each.pair.song
        ours[song].append(each.measures)
        made[song][each.pair.human.name].append(each.pair.generated.beatmap)
        if each.human_pair is not None and len(made[song][each.pair.human.name]) == 1:
            theirs[song].append(each.human_pair)  # of several seeds once
    songs = [_Song(pairs, [v for maps in made[song].values() for v in varieties(maps)]) for song, pairs in ours.items()]
    human = [_Song(pairs, []) for pairs in theirs.values()]
    notes = list(warnings)
    if len(songs) < 2:
        notes.append("There is one song only, so no intervals can be given; compare several songs.")
    if not human:
        notes.append("No song has another human difficulty within one star, so there is no human-against-human line.")
    return Evaluation(
        pairs=tuple(measured),
        songs=len(songs),
        comparison=_mean([each.measures.comparison for each in measured]),
        measures=_intervals(songs),
        human=_intervals(human),
        warnings=tuple(notes),
    )


def _mean(comparisons: Sequence[Comparison]) -> Comparison:
    if len(comparisons) == 1:
        return comparisons[0]
    rows = [asdict(each) for each in comparisons]
    means = {each.name: float(np.mean([row[each.name] for row in rows])) for each in fields(Comparison)}
    return Comparison(**means)  # type: ignore[arg-type]


def _intervals(songs: Sequence[_Song]) -> dict[str, Interval]:
    """Values over all songs, and the middle 95 % of those over as many songs drawn with replacement."""
    drawn: list[list[_Song]] = []
    if len(songs) > 1:
        rng = np.random.default_rng(_SEED)
        draws = rng.integers(len(songs), size=(_RESAMPLES, len(songs)))
        drawn = [[songs[index] for index in row] for row in draws]
    found = {}
    for name, measure in MEASURES.items():
        value = measure.of(songs)
        if not math.isfinite(value):
            found[name] = Interval(None)
            continue
        again = [one for one in (measure.of(some) for some in drawn) if math.isfinite(one)]
        if len(again) < len(drawn) / 2 or not drawn:
            found[name] = Interval(value)
            continue
        low, high = np.percentile(again, (2.5, 97.5))
        found[name] = Interval(value, float(low), float(high))
    return found
