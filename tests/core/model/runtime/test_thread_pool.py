"""Parts of a computation on several threads: the same numbers, in the same order."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.cli import run
from core.errors import CancelledError
from core.generation.mappers.bundled.rhythm import bundled_model
from core.jobs import CancelToken
from core.model.networks.rhythm import condition_vector
from core.model.runtime.thread_pool import spread, threads


@pytest.mark.parametrize("count", [1, 2, 3])
def test_results_come_in_order_whatever_the_number_of_threads(count: int) -> None:
    assert list(spread(lambda number: number * number, range(7), count)) == [0, 1, 4, 9, 16, 25, 36]
    assert list(spread(str, [], count)) == []


def test_two_threads_work_at_the_same_time() -> None:
    meet = threading.Barrier(2, timeout=30)
    assert sorted(spread(lambda _: meet.wait(), range(2), 2)) == [0, 1]


def test_an_error_of_any_of_them_reaches_the_caller() -> None:
    def fail_at(number: int) -> Callable[[int], int]:
        def work(value: int) -> int:
            if value == number:
                raise CancelledError
            return value

        return work

    for place in (0, 1):
        with pytest.raises(CancelledError):
            list(spread(fail_at(place), range(4), 2))


def test_the_rhythm_networks_give_the_same_bits_on_two_threads() -> None:
    model, rng = bundled_model(), np.random.default_rng(3)
    beats = 40
    features = rng.standard_normal((beats, 24, 92)).astype(np.float16)
    numbers = rng.standard_normal((beats, 5)).astype(np.float32)
    phases, bar_beats = np.arange(beats) % 16, np.arange(beats) % 4
    conditions = condition_vector(0, 4, 4.0)[None]

    def answer(by: Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]) -> Iterator[bytes]:
        for array in model.probabilities(features, numbers, phases, bar_beats, conditions, spread=by):
            yield array.tobytes()

    assert list(answer(map)) == list(answer(partial(spread, count=2)))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        model.probabilities(
            features, numbers, phases, bar_beats, conditions, cancel=cancel, spread=partial(spread, count=2)
        )


@pytest.mark.nightly
def test_a_map_is_the_same_on_one_thread_and_on_two(
    tmp_path: Path, fixtures_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    song = fixtures_folder / "Songs" / "Beatwright - Lantern Walk" / "audio.ogg"
    words = ["generate", "--audio", str(song), "--seed", "4", "--difficulty", "3", "--end", "7000", "--out"]
    with threads(1):
        assert run([*words, str(tmp_path / "1")]) == 0
    subprocess.run(
        [sys.executable, "main.py", *words, str(tmp_path / "2")],
        cwd=Path(__file__).parents[4],
        env=os.environ | {"OMP_NUM_THREADS": "2", "BEATWRIGHT_THREADS": "2"},
        check=True,
        capture_output=True,
        timeout=250,
    )
    made = [file.read_bytes() for number in "12" for file in (tmp_path / number).rglob("*.osu")]
    assert len(made) == 2 and made[0] == made[1] and len(made[0]) > 1000
