"""Conditioning of the encoder in V30 and V31: star rating, mapper and position in the song, beside the audio."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from core.model.config import ModelConfig

UNKNOWN_STARS = 5.0
"""The star rating that means "unknown"."""


@dataclass(frozen=True, slots=True)
class Conditioning:
    """Inputs of the embedders, one row per window; checkpoints without an embedder ignore its input.

    Attributes:
        difficulty: (B,) star ratings.
        mapper: (B,) indices of mappers; -1 and indices out of range mean "unknown".
        song_position: (B, 2) start and end of the window as shares of the song; the end may exceed 1.
    """

    difficulty: Tensor
    mapper: Tensor
    song_position: Tensor

    @classmethod
    def single(
        cls, stars: float | None = None, mapper: int | None = None, song_position: tuple[float, float] = (0.0, 1.0)
    ) -> "Conditioning":
        """A batch of one window; None means "unknown"."""
        return cls(
            torch.tensor([UNKNOWN_STARS if stars is None else stars]),
            torch.tensor([-1 if mapper is None else mapper]),
            torch.tensor([song_position]),
        )

    def to(self, device: torch.device, dtype: torch.dtype) -> "Conditioning":
        """The same on another device; mapper indices keep their type."""
        return Conditioning(
            self.difficulty.to(device, dtype), self.mapper.to(device), self.song_position.to(device, dtype)
        )


def _radial(values: Tensor, centres: Tensor, widths: Tensor) -> Tensor:
    """Gaussian radial basis functions of `values` (…), as (…, centres)."""
    return torch.exp(-((values.unsqueeze(-1) - centres) ** 2) / (2 * widths**2))


def _projection(size_in: int, hidden: int, size: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(size_in, hidden),
        nn.LayerNorm(hidden),
        nn.ReLU(),
        nn.Identity(),  # a dropout in the published training; it keeps its place in the numbering
        nn.Linear(hidden, size),
        nn.LayerNorm(size),
    )


class DifficultyEmbedder(nn.Module):
    """Embeds a star rating by eight learned Gaussian basis functions over 0 to 10 stars."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.basis_centers = nn.Parameter(torch.linspace(0, 1, 8))
        self.basis_widths = nn.Parameter(torch.full((8,), 0.1))
        self.difficulty_proj = _projection(8, size, size)

    def forward(self, difficulty: Tensor) -> Tensor:
        """Star ratings (B,) as vectors (B, D)."""
        return self.difficulty_proj(_radial(difficulty / 10.0, self.basis_centers, self.basis_widths))


class MapperEmbedder(nn.Module):
    """Embeds a mapper: a row for each mapper of the training set, and the last row for all others."""

    def __init__(self, mappers: int, size: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(mappers + 1, size)
        self.layer_norm = nn.LayerNorm(size)

    def forward(self, mapper: Tensor) -> Tensor:
        """Indices (B,) as vectors (B, D)."""
        unknown = self.embedding.num_embeddings - 1
        return self.layer_norm(self.embedding(torch.where(mapper < 0, unknown, mapper).clamp(0, unknown)))


class SongPositionEmbedder(nn.Module):
    """Embeds start and end of the window in the song by ten learned Gaussian basis functions each."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.basis_centers = nn.Parameter(torch.linspace(0, 1, 10))
        self.basis_widths = nn.Parameter(torch.full((10,), 0.1))
        self.position_proj = _projection(20, 2 * size, size)

    def forward(self, song_position: Tensor) -> Tensor:
        """Shares of the song (B, 2) as vectors (B, D)."""
        return self.position_proj(_radial(song_position, self.basis_centers, self.basis_widths).flatten(-2))


def embedders(config: ModelConfig) -> dict[str, nn.Module]:
    """The embedders of a checkpoint by their published name, in the order of their channels."""
    modules: dict[str, nn.Module] = {}
    if config.do_difficulty_embed:
        modules["difficulty_embedder"] = DifficultyEmbedder(config.cond_dim)
    if config.do_mapper_embed:
        modules["mapper_embedder"] = MapperEmbedder(config.num_mappers, config.cond_dim)
    if config.do_song_position_embed:
        modules["song_pos_embedder"] = SongPositionEmbedder(config.cond_dim)
    return modules
