"""The attention kernel against torch's attention."""

from pathlib import Path

import pytest
import torch

from core.model.config import BackboneKind
from core.model.runtime.cpu import attention_kernel
from core.model.runtime.cpu.cpu_attention import Int8Vectors, attend_cached
from core.model.runtime.mapperatorinator import Mapperatorinator
from core.model.runtime.thread_pool import threads
from tests.core.model.runtime.tiny import mel_frames, tiny
from tests.portions import spread

attend = torch.nn.functional.scaled_dot_product_attention


def numbers(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(sum(shape)))


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize(("time", "stop"), [(1, 1), (1, 37), (4, 40), (9, 33)])
def test_it_is_attention(count: int, time: int, stop: int) -> None:
    query = numbers(3, time, 5, 64)[:, :, 1:4]  # not in one piece
    keys, values = 3 * numbers(3, 3, 50, 64), numbers(3, 3, 50, 64) + 1
    with threads(count):
        found = attend_cached(query, keys, values, stop)
    expected = attend(query.transpose(1, 2), keys[:, :, :stop], values[:, :, :stop]).transpose(1, 2)
    assert torch.allclose(found, expected, atol=1e-5)


@pytest.mark.parametrize("time", [1, 5])
def test_padding_is_left_out_and_attention_is_causal(time: int) -> None:
    query, keys, values = numbers(2, time, 2, 16), numbers(2, 2, 30, 16), numbers(2, 2, 30, 16)
    begins, stop = torch.tensor([0, 7]), 21
    found = attend_cached(query, keys, values, stop, begins, causal=True)
    slots = torch.arange(stop)
    mask = (slots >= begins[:, None, None, None]) & (slots <= torch.arange(stop - time, stop)[:, None])
    expected = attend(query.transpose(1, 2), keys[:, :, :stop], values[:, :, :stop], mask).transpose(1, 2)
    assert torch.allclose(found, expected, atol=1e-5)


def test_int8_is_within_half_a_step_of_the_vectors() -> None:
    vectors = torch.cat([numbers(2, 3, 10, 16), torch.zeros(2, 3, 1, 16), 1e-20 * torch.ones(2, 3, 1, 16)], dim=2)
    int8 = Int8Vectors.quantize(vectors)
    error = (int8.numbers * int8.scales.unsqueeze(-1) - vectors).abs()
    assert (error <= vectors.abs().amax(-1, keepdim=True) / 127 * 0.501 + 1e-12).all()


def test_int8_is_read_as_numbers_times_scales() -> None:
    query, keys, values = numbers(2, 3, 4, 64), numbers(2, 4, 90, 64), numbers(2, 4, 90, 64)
    int8_keys, int8_values = Int8Vectors.quantize(keys), Int8Vectors.quantize(values)
    plain = [int8.numbers * int8.scales.unsqueeze(-1) for int8 in (int8_keys, int8_values)]
    found = attend_cached(query, int8_keys, int8_values, 80, torch.tensor([3, 0]), causal=True)
    assert torch.allclose(found, attend_cached(query, *plain, 80, torch.tensor([3, 0]), causal=True), atol=1e-5)
    assert not torch.allclose(
        found, attend_cached(query, keys, values, 80, torch.tensor([3, 0]), causal=True), atol=1e-5
    )


def test_rows_of_int8_vectors_are_indexed_and_assigned() -> None:
    int8 = Int8Vectors.quantize(numbers(2, 3, 4, 8))
    other = Int8Vectors.quantize(numbers(2, 1, 4, 8))
    int8[:, 1:2] = other
    assert torch.equal(int8[:, 1:2].numbers, other.numbers)
    assert torch.equal(int8[:, 1:2].scales, other.scales)


@pytest.mark.more_at_night
@pytest.mark.parametrize("usable", spread([True, False], 2))
def test_machine_code_is_cached_where_the_folder_can_be_written(
    tmp_path: Path, usable: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    home = tmp_path / "home"
    if not usable:
        home.write_text("a file, not a folder")
    monkeypatch.setenv("BEATWRIGHT_HOME", str(home))
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    attention_kernel.attention_kernel.cache_clear()
    query, keys = numbers(1, 1, 1, 8), numbers(1, 1, 6, 8)
    expected = attend(query, keys, keys)
    assert torch.allclose(attend_cached(query, keys, keys, 6), expected, atol=1e-5)
    assert bool(list(tmp_path.rglob("*.nbc"))) is usable
    assert ("not compiled and cached" in caplog.text) is not usable
    attention_kernel.attention_kernel.cache_clear()


def test_a_system_that_forbids_compiling_still_decodes(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError("no memory may be written and run")

    attention_kernel.attention_kernel.cache_clear()
    model = Mapperatorinator.fresh(tiny(BackboneKind.VAR), seed=1).eval()
    frames, ids = mel_frames(1), torch.tensor([[5, 9, 33, 4]])
    expected = model.decode(ids, model.new_cache(1, model.encode(frames)))
    with monkeypatch.context() as patched:
        patched.setattr("numba.njit", refused)
        model.pack(draft=True)
    cache = model.new_cache(1, model.encode(frames))
    assert cache.int8_buffers is None
    found = [model.decode(ids[:, place : place + 1], cache) for place in range(4)]
    assert torch.allclose(torch.cat(found, dim=1), expected, atol=1e-5)
    attention_kernel.attention_kernel.cache_clear()
