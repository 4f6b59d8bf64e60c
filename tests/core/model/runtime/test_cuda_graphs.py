"""Recorded decoding steps: how many there are, when they fit, and what happens where none can be recorded."""

from collections.abc import Callable

import pytest
import torch

from core.model.config import BackboneKind
from core.model.runtime.cuda_graphs import StepGraphs, replay
from core.model.runtime.mapperatorinator import Mapperatorinator
from tests.core.model.runtime.tiny import Tracer, mel_frames, tiny
from tests.portions import spread


@pytest.fixture
def model() -> Mapperatorinator:
    return Mapperatorinator.fresh(tiny(BackboneKind.VAR), seed=1).eval()


def encodings(model: Mapperatorinator, rows: int, seed: int) -> torch.Tensor:
    return model.encode(mel_frames(rows, seed))


@pytest.mark.more_at_night
@torch.inference_mode()
@pytest.mark.parametrize("shared", spread([True, False], 2))
def test_recordings_go_on_with_another_window_and_further_buckets(model: Mapperatorinator, shared: bool) -> None:
    prompts = [torch.tensor([[0, 0, 5, 9], [4, 6, 2, 11]]), torch.tensor([[3, 8, 5, 9], [0, 6, 2, 11]])]
    record = Tracer()
    caches = [model.new_cache(2, encodings(model, 1 if shared else 2, 1)) for _ in range(2)]
    steps = StepGraphs(model.engine, caches[0], record, bucket=8)
    for window, prompt in enumerate(prompts):
        cross = model.cross_memory(encodings(model, 1 if shared else 2, window))
        for cache in caches:
            cache.restart(cross)
        logits = [model.decode(prompt, cache, prompt != 0, last_only=True) for cache in caches]
        for _ in range(20):
            ids = logits[1].argmax(-1)
            logits = [steps.step(ids, caches[0]), model.engine.decode(ids, caches[1])]
            assert torch.allclose(*logits, atol=1e-5)
        assert caches[0].length == caches[1].length == 24
    assert record.recorded == 3
    assert steps.fit(model.engine, caches[0])
    assert not steps.fit(model.engine, caches[1])
    caches[0].select(torch.tensor([0]))
    assert not steps.fit(model.engine, caches[0])


@torch.inference_mode()
def test_a_full_cache_is_refused(model: Mapperatorinator) -> None:
    cache = model.new_cache(1, encodings(model, 1, 1), max_length=10)
    model.decode(torch.tensor([[5, 9, 3, 2, 4, 6, 7]]), cache)
    steps = StepGraphs(model.engine, cache, Tracer(), bucket=8)
    for _ in range(3):
        steps.step(torch.tensor([[8]]), cache)
    with pytest.raises(ValueError, match="do not fit"):
        steps.step(torch.tensor([[8]]), cache)


@torch.inference_mode()
def test_a_device_that_cannot_record_is_logged_once(model: Mapperatorinator, caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def __call__(self, *_: object) -> Callable[[], torch.Tensor]:
            raise RuntimeError("operation not permitted when stream is capturing")

    cache = model.new_cache(1, encodings(model, 1, 1))
    model.decode(torch.tensor([[5, 9]]), cache)
    ids = torch.tensor([[8]])
    assert replay(model.engine, ids, cache, Broken) is None
    assert replay(model.engine, ids, cache, Broken) is None
    assert len(caplog.records) == 1
    assert cache.length == 2
