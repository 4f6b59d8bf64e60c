"""How much the events of a map surprise a model, in families with several blocks."""

from pathlib import Path

import numpy as np
import pytest

from core.beatmap.reader import read_beatmap
from core.errors import CancelledError
from core.generation.checkpoints.windows import Overlap
from core.jobs import CancelToken, ignore_progress
from core.modding.surprise import surprises
from core.model.checkpoint import LoadedModel, load_checkpoint
from core.tokens.conditions import Conditions
from core.tokens.events import ContextType, EventType
from core.tokens.reference import ReferenceMap
from tests.core.model.small import FAMILIES, write_family


@pytest.fixture(params=list(FAMILIES))
def loaded(request: pytest.FixtureRequest, tmp_path: Path) -> LoadedModel:
    return load_checkpoint(write_family(tmp_path / "model", request.param))


@pytest.fixture
def source(fixtures_folder: Path) -> ReferenceMap:
    path = next(path for path in sorted((fixtures_folder / "Songs").rglob("*.osu")) if "4K" in path.name)
    return ReferenceMap(read_beatmap(path))


def noise(seconds: float) -> np.ndarray:
    return np.random.default_rng(1).uniform(-1, 1, int(seconds * 16_000)).astype(np.float32)


def test_every_block_of_a_mania_map_is_judged(loaded: LoadedModel, source: ReferenceMap) -> None:
    known = Conditions(mode=source.mode, keycount=source.keys)
    samples = noise(4)
    found = {item.kind: item for item in surprises(loaded, samples, source, known, Overlap(0.25, 0.25))}
    assert ContextType.MAP in found and ContextType.SV in found
    judged = 0
    for item in found.values():
        assert len(item.scores) == len(item.expected) == len(item.content)
        for score, time in zip(item.scores, item.content.times, strict=True):
            assert score > 0 or time >= 4000
            judged += score > 0
    assert judged > 10
    assert any(event.type is not EventType.CONTROL for event in found[ContextType.MAP].expected)


def test_judging_can_be_cancelled(loaded: LoadedModel, source: ReferenceMap) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        surprises(loaded, noise(4), source, Conditions(mode=source.mode), None, ignore_progress, cancel)
