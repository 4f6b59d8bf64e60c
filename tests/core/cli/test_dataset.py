"""`dataset`: finding, checking, labelling and preparing beatmaps, as scripts and people use it."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from core.beatmap.osz import write_osz
from core.cli import run
from core.files import TEMPORARY
from core.tokens.vocabulary import Vocabulary
from tests.core.training.bases import v32_vocabulary, write_base

ROOT = Path(__file__).parents[3]
SETS = ("Beatwright - Lantern Walk", "Beatwright - Morning Loop", "Beatwright - Two Rooms")


@pytest.fixture
def songs(fixtures_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "Sóngs"
    shutil.copytree(fixtures_folder / "Songs", folder)
    return folder


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_base(tmp_path_factory.mktemp("base") / "base")


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str | Path) -> dict[str, Any]:
        more = ["--workers", "1"] if arguments[0] in ("scan", "prepare") else []
        if arguments[0] == "prepare" and "--skip-audio" not in arguments:
            more.append("--skip-audio")
        assert run(["dataset", *map(str, arguments), *more, "--json"]) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def error(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str | Path) -> str:
        assert run(["dataset", *map(str, arguments)]) == 2
        captured = capsys.readouterr()
        lines = [line for line in captured.err.splitlines() if line.startswith("error: ")]
        assert captured.out == "" and len(lines) == 1
        return lines[0]

    return call


def normal(songs: Path, name: str = SETS[0]) -> Path:
    return next(path for path in (songs / name).glob("*.osu") if "[Normal]" in path.name)


def kinds(document: dict[str, Any]) -> set[str]:
    return {fault["kind"] for fault in document["faults"]}


def test_scan_lists_every_difficulty(command: Any, songs: Path) -> None:
    document = command("scan", songs)
    assert document["sets"] == 3 and document["difficulties"] == 6 and document["faults"] == []
    row = next(row for row in document["rows"] if row["set"] == SETS[0] and row["version"] == "Normal")
    assert row["mode"] == "osu" and row["mapper"] == "make_songs" and row["audio_found"] and row["timing_sound"]
    assert row["objects"] > 50 and row["stars"] > 0.5 and row["bpm"] > 60 and not row["labelled"]
    assert {row["keys"] for row in document["rows"] if row["mode"] == "mania"} == {4}
    some = command("scan", songs, "--mode", "mania", "--stars", "0-9", "--skip-audio")
    assert len(some["excluded"]) == 3 and all("not mania" in entry["reason"] for entry in some["excluded"])
    nobody = command("scan", songs, "--mapper", "Nobody Else", "--skip-audio")
    assert len(nobody["excluded"]) == 6


def test_scan_finds_faults(command: Any, songs: Path) -> None:
    def shift(path: Path, ms: int) -> None:
        lines = path.read_text(encoding="utf-8").splitlines()
        first = lines.index("[HitObjects]") + 1
        for number in range(first, len(lines)):
            fields = lines[number].split(",")
            if len(fields) > 4:
                fields[2] = str(int(float(fields[2])) + ms)
                lines[number] = ",".join(fields)
        path.write_text("\n".join(lines), encoding="utf-8")

    (songs / SETS[0] / "audio.ogg").unlink()
    sound, rate = soundfile.read(songs / SETS[1] / "audio.ogg")
    soundfile.write(songs / SETS[1] / "audio.ogg", sound * 0, rate)
    shift(normal(songs, SETS[2]), 9)
    (songs / SETS[2] / "broken.osu").write_bytes(b"\0\1 no beatmap")
    (songs / SETS[2] / "empty.osu").write_text("osu file format v14\n\n[General]\nAudioFilename: audio.ogg\n")
    twin = songs / "twin"
    shutil.copytree(songs / SETS[2], twin)
    document = command("scan", songs)
    assert kinds(document) >= {
        "audio missing",
        "audio silent",
        "unsnapped objects",
        "unreadable",
        "no objects",
        "duplicate",
    }
    reasons = {entry["file"].rpartition("/")[2]: entry["reason"] for entry in document["excluded"]}
    assert "broken.osu" in reasons and "empty.osu" in reasons
    unsnapped = next(row for row in document["rows"] if row["sha256"] and row["timing"]["unsnapped"] > 0.5)
    assert unsnapped["timing_sound"] is False and unsnapped["excluded"]


def test_scan_finds_audio_that_does_not_match(command: Any, songs: Path) -> None:
    sound, rate = soundfile.read(songs / SETS[0] / "audio.ogg")
    soundfile.write(songs / SETS[0] / "audio.ogg", np.concatenate([np.zeros(rate // 10), sound]), rate)
    late = [fault for fault in command("scan", songs / SETS[0])["faults"] if fault["kind"] == "red lines off the audio"]
    assert len(late) == 2 and all("too early" in fault["message"] for fault in late)
    shutil.copy(songs / SETS[2] / "audio.ogg", songs / SETS[0] / "audio.ogg")
    document = command("scan", songs / SETS[0])
    assert [row["timing_sound"] for row in document["rows"]] == [False, False]
    soundfile.write(songs / SETS[0] / "audio.ogg", sound[: rate * 12], rate)
    cut = [fault for fault in command("scan", songs / SETS[0])["faults"] if fault["kind"] == "audio does not match"]
    assert cut and all("after the end" in fault["message"] for fault in cut)


def test_several_songs_in_a_set_are_kept_apart(command: Any, songs: Path, base: Path, tmp_path: Path) -> None:
    shutil.copy(songs / SETS[1] / "audio.ogg", songs / SETS[0] / "other.ogg")
    for path in (songs / SETS[1]).glob("*[[]Normal].osu"):
        text = path.read_text(encoding="utf-8").replace("audio.ogg", "other.ogg").replace("Normal", "Other")
        (songs / SETS[0] / "other [Other].osu").write_text(text, encoding="utf-8")
    document = command("scan", songs / SETS[0], "--skip-audio")
    assert kinds(document) == {"several songs in a set"}
    assert len({row["song"] for row in document["rows"]}) == 2 and not document["excluded"]
    prepared = command("prepare", songs / SETS[0], "--model", base, "--out", tmp_path / "out")
    assert prepared["songs"] == 2 and prepared["charts"] == 3


def test_labels_by_hand_stay(command: Any, songs: Path, tmp_path: Path, error: Any) -> None:
    data_set = tmp_path / "set.json"
    command("scan", songs, "--out", data_set, "--skip-audio")
    proposed = command("label", data_set)
    assert proposed["labelled"] >= 1
    found = next(row for row in proposed["rows"] if row["descriptors"])
    assert all(label["source"] == "rule" and 0 < label["confidence"] <= 1 for label in found["descriptors"])
    table = Path(command("export-csv", data_set)["file"])
    assert "export-csv" not in error("export-csv", data_set) and table.is_file()
    assert command("import-csv", data_set, table)["changed"] == 0, "what goes out comes back unchanged"
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    rows[0] |= {"Mapper": '=Ünïcode, "quoted"', "Descriptors": "clean", "Weight": "2.5", "Year": "2015"}
    rows[1] |= {"Exclude": "unfinished"}
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys(), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    assert command("import-csv", data_set, table)["changed"] == 2
    command("label", data_set)
    again = command("scan", songs, "--out", data_set, "--skip-audio")
    first = next(row for row in again["rows"] if row["file"] == rows[0]["File"])
    assert first["mapper"] == '=Ünïcode, "quoted"' and first["year"] == 2015 and first["labels"]["weight"] == 2.5
    assert [label["name"] for label in first["labels"]["descriptors"]] == ["clean"]
    assert [entry["reason"] for entry in again["excluded"]] == ["unfinished"]
    assert command("label", data_set, "--overwrite")["changed"] >= 1


def test_a_table_with_a_mistake_changes_nothing(command: Any, songs: Path, tmp_path: Path, error: Any) -> None:
    data_set, table = tmp_path / "set.json", tmp_path / "t.csv"
    file = command("scan", songs, "--out", data_set, "--skip-audio")["rows"][0]["file"]
    before = data_set.read_bytes()
    for line, words in (
        (f'"{file}",,eleven', "line 3"),
        (f'"{file}",,11', "between 0 and 10"),
        ("gone.osu,,1", "has no gone.osu"),
    ):
        table.write_text(f'File,BeatmapID,Weight\n"{file}",,3\n{line}\n', encoding="utf-8")
        assert words in error("import-csv", data_set, table)
        assert data_set.read_bytes() == before
    table.write_text("Name,Weight\nx,1\n", encoding="utf-8")
    assert "neither" in error("import-csv", data_set, table)
    table.write_bytes(b"File\n\xff\xfe\n")
    assert "UTF-8" in error("import-csv", data_set, table)


def test_folders_of_mappers_and_archives(command: Any, songs: Path, tmp_path: Path, base: Path) -> None:
    speakers = tmp_path / "mappers"
    (speakers / "Mapper A").mkdir(parents=True)
    (speakers / "Mapper B").mkdir()
    write_osz(songs / SETS[0], speakers / "Mapper A" / "one.osz")
    shutil.copytree(songs / SETS[1], speakers / "Mapper B" / "two")
    (speakers / "Mapper B" / "damaged.osz").write_bytes(b"PK no archive")
    document = command("scan", speakers, "--skip-audio")
    assert {row["mapper"] for row in document["rows"]} == {"Mapper A", "Mapper B"} and document["sets"] == 2
    assert kinds(document) == {"unreadable"} and document["faults"][0]["file"].endswith("damaged.osz")
    assert len(command("scan", speakers, "--mapper", "mapper a", "--skip-audio")["excluded"]) == 3
    prepared = command("prepare", speakers, "--model", base, "--out", tmp_path / "out")
    assert prepared["charts"] == 4 and prepared["failed"] == []


def test_side_cars(command: Any, songs: Path) -> None:
    place = songs / SETS[0]
    (place / "audio.lyrics.txt").write_text("  \n", encoding="utf-8")
    (place / "audio.txt").write_text("[00:12.5]la la\n[01:00.123]li", encoding="utf-8-sig")
    (place / "audio.caption.txt").write_text("first", encoding="utf-8")
    (place / "audio.json").write_text(json.dumps({"caption": "second", "keyscale": "D major", "bpm": 999}))
    (songs / "keys.csv").write_text("file;BPM;Key;Caption\nAUDIO.ogg;60.9;;third\n", encoding="utf-8")
    (songs / SETS[1] / "audio.json").write_text("{")
    document = command("scan", songs, "--skip-audio")
    notes = next(row["labels"]["notes"] for row in document["rows"] if row["set"] == SETS[0])
    assert notes == {"caption": "third", "lyrics": "la la\nli", "key": "D major", "bpm": "60"}
    assert kinds(document) == {"stated values disagree", "side-car unreadable"}
    assert not document["excluded"], "what side-cars say is not a reason to leave a map out"


def test_a_moved_data_set_is_found_again(command: Any, songs: Path, tmp_path: Path, error: Any, base: Path) -> None:
    data_set = tmp_path / "set.json"
    command("scan", songs, "--out", data_set, "--skip-audio")
    moved = tmp_path / "elsewhere" / "Songs"
    moved.parent.mkdir()
    songs.rename(moved)
    assert "not there" in error("prepare", data_set, "--model", base, "--out", tmp_path / "out")
    found = command("find", data_set, moved)
    assert found == {"found": 9, "missing": []}
    assert command("prepare", data_set, "--model", base, "--out", tmp_path / "out")["charts"] == 6


def test_prepare_makes_only_what_is_missing(command: Any, songs: Path, base: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    arguments = ("prepare", songs, "--model", base, "--out", out)
    first = command(*arguments)
    assert first["made"] == 9 and first["charts"] == 6 and first["songs"] == 3 and not first["stale"]
    second = command(*arguments)
    assert second["made"] == 0 and second["kept"] == 9
    path = normal(songs)
    path.write_text(
        path.read_text(encoding="utf-8").replace("OverallDifficulty:", "OverallDifficulty: "), encoding="utf-8"
    )
    stale = command("inspect", out)["stale"]
    assert [(path.name in entry["file"], "changed" in entry["reason"]) for entry in stale] == [(True, True)]
    third = command(*arguments)
    assert third["made"] == 1 and [entry["file"] for entry in third["stale"]] == [path.name]
    assert max(entry.stat().st_size for entry in out.iterdir()) <= 25_000_000
    inspected = command("inspect", out)
    assert inspected["charts"] == 6 and inspected["family"] == "V32" and inspected["windows"] > 20
    assert inspected["stale_bytes"] > 0 and not inspected["damaged"]
    shard = next(out.glob("songs-*.bin"))
    data = bytearray(shard.read_bytes())
    data[100] ^= 1
    shard.write_bytes(data)
    assert len(command("inspect", out)["damaged"]) == 1
    shard.write_bytes(data[:-64])
    assert command(*arguments)["made"] >= 1, "what does not fit its index is made again"
    assert not command("inspect", out)["damaged"]


def test_prepare_for_another_base_keeps_both(command: Any, songs: Path, base: Path, tmp_path: Path) -> None:
    table = v32_vocabulary().to_dict()
    table["event_ranges"][0]["max_value"] -= 5
    for name in ("vocab_size_in", "vocab_size_out"):
        table[name] -= 5
    other = write_base(tmp_path / "other", Vocabulary.from_dict(table))
    out = tmp_path / "out"
    command("prepare", songs, "--model", base, "--out", out)
    second = command("prepare", songs, "--model", other, "--out", out)
    assert second["made"] == 6 and second["kept"] == 3, "songs serve every base"
    assert len(second["stale"]) == 6 and all("another base" in entry["reason"] for entry in second["stale"])
    assert command("prepare", songs, "--model", base, "--out", out)["made"] == 0


def test_data_sets_with_nothing_or_little(command: Any, songs: Path, base: Path, tmp_path: Path, error: Any) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "no beatmap below" in error("scan", empty)
    assert "There is no" in error("scan", tmp_path / "gone")
    assert "no beatmap below" in error("prepare", empty, "--model", base, "--out", tmp_path / "out")
    one = command("prepare", songs / SETS[0], "--model", base, "--out", tmp_path / "one", "--mode", "osu")
    assert one["charts"] == 1 and "held out" in one["warnings"][0]
    nothing = error("prepare", songs, "--model", base, "--out", tmp_path / "none", "--stars", "90-")
    assert "leaves no difficulty" in nothing
    assert "range such as" in error("scan", songs, "--stars", "6-4")
    assert "not a data set" in error("label", normal(songs))
    assert "no prepared data set" in error("inspect", songs)
    assert "--speeds" in error("prepare", songs, "--model", base, "--out", tmp_path / "x", "--speeds", "9")
    assert "no model" in error("prepare", songs, "--model", "no such thing", "--out", tmp_path / "x")
    newer = tmp_path / "newer.json"
    newer.write_text('{"format": 99, "name": "x", "difficulties": []}', encoding="utf-8")
    assert "newer" in error("label", newer)


def test_a_killed_run_goes_on(songs: Path, base: Path, tmp_path: Path, command: Any) -> None:
    for number in range(12):
        shutil.copytree(songs / SETS[number % 3], songs / f"copy {number}")
        sound, rate = soundfile.read(songs / f"copy {number}" / "audio.ogg")
        soundfile.write(songs / f"copy {number}" / "audio.wav", sound * (1 - number / 100), rate)
        for path in (songs / f"copy {number}").glob("*.osu"):
            text = path.read_text(encoding="utf-8").replace("audio.ogg", "audio.wav")
            path.write_text(text.replace("Version:", f"Version:{number} "), encoding="utf-8")
    out = tmp_path / "out"
    arguments = [sys.executable, "main.py", "dataset", "prepare", str(songs), "--model", str(base), "--out", str(out)]
    arguments += ["--skip-audio", "--workers", "2"]
    process = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not list(out.glob("songs-*.json")):
        time.sleep(0.02)
    process.kill()
    process.wait()
    assert list(out.glob("songs-*.json")), "some of it was written"
    time.sleep(0.5)  # workers see that their parent is gone
    done = command("prepare", songs, "--model", base, "--out", out, "--skip-audio")
    assert done["charts"] == 30 and done["kept"] > 0 and not done["failed"]
    inspected = command("inspect", out)
    assert inspected["songs"] == 15 and not inspected["damaged"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX systems do")
def test_a_full_disk_is_one_sentence(songs: Path, base: Path, tmp_path: Path, command: Any) -> None:
    import resource

    out = tmp_path / "out"
    arguments = [sys.executable, "main.py", "dataset", "prepare", str(songs), "--model", str(base), "--out", str(out)]

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))

    arguments += ["--skip-audio", "--workers", "1"]
    ended = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, preexec_fn=little_room, check=False)
    lines = [line for line in ended.stderr.splitlines() if line.startswith("error: ")]
    assert ended.returncode == 3 and len(lines) == 1 and "Cannot write" in lines[0], ended.stderr
    assert not [path for path in out.iterdir() if path.name.startswith(TEMPORARY)]
    assert command("prepare", songs, "--model", base, "--out", out, "--skip-audio")["charts"] == 6


@pytest.mark.skipif(os.name == "nt", reason="sends a POSIX signal")
def test_ctrl_c_leaves_nothing_half_done(songs: Path, base: Path, tmp_path: Path, command: Any) -> None:
    out = tmp_path / "out"
    arguments = [sys.executable, "main.py", "dataset", "prepare", str(songs), "--model", str(base), "--out", str(out)]
    process = subprocess.Popen(
        [*arguments, "--workers", "2"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not out.is_dir():
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130 and "Traceback" not in errors
    assert not [path for path in out.iterdir() if path.name.startswith(TEMPORARY)]
    assert command("prepare", songs, "--model", base, "--out", out)["charts"] == 6


def test_the_bundled_decoder_is_prepared_as_before(command: Any, songs: Path, tmp_path: Path, error: Any) -> None:
    out, data_set = tmp_path / "pieces", tmp_path / "set.json"
    command("prepare", songs, "--out", out)
    pieces = sorted(path.name for path in out.glob("*.npz"))
    assert pieces == ["charts-00.npz", "songs-00.npz"]
    command("scan", songs, "--out", data_set, "--skip-audio", "--mode", "mania")
    assert command("inspect", out)["songs"] == 3
    assert command("prepare", data_set, "--out", tmp_path / "mania")["bytes"] > 0
    assert command("inspect", tmp_path / "mania")["charts"] == 6, "three maps, mirrored"
    assert "need a base" in error("prepare", songs, "--out", out, "--mode", "osu")
