"""The command line as scripts rely on it."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.backups import backups_of
from core.beatmap.reader import read_beatmap
from core.cli import run
from core.generation.history import History
from core.generation.request import ChangedMap, GenerationRequest, GenerationResult, Task
from core.generation.source import open_source
from core.jobs import GRACE_SECONDS, CancelToken, OnProgress

ROOT = Path(__file__).parents[3]


@pytest.fixture
def mapset(fixtures_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "a set ö"
    shutil.copytree(fixtures_folder / "Songs" / "Beatwright - Lantern Walk", folder)
    return folder


def osu_file(folder: Path) -> Path:
    return next(path for path in sorted(folder.glob("*.osu")) if "[Normal]" in path.name)


def json_of(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict:
    assert run([*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def error_of(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str]:
    code = run([*map(str, arguments)])
    captured = capsys.readouterr()
    errors = [line for line in captured.err.splitlines() if line.startswith("error: ")]
    assert captured.out == "" and len(errors) == 1 and "Traceback" not in captured.err
    return code, errors[0]


def test_generate_tells_where_the_map_is(capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path) -> None:
    out = tmp_path / "new folder"
    document = json_of(
        capsys, "generate", "--beatmap", osu_file(mapset), "--out", out, "--difficulty", "2", "--seed", "0",
        "--end", "12000", "--version", "Mine", "--creator", "me", "--ar", "0",
    )  # fmt: skip
    path = Path(document["file"])
    assert path.parent == out and path.name.endswith("(me) [Mine].osu")
    assert document["seed"] == 0 and document["objects"] > 5 and document["warnings"] is not None
    assert set(document) >= {"file", "seed", "objects", "stars", "seconds", "warnings"}
    assert "ApproachRate:0" in path.read_text(encoding="utf-8")

    figures = json_of(capsys, "evaluate", path, osu_file(mapset))
    assert figures["unsnapped"] == 0 and figures["off_screen"] == 0 and figures["offset_error"] == 0


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[GenerationRequest]:
    """Tasks that hand back the named difficulty at once; what they were asked for."""
    asked: list[GenerationRequest] = []

    def task(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
        asked.append(request)
        source = open_source(request)
        beatmap = source.reference or read_beatmap(osu_file(source.folder))
        if request.task is Task.NEW:
            beatmap.version_name = request.version or "Made"
        changed = None
        if request.task is Task.REMAP:
            assert request.beatmap is not None
            beatmap.hit_objects = beatmap.hit_objects[1:]
            digest = hashlib.sha256(request.beatmap.read_bytes()).hexdigest()
            changed = ChangedMap(request.beatmap, digest, beatmap)
        from_set = request.beatmap is not None
        facts = (beatmap, source.folder, from_set, source.audio, request.seed or 0, 2.0, 1.0, [])
        return GenerationResult(*facts, request, changed)

    monkeypatch.setattr("core.generation.tasks.function_of", lambda _: task)
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return asked


def test_a_spread_of_a_bare_song_is_one_set(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, quick: list[GenerationRequest]
) -> None:
    out = tmp_path / "out"
    document = json_of(capsys, "generate", "--audio", mapset / "audio.ogg", "--out", out, "--spread", "--seed", "3")
    files = [Path(path) for path in document["files"]]
    assert len(files) == 5 == len(document["results"]) and document["file"] == str(files[0])
    assert [read_beatmap(path).version_name for path in files] == ["Easy", "Normal", "Hard", "Insane", "Expert"]
    assert {path.parent for path in files} == set(out.iterdir()) and (files[0].parent / "audio.ogg").is_file()
    assert [each.difficulty for each in quick] == [1.7, 2.4, 3.5, 4.7, 5.8]


def test_candidates_are_files_of_their_own(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, quick: list[GenerationRequest]
) -> None:
    out = tmp_path / "out"
    common = ("--beatmap", osu_file(mapset), "--out", out, "--candidates", "3", "--seed", "0")
    document = json_of(capsys, "generate", *common)
    assert [each["seed"] for each in document["results"]] == [0, 1, 2]
    assert [Path(path).name.partition("[")[2] for path in document["files"]] == [
        "Made].osu",
        "Made (2)].osu",
        "Made (3)].osu",
    ]
    document = json_of(capsys, "generate", *common, "--osz")
    from core.beatmap.osz import read_osz

    assert sum("[Made" in name for name in read_osz(Path(document["file"])).names) == 3
    assert document["files"] == [document["file"]]


def test_in_place_keeps_a_backup_and_can_be_undone(
    capsys: pytest.CaptureFixture[str], mapset: Path, quick: list[GenerationRequest]
) -> None:
    file = osu_file(mapset)
    before = file.read_bytes()
    remap = ("remap", "--beatmap", file, "--start", "0", "--end", "5000", "--in-place")
    assert json_of(capsys, *remap)["file"] == str(file)
    assert file.read_bytes() != before == backups_of(file)[0].read()
    (step,) = History().steps_of(file)
    (shown,) = json_of(capsys, "history", mapset)["steps"]
    assert (shown["id"], shown["task"], shown["undone"]) == (step.id, "remap", False)
    assert shown["options"] == {"start": 0.0, "end": 5000.0}
    assert json_of(capsys, "history", file, "--undo")["steps"][0]["undone"]
    assert file.read_bytes() == before
    assert "nothing to undo" in error_of(capsys, "history", mapset, "--undo")[1]
    assert not json_of(capsys, "history", file, "--redo", step.id)["steps"][0]["undone"]
    assert file.read_bytes() != before
    assert "--candidates" in error_of(capsys, *remap, "--candidates", "2")[1]
    assert "--osz" in error_of(capsys, *remap, "--osz")[1]


def test_every_option_comes_through(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, quick: list[GenerationRequest]
) -> None:
    (tmp_path / "bg.png").write_bytes(b"picture")
    json_of(
        capsys, "generate", "--beatmap", osu_file(mapset), "--out", mapset, "--model", "v28", "--top-k", "0", "--cfg",
        "0", "--refine", "no", "--parallel", "--snap-overlaps", "no", "--context", "kiai", "--context", "gd",
        "--output", "map", "--no-ai-tag", "--title-unicode", "題", "--source", "game", "--hitsounded", "no", "--fast",
        "--background", tmp_path / "bg.png", "--preview-time", "0",
    )  # fmt: skip
    (request,) = quick
    assert request.given() == {
        "beatmap": osu_file(mapset), "model": "v28", "cfg": 0.0, "refine": False, "parallel": True,
        "snap_overlaps": False, "contexts": ("kiai", "gd"), "outputs": ("map",), "mark_as_ai": False,
        "title_unicode": "題", "source": "game", "hitsounded": False, "fast": True, "background": tmp_path / "bg.png",
        "preview_time": 0, "temperature": 1.0, "top_p": 0.95,
    }  # fmt: skip
    assert (mapset / "bg.png").read_bytes() == b"picture"


def test_presets_and_requests_begin_and_options_overrule(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, quick: list[GenerationRequest]
) -> None:
    target = ("--out", tmp_path / "out")
    json_of(capsys, "generate", "--preset", "calm hard", "--difficulty", "2", "--beatmap", osu_file(mapset), *target)
    assert (quick[0].difficulty, quick[0].ar) == (2.0, 7.5)
    exported = tmp_path / "request.yaml"
    exported.write_text(f"beatwright_request: 1\nbeatmap: '{osu_file(mapset)}'\nseed: 4\nod: 3", encoding="utf-8")
    json_of(capsys, "generate", "--request", exported, "--od", "0", *target)
    assert quick[1].given() == {"beatmap": osu_file(mapset), "seed": 4, "od": 0.0}
    assert error_of(capsys, "generate", "--preset", "no such", *target)[0] == 2
    assert error_of(capsys, "generate", *target)[0] == 2


def test_generate_packs_the_whole_set(capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path) -> None:
    from core.beatmap.osz import read_osz

    arguments = (
        "generate",
        "--beatmap",
        osu_file(mapset),
        "--out",
        tmp_path / "osz",
        "--difficulty",
        "2",
        "--end",
        "9000",
    )
    document = json_of(capsys, *arguments, "--osz")
    archive = read_osz(Path(document["file"]))
    assert len(archive.beatmaps()) == len(list(mapset.glob("*.osu"))) + 1
    assert archive.read("audio.ogg") == (mapset / "audio.ogg").read_bytes()
    assert "background.png" in archive.names


def test_timing_finds_the_fixture_tempo(capsys: pytest.CaptureFixture[str], mapset: Path) -> None:
    document = json_of(capsys, "timing", "--beatmap", osu_file(mapset))
    assert [round(point["bpm"], 1) for point in document["points"]] == [174.0]
    assert document["points"][0]["meter"] == 4 and 0 <= document["confidence"] <= 1


def test_library_counts_sets_and_names_broken_files(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    (mapset / "broken.osu").write_text("this is no beatmap")
    document = json_of(capsys, "library", mapset.parent)
    assert document["sets"] == 1 and document["beatmaps"] == 2
    assert [Path(entry["file"]).name for entry in document["broken"]] == ["broken.osu"]


def test_check_opens_an_archive_of_a_packed_folder(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path
) -> None:
    from core.beatmap.osz import write_osz

    archive = tmp_path / "set.osz"
    write_osz({f"{mapset.name}/{path.name}": path for path in mapset.iterdir()}, archive)
    assert json_of(capsys, "check", archive) == json_of(capsys, "check", mapset)


def test_models_are_listed_and_inspected(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "list", "--json"]) == 0
    names = [entry["name"] for entry in json.loads(capsys.readouterr().out)]
    assert {"beatwright-small", "v28", "v29", "v30", "v31", "v32", "v32-mini"} <= set(names)
    facts = json_of(capsys, "models", "inspect", ROOT / "resources/models/beatwright-small")
    assert facts["modes"] and not facts["problems"] and facts["window_ms"] > 8000
    assert json_of(capsys, "models", "verify", ROOT / "resources/models/beatwright-small")["problems"] == []


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
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--descriptor", "jumps"], "V32"),
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
        (["timing", "--beatmap", "OSU", "--device", "abacus"], "--device abacus"),
        (["timing", "--beatmap", "OSU", "--model", ""], "--model: the value is empty"),
        (["generate", "--beatmap", "OSU", "--out", "OUT", "--keys", "4"], "--keys: Only osu!mania"),
        (["generate", "--audio", "AUDIO", "--out", "OUT", "--keys", "4"], "--keys: Only osu!mania"),
        (["guest", "--beatmap", "OSU", "--out", "OUT", "--mode", "taiko", "--hold-ratio", "0"], "--hold-ratio"),
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
    assert list(out.iterdir()) == []


def test_what_cannot_be_measured_is_null(capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.osu"
    empty.write_text("osu file format v14\n\n[General]\nMode: 0\n", encoding="utf-8")
    figures = json_of(capsys, "evaluate", osu_file(mapset), empty)
    assert figures["count_ratio"] is None and figures["bpm_error"] is None


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

    monkeypatch.setattr("core.modding.run.check_path", fail)
    code, line = error_of(capsys, "check", mapset)
    assert code == 3 and "RuntimeError: the tensors do not fit" in line


def test_a_command_that_does_not_hear_an_interrupt_is_ended(
    capsys: pytest.CaptureFixture[str], mapset: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def import_for_ever(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)
        while True:
            time.sleep(0.01)

    monkeypatch.setattr("core.modding.run.check_path", import_for_ever)
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

    monkeypatch.setattr("core.modding.run.check_path", clean_up)
    assert run(["check", str(mapset)]) == 130 and cleaned
    assert "Cancelled" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupt_ends_the_program_and_leaves_nothing(mapset: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "main.py", "generate", "--beatmap", str(osu_file(mapset)), "--out", str(out)]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if "rhythm" in line:
            break
    process.send_signal(signal.SIGINT)
    sent = time.monotonic()
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert time.monotonic() - sent < 60 and "Traceback" not in errors
    assert not out.exists() or not list(out.iterdir())
