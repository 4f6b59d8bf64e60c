"""The whole network of a checkpoint: conditioning, encoder and decoder, for training and for decoding."""

from collections.abc import Iterator
from contextlib import nullcontext

import torch
from torch import Tensor, nn

from core.audio.mel import mel_spectrogram
from core.jobs import CancelToken
from core.model.ahead import Ahead
from core.model.backbone.attention import halves
from core.model.backbone.cache import CrossMemory, DecoderCache
from core.model.backbone.conditioning import Conditioning, embedders
from core.model.backbone.engine import Engine
from core.model.backbone.few import FewTokens
from core.model.backbone.few_queries import FEW
from core.model.backbone.graphs import replay
from core.model.backbone.layers import RotaryTables, Style, Transformer
from core.model.backbone.operations import Linear, float_operation
from core.model.backbone.rope import ROPE
from core.model.backbone.var import VAR
from core.model.backbone.whisper import WHISPER
from core.model.config import BackboneKind, ModelConfig
from core.model.packing import can_pack, packed_operation
from core.model.quantize import can_quantize, int8_operation
from core.model.threads import step_in_halves, threads

STYLES: dict[BackboneKind, Style] = {BackboneKind.WHISPER: WHISPER, BackboneKind.ROPE: ROPE, BackboneKind.VAR: VAR}

WORTH_GUESSING = 20_000_000
"""Parameters of the decoder's layers from which guessing with eight bits saves more than it costs."""


class Mapperatorinator(nn.Module):
    """A model of the Mapperatorinator family; its parameters bear the names of the published checkpoints.

    `forward_training` runs through the modules and can be differentiated. `encode`, `new_cache` and `decode` are the
    way to generate: they run without gradients on the same weights.
    """

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.transformer = Transformer(config.backbone, STYLES[config.kind])
        if config.project_encoder_input:
            self.encoder_embedder = nn.Linear(config.n_mels + config.cond_size, config.backbone.d_model)
        self.decoder_embedder = nn.Embedding(config.vocab_size_in, config.backbone.d_model)
        self._embedder_names = []
        for name, module in embedders(config).items():
            self.add_module(name, module)
            self._embedder_names.append(name)
        self._engine: Engine | None = None
        self._ahead: Ahead | None = None
        self._packed_copy = False
        self._quantized = False

    @classmethod
    def fresh(cls, config: ModelConfig, seed: int | None = None) -> "Mapperatorinator":
        """A model to train from scratch: linear and embedding weights normal with deviation `init_std`, biases zero."""
        with torch.random.fork_rng(devices=[], enabled=seed is not None):
            if seed is not None:
                torch.manual_seed(seed)
            model = cls(config)
            for module in model.modules():
                if isinstance(module, nn.Linear | nn.Conv1d | nn.Embedding):
                    nn.init.normal_(module.weight, std=config.init_std)
                    if isinstance(bias := getattr(module, "bias", None), Tensor):
                        nn.init.zeros_(bias)
        return model

    def _apply(self, fn, recurse: bool = True):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        self._packed_copy = False
        self._engine = None  # a move to another device or type gives the parameters new memory
        return super()._apply(fn, recurse)  # type: ignore[no-untyped-call]

    def conditioned(self, inputs: Tensor, conditioning: Conditioning | None = None) -> Tensor:
        """What the first convolution reads: mel frames with the conditioning vectors appended to each.

        Args:
            inputs: audio (batch, samples), or its mel spectrogram (batch, frames, n_mels).
            conditioning: needed by models with embedders; without it star rating and mapper are unknown.
        """
        weight = self.decoder_embedder.weight
        frames = mel_spectrogram(inputs.to(weight.device), self.config.mel) if inputs.dim() == 2 else inputs
        frames = frames.to(weight.device, weight.dtype)
        if self._embedder_names:
            given = (conditioning or Conditioning.single()).to(weight.device, weight.dtype)
            values = {
                "difficulty_embedder": given.difficulty,
                "mapper_embedder": given.mapper,
                "song_pos_embedder": given.song_position,
            }
            vectors = [self.get_submodule(name)(values[name]) for name in self._embedder_names]
            extra = torch.cat(vectors, dim=-1).unsqueeze(1).expand(frames.shape[0], frames.shape[1], -1)
            frames = torch.cat([frames, extra], dim=-1)
        if self.config.project_encoder_input:
            frames = self.encoder_embedder(frames)
        return frames

    def forward_training(
        self,
        inputs: Tensor,
        input_ids: Tensor,
        mask: Tensor | None = None,
        conditioning: Conditioning | None = None,
        states: Tensor | None = None,
    ) -> Tensor:
        """Logits (batch, time, vocabulary) after every token, differentiable.

        Args:
            inputs: audio (batch, samples) or mel (batch, frames, n_mels); unused where `states` is given.
            input_ids: (batch, time). Padding on the right needs no mask, as no token looks ahead.
            mask: (batch, time), False on padding; padding does not count for positions.
            states: encoder states, to train the decoder on several token rows of one encoding.
        """
        if states is None:
            states = self.transformer.encoder(self.conditioned(inputs, conditioning))
        position_ids = allowed = None
        if mask is not None:
            mask = mask.bool()
            position_ids = (mask.cumsum(-1) - 1).clamp(min=0)
            time = mask.shape[1]
            causal = torch.ones(time, time, dtype=torch.bool, device=mask.device).tril()
            own = torch.eye(time, dtype=torch.bool, device=mask.device)
            allowed = (causal & mask[:, None, None, :]) | own
        hidden = self.transformer.decoder(self.decoder_embedder(input_ids), states, position_ids, allowed)
        return self.transformer.proj_out(hidden)

    forward = forward_training

    def fill_tables(self) -> None:
        """Compute the rotary tables anew, after the parameters of a model without memory were filled."""
        for module in self.modules():
            if isinstance(module, RotaryTables):
                module.fill()

    def quantize(self) -> None:
        """Turn the weights into eight bits for good: the model can decode, but no longer be trained, changed or saved.

        Attention is then computed in bf16, where the processor gains by it, and by few tokens in eight bits.

        Raises:
            MachineError: the model does not lie on the CPU.
        """
        attention = torch.bfloat16 if halves() else None
        self._quantized = True
        self._engine = self._build_engine(int8_operation, attention=attention, rough=True, release=True)

    def pack(self, *, release: bool = True, guess: bool | None = None) -> None:
        """Lay the weights out for the fastest decoding, where the device has a better order for them.

        Args:
            release: free the weights themselves: the model can decode, but no longer be trained, changed or saved.
                Otherwise there are two copies, and a change of the weights must be told to `weights_changed`.
            guess: keep eight-bit weights of the decoder beside the others, to guess tokens with; where not given, if
                the decoder is large enough to gain by it.
        """
        weight = self.decoder_embedder.weight
        if not can_pack(weight):
            return
        if guess is None:
            size = sum(parameter.numel() for parameter in self.transformer.decoder.layers.parameters())
            guess = weight.dtype == torch.float32 and size >= WORTH_GUESSING
        draft = int8_operation if guess and can_quantize() else None
        self._engine = self._build_engine(packed_operation, draft, release=release)
        self._packed_copy = not release

    def weights_changed(self) -> None:
        """Follow a change of the weights; needed only where `pack` made copies of them."""
        if self._packed_copy:
            self.pack(release=False, guess=self.drafts)

    def _build_engine(
        self,
        linear: Linear = float_operation,
        draft: Linear | None = None,
        *,
        attention: torch.dtype | None = None,
        rough: bool = False,
        release: bool = False,
    ) -> Engine:
        # Outside inference mode: parameters come to lie in memory made here, and training must go on with them.
        # New layers draw random numbers; a seeded generation must not notice when the engine was built.
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
                attention=attention,
                rough=rough,
                release=release,
            )

    @property
    def engine(self) -> Engine:
        """Runs the decoding on the present weights."""
        if self._engine is None:
            self._engine = self._build_engine()
        return self._engine

    @property
    def drafts(self) -> bool:
        """Whether the model can guess tokens faster than it decodes them."""
        return self.engine.drafts

    def reader(self) -> FewTokens | None:
        """A faster way to continue a single row by a few tokens, on the present weights; None where there is none."""
        return FewTokens.of(self.transformer.decoder, self.decoder_embedder.weight, self.transformer.proj_out)

    def encode(
        self, inputs: Tensor, conditioning: Conditioning | None = None, cancel: CancelToken | None = None
    ) -> Tensor:
        """Encoder states (batch, max_source_positions, d) of audio (batch, samples) or mel (batch, frames, n_mels).

        Raises:
            CancelledError: `cancel` was set.
        """
        return Ahead(self._encoding(inputs, conditioning), cancel or CancelToken()).states()

    def encode_ahead(
        self, inputs: Tensor, conditioning: Conditioning | None = None, cancel: CancelToken | None = None
    ) -> Ahead | None:
        """`encode` while tokens are decoded, on half of the threads; None where there are not enough of them."""
        if self.decoder_embedder.weight.device.type != "cpu" or torch.get_num_threads() == 1:
            return None
        self._ahead = Ahead(self._encoding(inputs, conditioning), cancel or CancelToken())
        return self._ahead

    @torch.inference_mode()
    def _encoding(self, inputs: Tensor, conditioning: Conditioning | None) -> Iterator[Tensor]:
        yield from self.engine.encoding(self.conditioned(inputs, conditioning))

    @torch.inference_mode()
    def cross_memory(self, states: Tensor) -> CrossMemory:
        """Keys and values of encoder states, to be shared by every cache of the window."""
        return self.engine.cross_memory(states)

    @torch.inference_mode()
    def new_cache(self, batch: int, states: Tensor | CrossMemory, max_length: int | None = None) -> DecoderCache:
        """An empty cache for `batch` rows.

        Args:
            states: encoder states or what `cross_memory` made of them: one row for all, or one per row of the cache.
            max_length: room for tokens; the longest that the model allows when not given.
        """
        cross = states if isinstance(states, CrossMemory) else self.engine.cross_memory(states)
        if cross.batch not in (1, batch):
            raise ValueError(f"a cache of {batch} rows cannot look at {cross.batch} encodings")
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
        """Append tokens to the cache; float32 logits (batch, time, vocabulary) after each of them.

        Args:
            ids: (batch, time), the same number of tokens for every row.
            mask: (batch, time), with the first tokens only: False on the left padding of shorter prompts.
            last_only: logits after the last token only, (batch, 1, vocabulary).
            draft: quick guesses instead, where `drafts`; the cache must then be cut to what it held before.
        """
        if mask is not None and not bool(mask.all()):
            if cache.length:
                raise ValueError("only the first tokens of a cache can be padded")
            cache.set_padding((~mask.bool()).sum(-1))
        if ids.device.type == "cuda" and ids.shape[1] == 1 and cache.length:
            logits = replay(self.engine, ids, cache)
            if logits is not None:
                return logits
        # Short weights are read sooner for few tokens than another thread, which does not spin, is awake.
        short = draft or self._quantized or self.decoder_embedder.weight.dtype != torch.float32
        short &= ids.device.type == "cpu"
        if short and ids.shape[0] > 1 and ids.shape[1] == 1 and cache.length and torch.get_num_threads() > 1:
            return step_in_halves(self.engine, ids, cache, draft=draft)
        few = cache.length > 0 and ids.numel() <= FEW
        with threads(self._threads_of_few(short)) if few else nullcontext():
            return self.engine.decode(ids, cache, last_only=last_only, draft=draft)

    def _threads_of_few(self, short: bool) -> int:
        """How many threads few tokens take; an encoding that waits for their idle ones begins."""
        count = torch.get_num_threads()
        if self._ahead is not None:
            self._ahead.begin(max(count // 2, 1))
        if short:
            return 1
        return count - count // 2 if self._ahead is not None and self._ahead.busy else count
