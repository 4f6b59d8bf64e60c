"""Settings that people choose: typed, replaced by the environment, obeyed by every process, and reported on."""

import os
from pathlib import Path

import pytest

from core.backups import backups_of, keep_at_most, keep_copy
from core.cli import build_parser
from core.errors import InputError, MachineError
from core.model.checkpoints.hub.download import download
from core.program.crashes import crash_file, last_crash, mark_closed, mark_running
from core.program.environment import variables
from core.program.libraries import DIRECT, libraries
from core.program.process_settings import network_allowed, prepare_process
from core.program.report import report, without_private
from core.program.setting import GROUPS, read_setting, write_setting
from core.program.settings import DECLARED, Settings, load_settings
from core.program.updates import newer_release

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_every_choice_has_its_words() -> None:
    chosen = [each for each in DECLARED.values() if each.group]
    assert {each.group for each in chosen} == set(GROUPS)
    for each in chosen:
        assert each.label and each.sentence.endswith(".")
        if each.variable:
            assert read_setting(each, write_setting(each, each.default)) == each.default


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("dim", "101", "Background dim 101 is out of range; use 0 to 100."),
        ("dim", "dark", "Background dim “dark” is not a whole number; use 0 to 100."),
        ("dim", "", "not a whole number"),
        ("sound_offset", "1.5", "Sound delay “1.5” is not a whole number; use -500 to 500."),
        ("network", "perhaps", "Use the network “perhaps” is unknown; use yes or no."),
        ("device", "tpu", "Device tpu is out of range; use auto, cpu, cuda or mps."),
    ],
)
def test_what_a_setting_cannot_be_is_said(name: str, text: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        read_setting(DECLARED[name], text)
    assert words in str(caught.value)


def test_the_environment_replaces_what_is_stored_and_does_not_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    Settings(dim=30, device="cuda").save()
    monkeypatch.setenv("BEATWRIGHT_DIM", "55 %")
    monkeypatch.setenv("BEATWRIGHT_THREADS", "many")
    settings = load_settings()
    assert settings.dim == 55 and settings.device == "cuda" and set(settings.replaced) == {"dim"}
    assert len(settings.problems) == 1 and "BEATWRIGHT_THREADS “many”" in settings.problems[0]
    settings.creator = "Me"
    settings.save()
    monkeypatch.delenv("BEATWRIGHT_DIM")
    monkeypatch.delenv("BEATWRIGHT_THREADS")
    assert load_settings() == Settings(dim=30, device="cuda", creator="Me")


def test_the_help_names_every_variable() -> None:
    text = build_parser().format_help()
    assert all(each.name in text for each in variables())


def test_a_switched_off_network_is_never_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    assert network_allowed()
    Settings(network=False).save()
    assert not network_allowed()
    with pytest.raises(MachineError, match="network is off in the settings"):
        download("owner/name")
    with pytest.raises(MachineError, match="network is off in the settings"):
        newer_release("http://127.0.0.1:9/latest.json")
    monkeypatch.setenv("BEATWRIGHT_NETWORK", "yes")
    assert network_allowed()
    monkeypatch.setenv("BEATWRIGHT_NETWORK", "nonsense")
    assert not network_allowed()


def test_a_process_is_prepared_and_what_is_set_already_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_HOME", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
        monkeypatch.setenv(name, "mine")
        monkeypatch.delenv(name)
    monkeypatch.setenv("MKL_NUM_THREADS", "7")
    prepare_process(Settings(models_folder="/models", threads=1))
    assert (os.environ["HF_HOME"], os.environ["OMP_NUM_THREADS"]) == ("/models", "1")
    assert os.environ["MKL_NUM_THREADS"] == "7"


def test_as_many_backups_are_kept_as_chosen(tmp_path: Path) -> None:
    file = tmp_path / "map.osu"
    file.write_bytes(b"x")
    keep_at_most(3)
    try:
        for number in range(6):
            keep_copy(file, b"%d" % number)
        assert [backup.read() for backup in backups_of(file)] == [b"5", b"4", b"3"]
    finally:
        prepare_process(Settings())


def test_a_start_that_was_closed_leaves_nothing() -> None:
    assert last_crash() is None
    mark_running()
    mark_closed()
    assert last_crash() is None


def test_a_start_that_was_not_closed_is_reported_with_what_came_after() -> None:
    crash_file().parent.mkdir(parents=True, exist_ok=True)
    crash_file().write_text("old words\n")
    mark_running()
    killed = last_crash()
    assert killed is not None and "ended from outside" in killed.sentence and killed.lines == ()
    with crash_file().open("a") as stream:
        stream.write("Fatal Python error: Segmentation fault\n")
    crashed = last_crash()
    assert crashed is not None and "crashed" in crashed.sentence
    assert crashed.lines == ("Fatal Python error: Segmentation fault",)


def test_a_damaged_mark_is_no_trouble(home: Path) -> None:
    mark_running()
    (home / "data" / "running.json").write_bytes(b"\xff{")
    assert last_crash() is not None
    (home / "data" / "running.json").write_text('{"crash": "x", "log": -1, "version": 3}')
    crash = last_crash()
    assert crash is not None and crash.version == ""


def test_a_report_holds_nothing_personal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", "/home/jane.doe")
    monkeypatch.setenv("LOGNAME", "jane.doe")
    monkeypatch.setattr("socket.gethostname", lambda: "janes-laptop")
    lines = [
        "ERROR unexpected /home/jane.doe/osu!/Songs/1 A - B/x.osu",
        "C:\\Users\\Jane\\AppData and C:\\\\Users\\\\Jane\\\\x, /Users/other/y, /home/somebody/z",
        "user jane.doe on Janes-Laptop opened /mnt/games/Songs/A - B/audio.mp3",
    ]
    text = report("It crashed.", lines, private=["/mnt/games/Songs"])
    assert text.startswith("It crashed.") and "Beatwright" in text and "numpy" in text
    for private in ("jane", "Jane", "somebody", "other/y", "/mnt/games"):
        assert private not in text, private
    assert "~/osu!/Songs/1 A - B/x.osu" in text and "<folder>/A - B/audio.mp3" in text
    assert without_private("Plain words, version 3.11.") == "Plain words, version 3.11."


def test_the_libraries_are_those_that_are_asked_for() -> None:
    tomllib = pytest.importorskip("tomllib")
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    names = {line.partition(";")[0].split("=")[0].split(">")[0].split("<")[0].split("!")[0].strip() for line in asked}
    optional = {line.split(">")[0] for line in asked if "sys_platform" in line}
    assert {name.lower() for name in names - optional} == {name.lower() for name in DIRECT}
    assert all(each.version and each.licence for each in libraries())
