"""Reading the layouts of published training data."""

import io
import json
import shutil
import tarfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from pyarrow import parquet

from core.cli import run
from core.training.data.base import read_base
from core.training.data.prepared import PreparedData
from tests.core.training.bases import write_base

SETS = ("Beatwright - Lantern Walk", "Beatwright - Morning Loop")


@pytest.fixture
def scan(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*arguments: str | Path) -> dict[str, Any]:
        assert run(["dataset", "scan", *map(str, arguments), "--skip-audio", "--workers", "1", "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return call


def prepared_charts(folder: Path, tmp_path: Path) -> PreparedData:
    base, out = write_base(tmp_path / "base"), tmp_path / "out"
    command = ["dataset", "prepare", str(folder), "--model", str(base), "--out", str(out), "--skip-audio"]
    assert run([*command, "--workers", "1"]) == 0
    return PreparedData(out, read_base(base))


def charts(songs: Path, name: str) -> list[Path]:
    return sorted((songs / name).glob("*.osu"))


def test_mmrs(scan: Any, fixtures_folder: Path, tmp_path: Path) -> None:
    songs, root = fixtures_folder / "Songs", tmp_path / "mmrs"
    rows = []
    for number, name in enumerate(SETS):
        folder = f"{number + 5} {name}"
        shutil.copytree(songs / name, root / "data" / folder)
        for place, path in enumerate(charts(songs, name)):
            rows.append(
                {
                    "BeatmapSetId": number + 5,
                    "Id": 100 * number + place,
                    "ModeInt": 0,
                    "Ranked": 1 if number else 4,
                    "UserId": 8,
                    "SubmittedDate": datetime(2012 + number, 5, 1),
                    "RankedDate": None,
                    "OmdbTags": ["streams", "clean"],
                    "AudioFile": "audio.ogg",
                    "BeatmapSetFolder": folder,
                    "BeatmapFile": path.name,
                }
            )
    rows.append({**rows[0], "BeatmapFile": "gone.osu"})
    rows.append({**rows[0], "BeatmapSetFolder": "../../outside"})
    parquet.write_table(pyarrow.Table.from_pylist(rows), root / "metadata.parquet")
    document = scan(root)
    assert document["difficulties"] == 4 and {fault["kind"] for fault in document["faults"]} == {"unreadable"}
    messages = " ".join(fault["message"] for fault in document["faults"])
    assert "gone.osu" in messages and "leads out of" in messages
    assert {(row["year"], row["status"]) for row in document["rows"]} == {(2012, "loved"), (2013, "ranked")}
    assert len(scan(root, "--years", "2013-2020")["excluded"]) == len(scan(root, "--status", "ranked")["excluded"])
    data = prepared_charts(root, tmp_path)
    conditions = data.chart(0).conditions
    assert conditions.mapper == 8 and set(conditions.descriptors) == {"skillset/streams", "style/clean"}


def test_mmrs_without_a_needed_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parquet.write_table(pyarrow.Table.from_pylist([{"Id": 1}]), tmp_path / "metadata.parquet")
    assert run(["dataset", "scan", str(tmp_path)]) == 2
    assert "no column BeatmapSetFolder" in capsys.readouterr().err
    (tmp_path / "metadata.parquet").write_bytes(b"PAR1 no table")
    assert run(["dataset", "scan", str(tmp_path)]) == 2
    assert "Parquet" in capsys.readouterr().err


def test_ors(scan: Any, fixtures_folder: Path, tmp_path: Path) -> None:
    songs, root = fixtures_folder / "Songs", tmp_path / "ors"
    for number, name in enumerate(SETS):
        track = root / f"Track{number:05}"
        (track / "beatmaps").mkdir(parents=True)
        shutil.copy(songs / name / "audio.ogg", track / "audio.ogg")
        entries = {}
        for place, path in enumerate(charts(songs, name)):
            stem = f"{place:06}M{place:03}"
            shutil.copy(path, track / "beatmaps" / f"{stem}.osu")
            entries[stem] = {"Index": place, "BeatmapId": 10 * number + place, "RankedStatus": 4}
        entries["000009M009"] = {"BeatmapId": 99}
        document = {"BeatmapSetId": number, "Creator": "Someone", "MapDir": "beatmaps", "Beatmaps": entries}
        (track / "metadata.json").write_text(json.dumps(document), encoding="utf-8")
    (root / "Track00002").mkdir()
    (root / "Track00002" / "metadata.json").write_text("{", encoding="utf-8")
    (root / "beatmap_users.json").write_text(json.dumps({"0": 9}), encoding="utf-8")
    document = scan(root)
    assert document["sets"] == 2 and document["difficulties"] == 4 and len(document["faults"]) == 3
    assert {row["mapper"] for row in document["rows"]} == {"Someone"} and all(row["song"] for row in document["rows"])
    assert sorted(row["labels"]["mapper_id"] or 0 for row in document["rows"]) == [0, 0, 0, 9]
    assert len(prepared_charts(root, tmp_path).charts) == 4


@pytest.mark.parametrize("kind", ["parquet", "tar"])
def test_web_rows(scan: Any, fixtures_folder: Path, tmp_path: Path, kind: str) -> None:
    songs, root = fixtures_folder / "Songs", tmp_path / "web"
    (root / "compressed").mkdir(parents=True)
    rows = []
    for number, name in enumerate(SETS):
        beatmaps = [
            {
                "beatmap_id": 10 * number + place,
                "beatmapset_id": number + 1,
                "approved": 1,
                "submit_date": "2014-02-03 04:05:06",
                "creator_id": 7,
                "content": path.read_text(encoding="utf-8"),
            }
            for place, path in enumerate(charts(songs, name))
        ]
        rows.append({"opus": (songs / name / "audio.ogg").read_bytes(), "json": json.dumps({"beatmaps": beatmaps})})
    if kind == "parquet":
        cells = [{"opus": {"bytes": row["opus"], "path": "x.opus"}, "json": row["json"]} for row in rows]
        parquet.write_table(pyarrow.Table.from_pylist(cells), root / "compressed" / "00.parquet")
    else:
        with tarfile.open(root / "compressed" / "00.tar", "w") as archive:
            for number, row in enumerate(rows):
                for ending, data in (("opus", row["opus"]), ("json", row["json"].encode())):
                    entry = tarfile.TarInfo(f"{number:05}.{ending}")
                    entry.size = len(data)
                    archive.addfile(entry, io.BytesIO(data))
    document = scan(root)
    assert document["sets"] == 2 and document["difficulties"] == 4 and document["faults"] == []
    assert {(row["year"], row["status"], row["labels"]["mapper_id"]) for row in document["rows"]} == {
        (2014, "ranked", 7)
    }
    data = prepared_charts(root, tmp_path)
    assert len(data.charts) == 4 and len(data.songs) == 2
    assert len(next(iter(data.plain_samples(data.songs))).ids) > 10
