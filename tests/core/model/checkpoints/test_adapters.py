"""LoRA adapters against merged weights of the public implementation; switching and blending."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from core.errors import InputError
from core.model.checkpoints.adapter_card import allowed_subfolders, write_metadata
from core.model.checkpoints.adapter_deltas import principal_part
from core.model.checkpoints.adapters import inspect_adapter
from core.model.checkpoints.load import load_checkpoint
from tests.core.model.adapter_files import MODULE, write_adapter
from tests.portions import spread


@pytest.mark.parametrize("family", ["v29", "v32"])
def test_golden_merge(family: str, golden: Path, unpacked: Callable[[str], Path]) -> None:
    folder = golden / f"lora_{family}" / "adapter"
    merged = np.load(folder.parent / "merged_weights.npz")
    plain = load_checkpoint(unpacked(family)).model.state_dict()
    loaded = load_checkpoint(unpacked(family), adapters=[(folder, 1.0)])
    for name, tensor in loaded.model.state_dict().items():
        expected = merged[name] if name in merged else plain[name].numpy()
        np.testing.assert_allclose(tensor.numpy(), expected, atol=2e-6)
    assert loaded.adapters is not None
    loaded.adapters.set_weights(dict.fromkeys(loaded.adapters.weights, 0.0))
    assert all(torch.equal(tensor, plain[name]) for name, tensor in loaded.model.state_dict().items())


@pytest.mark.more_at_night
@pytest.mark.parametrize(
    ("kind", "options"),
    spread(
        [
            ("lora", {"use_rslora": True}),
            ("lora", {}),
            ("lora", {"rank_pattern": {"Wo": 5}, "alpha_pattern": {"layers.0.self_attn.Wo": 3}}),
            ("lora", {"use_dora": True}),
            ("lokr", {"rank_pattern": {"Wo": 1}, "alpha_pattern": {"Wo": 3.0}, "decompose_factor": 2}),
            ("lokr", {}),
            ("lokr", {"decompose_both": True, "decompose_factor": 4}),
        ],
        2,
    ),
)
def test_adapters_that_peft_writes_change_what_peft_changes(
    checkpoint: Path, tmp_path: Path, kind: str, options: dict[str, Any]
) -> None:
    import peft

    torch.manual_seed(4)
    targets = ["Wo", "fc1"]
    config: Any = (
        peft.LoraConfig(r=3, lora_alpha=6, target_modules=targets, init_lora_weights=False, **options)
        if kind == "lora"
        else peft.LoKrConfig(r=2, alpha=6, target_modules=targets, init_weights=False, **options)
    )
    theirs = peft.get_peft_model(load_checkpoint(checkpoint).model, config)
    with torch.no_grad():
        for name, parameter in theirs.named_parameters():
            if "magnitude" in name:
                parameter.mul_(1 + torch.rand(parameter.shape))
    theirs.save_pretrained(tmp_path / "adapter")
    expected = theirs.merge_and_unload().state_dict()
    plain = load_checkpoint(checkpoint).model.state_dict()
    loaded = load_checkpoint(checkpoint, adapters=[(tmp_path / "adapter", 1.0)])
    ours = loaded.model.state_dict()
    changed = [name for name in plain if not torch.equal(plain[name], expected[name])]
    assert len(changed) > 2
    for name, tensor in ours.items():
        assert torch.allclose(tensor, expected[name], atol=1e-5), name
    assert loaded.adapters is not None
    loaded.adapters.set_weights({"adapter": 0.5})
    for name in changed:
        half = (plain[name] + expected[name]) / 2
        assert torch.allclose(ours[name], half, atol=1e-5), name


def test_blending_two_adapters_on_a_loaded_model(checkpoint: Path, tmp_path: Path) -> None:
    first = write_adapter(tmp_path / "first")
    second = write_adapter(tmp_path / "second", lora_alpha=8)
    loaded = load_checkpoint(checkpoint)
    weight = loaded.model.get_parameter(f"{MODULE}.weight")
    before = weight.clone()
    blended = load_checkpoint(checkpoint, adapters=[(first, 0.5), (second, 0.25)])
    assert blended.adapters is not None
    change = blended.model.get_parameter(f"{MODULE}.weight") - before
    blended.adapters.set_weights({"first": 1.0, "second": 0.0})
    once = blended.model.get_parameter(f"{MODULE}.weight") - before
    assert torch.allclose(change, once * (0.5 + 2 * 0.25), atol=1e-6)
    assert once.abs().max() > 0.1


@pytest.mark.parametrize("decode_only", [False, True])
def test_an_adapter_changes_what_is_decoded(checkpoint: Path, tmp_path: Path, *, decode_only: bool) -> None:
    adapters = [(write_adapter(tmp_path / "a"), 0.0)]
    loaded = load_checkpoint(checkpoint, adapters=adapters, decode_only=decode_only)
    states = loaded.model.encode(torch.rand(1, 64, 16))
    ids = torch.tensor([[5, 9, 30]])
    plain = loaded.model.decode(ids, loaded.model.new_cache(1, states))
    assert loaded.adapters is not None
    loaded.adapters.set_weights({"a": 1.0})
    changed = loaded.model.decode(ids, loaded.model.new_cache(1, states))
    loaded.adapters.set_weights({"a": 0.0})
    restored = loaded.model.decode(ids, loaded.model.new_cache(1, states))
    assert not torch.allclose(plain, changed, atol=1e-4)
    assert torch.equal(plain, restored)


def test_metadata_restricts_the_checkpoint(checkpoint: Path, tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "for taiko")
    write_metadata(folder, ["gamemode=1"])
    loaded = load_checkpoint(checkpoint, adapters=[(folder, 1.0)])
    assert "for taiko" in loaded.warnings[0]
    assert loaded.adapters is not None
    assert loaded.adapters.weights == {}
    write_metadata(folder, ["", "gamemode=1"])
    assert load_checkpoint(checkpoint, adapters=[(folder, 1.0)]).warnings == []
    (folder / "mapperatorinator_lora_metadata.json").write_text("not json")
    assert allowed_subfolders(folder) is None


@pytest.mark.parametrize(
    ("config", "size", "sentence"),
    [
        ({"use_dora": True}, 16, "lacks a factor"),
        ({"use_dora": True, "init_lora_weights": "pissa"}, 16, "DoRA and PiSSA"),
        ({"peft_type": "LOKR", "alpha": 2.0}, 16, "belongs to no LOKR"),
        ({"peft_type": "IA3"}, 16, "IA3"),
        ({"bias": "all"}, 16, "biases"),
        ({}, 24, "another model"),
    ],
)
def test_adapters_that_cannot_be_applied(
    checkpoint: Path,
    tmp_path: Path,
    config: dict[str, object],
    size: int,
    sentence: str,
) -> None:
    folder = write_adapter(tmp_path / "adapter", size, **config)
    with pytest.raises(InputError, match=sentence):
        load_checkpoint(checkpoint, adapters=[(folder, 1.0)])


def test_a_damaged_adapter(checkpoint: Path, tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter")
    file = folder / "adapter_model.safetensors"
    factors = load_file(file)
    name = next(iter(factors))
    save_file({**factors, name: factors[name] * float("nan")}, file)
    with pytest.raises(InputError, match="no numbers"):
        load_checkpoint(checkpoint, adapters=[(folder, 1.0)])
    save_file({}, file)
    with pytest.raises(InputError, match="is empty"):
        load_checkpoint(checkpoint, adapters=[(folder, 1.0)])
    save_file(factors, file)
    file.write_bytes(file.read_bytes()[:-7])
    with pytest.raises(InputError, match="cut short"):
        load_checkpoint(checkpoint, adapters=[(folder, 1.0)])
    file.unlink()
    with pytest.raises(InputError, match="adapter_model"):
        load_checkpoint(checkpoint, adapters=[(folder, 1.0)])
    with pytest.raises(InputError, match="not an adapter"):
        load_checkpoint(checkpoint, adapters=[(tmp_path, 1.0)])


def test_adapters_of_an_int8_model_stay_as_they_are(checkpoint: Path, tmp_path: Path) -> None:
    loaded = load_checkpoint(checkpoint, adapters=[(write_adapter(tmp_path / "a"), 1.0)], quantization="int8")
    assert loaded.adapters is not None
    with pytest.raises(InputError, match="int8"):
        loaded.adapters.set_weights({"a": 0.0})


def test_the_facts_of_an_adapter(tmp_path: Path) -> None:
    facts = inspect_adapter(write_adapter(tmp_path / "a"))
    assert (facts["rank"], facts["modules"], facts["parameters"]) == (2, 1, 64)


@pytest.mark.parametrize("shape", [(24, 10), (10, 24)])
def test_the_principal_part_is_the_truncated_decomposition(shape: tuple[int, int]) -> None:
    weight = torch.rand(shape, generator=torch.Generator().manual_seed(1))
    u, s, v = torch.linalg.svd(weight, full_matrices=False)
    expected = -(u[:, :3] * s[:3]) @ v[:3]
    assert torch.allclose(principal_part(weight, 3).product(), expected, atol=1e-5)
