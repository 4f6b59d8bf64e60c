"""The processes of one training run: one alone, or one for each graphics card, as torchrun or accelerate start them."""

import os
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from core.errors import InputError, MachineError

if TYPE_CHECKING:
    import torch
    from torch import Tensor

_BUCKET = 1 << 24  # numbers that are sent together


class Processes:
    """What the processes of a run agree on. A process alone agrees with itself at no cost.

    Attributes:
        rank, world: number of this process, and how many there are.
    """

    def __init__(self, rank: int = 0, world: int = 1) -> None:
        self.rank, self.world = rank, world

    @property
    def first(self) -> bool:
        """Whether this is the one that writes files."""
        return self.rank == 0

    def total(self, *numbers: float) -> list[float]:
        """Each number summed over the processes, in float64."""
        if self.world == 1:
            return list(numbers)
        import torch
        from torch import distributed

        sums = torch.tensor(numbers, dtype=torch.float64, device=_device())
        distributed.all_reduce(sums)
        return [float(value) for value in sums.cpu()]

    def any(self, *flags: bool) -> list[bool]:
        """Whether any process says so, for each of the flags."""
        return [total > 0 for total in self.total(*(float(flag) for flag in flags))] if self.world > 1 else list(flags)

    def add_gradients(self, tensors: "Iterable[Tensor]") -> None:
        """Replace the gradient of each tensor by the sum over the processes; one that is missing counts as 0."""
        if self.world == 1:
            return
        import torch

        bucket: list[Tensor] = []
        size = 0
        for tensor in tensors:
            if tensor.grad is None:
                tensor.grad = torch.zeros_like(tensor)
            bucket.append(tensor.grad)
            size += tensor.numel()
            if size >= _BUCKET:
                _add(bucket)
                bucket, size = [], 0
        _add(bucket)

    def share(self, tensors: "Iterable[Tensor]") -> None:
        """Give every process the values of the first one."""
        if self.world == 1:
            return
        from torch import distributed

        for tensor in tensors:
            distributed.broadcast(tensor.data, 0)

    def gather(self, value: Any) -> list[Any]:
        """The values of all processes, by rank."""
        if self.world == 1:
            return [value]
        from torch import distributed

        found: list[Any] = [None] * self.world
        distributed.all_gather_object(found, value)
        return found

    def close(self) -> None:
        """Part from the other processes."""
        if self.world > 1:
            from torch import distributed

            with suppress(RuntimeError, ValueError):
                distributed.destroy_process_group()


ALONE = Processes()


def _add(tensors: "list[Tensor]") -> None:
    """Replace tensors by their sums over all processes."""
    import torch
    from torch import distributed

    if not tensors:
        return
    flat = torch.cat([tensor.flatten().float() for tensor in tensors])
    distributed.all_reduce(flat)
    for tensor, part in zip(tensors, torch.split(flat, [tensor.numel() for tensor in tensors]), strict=True):
        tensor.copy_(part.view_as(tensor))


def _device() -> "torch.device":
    import torch
    from torch import distributed

    return torch.device("cuda" if distributed.get_backend() == "nccl" else "cpu")


def is_first_process() -> bool:
    """Whether this process may write files and results; asked without torch."""
    alone = os.environ.get("WORLD_SIZE", "1") in ("", "1")
    return alone or os.environ.get("RANK", "0") in ("", "0")


def join_processes(device: str) -> tuple[Processes, str]:
    """The processes that torchrun or accelerate started, and the device of this one of them.

    Args:
        device: auto, cpu, cuda or mps, as for one process.

    Raises:
        InputError: the environment says nonsense, or several processes were started for a device that is one.
        MachineError: the processes do not find each other.
    """
    if os.environ.get("WORLD_SIZE", "1") in ("", "1"):
        return ALONE, device
    import torch
    from torch import distributed

    try:
        rank, world = int(os.environ["RANK"]), int(os.environ["WORLD_SIZE"])
        local = int(os.environ.get("LOCAL_RANK", "0"))
    except (KeyError, ValueError):
        raise InputError(
            "RANK, WORLD_SIZE and LOCAL_RANK in the environment must be whole numbers; start several processes with "
            "torchrun or accelerate launch."
        ) from None
    if device == "mps":
        raise InputError("--device mps is one device; start one process for it.")
    cuda = device != "cpu" and torch.cuda.is_available()
    if cuda:
        if local >= torch.cuda.device_count():
            raise InputError(f"There are {torch.cuda.device_count()} graphics cards here; start that many processes.")
        torch.cuda.set_device(local)
    try:
        distributed.init_process_group("nccl" if cuda else "gloo")
    except (RuntimeError, ValueError) as error:
        reason = str(error).splitlines()[0] if str(error) else "unknown"
        raise MachineError(f"The processes of the run did not find each other ({reason[:120]}).") from error
    return Processes(rank, world), "cuda" if cuda else "cpu"
