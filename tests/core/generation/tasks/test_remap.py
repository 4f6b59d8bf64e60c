"""A part of a map again: right at its edges, and nothing changed beside it."""

import random
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.seams import seam_faults
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, Hold, Slider
from core.beatmap.reader import parse_beatmap, read_beatmap
from core.beatmap.timing import TimingLines, object_end_time
from core.beatmap.writer import format_beatmap, write_beatmap
from core.errors import CancelledError, InputError
from core.generation.postprocess.rules_enforcement import enforce_rules
from core.generation.request import AI_TAG, GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import GeneratedObjects
from core.generation.tasks.dispatch import run
from core.generation.tasks.remap import remap
from core.jobs import CancelToken, Progress, ignore_progress
from tests.golden.material import Material
from tests.portions import spread


def request_for(path: Path, start: float | None, end: float | None, **options) -> GenerationRequest:
    options = {"seed": 5, "device": "cpu"} | options
    return GenerationRequest.of(task=Task.REMAP, beatmap=path, start=start, end=end, **options)


def remapped(path: Path, start: float, end: float, **options) -> tuple[Beatmap, Beatmap]:
    result = remap(request_for(path, start, end, **options), ignore_progress, CancelToken())
    assert result.base is not None and result.base.file == path and result.base.beatmap is result.beatmap
    return read_beatmap(path), result.beatmap


def difficulty(folder: Path, name: str) -> Path:
    return next(path for path in folder.glob("*.osu") if f"[{name}]" in path.name)


@pytest.mark.more_at_night
def test_real_ranges_have_no_fault(data_folder: Path) -> None:
    rng = random.Random(3)
    modes: dict[GameMode, list[Path]] = {}
    for path in sorted((data_folder / "maps" / "full").rglob("*.osu")):
        modes.setdefault(read_beatmap(path).mode, []).append(path)
    assert len(modes) >= 3
    for files in spread(list(modes.values()), 2):
        path = rng.choice(files)
        objects = read_beatmap(path).hit_objects
        start = round(rng.uniform(objects[0].time, objects[-1].time - 4000))
        old, new = remapped(path, start, start + 4000)
        assert seam_faults(old, new, start, start + 4000) == [], path


def test_an_edge_through_sliders_and_holds(mapset: Path) -> None:
    for name in ("Normal", "4K Normal"):
        path = difficulty(mapset, name)
        beatmap = read_beatmap(path)
        lines = TimingLines(beatmap.timing_points)
        long = next(item for item in beatmap.hit_objects if isinstance(item, Slider | Hold) and item.time > 3000)
        reached = object_end_time(long, beatmap, lines)
        start, end = (long.time + reached) / 2, reached + 4000
        old, new = remapped(path, start, end)
        assert seam_faults(old, new, start, end) == []
        assert long in new.hit_objects


def test_lines_and_breaks_around_the_range(mapset: Path) -> None:
    path = difficulty(mapset, "Normal")
    beatmap = read_beatmap(path)
    red = next(point for point in beatmap.timing_points if point.uninherited)
    green = [
        replace(red, time=time, beat_length=-100 / velocity, uninherited=False, effects=kiai, volume=volume,
                sample_set=sets, sample_index=index, source=None)
        for time, velocity, kiai, volume, sets, index in (
            (4000, 0.75, 0, 35, 1, 2), (7000, 1.5, 1, 80, 3, 0), (9000, 0.5, 0, 20, 2, 4)
        )
    ]  # fmt: skip
    beatmap.timing_points = sorted([*beatmap.timing_points, *green], key=lambda point: point.time)
    write_beatmap(beatmap, path, overwrite=True)
    old, new = remapped(path, 6000, 10000)
    assert seam_faults(old, new, 6000, 10000) == []
    before, after = TimingLines(old.timing_points), TimingLines(new.timing_points)
    following = next(item.time for item in new.hit_objects if item.time > 10000)
    assert after.sample_at(following) == before.sample_at(following) == (2, 4, 20)
    assert after.velocity_at(following) == 0.5
    # Kiai and sample sets are the map's own within the range too.
    for time in (6500, 7500, 8999, 9500):
        assert after.kiai_at(time) == before.kiai_at(time)
        assert after.sample_at(time)[:2] == before.sample_at(time)[:2]


def test_the_same_seed_makes_the_same_part(mapset: Path) -> None:
    path = difficulty(mapset, "Normal")
    results = [remap(request_for(path, 5000, 7000, seed=seed), ignore_progress, CancelToken()) for seed in (1, 1, 2)]
    texts = [format_beatmap(result.beatmap) for result in results]
    assert texts[0] == texts[1] != texts[2]
    assert AI_TAG in results[0].beatmap.tags.split()
    assert (
        AI_TAG
        not in remap(request_for(path, 5000, 7000, mark_as_ai=False), ignore_progress, CancelToken()).beatmap.tags
    )


def test_objects_appear_while_they_are_made(mapset: Path) -> None:
    reports: list[Progress] = []
    path = difficulty(mapset, "4K Normal")
    remap(request_for(path, 5000, 9000), reports.append, CancelToken())
    shown = [report.payload for report in reports if isinstance(report.payload, GeneratedObjects)]
    assert shown[0].restart
    times = [item.time for payload in shown for item in payload.objects]
    assert times and min(times) >= 5000 and max(times) <= 9000
    assert all(payload.play_offset == 0 for payload in shown)


def shown_of_an_early_map(path: Path, **options) -> list[GeneratedObjects]:
    """What a remap hands out of the same map in format v4."""
    path.write_bytes(path.read_bytes().replace(b"osu file format v14", b"osu file format v4"))
    reports: list[Progress] = []
    with suppress(InputError):  # random weights do not always write what fits between the rest
        remap(request_for(path, 4000, 9000, **options), reports.append, CancelToken())
    return [report.payload for report in reports if isinstance(report.payload, GeneratedObjects)]


def test_objects_for_the_earliest_formats_say_that_the_game_plays_them_later(mapset: Path) -> None:
    shown = shown_of_an_early_map(difficulty(mapset, "4K Normal"))
    assert shown and all(payload.play_offset == 24 for payload in shown)


def test_a_public_checkpoint_says_so_too(data_folder: Path, tmp_path: Path) -> None:
    material = Material(data_folder / "golden")
    folder = shutil.copytree(material.folder / "inputs45", tmp_path / "set")
    shown = shown_of_an_early_map(folder / "taiko.osu", model=str(material.checkpoint("v32")))
    assert shown and all(payload.play_offset == 24 for payload in shown)


@pytest.mark.parametrize(
    ("start", "end", "options", "words"),
    [
        (1e7, 1e7 + 5000, {}, "after the song ends"),
        (5000, 5100, {}, "half a second"),
        (None, None, {}, "--start and --end"),
        (5000, 9000, {"mode": GameMode.TAIKO}, "keeps the mode"),
        (5000, 9000, {"timing": "audio"}, "keeps the red lines"),
        (5000, 9000, {"difficulty": 25.0}, "--difficulty"),
        (5000, 9000, {"difficulty": 0.0}, "--difficulty"),
    ],
)
def test_what_cannot_be_remapped_is_said(
    mapset: Path, start: float | None, end: float | None, options: dict, words: str
) -> None:
    path = difficulty(mapset, "Normal")
    with pytest.raises(InputError, match=words):
        run(request_for(path, start, end, **options), ignore_progress, CancelToken())


def test_a_map_without_objects_or_song(mapset: Path) -> None:
    path = difficulty(mapset, "Normal")
    empty = read_beatmap(path)
    empty.hit_objects = []
    write_beatmap(empty, path, overwrite=True)
    with pytest.raises(InputError, match="no hit objects"):
        remap(request_for(path, 5000, 9000), ignore_progress, CancelToken())
    (mapset / "audio.ogg").unlink()
    with pytest.raises(InputError, match=r"audio\.ogg"):
        remap(request_for(difficulty(mapset, "4K Normal"), 5000, 9000), ignore_progress, CancelToken())


def test_cancelling(mapset: Path) -> None:
    cancel = CancelToken()

    def stop(report: Progress) -> None:
        if isinstance(report.payload, GeneratedObjects):
            cancel.cancel()

    with pytest.raises(CancelledError):
        remap(request_for(difficulty(mapset, "Normal"), 3000, 30000), stop, cancel)


@pytest.mark.more_at_night
@pytest.mark.parametrize("family", spread(["v29", "v31", "v32"], 3))
def test_public_checkpoints_keep_to_the_range(data_folder: Path, tmp_path: Path, family: str) -> None:
    material = Material(data_folder / "golden")
    folder = shutil.copytree(material.folder / "inputs45", tmp_path / "set")
    made = 0
    for name, start, end in (("std_2bpm", 4000, 16000), ("taiko", 4000, 16000), ("catch", 4000, 7000)):
        try:
            old, new = remapped(folder / f"{name}.osu", start, end, model=str(material.checkpoint(family)))
        except InputError as error:
            # Weights of a few hundred numbers do not always write an object.
            assert "Nothing fits" in str(error)
            continue
        made += 1
        assert seam_faults(old, new, start, end) == []
    assert made


MANIA = """osu file format v14
[General]
Mode: 3
[Difficulty]
CircleSize:4
[TimingPoints]
0,500,4,1,0,50,1,0
[HitObjects]
"""


def test_legal_objects() -> None:
    beatmap = parse_beatmap(MANIA)
    made = [
        Circle(64, 192, 1004), Circle(64, 192, 1000), Circle(600, 192, 1000),
        Hold(192, 192, 1000, end=1760), Circle(192, 192, 1500), Hold(320, 192, 1000, end=1010),
    ]  # fmt: skip
    kept = enforce_rules(made, beatmap.timing_points, beatmap)
    assert [(type(item), item.x, item.time) for item in kept] == [
        (Circle, 64, 1000), (Circle, 192, 1000), (Circle, 320, 1000), (Circle, 192, 1500)
    ]  # fmt: skip
    lines = TimingLines(beatmap.timing_points)
    assert all(lines.is_snapped(item.time) for item in kept)
