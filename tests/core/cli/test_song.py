"""`song` in the terminal, with a model from a local hub."""

import json
import shutil
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.beatmap.reader import read_beatmap
from core.cli import run
from core.model.checkpoints.hub.download import download
from core.music.published.catalog import find_published
from core.music.published.clap import MODELS as CLAP
from core.music.shelf import read_song
from tests.core.cli.commands import error_of, json_of
from tests.core.model.checkpoints.hub.hub_server import HubServer, serving
from tests.core.music.tiny import write_musicgen
from tests.core.music.tiny_latent import write_clap, write_musicldm

PROMPT = "fast drum and bass, 174 BPM"


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_musicgen(tmp_path_factory.mktemp("music") / "tiny")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))


@pytest.fixture
def hub(model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    files = {path.name: path.read_bytes() for path in model.iterdir()}
    with serving(
        "facebook/musicgen-small", files | {"state_dict.bin": b"unused"}, monkeypatch, tmp_path / "hf home"
    ) as server:
        yield server


def test_a_song_from_words(hub: HubServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "Sōngs ö"
    words = ["song", PROMPT, "--seconds", "1", "--seed", "4", "--candidates", "2", "--device", "cpu", "--out", out]
    code, sentence = error_of(capsys, *words)
    assert code == 2 and "CC-BY-NC-4.0" in sentence and "--accept-licence" in sentence
    assert not hub.requests and not out.exists()
    document = json_of(capsys, *words, "--accept-licence")
    assert "non-commercial" in document["licence"]
    assert not any("state_dict" in path for path, _ in hub.requests)
    assert len(document["candidates"]) == 2
    for entry in document["candidates"]:
        samples, rate = soundfile.read(entry["file"])
        assert (rate, round(len(samples) / rate, 2)) == (32000, 1.0)
        beside = json.loads(Path(entry["file"]).with_suffix(".json").read_text(encoding="utf-8"))
        assert (beside["prompt"], beside["seed"], beside["licence"]) == (PROMPT, 4, "CC-BY-NC-4.0")
        assert beside["model"] == "musicgen-small"
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert len(before) == 4
    json_of(capsys, "song", "generate", *words[1:])  # accepted once; and nothing is replaced
    assert len(list(out.iterdir())) == 8
    assert all((out / name).read_bytes() == data for name, data in before.items())


def test_weights_that_are_no_safetensors_are_not_downloaded(
    hub: HubServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.files["pytorch_model.bin"] = hub.files.pop("model.safetensors")
    code, sentence = error_of(capsys, "song", PROMPT, "--seconds", "1", "--accept-licence", "--out", tmp_path / "out")
    assert code == 2 and "safetensors" in sentence
    assert hub.requests and not any("pytorch_model" in path for path, _ in hub.requests)


def test_the_generation_config_is_shown(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json_of(capsys, "song", "config", "--model", model)
    assert (document["kind"], document["codebooks"], document["channels"]) == ("whole", 4, 1)
    assert document["settings"]["guidance_scale"] == 3.0
    listed = json_of(capsys, "song", "models")
    assert {each["name"] for each in listed["providers"]} == {"musicgen", "acestep", "musicldm", "file"}
    assert {"musicgen-small", "musicgen-stereo-melody-large", "musicldm"} <= {each["name"] for each in listed["models"]}


@pytest.fixture(scope="session")
def latent_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_musicldm(tmp_path_factory.mktemp("latent") / "tiny")


def on_hub(hub: HubServer, repository: str, folder: Path) -> None:
    """Let the hub have the files of a folder, and one in another form that is never fetched."""
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    hub.repository, hub.files = repository, files | {"unet/diffusion_pytorch_model.bin": b"never fetched"}


@pytest.mark.nightly
def test_a_song_by_diffusion_from_the_hub_to_a_set(
    hub: HubServer, latent_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    on_hub(hub, "ucsd-reach/musicldm", latent_model)
    out = tmp_path / "out"
    words = ["song", PROMPT, "--provider", "musicldm", "--seconds", "1", "--steps", "2", "--scheduler", "ddim"]
    words += ["--negative-prompt", "low quality", "--candidates", "2", "--seed", "4", "--device", "cpu", "--out", out]
    code, sentence = error_of(capsys, *words)
    assert code == 2 and "CC-BY-NC-SA-4.0" in sentence and "--accept-licence" in sentence and not out.exists()
    document = json_of(capsys, *words, "--accept-licence")
    assert "non-commercial" in document["licence"] and "shared alike" in document["licence"]
    assert not any(path.endswith(".bin") for path, _ in hub.requests)
    first, second = document["candidates"]
    assert first["similarity"] >= second["similarity"] and first["model"] == "musicldm"
    for entry in (first, second):
        samples, rate = soundfile.read(entry["file"])
        assert (rate, len(samples)) == (16_000, 16_000)
        beside = json.loads(Path(entry["file"]).with_suffix(".json").read_text(encoding="utf-8"))
        assert beside["licence"] == "CC-BY-NC-SA-4.0" and beside["similarity"] == entry["similarity"]
        assert beside["request"]["negative_prompt"] == "low quality" and beside["request"]["steps"] == 2
    before = len(hub.requests)
    json_of(capsys, *words[:2], *words[4:], "--model", "musicldm")  # the model says who plays it
    assert len(hub.requests) == before


def test_songs_are_compared_with_their_prompt_where_a_model_for_that_is_here(
    hub: HubServer, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["song", PROMPT, "--model", model, "--seconds", "1", "--seed", "4", "--device", "cpu"]
    (plain,) = json_of(capsys, *words, "--out", tmp_path / "before")["candidates"]
    assert plain["similarity"] is None
    on_hub(hub, CLAP[0].hub_id, write_clap(tmp_path / "clap"))
    download(CLAP[0].hub_id)
    (compared,) = json_of(capsys, *words, "--out", tmp_path / "after")["candidates"]
    assert -1 <= compared["similarity"] <= 1
    assert np.array_equal(*(soundfile.read(each["file"])[0] for each in (plain, compared)))
    song = read_song(Path(compared["file"]))
    assert song is not None and song.similarity == pytest.approx(compared["similarity"], abs=1e-3)


def test_songs_are_ranked_by_their_prompt_with_a_model_that_is_downloaded(
    hub: HubServer, model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {path.name: path.read_bytes() for path in write_clap(tmp_path / "clap").iterdir()}
    hub.repository, hub.files = CLAP[0].hub_id, files | {"pytorch_model.bin": b"never fetched"}
    out = tmp_path / "out"
    words = ["song", "generate", "--rank", PROMPT, "calm piano", "--model", model, "--seconds", "1", "--seed", "4"]
    words += ["--candidates", "3", "--device", "cpu", "--out", out]
    code, sentence = error_of(capsys, *words)
    assert code == 2 and "Apache-2.0" in sentence and "--accept-licence" in sentence
    assert not hub.requests and not out.exists()
    found = json_of(capsys, *words, "--accept-licence")["candidates"]
    assert [(each["prompt"], each["candidate"]) for each in found] == [
        *((PROMPT, number) for number in (1, 2, 3)), *(("calm piano", number) for number in (4, 5, 6))
    ]  # fmt: skip
    for of_prompt in (found[:3], found[3:]):
        likeness = [each["similarity"] for each in of_prompt]
        assert likeness == sorted(likeness, reverse=True)
    assert len({each["similarity"] for each in found}) > 2
    assert [path for path, _ in hub.requests if path.endswith(".bin")] == []
    songs = [Path(each["file"]) for each in found]
    for file in songs:
        beside = json.loads(file.with_suffix(".json").read_text("utf-8"))
        file.with_suffix(".json").write_text(json.dumps(beside | {"similarity": None}))
    again = json_of(capsys, "song", "rank", *songs)["songs"]
    assert {each["file"]: each["similarity"] for each in again} == {
        each["file"]: pytest.approx(each["similarity"], abs=0.02) for each in found
    }
    assert [each["similarity"] for each in again] == sorted((each["similarity"] for each in again), reverse=True)
    assert all(read_song(file).similarity is not None for file in songs)


def test_what_has_no_prompt_is_not_ranked(
    hub: HubServer, tmp_path: Path, capsys: pytest.CaptureFixture[str], fixtures_folder: Path
) -> None:
    song = fixtures_folder / "Songs" / "Beatwright - Morning Loop" / "audio.ogg"
    on_hub(hub, CLAP[0].hub_id, write_clap(tmp_path / "clap"))
    for words, part in (
        (["generate", "--unconditional", "--rank", "--out", tmp_path / "out"], "describe the music"),
        (["generate", "--provider", "file", "--file", song, "--rank", "--accept-licence", "--out", tmp_path / "out"],
         "has none"),
        (["rank", song], "audio.ogg is not a song with a prompt"),
        (["rank", tmp_path / "missing.ogg"], "missing.ogg"),
    ):  # fmt: skip
        code, sentence = error_of(capsys, "song", *words)
        assert code == 2 and part in sentence
    assert not (tmp_path / "out").exists() and not hub.requests


def test_an_own_file(tmp_path: Path, capsys: pytest.CaptureFixture[str], fixtures_folder: Path) -> None:
    song = fixtures_folder / "Songs" / "Beatwright - Morning Loop" / "audio.ogg"
    (entry,) = json_of(capsys, "song", "generate", "--provider", "file", "--file", song, "--out", tmp_path / "out")[
        "candidates"
    ]
    assert entry["model"] == "audio.ogg" and entry["licence"] == "own" and Path(entry["file"]).is_file()


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ([""], "prompt is empty"),
        ([], "prompt is missing"),
        (["loud " * 2000], "10000 letters"),
        ([PROMPT, "--unconditional"], "--unconditional takes no prompt"),
        ([PROMPT, "--seconds", "0"], "--seconds is 0; choose from 0.2 to 600"),
        ([PROMPT, "--seconds", "10000"], "--seconds is 10000"),
        ([PROMPT, "--seconds", "nan"], "--seconds is nan"),
        ([PROMPT, "--key", "H sharp"], "--key H sharp"),
        ([PROMPT, "--candidates", "0"], "--candidates is 0"),
        ([PROMPT, "--sections", "intro"], "names no bars"),
        ([PROMPT, "--sections", "intro 0 bars"], "intro"),
        (["loud", "--sections", "intro 8 bars"], "174 BPM"),
        ([PROMPT, "--sections", "intro 8 bars, drop 128 bars, drop 128 bars, drop 128 bars, drop 128 bars"], "600 s"),
        ([PROMPT, "--model", "acestep-v15-xl-turbo", "--language", "deutsch"], "is not the code of a language"),
        ([PROMPT, "--adapter", "nowhere"], "nowhere is not an adapter"),
        ([PROMPT, "--prompt-audio", "nowhere.wav"], "no file nowhere.wav"),
        ([PROMPT, "--provider", "suno"], 'no provider "suno"'),
        ([PROMPT, "--model", "nonsense"], 'no music model "nonsense"'),
        ([PROMPT, "--set", "top_k"], "NAME=VALUE"),
        ([PROMPT, "--device", "tpu"], "--device tpu"),
        ([PROMPT, "--prompt-from", "3"], "--prompt-audio"),
        (["--provider", "file"], "--file"),
        ([PROMPT, "--steps", "0"], "--steps is 0"),
        ([PROMPT, "--steps", "20"], "MusicGen takes no --steps"),
        ([PROMPT, "--negative-prompt", "low quality"], "MusicGen takes no --negative-prompt"),
        ([PROMPT, "--scheduler", "euler"], "--scheduler euler cannot be; choose dpm or ddim"),
        ([PROMPT, "--provider", "musicldm", "--top-k", "3"], "MusicLDM takes no"),
        ([PROMPT, "--provider", "musicldm", "--seconds", "500"], "120 s at most"),
    ],
)
def test_wrong_input(arguments: list[str], part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, sentence = error_of(capsys, "song", "generate", *arguments, "--out", tmp_path / "out")
    assert code == 2 and part in sentence
    assert not (tmp_path / "out").exists()


def test_audio_prompts_that_cannot_be_used(model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "damaged.ogg").write_bytes(b"OggS" + bytes(range(256)) * 8)
    soundfile.write(tmp_path / "silent.wav", np.zeros(44_100), 44_100)
    command = ["song", PROMPT, "--model", model, "--seconds", "1", "--out", tmp_path / "out", "--prompt-audio"]
    for name, options, part in (
        ("damaged.ogg", [], "damaged.ogg"),
        ("silent.wav", [], "silent"),
        ("silent.wav", ["--prompt-from", "5"], "lasts 1.0 s"),
        ("missing.wav", [], "missing.wav"),
    ):
        code, sentence = error_of(capsys, *command, tmp_path / name, *options)
        assert code == 2 and part in sentence
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("provider", ["musicgen", "acestep", "musicldm"])
def test_no_disk_space(
    provider: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
    code, sentence = error_of(capsys, "song", PROMPT, "--provider", provider, "--out", tmp_path / "out")
    assert code == 3 and "make room" in sentence and not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["acestep-v15-xl-turbo", "musicldm", "musicgen-large"])
def test_the_licence_is_shown_before_anything_is_asked_of_the_network(
    name: str, hub: HubServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, sentence = error_of(capsys, "song", PROMPT, "--model", name, "--out", tmp_path / "out")
    assert code == 2 and find_published(name).licence.name in sentence and "--accept-licence" in sentence
    assert not hub.requests


def test_another_language_is_answered_with_a_note(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["song", "ruhiges Klavier, schön", "--model", str(model), "--seconds", "1", "--device", "cpu"]
    assert run([*command, "--out", str(tmp_path / "out")]) == 0
    assert "English works best" in capsys.readouterr().out


def test_a_repaired_song_and_an_empty_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fixtures_folder: Path
) -> None:
    song = short_song(fixtures_folder, tmp_path)
    facts = {"prompt": "walking by lanterns", "model": "musicgen-small", "seed": 12, "licence": "CC-BY-NC-4.0"}
    song.with_suffix(".json").write_text(json.dumps({**facts, "licence_says": "not for money"}))
    document = json_of(capsys, "song", "repair", song, "--out", tmp_path / "out", "--bpm", "175")
    assert document["bpm"] == 175 and document["after"]["bpm"] == pytest.approx(175, abs=0.1)
    assert soundfile.info(document["file"]).samplerate == 44_100 and "not for money" in document["licence"]
    made = json_of(capsys, "song", "repair", song, "--out", tmp_path / "sets", "--new-set", "--title", "Lanterns")
    beatmap = read_beatmap(Path(made["file"]))
    assert [(point.meter, round(point.bpm, 6)) for point in beatmap.timing_points] == [(4, 174.0)]
    assert (beatmap.title, beatmap.hit_objects) == ("Lanterns", []) and beatmap.preview_time >= 0
    assert "musicgen-small" in beatmap.artist
    assert {"musicgen-small", "seed-12", "CC-BY-NC-4.0"} <= set(beatmap.tags.split())
    assert (Path(made["file"]).parent / beatmap.audio_filename).is_file()
    assert song.is_file() and len(list(tmp_path.joinpath("sets").iterdir())) == 1


def test_a_song_becomes_a_map_in_one_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fixtures_folder: Path
) -> None:
    song = short_song(fixtures_folder, tmp_path)
    command = ["song", "generate", "lantern walk, 174 BPM", "--provider", "file", "--file", song, "--map", "3"]
    document = json_of(capsys, *command, "--out", tmp_path / "out")
    (entry,) = document["candidates"]
    assert entry["bpm"] == pytest.approx(174, abs=0.1) and entry["key"] and entry["steadiness"] > 0.9
    made = document["set"]
    beatmap = read_beatmap(Path(made["file"]))
    assert made["objects"] == len(beatmap.hit_objects) > 20 and made["bpm"] == 174
    assert beatmap.title == "lantern walk, 174 BPM"
    (red,) = [point for point in beatmap.timing_points if point.uninherited]
    assert red.bpm == pytest.approx(174)


def test_music_without_a_beat_is_kept_and_not_mapped(
    model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = ["song", PROMPT, "--model", model, "--seconds", "1", "--device", "cpu", "--map", "3", "--out", out]
    code, sentence = error_of(capsys, *command)
    assert code == 2 and "No beat" in sentence
    assert sorted(path.suffix for path in out.iterdir()) == [".json", ".ogg"]


def test_wrong_input_of_the_repair(tmp_path: Path, capsys: pytest.CaptureFixture[str], fixtures_folder: Path) -> None:
    song = fixtures_folder / "Songs" / "Beatwright - Morning Loop" / "audio.ogg"
    for file, options, part in (
        (song, ["--bpm", "0"], "--bpm is 0"),
        (song, ["--loudness", "nan"], "--loudness is nan"),
        (song, ["--map", "-1"], "--map is -1"),
        (tmp_path / "missing.ogg", [], "missing.ogg"),
    ):
        code, sentence = error_of(capsys, "song", "repair", file, "--out", tmp_path / "out", *options)
        assert code == 2 and part in sentence
    assert not (tmp_path / "out").exists()


def short_song(fixtures: Path, folder: Path) -> Path:
    """20 s of a song of 174 BPM."""
    song = fixtures / "Songs" / "Beatwright - Lantern Walk" / "audio.ogg"
    samples, rate = soundfile.read(song, stop=20 * 44_100)
    soundfile.write(folder / "walk.wav", samples, rate)
    return folder / "walk.wav"


def test_a_prompt_without_quotes_is_not_several_songs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["song", "generate", "--out", tmp_path / "out"]
    code, sentence = error_of(capsys, *words, "fast", "drum", "and", "bass")
    assert code == 2 and '"fast drum and bass"' in sentence and "4 prompts" in sentence
    assert not (tmp_path / "out").exists()
