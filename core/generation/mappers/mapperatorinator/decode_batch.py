"""Writing the tokens of one window, or of several windows at once."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.generation.mappers.mapperatorinator.beam_search import BeamSearch
from core.generation.mappers.mapperatorinator.logits_processors import (
    STEP_MS,
    LogitsProcessors,
    apply_guidance,
    choose,
    filtered,
)
from core.generation.mappers.mapperatorinator.speculative import SpeculativeDecoder
from core.generation.postprocess.upstream.upstream_quirks import NO_QUIRKS, UpstreamQuirks
from core.generation.sampling import Sampling
from core.jobs import CancelToken
from core.model.checkpoints.load import LoadedModel
from core.tokens.events import ContextType, EventType
from core.tokens.prompt import pad_left
from core.tokens.vocabulary import EOS, PAD, Vocabulary

if TYPE_CHECKING:
    from torch import Tensor

    from core.model.runtime.kv_cache import CrossMemory, DecoderCache
    from core.model.runtime.mapperatorinator import Mapperatorinator


@dataclass(frozen=True, slots=True)
class DecodeBatch:
    """Rows to continue.

    Attributes:
        prompts: one per row.
        negatives: what guidance leads away from, one per row; None where there is no guidance.
        kind: the block that is written; None where the model writes all blocks after the prompt.
        lookback, lookahead: ms at the start and end of the window in which nothing is to be written.
    """

    prompts: list[list[int]]
    negatives: list[list[int]] | None = None
    kind: ContextType | None = None
    lookback: float = 0.0
    lookahead: float = 0.0


def end_tokens(vocabulary: Vocabulary, task: DecodeBatch) -> set[int]:
    """The tokens after which a row is done: marks of the end, and times that belong to a neighbouring window."""
    ends = {EOS}
    if task.kind is not None and task.kind in vocabulary.context_eos:
        ends.add(vocabulary.context_eos[task.kind])
    times = vocabulary.span(EventType.TIME_SHIFT)
    ends.update(times[: int(task.lookback / STEP_MS)])
    lookahead_steps = int(task.lookahead / STEP_MS)
    ends.update(times[len(times) - lookahead_steps :] if lookahead_steps else ())
    return ends


@dataclass(slots=True)
class TokenDecoder:
    """Writes tokens with one model; keeps the memory that decoding needs from window to window.

    Attributes:
        written: tokens written so far, for the speed.
    """

    loaded: LoadedModel
    compatibility: UpstreamQuirks = NO_QUIRKS
    written: int = 0
    _cache: "DecoderCache | None" = field(default=None, repr=False)

    def write(
        self, task: DecodeBatch, memory: "CrossMemory", sampling: Sampling, cancel: CancelToken | None = None
    ) -> list[list[int]]:
        """The rows with what the model wrote after them; all have one length, padded left and right.

        Args:
            memory: of the encoder; one row for all, or one each.
            sampling: how tokens are chosen; random numbers come from torch's global generator.
            cancel: is looked at before every token.

        Raises:
            CancelledError: `cancel` was set.
        """
        import torch

        cancel = cancel or CancelToken()
        with torch.inference_mode():
            if sampling.beams > 1:
                return self._beam_rows(task, memory, sampling, cancel)
            return self._write(task, memory, sampling, cancel)

    def _write(
        self, task: DecodeBatch, memory: "CrossMemory", sampling: Sampling, cancel: CancelToken
    ) -> list[list[int]]:
        """Write all rows on, one token at a time, until each has ended or the longest is full."""
        import torch

        rows = _aligned(task)
        prompts = rows[-len(task.prompts) :]
        rules = self._rules(task, prompts, sampling)
        ends = end_tokens(self.loaded.vocabulary, task)
        reader = self._reader(rows, memory, sampling)
        tokens = torch.tensor(rows, device=self.loaded.device)
        mask: Tensor | None = tokens != PAD
        results = [list(prompt) for prompt in prompts]
        going = [True] * len(results)
        longest = self.loaded.config.tgt_seq_len
        while True:
            cancel.check()
            chosen = choose(rules.apply(reader.last(tokens, mask)), sampling).tolist()
            for index, result in enumerate(results):
                token = chosen[index] if going[index] else PAD
                self.written += going[index]
                going[index] &= token not in ends
                chosen[index] = token
                result.append(token)
            if not any(going) or len(results[0]) >= longest:
                return results
            rules.push(chosen)
            if len(results) == 1 and self.loaded.model.can_draft:
                first_length = len(results[0])
                SpeculativeDecoder(reader.each, reader.rewind, rules, sampling, ends, longest).write(results[0], cancel)
                self.written += len(results[0]) - first_length
                return results
            again = chosen if len(rows) == len(chosen) else chosen + chosen
            tokens, mask = torch.tensor(again, device=self.loaded.device).unsqueeze(1), None

    def _beam_rows(
        self, task: DecodeBatch, memory: "CrossMemory", sampling: Sampling, cancel: CancelToken
    ) -> list[list[int]]:
        import torch

        found = []
        for index, prompt in enumerate(task.prompts):
            negatives = None if task.negatives is None else [task.negatives[index]]
            own = memory if memory.batch == 1 else memory.select(torch.tensor([index], device=self.loaded.device))
            found.append(self._beams(replace(task, prompts=[prompt], negatives=negatives), own, sampling, cancel))
        return _padded_right(found)

    def _beams(self, task: DecodeBatch, memory: "CrossMemory", sampling: Sampling, cancel: CancelToken) -> list[int]:
        """The best row of a beam search for one prompt."""
        import torch

        rows = [row for row in _aligned(task) for _ in range(sampling.beams)]
        prompts = rows[-sampling.beams :]
        rules = self._rules(task, prompts, sampling)
        reader = self._reader(rows, memory, sampling)
        ends = sorted(end_tokens(self.loaded.vocabulary, task))
        search = BeamSearch(prompts[0], ends, sampling, self.loaded.config.tgt_seq_len, self.loaded.device)
        tokens = torch.tensor(rows, device=self.loaded.device)
        mask: Tensor | None = tokens != PAD
        while True:
            cancel.check()
            scores = rules.apply(reader.last(tokens, mask))
            if sampling.sample:
                scores = filtered(scores, sampling, len(ends) + 1)
            self.written += 1
            if not search.advance(scores):
                return search.best()
            rules.reorder(search.sources)
            rules.push(search.tokens)
            assert self._cache is not None
            order, chosen = search.sources, search.tokens
            if len(rows) > sampling.beams:
                order, chosen = order + [source + sampling.beams for source in order], chosen + chosen
            self._cache.select(torch.tensor(order, device=self.loaded.device))
            tokens, mask = torch.tensor(chosen, device=self.loaded.device).unsqueeze(1), None

    def _rules(self, task: DecodeBatch, prompts: Sequence[Sequence[int]], sampling: Sampling) -> LogitsProcessors:
        return LogitsProcessors(
            self.loaded.vocabulary,
            prompts,
            sampling,
            types_first=self.loaded.family.types_first,
            lookback=task.lookback,
            rows_mixed=self.compatibility.rows_mixed,
            device=self.loaded.device,
        )

    def _reader(self, rows: list[list[int]], memory: "CrossMemory", sampling: Sampling) -> "_Reader":
        model = self.loaded.model
        if memory.batch not in (1, len(rows)):
            import torch

            repeats = len(rows) // memory.batch
            memory = memory.select(torch.arange(memory.batch, device=self.loaded.device).repeat(repeats))
        if self._cache is None or self._cache.batch != len(rows):
            self._cache = model.new_cache(len(rows), memory)
        else:
            self._cache.restart(memory)
        return _Reader(model, self._cache, sampling, reversed_guidance=self.compatibility.reversed_guidance)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Logits after tokens, with classifier-free guidance where half of the rows are negative prompts."""

    model: "Mapperatorinator"
    cache: "DecoderCache"
    sampling: Sampling
    reversed_guidance: bool

    def last(self, tokens: "Tensor", mask: "Tensor | None") -> "Tensor":
        """(rows, vocabulary), after the last of `tokens` (rows, time)."""
        return self._scores(self.model.decode(tokens, self.cache, mask, last_only=True)[:, -1])

    def each(self, tokens: list[int], draft: bool) -> "list[Tensor]":
        """(1, vocabulary) after each of `tokens`, which are read by all rows."""
        import torch

        ids = torch.tensor([tokens], device=self.model.decoder_embedder.weight.device)
        logits = self.model.decode(ids.expand(self.cache.batch, -1), self.cache, draft=draft)
        return [self._scores(logits[:, place]) for place in range(len(tokens))]

    def rewind(self, tokens: int) -> None:
        self.cache.truncate(self.cache.length - tokens)

    def _scores(self, logits: "Tensor") -> "Tensor":
        """Logits (rows, vocabulary) after guidance, which halves the rows; log probabilities in a beam search."""
        if self.sampling.beams > 1:
            logits = logits.log_softmax(-1)
        if self.sampling.guidance <= 1:
            return logits
        half = logits.shape[0] // 2
        return apply_guidance(
            logits[half:], logits[:half], self.sampling.guidance, reversed_sign=self.reversed_guidance
        )


def _aligned(task: DecodeBatch) -> list[list[int]]:
    """The rows that the model reads: negative prompts, where there are any, and the prompts, all of one length."""
    return pad_left([*(task.negatives or []), *task.prompts])


def _padded_right(rows: list[list[int]]) -> list[list[int]]:
    longest = max(map(len, rows))
    return [row + [PAD] * (longest - len(row)) for row in rows]
