"""Fixes of findings in files: a step that can be undone, or nothing."""

import shutil
from dataclasses import replace

import pytest

from core.backups import backups_of
from core.beatmap.reader import read_beatmap
from core.beatmap.writer import encode_beatmap
from core.edits.history import History
from core.errors import InputError
from core.jobs import CancelToken
from core.modding.apply_fixes import fix_file
from core.modding.finding import Finding, Fix, Severity
from core.modding.fixes import move_object, set_new_combo
from core.modding.run_checks import check_path


@pytest.fixture
def beatmap_file(tmp_path, fixtures_folder, monkeypatch):
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    source = next((fixtures_folder / "Songs" / "Beatwright - Lantern Walk").glob("*[[]Normal].osu"))
    folder = tmp_path / "set"
    folder.mkdir()
    return shutil.copy(source, folder / "map.osu")


def fixable(item, change, *arguments) -> Finding:
    fix = Fix("do it", change, (item.x, item.y, item.time, *arguments))
    return Finding(item.time, "Compose", Severity.WARNING, "It is odd.", (item.time,), fix=fix)


def test_fixes_are_one_step_that_can_be_undone(beatmap_file):
    before = beatmap_file.read_bytes()
    first, second = read_beatmap(beatmap_file).hit_objects[1:3]
    findings = [fixable(first, move_object, first.time + 10), fixable(second, set_new_combo, not second.new_combo)]
    step, fixed = fix_file(beatmap_file, findings)
    assert fixed == findings
    after = read_beatmap(beatmap_file).hit_objects
    assert after[1].time == first.time + 10
    assert after[2].new_combo is not second.new_combo
    assert backups_of(beatmap_file)[0].read() == before
    assert step.summary == "2 fixes of findings"
    History().undo(step)
    assert beatmap_file.read_bytes() == before


def test_a_finding_about_many_green_lines_is_fixed_whole(beatmap_file):
    beatmap = read_beatmap(beatmap_file)
    wanted = list(beatmap.timing_points)
    last = wanted[-1]
    repeats = [replace(last, time=last.time + 500.0 * n, uninherited=False, beat_length=-100.0) for n in range(1, 6)]
    if not last.uninherited:
        repeats = [replace(each, beat_length=last.beat_length) for each in repeats]
    beatmap.timing_points = [*wanted, *repeats]
    beatmap_file.write_bytes(encode_beatmap(beatmap))
    found = [
        finding
        for finding in check_path(beatmap_file, lambda _: None, CancelToken())
        if finding.fix is not None and "green line" in finding.message
    ]
    assert len(found) == 1 and "5 green lines" in found[0].fix.sentence
    fix_file(beatmap_file, found)
    assert [each.time for each in read_beatmap(beatmap_file).timing_points] == [each.time for each in wanted]


def test_a_fix_whose_object_is_gone_changes_nothing(beatmap_file):
    before = beatmap_file.read_bytes()
    item = read_beatmap(beatmap_file).hit_objects[0]
    item.time += 1
    with pytest.raises(InputError, match="Nothing is left to fix"):
        fix_file(beatmap_file, [fixable(item, move_object, item.time + 10)])
    assert beatmap_file.read_bytes() == before


def test_a_file_that_is_gone_is_named(beatmap_file):
    item = read_beatmap(beatmap_file).hit_objects[0]
    beatmap_file.unlink()
    with pytest.raises(InputError, match=r"map\.osu is no longer there"):
        fix_file(beatmap_file, [fixable(item, move_object, 0.0)])
