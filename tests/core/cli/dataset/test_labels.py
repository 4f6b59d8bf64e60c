"""`dataset label` and its tables: what is written by hand stays."""

import csv
import json
from pathlib import Path
from typing import Any

from tests.core.cli.dataset.sets import SETS, kinds


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
