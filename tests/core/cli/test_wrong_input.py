"""What the command line says to wrong input, a failing machine, and interrupts."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.cli import run
from core.generation.request import GenerationRequest
from core.jobs import GRACE_SECONDS, CancelToken, OnProgress
from tests.core.cli.commands import error_of, json_of, osu_file

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["generate", "--audio", "nowhere.mp3", "--out", "OUT"], "nowhere.mp3"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--difficulty", "25"], "--difficulty"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--keys", "19"], "--keys"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--mode", "dance"], "dance"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--timing", "fast"], "fast"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--start", "5000", "--end", "5100"], "--start"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--model", "no-such-model"], "no-such-model"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--year", "2015"], "--year"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--descriptor", "gimmick"], "gimmick"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--timing", "super"], "large models"),
        (["generate", "--beatmap", "OSU"], "--out"),
        (["generate", "--beatmap", "OSU", "--out", "OSU"], "OSU"),
        (["generate", "--beatmap", "OSU", "--out", "BELOW"], "BELOW"),
        (["generate", "--beatmap", "FOLDER", "--out", "OUT"], "is a folder"),
        (["generate", "--beatmap", "OSU", "--out", ""], "--out: the name is empty"),
        (["library", ""], "the name is empty"),
        (["evaluate", "AUDIO", "OSU"], "audio.ogg"),
        (["models", "inspect", "FOLDER"], "FOLDER"),
        (["timing", "--audio", "OSU"], "OSU"),
        (["timing", "--beatmap", "OSU", "--model", "v32", "--super", "--passes", "0"], "--passes 0"),
        (["timing", "--beatmap", "OSU", "--passes", "5"], "--super"),
        (["timing", "--beatmap", "OSU", "--seed=-1"], "--seed -1"),
        (["FOLDER/Songs that are not there"], "There is no folder or file"),
        (["timing", "--beatmap", "OSU", "--device", "abacus"], "--device abacus"),
        (["timing", "--beatmap", "OSU", "--model", ""], "--model: the value is empty"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--keys", "4"], "--keys: Only osu!mania"),
        (["generate", "--audio", "AUDIO", "--out", "OUT", "--keys", "4"], "--keys: Only osu!mania"),
        (
            ["guest", "--beatmap", "OSU", "--out", "OUT", "--mode", "taiko", "--difficulty", "3", "--hold-ratio", "0"],
            "--hold-ratio",
        ),
        (["remap", "--beatmap", "OSU", "--out", "OUT", "--end", "5000", "--scroll-ratio", "1"], "--scroll-ratio"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--spread", "1,nan"], "--spread nan"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--temperature", "inf"], "--temperature inf"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--seed", ""], "--seed"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--model", ""], "--model: the value is empty"),
        (
            ["generate", "--beatmap", "OSU", "--out", "OUT", "--model", "v29", "--adapter", "nowhere"],
            "--adapter nowhere",
        ),
        (["generate", "--beatmap", "OSU", "--out", "x" * 5000], "--out: the name is too long"),
        (["check", " "], "the name is empty"),
        (["check", "two  spaces.osz"], "two  spaces.osz"),
        (["check", "\x1b[2Jcleared.osz"], "\\x1b[2Jcleared.osz"),
        (["models", "download", ""], "the value is empty"),
        (["history", "FOLDER", "--undo", ""], "--undo: the value is empty"),
        (["history", "FOLDER", "--undo", "no such"], "no step no such"),
        (["dataset", "prepare", "FOLDER", "--out", "OUT", "--exclude", "/no/such/folder"], "/no/such/folder"),
        (["library", "/no/such/folder"], "/no/such/folder"),
        (["history", "/no/such/folder"], "/no/such/folder"),
        (["models", "download", "FOLDER"], "already"),
        (["dataset", "prepare", "/no/such/folder", "--out", "OUT"], "/no/such/folder"),
        (["dance"], "dance"),
    ],
)
def test_wrong_input_is_one_sentence_that_names_it(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, arguments: list[str], word: str
) -> None:
    real = {
        "OSU": str(osu_file(mapset)),
        "OUT": str(tmp_path / "out"),
        "AUDIO": str(mapset / "audio.ogg"),
        "FOLDER": str(tmp_path),
        "BELOW": str(osu_file(mapset) / "new"),
    }
    code, line = error_of(capsys, *(real.get(argument, argument) for argument in arguments))
    assert code == 2
    assert real.get(word, word) in line
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True


def test_a_folder_that_cannot_be_written_is_told_first(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, quick: list[GenerationRequest]
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    if os.access(locked, os.W_OK):
        pytest.skip("this user may write anywhere")
    code, line = error_of(capsys, "generate", "--beatmap", osu_file(mapset), "--out", locked / "new")
    assert code == 3 and str(locked) in line and not quick


@pytest.mark.parametrize(
    "arguments",
    [
        ("remap", "--in-place", "--start", "1000", "--end", "4000"),
        ("hitsounds", "--in-place"),
        ("maimod", "--export", "FOLDER/findings.html"),
    ],
)
def test_a_locked_folder_is_told_before_anything_is_computed(
    arguments: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
    mapset: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As for one who may not write there; the user of a test often may write anywhere."""
    monkeypatch.setattr(os, "access", lambda path, mode, **_: Path(path) != mapset or not mode & os.W_OK)
    for name in ("core.generation.tasks.dispatch.run", "core.modding.maimod.run_maimod.maimod"):
        monkeypatch.setattr(name, lambda *_: pytest.fail("it was computed"))
    before = {path.name: path.read_bytes() for path in mapset.iterdir()}
    command, *options = (word.replace("FOLDER", str(mapset)) for word in arguments)
    code, line = error_of(capsys, command, "--beatmap", osu_file(mapset), *options)
    assert code == 3 and str(mapset) in line
    assert {path.name: path.read_bytes() for path in mapset.iterdir()} == before


def test_a_disk_that_cannot_be_written_is_the_machines_fault(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    out = tmp_path / "out"
    code, line = error_of(
        capsys, "generate", "--beatmap", osu_file(mapset), "--out", out, "--difficulty", "2", "--end", "6000"
    )
    assert code == 3 and "No space left" in line
    assert not out.exists()


def test_what_cannot_be_measured_is_null(capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.osu"
    empty.write_text("osu file format v14\n\n[General]\nMode: 0\n", encoding="utf-8")
    figures = json_of(capsys, "evaluate", osu_file(mapset), empty)
    assert figures["count_ratio"] is None and figures["bpm_error"] is None


def test_other_songs_and_modes_are_not_compared(
    capsys: pytest.CaptureFixture[str], mapset: Path, fixtures_folder: Path
) -> None:
    path = osu_file(mapset)
    mania = next(mapset.glob("*[[]4K Normal].osu"))
    other = next((fixtures_folder / "Songs" / "Beatwright - Two Rooms").glob("*[[]Normal].osu"))
    assert "osu!mania" in error_of(capsys, "evaluate", mania, path)[1]
    assert "Two Rooms" in error_of(capsys, "evaluate", path, other)[1]
    assert json_of(capsys, "evaluate", path, path)["f1_10"] == 1
    keys = mapset / "keys.osu"
    keys.write_bytes(mania.read_bytes().replace(b"CircleSize:4", b"CircleSize:7"))
    assert "7 keys" in error_of(capsys, "evaluate", keys, mania)[1]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "main.py", "models", "list", "--json"]
    done = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_nobody_foresaw_is_one_sentence(
    capsys: pytest.CaptureFixture[str], mapset: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the tensors\ndo not fit")

    monkeypatch.setattr("core.modding.run_checks.check_path", fail)
    code, line = error_of(capsys, "check", mapset)
    assert code == 3 and "RuntimeError: the tensors do not fit" in line


def test_a_command_that_does_not_hear_an_interrupt_is_ended(
    capsys: pytest.CaptureFixture[str], mapset: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def import_for_ever(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)
        while True:
            time.sleep(0.01)

    monkeypatch.setattr("core.modding.run_checks.check_path", import_for_ever)
    assert run(["check", str(mapset)]) == 130
    assert "error" not in capsys.readouterr().err


def test_a_command_that_hears_an_interrupt_may_clean_up(
    capsys: pytest.CaptureFixture[str], mapset: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cleaned: list[bool] = []

    def clean_up(_: Path, __: OnProgress, cancel: CancelToken) -> None:
        signal.raise_signal(signal.SIGINT)
        try:
            cancel.check()
        finally:
            until = time.monotonic() + 2 * GRACE_SECONDS
            while time.monotonic() < until:
                time.sleep(0.01)
            cleaned.append(True)

    monkeypatch.setattr("core.modding.run_checks.check_path", clean_up)
    assert run(["check", str(mapset)]) == 130 and cleaned
    assert "Cancelled" in capsys.readouterr().err
