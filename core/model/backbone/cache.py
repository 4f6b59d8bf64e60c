"""What decoding keeps between tokens: keys and values of the prompt and answer so far, and of the encoder's states."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from core.model.backbone.few_queries import EightBits

if TYPE_CHECKING:
    from core.model.backbone.graphs import StepGraphs


@dataclass(frozen=True, slots=True)
class CrossMemory:
    """Keys and values of one encoding, computed once and shared by every context and every step of a window.

    Attributes:
        layers: per decoder layer keys and values, each (batch, heads, positions, head_dim).
        rough: the same in eight bits, for few tokens that need not be exact; None where there are none.
    """

    layers: list[tuple[Tensor, Tensor]]
    rough: list[tuple[EightBits, EightBits]] | None = None

    @property
    def batch(self) -> int:
        return self.layers[0][0].shape[0]

    def part(self, start: int, stop: int) -> "CrossMemory":
        """The rows `start` to `stop`, in the same memory."""
        if self.batch == 1:
            return self
        return self._rows(slice(start, stop))

    def select(self, rows: Tensor) -> "CrossMemory":
        """The given rows, in that order."""
        if self.batch == 1:
            return self
        return self._rows(rows)

    def _rows(self, rows: Tensor | slice) -> "CrossMemory":
        rough = None if self.rough is None else [(keys[rows], values[rows]) for keys, values in self.rough]
        return CrossMemory([(keys[rows], values[rows]) for keys, values in self.layers], rough)


class DecoderCache:
    """Static buffers for the tokens decoded so far; make one with `new_cache` of the model.

    All rows have the same length. Rows with a shorter prompt are padded on the left: their first tokens are ignored
    by every later one and do not count for positions.

    Attributes:
        cross: what the cross-attention looks at; one row serves all rows, otherwise one row each.
        length: tokens decoded so far, padding included.
        max_length: room for tokens.
        padding: padded tokens at the left of each row, (batch,), or None where no row has any.
        rough: per layer the buffers in eight bits, for few tokens that need not be exact; None where there are none.
        blocked: slots that hold padding, (batch, max_length), or None where no row has any.
        steps: what replays steps over this cache, where the device can; put there on first use.
    """

    def __init__(self, buffers: list[Tensor], cross: CrossMemory, rough: list[EightBits] | None = None) -> None:
        self.cross = cross
        self.rough = rough
        self.length = 0
        self.padding: Tensor | None = None
        self.steps: StepGraphs | None = None
        self.blocked: Tensor | None = None
        self._buffers = buffers

    @property
    def buffers(self) -> list[Tensor]:
        """Per layer keys and values, (2, batch, heads, max_length, head_dim)."""
        return self._buffers

    @property
    def batch(self) -> int:
        return self._buffers[0].shape[1]

    @property
    def max_length(self) -> int:
        return self._buffers[0].shape[3]

    def truncate(self, length: int) -> None:
        """Forget every token from `length` on; 0 starts anew, padding included.

        Raises:
            ValueError: the cache holds fewer tokens than that.
        """
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot cut a cache of {self.length} tokens to {length}")
        self.length = length
        if length == 0:
            self.set_padding(None)

    def restart(self, cross: CrossMemory) -> None:
        """Use the same buffers for another window."""
        self.truncate(0)
        self.cross = cross

    def part(self, start: int, stop: int) -> "DecoderCache":
        """The rows `start` to `stop`, in the same memory; how many tokens they hold is counted apart."""
        rows = (slice(None), slice(start, stop))
        rough = None if self.rough is None else [short[rows] for short in self.rough]
        part = DecoderCache([buffer[rows] for buffer in self._buffers], self.cross.part(start, stop), rough)
        part.set_padding(None if self.padding is None else self.padding[start:stop])
        part.length = self.length
        return part

    def set_padding(self, padding: Tensor | None) -> None:
        """Padded tokens at the left of each row, (batch,)."""
        self.padding = padding
        self.blocked = None
        if padding is not None:
            slots = torch.arange(self.max_length, device=padding.device)
            self.blocked = slots[None] < padding[:, None]

    def mask(self, start: int, stop: int) -> Tensor | None:
        """Which slots the tokens `start` to `stop` may look at, (batch or 1, 1, stop-start, stop); None for "all".

        A padded token looks at itself alone: its output has no meaning, but must stay finite.
        """
        single = stop - start == 1
        if single and self.blocked is None:
            return None
        slots = torch.arange(stop, device=self._buffers[0].device)
        if self.blocked is None:
            return (slots[None] <= slots[start:, None])[None, None]
        allowed = ~self.blocked[:, None, None, :stop]
        if single:
            return allowed
        own = slots[None] == slots[start:, None]
        return allowed & (slots[None] <= slots[start:, None]) | own

    def position_ids(self, start: int, stop: int) -> Tensor:
        """Positions of the tokens `start` to `stop`, (batch, stop-start): padding does not count."""
        assert self.padding is not None
        slots = torch.arange(start, stop, device=self.padding.device)
        return (slots[None] - self.padding[:, None]).clamp(min=0)

    def select(self, rows: Tensor) -> None:
        """Keep the given rows in that order: beams change places, finished rows leave the batch."""
        self._buffers = [_reordered(buffer, rows, self.length) for buffer in self._buffers]
        if self.rough is not None:
            self.rough = [
                EightBits(_reordered(short.numbers, rows, self.length), _reordered(short.scales, rows, self.length))
                for short in self.rough
            ]
        padding = None if self.padding is None else self.padding[rows]
        self.cross = self.cross.select(rows)
        self.set_padding(padding)


def _reordered(buffer: Tensor, rows: Tensor, length: int) -> Tensor:
    """The first slots of the rows in that order; in the same memory, if there are as many of them as there were."""
    kept = buffer[:, :, :, :length].index_select(1, rows)
    if rows.shape[0] != buffer.shape[1]:
        buffer = buffer.new_empty((2, rows.shape[0], *buffer.shape[2:]))
    buffer[:, :, :, :length] = kept
    return buffer
