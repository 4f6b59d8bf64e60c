"""MusicGen on tiny models: what it offers, and the pitfalls of the library below it."""

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken, Progress, ignore_progress
from core.music.kept_model import release_model
from core.music.loudness import CEILING
from core.music.musicgen.checkpoint import inspect_folder, load_decoder, load_model, require_room, stored_config
from core.music.musicgen.conditions import text_conditions
from core.music.musicgen.provider import MusicGen
from core.music.musicgen.sampling import decode_codes, draw_codes, frames_of, new_tokens
from core.music.musicgen.windows import Player, WindowPlan, sound_of
from core.music.provider import Candidate
from core.music.published.musicgen import MODELS, find_published, largest_that_fits, memory_needed
from core.music.request import AudioPrompt, Section, SongRequest, parse_sections

RATE = 32_000


def songs(request: SongRequest) -> list[Candidate]:
    return MusicGen().generate(replace(request, device="cpu"), ignore_progress, CancelToken())


def test_each_prompt_has_pieces_of_its_own_and_a_seed_makes_them_again(mono_model: Path) -> None:
    request = SongRequest(("fast drum and bass, 174 bpm", "calm piano"), model=str(mono_model), seconds=1, seed=7)
    made = songs(replace(request, candidates=2))
    assert [each.samples.shape for each in made] == [(1, RATE)] * 4  # none is glued to the next
    assert [each.prompt for each in made] == [request.prompts[0]] * 2 + [request.prompts[1]] * 2
    assert [each.number for each in made] == [1, 2, 3, 4]
    assert len({each.samples.tobytes() for each in made}) == 4
    assert all(abs(float(np.abs(each.samples).max()) - CEILING) < 1e-3 for each in made)
    again = songs(replace(request, candidates=2))
    assert all(np.array_equal(one.samples, other.samples) for one, other in zip(made, again, strict=True))
    assert not np.array_equal(songs(replace(request, candidates=2, seed=8))[0].samples, made[0].samples)


def test_the_same_sound_as_a_plain_call_of_the_library(mono_model: Path, stereo_model: Path) -> None:
    import torch

    for folder in (mono_model, stereo_model):
        loaded = load_model(inspect_folder(folder), "cpu")
        conditions = text_conditions(loaded, ["fast drum", "calm piano and bass"])
        options = {"do_sample": True, "guidance_scale": 3.0, "top_k": 250}
        torch.manual_seed(3)
        codes = draw_codes(loaded, conditions, 2, 37, None, options, lambda _: None, CancelToken())
        sound = torch.stack([decode_codes(loaded, each, CancelToken()) for each in codes])
        torch.manual_seed(3)
        with torch.inference_mode():
            plain = loaded.model.generate(**conditions, **options, max_new_tokens=40)
        assert sound.shape == plain.shape == (2, 1 if folder == mono_model else 2, 37 * 640)
        assert torch.allclose(sound, plain, atol=1e-4)


def test_tokens_become_three_frames_fewer() -> None:
    assert [new_tokens(frames) for frames in (37, 47, 61, 1500)] == [40, 50, 64, 1503]
    assert [frames_of(seconds) for seconds in (0.02, 1.0, 1.01, 30.0)] == [1, 50, 51, 1500]
    with pytest.raises(InputError, match="tenth of a second"):
        new_tokens(3)


def test_without_a_prompt_the_model_plays_freely(mono_model: Path) -> None:
    one, other = songs(SongRequest((), model=str(mono_model), seconds=1, seed=1, candidates=2))
    assert one.samples.shape == (1, RATE) and one.prompt == ""
    assert not np.array_equal(one.samples, other.samples)


@pytest.mark.parametrize("channels", [1, 2])
def test_a_part_of_a_file_is_continued(channels: int, hum: Path, request: pytest.FixtureRequest) -> None:
    folder = request.getfixturevalue("mono_model" if channels == 1 else "stereo_model")
    part = AudioPrompt(hum, 0.25, 1.25)
    made = songs(SongRequest(("calm", "fast drum and bass"), model=str(folder), seconds=1, seed=1, audio_prompt=part))
    # The prompt is there once, without padding, and one second follows it.
    assert [each.samples.shape for each in made] == [(channels, 2 * RATE)] * 2
    first, other = (each.samples / np.abs(each.samples[:, RATE // 10 : RATE // 2]).max() for each in made)
    assert np.allclose(first[:, RATE // 10 : RATE // 2], other[:, RATE // 10 : RATE // 2], atol=0.05)
    assert not np.array_equal(made[0].samples[:, RATE:], made[1].samples[:, RATE:])


def test_cancelling_half_way(mono_model: Path) -> None:
    cancel, seen = CancelToken(), []

    def watch(progress: Progress) -> None:
        seen.append(progress)
        if progress.stage == "Playing" and progress.done > 0.3:
            cancel.cancel()

    request = SongRequest(("calm",), model=str(mono_model), seconds=2, device="cpu", seed=1)
    with pytest.raises(CancelledError):
        MusicGen().generate(request, watch, cancel)
    assert seen[-1].stage == "Playing" and 0.3 < seen[-1].done < 0.4  # not one step more
    assert songs(request)[0].samples.shape == (1, 2 * RATE)


def test_greedy_needs_no_chance_and_guidance_counts(mono_model: Path) -> None:
    request = SongRequest(("calm",), model=str(mono_model), seconds=1, seed=1, sampling=False)
    plain, other = songs(request)[0], songs(replace(request, seed=2))[0]
    assert np.array_equal(plain.samples, other.samples)
    assert not np.array_equal(songs(replace(request, guidance=1))[0].samples, plain.samples)


def test_settings_of_the_generation_config_by_name(mono_model: Path) -> None:
    shown = stored_config(inspect_folder(mono_model))
    assert shown["guidance_scale"] == 3.0 and "repetition_penalty" in shown and "num_return_sequences" not in shown
    request = SongRequest(("calm",), model=str(mono_model), seconds=1, seed=1)
    greedy = songs(replace(request, sampling=False))[0]
    assert np.array_equal(songs(replace(request, settings=(("top_k", 1),)))[0].samples, greedy.samples)
    for name in ("num_return_sequences", "num_beams", "max_length", "nonsense"):
        with pytest.raises(InputError, match=f"--set {name}"):
            songs(replace(request, settings=((name, 2),)))
    with pytest.raises(InputError, match="--set"):
        songs(replace(request, settings=(("top_k", "many"),)))


def test_a_melody_is_followed_and_not_continued(melody_model: Path, hum: Path) -> None:
    request = SongRequest(("calm",), model=str(melody_model), seconds=1, seed=1, audio_prompt=AudioPrompt(hum))
    followed = songs(request)[0]
    assert followed.samples.shape == (1, RATE)
    assert not np.array_equal(followed.samples, songs(replace(request, audio_prompt=None))[0].samples)
    for wrong in (replace(request, seconds=31), replace(request, prompts=())):
        with pytest.raises(InputError, match="melodies"):
            songs(wrong)


def test_long_music_is_played_in_windows(mono_model: Path) -> None:
    import torch

    loaded = load_model(inspect_folder(mono_model), "cpu")
    shares: list[float] = []
    player = Player(loaded, {"do_sample": True, "guidance_scale": 3.0}, shares.append, CancelToken())
    torch.manual_seed(1)
    codes = player.play(text_conditions(loaded, ["calm", "fast"]), 2, 47, None, WindowPlan(20, 8))
    assert codes.shape == (2, 4, 47) and int(codes.max()) < 64
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1.0)
    torch.manual_seed(1)
    first = draw_codes(
        loaded, text_conditions(loaded, ["calm", "fast"]), 2, 20, None,
        {"do_sample": True, "guidance_scale": 3.0}, lambda _: None, CancelToken(),
    )  # fmt: skip
    assert torch.equal(codes[:, :, :20], first)


def test_long_codes_sound_as_in_one_piece(mono_model: Path) -> None:
    import torch

    loaded = load_model(inspect_folder(mono_model), "cpu")
    codes = torch.randint(0, 64, (4, 1720), generator=torch.Generator().manual_seed(1))
    whole = decode_codes(loaded, codes, CancelToken()).numpy()
    parts = sound_of(loaded, codes, CancelToken())
    assert parts.shape == whole.shape
    assert np.abs(parts - whole).max() < 0.01 * np.abs(whole).max()


def test_sections_follow_each_other(mono_model: Path) -> None:
    request = SongRequest(
        ("fast drum, 240 BPM",), model=str(mono_model), seed=1, sections=(Section("intro", 1), Section("drop", 2))
    )
    (song,) = songs(request)
    assert abs(song.seconds - 3.0) < 2 * 0.25  # each ends at a beat at most one away
    with pytest.raises(InputError, match="174 BPM"):
        songs(replace(request, prompts=("fast drum",)))


def test_codebooks_of_zeros_are_refused(mono_model: Path, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = Path(shutil.copytree(mono_model, tmp_path / "zeros"))
    weights = load_file(folder / "model.safetensors")
    zeros = {name: value * 0 if name.endswith("codebook.embed") else value for name, value in weights.items()}
    save_file(zeros, folder / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(InputError, match="codebooks of EnCodec"):
        songs(SongRequest(("calm",), model=str(folder), seconds=1))


def test_a_decoder_on_its_own(mono_model: Path, tmp_path: Path) -> None:
    import torch

    loaded = load_model(inspect_folder(mono_model), "cpu")
    loaded.model.decoder.save_pretrained(tmp_path / "decoder")
    folder = inspect_folder(tmp_path / "decoder")
    assert (folder.kind, folder.codebooks, folder.channels) == ("decoder", 4, 1)
    ids = torch.randint(0, 64, (4, 5), generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        alone, within = (each(input_ids=ids).logits for each in (load_decoder(folder), loaded.model.decoder))
    assert alone.shape == (4, 5, 64) and torch.equal(alone, within)
    assert load_decoder(inspect_folder(mono_model)) is not None
    with pytest.raises(InputError, match="decoder alone"):
        songs(SongRequest(("calm",), model=str(tmp_path / "decoder"), seconds=1))


def test_folders_that_hold_no_model(mono_model: Path, tmp_path: Path) -> None:
    def copied(name: str) -> Path:
        return Path(shutil.copytree(mono_model, tmp_path / name))

    without = copied("no weights")
    (without / "model.safetensors").rename(without / "pytorch_model.bin")
    cut = copied("cut")
    (cut / "model.safetensors").write_bytes((mono_model / "model.safetensors").read_bytes()[:-5000])
    header = copied("header")
    (header / "model.safetensors").write_bytes(b"\xff" * 40)
    other = copied("other")
    (other / "config.json").write_text('{"model_type": "bert"}')
    words = copied("words")
    (words / "tokenizer.json").write_text("{}")
    original = tmp_path / "original"
    original.mkdir()
    (original / "state_dict.bin").write_bytes(b"")
    found = {}
    for folder in (without, cut, header, other, words, original):
        with pytest.raises(InputError) as caught:
            songs(SongRequest(("calm",), model=str(folder), seconds=1))
        found[folder.name] = str(caught.value)
    assert all(name in sentence for name, sentence in found.items())
    assert "safetensors" in found["no weights"] and "convert" in found["original"]
    with pytest.raises(InputError, match="musicgen-small, a folder"):
        songs(SongRequest(("calm",), model="nonsense", seconds=1))


def test_too_little_memory_names_the_model_that_fits(mono_model: Path) -> None:
    large = find_published("facebook/musicgen-large")
    assert large is MODELS["musicgen-large"]
    folder = replace(inspect_folder(mono_model), parameters=large.parameters, layers=large.layers, width=large.width)
    with pytest.raises(MachineError, match="choose musicgen-medium, which fits"):
        require_room(folder, 1, guided=True, available=12 << 30)
    with pytest.raises(MachineError, match="fewer candidates at once, or choose musicgen-small"):
        require_room(folder, 4, guided=True, available=5 << 30)
    with pytest.raises(MachineError, match="choose musicldm, which fits"):
        require_room(folder, 1, guided=True, available=7 << 29)
    with pytest.raises(MachineError, match="close other programs"):
        require_room(folder, 1, guided=True, available=1 << 30)
    require_room(folder, 1, guided=True, available=24 << 30)
    assert largest_that_fits(1 << 30) is None


def test_a_model_that_stayed_loaded_leaves_room_for_its_next_song(
    mono_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = inspect_folder(mono_model)
    release_model()
    needed = memory_needed(folder.parameters, folder.layers, folder.width, 1, guided=True)
    monkeypatch.setattr("core.music.kept_model.available_memory", lambda: needed - folder.parameters)
    with pytest.raises(MachineError, match="GiB are free"):
        require_room(folder, 1, guided=True)
    load_model(folder, "cpu")
    require_room(folder, 1, guided=True)  # its weights are there already
    release_model()
    with pytest.raises(MachineError, match="GiB are free"):
        require_room(folder, 1, guided=True)


def test_tempo_and_key_are_said_once(mono_model: Path) -> None:
    request = SongRequest(("fast drum",), model=str(mono_model), seconds=1, seed=1, bpm=174, key="F# minor")
    assert request.words("fast drum") == "fast drum, 174 bpm, in F# minor"
    assert request.words("drums in f# minor at 170 BPM") == "drums in f# minor at 170 BPM"
    said, plain = songs(replace(request, prompts=("fast drum, 174 bpm, in F# minor",)))[0], songs(request)[0]
    assert np.array_equal(said.samples, plain.samples) and plain.prompt == "fast drum"


def test_sections_as_people_write_them() -> None:
    assert parse_sections("intro 8 bars, drop 16 bars") == (Section("intro", 8), Section("drop", 16))
    assert parse_sections("quiet piano, slow, 1 bar; 4 bars of drums;") == (
        Section("quiet piano, slow", 1),
        Section("of drums", 4),
    )
    for wrong in ("intro", "intro 8 bars, drop", ";"):
        with pytest.raises(InputError, match="bars"):
            parse_sections(wrong)


def test_weights_that_changed_are_loaded_again(mono_model: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(mono_model, tmp_path / "model"))
    request = SongRequest(("calm",), model=str(folder), seconds=1, seed=1)
    assert songs(request)
    (folder / "model.safetensors").unlink()
    with pytest.raises(InputError, match="safetensors"):
        songs(request)
    (folder / "model.safetensors").write_bytes((mono_model / "model.safetensors").read_bytes()[:-4000])
    with pytest.raises(InputError, match="download it again"):
        songs(request)


def test_int8_plays_nearly_the_same_and_leaves_the_exact_model_alone(mono_model: Path) -> None:
    request = SongRequest(("calm",), model=str(mono_model), seconds=1, seed=1, sampling=False)
    plain, quick = songs(request)[0], songs(replace(request, quantization="int8"))[0]
    assert quick.samples.shape == plain.samples.shape
    assert np.array_equal(songs(request)[0].samples, plain.samples)
    loaded = load_model(inspect_folder(mono_model), "cpu", quantization="int8")
    exact = load_decoder(inspect_folder(mono_model))
    import torch

    ids = torch.randint(0, 64, (4, 10))
    with torch.inference_mode():
        ours, theirs = loaded.model.decoder(input_ids=ids).logits, exact(input_ids=ids).logits
    assert 0 < float((ours - theirs).abs().max()) < 0.05 * float(theirs.abs().max())
