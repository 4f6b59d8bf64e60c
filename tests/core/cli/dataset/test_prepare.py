"""`dataset prepare`: only what is missing is made, and what was interrupted goes on."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import soundfile

from core.files import TEMPORARY
from core.tokens.vocabulary import Vocabulary
from tests.core.cli.dataset.sets import ROOT, SETS, normal
from tests.core.training.bases import v32_vocabulary, write_base


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
