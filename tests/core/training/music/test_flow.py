"""ACE-Step tuned to songs by flow matching, on a tiny model."""

import json
import shutil
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoints.adapter_card import MERGED, read_card
from core.music.acestep.checkpoint import TRANSFORMER
from core.music.acestep.provider import AceStep
from core.music.licences import is_accepted
from core.music.published.catalog import licence_of, provider_of
from core.music.request import SongRequest
from core.music.weight_count import kind_of_numbers
from core.training.music.flow import TURBO_LEVELS
from core.training.music.latents import CONTEXT, FOLDER, TARGET, WORDS, read_latents
from core.training.music.merging import merge_music
from core.training.music.recipe import MusicRecipe
from core.training.music.songs import MusicMetadata, MusicSample, MusicSet
from core.training.music.subject import open_subject
from core.training.music.train import MusicTraining, train_music
from tests.core.cli.commands import error_of, json_of
from tests.core.music.tiny_acestep import write_acestep
from tests.core.music.tiny_latent import write_musicldm
from tests.core.training.file_limits import largest_file
from tests.portions import spread

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


@pytest.mark.more_at_night
@pytest.mark.parametrize("kind", spread(["lokr", "lora"], 2))
def test_an_adapter_is_trained_used_at_any_strength_and_merged(
    kind: str, music: tuple[MusicSet, Path], turbo_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = train_music(
        training(music, turbo_model, tmp_path / "adapter", replace(RECIPE, kind=kind)), ignore_progress, CancelToken()
    )
    assert made.numbers > 0 and (made.songs, made.held_out_songs) == (2, 1)
    card = read_card(made.folder)
    assert card is not None and (card.family, card.part) == ("ACE-Step", "music")
    request = SongRequest(("zyx",), provider="acestep", seconds=1, seed=3, steps=2, device="cpu")

    def sound(strength: float | None, model: Path = turbo_model) -> np.ndarray:
        adapters = () if strength is None else ((made.folder, strength),)
        asked = replace(request, adapters=adapters, model=str(model))
        return AceStep().generate(asked, ignore_progress, CancelToken())[0].samples

    plain, whole = sound(None), sound(1.0)
    assert not np.array_equal(plain, whole) and not np.array_equal(sound(0.5), whole)
    assert np.array_equal(sound(0.0), plain) and np.array_equal(sound(None), plain)
    merged = tmp_path / "merged"
    said = json_of(capsys, "song", "merge", "--model", turbo_model, "--adapter", made.folder, "--out", merged, "--json")
    assert said["changed_tensors"] > 0 and said["largest_change"] > 0
    assert np.allclose(sound(None, merged), whole, atol=1e-4)
    assert not list(merged.rglob("*adapter*")) and provider_of(str(merged)) == "acestep"
    code, sentence = error_of(
        capsys, "song", "merge", "--model", turbo_model, "--adapter", f"{made.folder}:0", "--out", tmp_path / "same"
    )
    assert code == 2 and "identical to its base" in sentence and not (tmp_path / "same").exists()


@pytest.mark.nightly
def test_a_merge_keeps_how_numbers_are_stored_and_the_licence(
    music: tuple[MusicSet, Path], turbo_model: Path, tmp_path: Path
) -> None:
    """The published weights have 16 bits, and adapters are put on them as they are stored."""
    import torch
    from diffusers import AceStepTransformer1DModel

    half = Path(shutil.copytree(turbo_model, tmp_path / "half"))
    AceStepTransformer1DModel.from_pretrained(half / TRANSFORMER, dtype=torch.bfloat16).save_pretrained(
        half / TRANSFORMER
    )
    (half / MERGED).write_text(json.dumps({"licence": asdict(licence_of("acestep-v15-xl-turbo"))}))
    made = train_music(training(music, half, tmp_path / "adapter"), ignore_progress, CancelToken())
    out = tmp_path / "merged"
    merged = merge_music(str(half), [(made.folder, 1.0)], out, ignore_progress, CancelToken())
    assert kind_of_numbers(out / TRANSFORMER) == "BF16" and kind_of_numbers(out / "vae") == "F32"
    assert merged.licence == licence_of(str(out)).name == "MIT" and is_accepted(licence_of(str(out)))
    facts = json.loads((out / MERGED).read_text("utf-8"))
    assert facts["base"] == str(half) and sorted(facts["songs"]) == ["220.wav", "330.wav", "440.wav"]
    with pytest.raises(InputError, match="is not empty"):
        merge_music(str(half), [(made.folder, 1.0)], out, ignore_progress, CancelToken())
    twice = merge_music(
        str(out), [(_without_base(made.folder), 1.0)], tmp_path / "twice", ignore_progress, CancelToken()
    )
    assert twice.licence == "MIT"


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes are limited by a POSIX call")
@pytest.mark.nightly
def test_a_full_disk_leaves_nothing_of_a_merge(music: tuple[MusicSet, Path], turbo_model: Path, tmp_path: Path) -> None:
    made = train_music(training(music, turbo_model, tmp_path / "adapter"), ignore_progress, CancelToken())
    for there in (False, True):
        out = tmp_path / f"out {there}"
        if there:
            out.mkdir()
        with largest_file(20_000), pytest.raises(MachineError, match="Cannot write"):
            merge_music(str(turbo_model), [(made.folder, 1.0)], out, ignore_progress, CancelToken())
        assert out.exists() is there and not (there and any(out.iterdir()))


def test_what_takes_no_adapter_is_not_merged(tmp_path: Path) -> None:
    latent = write_musicldm(tmp_path / "latent")
    with pytest.raises(InputError, match="takes no adapters"):
        merge_music(str(latent), [(tmp_path, 1.0)], tmp_path / "out", ignore_progress, CancelToken())


def _without_base(adapter: Path) -> Path:
    """The same adapter, for any weights of its shape."""
    facts = json.loads((adapter / "adapter_card.json").read_text("utf-8"))
    (adapter / "adapter_card.json").write_text(json.dumps(facts | {"base_fingerprint": ""}), "utf-8")
    return adapter


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
    latent = write_musicldm(tmp_path / "latent")
    with pytest.raises(InputError, match="cannot be tuned"):
        train_music(training(music, latent, tmp_path / "out"), ignore_progress, CancelToken())
