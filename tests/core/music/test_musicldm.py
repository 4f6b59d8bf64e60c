"""MusicLDM on a tiny model: what it offers, and the pitfalls of the library below it."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken, Progress, ignore_progress
from core.music.clap import Clap
from core.music.loudness import CEILING, finished
from core.music.musicldm.checkpoint import inspect_folder, load_model, require_room
from core.music.musicldm.provider import MusicLdm
from core.music.musicldm.sampling import noise_for, scheduler_of, sound_of, without_noise
from core.music.provider import Candidate
from core.music.published.catalog import provider_of
from core.music.published.musicldm import MODELS
from core.music.request import AudioPrompt, SongRequest, parse_sections
from tests.core.music.tiny_latent import write_musicldm

RATE = 16_000


@pytest.fixture(scope="session")
def latent_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_musicldm(tmp_path_factory.mktemp("latent") / "tiny musicldm")


@pytest.fixture
def asked(latent_model: Path) -> SongRequest:
    """A request that takes three steps."""
    return SongRequest(
        ("calm piano",), provider="musicldm", model=str(latent_model), seconds=0.5, seed=3, steps=3, device="cpu"
    )


def songs(request: SongRequest) -> list[Candidate]:
    return MusicLdm().generate(request, ignore_progress, CancelToken())


@pytest.mark.nightly
def test_each_prompt_has_pieces_of_its_own_and_a_seed_makes_them_again(asked: SongRequest) -> None:
    request = replace(asked, prompts=("calm piano", "fast drums"), candidates=2, seconds=0.512)
    made = songs(request)
    assert [each.samples.shape for each in made] == [(1, 8192)] * 4 and made[0].sample_rate == RATE
    assert [each.prompt for each in made] == ["calm piano"] * 2 + ["fast drums"] * 2
    assert [each.number for each in made] == [1, 2, 3, 4]
    assert len({each.samples.tobytes() for each in made}) == 4
    assert all(abs(float(np.abs(each.samples).max()) - CEILING) < 1e-3 for each in made)
    again = songs(request)
    assert all(np.array_equal(one.samples, other.samples) for one, other in zip(made, again, strict=True))
    assert not np.array_equal(songs(replace(request, seed=8))[0].samples, made[0].samples)


@pytest.mark.parametrize(("scheduler", "negative"), [("ddim", ""), ("dpm", "low quality")])
def test_the_same_sound_as_the_library_with_its_text_features_unwrapped(
    latent_model: Path, scheduler: str, negative: str
) -> None:
    import diffusers
    import torch

    pipeline = diffusers.MusicLDMPipeline.from_pretrained(str(latent_model), local_files_only=True)
    pipeline.set_progress_bar_config(disable=True)
    with pytest.raises(AttributeError):  # why this program plays the parts itself
        pipeline("calm piano", audio_length_in_s=0.5, num_inference_steps=1)
    wrapped = pipeline.text_encoder.get_text_features
    pipeline.text_encoder.get_text_features = lambda *given, **named: wrapped(*given, **named).pooler_output
    if scheduler == "dpm":
        pipeline.scheduler = diffusers.DPMSolverMultistepScheduler.from_config(pipeline.scheduler.config)
    plain = pipeline(
        "calm piano", audio_length_in_s=0.5, num_inference_steps=4, num_waveforms_per_prompt=2, guidance_scale=3.0,
        negative_prompt=negative or None, generator=torch.Generator().manual_seed(3),
    ).audios  # fmt: skip
    loaded = load_model(inspect_folder(latent_model), "cpu")
    noise = noise_for(loaded, 2, 0.5, torch.Generator().manual_seed(3))
    texts = loaded.clap.text_features(["calm piano", negative])
    latents = without_noise(
        loaded, noise, texts[:1], texts[1:], scheduler_of(loaded, scheduler), 4, 3.0, lambda _: None, CancelToken()
    )
    sound = sound_of(loaded, latents, 0.5, CancelToken()).numpy()
    assert sound.shape == plain.shape == (2, 8000)
    assert np.abs(sound - plain).max() < 1e-3 * np.abs(plain).max()


def test_every_option_counts(asked: SongRequest) -> None:
    plain = songs(asked)[0].samples
    for other in (
        replace(asked, negative_prompt="low quality"),
        replace(asked, guidance=1.0),
        replace(asked, guidance=6.0),
        replace(asked, steps=4),
        replace(asked, scheduler="ddim"),
        replace(asked, bpm=174.0),
    ):
        assert not np.array_equal(songs(other)[0].samples, plain)
    said = songs(replace(asked, prompts=("calm piano, 174 bpm",)))[0].samples
    assert np.array_equal(said, songs(replace(asked, bpm=174.0))[0].samples)
    assert np.array_equal(plain, songs(replace(asked, scheduler="dpm", guidance=2.0))[0].samples)  # the usual ones


def test_any_length_down_to_the_shortest(asked: SongRequest) -> None:
    for seconds, samples in ((0.2, 3200), (0.333, 5328), (1.25, 20_000)):
        assert songs(replace(asked, seconds=seconds, steps=1))[0].samples.shape == (1, samples)
    with pytest.raises(InputError, match="120 s at most"):
        songs(replace(asked, seconds=121))


def test_the_most_alike_come_first_for_each_prompt_alone(asked: SongRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    found = iter([(0.1, 0.3, 0.2), (0.9, 0.7, 0.8)])
    drawn: list[np.ndarray] = []

    def similarities(self: Clap, text: str, sounds: list, rate: int, cancel: CancelToken) -> tuple[float, ...]:
        drawn.extend(finished(each, rate) for each in sounds)
        return next(found)

    monkeypatch.setattr(Clap, "similarities", similarities)
    ranked = songs(replace(asked, prompts=("calm piano", "fast drums"), candidates=3))
    assert [each.similarity for each in ranked] == [0.3, 0.2, 0.1, 0.9, 0.8, 0.7]
    assert [each.prompt for each in ranked] == ["calm piano"] * 3 + ["fast drums"] * 3
    assert len({each.tobytes() for each in drawn}) == 6
    for candidate, place in zip(ranked, (1, 2, 0, 3, 5, 4), strict=True):
        assert np.array_equal(candidate.samples, drawn[place])


def test_similarity_is_the_cosine_that_the_library_finds(latent_model: Path) -> None:
    import torch

    from core.audio.resample import resample

    clap = load_model(inspect_folder(latent_model), "cpu").clap
    rng = np.random.default_rng(1)
    sound = rng.standard_normal((1, RATE)).astype(np.float32) * 0.1
    (ours,) = clap.similarities("calm piano", [sound], RATE, CancelToken())
    inputs = clap.tokenizer(["calm piano"], return_tensors="pt", padding=True)
    inputs["input_features"] = clap.extractor(
        [resample(sound[0], RATE, 48_000)], sampling_rate=48_000, return_tensors="pt"
    ).input_features
    with torch.inference_mode():
        theirs = clap.model(**inputs).logits_per_text / clap.model.logit_scale_t.exp()
    assert ours == pytest.approx(float(theirs), abs=1e-4) and -1 <= ours <= 1
    long = np.concatenate([sound, sound, sound[:, :100]], axis=1)  # what is left over is too short to count
    assert clap.similarities("calm piano", [long], RATE, CancelToken())[0] == pytest.approx(ours, abs=1e-2)


def test_cancelling_within_a_step(asked: SongRequest) -> None:
    cancel, seen = CancelToken(), []

    def watch(progress: Progress) -> None:
        seen.append(progress)
        if progress.stage == "Playing" and progress.done > 0.3:
            cancel.cancel()

    with pytest.raises(CancelledError):
        MusicLdm().generate(replace(asked, steps=10), watch, cancel)
    assert seen[-1].stage == "Playing" and 0.3 < seen[-1].done < 0.4
    assert songs(asked)[0].samples.shape == (1, 8000)


def test_progress_only_grows(asked: SongRequest) -> None:
    seen: list[Progress] = []
    MusicLdm().generate(replace(asked, prompts=("calm", "fast")), seen.append, CancelToken())
    shares = [each.done for each in seen]
    assert shares == sorted(shares) and shares[-1] == 1.0
    assert {"Playing", "Comparing with the prompt"} <= {each.stage for each in seen}


def test_what_it_cannot_do_is_refused_by_name(asked: SongRequest, hum: Path) -> None:
    for other, option in (
        (replace(asked, prompts=()), "--unconditional"),
        (replace(asked, sections=parse_sections("intro 2 bars"), bpm=120.0), "--sections"),
        (replace(asked, audio_prompt=AudioPrompt(hum)), "--prompt-audio"),
        (replace(asked, temperature=0.5), "--temperature"),
        (replace(asked, lyrics="la la"), "--lyrics"),
        (replace(asked, quantization="int8"), "--quantize"),
    ):
        with pytest.raises(InputError, match=f"MusicLDM takes no .*{option}"):
            songs(other)


def test_folders_that_hold_no_model(latent_model: Path, asked: SongRequest, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    def copied(name: str) -> Path:
        return Path(shutil.copytree(latent_model, tmp_path / name))

    assert provider_of(str(latent_model)) == "musicldm"
    without = copied("no weights")
    (without / "unet" / "diffusion_pytorch_model.safetensors").rename(without / "unet" / "diffusion_pytorch_model.bin")
    cut = copied("cut")
    weights = cut / "vae" / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-500])
    speechless = copied("speechless")
    shutil.rmtree(speechless / "tokenizer")
    other = copied("other")
    (other / "model_index.json").write_text('{"_class_name": "StableDiffusionPipeline"}')
    unlike = copied("unlike")
    config = (unlike / "unet" / "config.json").read_text()
    (unlike / "unet" / "config.json").write_text(config.replace('"layers_per_block": 1', '"layers_per_block": 2'))
    holed = copied("holed")
    weights = holed / "unet" / "diffusion_pytorch_model.safetensors"
    kept = {name: value for name, value in load_file(weights).items() if name != "conv_in.bias"}
    save_file(kept, weights, metadata={"format": "pt"})
    empty = tmp_path / "empty"
    empty.mkdir()
    for folder, words in (
        (without, "safetensors"),
        (cut, "download it again"),
        (speechless, "tokenizer"),
        (other, "does not describe a music model"),
        (unlike, "unet holds no music model that can be read"),
        (holed, "lacks conv_in.bias"),
        (empty, "model_index.json"),
    ):
        with pytest.raises(InputError, match=words) as caught:
            songs(replace(asked, model=str(folder)))
        assert folder.name in str(caught.value)


def test_too_little_memory_says_what_fits(latent_model: Path) -> None:
    folder = replace(inspect_folder(latent_model), parameters=MODELS["musicldm"].parameters)
    require_room(folder, 30, available=8 << 30)
    with pytest.raises(MachineError, match=r"ask for [0-9]+ s, which fit"):
        require_room(folder, 120, available=4 << 30)
    with pytest.raises(MachineError, match="close other programs"):
        require_room(folder, 10, available=1 << 30)


def test_without_the_library_the_sentence_names_it(asked: SongRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.music.kept_model import release_model

    release_model()
    monkeypatch.setattr("core.music.libraries.find_spec", lambda name: None if name == "diffusers" else object())
    with pytest.raises(MachineError, match="package diffusers"):
        songs(asked)
