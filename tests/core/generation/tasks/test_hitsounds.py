"""Hitsounds for maps that are there: sounds are chosen, and nothing else changes."""

import random
import shutil
from pathlib import Path

import pytest

from benchmarks.sounds import sound_faults
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitSample, Slider, TimingPoint
from core.beatmap.reader import parse_beatmap, read_beatmap
from core.beatmap.timing import TimingLines
from core.beatmap.writer import encode_beatmap
from core.errors import CancelledError, InputError
from core.generation.hitsounding.copy_to_set import copy_to_set
from core.generation.hitsounding.template import HitsoundTemplate
from core.generation.hitsounding.writer import HitsoundEvent, with_volumes, write_sounds
from core.generation.open_map import OpenMap
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import GenerationResult
from core.generation.tasks.dispatch import run
from core.generation.tasks.hitsounds import add_hitsounds
from core.jobs import CancelToken, ignore_progress
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap
from tests.golden.material import Material
from tests.portions import spread


def hitsounded(path: Path, **options) -> GenerationResult:
    request = GenerationRequest.of(task=Task.HITSOUNDS, beatmap=path, **({"seed": 4, "device": "cpu"} | options))
    return run(request, ignore_progress, CancelToken())[0]


def written(beatmap: Beatmap) -> Beatmap:
    """As it is read again from its file."""
    return parse_beatmap(encode_beatmap(beatmap))


def difficulty(folder: Path, name: str) -> Path:
    return next(path for path in folder.glob("*.osu") if f"[{name}]" in path.name)


def with_random_sounds(beatmap: Beatmap, rng: random.Random) -> tuple[Beatmap, list[HitsoundEvent]]:
    changed = beatmap.copy()
    source = UpstreamMap(changed)
    lines = TimingLines(changed.timing_points)
    script = HitsoundTemplate.of(source, ParserSettings(), lines, changed.slider_multiplier)
    moments = []
    for slot in script.slots.values():
        bits, volume = 2 * rng.randrange(8), rng.randrange(5, 101)
        sets = rng.randrange(1, 4), rng.randrange(1, 4)
        moments.append(HitsoundEvent(source.objects[slot.owner], slot.number, slot.time, bits, *sets, volume))
    write_sounds(changed, moments, keep_bits=changed.mode == GameMode.TAIKO)
    return changed, moments


@pytest.mark.more_at_night
@pytest.mark.parametrize("folder", ["maps/valid", "odd"])
def test_nothing_but_sounds_differs_in_any_map(data_folder: Path, folder: str) -> None:
    rng = random.Random(1)
    paths = spread(sorted((data_folder / folder).rglob("*.osu")), 7)
    read = 0
    for path in paths:
        try:
            old = read_beatmap(path)
        except InputError:
            continue
        read += 1
        new, moments = with_random_sounds(old, rng)
        assert sound_faults(old, written(new)) == [], path
        if moments and old.mode != GameMode.TAIKO:
            circle = next((moment for moment in moments if isinstance(moment.item, Circle)), None)
            assert circle is None or circle.item.sound & 14 == circle.bits
    assert read > 0.8 * len(paths) > 5


@pytest.mark.more_at_night
@pytest.mark.parametrize("name", spread(["Normal", "4K Normal"], 2))
def test_the_bundled_model_changes_sounds_only(mapset: Path, name: str) -> None:
    path = difficulty(mapset, name)
    before = path.read_bytes()
    result = hitsounded(path)
    assert sound_faults(read_beatmap(path), written(result.beatmap)) == []
    assert result.base is not None and result.base.file == path and path.read_bytes() == before
    assert encode_beatmap(hitsounded(path).beatmap) == encode_beatmap(result.beatmap)
    assert any(item.sound & 14 for item in result.beatmap.hit_objects)


@pytest.mark.more_at_night
@pytest.mark.parametrize(
    ("family", "name"), spread([("v31", "taiko"), ("v31", "std_2bpm"), ("v29", "mania"), ("v29", "catch")], 4)
)
def test_public_checkpoints_change_sounds_only(data_folder: Path, tmp_path: Path, family: str, name: str) -> None:
    material = Material(data_folder / "golden")
    folder = shutil.copytree(material.folder / "inputs45", tmp_path / "set")
    path = folder / f"{name}.osu"
    result = hitsounded(path, model=str(material.checkpoint(family)), copy_to_set=True)
    assert sound_faults(read_beatmap(path), written(result.beatmap)) == []
    assert {copy.file.stem for copy in result.copies} == (
        set() if name == "taiko" else {"std", "std_2bpm", "std_easy", "catch", "mania"} - {name}
    )
    for copy in result.copies:
        assert sound_faults(read_beatmap(copy.file), written(copy.beatmap)) == []


def test_sounds_of_a_range_only(mapset: Path) -> None:
    path = difficulty(mapset, "Normal")
    old = read_beatmap(path)
    new = written(hitsounded(path, start=5000, end=9000).beatmap)
    assert sound_faults(old, new) == []
    before, after = TimingLines(old.timing_points), TimingLines(new.timing_points)
    for item, changed in zip(old.hit_objects, new.hit_objects, strict=True):
        if not 5000 <= item.time <= 9000:
            assert item == changed
            assert before.sample_at(item.time) == after.sample_at(item.time)
    assert old.hit_objects != new.hit_objects
    with pytest.raises(InputError, match="range"):
        hitsounded(path, start=old.hit_objects[-1].time + 1, end=old.hit_objects[-1].time + 700)


SMALL = """osu file format v14

[General]
AudioFilename: a.mp3
SampleSet: Soft
Mode: {mode}

[Difficulty]
CircleSize:4
SliderMultiplier:1

[TimingPoints]
0,500,4,2,1,60,1,0
1000,-50,4,2,1,60,0,1
2000,500,4,2,1,70,1,1

[HitObjects]
64,192,500,1,0,0:0:0:0:
100,100,1000,{long}
64,192,2000,1,2,0:0:0:0:note.wav
"""
SLIDER = "2,0,L|200:100,2,100"


def small(folder: Path, mode: int = 0, name: str = "a", long: str = SLIDER) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "a.mp3").touch()
    path = folder / f"{name}.osu"
    path.write_text(SMALL.format(mode=mode, long=long), encoding="utf-8")
    return path


def test_volumes_go_into_green_lines() -> None:
    points = parse_beatmap(SMALL.format(mode=0, long=SLIDER)).timing_points
    lines = with_volumes(points, [(500, 40), (1000, 42), (1250, 80), (2000, 80)])
    said = [(point.time, point.uninherited, point.volume, point.velocity, point.kiai) for point in lines]
    assert said == [
        (0, True, 60, 1.0, False),
        (500, False, 40, 1.0, False),
        (1000, False, 40, 2.0, True),
        (1250, False, 80, 2.0, True),
        (2000, True, 70, 1.0, True),
        (2000, False, 80, 1.0, True),
    ]
    assert [point for point in lines if point.uninherited] == [point for point in points if point.uninherited]


def test_sets_that_the_line_names_are_left_to_it(tmp_path: Path) -> None:
    beatmap = read_beatmap(small(tmp_path / "set"))
    circle, slider, last = beatmap.hit_objects
    write_sounds(
        beatmap,
        [
            HitsoundEvent(circle, 0, 500, 8, 2, 1),
            HitsoundEvent(slider, 0, 1000, 0, 3, 1),
            HitsoundEvent(slider, 1, 1000, 2, 2, 2),
            HitsoundEvent(slider, 2, 1250, 4, 2, 2),
            HitsoundEvent(slider, 3, 1500, 10, 1, 3),
            HitsoundEvent(last, 0, 2000, 0, 1, 2),
        ],
    )
    assert (circle.sound, circle.sample) == (8, HitSample(0, 1))
    assert isinstance(slider, Slider)
    assert slider.edge_sounds == [0, 4, 10]
    assert slider.edge_sets == [(3, 0), (0, 0), (1, 3)]
    assert (slider.sound, slider.sample) == (2, HitSample(0, 0))
    assert last.sample == HitSample(1, 0, filename="note.wav")


def test_copying_takes_what_coincides(tmp_path: Path) -> None:
    folder = tmp_path / "set"
    source = OpenMap.open(small(folder))
    other = small(folder, 3, "other", "1,0,0:0:0:0:")
    small(folder, 1, "drums")
    (folder / "broken.osu").write_text("nothing", encoding="utf-8")
    circle, slider, last = source.beatmap.hit_objects
    moments = [
        HitsoundEvent(circle, 0, 500, 8, 3, 3, 50),
        HitsoundEvent(slider, 0, 1001.5, 4, 1, 1, 50),
        HitsoundEvent(last, 0, 2003, 2, 1, 1),
    ]
    copies, warnings = copy_to_set(source, moments)
    assert [copy.file for copy in copies] == [other]
    assert [item.sound for item in copies[0].beatmap.hit_objects] == [8, 4, 2]
    assert [item.sample.normal_set for item in copies[0].beatmap.hit_objects] == [3, 1, 0]
    assert sound_faults(read_beatmap(other), written(copies[0].beatmap)) == []
    assert any("drums" in text for text in warnings) and any("broken" in text for text in warnings)


def test_a_line_at_the_time_of_a_sound_says_it_itself() -> None:
    green = TimingPoint(1000, -100, uninherited=False)
    lines = with_volumes([TimingPoint(0, 500), green], [(1000, 30), (1500, 33)])
    assert [(point.time, point.volume) for point in lines] == [(0, 100), (1000, 30)]


def test_what_cannot_be_hitsounded_is_said(mapset: Path) -> None:
    path = difficulty(mapset, "Normal")
    beatmap = read_beatmap(path)
    beatmap.hit_objects = []
    path.write_bytes(encode_beatmap(beatmap))
    with pytest.raises(InputError, match="no hit objects"):
        hitsounded(path)
    with pytest.raises(InputError, match="name"):
        hitsounded(None, audio=mapset / "audio.ogg")
    with pytest.raises(InputError, match="--hitsounded"):
        hitsounded(path, hitsounded=False)
    cancel = CancelToken()
    cancel.cancel()
    request = GenerationRequest.of(task=Task.HITSOUNDS, beatmap=difficulty(mapset, "4K Normal"), device="cpu")
    with pytest.raises(CancelledError):
        add_hitsounds(request, ignore_progress, cancel)
