"""What becomes of trained adapters: merged, blended, exported, switched, and named at generation."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.mappers.bundled.prior import OTHER_MODES
from core.generation.mappers.bundled.style_tables import StyleTables, read_style, write_style
from core.model.checkpoints.adapter_set import switch_adapters
from core.model.checkpoints.load import load_checkpoint
from tests.core.training.adapters.small_trainings import SMALL, Call, weights
from tests.core.training.bases import v32_vocabulary, write_model
from tests.portions import spread


def test_merging_keeps_the_licence_and_equals_the_adapter(
    base: Path, tmp_path: Path, style: Callable[..., Path], call: Call, refused: Callable[..., str]
) -> None:
    adapter = style("style", kind="lokr")
    write_style(adapter, StyleTables({GameMode.MANIA: {"hold": np.full(OTHER_MODES["hold"], 0.4)}}))
    merged = call("adapter", "merge", "--model", base, "--adapter", f"{adapter}:0.5", "--out", tmp_path / "merged")
    tables = read_style(tmp_path / "merged")
    assert tables is not None and np.allclose(tables.of(GameMode.MANIA)["hold"], 0.2)
    assert merged["changed"] > 2 and merged["licence"] == "cc-by-nc-4.0"
    expected, found = weights(base, (adapter, 0.5)), weights(tmp_path / "merged")
    assert all(torch.allclose(expected[name], found[name], atol=1e-6) for name in expected)
    assert (tmp_path / "merged" / "LICENSE").read_text() == (base / "LICENSE").read_text()
    assert "license: cc-by-nc-4.0" in (tmp_path / "merged" / "README.md").read_text()
    line = refused("adapter", "merge", "--model", base, "--adapter", f"{adapter}:0", "--out", tmp_path / "same")
    assert "identical to its base" in line and not (tmp_path / "same").exists()
    assert "not empty" in refused("adapter", "merge", "--model", base, "--adapter", adapter, "--out", base)


def test_blending_adds_what_the_adapters_add(
    base: Path, tmp_path: Path, style: Callable[..., Path], call: Call
) -> None:
    first, second = style("first", variant="pissa"), style("second", kind="lokr", seed=2)
    plain = weights(base)
    one, two = weights(base, (first, 1.0)), weights(base, (second, 1.0))
    blended = call("adapter", "blend", f"{first}:0.7", f"{second}:0.5", "--out", tmp_path / "both")
    assert blended["kept"] == pytest.approx(1, abs=1e-4)
    both = weights(base, (tmp_path / "both", 1.0))
    for name in plain:
        expected = plain[name] + 0.7 * (one[name] - plain[name]) + 0.5 * (two[name] - plain[name])
        assert torch.allclose(both[name], expected, atol=1e-4), name
    exact = call("adapter", "blend", f"{first}:0.7", "--out", tmp_path / "alone")
    assert exact["kept"] == 1 and exact["rank"] == 4


@pytest.mark.more_at_night
@pytest.mark.parametrize("options", spread([{"kind": "lokr"}, {"variant": "pissa"}, {"variant": "dora"}], 3))
def test_an_exported_file_needs_no_other(
    base: Path, tmp_path: Path, style: Callable[..., Path], call: Call, options: dict[str, str]
) -> None:
    adapter = style("style", **options)
    file = tmp_path / "style.safetensors"
    call("adapter", "export", adapter, "--out", file)
    plain, changed, factors = weights(base), weights(base, (adapter, 1.0)), load_file(file)
    for module in {name.rpartition(".")[0] for name in factors}:
        weight = f"{module}.weight"
        delta = (
            torch.kron(factors[f"{module}.lokr_w1"], factors[f"{module}.lokr_w2"])
            if options.get("kind") == "lokr"
            else factors[f"{module}.lora_B"] @ factors[f"{module}.lora_A"]
        )
        assert torch.allclose(plain[weight] + delta, changed[weight], atol=2e-5), module


def test_an_adapter_for_another_base_is_refused(
    base: Path, tmp_path: Path, style: Callable[..., Path], refused: Callable[..., str]
) -> None:
    adapter = style("style", kind="lokr")
    other = write_model(tmp_path / "other", 2)
    with pytest.raises(InputError, match="other weights"):
        load_checkpoint(other, adapters=[(adapter, 1.0)])
    line = refused("adapter", "merge", "--model", other, "--adapter", adapter, "--out", tmp_path / "merged")
    assert "was made for" in line


@pytest.mark.more_at_night
@pytest.mark.parametrize("slot", spread(["mapper", "descriptor"], 2))
def test_a_style_has_a_name_at_generation(
    base: Path, prepared: Path, tmp_path: Path, call: Call, refused: Callable[..., str], slot: str
) -> None:
    spacious = write_model(tmp_path / "spacious", 1, v32_vocabulary({7: 0, 8: 1}, ("style/clean",)))
    songs = Path(json.loads((prepared / "prepared.json").read_text())["home"])
    out = tmp_path / "style"
    train = ("adapter", "train", "--model", spacious, "--data", (prepared / songs).resolve())
    trained = call(*train, *SMALL, "--steps", "2", "--style", "my way", "--style-slot", slot, "--out", out)
    assert trained["style"]["name"] == "my way" and trained["style"]["kind"] == slot
    facts = call("adapter", "info", out)
    assert facts["card"]["style"] == trained["style"]
    loaded = load_checkpoint(spacious, adapters=[(out, 1.0)])
    taken = loaded.vocabulary.mappers if slot == "mapper" else loaded.vocabulary.descriptors
    assert sorted(taken.values()) == [0, 1, 2], "the free class was taken"
    assert "no free slot" in refused(*train, *SMALL, "--style", "x", "--out", tmp_path / "x", "--model", base)
    line = refused("generate", "--audio", "none.ogg", "--adapter", out, "--mapper", "nobody", "--out", tmp_path)
    assert "neither a user id nor the style" in line


def test_adapters_are_switched_on_the_loaded_model(base: Path, tmp_path: Path, style: Callable[..., Path]) -> None:
    first, second = style("first"), style("second", seed=2)
    plain = weights(base)
    loaded = load_checkpoint(base, adapters=[(first, 1.0)], decode_only=True)
    for adapters in ([(second, 0.7)], [(first, 0.4), (second, 0.5)], [], [(first, 1.0)]):
        assert switch_adapters(loaded, adapters)
        expected = weights(base, *adapters)
        for name, found in loaded.model.state_dict().items():
            assert torch.allclose(found, expected[name], atol=1e-6), (adapters, name)
    assert switch_adapters(loaded, [])
    assert all(torch.equal(value, plain[name]) for name, value in loaded.model.state_dict().items())
    without = load_checkpoint(base)
    assert switch_adapters(without, [(first, 1.0)]), "loaded without any"
    for name, found in without.model.state_dict().items():
        assert torch.allclose(found, weights(base, (first, 1.0))[name], atol=1e-6), name
