"""Other red lines for a whole set: what they would mean, and writing them."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, Slider, TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines
from core.beatmap.writer import write_beatmap
from core.edits.history import History
from core.edits.retime import write_timing
from core.errors import InputError
from core.timing.retime_set import check_difficulty, check_set, with_red_lines

RED = TimingPoint(1000.0, 500.0, 4, 2, 0, 70)


@pytest.fixture
def beatmap() -> Beatmap:
    """120 BPM from 1 s with SV 2 and kiai from 9 s, 150 BPM from 21 s."""
    made = Beatmap.new(version_name="Hard")
    made.timing_points = [
        RED,
        TimingPoint(1000.0, -50.0, 4, 2, 0, 70, uninherited=False),
        TimingPoint(9000.0, -100.0, 4, 1, 3, 55, uninherited=False, effects=1),
        TimingPoint(21_000.0, 400.0, 4, 3, 1, 40, effects=8),
    ]
    made.slider_multiplier = 1.0
    made.hit_objects = [
        Circle(100, 100, 2000),
        Slider(100, 100, 3000, points=[(200, 100)], length=100),
        Circle(100, 100, 9250),
        Circle(100, 100, 21_400),
    ]
    return made


def state(beatmap: Beatmap, time: float) -> tuple:
    lines = TimingLines(beatmap.timing_points)
    return lines.velocity_at(time), lines.kiai_at(time), lines.sample_at(time)


def test_the_same_lines_change_nothing(beatmap: Beatmap):
    again = [replace(point) for point in beatmap.timing_points if point.uninherited]
    assert with_red_lines(beatmap, again).timing_points == beatmap.timing_points
    check = check_difficulty(Path("a.osu"), beatmap, again)
    assert check.clean and check.objects == 4 and check.off == ()


def test_a_later_offset_takes_the_green_line_along_and_puts_objects_off(beatmap: Beatmap):
    points = [replace(RED, time=1006.0), replace(beatmap.timing_points[-1])]
    changed = with_red_lines(beatmap, points)
    assert [line.time for line in changed.timing_points] == [1006.0, 1006.0, 9000.0, 21_000.0]
    assert state(changed, 3000.0) == state(beatmap, 3000.0)
    check = check_difficulty(Path("a.osu"), beatmap, points)
    assert [each.time for each in check.off] == [2000.0, 3000.0, 9250.0]
    assert check.off[0].by == pytest.approx(-6.0) and check.moved_ends == 0 and not check.clean


def test_velocity_kiai_and_samples_stay_wherever_lines_come_and_go(beatmap: Beatmap):
    points = [TimingPoint(1000.0, 500.0), TimingPoint(7000.0, 480.0), TimingPoint(12_000.0, 450.0)]
    changed = with_red_lines(beatmap, points)
    assert [line.time for line in changed.timing_points if line.uninherited] == [1000.0, 7000.0, 12_000.0]
    for time in (1500.0, 7000.0, 8000.0, 9500.0, 12_000.0, 20_000.0, 21_000.0, 30_000.0):
        assert state(changed, time) == state(beatmap, time), time


def test_half_the_tempo_is_told_by_the_ends_of_sliders(beatmap: Beatmap):
    points = [replace(RED, beat_length=1000.0), beatmap.timing_points[-1]]
    check = check_difficulty(Path("a.osu"), beatmap, points)
    assert check.moved_ends == 1 and not check.clean


def test_a_map_without_lines_gets_them(beatmap: Beatmap):
    beatmap.timing_points = []
    assert [line.time for line in with_red_lines(beatmap, [RED]).timing_points] == [1000.0]


def test_writing_is_one_step_for_the_whole_set(beatmap: Beatmap, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    folder = tmp_path / "set"
    folder.mkdir()
    files = [folder / "a.osu", folder / "b.osu"]
    for file in files:
        write_beatmap(beatmap, file)
    before = [file.read_bytes() for file in files]
    points = [replace(RED, time=1004.0)]
    assert [check.off_now for check in check_set([*files, folder / "gone.osu"], points)] == [0, 0]
    step = write_timing(files, points)
    assert step.changed_files == tuple(files) and "120 BPM" in step.summary
    for file in files:
        (line,) = [point for point in read_beatmap(file).timing_points if point.uninherited]
        assert line.time == 1004.0 and len(read_beatmap(file).hit_objects) == 4
    with pytest.raises(InputError, match="already"):
        write_timing(files, points)
    History().undo(step)
    assert [file.read_bytes() for file in files] == before


def test_no_line_is_no_timing(tmp_path: Path):
    with pytest.raises(InputError, match="no red line"):
        write_timing([tmp_path / "a.osu"], [])
