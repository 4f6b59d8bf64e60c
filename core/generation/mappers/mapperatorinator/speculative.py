"""Writing several tokens with one reading of the weights.

A quick copy of the model guesses what comes next; the model itself then reads all guesses at once, which takes hardly
longer than reading one token, and chooses at each of them as it would have without. The guesses hold up to the first
that differs. Guesses are drawn with the same random numbers as the choices, so they mostly agree when tokens are
sampled, too; and the numbers that were used up are the same as when tokens are written one by one.
"""

from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.generation.mappers.mapperatorinator.logits_processors import LogitsProcessors, choose
from core.generation.sampling import Sampling
from core.jobs import CancelToken

if TYPE_CHECKING:
    from torch import Tensor

_FIRST, _MOST = 4, 8
"""Proposals in a row: at the beginning, and where all of them were accepted."""

_WORTH = 0.6
"""Share of guesses that must hold: a guess costs about half a token, also one that is wrong."""

_PAUSE = 16
"""Tokens that are written without proposals where too few of them were accepted."""

_MEMORY = 0.8
"""Decay of the acceptance statistics from one round of proposals to the next."""


@dataclass(slots=True)
class SpeculativeDecoder:
    """Writes one row on.

    Attributes:
        scores: logits (vocabulary,) after each of some tokens that are read after the row, one entry per token; with
            True of quick guesses.
        rewind: called with a count: forgets so many of the newest tokens.
        longest: tokens that the row may have.
        proposed, accepted: how many tokens were proposed, and how many of them were right.
    """

    scores: "Callable[[list[int], bool], list[Tensor]]"
    rewind: Callable[[int], None]
    rules: LogitsProcessors
    sampling: Sampling
    ends: Container[int]
    longest: int
    proposed: int = 0
    accepted: int = 0

    def write(self, row: list[int], cancel: CancelToken) -> None:
        """Append tokens to `row`, whose last one was not read yet, until one ends it or it is full."""
        count, pause = _FIRST, 0
        tried, right = 1.0, 1.0
        while True:
            cancel.check()
            proposals = [] if pause else self._guesses(row[-1], min(count, self.longest - len(row) - 1))
            accepted = 0
            for scores in self.scores([row[-1], *proposals], False):
                token = self._choice(scores)
                row.append(token)
                if token in self.ends or len(row) >= self.longest:
                    return
                self.rules.push([token])
                if accepted == len(proposals) or token != proposals[accepted]:
                    break
                accepted += 1
            if pause:
                pause -= 1
                continue
            self.rewind(len(proposals) - accepted)
            self.proposed += len(proposals)
            self.accepted += accepted
            tried = _MEMORY * tried + min(accepted + 1, len(proposals))  # what comes after a wrong one is void
            right = _MEMORY * right + accepted
            if right < _WORTH * tried:
                pause = _PAUSE
            count = min(count + 1, _MOST) if accepted == len(proposals) else max(accepted + 1, 2)

    def _guesses(self, token: int, count: int) -> list[int]:
        """Up to `count` tokens after `token` that the draft layers propose; rules, cache and luck stay as they were."""
        import torch

        mark = self.rules.mark()
        random = torch.get_rng_state() if self.sampling.sample else None
        proposals: list[int] = []
        while len(proposals) < count and token not in self.ends:
            token = self._choice(self.scores([token], True)[0])
            proposals.append(token)
            self.rules.push([token])
        self.rewind(len(proposals))
        self.rules.back_to(mark)
        if random is not None:
            torch.set_rng_state(random)
        return proposals

    def _choice(self, scores: "Tensor") -> int:
        return int(choose(self.rules.apply(scores), self.sampling))
