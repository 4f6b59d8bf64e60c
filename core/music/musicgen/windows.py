"""Music longer than the 30 s that the models were trained on: windows that see the end of the last one.

As in the published program: 30 s at a time, the last 12 s of codes stand before the next.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from core.audio.sample_buffer import Samples
from core.jobs import CancelToken
from core.music.musicgen.sampling import decode_codes, draw_codes
from core.music.published.musicgen import FRAME_RATE, SAMPLE_RATE

if TYPE_CHECKING:
    import torch

    from core.music.musicgen.checkpoint import LoadedModel

_DECODED = 30 * FRAME_RATE  # frames that are decoded at once
_MARGIN = 2 * FRAME_RATE  # frames on each side that are decoded along and thrown away
_JOINT_S = 0.1


@dataclass(frozen=True, slots=True)
class WindowPlan:
    """Frames that a window has, and those of them that are the end of the last one."""

    window: int
    context: int

    @classmethod
    def usual(cls) -> "WindowPlan":
        return cls(30 * FRAME_RATE, 12 * FRAME_RATE)

    @property
    def window_seconds(self) -> float:
        return self.window / FRAME_RATE


class Player:
    """Plays codes of any length with one model and one choice of options."""

    def __init__(
        self,
        loaded: "LoadedModel",
        options: Mapping[str, Any],
        on_share: Callable[[float], None],
        cancel: CancelToken,
    ) -> None:
        self.loaded, self.cancel = loaded, cancel
        self._options, self.on_share = options, on_share

    def play(
        self,
        conditions: Mapping[str, Any],
        rows: int,
        frames: int,
        start: "torch.Tensor | None",
        plan: WindowPlan,
        span: tuple[float, float] = (0.0, 1.0),
    ) -> "torch.Tensor":
        """`start` (rows, K, P) and `frames` new frames after it, (rows, K, P + frames).

        Args:
            span: where this part begins in the whole, and its share of it.
        """
        import torch

        codes, done = start, 0
        while done < frames:
            context = None if codes is None else codes[:, :, max(0, codes.shape[-1] - plan.context) :]
            room = plan.window - (0 if context is None else context.shape[-1])
            count = min(room, frames - done)

            def show(part: float, done: int = done, count: int = count) -> None:
                self.on_share(span[0] + span[1] * (done + part * count) / frames)

            new = draw_codes(self.loaded, conditions, rows, count, context, self._options, show, self.cancel)
            codes = new if codes is None else torch.cat([codes, new], dim=-1)
            done += count
        assert codes is not None
        return codes


def sound_of(loaded: "LoadedModel", codes: "torch.Tensor", cancel: CancelToken) -> Samples:
    """The sound (channels, samples) of codes (K, T); long ones in parts that overlap, for the memory's sake."""
    hop = SAMPLE_RATE // FRAME_RATE
    length = codes.shape[-1]
    if length <= _DECODED + 2 * _MARGIN:
        return decode_codes(loaded, codes, cancel).numpy()
    out = np.zeros((loaded.folder.channels, length * hop), dtype=np.float32)
    joint = round(_JOINT_S * SAMPLE_RATE)
    ramp = np.linspace(0, 1, joint, dtype=np.float32)
    for first in range(0, length, _DECODED):
        low, high = max(0, first - _MARGIN), min(length, first + _DECODED + _MARGIN)
        part = decode_codes(loaded, codes[:, low:high], cancel).numpy()
        at, own = first * hop, part[:, (first - low) * hop :]
        if first:  # both parts know these frames, so the fade is of the same sound
            before = part[:, (first - low) * hop - joint : (first - low) * hop]
            out[:, at - joint : at] = out[:, at - joint : at] * (1 - ramp) + before * ramp
        out[:, at : at + own.shape[1]] = own
    return out
