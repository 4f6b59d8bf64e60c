"""A public base as it is trained: its fixed parts frozen, its dropout in place."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.model.networks.mapperatorinator import MapperatorinatorNetwork

_FIXED = ("transformer.model.encoder.embed_positions.weight", "transformer.model.decoder.embed_tokens.weight")
"""A table of sines that some bases add to the encoder's frames, and a table that none of them reads."""

CONDITION_DROPOUT = 0.1


def freeze_fixed_parts(model: "MapperatorinatorNetwork") -> None:
    """Exclude from training what the bases' own training left as it was."""
    parameters = dict(model.named_parameters())
    for name in _FIXED:
        if name in parameters:
            parameters[name].requires_grad_(False)


def add_condition_dropout(model: "MapperatorinatorNetwork") -> None:
    """Put the dropout back into the condition embedders, which leave its place empty."""
    from torch import nn

    for name, module in model.named_modules():
        if name.endswith("_proj") and isinstance(module, nn.Sequential):
            for index, part in enumerate(module):
                if isinstance(part, nn.Identity):
                    module[index] = nn.Dropout(CONDITION_DROPOUT)


def recompute_layers(model: "MapperatorinatorNetwork") -> None:
    """Keep only the inputs of the layers for the backward pass, which computes them again: less memory, more time."""
    from functools import partial

    from torch.utils.checkpoint import checkpoint

    for stack in (model.transformer.encoder, model.transformer.decoder):
        for layer in stack.layers:
            layer.forward = partial(checkpoint, layer.forward, use_reentrant=False)
