"""The command line as scripts rely on it."""

import json
from pathlib import Path

import pytest

from core.backups import backups_of
from core.beatmap.reader import read_beatmap
from core.cli import run
from core.edits.history import History
from core.generation.request import GenerationRequest
from tests.core.cli.commands import error_of, json_of, osu_file

ROOT = Path(__file__).parents[3]


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


def test_a_spread_of_a_bare_song_is_one_set(
    capsys: pytest.CaptureFixture[str], mapset: Path, tmp_path: Path, quick: list[GenerationRequest]
) -> None:
    out = tmp_path / "out"
    document = json_of(capsys, "generate", "--audio", mapset / "audio.ogg", "--out", out, "--spread", "--seed", "3")
    files = [Path(path) for path in document["files"]]
    assert len(files) == 5 == len(document["results"]) and document["file"] == str(files[0])
    assert [read_beatmap(path).version_name for path in files] == ["Easy", "Normal", "Hard", "Insane", "Expert"]
    assert {path.parent for path in files} == set(out.iterdir()) and (files[0].parent / "audio.ogg").is_file()
    assert [each.map.difficulty for each in quick] == [1.7, 2.4, 3.5, 4.7, 5.8]


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
    assert request.non_defaults() == {
        "beatmap": osu_file(mapset), "model": "v28", "guidance": 0.0, "refine": False, "parallel": True,
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
    assert (quick[0].map.difficulty, quick[0].settings.ar) == (2.0, 7.5)
    exported = tmp_path / "request.yaml"
    exported.write_text(f"beatwright_request: 1\nbeatmap: '{osu_file(mapset)}'\nseed: 4\nod: 3", encoding="utf-8")
    json_of(capsys, "generate", "--request", exported, "--od", "0", *target)
    assert quick[1].non_defaults() == {"beatmap": osu_file(mapset), "seed": 4, "od": 0.0}
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
    (mapset / "broken.osu").write_text("this is not a beatmap")
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


def test_check_counts_what_it_found(capsys: pytest.CaptureFixture[str], mapset: Path) -> None:
    severities = [finding["severity"] for finding in json_of(capsys, "check", mapset)["findings"]]
    assert run(["check", str(mapset)]) == 0
    counts = capsys.readouterr().out.splitlines()[-1].split(", ")
    assert len(counts) == 3
    for count, severity in zip(counts, ("problem", "warning", "minor"), strict=True):
        number, word = count.split()
        assert int(number) == severities.count(severity)
        assert word == (severity if number == "1" or severity == "minor" else f"{severity}s")


def test_models_are_listed_and_inspected(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["models", "list", "--json"]) == 0
    names = [entry["name"] for entry in json.loads(capsys.readouterr().out)]
    assert {"beatwright-small", "v28", "v29", "v30", "v31", "v32", "v32-mini"} <= set(names)
    facts = json_of(capsys, "models", "inspect", ROOT / "resources/models/beatwright-small")
    assert facts["modes"] and not facts["problems"] and facts["window_ms"] > 8000
    assert json_of(capsys, "models", "verify", ROOT / "resources/models/beatwright-small")["problems"] == []
