"""The network of a Mapperatorinator checkpoint as plain modules: conditioning, encoder and decoder."""

from typing import Self

import torch
from torch import Tensor, nn

from core.audio.mel import mel_spectrogram
from core.model.config import BackboneKind, ModelConfig
from core.model.networks.conditioning import Conditioning, embedders
from core.model.networks.layers import RotaryTables, Style, Transformer
from core.model.networks.rope import ROPE
from core.model.networks.var import VAR
from core.model.networks.whisper import WHISPER

STYLES: dict[BackboneKind, Style] = {BackboneKind.WHISPER: WHISPER, BackboneKind.ROPE: ROPE, BackboneKind.VAR: VAR}


class MapperatorinatorNetwork(nn.Module):
    """A model of the Mapperatorinator family as modules; parameters have the names of the published checkpoints."""

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

    @classmethod
    def fresh(cls, config: ModelConfig, seed: int | None = None) -> Self:
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

    def conditioned(self, inputs: Tensor, conditioning: Conditioning | None = None) -> Tensor:
        """The encoder's input, (B, frames, features): mel frames with the conditioning vectors appended to each.

        Args:
            inputs: audio (B, samples), or its mel spectrogram (B, frames, n_mels).
            conditioning: for models with embedders; without it star rating and mapper are unknown.
        """
        weight = self.decoder_embedder.weight
        frames = mel_spectrogram(inputs.to(weight.device), self.config.mel) if inputs.dim() == 2 else inputs
        frames = frames.to(weight.device, weight.dtype)
        if self._embedder_names:
            conditioning = (conditioning or Conditioning.single()).to(weight.device, weight.dtype)
            values = {
                "difficulty_embedder": conditioning.difficulty,
                "mapper_embedder": conditioning.mapper,
                "song_pos_embedder": conditioning.song_position,
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
        """Logits (B, T, vocabulary) after every token, differentiable.

        Args:
            inputs: audio (B, samples) or mel (B, frames, n_mels); unused with `states`.
            input_ids: (B, T). Padding on the right needs no mask, as attention is causal.
            mask: (B, T), False on padding; padding does not count for positions.
            conditioning: as in `conditioned`.
            states: encoder states (B, S, D), to train the decoder on several token rows of one encoding.
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
        """Compute the rotary tables, after the parameters of a model made on the "meta" device were filled."""
        for module in self.modules():
            if isinstance(module, RotaryTables):
                module.fill()
