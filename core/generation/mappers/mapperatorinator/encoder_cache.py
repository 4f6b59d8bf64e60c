"""The encoder's view of each window, computed once and shared by every block that is written about it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.generation.mappers.mapperatorinator.windows import Window, Windows
from core.jobs import CancelToken
from core.model.checkpoints.load import LoadedModel

if TYPE_CHECKING:
    from torch import Tensor

    from core.model.networks.conditioning import Conditioning
    from core.model.runtime.encoder_prefetch import EncoderPrefetch
    from core.model.runtime.kv_cache import CrossMemory

KEPT_BYTES = 2**30
"""Encoder states beyond this are computed again when they are needed again."""


@dataclass(slots=True)
class EncoderCache:
    """Encodes the windows of one song for one wish.

    Attributes:
        stars: star rating, for models that embed it; None is unknown.
        mapper: index of the mapper; None is unknown.
    """

    loaded: LoadedModel
    windows: Windows
    stars: float | None = None
    mapper: int | None = None
    _states: "dict[int, Tensor]" = field(default_factory=dict, repr=False)
    _bytes: int = 0
    _prefetch: "tuple[int, EncoderPrefetch] | None" = field(default=None, repr=False)

    def states(self, window: Window, cancel: CancelToken | None = None) -> "Tensor":
        """Encoder states (1, positions, d) of a window.

        Raises:
            CancelledError: `cancel` was set.
        """
        found = self._states.get(window.number)
        if found is not None:
            return found
        if self._prefetch is not None and self._prefetch[0] == window.number:
            states = self._prefetch[1].states()
        else:
            states = self.loaded.model.encode(*self._inputs(window), cancel)
        size = states.numel() * states.element_size()
        if self._bytes + size <= KEPT_BYTES:
            self._states[window.number] = states
            self._bytes += size
        return states

    def _inputs(self, window: Window) -> "tuple[Tensor, Conditioning]":
        import torch

        from core.model.networks.conditioning import Conditioning

        samples = torch.from_numpy(self.windows.audio(window)).unsqueeze(0)
        return samples, Conditioning.single(self.stars, self.mapper, self.windows.song_position(window))

    def forget(self, window: Window) -> None:
        """Free the states of a window that is not needed again."""
        states = self._states.pop(window.number, None)
        if states is not None:
            self._bytes -= states.numel() * states.element_size()

    def memory(self, *windows: Window, cancel: CancelToken | None = None) -> "CrossMemory":
        """What the decoder looks at: one row per window.

        After a single window the next one is encoded while the tokens of this one are written.

        Raises:
            CancelledError: `cancel` was set; it ends the prefetch, too.
        """
        import torch

        states = [self.states(window, cancel) for window in windows]
        if len(windows) == 1:
            self._begin_prefetch(windows[0], cancel)
        return self.loaded.model.cross_memory(states[0] if len(states) == 1 else torch.cat(states))

    def _begin_prefetch(self, window: Window, cancel: CancelToken | None) -> None:
        following = next((other for other in self.windows if other.number == window.number + 1), None)
        if following is None or following.number in self._states:
            return
        if self._prefetch is None or self._prefetch[0] != following.number:
            prefetch = self.loaded.model.prefetch_encoding(*self._inputs(following), cancel)
            self._prefetch = None if prefetch is None else (following.number, prefetch)
