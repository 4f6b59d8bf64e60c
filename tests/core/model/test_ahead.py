"""Encoding in the background is encoding."""

from collections.abc import Iterator

import pytest
import torch

from core.errors import CancelledError
from core.jobs import CancelToken
from core.model.ahead import Ahead
from core.model.config import BackboneKind
from core.model.network import Mapperatorinator
from core.model.threads import threads
from tests.core.model.test_network import tiny


@pytest.fixture
def model() -> Mapperatorinator:
    return Mapperatorinator.fresh(tiny(BackboneKind.ROPE), seed=1).eval()


@pytest.fixture
def frames() -> torch.Tensor:
    return torch.rand(1, 48, 20, generator=torch.Generator().manual_seed(2))


def test_tokens_that_are_written_begin_it(model: Mapperatorinator, frames: torch.Tensor) -> None:
    wanted = model.encode(frames * 0.5)
    with threads(2):
        cache = model.new_cache(1, model.encode(frames))
        ahead = model.encode_ahead(frames * 0.5)
        assert ahead is not None
        model.decode(torch.tensor([[5, 9, 33]]), cache)
        assert not ahead.begun, "a prompt has all threads"
        before = model.decode(torch.tensor([[7]]), cache)
        assert ahead.begun
        assert torch.get_num_threads() == 2
        assert torch.allclose(ahead.states(), wanted, atol=1e-5)
        assert not ahead.busy
    cache.truncate(3)
    assert torch.allclose(model.decode(torch.tensor([[7]]), cache), before, atol=1e-5)


def test_what_was_not_begun_is_encoded_when_it_is_wanted(model: Mapperatorinator, frames: torch.Tensor) -> None:
    with threads(2):
        ahead = model.encode_ahead(frames)
        assert ahead is not None
        assert torch.equal(ahead.states(), model.encode(frames))


def test_one_thread_does_not_encode_ahead(model: Mapperatorinator, frames: torch.Tensor) -> None:
    with threads(1):
        assert model.encode_ahead(frames) is None


def test_what_was_cancelled_is_not_encoded(model: Mapperatorinator, frames: torch.Tensor) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        model.encode(frames, None, cancel)


def test_a_cancel_ends_it_between_layers() -> None:
    cancel = CancelToken()
    done = []

    def layers() -> Iterator[torch.Tensor]:
        for number in range(5):
            done.append(number)
            if number == 2:
                cancel.cancel()
            yield torch.tensor(number)

    ahead = Ahead(layers(), cancel)
    ahead.begin(1)
    with pytest.raises(CancelledError):
        ahead.states()
    assert done[:3] == [0, 1, 2] and len(done) <= 4


def test_an_error_in_the_background_is_told_to_who_wants_the_states() -> None:
    def layers() -> Iterator[torch.Tensor]:
        yield torch.tensor(1)
        raise MemoryError("no room")

    ahead = Ahead(layers(), CancelToken())
    ahead.begin(1)
    with pytest.raises(MemoryError, match="no room"):
        ahead.states()
