"""Another difficulty that goes with one that is there."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines
from core.beatmap.writer import write_beatmap
from core.errors import InputError
from core.generation.mappers.bundled.prompt_context import GuestContext
from core.generation.open_map import OpenMap
from core.generation.postprocess.timing_lines import with_kiai
from core.generation.request import AI_TAG, GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import GenerationResult
from core.generation.set_fields import DEFAULT_COLOURS
from core.generation.tasks.dispatch import run
from core.jobs import CancelToken, ignore_progress
from core.tokens.events import ContextType
from core.tokens.families import bundled_vocabulary
from tests.golden.material import Material
from tests.portions import spread


def guest(path: Path | None, **options) -> GenerationResult:
    request = GenerationRequest.of(
        task=Task.GUEST, beatmap=path, **({"difficulty": 2.0, "seed": 2, "device": "cpu"} | options)
    )
    return run(request, ignore_progress, CancelToken())[0]


def difficulty(folder: Path, name: str) -> Path:
    return next(path for path in folder.glob("*.osu") if f"[{name}]" in path.name)


def with_kiai_parts(path: Path) -> Beatmap:
    beatmap = read_beatmap(path)
    red = beatmap.timing_points[0]
    for time, effects in ((6000.0, 1), (9000.0, 0)):
        beatmap.timing_points.append(
            replace(red, time=time, beat_length=-100.0, uninherited=False, effects=effects, source=None)
        )
    beatmap.timing_points.sort(key=lambda point: point.time)
    beatmap.combo_colours = [(1, 2, 3), (4, 5, 6)]
    write_beatmap(beatmap, path, overwrite=True)
    return beatmap


def check_goes_with(made: Beatmap, first: Beatmap) -> None:
    end = first.hit_objects[-1].time
    assert TimingLines(made.timing_points).kiai_times(end) == TimingLines(first.timing_points).kiai_times(end)
    reds = [[(p.time, p.beat_length, p.meter) for p in map_.timing_points if p.uninherited] for map_ in (made, first)]
    assert reds[0] == reds[1]
    assert made.combo_colours == (first.combo_colours or DEFAULT_COLOURS)
    assert (made.title, made.artist, made.source) == (first.title, first.artist, first.source)
    assert made.creator == first.creator and made.version_name != first.version_name and made.beatmap_id == 0
    assert AI_TAG in made.tags.split()


def test_a_guest_takes_timing_kiai_and_colours(mapset: Path) -> None:
    path = difficulty(mapset, "Normal")
    first = with_kiai_parts(path)
    result = guest(path, end=14000)
    check_goes_with(result.beatmap, first)
    assert result.base is None and result.from_set
    lines = TimingLines(result.beatmap.timing_points)
    assert result.beatmap.hit_objects and all(lines.is_snapped(item.time) for item in result.beatmap.hit_objects)


def test_a_guest_of_another_mode(mapset: Path) -> None:
    first = with_kiai_parts(difficulty(mapset, "Normal"))
    result = guest(difficulty(mapset, "Normal"), mode=GameMode.TAIKO, end=12000)
    assert result.beatmap.mode == GameMode.TAIKO
    check_goes_with(result.beatmap, first)


@pytest.mark.more_at_night
@pytest.mark.parametrize("family", spread(["v31", "v29"], 2))
def test_public_checkpoints_are_shown_the_first(data_folder: Path, tmp_path: Path, family: str) -> None:
    material = Material(data_folder / "golden")
    folder = shutil.copytree(material.folder / "inputs45", tmp_path / "set")
    # The weights are a few hundred numbers, so that only the way is tested.
    result = guest(folder / "std_2bpm.osu", model=str(material.checkpoint(family)), end=12_000)
    check_goes_with(result.beatmap, read_beatmap(folder / "std_2bpm.osu"))
    with pytest.raises(InputError, match="own mode"):
        guest(folder / "std_2bpm.osu", model=str(material.checkpoint(family)), mode=GameMode.TAIKO)


def test_a_checkpoint_that_knows_no_other_difficulty(data_folder: Path, tmp_path: Path) -> None:
    material = Material(data_folder / "golden")
    folder = shutil.copytree(material.folder / "inputs45", tmp_path / "set")
    with pytest.raises(InputError, match="V29 or V31"):
        guest(folder / "std.osu", model=str(material.checkpoint("v32")))


def test_what_cannot_be_answered_is_said(mapset: Path) -> None:
    path = difficulty(mapset, "Normal")
    with pytest.raises(InputError, match="--difficulty"):
        guest(path, difficulty=None)
    for stars in (0.0, 25.0):
        with pytest.raises(InputError, match="--difficulty"):
            guest(path, difficulty=stars)
    with pytest.raises(InputError, match="--timing"):
        guest(path, timing="audio")
    empty = read_beatmap(path)
    empty.hit_objects = []
    write_beatmap(empty, path, overwrite=True)
    with pytest.raises(InputError, match="no hit objects"):
        guest(path)


def test_kiai_of_a_new_map() -> None:
    lines = [TimingPoint(0, 500), TimingPoint(1000, -50, uninherited=False), TimingPoint(3000, 400)]
    result = with_kiai(lines, [(500, 2000), (3000, 4000)])
    assert [(point.time, point.velocity, point.uninherited, point.kiai) for point in result] == [
        (0, 1.0, True, False), (500, 1.0, False, True), (1000, 2.0, False, True), (2000, 2.0, False, False),
        (3000, 1.0, True, True), (4000, 1.0, False, False),
    ]  # fmt: skip


def test_the_block_of_a_window_holds_the_other_map(mapset: Path) -> None:
    vocabulary = bundled_vocabulary(8176)
    chosen = OpenMap.open(difficulty(mapset, "Normal"))
    other = GuestContext.of(chosen.beatmap, 2.0, vocabulary, 60000)
    block = other.block(5000, 13176, 60000)
    assert block[0] == vocabulary.context_sos[ContextType.GD] and block[-1] == vocabulary.context_eos[ContextType.GD]
    assert block[1 : 1 + len(other.special)] == other.special
    assert len(block) > len(other.block(50000, 58176, 60000)) > len(other.special) + 3


def test_the_earliest_formats_are_read_in_the_time_of_the_song(mapset: Path) -> None:
    path = difficulty(mapset, "Normal")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("osu file format v14", "osu file format v3"), encoding="utf-8")
    chosen = OpenMap.open(path)
    played = chosen.as_played()
    assert played.hit_objects[0].time == chosen.beatmap.hit_objects[0].time + 24
    assert played.timing_points[0].time == chosen.beatmap.timing_points[0].time + 24
