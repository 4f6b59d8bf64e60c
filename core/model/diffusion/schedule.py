"""The noise schedule: squared cosine, 1000 steps, of which only the last, nearly clean ones are run.

Nichol and Dhariwal, Improved Denoising Diffusion Probabilistic Models (2021).
"""

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
"""Bound of predicted clean positions, in the model's units: half a playfield beyond each edge."""


def squared_cosine_betas() -> Doubles:
    """Variance that each of the trained steps adds, (`TRAINED_STEPS`,)."""

    def alpha_bar(share: float) -> float:
        return math.cos((share + 0.008) / 1.008 * math.pi / 2) ** 2

    steps = range(TRAINED_STEPS)
    return np.array([min(1 - alpha_bar((i + 1) / TRAINED_STEPS) / alpha_bar(i / TRAINED_STEPS), 0.999) for i in steps])


@dataclass(frozen=True, slots=True)
class Schedule:
    """Coefficients of the denoising steps that are run, in ascending order of the step.

    Attributes:
        steps: their numbers among the trained steps, n of them; every array is (n,).
        log_beta, log_posterior: bounds of the log variance.
        from_noisy, from_noise: of the noisy positions and of the noise, for the prediction of clean positions.
        mean_clean, mean_noisy: of clean and noisy positions, for the mean after the step.
    """

    steps: tuple[int, ...]
    log_beta: Doubles
    log_posterior: Doubles
    from_noisy: Doubles
    from_noise: Doubles
    mean_clean: Doubles
    mean_noisy: Doubles

    @classmethod
    def of_last(cls, steps: int) -> "Schedule":
        """The schedule of the first `steps` trained steps, which denoising runs last."""
        alpha_bars = np.cumprod(1.0 - squared_cosine_betas())[:steps]
        before = np.append(1.0, alpha_bars[:-1])
        betas = 1.0 - alpha_bars / before
        alphas = 1.0 - betas
        posterior = betas * (1.0 - before) / (1.0 - alpha_bars)
        clipped = np.append(posterior[1:2], posterior[1:]) if steps > 1 else betas
        return cls(
            steps=tuple(range(steps)),
            log_beta=np.log(betas),
            log_posterior=np.log(clipped),
            from_noisy=np.sqrt(1.0 / alpha_bars),
            from_noise=np.sqrt(1.0 / alpha_bars - 1.0),
            mean_clean=betas * np.sqrt(before) / (1.0 - alpha_bars),
            mean_noisy=(1.0 - before) * np.sqrt(alphas) / (1.0 - alpha_bars),
        )

    def denoise(
        self, index: int, noisy: Tensor, output: Tensor, noise: Tensor, corrected: Callable[[Tensor], Tensor]
    ) -> Tensor:
        """Positions (1, 2, T) after one step towards clean ones.

        Args:
            index: of the step; at 0 no new noise is added.
            noisy: (1, 2, T), -1 to 1 over the playfield.
            output: of the network, (1, 4, T).
            noise: (1, 2, T), normal.
            corrected: replaces the predicted clean positions (1, 2, T) where they are fixed.
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
