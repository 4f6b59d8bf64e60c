"""Stars of a public checkpoint brought nearer on request, within a limit of time."""

import itertools
import math
import shutil
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.writer import format_beatmap
from core.errors import CancelledError, InputError
from core.generation.mappers.mapperatorinator.star_correction import (
    StarCorrection,
    correction_sentences,
    parts_of,
)
from core.generation.postprocess.builder import MapContent
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.tasks.dispatch import run
from core.generation.tasks.new_difficulty import generate
from core.generation.validation import request_problems
from core.jobs import CancelToken, Progress
from tests.golden.material import Material

EMPTY = """osu file format v14

[General]
Mode: 0

[Difficulty]
CircleSize:4
OverallDifficulty:7
ApproachRate:9
SliderMultiplier:1.4

[TimingPoints]
0,300,4,2,0,60,1,0
"""
SONG_MS = 120_000.0
PIXELS = 25.0


def jumps(start: float, end: float, pixels: float, step: float = 300.0) -> list[Circle]:
    """A jump on every beat, from side to side."""
    count = math.ceil((end - start) / step)
    return [Circle(round(256 + pixels * (-1) ** i), 192, start + i * step, i == 0) for i in range(count)]


def song(pixels: float) -> Beatmap:
    """Even jumps, with twice as many objects from 60 to 85 s."""
    beatmap = parse_beatmap(EMPTY)
    beatmap.hit_objects = [
        *jumps(0, 60_000, pixels), *jumps(60_000, 85_000, pixels, 150.0), *jumps(85_000, SONG_MS, pixels)
    ]  # fmt: skip
    return beatmap


class Writer:
    """Writes jumps that follow the stars it is asked for, but a few too many of them; each part takes seconds.

    Attributes:
        asked: (first, last, stars) of each part.
        now: the seconds of a clock that only writing moves.
    """

    def __init__(self, takes: float = 5.0, follows: bool = True) -> None:
        self.takes, self.follows = takes, follows
        self.asked: list[tuple[float, float, float]] = []
        self.now = 100.0

    def write(self, base: Beatmap, first: float, last: float, stars: float, limit: CancelToken) -> MapContent:
        self.asked.append((first, last, stars))
        for _ in range(10):
            self.now += self.takes / 10
            limit.check()
        pixels = PIXELS * stars if self.follows else 60.0
        return MapContent(jumps(first + 300, last, pixels, 150.0 if self.follows else 300.0), base.timing_points)

    def correction(self, target: float, seconds: float = 60.0) -> StarCorrection:
        return StarCorrection(target, self.write, seconds, self.takes, lambda: self.now)


def test_the_fullest_part_comes_first_and_none_lies_over_another() -> None:
    parts = parts_of(song(60), 0.0, SONG_MS)
    assert parts[0][0] >= 55_000 and parts[0][1] <= 90_000 and len(parts) > 1
    ordered = sorted(parts)
    assert all(a[1] < b[0] for a, b in itertools.pairwise(ordered))
    assert parts_of(parse_beatmap(EMPTY), 0.0, SONG_MS) == []
    assert parts_of(song(60), 30_000.0, 40_000.0) == [(30_000.0, 40_000.0)]


@pytest.mark.parametrize(("pixels", "more"), [(40, 0.8), (150, -0.8)])
def test_too_easy_and_too_hard_maps_come_nearer_by_their_fullest_part(pixels: float, more: float) -> None:
    before, writer = song(pixels), Writer()
    stars = star_rating(before)
    target = stars + more
    done = writer.correction(target).corrected(before, stars, 0.0, SONG_MS, CancelToken())
    assert writer.asked[0][:2] == parts_of(before, 0.0, SONG_MS)[0]
    assert abs(done.stars - target) < abs(stars - target) / 2 and done.parts >= 1
    assert done.stars == pytest.approx(star_rating(done.beatmap))
    first, last = writer.asked[0][:2]
    outside = [item for item in done.beatmap.hit_objects if all(not a <= item.time <= b for a, b, _ in writer.asked)]
    assert [(item.x, item.time) for item in outside] == [
        (item.x, item.time) for item in before.hit_objects if all(not a <= item.time <= b for a, b, _ in writer.asked)
    ]
    assert first < last and outside


def test_the_limit_is_kept_and_said() -> None:
    before, writer = song(40), Writer(takes=25.0)
    stars = star_rating(before)
    done = writer.correction(stars + 3, seconds=60.0).corrected(before, stars, 0.0, SONG_MS, CancelToken())
    assert len(writer.asked) <= 2 and done.seconds <= 60 and done.out_of_time
    assert any("60 s allowed" in each for each in correction_sentences(done, stars, stars + 3, 60.0))


def test_a_part_that_takes_longer_than_it_should_is_stopped_in_the_middle() -> None:
    before, writer = song(40), Writer(takes=500.0)
    stars = star_rating(before)
    correction = StarCorrection(stars + 1, writer.write, 60.0, 1.0, lambda: writer.now)
    done = correction.corrected(before, stars, 0.0, SONG_MS, CancelToken())
    assert done.out_of_time and done.parts == 0 and done.stars == stars and len(writer.asked) == 1
    assert done.seconds <= 60 + 500 / 10


def test_where_the_model_does_not_follow_nothing_gets_worse() -> None:
    before, writer = song(60), Writer(follows=False)
    stars = star_rating(before)
    done = writer.correction(stars + 1.5, 600.0).corrected(before, stars, 0.0, SONG_MS, CancelToken())
    assert abs(done.stars - stars - 1.5) <= 1.5 and not done.out_of_time
    assert len(writer.asked) <= 3 * len(parts_of(before, 0.0, SONG_MS))


def test_a_cancel_ends_it() -> None:
    cancel, writer = CancelToken(), Writer()
    cancel.cancel()
    with pytest.raises(CancelledError):
        writer.correction(5.0).corrected(song(40), 2.0, 0.0, SONG_MS, cancel)


def test_a_checkpoint_corrects_what_it_wrote(data_folder: Path, tmp_path: Path) -> None:
    material = Material(data_folder / "golden")
    folder = shutil.copytree(material.folder / "inputs", tmp_path / "set")
    base = GenerationRequest.of(
        beatmap=folder / "std_2bpm.osu", model=str(material.checkpoint("v32")), seed=3, end=15_000, device="cpu"
    )
    reports: list[Progress] = []
    plain = generate(base, lambda _: None, CancelToken())
    target = round(plain.stars + 1.0, 2)
    kept = generate(base.replaced(difficulty=target), lambda _: None, CancelToken())
    fitted = generate(base.replaced(difficulty=target, fit_stars=True), reports.append, CancelToken())
    assert abs(fitted.stars - target) <= abs(kept.stars - target)
    assert fitted.stars == pytest.approx(star_rating(fitted.beatmap), abs=0.01)
    assert [each.done for each in reports] == sorted(each.done for each in reports)
    assert any(each.stage == "Coming nearer to the target stars" for each in reports)
    stopped = generate(base.replaced(difficulty=target, fit_stars=True, fit_seconds=1.0), lambda _: None, CancelToken())
    assert format_beatmap(stopped.beatmap)


@pytest.mark.parametrize("options", [{"task": Task.REMAP, "start": 0.0, "end": 9000.0}, {"compatibility": "reference"}])
def test_what_it_is_not_for(tmp_path: Path, options: dict[str, object]) -> None:
    path = tmp_path / "a.osu"
    path.write_text(EMPTY)
    request = GenerationRequest.of(beatmap=path, fit_stars=True, **options)
    assert any("--fit-stars" in each.sentence for each in request_problems(request))


def test_the_bundled_model_says_that_it_needs_no_asking(tmp_path: Path) -> None:
    path = tmp_path / "a.osu"
    path.write_text(EMPTY)
    with pytest.raises(InputError, match="--fit-stars"):
        run(GenerationRequest.of(beatmap=path, fit_stars=True), lambda _: None, CancelToken())
