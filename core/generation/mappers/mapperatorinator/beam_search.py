"""Beam search: several continuations of one prompt are followed, and the best finished one is kept.

The search is the one that the public checkpoints are used with: scores count per token, unfinished beams go on as long
as the best of them could still beat the worst finished one, and only continuations among the best `beams` may finish.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.generation.sampling import Sampling

if TYPE_CHECKING:
    import torch
    from torch import Tensor

_NEVER = -1.0e9


class BeamSearch:
    """The beams of one prompt.

    Attributes:
        sources: for each beam, which beam of the step before it continues.
        tokens: the newest token of each beam.
    """

    def __init__(
        self, prompt: Sequence[int], ends: Sequence[int], sampling: Sampling, longest: int, device: "torch.device"
    ) -> None:
        import torch

        self._beams = sampling.beams
        self._sampling = sampling
        self._prompt = len(prompt)
        self._longest = longest
        self._ends = torch.tensor(ends, device=device)
        self._running = [list(prompt) for _ in range(self._beams)]
        # Beams begin as one: only the first may be continued.
        self._scores = torch.tensor([0.0] + [_NEVER] * (self._beams - 1), device=device)
        self._finished: list[tuple[float, list[int]]] = []
        self._improvable = True
        self.sources: list[int] = []
        self.tokens: list[int] = []

    def advance(self, scores: "Tensor") -> bool:
        """Continue the beams by one token; False when nothing better can come.

        Args:
            scores: log-probabilities after all rules, (beams, vocabulary).
        """
        import torch

        size = scores.shape[-1]
        sums = (scores + self._scores[:, None]).flatten()
        picked, places = self._candidates(sums, min((len(self._ends) + 1) * self._beams, len(sums)))
        beams, tokens = places // size, places % size
        ended = torch.isin(tokens, self._ends)
        length = len(self._running[0]) + 1
        if length >= self._longest:
            ended = torch.ones_like(ended)
        self._keep_finished(picked, beams, tokens, ended, length)
        going = picked + ended * _NEVER
        best = going.topk(self._beams).indices
        self._scores = going[best]
        self.sources, self.tokens = beams[best].tolist(), tokens[best].tolist()
        self._running = [[*self._running[beam], token] for beam, token in zip(self.sources, self.tokens, strict=True)]
        self._improvable &= self._can_improve(length)
        return self._improvable and not bool(ended.all())

    def best(self) -> list[int]:
        """The best finished row, or the best there is."""
        return self._finished[0][1] if self._finished else self._running[0]

    def _candidates(self, sums: "Tensor", count: int) -> "tuple[Tensor, Tensor]":
        """`count` of the sums (n,) of log probabilities, best or drawn: their values and places, (count,) each."""
        import torch

        chances = sums.softmax(-1)
        if not self._sampling.sample or int((chances > 0).sum()) < count:
            found = sums.topk(count)
            return found.values, found.indices
        places = torch.multinomial(chances, count)
        return sums[places], places

    def _keep_finished(self, picked: "Tensor", beams: "Tensor", tokens: "Tensor", ended: "Tensor", length: int) -> None:
        """Store the best rows that have ended, by mean log probability; the tensors are (candidates,)."""
        if not self._improvable:
            return
        for place in range(min(self._beams, len(picked))):
            if ended[place]:
                row = [*self._running[int(beams[place])], int(tokens[place])]
                self._finished.append((float(picked[place]) / (length - self._prompt), row))
        self._finished.sort(key=lambda entry: entry[0], reverse=True)
        del self._finished[self._beams :]

    def _can_improve(self, length: int) -> bool:
        if len(self._finished) < self._beams:
            return True
        return float(self._scores[0]) / (length - self._prompt) > self._finished[-1][0]
