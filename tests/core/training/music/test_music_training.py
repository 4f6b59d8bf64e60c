"""Music models tuned to songs: codes, adapters, merging, on tiny models by the command line."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.errors import CancelledError, InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoints.adapter_card import read_card
from core.music.musicgen.checkpoint import inspect_folder, load_model, open_model
from core.music.musicgen.provider import MusicGen
from core.music.musicgen.sampling import undelayed
from core.music.request import SongRequest
from core.training.music.batches import delayed
from core.training.music.code_notes import codes_file
from core.training.music.codes import encode_music, read_codes
from core.training.music.labels import LabelRequest, label_music
from core.training.music.merging import merge_music
from core.training.music.recipe import MusicRecipe
from core.training.music.scanning import MusicScan, scan_music
from core.training.music.songs import (
    MusicMetadata,
    MusicSample,
    MusicSet,
    read_music_set,
    write_music_set,
)
from core.training.music.train import MusicTraining, TrainedMusic, choose_earliest, train_music
from core.training.saved_steps import saved_steps, step_folder
from tests.core.cli.commands import error_of, json_of

RATE = 32_000
RECIPE = MusicRecipe(rank=4, steps=12, learning_rate=0.02, batch=2, accumulation=1, window=1.0, held_out=0.34,
                     validate_every=4, dropout=0.0)  # fmt: skip


def beats(seconds: float, bpm: float, hz: float) -> np.ndarray:
    """(frames, 2): a tone, and a burst on every beat."""
    time = np.arange(round(seconds * RATE)) / RATE
    pulse = np.exp(-((time * bpm / 60) % 1.0) * 12)
    noise = np.random.default_rng(1).standard_normal(time.size)
    sound = 0.15 * np.sin(2 * np.pi * hz * time) + 0.5 * pulse * noise
    return np.stack([sound, sound], axis=1).clip(-1, 1)


def write_songs(folder: Path) -> Path:
    """Three songs with what other trainers put beside them, and one file that is no song."""
    (folder / "more").mkdir(parents=True)
    for number, name in enumerate(("one.wav", "two.WAV", "more/three.wav")):
        soundfile.write(folder / name, beats(8, 120, 220 + 50 * number), RATE, format="WAV")
    (folder / "one.lyrics.txt").write_text("[00:01.20]Hello\n[00:03.00]there", "utf-8")
    (folder / "one.caption.txt").write_text("a caption", "utf-8")
    (folder / "one.json").write_text(
        json.dumps({"caption": "from json", "bpm": 99, "keyscale": "D major", "timesignature": "4", "language": "en"})
    )
    (folder / "two.txt").write_text("", "utf-8")
    (folder / "two.lab").write_text("la la", "utf-8")
    (folder / "list.csv").write_text(
        "\ufeffFile;BPM;Key;Caption\none.mp3;174.6;F# minor;from csv\nthree.wav;x;;\n", "utf-8"
    )
    (folder / "broken.mp3").write_bytes(b"no song")
    return folder


@pytest.fixture
def songs(tmp_path: Path) -> Path:
    return write_songs(tmp_path / "songs")


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> MusicSet:
    """The data set of the songs, labelled; it serves wherever they are."""
    folder = write_songs(tmp_path_factory.mktemp("labelled") / "songs")
    request = LabelRequest(scanned(folder, custom_tag="zyx"), folder)
    return label_music(request, ignore_progress, CancelToken()).music


def scanned(folder: Path, **metadata: object) -> MusicSet:
    return scan_music(MusicScan(folder, folder, MusicMetadata(**metadata)), ignore_progress, CancelToken()).music


def by_name(music: MusicSet) -> dict[str, MusicSample]:
    return {sample.filename: sample for sample in music.samples}


def test_codes_lie_beside_the_songs_and_are_passed_over(songs: Path, mono_model: Path, stereo_model: Path) -> None:
    music = scanned(songs)
    loaded = load_model(inspect_folder(mono_model), "cpu")

    def encode(model: object, loudness: float | None = -14.0) -> tuple[int, int]:
        found = encode_music(music, songs, model, loudness, ignore_progress, CancelToken())
        assert not found.faults
        return found.encoded, found.skipped

    assert encode(loaded) == (3, 0)
    codes = np.load(songs / "one.npy")
    assert codes.shape == (4, 400) and codes.dtype == np.int16 and codes.max() < 64
    assert encode(loaded) == (0, 3)
    assert encode(loaded, None) == (3, 0)  # made in another way
    (songs / "two.npy").write_bytes(b"damaged")
    assert encode(loaded, None) == (1, 2)
    np.save(songs / "more" / "three.npy", codes.astype(np.int64))  # of another program
    (songs / "more" / "beatwright_codes.json").unlink()
    assert encode(loaded, None) == (0, 3)
    stereo = load_model(inspect_folder(stereo_model), "cpu")
    assert encode(stereo, None) == (3, 0) and np.load(songs / "one.npy").shape == (8, 400)
    with pytest.raises(InputError, match="another model"):
        read_codes(by_name(music)["one.wav"], songs, load_model(inspect_folder(mono_model), "cpu"))
    assert codes_file(songs / "two.WAV") == songs / "two.npy"


def test_packed_codes_are_learned_from_without_the_songs(
    capsys, songs: Path, mono_model: Path, stereo_model: Path, tmp_path: Path
) -> None:
    write_music_set(scanned(songs), songs / "set.json")
    pack = ["song", "dataset", "pack", songs / "set.json", "--out", tmp_path / "packed", "--shard-size", "0.003"]
    code, sentence = error_of(capsys, *pack)
    assert code == 2 and "encode the data set first" in sentence
    json_of(capsys, "song", "dataset", "encode", songs / "set.json", "--model", mono_model, "--device", "cpu")
    found = json_of(capsys, *pack)
    assert (found["songs"], found["faults"]) == (3, []) and found["shards"] > 1
    assert len(list((tmp_path / "packed" / "codes").glob("*.safetensors"))) == found["shards"]
    code, sentence = error_of(capsys, *pack)
    assert code == 2 and "another --out" in sentence
    loaded = load_model(inspect_folder(mono_model), "cpu")
    packed = read_music_set(tmp_path / "packed" / "dataset.json")
    before = [read_codes(sample, songs, loaded) for sample in packed.samples]
    shutil.rmtree(songs)
    for sample, codes in zip(packed.samples, before, strict=True):
        assert np.array_equal(read_codes(sample, tmp_path / "packed", loaded), codes)
    again = encode_music(packed, tmp_path / "packed", loaded, -14.0, ignore_progress, CancelToken())
    assert (again.encoded, again.skipped, again.faults) == (0, 3, ())
    other = load_model(inspect_folder(stereo_model), "cpu")
    assert len(encode_music(packed, tmp_path / "packed", other, -14.0, ignore_progress, CancelToken()).faults) == 3
    for shard in (tmp_path / "packed" / "codes").glob("*.safetensors"):
        shard.write_bytes(shard.read_bytes()[:-40])
    with pytest.raises(InputError, match="pack the data set again"):
        read_codes(packed.samples[0], tmp_path / "packed", loaded)


@pytest.mark.parametrize(("books", "channels"), [(4, 1), (8, 2)])
def test_batches_are_delayed_as_the_model_plays(books: int, channels: int) -> None:
    import torch

    codes = np.random.default_rng(0).integers(0, 64, (books, 20)).astype(np.int16)
    ids, labels = delayed(codes, 20, channels, 64)
    whole = torch.from_numpy(np.concatenate([ids, np.where(labels[:, -1:] < 0, 64, labels[:, -1:])], axis=1))
    assert np.array_equal(undelayed(whole, books, channels)[0].numpy(), codes)
    assert (ids[:, 0] == 64).all() and (labels[0, :20] == codes[0]).all() and (labels[-1, :3] == -100).sum() == 3


def training(music: MusicSet, songs: Path, model: Path, out: Path, **changes: object) -> MusicTraining:
    return MusicTraining(music, songs, str(model), out, replace(RECIPE, **changes), -14.0, "cpu")


def trained(request: MusicTraining) -> TrainedMusic:
    return train_music(request, ignore_progress, CancelToken())


@pytest.mark.parametrize("kind", ["lora", "lokr"])
def test_an_adapter_learns_is_used_at_any_strength_and_merged(
    kind: str, labelled: MusicSet, songs: Path, mono_model: Path, tmp_path: Path
) -> None:
    out = tmp_path / "adapter"
    request = training(labelled, songs, mono_model, out, kind=kind, steps=16)
    found = trained(request)
    assert found.held_out_after < found.held_out_before - 0.01 and found.songs == 2 and found.held_out_songs == 1
    card = read_card(out)
    assert card.kind == kind and card.base == str(mono_model) and card.steps == found.step
    assert card.settings["tag"] == "zyx" and sorted(card.maps) == ["one.wav", "three.wav", "two.WAV"]

    def played(adapters: tuple[tuple[Path, float], ...], model: Path = mono_model) -> np.ndarray:
        asked = SongRequest(("calm",), model=str(model), seconds=1, seed=1, device="cpu", adapters=adapters)
        return MusicGen().generate(asked, ignore_progress, CancelToken())[0].samples

    plain, tuned = played(()), played(((out, 1.0),))
    assert not np.array_equal(plain, tuned)
    assert np.array_equal(played(((out, 0.0),)), plain) and np.array_equal(played(()), plain)  # bit for bit
    merged = merge_music(str(mono_model), [(out, 1.0)], tmp_path / "merged", ignore_progress, CancelToken())
    assert merged.changed > 0 and np.allclose(played((), tmp_path / "merged"), tuned, atol=1e-4)
    with pytest.raises(InputError, match="identical to its base"):
        merge_music(str(mono_model), [(out, 0.0)], tmp_path / "same", ignore_progress, CancelToken())
    assert not (tmp_path / "same").exists()


def test_a_stopped_run_goes_on_exactly(labelled: MusicSet, songs: Path, mono_model: Path, tmp_path: Path) -> None:
    request = training(labelled, songs, mono_model, tmp_path / "whole")
    whole = trained(request)
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if "step 7/" in progress.message:
            cancel.cancel()

    parts = replace(request, out=tmp_path / "parts")
    with pytest.raises(CancelledError):
        train_music(parts, stop, cancel)
    again = trained(parts)
    assert again.resumed > 0 and again.run_steps == whole.run_steps and whole.resumed == 0
    assert (again.held_out_before, again.held_out_after) == (whole.held_out_before, whole.held_out_after)
    weights = [(folder / "adapter_model.safetensors").read_bytes() for folder in (whole.folder, again.folder)]
    assert weights[0] == weights[1]
    with pytest.raises(InputError, match="holds an adapter already"):
        trained(parts)
    cancelled = CancelToken()
    other = replace(request, out=tmp_path / "other")
    with pytest.raises(CancelledError):
        train_music(other, lambda progress: cancelled.cancel() if "step 5/" in progress.message else None, cancelled)
    with pytest.raises(InputError, match="another recipe"):
        trained(replace(other, recipe=replace(other.recipe, rank=2)))


def test_the_earliest_step_within_a_standard_error_is_taken(tmp_path: Path) -> None:
    losses = {4: (3.0, 5.0, 4.0), 8: (2.1, 4.0, 3.2), 12: (2.0, 4.1, 3.0), 16: (2.6, 4.5, 3.9)}
    for step, values in losses.items():
        folder = step_folder(tmp_path, step)
        folder.mkdir(parents=True)
        (folder / "adapter_model.safetensors").write_bytes(b"x")
        (folder / "held_out.json").write_text(json.dumps(dict(zip("abc", values, strict=True))))
    assert [step for step, _ in saved_steps(tmp_path)] == [4, 8, 12, 16]
    step, loss = choose_earliest(tmp_path, 9.0, 12)
    assert step == 8 and loss == pytest.approx(3.1)
    assert choose_earliest(tmp_path, 3.0, 12) == (0, 3.0)  # no better than without
    shutil.rmtree(step_folder(tmp_path, 8))
    assert choose_earliest(tmp_path, 9.0, 12)[0] == 12


def test_an_adapter_of_other_weights_is_refused(
    labelled: MusicSet, songs: Path, mono_model: Path, stereo_model: Path, tmp_path: Path
) -> None:
    trained(training(labelled, songs, mono_model, tmp_path / "adapter", steps=4))
    loaded = open_model(inspect_folder(stereo_model), "cpu")
    with pytest.raises(InputError):
        loaded.network.use([(tmp_path / "adapter", 1.0)])
    with pytest.raises(InputError, match="is not an adapter"):
        loaded.network.use([(tmp_path, 1.0)])


def test_a_model_of_melodies_and_songs_without_words_are_refused(
    labelled: MusicSet, songs: Path, melody_model: Path, mono_model: Path, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="cannot be tuned"):
        trained(training(labelled, songs, melody_model, tmp_path / "a"))
    request = training(labelled, songs, mono_model, tmp_path / "b")
    bare = request.music.with_samples(replace(sample, caption="", genre="") for sample in request.music.samples)
    with pytest.raises(InputError, match="caption to learn under"):
        trained(replace(request, music=replace(bare, metadata=MusicMetadata())))


def test_the_command_line(capsys, songs: Path, mono_model: Path, tmp_path: Path) -> None:
    file = tmp_path / "set.json"
    found = json_of(capsys, "song", "dataset", "scan", songs, "--out", file, "--tag", "zyx", "--json")
    assert found["songs"] == 4 and found["labeled"] == 1 and len(found["faults"]) == 1
    assert json_of(capsys, "song", "dataset", "label", file, "--json")["labeled"] == 2
    again = json_of(capsys, "song", "dataset", "scan", songs, "--out", file, "--json")
    assert again["labeled"] == 3  # labels stay, and so does the tag
    shown = json_of(capsys, "song", "dataset", "show", file, "--json")
    assert shown["metadata"]["custom_tag"] == "zyx" and shown["rows"][0]["caption"] is not None
    codes = json_of(capsys, "song", "dataset", "encode", file, "--model", mono_model, "--device", "cpu", "--json")
    assert (codes["encoded"], codes["skipped"]) == (3, 0)
    options = ("--rank", 2, "--steps", 4, "--window", 1, "--validate-every", 2, "--device", "cpu", "--json")
    out = tmp_path / "adapter"
    run = json_of(capsys, "song", "train", "--data", file, "--model", mono_model, "--out", out, *options)
    assert run["run_steps"] == 4 and run["loss"]["held_out_before"] > 0
    made = json_of(
        capsys, "song", "generate", "zyx", "--model", mono_model, "--adapter", f"{out}:0.5", "--seconds", 1,
        "--device", "cpu", "--out", tmp_path / "made", "--json",
    )  # fmt: skip
    assert len(made["candidates"]) == 1
    merged = json_of(
        capsys, "song", "merge", "--model", mono_model, "--adapter", out, "--out", tmp_path / "merged", "--json"
    )
    assert merged["changed_tensors"] > 0 and (tmp_path / "merged" / "tokenizer.json").is_file()


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("dataset", "scan", "nowhere"), "no folder nowhere"),
        (("dataset", "label", "nothing.json"), "nothing.json"),
        (("train", "--data", "nothing.json", "--out", "x"), "nothing.json"),
        (("merge", "--model", "m", "--adapter", "a:3", "--out", "x"), "0 to 1"),
    ],
)
def test_wrong_input(arguments: tuple[str, ...], part: str, capsys, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, sentence = error_of(capsys, "song", *arguments)
    assert code == 2 and part in sentence


def test_options_of_the_recipe_and_the_data_set_are_checked(
    capsys, songs: Path, tmp_path: Path, mono_model: Path
) -> None:
    file = tmp_path / "set.json"
    json_of(capsys, "song", "dataset", "scan", songs, "--out", file, "--json")
    for arguments, part in (
        (("dataset", "scan", songs, "--out", file, "--genre-ratio", "101"), "--genre-ratio"),
        (("dataset", "scan", songs, "--out", file, "--tag-position", "replace"), "--tag"),
        (("dataset", "encode", file, "--loudness", "3"), "--loudness"),
        (("train", "--data", file, "--model", mono_model, "--rank", "0", "--out", tmp_path / "x"), "--rank"),
        (("train", "--data", file, "--model", mono_model, "--window", "90", "--out", tmp_path / "x"), "--window"),
    ):
        code, sentence = error_of(capsys, "song", *arguments)
        assert code == 2 and part in sentence, arguments
