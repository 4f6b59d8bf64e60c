"""Adapters trained from the command line: stopped and resumed, read by PEFT, estimated, and refused."""

import json
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from safetensors.torch import load_file

from core.beatmap.reader import read_beatmap
from core.cli import run
from core.errors import CancelledError, MachineError
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoints.catalog import BUNDLED
from core.model.checkpoints.load import load_checkpoint
from core.training.adapters.memory import memory_errors
from core.training.adapters.recipe import make_recipe, presets
from core.training.adapters.strength import fit_strength, scale_adapter
from core.training.adapters.train import train_adapter
from tests.core.training.adapters.small_trainings import SMALL, Call, request, weights
from tests.portions import spread


@pytest.mark.more_at_night
@pytest.mark.parametrize(
    ("kind", "options"),
    spread(
        [
            ("lokr", ["--targets", "output", "--precision", "bf16", "--average", "0.5"]),
            ("lora", ["--targets", "all"]),
            ("lora", ["--variant", "rslora"]),
            ("lora", ["--variant", "dora"]),
            ("lora", ["--variant", "pissa", "--optimizer", "muon"]),
        ],
        4,
    ),
)
def test_what_is_trained_is_read_here_and_by_peft(
    base: Path, prepared: Path, tmp_path: Path, call: Call, kind: str, options: list[str]
) -> None:
    import peft

    out = tmp_path / "style"
    rate = ["--learning-rate", "0.02"]
    result = call(
        *("adapter", "train", "--data", prepared, "--model", base, "--kind", kind, "--out", out),
        *(*SMALL, *rate, *options),
    )
    assert result["adapter"] == str(out) and result["steps"] in (3, 6)
    assert result["loss"]["held_out_after"] < result["loss"]["held_out_before"] and 0 < result["strength"] <= 1.5
    plain, ours = weights(base), weights(base, (out, 1.0))
    changed = [name for name in plain if not torch.equal(plain[name], ours[name])]
    assert changed and all(name.endswith(".weight") for name in changed)
    theirs = peft.PeftModel.from_pretrained(load_checkpoint(base).model, out).merge_and_unload().state_dict()
    for name in plain:
        assert torch.allclose(ours[name], theirs[name], atol=2e-5), name
    facts = call("adapter", "info", out)
    assert facts["kind"] == kind and facts["subfolders"] == [""] and facts["card"]["maps"]
    assert facts["card"]["mappers"] == ["make_songs"] and facts["card"]["licence"] == "cc-by-nc-4.0"
    assert (out / "LICENSE").is_file() and "make_songs" in (out / "README.md").read_text()


@pytest.mark.parametrize(
    ("best", "full", "expected"),
    [(0.6, True, 0.6), (0.1, False, 0.1), (2.0, True, 1.5), (1.0, True, 1.0), (-1.0, False, 0)],
)
def test_an_adapter_is_as_strong_as_held_out_songs_have_it(best: float, expected: float, *, full: bool) -> None:
    asked: list[float] = []

    def loss_at(strength: float) -> float:
        asked.append(strength)
        return 2.0 + (strength - best) ** 2

    fitted = fit_strength(loss_at, 2.0 + best**2, 2.0 + (1 - best) ** 2 if full else None)
    assert fitted.strength == pytest.approx(expected) and fitted.loss == pytest.approx(2 + (expected - best) ** 2)
    assert len(asked) == len(set(asked)) <= 2 + (not full)


def test_a_stronger_adapter_is_written_over_or_beside_the_first(base: Path, prepared: Path, tmp_path: Path) -> None:
    first = train_adapter(request(base, prepared, tmp_path / "first"), ignore_progress, CancelToken()).folder
    plain, once = weights(base), weights(base, (first, 1.0))
    alpha = json.loads((first / "adapter_config.json").read_text())["lora_alpha"]
    beside = tmp_path / "beside"
    beside.mkdir()
    scale_adapter(first, beside, 0.5 * alpha)
    scale_adapter(first, first, 0.5 * alpha)
    for folder in (first, beside):
        half = weights(base, (folder, 1.0))
        assert all(
            torch.allclose(half[name] - plain[name], (once[name] - plain[name]) / 2, atol=1e-6) for name in plain
        )


class Killed(Exception):  # noqa: N818
    """What ends the process."""


@pytest.mark.more_at_night
@pytest.mark.parametrize("killed", spread([True, False], 2))
def test_a_stopped_run_is_resumed_exactly(
    base: Path, prepared: Path, tmp_path: Path, call: Call, *, killed: bool
) -> None:
    train_adapter(request(base, prepared, tmp_path / "whole"), ignore_progress, CancelToken())
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.message.startswith("step 5/"):
            if killed:
                raise Killed
            cancel.cancel()

    with pytest.raises((Killed, CancelledError)):
        train_adapter(request(base, prepared, tmp_path / "stopped"), stop, cancel)
    listed = {entry["name"]: entry for entry in call("runs", "list")["runs"]}
    assert listed["stopped"]["status"] == "running" and listed["whole"]["status"] == "done"
    call("runs", "resume", "stopped")
    factors = [load_file(tmp_path / name / "adapter_model.safetensors") for name in ("whole", "stopped")]
    assert factors[0].keys() == factors[1].keys()
    assert all(torch.equal(factors[0][name], factors[1][name]) for name in factors[0])
    configs = [(tmp_path / name / "adapter_config.json").read_text() for name in ("whole", "stopped")]
    assert configs[0] == configs[1], "as strong as each other"
    curves = [call("runs", "show", name)["curve"] for name in ("whole", "stopped")]
    assert curves[0] == curves[1] and [entry["step"] for entry in curves[0]] == [0, 3, 6, 8]
    gone = call("runs", "delete", "stopped")
    assert gone["deleted"] and (tmp_path / "stopped" / "adapter_config.json").is_file()
    assert [entry["name"] for entry in call("runs", "list")["runs"]] == ["whole"]


def test_wrong_input_is_one_sentence(base: Path, prepared: Path, tmp_path: Path, refused: Callable[..., str]) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    train = ("adapter", "train", "--model", base, "--out", tmp_path / "out")
    for arguments, words in (
        ((*train, "--data", tmp_path / "gone"), "There is no"),
        ((*train, "--data", empty), "empty"),
        ((*train, "--data", prepared, "--preset", "huge"), "no preset"),
        ((*train, "--data", prepared, "--preset", "8gb"), "--kind lora"),
        ((*train, "--data", prepared, "--variant", "dora"), "LoKr has no variant"),
        ((*train, "--data", prepared, "--rank", "0"), "rank must be at least 1"),
        (("adapter", "info", empty), "not an adapter"),
        (("adapter", "blend", empty, "--out", tmp_path / "b"), "--model"),
        (("runs", "show", "nothing"), "no training run"),
    ):
        assert words in refused(*arguments), arguments
    assert not (tmp_path / "out").exists(), "what cannot begin leaves nothing behind"


def test_every_preset_makes_a_recipe() -> None:
    for name, preset in presets().items():
        assert make_recipe(preset.kind, name, steps=5).steps == 5 and preset.about


def test_a_probe_says_what_it_takes_and_trains_nothing(base: Path, prepared: Path, tmp_path: Path, call: Call) -> None:
    train = ("adapter", "train", "--model", base, "--data", prepared, *SMALL, "--out", tmp_path / "out")
    estimate = call(*train, "--probe")["estimate"]
    assert estimate["seconds"] > 0 and estimate["verdict"] in ("green", "yellow", "red")
    assert not (tmp_path / "out" / "adapter_config.json").exists() and not call("runs", "list")["runs"]
    assert call(*train)["estimate"]["memory"] > 0


def test_memory_that_runs_out_names_a_preset_that_fits() -> None:
    for recipe, advice in (
        (make_recipe("lora", "24gb"), "--preset 16gb"),
        (make_recipe("lora", "8gb"), "--batch 1 --accumulation 16"),
        (make_recipe("lokr", "mapper", batch=1), "--checkpointing"),
    ):
        with pytest.raises(MachineError, match=advice), memory_errors(recipe):
            raise RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB")
    with pytest.raises(RuntimeError, match="shape"), memory_errors(make_recipe("lora", None)):
        raise RuntimeError("another shape")


@pytest.mark.nightly
def test_the_rhythm_networks_are_adapted_and_merged(
    fixtures_folder: Path, tmp_path: Path, call: Call, refused: Callable[..., str]
) -> None:
    songs, out = fixtures_folder / "Songs", tmp_path / "rhythm"
    train = ("adapter", "train", "--part", "rhythm", "--data", songs, "--out", out, "--steps", 12)
    result = call(*train, "--validate-every", 12, "--batch", 2, "--held-out", 0.4, "--learning-rate", 0.01)
    assert result["held_out_songs"] == 1 and result["loss"]["held_out_after"] < result["loss"]["held_out_before"]
    facts = call("adapter", "info", out)
    assert facts["card"]["part"] == "rhythm" and facts["modules"] >= 12 and facts["card"]["mappers"] == ["make_songs"]
    song = next(songs.glob("*/*.osu"))
    generate = ("generate", "--beatmap", song, "--timing", "beatmap", "--difficulty", 3, "--seed", 1, "--end", 8000)
    made = [
        call(*generate, *more, "--out", tmp_path / name)["file"]
        for name, more in (("off", ("--adapter", f"{out}:0")), ("adapted", ("--adapter", f"{out}:4")))
    ]
    onsets = [[item.time for item in read_beatmap(Path(file)).hit_objects] for file in made]
    assert onsets[0] != onsets[1]
    merged = call("adapter", "merge", "--model", BUNDLED, "--adapter", out, "--out", tmp_path / "merged")
    assert merged["changed"] == 0 and (tmp_path / "merged" / "rhythm.safetensors").is_file()
    assert "neither blended nor exported" in refused("adapter", "blend", out, "--out", tmp_path / "blend")


def test_only_ones_own_maps_are_learned_from(
    fixtures_folder: Path, tmp_path: Path, call: Call, refused: Callable[..., str]
) -> None:
    songs = tmp_path / "Songs"
    shutil.copytree(fixtures_folder / "Songs", songs)
    for folder in songs.iterdir():
        first = sorted(folder.glob("*.osu"))[0]
        text = first.read_text(encoding="utf-8")
        guest = re.sub(r"(?m)^Version:.*$", "Version:Friend's Insane", text)
        (folder / "guest.osu").write_text(guest, encoding="utf-8")
    train = (
        "adapter",
        "train",
        "--data",
        songs,
        "--steps",
        1,
        "--batch",
        1,
        "--held-out-windows",
        1,
        "--device",
        "cpu",
    )
    result = call(*train, "--mapper", "make_songs", "--balance", "set", "--out", tmp_path / "own")
    card = call("adapter", "info", tmp_path / "own")["card"]
    assert card["mappers"] == ["make_songs"] and not [name for name in card["maps"] if "Friend" in name]
    assert "Friend" not in (tmp_path / "own" / "README.md").read_text(encoding="utf-8") and result["songs"] == 2
    prepared = tmp_path / "own" / "training" / "data"
    line = refused(*train, "--data", prepared, "--mapper", "Nobody", "--out", tmp_path / "none")
    assert "its mappers are" in line and "Friend" in line


def test_data_that_cannot_be_learned_from(
    fixtures_folder: Path, tmp_path: Path, call: Call, refused: Callable[..., str]
) -> None:
    small = ("--steps", 1, "--batch", 1, "--held-out-windows", 1, "--device", "cpu")
    source = next(path for path in sorted((fixtures_folder / "Songs").iterdir()) if path.is_dir())
    silent = tmp_path / "silent" / "set"
    shutil.copytree(source, silent)
    for audio in (path for path in silent.iterdir() if path.suffix in (".ogg", ".wav", ".flac", ".mp3")):
        soundfile.write(audio, np.zeros(22050 * 5), 22050)
    line = refused("adapter", "train", "--data", silent.parent, *small, "--out", tmp_path / "a")
    assert "no map that can be learned from" in line and "silent" in line
    for audio in (path for path in silent.iterdir() if path.suffix in (".ogg", ".wav", ".flac", ".mp3")):
        audio.unlink()
    line = refused("adapter", "train", "--data", silent.parent, *small, "--out", tmp_path / "a")
    assert "no map that can be learned from" in line and not (tmp_path / "a").exists()
    alone = tmp_path / "alone" / "set"
    shutil.copytree(source, alone)
    charts = sorted(alone.glob("*.osu"))
    for chart in charts[1:]:
        chart.unlink()
    result = call("adapter", "train", "--data", alone.parent, *small, "--out", tmp_path / "b")
    assert result["songs"] == 1 and "only one song" in result["warnings"][0]


@pytest.mark.parametrize("command", [["adapter", "train"], ["adapter", "train", "--probe"], ["adapter", "learn"]])
def test_without_peft_nothing_is_prepared(
    command: list[str],
    fixtures_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, "peft", None)
    assert run([*command, "--data", str(fixtures_folder / "Songs"), "--out", str(tmp_path / "out")]) == 3
    assert "package peft" in capsys.readouterr().err and not (tmp_path / "out").exists()
