"""The encoder's view of each window, computed once and shared by every block that is written about it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.generation.checkpoints.windows import Window, Windows
from core.model.checkpoint import LoadedModel

if TYPE_CHECKING:
    from torch import Tensor

    from core.model.backbone.cache import CrossMemory

KEPT_BYTES = 2**30
"""Encoder states beyond this are computed again when they are needed again."""


@dataclass(slots=True)
class Listener:
    """Encodes the windows of one song for one wish.

    Attributes:
        stars: star rating that the models with embedders are told; None is unknown.
        mapper: index of the mapper; None is unknown.
    """

    loaded: LoadedModel
    windows: Windows
    stars: float | None = None
    mapper: int | None = None
    _states: "dict[int, Tensor]" = field(default_factory=dict, repr=False)
    _bytes: int = 0

    def states(self, window: Window) -> "Tensor":
        """Encoder states (1, positions, d) of a window."""
        import torch

        found = self._states.get(window.number)
        if found is not None:
            return found
        from core.model.backbone.conditioning import Conditioning

        samples = torch.from_numpy(self.windows.audio(window)).unsqueeze(0)
        position = self.windows.song_position(window)
        states = self.loaded.model.encode(samples, Conditioning.single(self.stars, self.mapper, position))
        size = states.numel() * states.element_size()
        if self._bytes + size <= KEPT_BYTES:
            self._states[window.number] = states
            self._bytes += size
        return states

    def forget(self, window: Window) -> None:
        """Free the states of a window that is not needed again."""
        states = self._states.pop(window.number, None)
        if states is not None:
            self._bytes -= states.numel() * states.element_size()

    def memory(self, *windows: Window) -> "CrossMemory":
        """What the decoder looks at: one row per window."""
        import torch

        states = [self.states(window) for window in windows]
        return self.loaded.model.cross_memory(states[0] if len(states) == 1 else torch.cat(states))
