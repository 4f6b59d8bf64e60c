"""Recorded steps against ordinary decoding; the recorder is torch's tracer, which allows no look at the numbers."""

from collections.abc import Callable

import pytest
import torch
from torch.fx.experimental.proxy_tensor import make_fx

from core.model.backbone import graphs
from core.model.backbone.graphs import StepGraphs
from core.model.config import BackboneKind
from core.model.network import Mapperatorinator
from tests.core.model.test_network import tiny


class Tracer:
    """Counts what it records."""

    def __init__(self) -> None:
        self.recorded = 0

    def __call__(
        self, run: Callable[..., torch.Tensor], inputs: tuple[torch.Tensor, ...]
    ) -> Callable[[], torch.Tensor]:
        self.recorded += 1
        traced = make_fx(run)(*inputs)
        return lambda: traced(*inputs)


@pytest.fixture(params=list(BackboneKind), ids=[kind.value for kind in BackboneKind])
def model(request: pytest.FixtureRequest) -> Mapperatorinator:
    return Mapperatorinator.fresh(tiny(request.param), seed=1).eval()


@pytest.fixture(autouse=True)
def small_buckets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphs, "BUCKET", 8)


def encodings(model: Mapperatorinator, rows: int, seed: int) -> torch.Tensor:
    return model.encode(torch.rand(rows, 48, 20, generator=torch.Generator().manual_seed(seed)))


@torch.inference_mode()
@pytest.mark.parametrize("shared", [True, False])
def test_recorded_steps_write_the_same(model: Mapperatorinator, shared: bool) -> None:
    prompts = [torch.tensor([[0, 0, 5, 9], [4, 6, 2, 11]]), torch.tensor([[3, 8, 5, 9], [0, 6, 2, 11]])]
    record = Tracer()
    caches = [model.new_cache(2, encodings(model, 1 if shared else 2, 1)) for _ in range(2)]
    steps = StepGraphs(model.engine, caches[0], record)
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
    steps = StepGraphs(model.engine, cache, Tracer())
    for _ in range(3):
        steps.step(torch.tensor([[8]]), cache)
    with pytest.raises(ValueError, match="do not fit"):
        steps.step(torch.tensor([[8]]), cache)


@torch.inference_mode()
def test_where_nothing_can_be_recorded_it_is_said_once(
    model: Mapperatorinator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def __call__(self, *_: object) -> Callable[[], torch.Tensor]:
            raise RuntimeError("operation not permitted when stream is capturing")

    monkeypatch.setattr(graphs, "CudaRecorder", Broken)
    monkeypatch.setattr(graphs, "_refused", set())
    cache = model.new_cache(1, encodings(model, 1, 1))
    model.decode(torch.tensor([[5, 9]]), cache)
    ids = torch.tensor([[8]])
    assert graphs.replay(model.engine, ids, cache) is None
    assert graphs.replay(model.engine, ids, cache) is None
    assert len(caplog.records) == 1
    assert cache.length == 2
