"""How fast a machine reads memory, and how much of it a process held."""

from collections.abc import Callable

import torch


def synchronize(device: torch.device) -> None:
    """Wait for a card to finish."""
    if device.type == "cuda":
        torch.cuda.synchronize()


def bandwidth(device: torch.device, clock: Callable[[], float]) -> float:
    """Bytes per second at which memory can be read: the best of a sum and of a product with a vector."""
    weight = torch.ones(64 * 2**20, device=device).view(-1, 4096)
    vector = torch.ones(4096, device=device)
    best = 0.0
    for read in (lambda: torch.mv(weight, vector).sum().item(), lambda: weight.sum().item()):
        for _ in range(5):
            started = clock()
            read()
            best = max(best, weight.numel() * 4 / (clock() - started))
    return best


def peak_memory() -> float:
    """GiB that this process has held at most."""
    try:
        import resource
    except ImportError:
        return float("nan")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
