"""Running the checks: over a file, an archive, gimmick maps and broken input."""

import json
import re
from pathlib import Path

import pytest

from core.beatmap.objects import Circle, GameMode, TimingPoint
from core.beatmap.reader import read_beatmap
from core.cli import run
from core.errors import CancelledError, InputError
from core.jobs import CancelToken
from core.modding.apply_fixes import propose_fixes
from core.modding.finding import Severity, edit_link, figure, object_names, timestamp
from core.modding.rules.rule import all_rules
from core.modding.run_checks import MAX_SHOWN, check_path
from tests.core.modding.sets import at, clean_set, write_set
from tests.portions import spread


@pytest.fixture
def folder(tmp_path, song) -> Path:
    maps = clean_set(GameMode.OSU)
    maps[0].hit_objects[10].time += 3
    maps[1].hit_objects[10].time += 3
    write_set(tmp_path / "set", maps, song)
    return tmp_path / "set"


def test_one_file_gives_its_own_findings(folder):
    (finding,) = check_path(next(folder.glob("*Easy*")))
    assert (finding.difficulty, finding.severity, finding.category) == ("Easy", Severity.PROBLEM, "Timing")
    assert finding.objects == (at(20) + 3,)
    assert finding.link == "osu://edit/00:11:003%20(3)"


def test_a_fix_snaps_the_object_again(folder):
    path = next(folder.glob("*Easy*"))
    (finding,) = check_path(path)
    before = read_beatmap(path)
    fixed = finding.fix.apply(before)
    assert fixed.hit_objects[10].time == at(20)
    assert before.hit_objects[10].time == at(20) + 3


def test_folders_of_single_maps_are_not_compared(folder):
    other = clean_set(GameMode.OSU)[1]
    other.title, other.audio_filename = "Another song", "another.mp3"
    write = folder / "other.osu"
    from core.beatmap.writer import format_beatmap

    write.write_text(format_beatmap(other), encoding="utf-8")
    assert not [finding for finding in check_path(next(folder.glob("*Easy*"))) if finding.category == "Metadata"]


def test_numbers_are_written_out(tmp_path, song):
    maps = clean_set(GameMode.OSU)
    for number, beatmap in enumerate(maps):
        beatmap.timing_points += [TimingPoint(1_234_567 + number, 500.0), TimingPoint(1_300_000, 1e-290)]
    write_set(tmp_path / "set", maps, song)
    messages = [finding.message for finding in check_path(tmp_path / "set")]
    assert any("1234567 ms" in message for message in messages)
    assert any("over 1,000,000,000 BPM" in message for message in messages)
    assert not [message for message in messages if re.search(r"\d[eE][+-]\d", message)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *(
            (999.7, "1,000"),
            (1234.5, "1,234"),
            (12.345, "12.3"),
            (-6e7, "-60,000,000"),
            (-1e40, "below -1,000,000,000"),
        ),
        *((1.25e-5, "0.000013"), (-1e-300, "0"), (0.0, "0"), (-3.0, "-3")),
    ],
)
def test_a_figure_has_no_exponent(value, text):
    assert figure(value) == text


def test_thousands_of_faults_are_summed_up(tmp_path, song):
    maps = clean_set(GameMode.OSU)
    maps[2].hit_objects = [Circle(256, 192, at(20) + n // 2 * 3, False) for n in range(8000)]
    write_set(tmp_path / "set", maps, song)
    findings = [finding for finding in check_path(tmp_path / "set") if finding.difficulty == "Hard"]
    for check in {finding.check for finding in findings}:
        assert len([finding for finding in findings if finding.check == check]) <= MAX_SHOWN + 1
    assert any("further places" in finding.message for finding in findings)


def test_what_is_not_listed_is_fixed_too(tmp_path, song):
    maps = clean_set(GameMode.OSU)
    for item in maps[2].hit_objects:
        item.time += 6.0  # every one of them off its tick
    write_set(tmp_path / "set", maps, song)
    found = [each for each in check_path(tmp_path / "set") if each.difficulty == "Hard" and each.fix is not None]
    (summed_up,) = (each for each in found if "further places" in each.message)
    alike = [each for each in found if each.check == summed_up.check]
    assert len(alike) == MAX_SHOWN + 1
    file = tmp_path / "set" / summed_up.file
    result = propose_fixes(file, alike)
    ticks = {item.time - 6.0 for item in maps[2].hit_objects}
    assert {item.time for item in result.beatmap.hit_objects} == ticks


def test_lines_of_impossible_tempo_do_not_unsnap_the_map(tmp_path, song):
    maps = clean_set(GameMode.TAIKO)
    for beatmap in maps:
        beatmap.timing_points = sorted(
            [*beatmap.timing_points, TimingPoint(at(40) + 1, 6e6, 4, 2, 0, 60, True, 8)], key=lambda point: point.time
        )
    write_set(tmp_path / "set", maps, song)
    assert "Unsnapped object" not in {finding.check for finding in check_path(tmp_path / "set")}


def test_cancel_stops(folder):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        check_path(folder, cancel=cancel)


def test_progress_ends_at_one(folder):
    seen = []
    check_path(folder, on_progress=lambda progress: seen.append(progress.done))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


@pytest.mark.parametrize("name", ["gone", "gone.osu", "song.txt"])
def test_wrong_input_is_one_sentence(tmp_path, name):
    (tmp_path / "song.txt").write_text("words")
    with pytest.raises(InputError, match=name.partition(".")[0]):
        check_path(tmp_path / name)


def test_a_folder_without_maps_is_wrong_input(tmp_path):
    with pytest.raises(InputError, match=r"no \.osu file"):
        check_path(tmp_path)


def test_the_command_prints_the_findings_as_json(folder, capsys):
    assert run(["check", str(folder), "--json"]) == 0
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [finding["difficulty"] for finding in findings] == ["Easy", "Normal"]
    assert findings[0]["score"] is None
    assert {"time_ms", "category", "severity", "message", "objects", "link"} <= set(findings[0])


def test_the_command_prints_for_people(folder, capsys):
    assert run(["check", str(folder)]) == 0
    assert "00:11:003  problem  Timing: " in capsys.readouterr().out


def test_every_check_says_what_it_is_for():
    names = [check.name for check in all_rules()]
    assert len(names) == len(set(names)) >= 110
    for check in all_rules():
        assert check.name and check.category and check.severities and check.modes
        assert check.purpose.endswith(".")


def test_limits_can_be_changed_but_not_misspelt(tmp_path, monkeypatch):
    from core.modding import configuration

    monkeypatch.setattr(configuration, "configuration_folder", lambda: tmp_path)
    monkeypatch.setattr(configuration, "read_table", configuration.read_table.__wrapped__)
    known = {type(check).__name__: set(check.limits) for check in all_rules()}
    (tmp_path / "limits.yaml").write_text("Unsnapped:\n  problem_ms: 3.5\n")
    limits = configuration.read_configuration("limits", known)
    assert limits == {"Unsnapped": {"problem_ms": 3.5}}
    (tmp_path / "limits.yaml").write_text("Unsnapped:\n  problem_msec: 3.5\n")
    with pytest.raises(InputError, match="problem_msec"):
        configuration.read_configuration("limits", known)


def test_every_check_is_in_the_documentation():
    text = (Path(__file__).parents[3] / "docs" / "checks.md").read_text(encoding="utf-8")
    assert [type(check).__name__ for check in all_rules() if f"`{type(check).__name__}`" not in text] == []


@pytest.mark.more_at_night
def test_torture_files_end_in_findings_or_one_sentence(data_folder, tmp_path):
    for path in spread(sorted((data_folder / "odd").glob("*.osu"))[::4], 2):
        place = tmp_path / path.stem[:30]
        place.mkdir()
        (place / path.name).write_bytes(path.read_bytes())
        try:
            check_path(place / path.name)
        except InputError as error:
            assert str(error)


def test_timestamps_and_columns():
    assert timestamp(61_007.9) == "01:01:007"
    assert timestamp(-5) == "00:00:000"
    assert edit_link(1000) == "osu://edit/00:01:000"
    assert object_names(clean_set(GameMode.MANIA)[1])[:2] == ["1000|0", "1500|1"]
