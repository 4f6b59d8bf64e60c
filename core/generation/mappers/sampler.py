"""The model's next token, chosen among those that the grammar offers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.generation.sampling import Sampling

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel
    from core.model.runtime.cpu.numpy_decoder import NumpyDecoder
    from core.model.runtime.kv_cache import CrossMemory, DecoderCache
    from core.model.runtime.mapperatorinator import Mapperatorinator

Ids = NDArray[np.int64]


@dataclass
class TokenSampler:
    """One sequence of tokens under way in a window.

    Attributes:
        last_share: probability of what was drawn last, 0 to 1, bias included.

    Tokens that need no decision wait until the next one that does, so that they are read in one step; those that are
    expected after them are read with them, and are free where they do come.
    """

    model: "Mapperatorinator"
    cache: "DecoderCache"
    rng: np.random.Generator
    sampling: Sampling
    tokens: list[int] = field(default_factory=list)
    last_share: float = 1.0
    _waiting: list[int] = field(default_factory=list)
    _expected: list[int] = field(default_factory=list)  # with the next tokens that are read
    _ahead: list[int] = field(default_factory=list)  # expected, and in the cache already
    _reader: "NumpyDecoder | None" = field(init=False)
    _states: NDArray[np.float32] | None = field(init=False, default=None)  # of the reader, where it read last: (T, D)

    def __post_init__(self) -> None:
        self._reader = self.model.numpy_decoder()

    def begin(self, prompt: Sequence[int]) -> None:
        """Forget the sequence and start with a prompt, which does not count among `tokens`."""
        self.cache.truncate(0)
        self.tokens = []
        self._waiting = list(prompt)
        self._expected, self._ahead = [], []

    @property
    def room(self) -> int:
        """Tokens that still fit."""
        return self.cache.max_length - self.cache.length + len(self._ahead) - len(self._waiting)

    def push(self, *ids: int) -> None:
        """Append tokens that are not up to the model.

        Those that were read ahead need no reading; at the first that differs, what was read ahead is taken back.
        """
        self.tokens += ids
        for index in ids:
            self._expected = self._expected[1:] if self._expected[:1] == [index] else []
            if self._ahead and self._ahead[0] == index:
                del self._ahead[0]
                continue
            if self._ahead:
                self.cache.truncate(self.cache.length - len(self._ahead))
                self._ahead = []
            self._waiting.append(index)

    def expect(self, *ids: int) -> None:
        """Say what probably follows the tokens so far; no choice depends on it, only what it costs."""
        self._expected = list(ids)

    def peek(
        self,
        ids: Ids,
        bias: NDArray[np.float64] | None = None,
        sampling: Sampling | None = None,
        kinds: Ids | None = None,
    ) -> int:
        """Draw one of `ids` as the model likes it, without appending it; its index in `ids`.

        `bias`, (ids,) in nats, is added to the model's scores. Where `kinds` has the kind of each of `ids`, a kind is
        drawn first, just as likely as the model has it, and `sampling` holds within it. A single one is no question.
        """
        if len(ids) == 1:
            self.last_share = 1.0
            return 0
        scores = self.scores(ids)
        if bias is not None:
            scores = scores + bias
        if kinds is not None:
            distinct, of = np.unique(kinds, return_inverse=True)
            totals = np.array([np.logaddexp.reduce(scores[of == kind]) for kind in range(len(distinct))])
            scores = np.where(of == drawn(totals, Sampling(1.0, 1.0), self.rng), scores, -np.inf)
        index = drawn(scores, sampling or self.sampling, self.rng)
        weights = np.exp(scores - scores.max())
        self.last_share = float(weights[index] / weights.sum())
        return index

    def scores(self, ids: Ids) -> NDArray[np.float64]:
        """The model's scores of `ids`, (ids,), nats but for a constant."""
        if self._waiting:
            self._read()
        if self._reader is not None and self._states is not None:
            state = self._states[len(self._states) - 1 - len(self._ahead)]
            return self._reader.logits(state, ids).astype(np.float64)
        scores: NDArray[np.float64] = self._logits[ids].astype(np.float64)
        return scores

    def choose(
        self,
        ids: Ids,
        sampling: Sampling | None = None,
        bias: NDArray[np.float64] | None = None,
        kinds: Ids | None = None,
    ) -> int:
        """As `peek`, with `bias` (ids,), and append what was drawn."""
        index = self.peek(ids, bias, sampling, kinds)
        self.push(int(ids[index]))
        return index

    def _read(self) -> None:
        """Let the model read the tokens that wait, and as many of the expected ones as fit into the same step."""
        import torch

        if self._reader is not None and len(self._waiting) <= self._reader.max_tokens:
            free = min(self._reader.max_tokens, self.cache.max_length - self.cache.length) - len(self._waiting)
            self._ahead = self._expected[: max(free, 0)]
            self._states = self._reader.decode([*self._waiting, *self._ahead], self.cache)
        else:
            self._states = None
            ids = torch.tensor([self._waiting], device=self.model.decoder_embedder.weight.device)
            self._logits = self.model.decode(ids, self.cache, last_only=True)[0, 0].cpu().numpy()
        self._waiting, self._expected = [], []


def drawn(scores: NDArray[np.float64], sampling: Sampling, rng: np.random.Generator) -> int:
    """The index of one of `scores` (nats), as `sampling` says, by the Gumbel-max trick.

    Every option has luck of its own, so that the last bits of the scores, which differ between processors, seldom
    decide: an option that just falls under `top_p`, or just does not, changes nothing unless it would have been drawn.
    """
    if sampling.temperature <= 0 or len(scores) == 1:
        return int(np.argmax(scores))
    logits = (scores - scores.max()) / sampling.temperature
    if sampling.top_p < 1:
        shares = np.exp(logits)
        shares /= shares.sum()
        order = np.argsort(-shares, kind="stable")
        before = np.cumsum(shares[order]) - shares[order]
        # The likeliest always stays.
        logits[order[1:][before[1:] >= sampling.top_p]] = -np.inf
    return int(np.argmax(logits + rng.gumbel(size=len(logits))))


def sampler_on(
    sampler: TokenSampler | None, loaded: "LoadedModel", cross: "CrossMemory", rng: np.random.Generator
) -> TokenSampler:
    """A sampler over the audio of a window; the cache of an earlier one is used again."""
    if sampler is None:
        return TokenSampler(loaded.model, loaded.model.new_cache(1, cross), rng, Sampling())
    sampler.cache.restart(cross)
    return sampler
