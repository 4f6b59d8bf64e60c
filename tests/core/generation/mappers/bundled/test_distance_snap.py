"""A map keeps the spacing of the human map that it follows, and its sliders that one's velocity."""

import math
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position
from core.beatmap.objects import Circle, GameMode, Slider, Spinner
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.timing import TimingLines, object_end_time
from core.errors import InputError
from core.generation.mappers.bundled.decoding import DecodingBias
from core.generation.mappers.bundled.distance_snap import Pace, landing, pace_of
from core.generation.mappers.bundled.map_style import MapStyle, draw_style
from core.generation.mappers.bundled.map_style_files import read_map_styles, write_map_styles
from core.generation.mappers.bundled.prior import write_prior
from core.generation.mappers.bundled.spacing import respaced
from core.generation.mappers.bundled.star_targeting import TOLERANCE
from core.generation.mappers.bundled.targets import Targets
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.request import GenerationRequest
from core.generation.tasks.new_difficulty import generate
from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.descriptors import MAP_STYLES
from core.training.decoder.model import Decoder
from tests.core.generation.mappers.bundled.test_prior import BEAT, STRONG, decode, decoder, tables  # noqa: F401
from tests.core.training.evaluation.maps import circle, map_text

EVEN = Pace(velocity=100.0, beat=400.0, spacing=1.2, even=1.0)


def spacings(beatmap: Beatmap) -> list[float]:
    """Distances over what a slider would move in their time, of all up to two beats that are no stacks."""
    lines, found = TimingLines(beatmap.timing_points), []
    for item, after in pairwise(beatmap.hit_objects):
        if isinstance(item, Spinner) or isinstance(after, Spinner):
            continue
        end = slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y)
        beats = (after.time - object_end_time(item, beatmap, lines)) / lines.beat_length_at(item.time)
        distance = math.dist(end, (after.x, after.y))
        if beats < 2.02 and distance > 3:
            found.append(distance / (100 * beatmap.slider_multiplier * lines.velocity_at(item.time) * beats))
    return found


def difficulty_in(folder: Path) -> Path:
    return next(path for path in sorted(folder.glob("*.osu")) if "[Normal]" in path.name)


def test_the_pace_of_a_map() -> None:
    objects = [f"{60 + 20 * n},100,{2000 * n},2,0,L|{160 + 20 * n}:100,1,100" for n in range(8)]
    objects += [circle(2000 * n + 1500, 160 + 20 * n, 200) for n in range(8)]
    objects.sort(key=lambda line: int(line.split(",")[2]))
    beatmap = parse_beatmap(map_text(objects).encode(), "osu")
    pace = pace_of(beatmap)
    assert pace is not None
    velocity = 100 * beatmap.slider_multiplier
    beat = TimingLines(beatmap.timing_points).beat_length_at(0)
    assert (pace.velocity, pace.beat) == (velocity, beat)
    gap = (1500 - beat * 100 / velocity) / beat
    assert pace.spacing == pytest.approx(100 / velocity / gap, rel=0.02)
    beatmap.hit_objects = beatmap.hit_objects[:7]
    assert pace_of(beatmap) is None


@pytest.mark.parametrize(("even", "snapped"), [(0.3, 0.0), (0.5, 0.0), (0.75, 0.5), (1.0, 1.0)])
def test_only_an_even_map_is_followed_in_its_spacing(even: float, snapped: float) -> None:
    assert replace(EVEN, even=even).snapped == snapped


def test_sliders_of_a_quicker_song_move_less_in_a_beat_and_more_in_a_second() -> None:
    slow, fast = EVEN.velocity_at(600.0), EVEN.velocity_at(300.0)
    assert slow > 100 > fast and slow / 600 < fast / 300
    assert EVEN.velocity_at(400.0) == pytest.approx(100)


@pytest.mark.parametrize("toward", [(300.0, 200.0), (0.0, 190.0), (250.0, 380.0), (255.0, 5.0)])
def test_a_landing_keeps_the_distance_and_stays_on_the_playfield(toward: tuple[float, float]) -> None:
    start = (20.0, 200.0)
    x, y = landing(start, toward, 150.0)
    assert 0 <= x <= 512 and 0 <= y <= 384
    assert math.dist(start, (x, y)) == pytest.approx(150, abs=1)


def test_a_landing_too_far_for_the_playfield_stays_on_it() -> None:
    x, y = landing((256.0, 192.0), (700.0, 500.0), 540.0)
    assert (x, y) == (512.0, 384.0)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_decoder_keeps_the_distance_for_the_time(decoder: Decoder, tmp_path: Path, seed: int) -> None:  # noqa: F811
    learned = tables()
    learned["spinner"][..., 1] = learned["slider"][..., 1] = -2 * STRONG
    write_prior(tmp_path, {GameMode.OSU: learned})
    placed = decode(
        decoder, tmp_path, bias=DecodingBias(targets=Targets({"turn": np.full((2, 6), 1 / 6)}, pace=EVEN)), seed=seed
    )
    ways = 0
    for before, after in pairwise(placed):
        beats = (after.item.time - before.end) / BEAT
        distance = math.dist((before.item.x, before.item.y), (after.item.x, after.item.y))
        if after.snapped and distance > 3:
            assert distance == pytest.approx(EVEN.spacing * beats * 140, abs=1), "of the usual slider multiplier, 1.4"
            ways += 1
    assert ways > 15


def test_other_stars_keep_the_spacing_even() -> None:
    places = [(60.0, 60.0), (160.0, 60.0), (160.0, 160.0), (160.0, 160.0), (60.0, 160.0), (110.0, 160.0)]
    items = [PlacedObject(Circle(x, y, 400 * n), 400 * n, snapped=True) for n, (x, y) in enumerate(places)]
    points = [(each.item.x, each.item.y) for each in respaced(items, 0.7, diameter=73.0)]
    ways = [math.dist(a, b) for a, b in pairwise(points)]
    assert ways == pytest.approx([74, 74, 0, 74, 37], abs=1), "one factor, by which none touches that did not"
    wider = [(each.item.x, each.item.y) for each in respaced(items, 1.2, diameter=73.0)]
    assert [math.dist(a, b) for a, b in pairwise(wider)] == pytest.approx([120, 120, 0, 120, 60], abs=1)


def test_wide_even_jumps_stay_on_the_playfield_when_they_grow() -> None:
    placed = [
        PlacedObject(Circle(x, y, 500 * number), 500 * number, snapped=True)
        for number, (x, y) in enumerate(((10, 10), (480, 360), (20, 30), (500, 340), (256, 192), (10, 380)))
    ]
    for each in respaced(placed, 1.5):
        assert 0 <= each.item.x <= 512 and 0 <= each.item.y <= 384, each.item


def test_a_pace_is_kept_with_a_style(tmp_path: Path) -> None:
    counts = {"slider": np.array([[120, 80]])}
    write_map_styles(tmp_path, {GameMode.OSU: [MapStyle(2.0, 400, counts, pace=EVEN), MapStyle(2.0, 400, counts)]})
    with_pace, without = read_map_styles(tmp_path, GameMode.OSU)
    assert with_pace.pace == EVEN and without.pace is None
    assert draw_style([with_pace], (), 2.0, 400, np.random.default_rng(0)).pace == EVEN
    own = MapStyle(2.0, 400, counts, weight=1.0, pace=replace(EVEN, spacing=0.8))
    for weight, spacing in ((1.0, 0.8), (0.2, 1.2)):
        drawn = draw_style([with_pace], [replace(own, weight=weight)], 2.0, 400, np.random.default_rng(0)).pace
        assert drawn is not None and drawn.spacing == spacing
    path = tmp_path / MAP_STYLES
    path.write_text(path.read_text().replace("[100.0,400.0,1.2,1.0]", "[100.0,-4,1.2,1.0]"))
    with pytest.raises(InputError, match="cannot be read"):
        read_map_styles(tmp_path, GameMode.OSU)


@pytest.mark.parametrize("seed", [1, 2])
def test_an_easy_map_has_one_spacing(mapset: Path, seed: int) -> None:
    request = GenerationRequest.of(beatmap=difficulty_in(mapset), difficulty=1.8, seed=seed, end=24_000)
    made = generate(request, ignore_progress, CancelToken()).beatmap
    found = spacings(made)
    assert len(found) >= 8
    usual = float(np.median(found))
    assert np.mean(np.abs(np.log(np.array(found) / usual)) < 0.1) > 0.8
    assert 0.6 < usual < 1.7
    assert abs(star_rating(made) - 1.8) <= 2 * TOLERANCE


def test_the_slider_multiplier_is_that_of_human_maps_as_hard_unless_it_is_set(mapset: Path) -> None:
    def multiplier(stars: float, **settings: float) -> float:
        request = GenerationRequest.of(beatmap=difficulty_in(mapset), difficulty=stars, seed=1, end=8000, **settings)
        return generate(request, ignore_progress, CancelToken()).beatmap.slider_multiplier

    assert multiplier(4.8) > multiplier(1.8) + 0.3
    assert multiplier(4.8, slider_multiplier=0.9) == 0.9
