"""Maps that are made plainly and by a style: patterns, rhythm, and whose the classifier takes them for."""

import math
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from benchmarks.style_maps import model_without
from benchmarks.style_plan import Plan, Work
from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.catalog import BUNDLED
from core.model.checkpoints.style_files import TABLES
from core.training.adapters.request import TRAINING
from core.training.classifier.chart_windows import tokenize
from core.training.classifier.model import MapperClassifier, load_classifier
from core.training.evaluation.map_parts import MapPart, rhythm_and_stars
from core.training.evaluation.patterns import mean_pattern_distance
from core.training.style.measure import generated, parts_of
from core.training.style.tables import write_tables


@dataclass(frozen=True, slots=True)
class Made:
    """What was made, by the way in which it was; "learned maps" and the like are of human ones.

    Attributes:
        patterns: distance of the patterns from those of the held-out maps, the mean of the modes.
        shares: the classifier's mean share of the mapper, nan where it does not know the mapper.
        rhythm_f1: of each part that has a human map, at 10 ms; stars_off: the same.
    """

    patterns: dict[str, float] = field(default_factory=dict)
    shares: dict[str, float] = field(default_factory=dict)
    rhythm_f1: dict[str, list[float]] = field(default_factory=dict)
    stars_off: dict[str, list[float]] = field(default_factory=dict)


def made_maps(mapper: str, learned: list[Path], apart: list[Path], plan: Plan, work: Work) -> Made:
    """Map parts of the held-out maps in each way of `plan`."""
    humans, classifier, result = [read_beatmap(path) for path in apart], load_classifier(), Made()
    model, mark = (
        (str(model_without([*learned, *apart], work.folder / "model")), "-unseen") if plan.unseen else (BUNDLED, "")
    )
    for way in plan.ways:
        ref = AdapterRef(work.folder / plan.tag) if way == "adapters" else None
        if way == "both":
            ref = AdapterRef(work.once(f"{plan.tag}-whole", lambda: _whole(learned, plan, work)), plan.strength)
        examples = tuple(learned) if way == "tables" else ()
        kept = {"plain": "plain", "tables": f"tables-{plan.strength:g}"}.get(way, f"{plan.tag}-{way}-{plan.strength:g}")
        parts, made = _parts(apart, plan), list[Beatmap]()
        for number, part in enumerate(parts):
            made.append(
                work.once(
                    f"made-{kept}{mark}-{plan.generate}-{plan.seconds:g}-{number}",
                    lambda part=part, ref=ref, examples=examples: generated(
                        part, CancelToken(), ref, examples, plan.strength, model
                    ),
                )
            )
        result.patterns[way] = _distance(made, humans)
        result.shares[way] = _share(mapper, made, classifier)
        figures = [
            rhythm_and_stars(each, part.of(part.beatmap))
            for each, part in zip(made, parts, strict=True)
            if part.path in apart
        ]
        result.rhythm_f1[way] = [f1 for f1, _ in figures]
        result.stars_off[way] = [stars for _, stars in figures]
    theirs = [read_beatmap(path) for path in learned]
    own = [part.of(part.beatmap) for part in parts_of(learned, plan.generate)]
    result.patterns["learned maps"] = _distance(theirs, humans)
    result.patterns["parts of learned maps"] = _distance(own, humans)
    result.shares["learned maps"] = _share(mapper, theirs, classifier)
    result.shares["held-out maps"] = _share(mapper, humans, classifier)
    return result


def _distance(made: list[Beatmap], humans: list[Beatmap]) -> float:
    """The mean over the modes of `made`, each from the human maps of its own."""
    modes = {each.mode for each in made}
    distances = [
        mean_pattern_distance(*([each for each in side if each.mode == mode] for side in (made, humans)))
        for mode in modes
    ]
    return round(float(np.nanmean(distances)), 4)


def _whole(learned: list[Path], plan: Plan, work: Work) -> Path:
    """The folder of a style as it is learned: its adapter, and its tables."""
    folder = work.folder / f"{plan.tag}-both"
    shutil.copytree(work.folder / plan.tag, folder, ignore=shutil.ignore_patterns(TRAINING, TABLES), dirs_exist_ok=True)
    write_tables(folder, learned, ignore_progress, CancelToken())
    return folder


def _share(mapper: str, maps: list[Beatmap], classifier: MapperClassifier) -> float:
    """The classifier's mean share of a mapper over maps; nan where it does not know the mapper."""
    names = [each.name.casefold() for each in classifier.card.mappers]
    if mapper.casefold() not in names:
        return math.nan
    number, found = names.index(mapper.casefold()), []
    for beatmap in maps:
        try:
            found.append(float(classifier.read(tokenize(beatmap)).probabilities.mean(axis=0)[number]))
        except InputError:
            continue
    return round(float(np.mean(found)), 4) if found else math.nan


def _from_its_first_object(part: MapPart, seconds: float) -> MapPart:
    """So much of the map: its stars are those of a whole one."""
    times = [item.time for item in part.beatmap.hit_objects]
    return replace(part, start=times[0] - 1, end=min(times[-1], times[0] + 1000 * seconds) + 1)


def _parts(apart: list[Path], plan: Plan) -> list[MapPart]:
    """Parts of held-out maps, spread over their stars; one without a song is taken to another song."""
    found = [_from_its_first_object(part, plan.seconds) for part in parts_of(apart, plan.generate)]
    silent = [path for path in apart if path not in {part.path for part in parts_of(apart, len(apart))}]
    others = [_from_its_first_object(part, plan.seconds) for part in parts_of(plan.songs, len(plan.songs))]
    for number, path in enumerate(silent[:: max(1, len(silent) // max(plan.generate - len(found), 1))]):
        if len(found) >= plan.generate or not others:
            break
        beatmap = read_beatmap(path)
        found.append(replace(others[number % len(others)], beatmap=beatmap, stars=star_rating(path)))
    return found
