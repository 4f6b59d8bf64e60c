"""The rules on scores."""

import pytest
import torch

from core.generation.mappers.mapperatorinator.beam_search import BeamSearch
from core.generation.mappers.mapperatorinator.decode_batch import DecodeBatch, end_tokens
from core.generation.mappers.mapperatorinator.logits_processors import (
    LogitsProcessors,
    apply_guidance,
    choose,
    filtered,
)
from core.generation.sampling import Sampling
from core.tokens.events import ContextType, Event, EventType
from core.tokens.families import bundled_vocabulary
from core.tokens.vocabulary import EOS, SOS

VOCABULARY = bundled_vocabulary(1000)
TIMES = VOCABULARY.span(EventType.TIME_SHIFT)
SIZE = VOCABULARY.output_size


def token(kind: EventType, value: int = 0) -> int:
    return VOCABULARY.encode(Event(kind, value))


def rules(*rows: list[int], sampling: Sampling | None = None, **options) -> LogitsProcessors:
    options.setdefault("types_first", True)
    return LogitsProcessors(VOCABULARY, rows, sampling or Sampling(temperature=1.0), **options)


def test_time_never_goes_back_within_a_block() -> None:
    opening = VOCABULARY.context_sos[ContextType.MAP]
    found = rules([SOS, opening, TIMES[30]], [SOS, TIMES[50], opening]).apply(torch.zeros(2, SIZE))
    assert found[0, TIMES[29]] == -torch.inf and found[0, TIMES[30]] == 0
    assert found[1, TIMES[0]] == 0
    walking = rules([SOS, opening])
    walking.push([TIMES[12]])
    assert walking.apply(torch.zeros(1, SIZE))[0, TIMES[11]] == -torch.inf
    walking.push([opening])
    assert walking.apply(torch.zeros(1, SIZE))[0, TIMES[0]] == 0


def test_times_can_be_made_rarer() -> None:
    found = rules([SOS], sampling=Sampling(temperature=1.0, time_bias=2.0)).apply(torch.zeros(1, SIZE))
    assert found[0, TIMES[5]] == 2 and found[0, EOS] == 0


@pytest.mark.parametrize(
    ("before", "temperature"),
    [
        ([EventType.BEAT], 0.1),
        ([EventType.CIRCLE, EventType.NEW_COMBO, EventType.NEW_COMBO], 0.8),
        ([EventType.NEW_COMBO, EventType.SCROLL_SPEED], 0.7),
        ([EventType.CIRCLE], 0.9),
    ],
)
def test_temperatures_by_what_was_written(before: list[EventType], temperature: float) -> None:
    sampling = Sampling(temperature=0.9, taiko_hit_temperature=0.7)
    row = [SOS, *(token(kind, 100 if kind is EventType.SCROLL_SPEED else 0) for kind in before)]
    assert rules(row, sampling=sampling).apply(torch.ones(1, SIZE))[0, EOS] == pytest.approx(1 / temperature)
    last = rules(row, sampling=sampling, types_first=False).apply(torch.ones(1, SIZE))
    assert last[0, EOS] == pytest.approx(1 / 0.9)


def test_each_row_has_its_own_temperature_unless_told_otherwise() -> None:
    rows = [SOS, token(EventType.BEAT)], [SOS, token(EventType.CIRCLE)]
    assert rules(*rows).apply(torch.ones(2, SIZE))[:, EOS].tolist() == pytest.approx([10.0, 1.0])
    assert rules(*rows, rows_mixed=True).apply(torch.ones(2, SIZE))[:, EOS].tolist() == pytest.approx([10.0, 10.0])


def test_nothing_begins_in_the_lookback_where_times_come_first() -> None:
    found = rules([SOS], types_first=False, lookback=400).apply(torch.zeros(1, SIZE))
    assert bool((found[0, TIMES[:40]] == -torch.inf).all()) and found[0, TIMES[40]] == 0


def test_a_type_without_a_time_left_for_it_ends_the_block() -> None:
    walking = rules([SOS], lookback=400)
    scores = torch.full((1, SIZE), -torch.inf)
    scores[0, [EOS, token(EventType.CIRCLE)]] = torch.tensor([0.25, 0.75]).log()
    walking.apply(scores)
    walking.push([token(EventType.CIRCLE)])
    scores = torch.full((1, SIZE), -torch.inf)
    scores[0, [TIMES[10], TIMES[50]]] = torch.tensor([0.6, 0.4]).log()
    chances = walking.apply(scores).exp()[0]
    # P(end) = 1/4; P(time outside) = 3/4 · 0.4 = 0.3: of those two the end has 0.25 / 0.55.
    assert chances[TIMES[50]] == pytest.approx(0.4 / 0.55)
    assert chances[TIMES[0]] == pytest.approx(1 - 0.4 / 0.55)
    assert chances[TIMES[10]] == 0
    assert chances.sum() == pytest.approx(1.0)


def test_guidance_leads_away_from_the_negative_prompt() -> None:
    wanted, unwanted = torch.tensor([[1.0]]), torch.tensor([[0.0]])
    assert apply_guidance(wanted, unwanted, 2.0).item() == 2.0
    assert apply_guidance(wanted, unwanted, 2.0, reversed_sign=True).item() == -1.0


def test_only_the_likely_tokens_are_drawn() -> None:
    scores = torch.tensor([[0.5, 0.3, 0.15, 0.05]]).log()
    assert torch.isfinite(filtered(scores, Sampling(top_p=0.7)))[0].tolist() == [True, True, False, False]
    assert torch.isfinite(filtered(scores, Sampling(top_p=0.1)))[0].tolist() == [True, False, False, False]
    assert torch.isfinite(filtered(scores, Sampling(top_p=1.0, top_k=3)))[0].tolist() == [True, True, True, False]
    assert choose(scores, Sampling(sample=False)).item() == 0
    torch.manual_seed(5)
    drawn = [choose(scores, Sampling(top_p=0.9)).item() for _ in range(200)]
    assert set(drawn) == {0, 1, 2}


def test_what_ends_a_window() -> None:
    task = DecodeBatch([[SOS]], None, ContextType.MAP, lookback=100, lookahead=55)
    ends = end_tokens(VOCABULARY, task)
    assert {EOS, VOCABULARY.context_eos[ContextType.MAP], TIMES[9], TIMES[-1], TIMES[-5]} <= ends
    assert not {TIMES[10], TIMES[-6], VOCABULARY.context_eos[ContextType.KIAI]} & ends


def test_beams_find_what_greed_misses() -> None:
    # Token 1 looks better at first, but only what follows token 2 is likely: 0.4 · 0.9 > 0.6 · 0.5.
    table = {(0,): [0.0, 0.6, 0.4, 0.0], (0, 1): [0.25, 0.25, 0.0, 0.5], (0, 2): [0.05, 0.05, 0.0, 0.9]}

    def scores(row: list[int]) -> torch.Tensor:
        return torch.tensor(table.get(tuple(row), [0.25] * 4)).log()

    search = BeamSearch([0], [3], Sampling(sample=False, beams=2), 10, torch.device("cpu"))
    rows = [[0], [0]]
    while search.advance(torch.stack([scores(row) for row in rows])):
        rows = [[*rows[source], newest] for source, newest in zip(search.sources, search.tokens, strict=True)]
    assert search.best() == [0, 2, 3]
