"""A tuning gives its memory back, whether it ends, is stopped or fails; and what it takes is said before it starts."""

import gc
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import BeatwrightError, CancelledError, InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.training.music.estimate import estimate_music
from core.training.music.merging import merge_music
from core.training.music.songs import MusicSet, write_music_set
from core.training.music.train import MusicTraining, train_music
from tests.core.cli.commands import error_of, json_of
from tests.core.music.tiny_acestep import write_acestep
from tests.core.training.music.test_music_training import RECIPE, labelled, songs

__all__ = ["labelled", "songs"]


@pytest.fixture(scope="session")
def flow_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_acestep(tmp_path_factory.mktemp("flow") / "tiny acestep")


@pytest.fixture(params=["musicgen", "acestep"])
def model(request: pytest.FixtureRequest) -> Path:
    found: Path = request.getfixturevalue("mono_model" if request.param == "musicgen" else "flow_model")
    return found


@pytest.fixture
def training(labelled: MusicSet, songs: Path, model: Path, tmp_path: Path) -> MusicTraining:
    return MusicTraining(labelled, songs, str(model), tmp_path / "adapter", replace(RECIPE, steps=6), -14.0, "cpu")


@pytest.fixture(autouse=True)
def no_help(model: Path) -> object:
    """Nothing is collected by chance once the model is written, so that what is gone was let go."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


class Stops:
    """Ends a tuning at its third step."""

    def __init__(self, error: Exception | None = None) -> None:
        self.cancel, self.error, self.steps = CancelToken(), error, 0

    def __call__(self, progress: Progress) -> None:
        self.steps += progress.message.startswith("step ")
        if progress.message.startswith("step 3/"):
            if self.error is not None:
                raise self.error
            self.cancel.cancel()


NETWORKS = ("MusicgenForConditionalGeneration", "AceStepTransformer1DModel")


def models_in_memory() -> list[str]:
    """The networks of music models, and what PEFT made of them, that this process has."""
    names = (*NETWORKS, "PeftModel", "EncodecModel")
    return [type(each).__name__ for each in gc.get_objects() if type(each).__name__ in names]


def resident() -> int:
    """Bytes of memory in use by this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def whole(training: MusicTraining) -> None:
    assert train_music(training, ignore_progress, CancelToken()).run_steps == 6


def stopped(training: MusicTraining) -> None:
    stops = Stops()
    with pytest.raises(CancelledError):
        train_music(training, stops, stops.cancel)
    assert stops.steps == 3


def out_of_memory(training: MusicTraining) -> None:
    stops = Stops(RuntimeError("DefaultCPUAllocator: can't allocate memory"))
    with pytest.raises(BeatwrightError, match="shorter --window") as caught:
        train_music(training, stops, stops.cancel)
    assert stops.steps == 3 and caught.value.__cause__ is stops.error


def estimated(training: MusicTraining) -> None:
    assert estimate_music(training, ignore_progress, CancelToken()).seconds > 0


@pytest.mark.parametrize("end", [whole, stopped, out_of_memory, estimated])
def test_no_part_of_the_model_stays(training: MusicTraining, end: Callable[[MusicTraining], None]) -> None:
    end(training)
    assert models_in_memory() == []


def test_a_merge_leaves_no_model(training: MusicTraining, tmp_path: Path) -> None:
    made = train_music(training, ignore_progress, CancelToken())
    merge_music(training.model, [(made.folder, 1.0)], tmp_path / "merged", ignore_progress, CancelToken())
    assert models_in_memory() == []
    with pytest.raises(InputError, match="identical"):
        merge_music(training.model, [(made.folder, 0.0)], tmp_path / "same", ignore_progress, CancelToken())
    assert models_in_memory() == []


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory in use is read where Linux says it")
def test_memory_does_not_grow_from_tuning_to_tuning(training: MusicTraining) -> None:
    """Each model has 64 MiB more from its second step on; were one kept, the next would show it."""
    import torch

    weighed, used = [], []

    class Loads(Stops):
        def __call__(self, progress: Progress) -> None:
            if progress.message.startswith("step 2/"):
                (network,) = (each for each in gc.get_objects() if type(each).__name__ in NETWORKS)
                network.ballast = torch.ones(16 << 20)
                weighed.append(resident())
            super().__call__(progress)

    for turn in range(3):
        stops = Loads()
        with pytest.raises(CancelledError):
            train_music(replace(training, out=training.out.with_name(str(turn))), stops, stops.cancel)
        used.append(resident())
    assert weighed[0] - used[0] > 48 << 20, "what the model takes shows"
    assert used[-1] - used[0] < 32 << 20


def test_an_estimate_counts_encoding_steps_and_measurements(training: MusicTraining, songs: Path) -> None:
    before = sorted(path for path in songs.rglob("*"))
    few = estimate_music(training, ignore_progress, CancelToken())
    many = estimate_music(
        replace(training, recipe=replace(training.recipe, steps=60_000)), ignore_progress, CancelToken()
    )
    assert sorted(path for path in songs.rglob("*")) == before and not training.out.exists()
    assert many.seconds > 20 * few.seconds and few.verdict == "green"
    assert few.memory is not None and few.available is not None and few.memory < few.available
    for song in songs.rglob("*.[wW][aA][vV]"):
        song.unlink()
    with pytest.raises(InputError, match="Cannot read"):
        estimate_music(training, ignore_progress, CancelToken())


def test_the_command_line_estimates_and_trains_nothing(
    capsys: pytest.CaptureFixture[str], training: MusicTraining, songs: Path, tmp_path: Path
) -> None:
    file = songs / "set.json"
    write_music_set(training.music, file)
    command = ["song", "train", "--data", file, "--model", training.model, "--out", tmp_path / "out"]
    command += ["--rank", 2, "--steps", 4, "--window", 1, "--device", "cpu"]
    estimate = json_of(capsys, *command, "--probe")["estimate"]
    assert estimate["seconds"] > 0 and estimate["memory"] > 0 and estimate["device"] == "cpu"
    assert not (tmp_path / "out").exists()
    made = json_of(capsys, *command)
    assert made["run_steps"] == 4 and made["estimate"]["seconds"] >= 0
    write_music_set(training.music.with_samples(()), file)
    code, sentence = error_of(capsys, *command[:-2], "--probe")
    assert code == 2 and "no song to learn from" in sentence
