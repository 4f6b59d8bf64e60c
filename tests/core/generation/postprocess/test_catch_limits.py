"""Wild osu!catch maps are brought within what their level allows, as the check sees it."""

import random
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, CurveType, GameMode, HitObject, Slider, Spinner, TimingPoint
from core.beatmap.writer import write_beatmap
from core.generation.postprocess.catch_limits import keep_to_catch_limits
from core.modding.finding import Finding, Severity
from core.modding.run_checks import check_path
from tests.portions import spread

CHECKS = {"Hyperdash", "Hyperdash too fast", "Hyperdashes in a row", "Edge dash", "Spinner close to a fruit"}
LEVELS = ("Cup", "Salad", "Platter", "Rain")


def wild(level: int, seed: int, bpm: float) -> Beatmap:
    """Fruit, sliders and spinners anywhere, a quarter of a beat to a whole one apart."""
    rng = random.Random(seed)
    beatmap = Beatmap.new(GameMode.CATCH, audio_filename="audio.mp3")
    beatmap.version_name = LEVELS[level]
    beatmap.cs = rng.choice([2.5, 3.5, 4.0])
    beatmap.slider_multiplier = 3.0
    beat = 60_000 / bpm
    beatmap.timing_points = [TimingPoint(0, beat, uninherited=True)]
    objects: list[HitObject] = []
    tick = 8
    while len(objects) < 150:
        time = float(int(tick * beat / 4))
        x, y = float(rng.randrange(513)), 192.0
        kind = rng.random()
        if kind < 0.7:
            objects.append(Circle(x, y, time))
            tick += rng.choice([1, 2, 4])
        elif kind < 0.93:
            length = rng.choice([1, 2, 4])
            slider = Slider(x, y, time, curve_type=CurveType.LINEAR, slides=rng.choice([1, 2]))
            slider.length = 75.0 * length
            slider.points = [(x + (slider.length if x < 256 else -slider.length), y)]
            objects.append(slider)
            tick += length * slider.slides + rng.choice([1, 2])
        else:
            objects.append(Spinner(256, 192, time, end=float(int((tick + 8) * beat / 4))))
            tick += 8 + rng.choice([1, 2, 4])
    beatmap.hit_objects = objects
    return beatmap


def problems(beatmap: Beatmap, path: Path) -> list[Finding]:
    write_beatmap(beatmap, path, overwrite=True)
    found = [finding for finding in check_path(path) if finding.check in CHECKS]
    return [finding for finding in found if finding.severity is Severity.PROBLEM]


@pytest.mark.more_at_night
@pytest.mark.parametrize("bpm", spread([300.0, 180.0, 110.0], 3))
@pytest.mark.parametrize("level", range(4))
def test_each_level_is_kept_to(tmp_path: Path, level: int, bpm: float) -> None:
    for seed in range(2):
        beatmap = wild(level, seed, bpm)
        before = list(beatmap.hit_objects)
        slow_rain = level == 3 and bpm == 110  # which allows nearly everything
        assert slow_rain or problems(beatmap, tmp_path / "map.osu")
        keep_to_catch_limits(beatmap, level)
        assert [finding.message for finding in problems(beatmap, tmp_path / "map.osu")] == []
        assert all(0 <= item.x <= 512 for item in beatmap.hit_objects)
        spinners = sum(isinstance(item, Spinner) for item in before)
        assert len(before) - spinners <= len(beatmap.hit_objects) <= len(before)
        kept = [item.time for item in beatmap.hit_objects if not isinstance(item, Spinner)]
        assert kept == [item.time for item in before if not isinstance(item, Spinner)]


def test_what_is_allowed_stays(tmp_path: Path) -> None:
    beatmap = Beatmap.new(GameMode.CATCH, audio_filename="audio.mp3")
    beatmap.cs = 3
    beatmap.timing_points = [TimingPoint(0, 500, uninherited=True)]
    beatmap.hit_objects = [Circle(100.0 + 60 * (number % 3), 192, 500.0 * number) for number in range(20)]
    before = [repr(item) for item in beatmap.hit_objects]
    for level in range(6):
        keep_to_catch_limits(beatmap, level)
        assert [repr(item) for item in beatmap.hit_objects] == before
