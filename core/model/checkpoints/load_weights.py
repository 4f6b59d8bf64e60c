"""The network of a checkpoint with its stored values: every name, shape and number is checked on the way."""

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InputError
from core.model.checkpoints.weights import StoredWeights, is_recomputable
from core.model.config import ModelConfig
from core.model.runtime.memory import require_memory

if TYPE_CHECKING:
    import torch

    from core.model.runtime.mapperatorinator import Mapperatorinator

_UNUSED = "transformer.model.decoder.embed_tokens.weight"
_WORKING_MEMORY = 200 * 2**20


def memory_share(quantization: str | None, decode_only: bool, adapted: bool) -> float:
    """What a model takes beside its weights, as a share of them."""
    share = 0.25 if quantization or decode_only else 0.0  # in eight bits: all of it, or to guess tokens with
    if adapted:
        share += 0.5  # what the adapters change, as it was
        share += 1.0 if decode_only and not quantization else 0.0  # laid out for decoding, beside what can be changed
    return share


def read_network(place: Path, config: ModelConfig, stored: StoredWeights, beside: float = 0.0) -> "Mapperatorinator":
    """The network with the stored values in float32; every name and shape is checked before anything is read.

    Args:
        beside: memory that will be needed beside the weights, as a share of them.

    Raises:
        InputError: the tensors are not those of the configuration.
        MachineError: there is not enough memory.
    """
    import torch

    from core.model.checkpoints.meta_init import without_values
    from core.model.runtime.mapperatorinator import Mapperatorinator

    with without_values():
        model = Mapperatorinator(config)
    expected = {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}
    check_tensors(place, expected, stored)
    size = 4 * sum(tensor.numel() for tensor in model.state_dict().values())
    require_memory(int(size * (1 + beside)) + _WORKING_MEMORY, str(place))
    values = {}
    with stored.reading() as reader:
        for name, shape in expected.items():
            if name in stored.tensors:
                values[name] = reader.get(name).to(torch.float32, copy=True)
                check_values(place, name, values[name])
            else:
                values[name] = torch.zeros(shape)
    model.load_state_dict(values, assign=True)
    model.fill_tables()
    return model.eval().requires_grad_(False)


def check_tensors(place: Path, expected: dict[str, tuple[int, ...]], stored: StoredWeights) -> None:
    """Raise `InputError` naming the first tensor that is missing, of another shape, or not part of the network."""
    for name, shape in expected.items():
        if name not in stored.tensors:
            if name == _UNUSED:
                continue
            raise InputError(f"{place}: the weights lack the tensor {name} that config.json calls for.")
        found = stored.tensors[name].shape
        if found != shape:
            raise InputError(f"{place}: the tensor {name} has the shape {found}, but config.json calls for {shape}.")
    for name in stored.tensors:
        if name not in expected and not is_recomputable(name):
            raise InputError(f"{place}: the weights hold the tensor {name}, which config.json has no place for.")


def check_values(place: Path, name: str, values: "torch.Tensor") -> None:
    """Raise `InputError` if a tensor, of any shape, holds what is not a finite number."""
    # The sum costs a fraction of looking at each number, and is finite only if all of them are.
    if not bool(values.sum().isfinite()) and not bool(values.isfinite().all()):
        raise InputError(f"{place}: the tensor {name} holds values that are no numbers; download again.")
