"""New difficulties with public checkpoints, asked for as a user asks."""

import shutil
from pathlib import Path

import pytest
import torch

from core.beatmap.writer import format_beatmap
from core.errors import InputError
from core.generation.mappers.mapperatorinator.song_run import shortened
from core.generation.request import GenerationRequest
from core.generation.results import GeneratedObjects
from core.generation.tasks.new_difficulty import generate
from core.jobs import CancelToken, Progress, ignore_progress
from tests.golden.material import Material, read_json
from tests.portions import spread


@pytest.fixture(scope="module")
def material(data_folder: Path) -> Material:
    return Material(data_folder / "golden")


def section(text: str, name: str) -> list[str]:
    """The lines of a section that are not blank."""
    start = text.index(f"[{name}]") + len(name) + 2
    end = text.find("\n[", start)
    return [line for line in text[start : end if end >= 0 else None].splitlines() if line]


@pytest.mark.more_at_night
@pytest.mark.parametrize("family", spread(["v32", "v29"], 2))
def test_a_request_in_compatibility_mode_makes_the_published_objects(
    material: Material, tmp_path: Path, family: str
) -> None:
    run = read_json(material.folder / family / "runs" / "timing_given_std.json.gz")
    folder = shutil.copytree(material.find(run["overrides"]["beatmap_path"]).parent, tmp_path / "set")
    request = GenerationRequest.of(
        beatmap=folder / "std_2bpm.osu",
        model=str(material.checkpoint(family)),
        compatibility="reference",
        temperature=0.0,
        year=run["generation_config"]["year"],
        seed=1234,
        device="cpu",
    )
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    result = generate(request, ignore_progress, CancelToken())
    torch.set_num_threads(threads)
    made = format_beatmap(result.beatmap)
    for name in ("TimingPoints", "HitObjects"):
        assert sorted(section(made, name)) == sorted(section(run["osu"], name))


def test_objects_appear_while_the_model_writes(material: Material, tmp_path: Path) -> None:
    folder = shutil.copytree(material.folder / "inputs", tmp_path / "set")
    reports: list[Progress] = []
    request = GenerationRequest.of(
        beatmap=folder / "mania.osu", model=str(material.checkpoint("v32")), seed=3, device="cpu", fast=True
    )
    result = generate(request, reports.append, CancelToken())
    shown = [report.payload for report in reports if isinstance(report.payload, GeneratedObjects)]
    assert shown[0].restart and not any(payload.restart for payload in shown[1:])
    assert not any(payload.play_offset for payload in shown)
    assert [report.done for report in reports] == sorted(report.done for report in reports)
    assert result.beatmap.hit_objects
    assert [point.time for point in result.beatmap.timing_points if point.uninherited]


def test_a_mode_that_the_checkpoint_does_not_know(material: Material, tmp_path: Path) -> None:
    folder = shutil.copytree(material.folder / "inputs45", tmp_path / "set")
    request = GenerationRequest.of(
        beatmap=folder / "mania.osu", model=str(material.checkpoint("v30")), seed=3, device="cpu"
    )
    with pytest.raises(InputError, match="V30"):
        generate(request, ignore_progress, CancelToken())


def test_options_drive_the_checkpoint(material: Material, tmp_path: Path) -> None:
    folder = shutil.copytree(material.folder / "inputs", tmp_path / "set")
    base = GenerationRequest.of(
        beatmap=folder / "std_2bpm.osu", model=str(material.checkpoint("v32")), seed=3, end=15_000, device="cpu"
    )

    def made(**options: object) -> str:
        result = generate(base.replaced(**options), ignore_progress, CancelToken())
        return "\n".join(section(format_beatmap(result.beatmap), "HitObjects"))

    usual = made()
    assert usual == made() and usual != made(resnap=False)
    assert usual != made(time_bias=3.0)
    result = generate(base.replaced(mapper=123), ignore_progress, CancelToken())
    assert any("mapper 123" in warning for warning in result.warnings)
    assert any(f"{result.stars:.2f} stars instead of" in warning for warning in result.warnings)
    with pytest.raises(InputError, match="descriptor nonsense is unknown"):
        made(descriptors=("nonsense",))


def test_what_is_said_often_is_told_once() -> None:
    assert shortened(["A circle was left out."] * 3 + ["No beat."]) == ["A circle was left out (3 times).", "No beat."]
    many = shortened([f"Circle {number} was left out." for number in range(20)])
    assert many[-1] == f"And {20 - len(many) + 1} more of this kind."
