"""Drawing tokens: as often as their shares say, and alike where scores differ only in the last bits."""

import numpy as np
import pytest

from core.generation.mappers.sampler import TokenSampler, drawn
from core.generation.sampling import Sampling
from core.model.song_mel import window_frames
from core.training.decoder.model import new_decoder
from core.training.decoder.recipe import DecoderShape

SCORES = np.random.default_rng(1).normal(0, 2, 200)


def test_options_come_as_often_as_their_shares() -> None:
    scores = np.log(np.array([0.5, 0.3, 0.15, 0.05]))
    rng = np.random.default_rng(0)
    counts = np.bincount([drawn(scores, Sampling(1.0, 1.0), rng) for _ in range(20_000)], minlength=4)
    assert counts / 20_000 == pytest.approx([0.5, 0.3, 0.15, 0.05], abs=0.015)


def test_the_unlikely_tail_is_never_drawn() -> None:
    scores = np.log(np.array([0.5, 0.3, 0.15, 0.05]))
    rng = np.random.default_rng(0)
    assert {drawn(scores, Sampling(1.0, 0.9), rng) for _ in range(2_000)} == {0, 1, 2}


@pytest.mark.parametrize("top_p", [0.6, 0.9, 1.0])
def test_the_last_bits_of_the_scores_do_not_decide(top_p: float) -> None:
    """As far apart as two processors leave them; also where they move an option across the cut."""
    noise = np.random.default_rng(2).normal(0, 3e-6, (5_000, len(SCORES)))
    sampling = Sampling(0.9, top_p)
    changed = sum(
        drawn(SCORES, sampling, np.random.default_rng(seed))
        != drawn(SCORES + off, sampling, np.random.default_rng(seed))
        for seed, off in enumerate(noise)
    )
    assert changed <= 1


def test_an_option_at_the_cut_changes_only_its_own_draws() -> None:
    shares = np.sort(np.exp(SCORES / 0.9) / np.exp(SCORES / 0.9).sum())[::-1]
    at = 40
    inside, outside = (Sampling(0.9, float(shares[:at].sum()) + off) for off in (1e-9, -1e-9))
    pairs = [
        (drawn(SCORES, inside, np.random.default_rng(seed)), drawn(SCORES, outside, np.random.default_rng(seed)))
        for seed in range(3_000)
    ]
    different = [one for one, other in pairs if one != other]
    assert len(different) / len(pairs) < 3 * shares[at] + 1e-3


def two_streams() -> list[TokenSampler]:
    model = new_decoder(DecoderShape(hidden_size=32, heads=2, encoder_layers=1, decoder_layers=1, ffn=32), seed=5).model
    mel = np.zeros((600, model.config.n_mels), np.float32)
    cross = model.eval().cross_memory(model.encode(window_frames(mel, model.config, 0)))
    streams = [TokenSampler(model, model.new_cache(1, cross), np.random.default_rng(0), Sampling()) for _ in range(2)]
    for stream in streams:
        stream.begin([1, 5, 9])
    return streams


@pytest.mark.parametrize("expected", [[40, 41, 42, 43], [40, 41, 50], [40], [60, 61], [40, 41, 42] * 50])
def test_what_is_expected_changes_no_score(expected: list[int]) -> None:
    """Whether it comes, comes in part, or does not come."""
    ids = np.arange(20, 30)
    one, other = two_streams()
    one.expect(*expected)
    for pushed in ([], [40], [41, 42], [43]):
        for stream in (one, other):
            stream.push(*pushed)
        assert one.room == other.room
        assert np.allclose(one.scores(ids), other.scores(ids), atol=1e-5)
    assert one.tokens == other.tokens == [40, 41, 42, 43]


def test_an_expected_token_needs_no_further_reading() -> None:
    stream, _ = two_streams()
    stream.expect(40, 41)
    stream.scores(np.arange(20, 30))
    length = stream.cache.length
    stream.push(40)
    stream.scores(np.arange(20, 30))
    assert stream.cache.length == length == 5


def test_a_single_option_is_no_question() -> None:
    """It is read together with what comes next, and the scores then are what they would have been."""
    ids = np.arange(20, 30)
    streams = two_streams()
    assert streams[0].choose(np.array([40])) == 0
    assert streams[0].last_share == 1
    assert streams[0].cache.length == 0
    streams[1].scores(ids)
    streams[1].push(40)
    assert np.allclose(streams[0].scores(ids), streams[1].scores(ids), atol=1e-5)
    assert streams[0].tokens == streams[1].tokens == [40]
