"""`dataset scan`: finding and checking beatmaps, and what can be made of them."""

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from core.beatmap.osz import write_osz
from tests.core.cli.dataset.sets import SETS, kinds, normal


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
