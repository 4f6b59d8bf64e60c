"""A Mapperatorinator model for inference: the plain network with KV cache, kernels and prefetched encodings around it.

Shapes: B rows, T tokens, S encoder positions, D the width of the states, V the vocabulary.
"""

from collections.abc import Iterator, Mapping
from contextlib import nullcontext

import torch
from torch import Tensor, nn

from core.jobs import CancelToken
from core.model.config import ModelConfig
from core.model.networks.attention import bf16_is_fast
from core.model.networks.conditioning import Conditioning
from core.model.networks.mapperatorinator import MapperatorinatorNetwork
from core.model.runtime.cpu.cpu_attention import MAX_KERNEL_QUERIES
from core.model.runtime.cpu.linear_kernels import Linear, float_operation
from core.model.runtime.cpu.numpy_decoder import NumpyDecoder
from core.model.runtime.cpu.onednn import can_pack, packed_operation
from core.model.runtime.cpu.quantize import can_quantize, int8_operation
from core.model.runtime.cuda_graphs import replay
from core.model.runtime.encoder_prefetch import EncoderPrefetch
from core.model.runtime.engine import Engine
from core.model.runtime.halved_batch import step_in_halves
from core.model.runtime.kv_cache import CrossMemory, DecoderCache
from core.model.runtime.thread_pool import threads

SPECULATIVE_MIN_PARAMETERS = 20_000_000
"""Parameters of the decoder's layers from which int8 proposals gain time; benchmarks/decoding.py measures it."""


class Mapperatorinator(MapperatorinatorNetwork):
    """A model of the Mapperatorinator family that can be trained and decoded.

    `forward_training` runs through the modules and can be differentiated. `encode`, `new_cache` and `decode` are for
    inference: they run without gradients on the same weights.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__(config)
        self._engine: Engine | None = None
        self._prefetch: EncoderPrefetch | None = None
        self._packed_copy = False
        self._quantized = False

    def _apply(self, fn, recurse: bool = True):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        self._packed_copy = False
        self._engine = None  # a move to another device or type gives the parameters new memory
        return super()._apply(fn, recurse)  # type: ignore[no-untyped-call]

    def quantize(self, *, bf16_attention: bool | None = None) -> None:
        """Replace the weights by int8 ones: the model can decode, but no longer be trained, changed or saved.

        A small number of tokens at once then attends in int8.

        Args:
            bf16_attention: attend to encoder states in bf16; None does so where the processor is fast at it.

        Raises:
            MachineError: the model is not on the CPU.
        """
        dtype = torch.bfloat16 if (bf16_is_fast() if bf16_attention is None else bf16_attention) else None
        self._quantized = True
        self._engine = self._build_engine(int8_operation, attention_dtype=dtype, int8_attention=True, release=True)

    def pack(self, *, release: bool = True, draft: bool | None = None) -> None:
        """Pack the weights for the fastest decoding, where the device has a faster layout for them.

        Args:
            release: free the original weights: the model can decode, but no longer be trained, changed or saved.
                Otherwise there are two copies, and each change of the weights needs a call of `weights_changed`.
            draft: keep int8 weights of the decoder beside the others, as the draft model of speculative decoding; None
                does so if the decoder is large enough to gain by it.
        """
        weight = self.decoder_embedder.weight
        if not can_pack(weight):
            return
        if draft is None:
            size = sum(parameter.numel() for parameter in self.transformer.decoder.layers.parameters())
            draft = weight.dtype == torch.float32 and size >= SPECULATIVE_MIN_PARAMETERS
        draft_linear = int8_operation if draft and can_quantize() else None
        self._engine = self._build_engine(packed_operation, draft_linear, release=release)
        self._packed_copy = not release

    def restore(self, weights: Mapping[str, Tensor]) -> None:
        """Put back weights that `pack` or `quantize` released; each change of them then needs `weights_changed`.

        Args:
            weights: float32 values by parameter name, of at least those that were released.
        """
        released = [name for name, parameter in self.named_parameters() if not parameter.numel()]
        for name in released:
            module, _, leaf = name.rpartition(".")
            values = weights[name].to(self.decoder_embedder.weight.dtype, copy=True)
            setattr(self.get_submodule(module), leaf, nn.Parameter(values, requires_grad=False))
        self._packed_copy |= bool(released) and not self._quantized

    def weights_changed(self) -> None:
        """Repack after a change of the weights; needed only where `pack` made copies of them."""
        if self._packed_copy:
            self.pack(release=False, draft=self.can_draft)

    def _build_engine(
        self,
        linear: Linear = float_operation,
        draft: Linear | None = None,
        *,
        attention_dtype: torch.dtype | None = None,
        int8_attention: bool = False,
        release: bool = False,
    ) -> Engine:
        # Outside inference mode: parameters become views of memory made here, and training must be able to go on.
        # New layers draw random numbers; a seeded generation must not depend on when the engine was built.
        """An engine on the present weights; the arguments are those of `Engine`."""
        with torch.inference_mode(False), torch.no_grad(), torch.random.fork_rng(devices=[]):
            packs = linear is not float_operation and can_pack(self.transformer.proj_out.weight)
            return Engine(
                self.transformer.encoder,
                self.transformer.decoder,
                self.decoder_embedder.weight,
                self.transformer.proj_out,
                linear,
                packed_operation if packs else float_operation,
                draft,
                attention_dtype=attention_dtype,
                int8_attention=int8_attention,
                release=release,
            )

    @property
    def engine(self) -> Engine:
        """The engine that runs encoder and decoder on the present weights."""
        if self._engine is None:
            self._engine = self._build_engine()
        return self._engine

    @property
    def can_draft(self) -> bool:
        """Whether the model can propose tokens faster than it decodes them, for speculative decoding."""
        return self.engine.can_draft

    def numpy_decoder(self) -> NumpyDecoder | None:
        """A decoder that continues a single row by several tokens faster than `decode`; None where none is faster.

        It copies the present weights.
        """
        return NumpyDecoder.for_network(
            self.transformer.decoder, self.decoder_embedder.weight, self.transformer.proj_out
        )

    def encode(
        self, inputs: Tensor, conditioning: Conditioning | None = None, cancel: CancelToken | None = None
    ) -> Tensor:
        """Encoder states (B, S, D) of audio (B, samples) or mel (B, frames, n_mels).

        Raises:
            CancelledError: `cancel` was set.
        """
        states = inputs
        for following in self._encoding(inputs, conditioning):
            states = following
            if cancel is not None:
                cancel.check()
        return states

    def prefetch_encoding(
        self, inputs: Tensor, conditioning: Conditioning | None = None, cancel: CancelToken | None = None
    ) -> EncoderPrefetch | None:
        """`encode` in the background while tokens are decoded, on half of the threads; None with one thread or a GPU.

        Args:
            inputs: audio (B, samples) or mel (B, frames, n_mels).
        """
        if self.decoder_embedder.weight.device.type != "cpu" or torch.get_num_threads() == 1:
            return None
        self._prefetch = EncoderPrefetch(self._encoding(inputs, conditioning), cancel or CancelToken())
        return self._prefetch

    @torch.inference_mode()
    def _encoding(self, inputs: Tensor, conditioning: Conditioning | None) -> Iterator[Tensor]:
        yield from self.engine.encoding(self.conditioned(inputs, conditioning))

    @torch.inference_mode()
    def cross_memory(self, states: Tensor) -> CrossMemory:
        """Keys and values of encoder states (B, S, D), shared by every cache of the window."""
        return self.engine.cross_memory(states)

    @torch.inference_mode()
    def new_cache(self, batch: int, states: Tensor | CrossMemory, max_length: int | None = None) -> DecoderCache:
        """An empty cache for `batch` rows.

        Args:
            states: encoder states (1 or batch, S, D), or the `cross_memory` of them.
            max_length: tokens that fit; None for as many as the model allows.

        Raises:
            ValueError: `states` has another number of rows.
        """
        cross = states if isinstance(states, CrossMemory) else self.engine.cross_memory(states)
        if cross.batch not in (1, batch):
            raise ValueError(f"a cache of {batch} rows cannot attend to {cross.batch} encodings")
        longest = self.config.max_target_positions
        return self.engine.new_cache(batch, cross, longest if max_length is None else min(max_length, longest))

    @torch.inference_mode()
    def decode(
        self,
        ids: Tensor,
        cache: DecoderCache,
        mask: Tensor | None = None,
        *,
        last_only: bool = False,
        draft: bool = False,
    ) -> Tensor:
        """Append tokens to the cache; float32 logits (B, T, V) after each of them.

        Args:
            ids: (B, T), the same number of tokens for every row.
            mask: (B, T), with the first tokens only: False on the left padding of shorter prompts.
            last_only: logits after the last token only, (B, 1, V).
            draft: use the int8 draft weights, where `can_draft`; the cache must be truncated to its earlier length
                before tokens are decoded exactly.

        Raises:
            ValueError: the tokens do not fit, or a mask comes after the first tokens.
        """
        if mask is not None and not bool(mask.all()):
            if cache.length:
                raise ValueError("only the first tokens of a cache can be padded")
            cache.set_padding((~mask.bool()).sum(-1))
        if ids.device.type == "cuda" and ids.shape[1] == 1 and cache.length:
            logits = replay(self.engine, ids, cache)
            if logits is not None:
                return logits
        # Reading int8 or bf16 weights for one token takes less time than waking another thread, which does not spin.
        small_weights = draft or self._quantized or self.decoder_embedder.weight.dtype != torch.float32
        small_weights &= ids.device.type == "cpu"
        if small_weights and ids.shape[0] > 1 and ids.shape[1] == 1 and cache.length and torch.get_num_threads() > 1:
            return step_in_halves(self.engine, ids, cache, draft=draft)
        step = cache.length > 0 and ids.numel() <= MAX_KERNEL_QUERIES
        with threads(self._step_threads(small_weights)) if step else nullcontext():
            return self.engine.decode(ids, cache, last_only=last_only, draft=draft)

    def _step_threads(self, small_weights: bool) -> int:
        """How many threads a step of decoding takes; a prefetched encoding that waits begins on the others."""
        count = torch.get_num_threads()
        if self._prefetch is not None:
            self._prefetch.begin(max(count // 2, 1))
        if small_weights:
            return 1
        return count - count // 2 if self._prefetch is not None and self._prefetch.busy else count
