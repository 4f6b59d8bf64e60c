"""Everything that is counted of one pair of difficulties, in a form that can be summed over pairs."""

import math
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.errors import InputError
from core.tokens.upstream_view import UpstreamMap
from core.training.classifier.chart_windows import tokenize
from core.training.classifier.model import MapperClassifier
from core.training.evaluation.comparison import Comparison, compare
from core.training.evaluation.hitsounds import SoundCounts, sound_counts, sounds_of
from core.training.evaluation.measures import matched_pairs, rhythm_score
from core.training.evaluation.published import (
    Moments,
    RhythmCounts,
    bpm_integral,
    drain_seconds,
    rhythm_counts,
    rhythm_times,
    similarity_error,
)

LENIENCIES = (10, 20)
KINDS = ("active", "passive")
_SAME_TIME_MS = 10.0
_SHOWN_MS = 50.0


@dataclass(frozen=True, slots=True)
class PairMeasures:
    """Counts and figures of a pair.

    Attributes:
        rhythm: by kind and leniency in ms.
        drain: seconds, of the generated and the human map; `stars` likewise.
        bpm: integral of squared differences, and the seconds it is over.
        objects: of the generated map; `unsnapped` and `off_screen` are of these.
        similarity: error of the self-similarity; nan where it cannot be read.
        features: moments of the windows' features, of both maps.
        gaps: (n,) ms from each human onset to the nearest generated one, where that is near.
    """

    comparison: Comparison
    rhythm: dict[tuple[str, int], RhythmCounts]
    drain: tuple[float, float]
    stars: tuple[float, float]
    bpm: tuple[float, float]
    objects: int
    unsnapped: int
    off_screen: int
    sounds: SoundCounts
    similarity: float
    features: tuple[Moments, Moments]
    gaps: NDArray[np.float64]


def measure_pair(generated: Beatmap, human: Beatmap, classifier: MapperClassifier | None) -> PairMeasures:
    """Measure `generated` against `human`.

    Args:
        classifier: gives the features; None leaves out what needs them.
    """
    ours, theirs = UpstreamMap(generated), UpstreamMap(human)
    made, real = ({kind: rhythm_times(each, passive=kind == "passive") for kind in KINDS} for each in (ours, theirs))
    comparison = compare(generated, human)
    features = [features_of(each, classifier) for each in (generated, human)]
    return PairMeasures(
        comparison=comparison,
        rhythm={
            (kind, leniency): rhythm_counts(made[kind], real[kind], leniency)
            for kind in KINDS
            for leniency in LENIENCIES
        },
        drain=(drain_seconds(ours), drain_seconds(theirs)),
        stars=(comparison.stars, comparison.stars - comparison.star_error),
        bpm=bpm_integral(ours, theirs),
        objects=len(generated.hit_objects),
        unsnapped=comparison.unsnapped,
        off_screen=comparison.off_screen,
        sounds=sound_counts(sounds_of(generated), sounds_of(human)),
        similarity=similarity_error(*features),
        features=(Moments.of(features[0]), Moments.of(features[1])),
        gaps=_gaps(made["active"], real["active"]),
    )


def features_of(beatmap: Beatmap, classifier: MapperClassifier | None) -> NDArray[np.float64]:
    """Features (windows, P) of a map; none where it cannot be read as tokens."""
    empty = np.zeros((0, classifier.card.shape.features if classifier is not None else 1))
    if classifier is None:
        return empty
    try:
        return classifier.read(tokenize(beatmap)).features
    except InputError:
        return empty


def _gaps(generated: NDArray[np.int64], human: NDArray[np.int64]) -> NDArray[np.float64]:
    if not len(generated) or not len(human):
        return np.zeros(0)
    after = np.clip(np.searchsorted(generated, human), 1, max(len(generated) - 1, 1))
    choices = np.stack([generated[np.minimum(after, len(generated) - 1)], generated[after - 1]]) - human
    nearest = choices[np.abs(choices).argmin(axis=0), np.arange(len(human))].astype(np.float64)
    return nearest[np.abs(nearest) <= _SHOWN_MS]


@dataclass(frozen=True, slots=True)
class Variety:
    """How two maps that were made from the same request differ.

    Attributes:
        rhythm: 1 - F1 of their onsets at 10 ms.
        position: mean distance of objects at the same times, osu! pixels; nan where the mode has no positions.
    """

    rhythm: float
    position: float


def varieties(maps: list[Beatmap]) -> list[Variety]:
    """Of every two maps of a list."""
    return [_variety(first, second) for first, second in combinations(maps, 2)]


def _variety(first: Beatmap, second: Beatmap) -> Variety:
    """How much two maps of a song differ in rhythm, and in osu! pixels where they coincide."""
    here, there = ([item.time for item in each.hit_objects] for each in (first, second))
    rhythm = 1 - rhythm_score(here, there, _SAME_TIME_MS).f1
    if first.mode not in (GameMode.OSU, GameMode.CATCH):
        return Variety(rhythm, math.nan)
    ours, theirs = matched_pairs(here, there, _SAME_TIME_MS)
    places = [np.array([(item.x, item.y) for item in each.hit_objects], np.float64) for each in (first, second)]
    if not len(ours):
        return Variety(rhythm, math.nan)
    gaps = places[0][ours] - places[1][theirs]
    if first.mode == GameMode.CATCH:
        gaps = gaps * [1, 0]
    return Variety(rhythm, float(np.linalg.norm(gaps, axis=1).mean()))
