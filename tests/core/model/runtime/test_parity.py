"""Every way to decode gives the logits of the plain modules: exactly up to rounding, or as near as int8 and bf16 get.

Two rows, the first with a padded prompt, are decoded with fixed tokens: a prompt that is longer than the attention
kernel takes, then single tokens. The rows attend to one encoding for both, or to one each.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
import torch
from torch import Tensor

from core.model.config import BackboneKind
from core.model.networks.mapperatorinator import MapperatorinatorNetwork
from core.model.runtime.cpu.attention_kernel import attention_kernel
from core.model.runtime.cpu.cpu_attention import MAX_KERNEL_QUERIES
from core.model.runtime.cpu.onednn import can_pack
from core.model.runtime.cpu.quantize import can_quantize
from core.model.runtime.cuda_graphs import StepGraphs
from core.model.runtime.halved_batch import step_in_halves
from core.model.runtime.kv_cache import DecoderCache
from core.model.runtime.mapperatorinator import Mapperatorinator
from core.model.runtime.thread_pool import threads
from tests.core.model.runtime.tiny import Tracer, mel_frames, tiny
from tests.portions import spread

PROMPT = MAX_KERNEL_QUERIES + 2
IDS = torch.tensor(
    [
        [0, 0, 5, 9, 33, 2, 41, 17, 8, 3, 12, 7, 26, 50, 6, 11],
        [7, 1, 4, 6, 20, 58, 30, 9, 13, 2, 44, 5, 19, 27, 3, 8],
    ]
)
MASK = IDS != 0
Step = Callable[[Tensor, DecoderCache], Tensor]


def decoded(model: Mapperatorinator, states: Tensor, step: Step | None = None, width: int = 1) -> Tensor:
    """Logits after the prompt and each later token, `width` tokens a step."""
    cache = model.new_cache(2, states)
    logits = [model.decode(IDS[:, :PROMPT], cache, MASK[:, :PROMPT], last_only=True)]
    with torch.inference_mode():
        for start in range(PROMPT, IDS.shape[1], width):
            ids = IDS[:, start : start + width]
            logits.append(model.decode(ids, cache) if step is None else step(ids, cache))
    assert cache.length == IDS.shape[1]
    return torch.cat(logits, dim=1)


def unpacked(model: Mapperatorinator, frames: Tensor) -> Tensor:
    return decoded(model, model.encode(frames))


def in_one_prefill(model: Mapperatorinator, frames: Tensor) -> Tensor:
    return model.decode(IDS, model.new_cache(2, model.encode(frames)), MASK)[:, PROMPT - 1 :]


def packed(model: Mapperatorinator, frames: Tensor) -> Tensor:
    if not can_pack(model.decoder_embedder.weight):
        pytest.skip("this build of torch cannot pack weights")
    model.pack(draft=False)
    return decoded(model, model.encode(frames))


def by_the_kernel(model: Mapperatorinator, frames: Tensor) -> Tensor:
    if attention_kernel(16) is None:
        pytest.skip("the attention kernel cannot be compiled here")
    model.pack(release=False, draft=False)
    with threads(2):
        return decoded(model, model.encode(frames), width=5)


def int8(model: Mapperatorinator, frames: Tensor) -> Tensor:
    if not can_quantize():
        pytest.skip("this build of torch does not multiply int8 weights")
    model.quantize(bf16_attention=False)
    return decoded(model, model.encode(frames))


def int8_with_bf16_attention(model: Mapperatorinator, frames: Tensor) -> Tensor:
    if not can_quantize():
        pytest.skip("this build of torch does not multiply int8 weights")
    model.quantize(bf16_attention=True)
    assert model.cross_memory(model.encode(frames)).layers[0][0].dtype == torch.bfloat16
    return decoded(model, model.encode(frames))


def bf16(model: Mapperatorinator, frames: Tensor) -> Tensor:
    model.to(torch.bfloat16)
    return decoded(model, model.encode(frames))


def bf16_packed(model: Mapperatorinator, frames: Tensor) -> Tensor:
    model.to(torch.bfloat16)
    if not can_pack(model.decoder_embedder.weight):
        pytest.skip("this processor does not multiply bf16 numbers")
    model.pack()
    return decoded(model, model.encode(frames))


def drafted(model: Mapperatorinator, frames: Tensor) -> Tensor:
    model.pack(draft=True)
    if not model.can_draft:
        pytest.skip("this build of torch does not multiply int8 weights")
    return decoded(model, model.encode(frames), lambda ids, cache: model.decode(ids, cache, draft=True))


def speculative(model: Mapperatorinator, frames: Tensor) -> Tensor:
    """Tokens are proposed with the draft weights, dropped again, and then read at once with the exact ones."""
    model.pack(draft=True)
    if not model.can_draft:
        pytest.skip("this build of torch does not multiply int8 weights")

    def step(ids: Tensor, cache: DecoderCache) -> Tensor:
        for proposed in ids.flip(1).split(1, dim=1):
            model.decode(proposed, cache, draft=True)
        cache.truncate(cache.length - ids.shape[1])
        return model.decode(ids, cache)

    return decoded(model, model.encode(frames), step, width=5)


def in_halves(model: Mapperatorinator, frames: Tensor) -> Tensor:
    return decoded(
        model, model.encode(frames), lambda ids, cache: step_in_halves(model.engine, ids, cache, draft=False)
    )


def by_numpy(model: Mapperatorinator, frames: Tensor) -> Tensor:
    decoder = model.numpy_decoder()
    if decoder is None:
        assert model.config.kind is BackboneKind.WHISPER
        pytest.skip("numpy decodes rotary kinds only")
    rows = []
    for row, states in enumerate(model.encode(frames).expand(2, -1, -1).split(1)):
        prompt, rest = IDS[row, :PROMPT], IDS[row, PROMPT:].tolist()
        cache = model.new_cache(1, states)
        first = model.decode(prompt[prompt != 0][None], cache, last_only=True)[0]
        rows.append(
            torch.cat(
                [first, *(torch.from_numpy(decoder.logits(decoder.decode([token], cache)[0]))[None] for token in rest)]
            )
        )
        cache.truncate(cache.length - len(rest))
        states_at_once = decoder.decode(rest, cache)
        at_once = torch.from_numpy(np.stack([decoder.logits(state) for state in states_at_once]))
        assert torch.allclose(at_once, rows[-1][1:], atol=1e-5)
        state = states_at_once[-1]
        some = np.array([7, 3, 20])
        assert np.allclose(decoder.logits(state, some), decoder.logits(state)[some], atol=1e-6)
    return torch.stack(rows)


def with_prefetched_encoding(model: Mapperatorinator, frames: Tensor) -> Tensor:
    with threads(2):
        prefetch = model.prefetch_encoding(frames)
        assert prefetch is not None
        prefetch.begin(1)
        return decoded(model, prefetch.states())


def by_recorded_graphs(model: Mapperatorinator, frames: Tensor) -> Tensor:
    graphs: list[StepGraphs] = []
    record = Tracer()

    def step(ids: Tensor, cache: DecoderCache) -> Tensor:
        if not graphs:
            graphs.append(StepGraphs(model.engine, cache, record, bucket=8))
        return graphs[0].step(ids, cache)

    logits = decoded(model, model.encode(frames), step)
    assert record.recorded == 1
    return logits


@dataclass(frozen=True)
class Way:
    """A way to decode and how near it comes to the plain modules.

    Attributes:
        exact: equal up to the rounding of float32; otherwise the mean error is below a fifth of the deviation.
    """

    decode: Callable[[Mapperatorinator, Tensor], Tensor]
    exact: bool = True


WAYS = (
    Way(unpacked),
    Way(in_one_prefill),
    Way(packed),
    Way(by_the_kernel),
    Way(speculative),
    Way(in_halves),
    Way(by_numpy),
    Way(with_prefetched_encoding),
    Way(by_recorded_graphs),
    Way(int8, exact=False),
    Way(int8_with_bf16_attention, exact=False),
    Way(bf16, exact=False),
    Way(bf16_packed, exact=False),
    Way(drafted, exact=False),
)


@pytest.mark.parametrize("kind", list(BackboneKind), ids=[kind.value for kind in BackboneKind])
@pytest.mark.parametrize("way", WAYS, ids=[way.decode.__name__ for way in WAYS])
@pytest.mark.more_at_night
@pytest.mark.parametrize("encodings", spread([2, 1], 2))
def test_parity_with_the_plain_modules(kind: BackboneKind, way: Way, encodings: int) -> None:
    frames = mel_frames(encodings)
    plain = MapperatorinatorNetwork.fresh(tiny(kind), seed=1).eval()
    model = Mapperatorinator(tiny(kind)).eval()
    model.load_state_dict(plain.state_dict())
    with torch.no_grad():
        expected = plain.forward_training(frames.expand(2, -1, -1), IDS, MASK)[:, PROMPT - 1 :]
    found = way.decode(model, frames).float()
    assert found.shape == expected.shape
    if way.exact:
        assert torch.allclose(found, expected, atol=1e-5)
    else:
        assert not torch.allclose(found, expected, atol=1e-5), "the way was not taken"
        assert (found - expected).abs().mean() < 0.2 * expected.std()
