"""Cutting songs into windows."""

import numpy as np
import pytest

from core.generation.mappers.mapperatorinator.segments import segments_of
from core.generation.mappers.mapperatorinator.windows import cut_windows
from core.generation.sampling import Overlap
from core.model.config import BackboneConfig, ModelConfig


def model(source_positions: int = 512, hop: int = 128) -> ModelConfig:
    return ModelConfig(backbone=BackboneConfig(vocab_size=4097), hop_length=hop, max_source_positions=source_positions)


def song(seconds: float) -> np.ndarray:
    return np.linspace(-1, 1, int(seconds * 16_000), dtype=np.float32)


def test_windows_overlap_by_nine_tenths_and_begin_on_cut_milliseconds() -> None:
    windows = cut_windows(song(20), model(), Overlap())
    assert windows.length == 8184.0
    assert [window.time for window in windows][:5] == [0, 818, 1636, 2455, 3273]
    assert len(windows) == 16
    assert windows.song_length == 20_000
    first, second, last = windows.windows[0], windows.windows[1], windows.windows[-1]
    assert (first.lookback, second.lookback, last.lookahead) == (0.0, 4092.0, 0.0)
    assert first.lookahead == pytest.approx(3273.6)


def test_every_window_is_full_and_the_song_is_covered() -> None:
    for seconds in (0.0, 3.0, 8.184, 8.2, 21.7):
        samples = song(seconds)
        windows = cut_windows(samples, model(), Overlap())
        assert all(len(windows.audio(window)) == windows.size for window in windows)
        last = windows.windows[-1]
        assert last.number * windows.stride + windows.size >= len(samples)
        assert np.array_equal(windows.samples[: len(samples)], samples)
        assert not windows.samples[len(samples) :].any()


def test_parallel_windows_lie_side_by_side() -> None:
    windows = cut_windows(song(20), model(), Overlap(parallel=True))
    assert [window.time for window in windows] == [0, 8184, 16368]
    assert not any(window.lookback or window.lookahead for window in windows)


def test_a_range_needs_only_the_windows_that_see_it() -> None:
    windows = cut_windows(song(20), model(), Overlap(), 6000, 12_000)
    assert [window.time for window in windows] == [1636, 2455, 3273, 4091, 4910, 5728, 6547, 7365]
    assert windows.windows[0].lookback == 0 and windows.windows[-1].lookahead == 0
    assert [window.time for window in cut_windows(song(20), model(), Overlap(), 60_000)] == [12275]
    assert [window.time for window in cut_windows(song(20), model(), Overlap(), None, 1)] == [0]


def test_other_hops_and_sizes() -> None:
    windows = cut_windows(song(40), model(512, hop=256), Overlap())
    assert windows.length == 16_368.0
    assert windows.windows[1].time == 1636
    assert windows.song_position(windows.windows[1]) == (1636 / 40_000, (1636 + 16_368) / 40_000)


def test_segments_are_long_enough_to_be_worth_their_beginnings() -> None:
    for overlap in (Overlap(), Overlap(lookahead=0.2), Overlap(lookahead=0.45)):
        windows = cut_windows(song(40), model(), overlap)
        count = segments_of(len(windows), windows.step, 8)
        assert count > 2
        assert len(windows) // count * windows.stride >= 0.75 * windows.size
        assert segments_of(len(windows), windows.step, 1) == segments_of(1, windows.step, 8) == 1


def test_there_are_no_more_segments_than_are_filled() -> None:
    assert segments_of(16, 0.3, 8) == 4
    assert segments_of(16, 0.4, 8) == 8
