"""Bringing objects to the wanted stars."""

from itertools import pairwise

import numpy as np
import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, Hold, TimingPoint
from core.generation.mappers.bundled.hold_share import with_hold_share
from core.generation.mappers.bundled.star_targeting import TOLERANCE, Attempt, StarTarget, fullest_part
from core.generation.postprocess.placed_object import PlacedObject
from core.jobs import CancelToken

RED = [TimingPoint(0, 500)]


def fit(mode: GameMode, wanted: float) -> StarTarget:
    return StarTarget(Beatmap.new(mode, audio_filename="song.ogg"), mode, RED, wanted)


def jumps(width: float, gap: float = 250.0) -> list[PlacedObject]:
    return [PlacedObject(Circle(256 + width * (-1) ** n, 192, gap * n), gap * n) for n in range(60)]


@pytest.mark.parametrize("factor", [0.6, 1.4])
def test_jumps_get_longer_or_shorter_until_the_stars_fit(factor: float) -> None:
    given, meant = jumps(60, 170), jumps(60 * factor, 170)
    wanted = fit(GameMode.OSU, 0.0).stars_of(meant)
    assert abs(fit(GameMode.OSU, 0.0).stars_of(given) - wanted) > TOLERANCE
    found = fit(GameMode.OSU, wanted).attempt(given, 0.0, CancelToken())
    assert abs(found.stars - wanted) <= TOLERANCE / 3
    assert [placed.item.x for placed in given] == [placed.item.x for placed in jumps(60, 170)], "what was given stays"


def test_an_easy_map_is_stretched_a_little_before_other_passes_and_more_after_them() -> None:
    given = jumps(80, 400)
    wanted = fit(GameMode.OSU, 0.0).stars_of(jumps(80 * 1.48, 400))
    assert wanted < 2.5
    target = fit(GameMode.OSU, wanted)
    found = target.attempt(given, 0.0, CancelToken())
    ways = [abs(after.item.x - before.item.x) / 160 for before, after in pairwise(found.placed)]
    assert 1.1 < max(ways) <= 1.2
    assert target.next_aim([found]) is not None
    assert abs(target.stretched(found, CancelToken()).stars - wanted) <= TOLERANCE / 3
    fitting = target.attempt(jumps(80 * 1.4, 400), 0.0, CancelToken())
    assert target.stretched(fitting, CancelToken()) is fitting


def test_a_map_far_too_hard_gets_shorter_jumps_once_more_after_all_passes() -> None:
    given = jumps(200, 100)
    target = fit(GameMode.OSU, fit(GameMode.OSU, 0.0).stars_of(jumps(200 * 0.45, 100)))
    found = target.attempt(given, 0.0, CancelToken())
    assert found.stars > target.target + TOLERANCE
    assert abs(target.stretched(found, CancelToken()).stars - target.target) <= TOLERANCE / 3


def test_chord_notes_that_the_model_doubted_most_are_left_out_first() -> None:
    notes = [PlacedObject(Circle(64, 192, 150.0 * n), 150.0 * n) for n in range(80)]
    spare = [PlacedObject(Circle(320, 192, 150.0 * n), 150.0 * n, confidence=0.2 + 0.005 * n) for n in range(80)]
    both = sorted(notes + spare, key=lambda placed: placed.item.time)
    mania = fit(GameMode.MANIA, 0.0)
    wanted = (mania.stars_of(notes) + mania.stars_of(both)) / 2
    kept = fit(GameMode.MANIA, wanted).attempt(both, 0.0, CancelToken()).placed
    assert len(notes) < len(kept) < len(both)
    left_out = {id(placed) for placed in spare} - {id(placed) for placed in kept}
    doubted = [placed.confidence for placed in spare if id(placed) in left_out]
    assert max(doubted) < min(placed.confidence for placed in kept)


def chords(doubled: int) -> list[PlacedObject]:
    """80 onsets, so many with a second note."""
    notes = [PlacedObject(Circle(64, 192, 150.0 * n), 150.0 * n) for n in range(80)]
    spare = [PlacedObject(Circle(320, 192, 150.0 * n), 150.0 * n, confidence=0.2 + 0.005 * n) for n in range(doubled)]
    return sorted(notes + spare, key=lambda placed: placed.item.time)


def test_chords_that_are_followed_stay_until_all_passes_are_done() -> None:
    mania = fit(GameMode.MANIA, fit(GameMode.MANIA, 0.0).stars_of(chords(0)) + TOLERANCE)
    kept = mania.attempt(chords(80), 0.0, CancelToken(), chord_notes=0.75)
    assert 80 + 60 <= len(kept.placed) < 80 + 65 and kept.stars > mania.target + TOLERANCE
    aim = mania.next_aim([kept])
    assert aim is not None and aim < 0, "another pass may have fewer onsets"
    found = mania.nearest([kept], CancelToken())
    assert len(found.placed) < 140 and mania.error(found) < mania.error(kept)


def test_of_passes_that_come_as_near_the_one_with_the_most_of_its_chords_is_chosen() -> None:
    mania = fit(GameMode.MANIA, fit(GameMode.MANIA, 0.0).stars_of(chords(30)))
    full, fitting = (Attempt(each, mania.stars_of(each), 0.0, 30 / 80) for each in (chords(80), chords(30)))
    assert mania.error(full) > mania.error(fitting)
    assert mania.nearest([full, fitting], CancelToken()).placed == fitting.placed
    plain = [Attempt(chords(80), 5.0, 0.0), Attempt(chords(0), mania.target + 0.1, 0.0)]
    assert mania.nearest(plain, CancelToken()) is plain[1]


def test_the_next_pass_aims_by_what_the_last_ones_gained() -> None:
    taiko = fit(GameMode.TAIKO, 4.0)
    placed = jumps(1)
    assert taiko.next_aim([Attempt(placed, 3.5, 0.0)]) == pytest.approx(0.5)
    assert taiko.next_aim([Attempt(placed, 3.0, 0.0), Attempt(placed, 3.5, 1.0)]) == pytest.approx(2.0)
    assert taiko.next_aim([Attempt(placed, 3.0, 0.0), Attempt(placed, 3.2, 3.0)]) is None, "it cannot go farther"
    assert taiko.next_aim([Attempt(placed, 3.5, 0.0), Attempt(placed, 3.45, 1.5)]) is None, "the stars do not follow"
    alike = [Attempt(placed, 3.5, 0.0), Attempt(placed, 3.51, 0.5)]
    assert taiko.next_aim(alike) is not None and taiko.next_aim(alike, least_turn=0.15) is None
    nearly = [Attempt(placed, 3.0, 2.0), Attempt(placed, 3.3, 2.9)]
    assert taiko.next_aim(nearly) is None, "what is left to aim promises too little"
    assert taiko.next_aim([Attempt(placed, 4.1, 0.0)]) is None
    assert taiko.next_aim([Attempt([], 0.0, 0.0)]) is None


def test_the_fullest_part_is_found_and_lies_inside() -> None:
    times = np.concatenate(
        [np.arange(0, 60_000, 1000.0), np.arange(60_000, 80_000, 200.0), np.arange(80_000, 99_000, 1000.0)]
    )
    begin = fullest_part(times, 0.0, 100_000.0, 25_000)
    assert begin <= 60_000
    assert begin + 25_000 >= 80_000
    assert fullest_part(np.array([99_000.0]), 0.0, 100_000.0, 25_000) == 0.0


def test_a_share_of_hold_notes_is_made_up_where_there_is_room() -> None:
    columns = (64.0, 192.0, 320.0, 448.0)
    notes = [PlacedObject(Circle(columns[index % 4], 192, index * 125.0), index * 125.0) for index in range(200)]
    red = [TimingPoint(0.0, 500.0)]
    for share in (0.2, 0.5, 0.8, 1.0):
        made = with_hold_share(notes, share, red)
        holds = [each.item for each in made if isinstance(each.item, Hold)]
        assert len(made) == 200 and len(holds) == 200 * share
        busy: dict[float, float] = {}
        for each in made:
            assert each.item.time - busy.get(each.item.x, -1e9) >= 40
            busy[each.item.x] = each.item.end_time
            assert each.item.end_time % 125 == 0
    back = with_hold_share(with_hold_share(notes, 0.8, red), 0.25, red)
    assert sum(isinstance(each.item, Hold) for each in back) == 50
    # Where quarters leave no room, eighths may; a column that is struck every 90 ms has none at all.
    jacks = [PlacedObject(Circle(64, 192, index * 125.0), index * 125.0) for index in range(8)]
    assert [each.end - each.item.time for each in with_hold_share(jacks, 0.5, red)].count(0.0) == 4
    assert with_hold_share([PlacedObject(Circle(64, 192, t), t) for t in (0.0, 90.0, 180.0)], 1.0, red)[0].end == 0.0
