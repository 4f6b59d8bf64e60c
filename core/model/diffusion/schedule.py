"""The noise schedule: squared cosine, 1000 steps, of which only the last, nearly clean ones are walked."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Doubles = NDArray[np.float64]

TRAINED_STEPS = 1000
_CLAMP = 2.0


def squared_cosine_betas() -> Doubles:
    """Variance added by each of the trained steps."""

    def kept(share: float) -> float:
        return math.cos((share + 0.008) / 1.008 * math.pi / 2) ** 2

    steps = range(TRAINED_STEPS)
    return np.array([min(1 - kept((i + 1) / TRAINED_STEPS) / kept(i / TRAINED_STEPS), 0.999) for i in steps])


@dataclass(frozen=True, slots=True)
class Schedule:
    """Coefficients of each walked step, in ascending order."""

    steps: tuple[int, ...]
    log_beta: Doubles
    log_posterior: Doubles
    from_noisy: Doubles
    from_noise: Doubles
    mean_clean: Doubles
    mean_noisy: Doubles

    @classmethod
    def walking(cls, steps: int) -> "Schedule":
        """Walks the first `steps` trained steps, which are the last to be undone."""
        kept_all = np.cumprod(1.0 - squared_cosine_betas())[:steps]
        before = np.append(1.0, kept_all[:-1])
        betas = 1.0 - kept_all / before
        alphas = 1.0 - betas
        posterior = betas * (1.0 - before) / (1.0 - kept_all)
        clipped = np.append(posterior[1:2], posterior[1:]) if steps > 1 else betas
        return cls(
            steps=tuple(range(steps)),
            log_beta=np.log(betas),
            log_posterior=np.log(clipped),
            from_noisy=np.sqrt(1.0 / kept_all),
            from_noise=np.sqrt(1.0 / kept_all - 1.0),
            mean_clean=betas * np.sqrt(before) / (1.0 - kept_all),
            mean_noisy=(1.0 - before) * np.sqrt(alphas) / (1.0 - kept_all),
        )

    def undo(
        self, index: int, noisy: Tensor, output: Tensor, noise: Tensor, corrected: Callable[[Tensor], Tensor]
    ) -> Tensor:
        """One step towards clean positions.

        Args:
            index: of the step; at 0 no new noise is added.
            noisy: (1, 2, time).
            output: of the network, (1, 4, time).
            noise: normal, like `noisy`.
            corrected: puts right what is known about the clean positions.
        """
        # float32 as the published sampler extracts them, or the result drifts from it.
        numbers = (
            self.from_noisy,
            self.from_noise,
            self.mean_clean,
            self.mean_noisy,
            self.log_beta,
            self.log_posterior,
        )
        from_noisy, from_noise, mean_clean, mean_noisy, high, low = (
            torch.tensor(values[index], dtype=torch.float32, device=noisy.device) for values in numbers
        )
        share = (output[:, 2:] + 1) / 2
        log_variance = share * high + (1 - share) * low
        clean = corrected(from_noisy * noisy - from_noise * output[:, :2]).clamp(-_CLAMP, _CLAMP)
        mean = mean_clean * clean + mean_noisy * noisy
        return mean + torch.exp(0.5 * log_variance) * noise if index else mean
