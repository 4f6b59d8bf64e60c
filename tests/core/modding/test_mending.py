"""Fixes of findings in files: a step that can be undone, or nothing."""

import shutil

import pytest

from core.backups import backups_of
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.history import History
from core.modding.finding import Finding, Fix, Severity
from core.modding.fixes import move_object, set_new_combo
from core.modding.mending import mend_file


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
    step, fixed = mend_file(beatmap_file, findings)
    assert fixed == findings
    after = read_beatmap(beatmap_file).hit_objects
    assert after[1].time == first.time + 10
    assert after[2].new_combo is not second.new_combo
    assert backups_of(beatmap_file)[0].read() == before
    assert step.summary == "2 fixes of findings"
    History().undo(step)
    assert beatmap_file.read_bytes() == before


def test_a_fix_whose_object_is_gone_changes_nothing(beatmap_file):
    before = beatmap_file.read_bytes()
    item = read_beatmap(beatmap_file).hit_objects[0]
    item.time += 1
    with pytest.raises(InputError, match="Nothing is left to fix"):
        mend_file(beatmap_file, [fixable(item, move_object, item.time + 10)])
    assert beatmap_file.read_bytes() == before


def test_a_file_that_is_gone_is_named(beatmap_file):
    item = read_beatmap(beatmap_file).hit_objects[0]
    beatmap_file.unlink()
    with pytest.raises(InputError, match=r"map\.osu is no longer there"):
        mend_file(beatmap_file, [fixable(item, move_object, 0.0)])
