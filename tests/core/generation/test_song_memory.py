"""What follows from the song alone is computed once for all maps of it."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import numpy as np
import pytest

from core.generation.song_memory import SongMemory


def test_the_same_song_is_computed_once() -> None:
    memory, computed = SongMemory[int](), []

    def result(samples: np.ndarray, *more: object) -> int:
        def compute() -> int:
            computed.append(len(samples))
            return len(computed)

        return memory.result(compute, samples, *more)

    song = np.arange(6, dtype=np.float32)
    assert result(song, 1) == result(song.copy(), 1) == 1 and len(computed) == 1
    assert result(song.reshape(2, 3), 1) == 2, "channels are another song"
    assert result(song.astype(np.float64), 1) == 3
    assert result(song[::2], 1) == 4 and result(np.zeros(0), 1) == 5
    assert result(song, 2) == 6 and result(song, None) == 7
    assert len(computed) == 7


def test_a_failure_leaves_nothing_to_find() -> None:
    memory, song = SongMemory[str](), np.zeros(3)
    with pytest.raises(ZeroDivisionError):
        memory.result(lambda: str(1 / 0), song)
    assert memory.result(lambda: "found", song) == "found"


def test_whoever_asks_while_it_is_computed_waits_for_it() -> None:
    memory, song, started, go_on = SongMemory[str](), np.zeros(3), Event(), Event()

    def compute() -> str:
        started.set()
        assert go_on.wait(30)
        return "found"

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(memory.result, compute, song)
        assert started.wait(30)
        second = pool.submit(memory.result, lambda: "computed twice", song)
        go_on.set()
        assert first.result() == second.result() == "found"
