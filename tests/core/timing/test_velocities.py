"""SV that makes up for another tempo: sliders keep their lengths and durations, and nothing else moves."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, Slider, TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines, object_end_times
from core.beatmap.writer import write_beatmap
from core.edits.history import History
from core.edits.retime import write_timing
from core.timing.corrections import double_tempo, halve_tempo, nudge_offset, nudge_tempo, scale_tempo
from core.timing.retime_set import check_difficulty, with_red_lines
from core.timing.velocities import with_kept_velocities
from tests.portions import spread

RED = TimingPoint(1000.0, 500.0, 4, 2, 0, 70)


@pytest.fixture
def beatmap() -> Beatmap:
    """120 BPM from 1 s, SV 1.5 with kiai from 9 s, 150 BPM from 21 s; sliders in each part, and before the first."""
    made = Beatmap.new(version_name="Hard")
    made.timing_points = [
        RED,
        TimingPoint(9000.0, -100.0 / 1.5, 4, 1, 3, 55, uninherited=False, effects=1),
        TimingPoint(21_000.0, 400.0, 4, 3, 1, 40),
    ]
    made.slider_multiplier = 1.4
    sliders = [Slider(0, 0, time, points=[(90, 0)], length=70) for time in (500, 1000, 3000, 9000, 12_000, 21_000)]
    made.hit_objects = sorted([*sliders, Circle(9, 9, 2000)], key=lambda item: item.time)
    return made


def reds(beatmap: Beatmap) -> list[TimingPoint]:
    return [replace(point) for point in beatmap.timing_points if point.uninherited]


@pytest.mark.parametrize("change", [double_tempo, halve_tempo, lambda points: scale_tempo(points, 1.5)])
def test_sliders_stay_as_they_are_under_another_tempo(beatmap, change):
    points = change(reds(beatmap))
    changed = with_red_lines(beatmap, points)
    assert object_end_times(changed) != object_end_times(beatmap)
    kept = with_kept_velocities(beatmap, changed)
    assert object_end_times(kept) == pytest.approx(object_end_times(beatmap), abs=1e-6)
    assert kept.hit_objects == beatmap.hit_objects
    assert [point for point in kept.timing_points if point.uninherited] == reds(changed)
    for time in (500, 1000, 9000, 12_000, 22_000):
        before, after = TimingLines(beatmap.timing_points), TimingLines(kept.timing_points)
        assert after.kiai_at(time) == before.kiai_at(time)
        assert after.sample_at(time) == before.sample_at(time)


def test_a_tempo_that_is_only_known_better_changes_no_velocity(beatmap):
    changed = with_red_lines(beatmap, nudge_tempo(reds(beatmap), 0.3))
    assert with_kept_velocities(beatmap, changed).timing_points == changed.timing_points


def test_green_lines_that_need_not_change_stay_as_they_are(beatmap):
    points = reds(beatmap)
    points[1] = replace(points[1], beat_length=200.0)
    kept = with_kept_velocities(beatmap, with_red_lines(beatmap, points))
    assert [line.time for line in kept.timing_points] == [1000.0, 9000.0, 21_000.0, 21_000.0]
    assert kept.timing_points[1] == beatmap.timing_points[1]
    assert kept.timing_points[3].velocity == pytest.approx(0.5)


def test_a_moved_line_that_doubles_gets_no_second_green_line(beatmap):
    points = nudge_offset(double_tempo(reds(beatmap)), -3)
    kept = with_kept_velocities(beatmap, with_red_lines(beatmap, points))
    times = [line.time for line in kept.timing_points if not line.uninherited]
    assert times == [500.0, 997.0, 9000.0, 20_997.0]
    assert object_end_times(kept) == pytest.approx(object_end_times(beatmap), abs=1e-6)


def test_what_the_game_cannot_play_is_counted(beatmap):
    beatmap.timing_points[1] = replace(beatmap.timing_points[1], beat_length=-10.0)
    check = check_difficulty(Path("a.osu"), beatmap, halve_tempo(reds(beatmap)))
    assert check.moved_ends == 6 and check.moved_ends_kept == 2


def test_mania_scrolls_by_its_main_tempo(beatmap):
    beatmap.mode = GameMode.MANIA
    changed = with_red_lines(beatmap, double_tempo(reds(beatmap)))
    assert with_kept_velocities(beatmap, changed).timing_points == changed.timing_points


def test_writing_with_kept_velocities_is_one_step_that_can_be_undone(tmp_path, monkeypatch, beatmap):
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    files = [tmp_path / "a.osu", tmp_path / "b.osu"]
    for file in files:
        write_beatmap(beatmap, file)
    before = [file.read_bytes() for file in files]
    step = write_timing(files, double_tempo(reds(beatmap)), keep_velocities=True)
    assert set(step.changed_files) == set(files)
    for file in files:
        written = read_beatmap(file)
        assert [point.bpm for point in written.timing_points if point.uninherited] == pytest.approx([240, 300])
        assert object_end_times(written) == pytest.approx(object_end_times(beatmap), abs=0.01)
    History().undo(step)
    assert [file.read_bytes() for file in files] == before


@pytest.mark.more_at_night
def test_real_maps_keep_every_slider(data_folder):
    for file in spread(sorted((data_folder / "maps" / "train").glob("1[0-3]*/*.osu"))[:40], 4):
        beatmap = read_beatmap(file)
        if min(point.beat_length for point in reds(beatmap)) < 12:
            continue  # twice as fast is beyond what the game plays
        changed = with_red_lines(beatmap, double_tempo(reds(beatmap)))
        kept = with_kept_velocities(beatmap, changed)
        slow = [line for line in kept.timing_points if not line.uninherited and line.velocity <= 0.1]
        if not slow and beatmap.mode is not GameMode.MANIA:
            assert object_end_times(kept) == pytest.approx(object_end_times(beatmap), abs=0.01), file
