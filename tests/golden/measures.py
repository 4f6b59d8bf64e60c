"""Rhythm, drain and tempo of pairs of difficulties, and distances of features."""

from pathlib import Path
from typing import Any

import numpy as np

from core.beatmap.reader import read_beatmap
from core.tokens.upstream_view import UpstreamMap
from core.training.evaluation.published import (
    bpm_integral,
    drain_seconds,
    frechet_distance,
    rhythm_counts,
    rhythm_times,
    similarity_error,
)
from tests.golden.material import near, read_json, same
from tests.golden.training import mapset

LENIENCY_MS = 10
RATIOS = 1e-12
"""Quotients of whole numbers."""

SECONDS = 1e-9
"""Sums of whole milliseconds, divided once."""

DISTANCE = 1e-9
"""Of the Fréchet distance in float64: another way to the root's trace, some hundred operations of 1e-16."""

SIMILARITY = 1e-7
"""The reference resizes its matrices in float32, whose steps below 1 are 6e-8."""


def stored_pairs(folder: Path) -> list[dict[str, Any]]:
    """The pairs of difficulties that the folder has figures of; none where it says nothing."""
    path = folder / "misc.json"
    return read_json(path).get("measures", {}).get("pairs", []) if path.is_file() else []


def check_pair(folder: Path, number: int) -> None:
    """Rhythm (active and passive), drain and tempo of one pair."""
    golden = stored_pairs(folder)[number]
    human, generated = (_map(folder, golden[name]) for name in ("real", "generated"))
    for kind in ("active", "passive"):
        wanted = golden[kind]
        real, made = (rhythm_times(each, passive=kind == "passive") for each in (human, generated))
        same(f"{kind} human times", len(real), wanted["real_count"])
        same(f"{kind} generated times", len(made), wanted["generated_count"])
        counts = rhythm_counts(made, real, LENIENCY_MS)
        same(f"{kind} true positives", counts.found, wanted["true_positives"])
        same(f"{kind} false positives", counts.extra, wanted["false_positives"])
        same(f"{kind} false negatives", counts.missed, wanted["false_negatives"])
        for name in ("precision", "recall", "f1"):
            near(f"{kind} {name}", getattr(counts, name), wanted[name], RATIOS)
    near("drain", [drain_seconds(human), drain_seconds(generated)], golden["drain"], SECONDS)
    near("tempo", list(bpm_integral(generated, human)), golden["bpm_integral_and_length"], SECONDS)


def check_distances(path: Path) -> None:
    """Fréchet distance, and the error of self-similarity."""
    with np.load(path) as stored:
        x, y = stored["frechet_x"], stored["frechet_y"]
        near("Fréchet distance", frechet_distance(x, y), float(stored["frechet"]), DISTANCE)
        wanted = float(stored["ssm_rmse_x12_y15"])
        near("self-similarity", similarity_error(x[:12], y[:15]), wanted, SIMILARITY)


def _map(folder: Path, difficulty: str) -> UpstreamMap:
    path = next(path for path in mapset(folder).glob("*.osu") if path.name.endswith(f"[{difficulty}].osu"))
    return UpstreamMap(read_beatmap(path))
