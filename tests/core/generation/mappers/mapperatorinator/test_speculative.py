"""Guessing tokens: what is written does not depend on it, and guesses that do not hold are given up."""

import pytest
import torch

from core.generation.mappers.mapperatorinator.speculative import SpeculativeDecoder
from core.generation.sampling import Sampling
from core.jobs import CancelToken

TOKENS = 50


class NoRules:
    """Scores stay as they are."""

    def apply(self, scores: torch.Tensor) -> torch.Tensor:
        return scores

    def push(self, tokens: list[int]) -> None:
        """Nothing depends on them."""

    def mark(self) -> None:
        """Nothing to come back to."""

    def back_to(self, mark: None) -> None:
        """Nothing changed."""


class Counting:
    """A model that counts on from each token; as a guess it is right for the share of tokens that is told."""

    def __init__(self, right: float) -> None:
        self.right = right
        self.read: list[int] = []
        self.guesses = self.readings = 0

    def scores(self, tokens: list[int], draft: bool) -> list[torch.Tensor]:
        self.read += tokens
        self.guesses += draft
        self.readings += not draft
        found = []
        for token in tokens:
            following = (token + 1) % TOKENS
            if draft and (token * 7) % 10 >= 10 * self.right:
                following = (token + 2) % TOKENS
            found.append(torch.nn.functional.one_hot(torch.tensor([following]), TOKENS).float())
        return found

    def rewind(self, tokens: int) -> None:
        del self.read[len(self.read) - tokens :]


@pytest.mark.parametrize("right", [0.0, 0.3, 0.7, 1.0])
def test_what_is_written_does_not_depend_on_guesses(right: float) -> None:
    model = Counting(right)
    row = [3]
    writer = SpeculativeDecoder(model.scores, model.rewind, NoRules(), Sampling(sample=False), (), 200)
    writer.write(row, CancelToken())
    assert row == [(3 + place) % TOKENS for place in range(200)]
    assert model.read[: len(row) - 1] == row[:-1]
    if right < 0.5:
        assert model.guesses < 60
    if right == 1.0:
        assert model.readings < 40
        assert writer.accepted == writer.proposed
