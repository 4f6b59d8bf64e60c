"""Does MaiMod find mistakes? Faults are planted in good maps, and the ten findings with the highest score compared.

    python -m benchmarks.maimod MAPSETS [--seed 1] [--each 2] [--every 1]
    python -m benchmarks.maimod --calibrate TRAIN_MAPSETS [--every 1]

Planted are wrong snaps, swapped hitsounds, misplaced combos and displaced objects, up to `--each` of every kind a map.
A finding is right if it names an object of a fault (or the time where it was) in the fault's category. Chance is the
precision of ten objects drawn at random, whatever their category. Intervals are of a bootstrap over maps.

`--calibrate` fits the weights of the features on other maps with planted faults and writes them into the model's
folder.
"""

import argparse
import json
import time
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.planted_faults import OTHERS, REPORTED, Fault, plant
from core.audio.decode import load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.data_files import resources
from core.errors import InputError
from core.files import write_atomically
from core.modding.finding import Finding
from core.modding.maimod.anomaly import Anomaly
from core.modding.maimod.anomaly_findings import FindingWriter, Thresholds, anomaly_findings
from core.modding.maimod.bundled_maimod import Song, find_anomalies
from core.modding.maimod.calibration import FILE, Calibration, expanded
from core.modding.maimod.decisions import DecisionKind
from core.model.checkpoints.load import LoadedModel, load_checkpoint

MODEL = resources() / "models" / "beatwright-small"
TOP = 10
SAME = 3.0  # ms
CATEGORIES = {
    "snap": {"Snapping", "Rhythm"},
    "hitsound": {"Hit Sounds"},
    "combo": {"New Combos"},
    "place": {"Compose"},
}
DECISIONS = {
    "snap": (DecisionKind.SNAP,),
    "hitsound": (DecisionKind.ADDITIONS,),
    "combo": (DecisionKind.NEW_COMBO,),
    "place": (DecisionKind.POSITION, DecisionKind.COLUMN),
    "missing": (DecisionKind.EMPTY_TICK,),
    "kind": (DecisionKind.OBJECT_TYPE,),
    "volume": (DecisionKind.VOLUME,),
    "length": (DecisionKind.LENGTH,),
    "shape": (DecisionKind.SHAPE,),
    "velocity": (DecisionKind.VELOCITY,),
}
LEAST_MISTAKES = 20
PENALTY = 3.0
EVERYTHING = Thresholds(0.0, 100.0, 1000.0)


def main() -> None:
    import torch

    torch.set_num_threads(1)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--calibrate", action="store_true", help="fit the weights on these maps and write them")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=2, help="faults of each kind in a map")
    parser.add_argument("--every", type=int, default=1, help="look at every n-th map")
    parser.add_argument("--modes", nargs="*", default=[mode.name.lower() for mode in GameMode])
    parser.add_argument("--misses", action="store_true", help="print the findings among the ten that are not planted")
    options = parser.parse_args()
    loaded = load_checkpoint(options.model)
    paths = [path for folder in options.folders for path in sorted(folder.rglob("*.osu"))][:: options.every]
    modes = {GameMode[name.upper()] for name in options.modes}
    if options.calibrate:
        calibrate(loaded, paths, modes, options.seed, options.model)
    else:
        measure(loaded, paths, modes, options.seed, options.each, options.misses)


@dataclass(frozen=True, slots=True)
class Case:
    """A map with planted faults, and its anomalies."""

    path: Path
    beatmap: Beatmap
    faults: list[Fault]
    anomalies: list[Anomaly]
    seconds: float


def cases(
    loaded: LoadedModel, paths: list[Path], modes: set[GameMode], seed: int, each: int | None, kinds: tuple[str, ...]
) -> Iterator[Case]:
    """`each` None plants more in longer maps."""
    latest: tuple[Path, Song] | None = None
    for path in paths:
        try:
            beatmap = read_beatmap(path)
            audio = path.parent / beatmap.audio_filename
            if beatmap.mode not in modes or len(beatmap.hit_objects) < 20 or not audio.is_file():
                continue
            if latest is None or latest[0] != audio:
                latest = audio, Song.of(load_audio(audio).after(beatmap.play_offset), loaded)
            count = each or 1 + len(beatmap.hit_objects) // 300
            spoilt, faults = plant(beatmap, zlib.crc32(path.name.encode()) + seed, count, kinds)
            start = time.process_time()
            anomalies = find_anomalies(loaded, spoilt, latest[1])
        except InputError as error:
            print(f"left out: {error}")
            continue
        yield Case(path, spoilt, faults, anomalies, time.process_time() - start)


def measure(loaded: LoadedModel, paths: list[Path], modes: set[GameMode], seed: int, each: int, misses: bool) -> None:
    """Precision and recall of the ten findings with the highest score in each map."""
    calibration = Calibration.load(loaded.folder)
    rows: defaultdict[str, list[tuple[float, float, float]]] = defaultdict(list)
    found: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    seconds = []
    for case in cases(loaded, paths, modes, seed, each, REPORTED):
        writer = FindingWriter(case.beatmap, case.path.name)
        findings = sorted(
            anomaly_findings(writer, case.anomalies, calibration, EVERYTHING), key=lambda f: -(f.score or 0.0)
        )
        highest = findings[:TOP]
        if not case.faults or not highest:
            continue
        mode = case.beatmap.mode.name.lower()
        right = [any(_names(finding, fault) for fault in case.faults) for finding in highest]
        wrong = {t for fault in case.faults for t in fault.times}
        times = [item.time for item in case.beatmap.hit_objects]
        chance = sum(any(abs(t - w) < SAME for w in wrong) for t in times) / len(times)
        recall = [any(_names(finding, fault) for finding in highest) for fault in case.faults]
        for name in (mode, "all"):
            rows[name].append((float(np.mean(right)), chance, float(np.mean(recall))))
            for fault, hit in zip(case.faults, recall, strict=True):
                found[name, fault.kind].append(hit)
        seconds.append(case.seconds)
        if misses:
            print(f"\n{case.path.name} {np.mean(right):.1f}")
            for finding, hit in zip(highest, right, strict=True):
                print(f"  {'+' if hit else ' '} {finding.score:8.1f} {finding.category:12} {finding.message}")
            for fault, hit in zip(case.faults, recall, strict=True):
                print(f"    {'found' if hit else 'MISSED'} {fault}")
    print("\n| maps | count | precision at ten | chance | times chance | recall at ten |")
    print("|---|---|---|---|---|---|")
    for name in [*(mode.name.lower() for mode in GameMode), "all"]:
        if rows[name]:
            print(_table_row(name, np.array(rows[name])))
    print(
        "\nrecall at ten by kind: "
        + ", ".join(f"{kind} {np.mean(found['all', kind]):.2f} of {len(found['all', kind])}" for kind in REPORTED)
    )
    print(f"CPU s a map: median {np.median(seconds):.1f}, most {np.max(seconds):.1f}")


def _names(finding: Finding, fault: Fault) -> bool:
    if finding.category not in CATEGORIES[fault.kind]:
        return False
    named = finding.objects or (finding.time or 0.0,)
    return any(abs(time - wrong) < SAME for time in named for wrong in fault.times)


def _table_row(name: str, values: NDArray[np.float64]) -> str:
    rng = np.random.default_rng(0)
    picks = rng.integers(len(values), size=(2000, len(values)))
    means = values[picks].mean(axis=1)
    precision, chance, recall = values.mean(axis=0)
    low, high = np.quantile(means[:, 0], [0.025, 0.975])
    times_low, times_high = np.quantile(means[:, 0] / means[:, 1], [0.025, 0.975])
    recall_low, recall_high = np.quantile(means[:, 2], [0.025, 0.975])
    return (
        f"| {name} | {len(values)} | {precision:.2f} ({low:.2f} to {high:.2f}) | {chance:.3f} | "
        f"{precision / chance:.1f} ({times_low:.1f} to {times_high:.1f}) | {recall:.2f} ({recall_low:.2f} to "
        f"{recall_high:.2f}) |"
    )


@dataclass
class Sample:
    """The features of all anomalies of one kind in one mode, and which of them are mistakes."""

    features: list[tuple[float, ...]]
    mistakes: list[bool]
    planted: int = 0
    objects: int = 0


def calibrate(loaded: LoadedModel, paths: list[Path], modes: set[GameMode], seed: int, folder: Path) -> None:
    """Fit the weights and write them beside the model."""
    collected: defaultdict[tuple[DecisionKind, str], Sample] = defaultdict(lambda: Sample([], []))
    kinds = {decision: kind for kind, decisions in DECISIONS.items() for decision in decisions}
    # In any order, so that a run that is cut short has seen all kinds of maps.
    mixed = sorted(paths, key=lambda path: zlib.crc32(path.parent.name.encode()))
    for number, case in enumerate(cases(loaded, mixed, modes, seed, None, REPORTED + OTHERS), 1):
        print(f"{number} {case.path.name} {case.seconds:.1f} s", flush=True)
        collect(case, kinds, collected)
    weights = fit_all(collected)
    document = {
        "about": "Weights of MaiMod's features by decision and mode, by `python -m benchmarks.maimod --calibrate`.",
        "weights": weights,
    }
    write_atomically(folder / FILE, (json.dumps(document, indent=1) + "\n").encode(), overwrite=True)


def collect(
    case: Case, kinds: dict[DecisionKind, str], collected: "defaultdict[tuple[DecisionKind, str], Sample]"
) -> None:
    """Add the anomalies of one map. Those next to a fault are neither right nor wrong and are left out."""
    objects = case.beatmap.hit_objects
    times = np.array([item.time for item in objects])
    wrong: defaultdict[str, list[float]] = defaultdict(list)
    near = np.zeros(len(objects), dtype=bool)
    for fault in case.faults:
        wrong[fault.kind] += fault.times
        for moment in fault.times:
            place = int(np.searchsorted(times, moment - SAME))
            near[max(place - 1, 0) : place + 2] = True
    per_kind = {kind: sum(_is_there(times, time) for time in wrong[kind]) for kind in wrong}
    per_kind["missing"] = len(wrong["missing"])
    for mode in (case.beatmap.mode.name.lower(), "any"):
        for decision, kind in kinds.items():
            sample = collected[decision, mode]
            sample.planted += per_kind.get(kind, 0)
            sample.objects += len(objects)
    for item in case.anomalies:
        at = item.time if item.kind is DecisionKind.EMPTY_TICK else objects[item.objects[0]].time
        mistake = any(abs(at - time) < SAME for time in wrong[kinds[item.kind]])
        if not mistake and near[item.objects[0]]:
            continue
        for mode in (case.beatmap.mode.name.lower(), "any"):
            collected[item.kind, mode].features.append(item.features)
            collected[item.kind, mode].mistakes.append(mistake)


def _is_there(times: NDArray[np.float64], time: float) -> bool:
    return bool((np.abs(times - time) < SAME).any())


def fit_all(collected: "dict[tuple[DecisionKind, str], Sample]") -> dict[str, dict[str, list[float]]]:
    """Weights by kind of decision and mode; modes with too few mistakes use "any"."""
    weights: dict[str, dict[str, list[float]]] = {}
    for (decision, mode), sample in sorted(collected.items()):
        mistakes = np.array(sample.mistakes, dtype=bool)
        if mistakes.sum() < (LEAST_MISTAKES if mode != "any" else 8) or mistakes.all():
            continue
        fitted = fit(np.array(sample.features), mistakes)
        # Not every object has every kind of anomaly: that it has one at all counts too.
        fitted[0] += np.log((mistakes.sum() / sample.planted) / ((~mistakes).sum() / (sample.objects - sample.planted)))
        weights.setdefault(decision.value, {})[mode] = [round(float(value), 4) for value in fitted]
        print(f"{decision.value:9} {mode:6} {mistakes.sum():5} mistakes of {len(mistakes)}")
    return weights


def fit(features: NDArray[np.float64], mistakes: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Logistic regression with the same weight for both classes, so that its output is ln of a likelihood ratio."""
    terms = expanded(features)
    target = mistakes.astype(np.float64)
    weight = np.where(mistakes, 1.0, target.sum() / (~mistakes).sum())
    penalty = np.full(terms.shape[1], PENALTY)
    penalty[0] = 1e-3
    fitted = np.zeros(terms.shape[1])
    for _ in range(100):
        chances = 1 / (1 + np.exp(-np.clip(terms @ fitted, -30, 30)))
        slope = terms.T @ (weight * (chances - target)) + penalty * fitted
        bend = (terms * (weight * chances * (1 - chances))[:, None]).T @ terms + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        fitted -= step
        if np.abs(step).max() < 1e-7:
            break
    return fitted


if __name__ == "__main__":
    main()
