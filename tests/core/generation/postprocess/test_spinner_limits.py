"""Spinners of osu! leave the time that their level needs, as the check sees it."""

import random
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitObject, Spinner, TimingPoint
from core.beatmap.writer import write_beatmap
from core.generation.postprocess.standard_limits import keep_to_spinner_limits
from core.modding.finding import Finding
from core.modding.run_checks import check_path

CHECKS = {"Spinner length and recovery", "Spinner too short to complete"}


def wild(name: str, seed: int, bpm: float) -> Beatmap:
    """Circles, and spinners of any length with any gap after them."""
    rng = random.Random(seed)
    beatmap = Beatmap.new(GameMode.OSU, audio_filename="audio.mp3")
    beatmap.version_name, beatmap.od = name, rng.choice([2.0, 5.0, 9.0])
    beat = 60_000 / bpm
    beatmap.timing_points = [TimingPoint(0, beat, uninherited=True)]
    objects: list[HitObject] = []
    tick = 8
    while len(objects) < 60:
        time = float(int(tick * beat / 4))
        if rng.random() < 0.7:
            objects.append(Circle(float(rng.randrange(512)), 192.0, time))
            tick += rng.choice([2, 4])
        else:
            lasting = rng.choice([1, 2, 4, 8, 12, 16])
            objects.append(Spinner(256, 192, time, end=float(int((tick + lasting) * beat / 4))))
            tick += lasting + rng.choice([1, 2, 4, 8])
    beatmap.hit_objects = objects
    return beatmap


def findings(beatmap: Beatmap, path: Path) -> list[Finding]:
    write_beatmap(beatmap, path, overwrite=True)
    return [finding for finding in check_path(path) if finding.check in CHECKS]


@pytest.mark.parametrize("bpm", [90.0, 168.0, 260.0])
@pytest.mark.parametrize(("level", "name"), list(enumerate(("Easy", "Normal", "Hard", "Insane"))))
def test_each_level_is_kept_to(tmp_path: Path, level: int, name: str, bpm: float) -> None:
    for seed in range(3):
        beatmap = wild(name, seed, bpm)
        before = list(beatmap.hit_objects)
        keep_to_spinner_limits(beatmap, level)
        assert findings(beatmap, tmp_path / "map.osu") == []
        circles = [item for item in before if isinstance(item, Circle)]
        assert [item for item in beatmap.hit_objects if isinstance(item, Circle)] == circles
    assert findings(wild(name, 0, bpm), tmp_path / "map.osu"), "what was written shows something to the check"


def test_spinners_with_room_stay_as_they_are() -> None:
    beatmap = Beatmap.new(GameMode.OSU, audio_filename="audio.mp3")
    beatmap.timing_points = [TimingPoint(0, 500.0, uninherited=True)]
    beatmap.hit_objects = [Circle(10, 10, 0), Spinner(256, 192, 1000, end=3000), Circle(10, 10, 5000)]
    before = list(beatmap.hit_objects)
    keep_to_spinner_limits(beatmap, 0)
    assert beatmap.hit_objects == before
