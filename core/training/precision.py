"""bf16 in training: measured, as without the processor's instructions for it steps take several times as long."""

import time
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

RUNS = 3


@cache
def bf16_is_faster(device: str) -> bool:
    """Times a small convolution and a product, forward and backward, in both precisions, once in a process."""
    import torch

    with torch.random.fork_rng(devices=[]), torch.enable_grad():
        convolution = torch.nn.Conv1d(96, 96, 3, padding=1).to(device)
        linear = torch.nn.Linear(384, 384).to(device)
        sound, states = torch.randn(8, 96, 512, device=device), torch.randn(2048, 384, device=device)

        def step(enabled: bool) -> float:
            began = time.perf_counter()
            with torch.autocast(device, torch.bfloat16, enabled=enabled):
                total = convolution(sound).float().square().mean() + linear(states).float().square().mean()
            torch.autograd.backward(total)
            float(total.detach())  # waits for a card
            return time.perf_counter() - began

        for enabled in (False, True):
            step(enabled)
        # The best of several, by turns: a busy machine slows single ones down.
        times = [(step(False), step(True)) for _ in range(RUNS)]
    return min(half for _, half in times) < min(whole for whole, _ in times)


def mixed_precision(device: "torch.device", half: bool) -> "torch.autocast":
    """Within it products are computed in bf16 where `half` says so; weights and sums stay in fp32."""
    import torch

    return torch.autocast(device.type, torch.bfloat16, enabled=half)
