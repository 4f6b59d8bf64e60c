"""What is remembered between starts, whatever became of the file."""

import json
import os
from pathlib import Path

import pytest

from core.beatmap.timing import DIVISORS
from core.program.settings import DECLARED, Settings, load_settings, settings_file
from core.program.settings_migrations import MIGRATIONS


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "config").mkdir(parents=True)
    return tmp_path / "home"


def kept_copies() -> list[bytes]:
    return [path.read_bytes() for path in settings_file().parent.glob("settings.damaged-*.json")]


def test_what_was_saved_comes_back() -> None:
    settings = Settings(songs_folder="/Songs", splitters={"columns": [1, 2]}, form={"stars": 4.5}, volume=12)
    settings.save()
    assert load_settings() == settings and not load_settings().problems and not kept_copies()


def test_a_name_that_is_no_unicode_comes_back() -> None:
    folder = os.fsdecode(b"/Songs \xff\xe9")
    Settings(songs_folder=folder, creator="ä").save()
    assert load_settings() == Settings(songs_folder=folder, creator="ä")


def test_a_setting_keeps_its_value_under_a_new_name() -> None:
    settings_file().write_text(json.dumps({"version": 1, "tell_of_updates": True}))
    assert load_settings().check_for_updates and not load_settings().problems and not kept_copies()


def test_difficulty_settings_of_an_early_form_are_forgotten() -> None:
    forms = {"form": {"ar": 1.0, "stars": 4.5, "seed": 5}, "forms": {"guest": {"sv": 2.0, "tags": "x"}}}
    settings_file().write_text(json.dumps({"version": 2, **forms}))
    settings = load_settings()
    assert (settings.form, settings.forms) == ({"stars": 4.5}, {"guest": {"tags": "x"}}) and not settings.problems


def test_every_setting_is_declared() -> None:
    for name, setting in DECLARED.items():
        assert setting.name == name and setting.sentence.endswith(".") and setting.accepts(setting.default)
    assert DECLARED["divisor"].choices == DIVISORS


@pytest.mark.parametrize(
    "name, value",
    [
        ("divisor", 0),
        ("divisor", 10**40),
        ("divisor", True),
        ("volume", 101),
        ("volume", -1),
        ("volume", 12.5),
        ("volume", "loud"),
        ("volume", None),
        ("hitsounds", 1),
        ("geometry", "no base64!"),
        ("geometry", "A" * 11_000),
        ("splitters", {"columns": [10**30, 1]}),
        ("splitters", {"columns": []}),
        ("splitters", {"columns": "wide"}),
        ("splitters", []),
        ("songs_folder", "a\0b"),
        ("songs_folder", "x" * 5000),
        ("form", {"stars": 10**40}),
        ("form", {"a": {"b": [[[[[[1]]]]]]}}),
        ("forms", {"remap": 3}),
        ("creator", "x" * 2000),
    ],
)
def test_one_bad_value_falls_back_alone(name: str, value: object) -> None:
    document = {"version": 1, "metronome": True, name: value}
    data = json.dumps(document).encode()
    settings_file().write_bytes(data)
    settings = load_settings()
    assert settings == Settings(metronome=True)
    (problem,) = settings.problems
    assert name in problem and len(problem) < 250
    assert kept_copies() == [data]
    load_settings()
    assert kept_copies() == [data]  # once


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[1]",
        b"3",
        b"[" * 100_000,
        b'{"form": ' * 5000 + b"1" + b"}" * 5000,
        b'{"volume": NaN}',
        b'{"volume": 1' + b"0" * 5000 + b"}",
    ],
)
def test_a_damaged_file_gives_the_defaults_and_is_kept(data: bytes) -> None:
    settings_file().write_bytes(data)
    settings = load_settings()
    assert settings == Settings() and len(settings.problems) == 1 and kept_copies() == [data]
    settings.save()
    assert load_settings() == Settings() and not load_settings().problems and kept_copies() == [data]


def test_a_huge_file_is_moved_aside() -> None:
    with settings_file().open("wb") as stream:
        stream.truncate(50 * 2**20)
    assert load_settings() == Settings()
    assert [path.name for path in settings_file().parent.iterdir()] == ["settings.damaged-large.json"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_a_pipe_or_a_folder_is_no_file() -> None:
    os.mkfifo(settings_file())
    assert load_settings() == Settings() and load_settings().problems
    settings_file().unlink()
    settings_file().mkdir()
    assert load_settings() == Settings() and load_settings().problems
    Settings(volume=3).save()


def test_fields_of_a_later_version_are_preserved() -> None:
    later = {"version": 99, "volume": 12, "orbit": {"name": "light"}, "tabs": [1, 2]}
    data = json.dumps(later).encode()
    settings_file().write_bytes(data)
    settings = load_settings()
    assert settings.volume == 12 and not settings.problems and kept_copies() == [data]
    settings.volume = 13
    settings.save()
    now = json.loads(settings_file().read_text())
    assert {name: now[name] for name in later} == later | {"volume": 13}


def test_an_earlier_version_is_brought_up_to_date() -> None:
    settings_file().write_text('{"volume": 12, "form": {"stars": 3}}')
    settings = load_settings()
    assert settings == Settings(volume=12, form={"stars": 3}) and not settings.problems
    settings.save()
    assert json.loads(settings_file().read_text())["version"] == len(MIGRATIONS) == 3


def test_a_place_that_cannot_be_written_is_no_error(home: Path) -> None:
    settings_file().parent.rmdir()
    home.rmdir()
    home.write_text("a file where the folder should be")
    Settings(volume=12).save()
    assert load_settings() == Settings()
