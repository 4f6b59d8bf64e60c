"""The loss that the public bases were trained with."""

from typing import TYPE_CHECKING

from core.training.data.sample_types import IGNORED

if TYPE_CHECKING:
    from torch import Tensor

    from core.model.config import ModelConfig


def label_weights(config: "ModelConfig") -> "Tensor | None":
    """(vocabulary,) weights of labels: tokens of time count `rhythm_weight` times; None where all count the same."""
    import torch

    if config.rhythm_weight == 1.0 or config.rhythm_token_end <= config.rhythm_token_start:
        return None
    weights = torch.ones(config.vocab_size)
    weights[config.rhythm_token_start : config.rhythm_token_end] = config.rhythm_weight
    return weights


def token_losses(logits: "Tensor", labels: "Tensor") -> "Tensor":
    """(B, T) cross entropy in nats of logits (B, T, V) and labels (B, T); 0 where there is no label."""
    from torch.nn import functional

    return functional.cross_entropy(
        logits.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORED, reduction="none"
    ).view(labels.shape)


def weighted_loss(
    logits: "Tensor",
    labels: "Tensor",
    weights: "Tensor | None" = None,
    sample_weights: "Tensor | None" = None,
) -> "Tensor":
    """Sum of the weighted losses over the number of labels, as the public bases were trained.

    Args:
        logits: (B, T, V).
        labels: (B, T); IGNORED where there is none.
        weights: (V,) of `label_weights`.
        sample_weights: (B,).
    """
    losses = token_losses(logits, labels)
    counted = labels != IGNORED
    if weights is not None:
        losses = losses * weights[labels.clamp(min=0)]
    if sample_weights is not None:
        losses = losses * sample_weights[:, None]
    return losses.sum() / counted.sum().clamp(min=1)
