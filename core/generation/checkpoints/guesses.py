"""Writing several tokens with one reading of the weights.

A quick copy of the model guesses what comes next; the model itself then reads all guesses at once, which takes hardly
longer than reading one token, and chooses at each of them as it would have without. The guesses hold up to the first
that differs. Guesses are drawn with the same random numbers as the choices, so they mostly agree when tokens are
sampled, too; and the numbers that were used up are the same as when tokens are written one by one.
"""

from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.generation.checkpoints.rules import Sampling, ScoreRules, choose
from core.jobs import CancelToken

if TYPE_CHECKING:
    from torch import Tensor

_FIRST, _MOST = 4, 8
"""Guesses in a row: at the beginning, and where all of them held."""

_WORTH = 0.6
"""Share of guesses that must hold: a guess costs about half a token, also one that is wrong."""

_PAUSE = 16
"""Tokens that are written without guesses where too few of them held."""

_MEMORY = 0.8
"""How much of what is known about guesses still counts after the next ones."""


@dataclass(slots=True)
class GuessedWriter:
    """Writes one row on.

    Attributes:
        scores: of each of some tokens that are read after the row, one entry per token; with True of quick guesses.
        rewind: forgets the newest tokens that were read, as many as told.
        longest: tokens that the row may have.
        guessed, held: how many guesses there were, and how many of them were right.
    """

    scores: "Callable[[list[int], bool], list[Tensor]]"
    rewind: Callable[[int], None]
    rules: ScoreRules
    sampling: Sampling
    ends: Container[int]
    longest: int
    guessed: int = 0
    held: int = 0

    def write(self, row: list[int], cancel: CancelToken) -> None:
        """Append tokens to `row`, whose last one was not read yet, until one ends it or it is full."""
        count, pause = _FIRST, 0
        tried, right = 1.0, 1.0
        while True:
            cancel.check()
            guesses = [] if pause else self._guesses(row[-1], min(count, self.longest - len(row) - 1))
            held = 0
            for scores in self.scores([row[-1], *guesses], False):
                token = self._choice(scores)
                row.append(token)
                if token in self.ends or len(row) >= self.longest:
                    return
                self.rules.push([token])
                if held == len(guesses) or token != guesses[held]:
                    break
                held += 1
            if pause:
                pause -= 1
                continue
            self.rewind(len(guesses) - held)
            self.guessed += len(guesses)
            self.held += held
            tried = _MEMORY * tried + min(held + 1, len(guesses))  # what comes after a wrong one tells nothing
            right = _MEMORY * right + held
            if right < _WORTH * tried:
                pause = _PAUSE
            count = min(count + 1, _MOST) if held == len(guesses) else max(held + 1, 2)

    def _guesses(self, token: int, count: int) -> list[int]:
        import torch

        mark = self.rules.mark()
        random = torch.get_rng_state() if self.sampling.sample else None
        guesses: list[int] = []
        while len(guesses) < count and token not in self.ends:
            token = self._choice(self.scores([token], True)[0])
            guesses.append(token)
            self.rules.push([token])
        self.rewind(len(guesses))
        self.rules.back_to(mark)
        if random is not None:
            torch.set_rng_state(random)
        return guesses

    def _choice(self, scores: "Tensor") -> int:
        return int(choose(self.rules.apply(scores), self.sampling))
