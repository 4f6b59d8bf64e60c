"""The diffusion transformer: predicts the noise in the positions of a sequence of objects and anchors.

Peebles and Xie, Scalable Diffusion Models with Transformers (2023). Shapes: B sequences, T elements, D the width of the
states, H heads, C classes, F context features.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.beatmap.objects import PLAYFIELD_WIDTH

POSITION_FEATURES = 128
CONTEXT_FEATURES = 272
STEP_FEATURES = 256

_HEADS = {(384, 12): 6, (768, 12): 12, (1024, 24): 16, (1152, 28): 16}


def sinusoids(values: Tensor, size: int) -> Tensor:
    """Sinusoidal embedding (…, size) of values (…): cosines, then sines, at frequencies from 1 down to 1/10000."""
    half = size // 2
    frequencies = torch.exp(-math.log(10_000) * torch.arange(half, dtype=torch.float32, device=values.device) / half)
    angles = values.float().unsqueeze(-1) * frequencies
    return torch.cat([angles.cos(), angles.sin()], dim=-1)


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network; all but the number of heads follow from its weights.

    Attributes:
        hidden: D.
        depth: blocks.
        heads: H.
        classes: C.
        context: features of an element's kind.
    """

    hidden: int
    depth: int
    heads: int
    classes: int
    context: int = CONTEXT_FEATURES

    @classmethod
    def of_weights(cls, shapes: dict[str, tuple[int, ...]], heads: int | None = None) -> "Shape":
        """From tensor shapes by name; without `heads` their number is that of the published model of this size."""
        hidden, features = shapes["context_embedder.mlp.0.weight"]
        depth = len({name.split(".")[1] for name in shapes if name.startswith("blocks.")})
        count = heads or _HEADS.get((hidden, depth), max(1, hidden // 64))
        classes = shapes["y_embedder.class_embedding.0.weight"][1]
        return cls(hidden, depth, count, classes, features - 2 * POSITION_FEATURES)


def _modulated(x: Tensor, shift: Tensor, scale: Tensor) -> Tensor:
    """`x` (B, T, D), normalised, then scaled and shifted by (B, D)."""
    normed = functional.layer_norm(x, x.shape[-1:], eps=1e-6)
    return normed * (1 + scale.unsqueeze(1)) + shift.unsqueeze(1)


class Mlp(nn.Module):
    """Feed-forward: two layers with a tanh-approximated GELU between, (B, T, D) to (B, T, D)."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(hidden, 4 * hidden)
        self.fc2 = nn.Linear(4 * hidden, hidden)

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, D) of (B, T, D)."""
        return self.fc2(functional.gelu(self.fc1(x), approximate="tanh"))


class Attention(nn.Module):
    """Self-attention with the parameter names of torch's multi-head attention."""

    def __init__(self, hidden: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.in_proj_weight = nn.Parameter(torch.empty(3 * hidden, hidden))
        self.in_proj_bias = nn.Parameter(torch.empty(3 * hidden))
        self.out_proj = nn.Linear(hidden, hidden)

    def forward(self, x: Tensor, allowed: Tensor | None) -> Tensor:
        """(B, T, D) of `x` (B, T, D); `allowed` (T, T) is True where the row may attend to the column."""
        batch, time, hidden = x.shape
        qkv = functional.linear(x, self.in_proj_weight, self.in_proj_bias)
        query, key, value = qkv.view(batch, time, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=allowed)
        return self.out_proj(mixed.transpose(1, 2).reshape(batch, time, hidden))


class Block(nn.Module):
    """Attention and feed-forward, shifted, scaled and gated by the condition (adaLN-Zero)."""

    def __init__(self, hidden: int, heads: int) -> None:
        super().__init__()
        self.attn = Attention(hidden, heads)
        self.mlp = Mlp(hidden)
        self.adaLN_modulation = nn.Sequential(nn.SiLU(), nn.Linear(hidden, 6 * hidden))

    def forward(self, x: Tensor, condition: Tensor, allowed: Tensor | None) -> Tensor:
        """(B, T, D) of `x` (B, T, D) and `condition` (B, D); `allowed` as in `Attention`."""
        shift, scale, gate, shift_mlp, scale_mlp, gate_mlp = self.adaLN_modulation(condition).chunk(6, dim=1)
        x = x + gate.unsqueeze(1) * self.attn(_modulated(x, shift, scale), allowed)
        return x + gate_mlp.unsqueeze(1) * self.mlp(_modulated(x, shift_mlp, scale_mlp))


class ContextEmbedder(nn.Module):
    """The layer that embeds an element's position, time, distance and kind."""

    def __init__(self, context: int, hidden: int) -> None:
        super().__init__()
        self.mlp = nn.Sequential(nn.Linear(2 * POSITION_FEATURES + context, hidden))


class StepEmbedder(nn.Module):
    """The layers that embed the number of the denoising step."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.mlp = nn.Sequential(nn.Linear(STEP_FEATURES, hidden), nn.SiLU(), nn.Linear(hidden, hidden))


class ClassEmbedder(nn.Module):
    """The layers that embed the classes of the map."""

    def __init__(self, classes: int, hidden: int) -> None:
        super().__init__()
        self.class_embedding = nn.Sequential(nn.Linear(classes, hidden), nn.SiLU(), nn.Linear(hidden, hidden))


class FinalLayer(nn.Module):
    """The modulated output layer, D -> 4."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.linear = nn.Linear(hidden, 4)
        self.adaLN_modulation = nn.Sequential(nn.SiLU(), nn.Linear(hidden, 2 * hidden))


class DiffusionTransformer(nn.Module):
    """The network that predicts noise; parameters have the names of the published weights."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.context_embedder = ContextEmbedder(shape.context, shape.hidden)
        self.t_embedder = StepEmbedder(shape.hidden)
        self.y_embedder = ClassEmbedder(shape.classes, shape.hidden)
        self.blocks = nn.ModuleList(Block(shape.hidden, shape.heads) for _ in range(shape.depth))
        self.final_layer = FinalLayer(shape.hidden)

    def forward(
        self,
        positions: Tensor,
        step: Tensor,
        context: Tensor,
        classes: Tensor,
        allowed: Tensor | None = None,
        check: Callable[[], None] = lambda: None,
    ) -> Tensor:
        """Noise in x and y, and two numbers that interpolate the variance between its bounds: (B, 4, T).

        Args:
            positions: (B, 2, T), -1 to 1 over the playfield.
            step: (B,), number of the denoising step, below 1000.
            context: (B, F, T), as `context_features` makes it.
            classes: (B, C), ones where a class applies.
            allowed: (T, T), True where the row may attend to the column; None for everywhere.
            check: called before every block; may raise to stop.
        """
        embedded = sinusoids(positions * PLAYFIELD_WIDTH, POSITION_FEATURES)
        features = torch.cat([embedded[:, 0], embedded[:, 1], context.transpose(1, 2)], dim=-1)
        x = self.context_embedder.mlp(features)
        condition = self.t_embedder.mlp(sinusoids(step, STEP_FEATURES)) + self.y_embedder.class_embedding(classes)
        for block in self.blocks:
            check()
            x = block(x, condition, allowed)
        shift, scale = self.final_layer.adaLN_modulation(condition).chunk(2, dim=1)
        return self.final_layer.linear(_modulated(x, shift, scale)).transpose(1, 2)

    def forward_with_cfg(
        self,
        positions: Tensor,
        step: Tensor,
        context: Tensor,
        classes: Tensor,
        scale: float,
        allowed: Tensor | None = None,
        check: Callable[[], None] = lambda: None,
    ) -> Tensor:
        """`forward` of one sequence, (1, 4, T), with classifier-free guidance.

        Args:
            classes: (2, C), the classes of the map, and the negative ones that the noise is pushed away from.
            scale: of the guidance; 1 is without.
        """
        if scale == 1.0:
            return self(positions, step, context, classes[:1], allowed, check)
        both = self(positions.expand(2, -1, -1), step.expand(2), context.expand(2, -1, -1), classes, allowed, check)
        positive, negative = both[0, :2], both[1, :2]
        return torch.cat([negative + scale * (positive - negative), both[0, 2:]]).unsqueeze(0)


def band(length: int, width: int) -> Tensor | None:
    """A banded attention mask (length, length), True where -width <= column - row < width; None where all are."""
    if length <= width:
        return None
    indices = torch.arange(length)
    offset = indices[None] - indices[:, None]
    return (offset >= -width) & (offset < width)
