"""Rhythm complexity of four difficulties, with a stand-in for the model."""

from pathlib import Path
from typing import Any

import numpy as np

from core.beatmap.reader import read_beatmap
from core.complexity.measure import measure_complexity
from core.complexity.rhythm_events import RhythmVocabulary, guesses_of, rhythm_events
from core.tokens.upstream_view import UpstreamMap
from tests.golden.material import near, read_json, same
from tests.golden.training import mapset

_RANGES = {"v1": RhythmVocabulary(0, 1000), "v2": RhythmVocabulary(80, 250)}
_SLOPE = 0.05
TOLERANCE = 1e-6


def stored(folder: Path) -> dict[str, Any]:
    """What the folder says about rhythm complexity; nothing where it says nothing."""
    path = folder / "misc.json"
    return read_json(path).get("rcomplexion", {}) if path.is_file() else {}


def check(folder: Path, version: str, difficulty: str) -> None:
    """Tokens, labels and complexity of one difficulty."""
    wanted = stored(folder)[version]
    vocabulary = _RANGES[version]
    same("ids", vocabulary.size, wanted["vocab_in"])
    same("classes", vocabulary.classes, wanted["vocab_out"])
    golden = wanted["maps"][difficulty]
    path = next(path for path in mapset(folder).glob("*.osu") if path.name.endswith(f"[{difficulty}].osu"))
    source = UpstreamMap(read_beatmap(path))
    events = rhythm_events(source)
    ids = vocabulary.encode(events)
    same("first tokens", ids[:60].tolist(), golden["tokens_first_60"])
    same("tokens", len(ids), golden["token_count"])
    same("sum of tokens", int(ids.sum()), golden["token_sum"])
    guesses = guesses_of(events, ids)
    same("samples", len(guesses.labels), golden["samples"])
    same("first labels", guesses.labels[:20].tolist(), golden["labels_first_20"])

    def stand_in(contexts: np.ndarray) -> np.ndarray:
        logits = -_SLOPE * np.abs(np.arange(vocabulary.classes) - contexts[:, -2:-1])
        return logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))

    found = measure_complexity(source, golden["od"], vocabulary, stand_in, upstream_slices=True)
    near("complexity", found.value, golden["complexity_with_stand_in"], TOLERANCE)
