"""The KV cache: keys and values of the tokens so far, and of the encoder states.

Shapes: B rows, T tokens, S encoder positions, H heads.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from core.model.runtime.cpu.cpu_attention import Int8Vectors


@dataclass(frozen=True, slots=True)
class CrossMemory:
    """Keys and values of one encoding, computed once and shared by every context and every step of a window.

    Attributes:
        layers: per decoder layer keys and values, each (B, H, S, head_dim).
        int8_layers: the same in int8, for draft steps and int8 models; None where neither is used.
    """

    layers: list[tuple[Tensor, Tensor]]
    int8_layers: list[tuple[Int8Vectors, Int8Vectors]] | None = None

    @property
    def batch(self) -> int:
        """B; 1 where one encoding serves all rows of a cache."""
        return self.layers[0][0].shape[0]

    def part(self, start: int, stop: int) -> "CrossMemory":
        """The rows `start` to `stop`, sharing memory."""
        if self.batch == 1:
            return self
        return self._rows(slice(start, stop))

    def select(self, rows: Tensor) -> "CrossMemory":
        """Copies of the rows with the indices `rows` (n,), in that order."""
        if self.batch == 1:
            return self
        return self._rows(rows)

    def _rows(self, rows: Tensor | slice) -> "CrossMemory":
        int8 = None if self.int8_layers is None else [(keys[rows], values[rows]) for keys, values in self.int8_layers]
        return CrossMemory([(keys[rows], values[rows]) for keys, values in self.layers], int8)


class DecoderCache:
    """A static KV cache for the tokens decoded so far; `new_cache` of the model makes one.

    All rows have the same length. Rows with a shorter prompt are padded on the left: their first tokens are ignored
    by every later one and do not count for positions.

    Attributes:
        buffers: per layer keys and values, (2, B, H, max_length, head_dim).
        cross: keys and values of the encoder states; one row serves all rows, otherwise one row each.
        length: tokens decoded so far, padding included.
        unchanged: tokens that are the same as when whoever keeps a copy of them last set this.
        max_length: tokens that fit.
        padding: (B,) padded tokens at the left of each row, or None where no row has any.
        int8_buffers: per layer `buffers` in int8, for draft steps and int8 models; None where neither is used.
        blocked: (B, max_length), True for slots that contain padding, or None where no row has any.
    """

    def __init__(
        self, buffers: list[Tensor], cross: CrossMemory, int8_buffers: list[Int8Vectors] | None = None
    ) -> None:
        self.cross = cross
        self.int8_buffers = int8_buffers
        self.length = 0
        self.unchanged = 0
        self.padding: Tensor | None = None
        self.blocked: Tensor | None = None
        self.buffers = buffers

    @property
    def batch(self) -> int:
        """B."""
        return self.buffers[0].shape[1]

    @property
    def max_length(self) -> int:
        """Tokens that fit, padding included."""
        return self.buffers[0].shape[3]

    def truncate(self, length: int) -> None:
        """Drop every token from `length` on; 0 drops the padding as well.

        Raises:
            ValueError: the cache has fewer tokens than that.
        """
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot cut a cache of {self.length} tokens to {length}")
        self.length = length
        self.unchanged = min(self.unchanged, length)
        if length == 0 and self.padding is not None:
            self.set_padding(None)

    def restart(self, cross: CrossMemory) -> None:
        """Reuse the buffers for another window, with no tokens yet."""
        self.truncate(0)
        self.cross = cross

    def part(self, start: int, stop: int) -> "DecoderCache":
        """The rows `start` to `stop`, sharing memory but with a `length` of their own."""
        rows = (slice(None), slice(start, stop))
        int8 = None if self.int8_buffers is None else [buffer[rows] for buffer in self.int8_buffers]
        part = DecoderCache([buffer[rows] for buffer in self.buffers], self.cross.part(start, stop), int8)
        part.set_padding(None if self.padding is None else self.padding[start:stop])
        part.length = self.length
        return part

    def set_padding(self, padding: Tensor | None) -> None:
        """Set the number of padded tokens at the left of each row, (B,); None for none."""
        self.padding = padding
        self.blocked = None
        if padding is not None:
            slots = torch.arange(self.max_length, device=padding.device)
            self.blocked = slots[None] < padding[:, None]

    def mask(self, start: int, stop: int) -> Tensor | None:
        """The attention mask of the tokens `start` to `stop`, (B or 1, 1, stop-start, stop); None for "all slots".

        A padded token attends to itself alone: its output has no meaning, but must stay finite.
        """
        single = stop - start == 1
        if single and self.blocked is None:
            return None
        slots = torch.arange(stop, device=self.buffers[0].device)
        if self.blocked is None:
            return (slots[None] <= slots[start:, None])[None, None]
        allowed = ~self.blocked[:, None, None, :stop]
        if single:
            return allowed
        own = slots[None] == slots[start:, None]
        return allowed & (slots[None] <= slots[start:, None]) | own

    def position_ids(self, start: int, stop: int) -> Tensor:
        """Positions of the tokens `start` to `stop` in the text, (B, stop-start): padding does not count."""
        assert self.padding is not None
        slots = torch.arange(start, stop, device=self.padding.device)
        return (slots[None] - self.padding[:, None]).clamp(min=0)

    def select(self, rows: Tensor) -> None:
        """Reorder the cache to the rows with the indices `rows` (n,): beams swap, finished rows leave the batch."""
        self.unchanged = 0
        self.buffers = [_reordered(buffer, rows, self.length) for buffer in self.buffers]
        if self.int8_buffers is not None:
            self.int8_buffers = [
                Int8Vectors(_reordered(int8.numbers, rows, self.length), _reordered(int8.scales, rows, self.length))
                for int8 in self.int8_buffers
            ]
        padding = None if self.padding is None else self.padding[rows]
        self.cross = self.cross.select(rows)
        self.set_padding(padding)


def _reordered(buffer: Tensor, rows: Tensor, length: int) -> Tensor:
    """`buffer` (2, B, H, max_length, …) with its first `length` slots of the rows in that order.

    The same memory is used where the number of rows does not change.
    """
    kept = buffer[:, :, :, :length].index_select(1, rows)
    if rows.shape[0] != buffer.shape[1]:
        buffer = buffer.new_empty((2, rows.shape[0], *buffer.shape[2:]))
    buffer[:, :, :, :length] = kept
    return buffer
