"""The ladder of saved steps: which one is proposed, near copies, what is kept, and the command."""

import json
import math
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.reader import parse_beatmap, read_beatmap
from core.cli import run
from core.data_files import resources
from core.training.ladder.choice import choose_step
from core.training.ladder.copies import chart_numbers, longest_shared_run
from core.training.ladder.held_out import maps_of_run
from core.training.run_card import RunCard, find_run, write_run_card
from core.training.saved_steps import saved_steps, step_folder, thin_steps
from tests.core.training.evaluation.maps import circle, map_text


def figures(**rows: list[list[float]]) -> dict[str, np.ndarray]:
    shape = np.array(next(iter(rows.values()))).shape
    missing = np.full(shape, math.nan)
    names = ("rhythm_f1", "star_error", "unsnapped", "distance")
    return {name: np.array(rows[name]) if name in rows else missing for name in names}


def test_the_earliest_step_within_one_standard_error_is_proposed() -> None:
    # Deviations from the maps' own levels: step 0 (2, 2), step 1 (0, -1.2), step 2 (-2, -0.8); less is better.
    values = figures(distance=[[5.0, 9.0], [3.0, 5.8], [1.0, 6.2]])
    found = choose_step(values)
    deviation = math.sqrt((2 * 4 + 4 + 1.44 + 0.64) / 6)
    assert found.scores == pytest.approx([-2 / deviation, 0.6 / deviation, 1.4 / deviation])
    assert found.error == pytest.approx(0.6 / deviation) and (found.best, found.proposed) == (2, 2)
    values = figures(distance=[[5.0, 9.0], [3.0, 5.4], [1.0, 6.6]])
    assert choose_step(values).proposed == 1, "1.2 against 1.2: the earlier of two that are as good"


def test_measures_count_alike_whatever_their_unit() -> None:
    better = figures(rhythm_f1=[[0.1], [0.2]], star_error=[[3.0], [1.0]], unsnapped=[[0.0], [0.0]])
    assert choose_step(better).scores == pytest.approx([-1, 1])
    torn = figures(rhythm_f1=[[0.1], [0.2]], star_error=[[1.0], [3.0]])
    assert choose_step(torn).scores == pytest.approx([0, 0]) and choose_step(torn).proposed == 0


def test_a_step_that_copies_is_passed_over_unless_all_do() -> None:
    values = figures(distance=[[3.0, 3.0], [1.0, 1.0]])
    assert choose_step(values, [False, True]).proposed == 0
    assert choose_step(values, [True, True]).proposed == 1


def shared_by_trying_all(a: list[int], b: list[int]) -> int:
    best = 0
    for i in range(len(a)):
        for j in range(len(b)):
            length = 0
            while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
                length += 1
            best = max(best, length)
    return best


def test_the_longest_shared_run_is_that_of_trying_all() -> None:
    rng = np.random.default_rng(3)
    for _ in range(40):
        chart = rng.integers(3, size=rng.integers(1, 40))
        others = [rng.integers(3, size=rng.integers(0, 50)) for _ in range(3)]
        found = longest_shared_run(chart, others)
        assert found.length == max(shared_by_trying_all(chart.tolist(), other.tolist()) for other in others)
        if found.length:
            part = chart[found.first : found.first + found.length].tolist()
            other = others[found.other].tolist()
            assert any(other[at : at + found.length] == part for at in range(len(other)))


def test_a_pattern_is_a_copy_wherever_it_stands() -> None:
    shapes = [(100, 100), (200, 140), (333, 20), (410, 300)]
    there = [circle(500 * number, x, y) for number, (x, y) in enumerate(shapes * 3)]
    moved = [circle(60_000 + 500 * number, x, y) for number, (x, y) in enumerate(shapes)]
    other = [circle(60_000 + 500 * number, y, x) for number, (x, y) in enumerate(shapes)]
    charts = [chart_numbers(parse_beatmap(map_text(each).encode(), "map")) for each in (there, moved, other)]
    tokens = len(charts[1])
    assert longest_shared_run(charts[1], [charts[0]]).length >= tokens - 3, "but for the gap before the first"
    assert longest_shared_run(charts[2], [charts[0]]).length < tokens / 2


def test_of_many_steps_every_other_one_goes(tmp_path: Path) -> None:
    for step in range(10, 110, 10):
        folder = step_folder(tmp_path, step)
        folder.mkdir(parents=True)
        (folder / "adapter_model.safetensors").write_bytes(b"x")
    (tmp_path / "steps" / "notes").mkdir()
    step_folder(tmp_path, 200).mkdir()  # not whole
    thin_steps(tmp_path, 20)
    assert [step for step, _ in saved_steps(tmp_path)] == list(range(10, 110, 10))
    thin_steps(tmp_path, 6)
    assert [step for step, _ in saved_steps(tmp_path)] == [20, 40, 60, 80, 100]
    assert (tmp_path / "steps" / "notes").is_dir()


def test_a_run_is_climbed_from_the_command_line(
    tmp_path: Path, fixtures_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    out, songs = tmp_path / "style", fixtures_folder / "Songs"
    small = ["--steps", "1", "--validate-every", "1", "--batch", "1", "--rank", "2", "--held-out-windows", "1"]
    small += ["--learning-rate", "0.02", "--device", "cpu"]
    assert run(["adapter", "train", "--data", str(songs), "--out", str(out), *small]) == 0
    capsys.readouterr()
    ladder = ["runs", "ladder", str(out), "--most-maps", "1", "--seconds", "5"]
    assert run([*ladder, "--json"]) == 0, capsys.readouterr().err
    found = json.loads(capsys.readouterr().out)
    assert [entry["step"] for entry in found["steps"]] == [0, 1] and len(found["maps"]) == 1
    assert all(0 <= entry["rhythm_f1"] <= 1 and entry["unsnapped"] == 0 for entry in found["steps"])
    assert found["steps"][0]["folder"] is None and found["steps"][0]["score"] is None
    assert found["steps"][1]["held_out_loss"] > 0
    proposed = found["proposed"]
    assert Path(proposed["folder"]) == step_folder(out / "training", proposed["step"]) and proposed["step"] == 1
    assert run(["adapter", "info", proposed["folder"]]) == 0
    learned = json.loads((out / "adapter_card.json").read_text())["maps"]
    titles = {path.parent.name.partition(" - ")[2]: path for path in songs.glob("*/*.osu")}
    title = next(name for name in titles if name not in found["maps"][0] and any(name in each for each in learned))
    assert run([*ladder, "--maps", str(titles[title])]) == 2
    assert "learned from" in capsys.readouterr().err
    assert run(["runs", "delete", str(out)]) == 0
    assert not (out / "training").exists() and (out / "adapter_model.safetensors").is_file()
    assert run(ladder) == 2


def test_steps_of_a_recipe_are_checkpoints(
    tmp_path: Path, fixtures_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    out = tmp_path / "decoder"
    shutil.copytree(resources() / "models" / "beatwright-small", step_folder(out, 10))
    write_run_card(out, RunCard("decoder", "recipe", "done", 10, str(tmp_path), str(out), "decoder", device="cpu"))
    assert run(["runs", "ladder", str(out)]) == 2
    assert "--maps" in capsys.readouterr().err
    path = next((fixtures_folder / "Songs" / "Beatwright - Lantern Walk").glob("*[[]Normal].osu"))
    assert run(["runs", "ladder", str(out), "--maps", str(path), "--seconds", "8", "--json"]) == 0
    base, step = json.loads(capsys.readouterr().out)["steps"]
    measures = ("rhythm_f1", "star_error", "unsnapped", "copied_tokens")
    assert [base[name] for name in measures] == [step[name] for name in measures], "it is the bundled model"
    assert run(["runs", "delete", str(out)]) == 0 and not (out / "steps").exists()


@pytest.mark.nightly
def test_rhythm_adapters_keep_steps_too(
    tmp_path: Path, fixtures_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    out, songs = tmp_path / "rhythm", fixtures_folder / "Songs"
    small = ["--steps", "1", "--validate-every", "1", "--batch", "1", "--rank", "2", "--device", "cpu"]
    assert run(["adapter", "train", "--part", "rhythm", "--data", str(songs), "--out", str(out), *small]) == 0
    assert [step for step, _ in saved_steps(out / "training")] == [1]
    folder = step_folder(out / "training", 1)
    assert json.loads((folder / "adapter_card.json").read_text())["part"] == "rhythm"
    capsys.readouterr()
    maps = maps_of_run(find_run(str(out)))
    titles = [{read_beatmap(path).title for path in part} for part in (maps.learned, maps.held_out)]
    assert not titles[0] & titles[1] and len(titles[0] | titles[1]) == 3 and len(titles[1]) == 1
    assert sorted((*maps.learned, *maps.held_out)) == sorted(path.resolve() for path in songs.glob("*/*.osu"))
