"""Learning a style from the command line, its file, its hash, and what its measurement says."""

import json
import os
import sys
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.objects import GameMode
from core.errors import CancelledError, InputError
from core.generation.mappers.bundled.prior import SHAPES
from core.generation.mappers.bundled.style_tables import StyleTables, read_style, write_style
from core.jobs import CancelToken, Progress
from core.model.checkpoints.adapter_card import AdapterCard, write_card
from core.model.checkpoints.style_files import adapter_hash, export_style, import_style, list_styles
from core.training.estimate import Estimate, joined
from core.training.style.depths import depths, recipes_of
from core.training.style.learn import LearnRequest, learn_style, verdict_of
from core.training.style.measure import Comparison, Measure
from tests.core.cli.commands import error_of, json_of


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_a_style_is_learned_measured_found_and_moved(
    fixtures_folder: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    learn = ["adapter", "learn", "--data", fixtures_folder / "Songs", "--name", "mine", "--device", "cpu"]
    found = json_of(capsys, *learn, "--steps", "1", "--measured-maps", "1", "--held-out-windows", "8")
    folder = home / "data" / "styles" / "mine"
    assert Path(found["adapter"]) == folder and found["sha256"] == adapter_hash(folder)
    assert found["maps"]["held_out"] >= 1 and sum(found["maps"].values()) == 6
    loss, patterns = found["measured"]["loss"], found["measured"]["patterns"]
    assert loss["maps"] == found["maps"]["held_out"] and patterns["maps"] == 1
    assert loss["low"] <= loss["change"] <= loss["high"]
    surprise = found["measured"]["surprise"]
    assert surprise["maps"] == 1 and 0 < surprise["before"] < 5 and surprise["after"] != surprise["before"]
    assert loss["after"] - loss["before"] == pytest.approx(loss["change"])
    assert ("not better" in found["verdict"]) == (not found["better"])
    left_out = any("left out" in warning for warning in found["warnings"])
    assert (folder / "style_tables.json").is_file() != left_out and (left_out or patterns["change"] < 0)
    card = json.loads((folder / "adapter_card.json").read_text())
    learned = json.loads((folder / "training" / "maps" / "songs.json").read_text())
    assert len(card["maps"]) == len(learned["learned"]) and not set(learned["learned"]) & set(learned["held_out"])
    (listed,) = json_of(capsys, "adapter", "list")["styles"]
    assert (listed["name"], listed["base"], listed["sha256"]) == ("mine", "beatwright-small", found["sha256"])
    assert listed["better"] == found["better"]

    file = tmp_path / "mine.bwstyle"
    assert json_of(capsys, "adapter", "export", folder, "--out", file)["files"] >= 4
    code, sentence = error_of(capsys, "adapter", "import", file)
    assert code == 2 and "exists already" in sentence
    copy = json_of(capsys, "adapter", "import", file, "--out", tmp_path / "copy")
    assert copy["base"] == "beatwright-small" and copy["sha256"] == found["sha256"]

    song = next((fixtures_folder / "Songs").glob("*/*.osu"))
    common = ["generate", "--beatmap", song, "--end", "6000", "--seed", "1"]
    made = [
        Path(json_of(capsys, *common, "--adapter", each, "--out", tmp_path / f"out{number}")["file"]).read_text()
        for number, each in enumerate(("mine", tmp_path / "copy"))
    ]
    assert made[0] == made[1]

    (tmp_path / "copy" / "rhythm").mkdir()
    write_style(folder, StyleTables({GameMode.OSU: {"spinner": np.full(SHAPES["spinner"], 0.2)}}))
    json_of(capsys, "adapter", "blend", f"{folder}:0.5", f"{folder}:0.25", "--out", tmp_path / "blend")
    tables = read_style(tmp_path / "blend")
    assert tables is not None and np.allclose(tables.of(GameMode.OSU)["spinner"], 0.15)
    code, sentence = error_of(capsys, "adapter", "blend", tmp_path / "copy", "--out", tmp_path / "both")
    assert code == 2 and "rhythm too" in sentence


class _StopsAt:
    """Cancels at a stage."""

    def __init__(self, stage: str) -> None:
        self.stage, self.cancel = stage, CancelToken()

    def __call__(self, progress: Progress) -> None:
        if progress.stage.startswith(self.stage):
            self.cancel.cancel()


@pytest.mark.parametrize(("stage", "kept"), [("Reading maps", False), ("Training", True)])
def test_a_stopped_learning_goes_on_or_leaves_nothing(
    fixtures_folder: Path, home: Path, capsys: pytest.CaptureFixture[str], stage: str, kept: bool
) -> None:
    folder, songs = home / "data" / "styles" / "mine", fixtures_folder / "Songs"
    stops = _StopsAt(stage)
    places = songs / "Beatwright - Two Rooms", songs / "Beatwright - Morning Loop"
    with pytest.raises(CancelledError):
        learn_style(LearnRequest(places, folder, steps=2, measured_maps=1), stops, stops.cancel)
    assert folder.exists() == kept
    found = json_of(capsys, "adapter", "list")
    assert found == {"styles": [], "stopped": [str(folder)] if kept else []}


@pytest.fixture
def adapter(tmp_path: Path) -> Path:
    """A folder that looks like an adapter's, with the rhythm in it."""
    import torch
    from safetensors.torch import save_file

    folder = tmp_path / "adapter"
    for each in (folder, folder / "rhythm"):
        each.mkdir()
        (each / "adapter_config.json").write_text(json.dumps({"peft_type": "LOKR", "r": 2, "alpha": 2.0}))
        save_file({"base_model.model.x.lokr_w1": torch.ones(2, 2)}, each / "adapter_model.safetensors")
        write_card(each, AdapterCard(base="beatwright-small"))
    (folder / "training").mkdir()
    (folder / "training" / "state.pt").write_bytes(b"private")
    return folder


def test_a_file_holds_the_style_and_nothing_else(adapter: Path, tmp_path: Path) -> None:
    export_style(adapter, tmp_path / "a.bwstyle")
    with zipfile.ZipFile(tmp_path / "a.bwstyle") as archive:
        assert all("training" not in name for name in archive.namelist()) and len(archive.namelist()) == 6
    assert import_style(tmp_path / "a.bwstyle", tmp_path / "again") == tmp_path / "again"
    assert adapter_hash(tmp_path / "again") == adapter_hash(adapter) != ""
    (adapter / "rhythm" / "adapter_model.safetensors").write_bytes(b"other")
    assert adapter_hash(tmp_path / "again") != adapter_hash(adapter)


def test_odd_files_are_refused_and_leave_nothing(
    adapter: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export_style(adapter, tmp_path / "good.bwstyle")
    whole = (tmp_path / "good.bwstyle").read_bytes()
    (tmp_path / "cut.bwstyle").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.bwstyle").write_text("hello")
    for name, members in (
        ("away", ["../evil.json"]),
        ("more", ["adapter_config.json", "adapter_model.safetensors", "run.py"]),
        ("empty", ["README.md"]),
        ("broken", ["adapter_config.json", "adapter_model.safetensors"]),
    ):
        with zipfile.ZipFile(tmp_path / f"{name}.bwstyle", "w") as archive:
            for member in members:
                archive.writestr(member, "{}")
    names = ("cut", "text", "away", "more", "empty", "broken", "gone")
    for name in names:
        code, line = error_of(capsys, "adapter", "import", tmp_path / f"{name}.bwstyle")
        assert code == 2 and (f"{name}.bwstyle" in line or name == "broken"), line
        assert not (home / "data" / "styles" / name).exists()
    assert not (tmp_path / "home" / "data" / "evil.json").exists()


def test_damage_within_a_file_leaves_nothing(
    adapter: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (adapter / "README.md").write_bytes(os.urandom(3000).hex().encode())
    export_style(adapter, tmp_path / "good.bwstyle")
    whole = bytearray((tmp_path / "good.bwstyle").read_bytes())
    with zipfile.ZipFile(tmp_path / "good.bwstyle") as archive:
        info = archive.getinfo("README.md")
    begin = info.header_offset + 30 + len(info.filename)
    whole[begin : begin + 200] = bytes(200)
    (tmp_path / "damaged.bwstyle").write_bytes(whole)
    with zipfile.ZipFile(tmp_path / "twice.bwstyle", "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        for name in ("adapter_config.json", "adapter_model.safetensors", "adapter_config.json"):
            archive.writestr(name, (adapter / name).read_bytes())
    for name in ("damaged", "twice"):
        code, line = error_of(capsys, "adapter", "import", tmp_path / f"{name}.bwstyle")
        assert code == 2 and f"{name}.bwstyle" in line
        assert not list((home / "data" / "styles").glob("*"))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes of this kind")
def test_a_pipe_is_no_style(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe.bwstyle")
    code, line = error_of(capsys, "adapter", "import", tmp_path / "pipe.bwstyle")
    assert code == 2 and "pipe.bwstyle" in line


def test_what_a_file_unpacks_to_is_never_in_memory_at_once(tmp_path: Path, home: Path) -> None:
    for name, sizes in (("weights", (2, 64 * 2**20)), ("config", (64 * 2**20, 2))):
        with zipfile.ZipFile(tmp_path / f"{name}.bwstyle", "w", zipfile.ZIP_DEFLATED) as archive:
            for member, size in zip(("adapter_config.json", "adapter_model.safetensors"), sizes, strict=True):
                archive.writestr(member, bytes(size))
        tracemalloc.start()
        try:
            with pytest.raises(InputError):
                import_style(tmp_path / f"{name}.bwstyle")
            assert tracemalloc.get_traced_memory()[1] < 32 * 2**20
        finally:
            tracemalloc.stop()
        assert not list((home / "data" / "styles").glob("*"))


def test_what_a_kill_left_is_no_style_and_goes(adapter: Path, tmp_path: Path, home: Path) -> None:
    export_style(adapter, tmp_path / "a.bwstyle")
    left = home / "data" / "styles" / ".beatwright-p4194304999-ab"
    left.mkdir(parents=True)
    for name in ("adapter_config.json", "adapter_model.safetensors"):
        (left / name).write_bytes((adapter / name).read_bytes())
    assert list_styles() == []
    assert list_styles() == [] and import_style(tmp_path / "a.bwstyle").name == "a"
    assert [each.name for each in list_styles()] == ["a"] and not left.exists()


def test_a_style_with_files_of_1970_is_packed(adapter: Path, tmp_path: Path) -> None:
    os.utime(adapter / "adapter_config.json", (0, 0))
    assert export_style(adapter, tmp_path / "a.bwstyle") == 6
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.bwstyle"]


def test_wrong_requests_are_one_sentence(
    fixtures_folder: Path, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    songs = fixtures_folder / "Songs"
    one = next(folder for folder in sorted(songs.iterdir()) if folder.is_dir())
    for words, sentence in (
        (["--data", songs], "Name the style with --name"),
        (["--data", songs, "--name", "a/b"], "plain name"),
        (["--data", songs, "--name", "x", "--depth", "abyss"], "choose one of quick, taste, library"),
        (["--data", tmp_path / "gone", "--name", "x"], "There is no"),
        (["--data", one, "--name", "x"], "of one song"),
        (["--data", songs, "--name", "x", "--mapper", "Nobody"], "no map by Nobody"),
        (["--data", songs, "--name", "x", "--measured-maps", "0"], "at least 1"),
        (["--data", songs, "--name", "x", "--held-out-windows", "0"], "held_out_windows"),
    ):
        code, line = error_of(capsys, "adapter", "learn", *words)
        assert code == 2 and sentence in line, line
        assert not (home / "data" / "styles" / "x").exists()


def test_depths_name_recipes_that_exist() -> None:
    assert list(depths()) == ["quick", "taste", "library"]
    assert recipes_of("quick")[1] is None
    decoder, rhythm = recipes_of("taste", steps=3)
    assert rhythm is not None and (decoder.steps, rhythm.steps, rhythm.part) == (3, 3, "rhythm")


def test_a_style_is_better_only_where_nothing_is_clearly_worse() -> None:
    nearer, farther = Measure.of([1.0, 2.0, 3.0], [0.8, 1.7, 2.6]), Measure.of([1.0, 2.0], [1.5, 2.6])
    assert nearer is not None and nearer.change == pytest.approx(-0.3) and nearer.high < 0
    assert Comparison(nearer, None, None, nearer).better and not Comparison(farther, None, None, nearer).better
    assert not Comparison(None, None, None, None).better and Measure.of([float("nan")], [1.0]) is None
    assert "keep that one" in verdict_of(Comparison(farther, None, None, nearer))


def test_an_estimate_of_several_runs_counts_their_time_together() -> None:
    hours, memory = 2 * 3600.0, 2**30
    found = joined([Estimate(hours, n * memory, 8 * memory, "cpu", "green") for n in (1, 2, 1)])
    assert (found.seconds, found.memory, found.verdict) == (3 * hours, 2 * memory, "yellow")
