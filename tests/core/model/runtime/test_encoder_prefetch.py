"""When a prefetched encoding starts, and how it ends."""

from collections.abc import Iterator

import pytest
import torch

from core.errors import CancelledError
from core.jobs import CancelToken
from core.model.config import BackboneKind
from core.model.runtime.encoder_prefetch import EncoderPrefetch
from core.model.runtime.mapperatorinator import Mapperatorinator
from core.model.runtime.thread_pool import threads
from tests.core.model.runtime.tiny import mel_frames, tiny


@pytest.fixture
def model() -> Mapperatorinator:
    return Mapperatorinator.fresh(tiny(BackboneKind.ROPE), seed=1).eval()


@pytest.fixture
def frames() -> torch.Tensor:
    return mel_frames(1)


def test_a_decoding_step_starts_it(model: Mapperatorinator, frames: torch.Tensor) -> None:
    with threads(2):
        cache = model.new_cache(1, model.encode(frames))
        prefetch = model.prefetch_encoding(frames * 0.5)
        assert prefetch is not None
        model.decode(torch.tensor([[5, 9, 33]]), cache)
        assert not prefetch.started, "a prompt has all threads"
        model.decode(torch.tensor([[7]]), cache)
        assert prefetch.started
        assert torch.get_num_threads() == 2
        prefetch.states()
        assert not prefetch.busy


def test_what_was_not_started_is_encoded_when_the_states_are_read(
    model: Mapperatorinator, frames: torch.Tensor
) -> None:
    with threads(2):
        prefetch = model.prefetch_encoding(frames)
        assert prefetch is not None
        assert torch.equal(prefetch.states(), model.encode(frames))


def test_one_thread_does_not_prefetch(model: Mapperatorinator, frames: torch.Tensor) -> None:
    with threads(1):
        assert model.prefetch_encoding(frames) is None


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

    prefetch = EncoderPrefetch(layers(), cancel)
    prefetch.begin(1)
    with pytest.raises(CancelledError):
        prefetch.states()
    assert done[:3] == [0, 1, 2] and len(done) <= 4


def test_an_error_in_the_background_is_raised_where_the_states_are_read() -> None:
    def layers() -> Iterator[torch.Tensor]:
        yield torch.tensor(1)
        raise MemoryError("no room")

    prefetch = EncoderPrefetch(layers(), CancelToken())
    prefetch.begin(1)
    with pytest.raises(MemoryError, match="no room"):
        prefetch.states()
