"""The rules that change a model's scores before a token is chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.generation.sampling import Sampling
from core.tokens.events import TIMED_TYPES, EventType
from core.tokens.vocabulary import EOS, SOS, Vocabulary

if TYPE_CHECKING:
    import torch
    from torch import Tensor

STEP_MS = 10
"""ms of one step of a time token."""


@dataclass(frozen=True, slots=True)
class _TemperatureRule:
    """`temperature` holds if the token `back` places before the next one is one of `ids`."""

    ids: frozenset[int]
    back: int
    temperature: float


@dataclass(frozen=True, slots=True)
class Mark:
    """What `LogitsProcessors` knew at some moment; `before` is (rows,)."""

    rows: list[list[int]]
    floors: list[int]
    before: "Tensor | None"


class LogitsProcessors:
    """Applies the rules to the scores (rows, vocabulary) of each step, in place; knows what was written before.

    Args:
        rows: the prompts.
        lookback: ms at the start of the window in which nothing new may begin.
        rows_mixed: the faults of `Compatibility.rows_mixed`.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        rows: Sequence[Sequence[int]],
        sampling: Sampling,
        *,
        types_first: bool,
        lookback: float = 0.0,
        rows_mixed: bool = False,
        device: "torch.device | None" = None,
    ) -> None:
        import torch

        self._sampling = sampling
        self._types_first = types_first
        self._rows_mixed = rows_mixed
        self._times = vocabulary.span(EventType.TIME_SHIFT)
        self._openings = {SOS, *vocabulary.context_sos.values()}
        self._closings = torch.tensor([EOS, *vocabulary.context_eos.values()], device=device)
        self._lookback = min(int(lookback / STEP_MS), len(self._times))
        self._timed = _ids(vocabulary, TIMED_TYPES)
        self._steps = torch.arange(len(self._times), device=device)
        self._temperatures = self._temperature_rules(vocabulary) if types_first else []
        self._floors = [self._floor(row) for row in rows]
        self._rows = [list(row[-_REMEMBERED:]) for row in rows]
        self._before: Tensor | None = None

    def _temperature_rules(self, vocabulary: Vocabulary) -> list[_TemperatureRule]:
        sampling = self._sampling
        beats = (EventType.BEAT, EventType.MEASURE, EventType.TIMING_POINT)
        rules = [_TemperatureRule(_ids(vocabulary, beats), 1, sampling.timing_temperature)]
        if EventType.HOLD_NOTE_END in vocabulary:
            notes = (EventType.CIRCLE, EventType.HOLD_NOTE, EventType.HOLD_NOTE_END)
            rules.append(_TemperatureRule(_ids(vocabulary, notes), 3, sampling.mania_column_temperature))
        speeds = _ids(vocabulary, (EventType.SCROLL_SPEED,))
        rules.append(_TemperatureRule(speeds, 1, sampling.taiko_hit_temperature))
        return [rule for rule in rules if rule.temperature != sampling.temperature]

    def _floor(self, row: Sequence[int]) -> int:
        """Steps of the last time in the block that is being written; 0 where it has none."""
        for token in reversed(row):
            if token in self._times:
                return token - self._times.start
            if token in self._openings:
                break
        return 0

    def apply(self, scores: "Tensor") -> "Tensor":
        """(rows, vocabulary) scores after all rules but guidance, which needs two models' answers, and the choice."""
        times = scores[:, self._times.start : self._times.stop]
        self._forbid_going_back(times)
        if self._sampling.time_bias:
            times += self._sampling.time_bias
        scores /= self._temperature(scores)
        if not self._lookback:
            return scores
        if not self._types_first:
            times[:, : self._lookback] = float("-inf")
            return scores
        return self._without_lookback(scores)

    def push(self, tokens: Sequence[int]) -> None:
        """Take note of the token chosen for each row."""
        for index, token in enumerate(tokens):
            row = self._rows[index]
            row.append(token)
            del row[:-_REMEMBERED]
            if token in self._times:
                self._floors[index] = token - self._times.start
            elif token in self._openings:
                self._floors[index] = 0

    def mark(self) -> "Mark":
        """Where the rows are now, to come back to."""
        return Mark([list(row) for row in self._rows], list(self._floors), self._before)

    def back_to(self, mark: "Mark") -> None:
        """Forget what was pushed since `mark`."""
        self._rows = [list(row) for row in mark.rows]
        self._floors = list(mark.floors)
        self._before = mark.before

    def reorder(self, rows: Sequence[int]) -> None:
        """Let row i go on from where row `rows[i]` was."""
        import torch

        self._rows = [list(self._rows[row]) for row in rows]
        self._floors = [self._floors[row] for row in rows]
        if self._before is not None and not self._rows_mixed:
            self._before = self._before[torch.tensor(rows, device=self._before.device)]

    def _forbid_going_back(self, times: "Tensor") -> None:
        """Within a block no time may be smaller than the last one."""
        import torch

        if len(self._floors) == 1:
            times[:, : self._floors[0]] = float("-inf")
        elif any(self._floors):
            floors = torch.tensor(self._floors, device=times.device)
            times.masked_fill_(self._steps < floors[:, None], float("-inf"))

    def _temperature(self, scores: "Tensor") -> "float | Tensor":
        """The temperature of the next token: one for all rows, or (rows, 1)."""
        import torch

        if not self._temperatures:
            return self._sampling.temperature
        if self._rows_mixed or len(self._rows) == 1:
            return self._temperature_after(self._rows[0])
        return torch.tensor([[self._temperature_after(row)] for row in self._rows], device=scores.device)

    def _temperature_after(self, row: Sequence[int]) -> float:
        for rule in self._temperatures:
            if len(row) >= rule.back and row[-rule.back] in rule.ids:
                return rule.temperature
        return self._sampling.temperature

    def _without_lookback(self, scores: "Tensor") -> "Tensor":
        """After a type, its time may not lie in the lookback: that probability goes to the other times and to the end.

        Before the type was chosen the model could have ended the block with probability e. Having chosen it, and with
        a share o of its times outside the lookback, ending becomes more likely by Bayes' rule. The first time stands
        for that end, since every time in the lookback ends the window.
        """
        import torch

        before, self._before = self._before, scores.clone()
        timed = [row[-1] in self._timed for row in self._rows]
        if before is None or not any(timed):
            return scores
        ends = before.softmax(-1)[:, self._closings].sum(-1, keepdim=True)
        chances = scores.softmax(-1)
        first = self._times.start
        inside = chances[:, first : first + self._lookback]
        inside.zero_()
        outside = chances.sum(-1, keepdim=True)
        scale = 1 / (outside * (1 - ends) + ends)
        chances *= scale
        rest = (scale - 1) * ends / (1 - ends)
        chances[:, first] = rest.nan_to_num(1.0).clamp(0, 1)[:, 0]
        moved = chances.log()
        if all(timed):
            return moved
        return torch.where(torch.tensor(timed, device=scores.device)[:, None], moved, scores)


_REMEMBERED = 3
"""Tokens before the next one that the rules look at."""


def _ids(vocabulary: Vocabulary, kinds: Iterable[EventType]) -> frozenset[int]:
    return frozenset(index for kind in kinds for index in vocabulary.span(kind))


def apply_guidance(positive: "Tensor", negative: "Tensor", scale: float, *, reversed_sign: bool = False) -> "Tensor":
    """Classifier-free guidance of logits (rows, vocabulary): away from the `negative` ones by `scale`.

    `reversed_sign` is the fault of `Compatibility.reversed_guidance`.
    """
    if reversed_sign:
        return positive + (negative - positive) * scale
    return negative + (positive - negative) * scale


def filtered(scores: "Tensor", sampling: Sampling, keep: int = 1) -> "Tensor":
    """(rows, vocabulary): -inf for all but the `top_k` best tokens, then for all outside the smallest set of chance
    `top_p`.

    The `keep` best tokens stay in any case.
    """
    import torch

    if sampling.top_k > 0:
        least = scores.topk(min(max(sampling.top_k, keep), scores.shape[-1])).values[:, -1:]
        scores = scores.masked_fill(scores < least, float("-inf"))
    if sampling.top_p < 1:
        ordered, order = scores.sort(descending=False)
        dropped = ordered.softmax(-1).cumsum(-1) <= 1 - sampling.top_p
        dropped[:, -keep:] = False
        scores = scores.masked_fill(torch.zeros_like(dropped).scatter(1, order, dropped), float("-inf"))
    return scores


def choose(scores: "Tensor", sampling: Sampling) -> "Tensor":
    """One token per row, (rows,); drawn from torch's global generator."""
    import torch

    if not sampling.sample:
        return scores.argmax(-1)
    return torch.multinomial(filtered(scores, sampling).softmax(-1), 1).squeeze(1)
