"""One way into every task: spreads, candidates, and what a model cannot do."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.changes import digest_of
from core.errors import InputError
from core.generation.difficulty import SPREADS, difficulty_name, spread_names
from core.generation.open_map import OpenMap
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import GenerationResult
from core.generation.source import open_source
from core.generation.tasks.dispatch import parts_of, run
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress

IMPOSSIBLE = 14.0


@pytest.fixture
def asked(mapset: Path, monkeypatch: pytest.MonkeyPatch) -> list[GenerationRequest]:
    """What the task was asked for; it only hands back what is there under the name of its stars."""
    requests: list[GenerationRequest] = []

    def generate(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
        requests.append(request)
        if request.map.difficulty == IMPOSSIBLE:
            raise InputError("Nothing was found to map.")
        on_progress(Progress("Placing", 0.5, seconds_left=2.0))
        beatmap = read_beatmap(sorted(mapset.glob("*.osu"))[-1])
        beatmap.version_name = difficulty_name(beatmap.mode, request.map.difficulty or 4.0, 4)
        from_set = request.song.beatmap is not None
        return GenerationResult(
            beatmap, mapset, from_set, mapset / "audio.ogg", request.output.seed or 0, 1.0, 1.0, [], request
        )

    for name, function in (("new_difficulty", "generate"), ("guest_difficulty", "write_guest")):
        module = ModuleType(f"core.generation.tasks.{name}")
        setattr(module, function, generate)
        monkeypatch.setitem(sys.modules, module.__name__, module)
    return requests


def test_a_spread_is_one_difficulty_after_the_other(asked: list[GenerationRequest], mapset: Path) -> None:
    file = sorted(mapset.glob("*.osu"))[-1]
    reports: list[Progress] = []
    request = GenerationRequest.of(beatmap=file, spread=(4.5, 1.5, 3.0), seed=9)
    results = run(request, reports.append, CancelToken())
    assert [each.map.difficulty for each in asked] == [1.5, 3.0, 4.5]
    assert [each.beatmap.version_name for each in results] == ["Easy", "Hard", "Insane"]
    assert all(each.output.spread == () and each.output.seed == 9 and each.timing.source == "auto" for each in asked)
    assert [round(each.done, 3) for each in reports] == [0.167, 0.5, 0.833]
    assert reports[0].stage.startswith("1 of 3") and reports[0].seconds_left == pytest.approx(6.0, abs=0.5)


def test_what_is_made_is_kept_when_another_level_fails(asked: list[GenerationRequest], mapset: Path) -> None:
    request = GenerationRequest.of(audio=mapset / "audio.ogg", spread=(3.0, IMPOSSIBLE), candidates=2, seed=1)
    results = run(request, ignore_progress, CancelToken())
    assert [each.beatmap.version_name for each in results] == ["Hard", "Hard"]
    assert [warning.partition(" could")[0] for warning in results[-1].warnings] == [
        "The difficulty of 14 stars with seed 1",
        "The difficulty of 14 stars with seed 2",
    ]
    with pytest.raises(InputError, match="Nothing was found"):
        run(request.replaced(spread=(IMPOSSIBLE,)), ignore_progress, CancelToken())


def test_names_in_the_set_are_kept_free(asked: list[GenerationRequest], mapset: Path) -> None:
    file = next(path for path in mapset.glob("*.osu") if "[Normal]" in path.name)
    results = run(GenerationRequest.of(beatmap=file, spread=(2.4, 3.0)), ignore_progress, CancelToken())
    assert [each.beatmap.version_name for each in results] == ["Normal (2)", "Hard"]


def test_candidates_differ_by_seed_and_can_be_had_again(asked: list[GenerationRequest], mapset: Path) -> None:
    request = GenerationRequest.of(audio=mapset / "audio.ogg", candidates=3, seed=2**31 - 2)
    results = run(request, ignore_progress, CancelToken())
    assert [each.output.seed for each in asked] == [2**31 - 2, 2**31 - 1, 0]
    first, second, third = (each.timing.source for each in asked)
    assert first == "auto" and "@" in second and second == third
    assert results[2].request == asked[2] and asked[2].output.candidates == 1
    assert len({each.output.seed for each in parts_of(request.replaced(seed=None))}) == 3


def test_cancelling_stops_before_the_next(asked: list[GenerationRequest], mapset: Path) -> None:
    cancel = CancelToken()
    request = GenerationRequest.of(audio=mapset / "audio.ogg", candidates=3)
    with pytest.raises(Exception, match="Cancelled"):
        run(request, lambda _: cancel.cancel(), cancel)
    assert len(asked) == 1


def test_a_task_the_model_was_not_trained_for_names_one_that_was(mapset: Path) -> None:
    file = sorted(mapset.glob("*.osu"))[0]
    request = GenerationRequest.of(task=Task.GUEST, beatmap=file, model="v32", difficulty=2.0)
    with pytest.raises(InputError, match="V29 or V31"):
        run(request, ignore_progress, CancelToken())


@pytest.mark.parametrize("mode", list(GameMode))
def test_a_spread_has_a_name_for_each(mode: GameMode) -> None:
    names = spread_names(mode, 7, SPREADS[mode])
    assert names == [difficulty_name(mode, stars, 7) for stars in SPREADS[mode]] and len(set(names)) == 5


def test_two_of_one_level_are_told_apart() -> None:
    assert spread_names(GameMode.OSU, 4, (1.0, 1.8, 4.2, 5.0, 5.1)) == [
        "Beginner",
        "Easy",
        "Light Insane",
        "Insane",
        "Insane (2)",
    ]
    assert spread_names(GameMode.MANIA, 7, (2.8, 3.8)) == ["7K Light Hard", "7K Hard"]


def test_an_earlier_state_takes_the_files_place(mapset: Path, tmp_path: Path) -> None:
    file = sorted(mapset.glob("*.osu"))[0]
    state = tmp_path / "2026-01-01.osu"
    state.write_bytes(file.read_bytes().replace(b"Title:", b"Title:Early "))
    request = GenerationRequest.of(beatmap=file, state=state)
    source = open_source(request)
    assert source.reference is not None and source.reference.title.startswith("Early") and source.folder == mapset
    chosen = OpenMap.open(file, state)
    assert chosen.file == file and chosen.beatmap.title.startswith("Early")
    assert chosen.digest == digest_of(state.read_bytes()) and chosen.audio_file.is_file()


def test_small_models_compute_on_one_thread() -> None:
    import torch

    from core.generation.mappers.open import load_model
    from core.generation.model_ref import ModelRef

    before = torch.get_num_threads()
    torch.set_num_threads(2)  # whatever a test before this one left
    load_model(ModelRef(device="cpu"), ignore_progress, CancelToken())
    used = torch.get_num_threads()
    torch.set_num_threads(before)
    assert used == 1
