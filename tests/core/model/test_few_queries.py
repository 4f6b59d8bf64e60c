"""The attention of few queries against torch's."""

from pathlib import Path

import pytest
import torch

from core.model.backbone import attention_kernel
from core.model.backbone.few_queries import EightBits, attend_few
from core.model.config import BackboneKind
from core.model.network import Mapperatorinator
from core.model.threads import threads
from tests.core.model.test_network import tiny

attend = torch.nn.functional.scaled_dot_product_attention


def numbers(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(sum(shape)))


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(("time", "stop"), [(1, 1), (1, 37), (4, 40), (9, 33)])
def test_it_is_attention(count: int, time: int, stop: int) -> None:
    query = numbers(3, time, 5, 64)[:, :, 1:4]  # not in one piece
    keys, values = 3 * numbers(3, 3, 50, 64), numbers(3, 3, 50, 64) + 1
    with threads(count):
        found = attend_few(query, keys, values, stop)
    wanted = attend(query.transpose(1, 2), keys[:, :, :stop], values[:, :, :stop]).transpose(1, 2)
    assert torch.allclose(found, wanted, atol=1e-5)


@pytest.mark.parametrize("time", [1, 5])
def test_padding_is_left_out_and_no_query_looks_ahead(time: int) -> None:
    query, keys, values = numbers(2, time, 2, 16), numbers(2, 2, 30, 16), numbers(2, 2, 30, 16)
    begins, stop = torch.tensor([0, 7]), 21
    found = attend_few(query, keys, values, stop, begins, causal=True)
    slots = torch.arange(stop)
    mask = (slots >= begins[:, None, None, None]) & (slots <= torch.arange(stop - time, stop)[:, None])
    wanted = attend(query.transpose(1, 2), keys[:, :, :stop], values[:, :, :stop], mask).transpose(1, 2)
    assert torch.allclose(found, wanted, atol=1e-5)


def test_eight_bits_hold_vectors_to_half_a_step() -> None:
    vectors = torch.cat([numbers(2, 3, 10, 16), torch.zeros(2, 3, 1, 16), 1e-20 * torch.ones(2, 3, 1, 16)], dim=2)
    short = EightBits.of(vectors)
    error = (short.numbers * short.scales.unsqueeze(-1) - vectors).abs()
    assert (error <= vectors.abs().amax(-1, keepdim=True) / 127 * 0.501 + 1e-12).all()


def test_eight_bits_are_read_as_the_numbers_they_stand_for() -> None:
    query, keys, values = numbers(2, 3, 4, 64), numbers(2, 4, 90, 64), numbers(2, 4, 90, 64)
    short_keys, short_values = EightBits.of(keys), EightBits.of(values)
    plain = [short.numbers * short.scales.unsqueeze(-1) for short in (short_keys, short_values)]
    found = attend_few(query, short_keys, short_values, 80, torch.tensor([3, 0]), causal=True)
    assert torch.allclose(found, attend_few(query, *plain, 80, torch.tensor([3, 0]), causal=True), atol=1e-5)
    assert not torch.allclose(found, attend_few(query, keys, values, 80, torch.tensor([3, 0]), causal=True), atol=1e-5)


def test_rows_of_eight_bits_are_taken_and_put() -> None:
    short = EightBits.of(numbers(2, 3, 4, 8))
    other = EightBits.of(numbers(2, 1, 4, 8))
    short[:, 1:2] = other
    assert torch.equal(short[:, 1:2].numbers, other.numbers)
    assert torch.equal(short[:, 1:2].scales, other.scales)


@pytest.mark.parametrize("usable", [True, False])
def test_machine_code_is_kept_where_there_is_room(
    tmp_path: Path, usable: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    home = tmp_path / "home"
    if not usable:
        home.write_text("a file, not a folder")
    monkeypatch.setenv("BEATWRIGHT_HOME", str(home))
    attention_kernel.attention_kernel.cache_clear()
    query, keys = numbers(1, 1, 1, 8), numbers(1, 1, 6, 8)
    wanted = attend(query, keys, keys)
    assert torch.allclose(attend_few(query, keys, keys, 6), wanted, atol=1e-5)
    assert bool(list(tmp_path.rglob("*.nbc"))) is usable
    assert ("not compiled to be kept" in caplog.text) is not usable
    attention_kernel.attention_kernel.cache_clear()


def test_a_system_that_lets_nothing_be_compiled_decodes_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError("no memory may be written and run")

    attention_kernel.attention_kernel.cache_clear()
    model = Mapperatorinator.fresh(tiny(BackboneKind.VAR), seed=1).eval()
    frames, ids = numbers(1, 48, 20), torch.tensor([[5, 9, 33, 4]])
    wanted = model.decode(ids, model.new_cache(1, model.encode(frames)))
    with monkeypatch.context() as patched:
        patched.setattr("numba.njit", refused)
        model.pack(guess=True)
    cache = model.new_cache(1, model.encode(frames))
    assert cache.rough is None
    found = [model.decode(ids[:, place : place + 1], cache) for place in range(4)]
    assert torch.allclose(torch.cat(found, dim=1), wanted, atol=1e-5)
    attention_kernel.attention_kernel.cache_clear()
