"""What is found in a whole set, and kept by its files."""

import json
import shutil
from pathlib import Path

import pytest

from core.app_dirs import places
from core.beatmap.objects import GameMode
from core.errors import CancelledError, InputError
from core.jobs import CancelToken
from core.modding.finding import Finding, Severity
from core.modding.run_checks import check_path
from core.modding.set_check import check_set, counts, digest_of_set, kinds
from tests.core.modding.sets import clean_set, write_set


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))


@pytest.fixture
def folder(tmp_path, song) -> Path:
    """A set with a fault in its hardest difficulty."""
    maps = clean_set(GameMode.OSU)
    maps[2].hit_objects[4].time += 6.0
    write_set(tmp_path / "set", maps, song)
    return tmp_path / "set"


def test_the_set_is_counted_by_difficulty(folder):
    found = check_set(folder)
    assert {each.name for each in found.difficulties} == {"Easy", "Normal", "Hard"}
    assert sorted(found.difficulties, key=lambda each: each.stars) == list(found.difficulties)
    everything = check_path(folder)
    assert [each.key for each in found.findings] == [each.key for each in everything]
    hard = found.of(next(each for each in found.difficulties if each.name == "Hard"))
    assert {each.difficulty for each in hard} == {"Hard"} and counts(hard)[Severity.PROBLEM] >= 1
    parts = [*found.of(None), *(each for one in found.difficulties for each in found.of(one))]
    assert sorted(each.key for each in parts) == sorted(each.key for each in everything)
    assert sum(sum(counts(own).values()) for own in kinds(hard).values()) == len(hard)


def test_kinds_come_the_worst_first_then_the_most():
    def finding(check: str, severity: Severity) -> Finding:
        return Finding(1.0, "Compose", severity, "It is.", check=check)

    found = kinds(
        [
            finding("minor", Severity.MINOR),
            finding("one", Severity.WARNING),
            finding("two", Severity.WARNING),
            finding("two", Severity.MINOR),
            finding("worst", Severity.PROBLEM),
        ]
    )
    assert list(found) == ["worst", "two", "one", "minor"]


def test_it_is_kept_until_a_file_changes(folder):
    first = check_set(folder)
    assert not first.kept
    again = check_set(folder)
    assert again.kept and again.difficulties == first.difficulties
    assert [each.as_document() for each in again.findings] == [each.as_document() for each in first.findings]
    hard = next(folder.glob("*[[]Hard].osu"))
    hard.write_bytes(hard.read_bytes().replace(b"OverallDifficulty:6", b"OverallDifficulty:5"))
    changed = check_set(folder)
    assert not changed.kept
    (folder / "new.txt").write_text("unused")
    assert not check_set(folder).kept and check_set(folder).kept


def test_a_copy_of_the_difficulties_elsewhere_has_a_digest_of_its_files(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "copy")  # times of change are copied too
    assert digest_of_set(folder, CancelToken()) == digest_of_set(tmp_path / "copy", CancelToken())


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda text: "{}",
        lambda text: text.replace('"format":1', '"format":2'),
        lambda text: text.replace("osu://edit/", "file:///etc/"),
    ],
)
def test_what_is_damaged_is_found_again(folder, damage):
    first = check_set(folder)
    (file,) = (places().cache / "sets").glob("*.json")
    file.write_text(damage(file.read_text()))
    again = check_set(folder)
    assert not again.kept and [each.key for each in again.findings] == [each.key for each in first.findings]
    json.loads(file.read_text())


def test_what_cannot_be_checked_says_so(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="There is no"):
        check_set(tmp_path / "empty")


def test_it_can_be_cancelled(folder):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        check_set(folder, cancel=cancel)
