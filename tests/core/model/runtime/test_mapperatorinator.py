"""The networks against the numbers of the public implementation, and what a KV cache must do beside giving logits."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from core.errors import InputError
from core.model.config import BackboneKind, ModelConfig
from core.model.networks.attention import attend_blocks
from core.model.networks.conditioning import Conditioning
from core.model.runtime.mapperatorinator import Mapperatorinator
from tests.core.model.runtime.tiny import mel_frames, tiny

SONGS = {"v29": "inputs", "v30": "inputs45", "v31": "inputs45", "v32": "inputs"}


@pytest.fixture(params=list(BackboneKind), ids=[kind.value for kind in BackboneKind])
def model(request: pytest.FixtureRequest) -> Mapperatorinator:
    return Mapperatorinator.fresh(tiny(request.param), seed=1).eval()


@pytest.fixture
def frames() -> torch.Tensor:
    return mel_frames(1)


@pytest.mark.parametrize("family", list(SONGS))
def test_golden_numbers(family: str, golden: Path, unpacked: Callable[[str], Path]) -> None:
    folder = unpacked(family)
    config = ModelConfig.load(folder / "config.json")
    model = Mapperatorinator(config)
    model.load_state_dict(load_file(folder / "model.safetensors"), strict=False)
    numbers = np.load(golden / family / "numerics.npz")
    song = np.load(golden / SONGS[family] / "song_16k_int16.npz")["x"].astype(np.float32)
    window = torch.from_numpy(song / np.abs(song).max())[None, : config.window_samples]
    window = torch.nn.functional.pad(window, (0, config.window_samples - window.shape[1]))
    conditioning = None
    if "cond_difficulty" in numbers:
        names = ("cond_difficulty", "cond_mapper_idx", "cond_song_position")
        conditioning = Conditioning(*(torch.from_numpy(numbers[name]) for name in names))
        inputs = (conditioning.difficulty, conditioning.mapper, conditioning.song_position)
        for name, value in zip(("difficulty", "mapper", "song_pos"), inputs, strict=True):
            embedded = model.get_submodule(f"{name}_embedder")(value).detach().numpy()
            np.testing.assert_allclose(embedded, numbers[f"{name}_embed"], atol=1e-5)

    states = model.encode(window, conditioning)
    np.testing.assert_allclose(states[0].numpy()[numbers["enc_rows"]], numbers["enc_win0"], atol=5e-5)

    prompt = torch.from_numpy(numbers["prompt"])
    mask = prompt != 0
    cache = model.new_cache(len(prompt), states)
    at_once = model.decode(prompt, cache, mask)
    cache.truncate(0)
    first = model.decode(prompt[:, :20], cache, mask[:, :20])
    one_by_one = [model.decode(prompt[:, i : i + 1], cache) for i in range(20, prompt.shape[1])]
    with torch.no_grad():
        differentiable = model.forward_training(window, prompt, mask, conditioning)
    for logits in (at_once, torch.cat([first, *one_by_one], dim=1), differentiable):
        np.testing.assert_allclose(logits[:, -4:].numpy(), numbers["logits_last4"], atol=1e-4)
        np.testing.assert_allclose(logits.logsumexp(-1)[mask].numpy(), numbers["logits_lse"][mask], atol=1e-4)
        top = logits.gather(-1, torch.from_numpy(numbers["logits_top8_idx"]))
        np.testing.assert_allclose(top[mask].numpy(), numbers["logits_top8_val"][mask], atol=1e-4)


@pytest.mark.parametrize("family", list(SONGS))
def test_parameter_names_and_shapes_are_the_published_ones(
    family: str, golden: Path, unpacked: Callable[[str], Path]
) -> None:
    published = json.loads((golden / family / "state_dict_shapes.json").read_text())
    expected = {name: shape for name, shape in published.items() if not name.startswith(("spectrogram.", "loss_fn."))}
    model = Mapperatorinator(ModelConfig.load(unpacked(family) / "config.json"))
    assert {name: list(tensor.shape) for name, tensor in model.state_dict().items()} == expected


def test_left_padding_changes_nothing(model: Mapperatorinator, frames: torch.Tensor) -> None:
    states = model.encode(frames)
    ids = torch.tensor([[5, 9, 33, 2, 41, 17]])
    alone = model.decode(ids, model.new_cache(1, states))
    padded = torch.tensor([[0, 0, 0, *ids[0].tolist()], [7, 8, 9, *ids[0].tolist()]])
    both = model.decode(padded, model.new_cache(2, states), padded != 0)
    assert torch.allclose(both[:1, 3:], alone, atol=1e-5)
    assert not torch.allclose(both[1:, 3:], alone, atol=1e-2)


def test_rolling_back_and_going_on_another_way(model: Mapperatorinator, frames: torch.Tensor) -> None:
    states = model.encode(frames)
    cache = model.new_cache(1, states, max_length=12)
    model.decode(torch.tensor([[5, 9, 33, 2, 41]]), cache)
    cache.truncate(2)
    there = model.decode(torch.tensor([[11, 12]]), cache)
    fresh = model.decode(torch.tensor([[5, 9, 11, 12]]), model.new_cache(1, states))
    assert torch.allclose(there, fresh[:, 2:], atol=1e-5)
    assert cache.length == 4


def test_rows_of_a_batch_keep_their_own_encoding_when_they_change_places(model: Mapperatorinator) -> None:
    frames = mel_frames(3, seed=3)
    states = model.encode(frames)
    ids = torch.tensor([[0, 5, 9], [4, 6, 2], [0, 0, 8]])
    cache = model.new_cache(3, states)
    model.decode(ids, cache, ids != 0)
    cache.select(torch.tensor([2, 0]))
    after = model.decode(torch.tensor([[7], [7]]), cache)
    for row, source in enumerate((2, 0)):
        own = model.new_cache(1, states[source : source + 1])
        alone = model.decode(torch.tensor([[*ids[source][ids[source] != 0].tolist(), 7]]), own, last_only=True)
        assert torch.allclose(after[row], alone[0], atol=1e-5)


def test_changed_weights_reach_the_decoding(model: Mapperatorinator, frames: torch.Tensor) -> None:
    ids = torch.tensor([[5, 9]])
    before = model.decode(ids, model.new_cache(1, model.encode(frames)))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "attn" in name and name.endswith("weight"):
                parameter.mul_(1.7)
    after = model.decode(ids, model.new_cache(1, model.encode(frames)))
    assert not torch.allclose(before, after, atol=1e-3)
    assert torch.allclose(after, model.forward_training(frames, ids), atol=1e-5)


def test_every_decoder_refuses_more_tokens_than_fit(model: Mapperatorinator, frames: torch.Tensor) -> None:
    cache = model.new_cache(1, model.encode(frames), max_length=4)
    with pytest.raises(ValueError, match="5 tokens do not fit"):
        model.decode(torch.ones(1, 5, dtype=torch.long), cache)
    if model.config.kind is not BackboneKind.WHISPER:
        with pytest.raises(ValueError, match="5 tokens do not fit"):
            model.numpy_decoder().decode([3] * 5, cache)


def test_the_numpy_decoder_reads_what_the_engine_wrote_over_its_own_tokens(
    model: Mapperatorinator, frames: torch.Tensor
) -> None:
    decoder = model.numpy_decoder()
    if decoder is None:
        pytest.skip("numpy decodes rotary kinds only")
    states = model.encode(frames)
    cache = model.new_cache(1, states)
    decoder.decode([5, 9, 11, 12], cache)
    cache.truncate(2)
    model.decode(torch.tensor([[7, 3]]), cache)
    state = decoder.decode([20], cache)[-1]
    fresh = model.decode(torch.tensor([[5, 9, 7, 3, 20]]), model.new_cache(1, states), last_only=True)
    assert torch.allclose(torch.from_numpy(decoder.logits(state)), fresh[0, 0], atol=1e-5)


def test_released_weights_leave_no_numpy_decoder(model: Mapperatorinator) -> None:
    model.pack()
    assert model.numpy_decoder() is None


def test_training_reaches_the_embedding(model: Mapperatorinator, frames: torch.Tensor) -> None:
    model.forward_training(frames, torch.tensor([[5, 9, 33, 2]])).sum().backward()
    assert model.decoder_embedder.weight.grad is not None


def test_unknown_keys_are_ignored_and_missing_ones_have_their_old_defaults() -> None:
    document = tiny(BackboneKind.VAR).to_dict()
    for name in ("cond_dim", "pad_mode", "spectrogram_implementation", "do_mapper_embed", "max_source_positions"):
        document.pop(name)
    config = ModelConfig.from_dict({**document, "something_new": 3})
    assert (config.cond_dim, config.pad_mode, config.spectrogram_implementation) == (128, "constant", "nnAudio")
    assert config.src_seq_len == 48


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"backbone_model_name": "t5-small"}, "t5-small"),
        ({"vocab_size": 61}, "vocab_size"),
        ({"hop_length": "many"}, "hop_length"),
        ({"backbone_config": None}, "backbone_config"),
        ({"pad_mode": "wrap"}, "pad_mode"),
        ({"hop_length": 0}, "hop_length must be a whole number from 1"),
        ({"sample_rate": 0}, "sample_rate"),
        ({"n_mels": 1.5}, "n_mels must be a whole number"),
        ({"f_max": float("nan")}, "f_max"),
        ({"num_mappers": True}, "num_mappers"),
        ({"do_mapper_embed": "yes"}, "do_mapper_embed must be true or false"),
        ({"backbone_config": {"decoder_layers": 10**7}}, "decoder_layers"),
        ({"backbone_config": {"d_model": 1e308}}, "d_model"),
        ({"backbone_config": {"rope_scaling": "linear"}}, "rope_scaling must be an object"),
    ],
)
def test_a_configuration_that_cannot_work_is_refused(change: dict[str, object], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        ModelConfig.from_dict({**tiny(BackboneKind.VAR).to_dict(), **change})


def test_the_whisper_kind_agrees_with_transformers(frames: torch.Tensor) -> None:
    from transformers import WhisperConfig, WhisperForConditionalGeneration

    config = tiny(BackboneKind.WHISPER)
    model = Mapperatorinator.fresh(config, seed=6).eval()
    names = WhisperConfig().to_dict().keys()
    settings = {name: value for name, value in vars(config.backbone).items() if name in names}
    special = {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, "decoder_start_token_id": 1}
    plain = WhisperForConditionalGeneration(WhisperConfig(**settings, **special, tie_word_embeddings=False)).eval()
    weights = {name.removeprefix("transformer."): tensor for name, tensor in model.state_dict().items()}
    weights["model.decoder.embed_tokens.weight"] = model.decoder_embedder.weight[:60].detach()
    plain.load_state_dict({name: weights[name] for name in plain.state_dict()})
    ids = torch.tensor([[0, 0, 5, 9, 33, 2], [7, 1, 41, 17, 8, 3]])
    with torch.no_grad():
        expected = plain(
            input_features=frames.expand(2, -1, -1).transpose(1, 2),
            decoder_input_ids=ids,
            decoder_attention_mask=ids != 0,
            decoder_position_ids=((ids != 0).cumsum(-1) - 1).clamp(min=0),
        ).logits
    ours = model.decode(ids, model.new_cache(2, model.encode(frames)), ids != 0)
    assert torch.allclose(ours[ids != 0], expected[ids != 0], atol=1e-4)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_attention_in_blocks_is_attention(dtype: torch.dtype) -> None:
    generator = torch.Generator().manual_seed(8)
    query = torch.randn(40, 8, 30, 16, generator=generator)
    keys, values = (torch.randn(40, 8, 700, 16, generator=generator) for _ in range(2))
    expected = torch.nn.functional.scaled_dot_product_attention(query, keys, values)
    found = attend_blocks(query, keys.to(dtype), values.to(dtype))
    assert found.dtype == dtype
    assert torch.allclose(found.float(), expected, atol=1e-5 if dtype == torch.float32 else 0.03)
