"""Checks of rhythm complexity: the order of a spread, leaps in it, and bars that surprise."""

from itertools import pairwise
from pathlib import Path

import numpy as np

from core.beatmap.reader import read_beatmap
from core.complexity.bars import complexity_of, complexity_of_file, surprising_bars
from core.complexity.spread import SpreadEntry, falls, in_order, leaps
from core.modding.finding import Severity
from core.modding.run_checks import check_path
from tests.core.training.evaluation.maps import circle, write_map


def entries(*pairs: tuple[float, float], guesses: int = 100) -> list[SpreadEntry]:
    return [SpreadEntry(f"{stars} stars", stars, value, guesses) for stars, value in pairs]


def test_falls_are_between_neighbours_by_stars() -> None:
    found = list(falls(entries((5, 2.0), (1, 1.0), (3, 3.1)), clearly=0.5))
    assert [(a.stars, b.stars) for a, b in found] == [(3, 5)]
    assert list(falls(entries((1, 3.0), (2, 2.0)), clearly=0.5)) == [], "the limit itself is allowed"
    assert list(falls(entries((1, 3.1), (2, 1.0), guesses=39), clearly=0.5)) == [], "too short to say"


def test_leaps_are_most_of_the_way_at_once() -> None:
    assert [(a.stars, b.stars) for a, b in leaps(entries((1, 1), (2, 1.2), (3, 4), (4, 4.1)), 0.8, 1.5)] == [(2, 3)]
    even = entries((1, 1), (2, 2), (3, 3), (4, 4))
    assert list(leaps(even, 0.8, 0.5)) == [] and list(leaps(entries((1, 1), (2, 4)), 0.5, 1)) == []
    assert [entry.stars for entry in in_order(reversed_of(even))] == [1, 2, 3, 4]


def reversed_of(items: list[SpreadEntry]) -> list[SpreadEntry]:
    return list(reversed(items))


def rhythm_findings(folder: Path) -> list[tuple[Severity, str, float | None]]:
    names = ("Rhythm complexity of the spread", "Surprising rhythm")
    return [(f.severity, f.difficulty, f.time) for f in check_path(folder) if f.check in names]


def test_a_set_out_of_order_is_a_warning_at_most(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    odd = [int(time) for time in np.cumsum(rng.choice([125, 166, 250, 375, 500, 333], 250)) + 2000]
    even = list(range(2000, 60_000, 125))
    write_map(tmp_path / "odd.osu", [circle(time, 100 + time // 50 % 300) for time in odd], version="Odd")
    write_map(tmp_path / "even.osu", [circle(time, 100 + time // 9 % 300) for time in even], version="Even")
    easier = read_beatmap(tmp_path / "odd.osu")
    assert complexity_of(easier).value > 2 * complexity_of(read_beatmap(tmp_path / "even.osu")).value
    assert (Severity.WARNING, "Even", None) in rhythm_findings(tmp_path)
    (tmp_path / "odd.osu").unlink()
    assert rhythm_findings(tmp_path) == []


def test_an_odd_bar_is_a_detail_at_its_place(tmp_path: Path) -> None:
    steady = [time for time in range(2000, 90_000, 250) if not 50_000 <= time < 52_000]
    odd = [50_000, 50_083, 50_230, 50_310, 50_555, 50_700, 50_777, 51_111, 51_190, 51_430, 51_515, 51_760, 51_930]
    path = write_map(tmp_path / "map.osu", [circle(time, 100 + time // 50 % 300) for time in sorted(steady + odd)])
    found = rhythm_findings(tmp_path)
    assert found and {severity for severity, _, _ in found} == {Severity.MINOR}
    assert all(time is not None and 50_000 <= time <= 54_000 for _, _, time in found)
    bars = surprising_bars(read_beatmap(path), 5)
    assert len(bars) == 5 and bars[0].time_ms in (50_000, 52_000)
    assert all(a.surprisal >= b.surprisal for a, b in pairwise(bars))
    assert complexity_of_file(path.read_bytes()) == complexity_of(read_beatmap(path)).value > 0
