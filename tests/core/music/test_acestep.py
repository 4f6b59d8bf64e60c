"""ACE-Step on a tiny model: what it offers beyond the others, and what it refuses."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken, Progress, ignore_progress
from core.music.acestep.checkpoint import inspect_folder, load_model, require_room
from core.music.acestep.provider import AceStep
from core.music.loudness import CEILING
from core.music.provider import Candidate
from core.music.published.acestep import MODELS
from core.music.published.catalog import provider_of
from core.music.request import AudioPrompt, SongRequest, parse_sections
from tests.core.music.tiny_acestep import write_acestep

RATE = 48_000


@pytest.fixture(scope="session")
def turbo_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_acestep(tmp_path_factory.mktemp("ace") / "tiny acestep")


@pytest.fixture
def asked(turbo_model: Path) -> SongRequest:
    """A request that takes two steps."""
    return SongRequest(
        ("calm piano",), provider="acestep", model=str(turbo_model), seconds=1, seed=3, steps=2, device="cpu"
    )


def songs(request: SongRequest) -> list[Candidate]:
    return AceStep().generate(request, ignore_progress, CancelToken())


@pytest.fixture
def said(turbo_model: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the library's pipeline was called with."""
    pipeline = load_model(inspect_folder(turbo_model), "cpu").pipeline
    calls: list[dict[str, Any]] = []
    plain = type(pipeline).__call__

    def listening(self: Any, *given: Any, **named: Any) -> Any:
        calls.append(named)
        return plain(self, *given, **named)

    monkeypatch.setattr(type(pipeline), "__call__", listening)
    return calls


@pytest.mark.nightly
def test_each_prompt_has_pieces_of_its_own_and_a_seed_makes_them_again(asked: SongRequest) -> None:
    request = replace(asked, prompts=("calm piano", "fast drums"), candidates=2)
    made = songs(request)
    assert [each.samples.shape for each in made] == [(2, RATE)] * 4 and made[0].sample_rate == RATE
    assert [(each.prompt, each.number) for each in made] == [
        ("calm piano", 1), ("calm piano", 2), ("fast drums", 3), ("fast drums", 4)
    ]  # fmt: skip
    assert len({each.samples.tobytes() for each in made}) == 4
    assert all(abs(float(np.abs(each.samples).max()) - CEILING) < 1e-3 for each in made)
    again = songs(request)
    assert all(np.array_equal(one.samples, other.samples) for one, other in zip(made, again, strict=True))
    assert not np.array_equal(songs(replace(asked, seed=8))[0].samples, made[0].samples)


def test_tempo_key_meter_and_lyrics_are_said_as_numbers_and_not_as_words(
    asked: SongRequest, said: list[dict[str, Any]]
) -> None:
    plain = songs(asked)[0].samples
    assert (said[0]["bpm"], said[0]["keyscale"], said[0]["lyrics"]) == (None, None, "[Instrumental]")
    request = replace(asked, prompts=("calm piano, 174 BPM",), key="F# minor", meter=3)
    assert not np.array_equal(songs(request)[0].samples, plain)
    assert (said[1]["bpm"], said[1]["keyscale"], said[1]["timesignature"]) == (174, "F# minor", "3")
    songs(replace(asked, bpm=173.6, lyrics="[verse]\nla la", language="ja"))
    assert (said[2]["bpm"], said[2]["lyrics"], said[2]["vocal_language"]) == (174, "[verse]\nla la", "ja")
    songs(replace(asked, bpm=240.0, sections=parse_sections("intro 1 bar, drop 2 bars")))
    assert said[3]["lyrics"] == "[intro]\n[drop]" and said[3]["audio_duration"] == pytest.approx(3.0)


def test_the_usual_steps_are_those_of_the_kind_of_model(
    asked: SongRequest, said: list[dict[str, Any]], tmp_path: Path
) -> None:
    songs(replace(asked, steps=None))
    assert (said[0]["num_inference_steps"], said[0]["guidance_scale"]) == (8, 1.0)
    with pytest.raises(InputError, match="turbo model takes no --guidance"):
        songs(replace(asked, guidance=4.0))
    base = write_acestep(tmp_path / "base", turbo=False)
    plain = songs(replace(asked, model=str(base)))[0].samples
    assert said[1]["guidance_scale"] == 7.0
    assert not np.array_equal(songs(replace(asked, model=str(base), guidance=2.0))[0].samples, plain)


def test_covers_and_replaced_parts_last_as_long_as_the_song(
    asked: SongRequest, said: list[dict[str, Any]], hum: Path
) -> None:
    part = replace(asked, audio_prompt=AudioPrompt(hum, 0.5, 1.5), audio_use="repaint")
    assert songs(part)[0].samples.shape == (2, 2 * RATE)
    assert (said[0]["repainting_start"], said[0]["repainting_end"]) == (0.5, 1.5)
    assert tuple(said[0]["src_audio"].shape) == (2, 2 * RATE) and said[0]["task_type"] == "repaint"
    cover = replace(part, audio_use="cover", cover_strength=0.5)
    assert songs(cover)[0].samples.shape == (2, RATE)
    assert said[1]["audio_cover_strength"] == 0.5
    again = songs(cover)[0].samples  # what the autoencoder draws has the seed too
    assert np.array_equal(songs(cover)[0].samples, again)
    for wrong, words in (
        (replace(cover, audio_prompt=None), "--prompt-audio"),
        (replace(cover, audio_prompt=AudioPrompt(hum, 1.9)), "lasts 2.0 s"),
        (replace(part, audio_prompt=AudioPrompt(hum, 5.0)), "lasts 2.0 s"),
        (replace(part, audio_use=""), "ACE-Step takes no --prompt-audio"),
    ):
        with pytest.raises(InputError, match=words):
            songs(wrong)


def test_a_damaged_song_to_cover(asked: SongRequest, tmp_path: Path) -> None:
    (tmp_path / "damaged.ogg").write_bytes(b"OggS" + bytes(range(256)) * 8)
    with pytest.raises(InputError, match="damaged"):
        songs(replace(asked, audio_prompt=AudioPrompt(tmp_path / "damaged.ogg"), audio_use="cover"))


def test_cancelling_within_a_step(asked: SongRequest) -> None:
    cancel, seen = CancelToken(), []

    def watch(progress: Progress) -> None:
        seen.append(progress)
        if progress.stage == "Playing" and progress.done > 0.3:
            cancel.cancel()

    with pytest.raises(CancelledError):
        AceStep().generate(replace(asked, steps=10), watch, cancel)
    assert seen[-1].stage == "Playing" and 0.3 < seen[-1].done < 0.4
    assert songs(asked)[0].samples.shape == (2, RATE)


def test_what_it_cannot_do_is_refused_by_name(asked: SongRequest) -> None:
    for other, option in (
        (replace(asked, prompts=()), "--unconditional"),
        (replace(asked, negative_prompt="dull"), "--negative-prompt"),
        (replace(asked, top_k=3), "--top-k"),
        (replace(asked, seconds=0.5), "1 s at least"),
    ):
        with pytest.raises(InputError, match=option):
            songs(other)


def test_folders_that_hold_no_model(turbo_model: Path, asked: SongRequest, tmp_path: Path, hum: Path) -> None:
    def copied(name: str) -> Path:
        return Path(shutil.copytree(turbo_model, tmp_path / name))

    assert provider_of(str(turbo_model)) == "acestep"
    cut = copied("cut")
    weights = cut / "vae" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-500])
    speechless = copied("speechless")
    shutil.rmtree(speechless / "tokenizer")
    for folder, words in ((cut, "download it again"), (speechless, "tokenizer")):
        with pytest.raises(InputError, match=words) as caught:
            songs(replace(asked, model=str(folder)))
        assert folder.name in str(caught.value)
    plain = copied("without covers")
    index = (plain / "model_index.json").read_text()
    for part, kind in (("audio_tokenizer", "Tokenizer"), ("audio_token_detokenizer", "TokenDetokenizer")):
        shutil.rmtree(plain / part)
        index = index.replace(f'"ace_step",\n    "AceStepAudio{kind}"', "null,\n    null")
    (plain / "model_index.json").write_text(index)
    assert songs(replace(asked, model=str(plain)))[0].samples.shape == (2, RATE)
    with pytest.raises(InputError, match="audio_tokenizer"):
        songs(replace(asked, model=str(plain), audio_prompt=AudioPrompt(hum), audio_use="cover"))


def test_too_little_memory_names_a_model_that_fits(turbo_model: Path) -> None:
    folder = replace(inspect_folder(turbo_model), parameters=MODELS["acestep-v15-xl-turbo"].parameters)
    require_room(folder, 120, "cpu", available=40 << 30)
    with pytest.raises(MachineError, match="choose musicgen-medium, which fits"):
        require_room(folder, 120, "cpu", available=12 << 30)
    with pytest.raises(MachineError, match="choose musicldm, which fits"):
        require_room(folder, 120, "cpu", available=7 << 29)
    with pytest.raises(MachineError, match="close other programs"):
        require_room(folder, 120, "cpu", available=1 << 30)


@pytest.mark.parametrize("part", ["transformer", "vae"])
def test_a_part_that_lacks_a_tensor_is_named(turbo_model: Path, tmp_path: Path, part: str) -> None:
    from safetensors.numpy import load_file, save_file

    folder = Path(shutil.copytree(turbo_model, tmp_path / "lacking"))
    (file,) = (folder / part).glob("*.safetensors")
    tensors = load_file(file)
    name = sorted(tensors)[3]
    del tensors[name]
    save_file(tensors, file)
    with pytest.raises(InputError, match=f"{part} lacks {name}"):
        load_model(inspect_folder(folder), "cpu")
