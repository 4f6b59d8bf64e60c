"""Surprisal of the events of a map, in families with several blocks."""

from pathlib import Path

import numpy as np
import pytest

from core.beatmap.reader import read_beatmap
from core.errors import CancelledError
from core.generation.sampling import Overlap
from core.jobs import CancelToken, ignore_progress
from core.modding.maimod.surprisal import surprisals
from core.model.checkpoints.load import LoadedModel, load_checkpoint
from core.tokens.conditioning import Conditions
from core.tokens.events import ContextType, EventType
from core.tokens.upstream_view import UpstreamMap
from tests.core.model.small import FAMILIES, write_family


@pytest.fixture(params=list(FAMILIES))
def loaded(request: pytest.FixtureRequest, tmp_path: Path) -> LoadedModel:
    return load_checkpoint(write_family(tmp_path / "model", request.param))


@pytest.fixture
def source(fixtures_folder: Path) -> UpstreamMap:
    path = next(path for path in sorted((fixtures_folder / "Songs").rglob("*.osu")) if "4K" in path.name)
    return UpstreamMap(read_beatmap(path))


def noise(seconds: float) -> np.ndarray:
    return np.random.default_rng(1).uniform(-1, 1, int(seconds * 16_000)).astype(np.float32)


def test_every_block_of_a_mania_map_has_scores(loaded: LoadedModel, source: UpstreamMap) -> None:
    conditions = Conditions(mode=source.mode, keycount=source.keys)
    samples = noise(4)
    found = {item.kind: item for item in surprisals(loaded, samples, source, conditions, Overlap(0.25, 0.25))}
    assert ContextType.MAP in found and ContextType.SV in found
    scored = 0
    for item in found.values():
        assert len(item.scores) == len(item.expected) == len(item.content)
        for score, time in zip(item.scores, item.content.times, strict=True):
            assert score > 0 or time >= 4000
            scored += score > 0
    assert scored > 10
    assert any(event.type is not EventType.CONTROL for event in found[ContextType.MAP].expected)


def test_surprisals_can_be_cancelled(loaded: LoadedModel, source: UpstreamMap) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        surprisals(loaded, noise(4), source, Conditions(mode=source.mode), None, ignore_progress, cancel)
