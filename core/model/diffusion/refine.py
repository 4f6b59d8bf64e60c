"""Refinement of a map's positions by the diffusion model, part after part.

Shapes: n elements of the map, T elements of a part, F context features.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, CurveType
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.diffusion.network import POSITION_FEATURES, DiffusionTransformer, band, sinusoids
from core.model.diffusion.schedule import Schedule
from core.model.diffusion.sequence import KINDS, ConstrainedSlider, Floats, PositionSequence

BAND = 128
"""Elements that attention reaches in each direction; the model was trained with sequences of that length."""

Point = tuple[float, float]


class SamplePath(Protocol):
    """A curve through points, in osu! pixels: its length, and the point at a share (0 to 1) of its length."""

    @property
    def length(self) -> float:
        """osu! pixels."""

    def position_at(self, progress: float) -> Point:
        """osu! pixels."""


SamplePaths = Callable[[CurveType, list[Point]], SamplePath]


@dataclass(frozen=True, slots=True)
class RefineSettings:
    """Settings of `refine_positions`.

    Attributes:
        steps: denoising steps, the last ones of the 1000 trained steps.
        guidance: scale of classifier-free guidance; 1 is without, more pushes away from the negative classes.
        start, end: ms; elements outside keep their positions.
        longest_part: elements of a part; long maps are refined in parts.
        overlap: elements at the start of a part that the part before has refined.
        from_noise: begin with random positions instead of the coarse ones.
        pad: pad every part to `longest_part`.
        final_rounds: further denoising rounds of the polishing model, if there is one.
        attention_band: elements that attention reaches in each direction.
        leave_short: maps of no more elements than two overlaps stay coarse, as published.
    """

    steps: int = 100
    guidance: float = 1.0
    start: float | None = None
    end: float | None = None
    longest_part: int = 1024
    overlap: int = 128
    from_noise: bool = False
    pad: bool = False
    final_rounds: int = 10
    attention_band: int = BAND
    leave_short: bool = False


def refine_positions(
    model: DiffusionTransformer,
    sequence: PositionSequence,
    classes: Tensor,
    sample_path: SamplePaths,
    settings: RefineSettings | None = None,
    *,
    polisher: DiffusionTransformer | None = None,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> Floats:
    """Refined positions of the elements, (2, n), -1 to 1 over the playfield.

    Noise is drawn from torch's global generator, two rows a step, as the published sampler draws it.

    Args:
        classes: (2, classes), the classes of the map, and the negative ones that guidance leads away from.
        sample_path: makes the curve of a slider, for its end.
        polisher: a second model for `final_rounds`.

    Raises:
        CancelledError: `cancel` was set.
    """
    return _Refiner(model, sequence, classes, sample_path, settings or RefineSettings(), polisher).run(
        on_progress, cancel or CancelToken()
    )


class _Refiner:
    """One run of `refine_positions`."""

    def __init__(
        self,
        model: DiffusionTransformer,
        sequence: PositionSequence,
        classes: Tensor,
        sample_path: SamplePaths,
        settings: RefineSettings,
        polisher: DiffusionTransformer | None,
    ) -> None:
        self._model = model
        self._polisher = polisher
        self._sequence = sequence
        self._sample_path = sample_path
        self._settings = settings
        self._schedule = Schedule.of_last(settings.steps)
        self._device = next(model.parameters()).device
        self._classes = classes.to(self._device, torch.float32)
        self._coarse = torch.from_numpy(sequence.positions).to(self._device)
        self._context = context_features(sequence).to(self._device)
        self._free = self._free_elements()

    def _free_elements(self) -> Tensor:
        times = self._sequence.times
        free = np.ones(len(times), dtype=bool)
        if self._settings.start is not None:
            free &= times >= self._settings.start
        if self._settings.end is not None:
            free &= times <= self._settings.end
        return torch.from_numpy(free).to(self._device)

    @torch.inference_mode()
    def run(self, on_progress: OnProgress, cancel: CancelToken) -> Floats:
        """The refined positions, (2, n)."""
        count, overlap = len(self._sequence), self._settings.overlap
        positions = self._coarse.clone()
        if self._settings.from_noise:
            positions = torch.randn(2, *positions.shape, device=self._device)[0]
        initial = positions.clone()
        stride = max(1, self._settings.longest_part - 2 * overlap)
        starts = list(range(0, max(0, count - 2 * overlap), stride))
        if not starts and not self._settings.leave_short:
            starts = [0]
        for number, start in enumerate(starts):
            part = slice(start, min(count, start + self._settings.longest_part))
            free = self._free[part].clone()
            if start:
                free[:overlap] = False
                positions[:, start + overlap : start + 2 * overlap] = initial[:, start + overlap : start + 2 * overlap]
            if not bool(free.any()):
                continue
            fixed = (
                self._coarse[:, part]
                if not start
                else torch.where(self._free[part], positions[:, part], self._coarse[:, part])
            )

            def report(step: int, number: int = number) -> None:
                done = (number + step / self._settings.steps) / len(starts)
                on_progress(Progress("Refining positions", done, f"part {number + 1}/{len(starts)}"))

            positions[:, part] = self._sample(positions[:, part], fixed, free, part, report, cancel)
        return np.asarray(positions.cpu().numpy(), dtype=np.float32)

    def _sample(
        self,
        positions: Tensor,
        fixed: Tensor,
        free: Tensor,
        part: slice,
        report: Callable[[int], None],
        cancel: CancelToken,
    ) -> Tensor:
        """Refined positions (2, T) of the elements `part`; those that are not `free` (T,) stay at `fixed` (2, T)."""
        size = positions.shape[1]
        padding = self._settings.longest_part - size if self._settings.pad else 0
        context = self._padded(self._context[:, part], padding).unsqueeze(0)
        x = torch.where(free, positions, fixed)
        x = self._padded(x, padding).unsqueeze(0)
        fixed, free = self._padded(fixed, padding), torch.cat([free, free.new_ones(padding)])
        allowed = band(size + padding, self._settings.attention_band)
        if allowed is not None:
            allowed = allowed.to(self._device)
        sliders = [
            slider for slider in self._sequence.sliders if part.start <= slider.control[0] and slider.end < part.stop
        ]

        def corrected(clean: Tensor) -> Tensor:
            clean = torch.where(free, clean, fixed)
            return self._with_slider_ends(clean, sliders, part.start)

        def denoised(model: DiffusionTransformer, index: int) -> Tensor:
            step = torch.tensor([self._schedule.steps[index]], device=self._device)
            output = model.forward_with_cfg(
                x, step, context, self._classes, self._settings.guidance, allowed, cancel.check
            )
            noise = torch.randn(2, *x.shape[1:], device=self._device)[:1]
            return self._schedule.denoise(index, x, output, noise, corrected)

        for done, index in enumerate(reversed(range(len(self._schedule.steps)))):
            cancel.check()
            report(done)
            x = denoised(self._model, index)
        if self._polisher is not None:
            for _ in range(self._settings.final_rounds):
                x = denoised(self._polisher, 0)
        return x[0, :, :size]

    @staticmethod
    def _padded(x: Tensor, padding: int) -> Tensor:
        return torch.nn.functional.pad(x, (0, padding)) if padding else x

    def _with_slider_ends(self, clean: Tensor, sliders: Sequence[ConstrainedSlider], offset: int) -> Tensor:
        """`clean` (1, 2, T), -1 to 1, with each slider's end where its curve and length put it."""
        if not sliders:
            return clean
        clean = clean.clone()
        pixels = ((clean[0].cpu() + 1) / 2 * torch.tensor([[PLAYFIELD_WIDTH], [PLAYFIELD_HEIGHT]])).T.tolist()
        for slider in sliders:
            path = self._sample_path(
                slider.curve, [(pixels[i - offset][0], pixels[i - offset][1]) for i in slider.control]
            )
            x, y = path.position_at(min(slider.length / path.length, 1.0) if path.length > 0 else 1.0)
            clean[0, 0, slider.end - offset] = x / PLAYFIELD_WIDTH * 2 - 1
            clean[0, 1, slider.end - offset] = y / PLAYFIELD_HEIGHT * 2 - 1
        return clean


def context_features(sequence: PositionSequence) -> Tensor:
    """The network's context (F, n): sinusoids of times and distances, then the kind of the element as one-hot."""
    parts = [
        sinusoids(torch.from_numpy(sequence.times) * 0.1, POSITION_FEATURES),
        sinusoids(torch.from_numpy(sequence.distances), POSITION_FEATURES),
        torch.nn.functional.one_hot(torch.from_numpy(sequence.kinds), KINDS).float(),
    ]
    return torch.cat(parts, dim=-1).T.contiguous()
