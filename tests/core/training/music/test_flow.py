"""ACE-Step tuned to songs by flow matching, on a tiny model."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.errors import CancelledError, InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoints.adapter_card import read_card
from core.music.acestep.provider import AceStep
from core.music.request import SongRequest
from core.training.music.flow import TURBO_LEVELS
from core.training.music.latents import CONTEXT, FOLDER, TARGET, WORDS, read_latents
from core.training.music.recipe import MusicRecipe
from core.training.music.songs import MusicMetadata, MusicSample, MusicSet
from core.training.music.subject import open_subject
from core.training.music.train import MusicTraining, train_music
from tests.core.music.tiny_acestep import write_acestep

RECIPE = MusicRecipe(rank=4, steps=6, learning_rate=0.01, batch=2, accumulation=1, window=1.0, held_out=0.34,
                     validate_every=2, dropout=0.0)  # fmt: skip
RATE = 48_000


@pytest.fixture(scope="session")
def turbo_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_acestep(tmp_path_factory.mktemp("ace") / "tiny acestep")


@pytest.fixture
def music(tmp_path: Path) -> tuple[MusicSet, Path]:
    """Three songs of two seconds, and the folder that they are in."""
    folder = tmp_path / "songs"
    folder.mkdir()
    seconds = np.arange(2 * RATE) / RATE
    samples = []
    for number, hz in enumerate((220, 330, 440)):
        soundfile.write(folder / f"{hz}.wav", 0.3 * np.sin(2 * np.pi * hz * seconds), RATE)
        samples.append(
            MusicSample(f"{number:08x}", f"{hz}.wav", f"{hz}.wav", f"a tone of {hz}", bpm=120, keyscale="A minor")
        )
    return MusicSet(MusicMetadata(custom_tag="zyx"), tuple(samples)), folder


def training(music: tuple[MusicSet, Path], model: Path, out: Path, recipe: MusicRecipe = RECIPE) -> MusicTraining:
    return MusicTraining(music[0], music[1], str(model), out, recipe, -14.0, "cpu")


def factors(folder: Path) -> dict[str, np.ndarray]:
    from safetensors.numpy import load_file

    return load_file(folder / "adapter_model.safetensors")


def same(one: dict[str, np.ndarray], other: dict[str, np.ndarray], names: Sequence[str] = ()) -> bool:
    return one.keys() == other.keys() and all(np.array_equal(one[name], other[name]) for name in names or one)


def test_the_turbo_model_knows_eight_shares_of_noise() -> None:
    published = (1, 0.9545, 0.9, 0.8333, 0.75, 0.6429, 0.5, 0.3)
    assert pytest.approx(published, abs=1e-4) == TURBO_LEVELS


def test_tensors_are_made_once_and_again_when_the_words_change(music: tuple[MusicSet, Path], turbo_model: Path) -> None:
    songs, home = music
    subject = open_subject(str(turbo_model), "cpu", ignore_progress, CancelToken())

    def encode(given: MusicSet) -> tuple[int, int]:
        found = subject.encode(given, home, -14.0, ignore_progress, CancelToken())
        assert found.faults == ()
        return found.encoded, found.skipped

    assert encode(songs) == (3, 0) and encode(songs) == (0, 3)
    tensors = read_latents(songs.samples, home)[songs.samples[0].id]
    assert tensors[TARGET].shape == (50, 8) and tensors[CONTEXT].shape == (50, 16)
    assert tensors[WORDS].ndim == 2 and bool((tensors[CONTEXT][:, 8:] == 1).all())
    other = songs.with_samples([replace(songs.samples[0], caption="another"), *songs.samples[1:]])
    assert encode(other) == (1, 2)
    again = read_latents(songs.samples, home)[songs.samples[0].id]
    assert np.array_equal(again[TARGET], tensors[TARGET]) and again[WORDS].shape != tensors[WORDS].shape
    file = home / FOLDER / f"{songs.samples[0].id}.safetensors"
    file.write_bytes(file.read_bytes()[:-40])
    with pytest.raises(InputError, match="encode the data set again"):
        read_latents(songs.samples, home)
    assert encode(other) == (1, 2)


@pytest.mark.parametrize("kind", ["lora", "lokr"])
def test_an_adapter_is_trained_and_used_at_any_strength(
    kind: str, music: tuple[MusicSet, Path], turbo_model: Path, tmp_path: Path
) -> None:
    made = train_music(
        training(music, turbo_model, tmp_path / "adapter", replace(RECIPE, kind=kind)), ignore_progress, CancelToken()
    )
    assert made.numbers > 0 and (made.songs, made.held_out_songs) == (2, 1)
    card = read_card(made.folder)
    assert card is not None and (card.family, card.part) == ("ACE-Step", "music")
    request = SongRequest(
        ("zyx",), provider="acestep", model=str(turbo_model), seconds=1, seed=3, steps=2, device="cpu"
    )

    def sound(strength: float | None) -> np.ndarray:
        adapters = () if strength is None else ((made.folder, strength),)
        return AceStep().generate(replace(request, adapters=adapters), ignore_progress, CancelToken())[0].samples

    plain, whole = sound(None), sound(1.0)
    assert not np.array_equal(plain, whole) and not np.array_equal(sound(0.5), whole)
    assert np.array_equal(sound(0.0), plain) and np.array_equal(sound(None), plain)


def test_a_stopped_run_goes_on_exactly(music: tuple[MusicSet, Path], turbo_model: Path, tmp_path: Path) -> None:
    whole = train_music(training(music, turbo_model, tmp_path / "whole"), ignore_progress, CancelToken())
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.stage.startswith("Training") and progress.done > 0.4:
            cancel.cancel()

    request = training(music, turbo_model, tmp_path / "stopped")
    with pytest.raises(CancelledError):
        train_music(request, stop, cancel)
    again = train_music(request, ignore_progress, CancelToken())
    assert again.resumed > 0 and again.step == whole.step
    assert same(factors(whole.folder), factors(again.folder))


def test_what_cannot_be_tuned_is_refused(music: tuple[MusicSet, Path], tmp_path: Path) -> None:
    from tests.core.music.tiny_latent import write_musicldm

    latent = write_musicldm(tmp_path / "latent")
    with pytest.raises(InputError, match="cannot be tuned"):
        train_music(training(music, latent, tmp_path / "out"), ignore_progress, CancelToken())
