"""Loading checkpoint folders, and the sentence for everything that can be wrong with one."""

import io
import json
import os
import pickle
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from core.beatmap.objects import GameMode
from core.errors import InputError, MachineError
from core.model.checkpoints.inspect import verify_model
from core.model.checkpoints.load import (
    load_checkpoint,
    timing_is_generated,
    timing_model_folder,
)
from core.model.checkpoints.weights import StoredWeights
from core.model.config import ModelConfig
from core.model.runtime import memory
from core.tokens.events import ContextType


def edit(path: Path, **changes: object) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def test_what_is_saved_is_loaded_again(checkpoint: Path) -> None:
    loaded = load_checkpoint(checkpoint)
    again = StoredWeights(checkpoint)
    assert loaded.config.to_dict() == ModelConfig.load(checkpoint / "config.json").to_dict()
    assert again.parameters == sum(tensor.numel() for tensor in loaded.model.state_dict().values())
    stored = load_file(checkpoint / "model.safetensors")
    assert all(torch.equal(tensor, stored[name]) for name, tensor in loaded.model.state_dict().items())
    assert loaded.generation.max_length == 64
    assert loaded.folder == checkpoint


def test_shards_and_recomputable_buffers(checkpoint: Path) -> None:
    whole = load_file(checkpoint / "model.safetensors")
    names = list(whole)
    parts = {"model-1-of-2.safetensors": names[: len(names) // 2], "model-2-of-2.safetensors": names[len(names) // 2 :]}
    for file, kept in parts.items():
        save_file({name: whole[name].half() for name in kept}, checkpoint / file)
    extra = checkpoint / "model-2-of-2.safetensors"
    save_file({**load_file(extra), "loss_fn.weight": torch.ones(3), "spectrogram.window": torch.ones(4)}, extra)
    index = {"weight_map": {name: file for file, kept in parts.items() for name in kept}}
    (checkpoint / "model.safetensors.index.json").write_text(json.dumps(index))
    (checkpoint / "model.safetensors").unlink()
    loaded = load_checkpoint(checkpoint)
    assert loaded.model.decoder_embedder.weight.dtype == torch.float32
    assert torch.allclose(loaded.model.decoder_embedder.weight, whole["decoder_embedder.weight"], atol=1e-3)
    (checkpoint / "model-1-of-2.safetensors").unlink()
    with pytest.raises(InputError, match="model-1-of-2"):
        load_checkpoint(checkpoint)
    index["weight_map"]["decoder_embedder.weight"] = "../elsewhere.safetensors"
    (checkpoint / "model.safetensors.index.json").write_text(json.dumps(index))
    with pytest.raises(InputError, match="elsewhere"):
        load_checkpoint(checkpoint)


def test_one_model_per_mode(checkpoint: Path) -> None:
    taiko = checkpoint / "gamemode=1"
    taiko.mkdir()
    for file in checkpoint.glob("*.*"):
        if file.is_file():
            shutil.copyfile(file, taiko / file.name)
    loaded = load_checkpoint(checkpoint, mode=GameMode.TAIKO)
    assert loaded.subfolder == "gamemode=1"
    assert timing_model_folder(loaded, timing_is_generated=True) == checkpoint
    assert timing_model_folder(loaded, timing_is_generated=False) is None
    root = load_checkpoint(checkpoint, mode=GameMode.MANIA)
    assert root.subfolder == ""
    assert timing_model_folder(root, timing_is_generated=True) is None
    family = loaded.family
    assert timing_is_generated(family, [], [ContextType.MAP], super_timing=False)
    assert not timing_is_generated(family, [ContextType.TIMING], [ContextType.MAP], super_timing=True)
    assert not timing_is_generated(family, [], [ContextType.SV], super_timing=False)


def test_tensors_that_do_not_fit_are_named(checkpoint: Path) -> None:
    weights = load_file(checkpoint / "model.safetensors")
    name = "transformer.model.decoder.layers.1.self_attn.Wqkv.weight"
    save_file({**weights, name: torch.zeros(3, 16)}, checkpoint / "model.safetensors")
    with pytest.raises(InputError, match=name):
        load_checkpoint(checkpoint)
    save_file({key: value for key, value in weights.items() if key != name}, checkpoint / "model.safetensors")
    with pytest.raises(InputError, match=name):
        load_checkpoint(checkpoint)
    save_file({**weights, "something.else": torch.zeros(1)}, checkpoint / "model.safetensors")
    with pytest.raises(InputError, match=r"something\.else"):
        load_checkpoint(checkpoint)


def test_weights_that_are_no_numbers_are_named(checkpoint: Path) -> None:
    weights = load_file(checkpoint / "model.safetensors")
    name = "transformer.model.decoder.layers.1.self_attn.Wqkv.weight"
    weights[name][0, 0] = float("nan")
    save_file(weights, checkpoint / "model.safetensors")
    with pytest.raises(InputError, match=name):
        load_checkpoint(checkpoint)
    assert [name in problem for problem in verify_model(checkpoint).problems] == [True]


@pytest.mark.parametrize("cut", [3, 100, -1, -5000])
def test_truncated_weights(checkpoint: Path, cut: int) -> None:
    file = checkpoint / "model.safetensors"
    file.write_bytes(file.read_bytes()[:cut])
    with pytest.raises(InputError, match=r"model\.safetensors"):
        load_checkpoint(checkpoint)


def test_a_folder_that_is_no_checkpoint(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not a checkpoint"):
        load_checkpoint(tmp_path)
    with pytest.raises(InputError, match="not a folder"):
        load_checkpoint(tmp_path / "missing")


def test_files_of_different_models(checkpoint: Path) -> None:
    edit(checkpoint / "config.json", vocab_size_in=99)
    with pytest.raises(InputError, match=r"tokenizer\.json"):
        load_checkpoint(checkpoint)
    edit(checkpoint / "config.json", backbone_model_name="OliBomby/nwhisper-base")
    with pytest.raises(InputError, match="nwhisper"):
        load_checkpoint(checkpoint)
    (checkpoint / "config.json").write_text("{")
    with pytest.raises(InputError, match=r"config\.json"):
        load_checkpoint(checkpoint)
    (checkpoint / "config.json").unlink()
    with pytest.raises(InputError, match=r"config\.json is missing"):
        load_checkpoint(checkpoint)


def test_not_enough_memory(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available_memory", lambda: 1000)
    with pytest.raises(MachineError, match="memory"):
        load_checkpoint(checkpoint)


def test_adapters_need_memory_for_a_second_copy(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr("core.model.checkpoints.load_weights.require_memory", lambda needed, _: asked.append(needed))
    load_checkpoint(checkpoint)
    weights = sum(4 * tensor.numel() for tensor in load_checkpoint(checkpoint).model.state_dict().values())
    with pytest.raises(InputError, match="not an adapter"):
        load_checkpoint(checkpoint, adapters=[(checkpoint / "none", 1.0)], decode_only=True)
    assert asked[2] - asked[0] > weights


class Harmful:
    """Writes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return (Path.touch, (self.path,))


def test_pickles_are_not_executed(checkpoint: Path, tmp_path: Path) -> None:
    trace = tmp_path / "executed"
    weights = load_file(checkpoint / "model.safetensors")
    (checkpoint / "model.safetensors").unlink()
    torch.save(weights, checkpoint / "pytorch_model.bin")
    assert load_checkpoint(checkpoint).model.decoder_embedder.weight.abs().sum() > 0
    for data in (pickle.dumps(Harmful(trace)), b"\x80\x04garbage", b""):
        (checkpoint / "pytorch_model.bin").write_bytes(data)
        with pytest.raises(InputError, match=r"pytorch_model\.bin"):
            load_checkpoint(checkpoint)
    torch.save({"weights": Harmful(trace)}, checkpoint / "pytorch_model.bin")
    with pytest.raises(InputError, match="not opened"):
        load_checkpoint(checkpoint)
    (checkpoint / "pytorch_model.bin").rename(checkpoint / "model.ckpt")
    with pytest.raises(InputError, match=r"model\.ckpt is a pickle"):
        load_checkpoint(checkpoint)
    (checkpoint / "tokenizer.json").unlink()
    (checkpoint / "custom_checkpoint_0.pkl").write_bytes(pickle.dumps(Harmful(trace)))
    with pytest.raises(InputError, match=r"custom_checkpoint_0\.pkl"):
        load_checkpoint(checkpoint)
    assert not trace.exists()


class Huge:
    """A few bytes that become two gigabytes when they are unpickled."""

    def __reduce__(self) -> tuple[object, ...]:
        return (bytearray, (2**31,))


def test_weights_that_would_grow_are_refused(checkpoint: Path) -> None:
    """Compressed entries, such as zeros that pack to a thousandth, and containers made of a number."""
    weights = load_file(checkpoint / "model.safetensors")
    (checkpoint / "model.safetensors").unlink()
    stored, packed = io.BytesIO(), checkpoint / "pytorch_model.bin"
    torch.save(weights, stored)
    with zipfile.ZipFile(stored) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            target.writestr(entry.filename, source.read(entry))
    with pytest.raises(InputError, match=r"pytorch_model\.bin would become far larger"):
        load_checkpoint(checkpoint)
    for legacy in (False, True):
        torch.save({"a": Huge()}, packed, _use_new_zipfile_serialization=not legacy)
        assert packed.stat().st_size < 10_000
        with pytest.raises(InputError, match="far larger"):
            load_checkpoint(checkpoint)


@pytest.mark.parametrize("options", [{"quantization": "int8"}, {"precision": "bf16"}])
def test_smaller_weights_give_nearly_the_same(checkpoint: Path, options: dict[str, str]) -> None:
    sound = torch.rand(1, 63 * 128, generator=torch.Generator().manual_seed(5)) - 0.5
    ids = torch.tensor([[5, 9, 30, 70, 41, 17]])
    logits = []
    for chosen in ({}, options):
        model = load_checkpoint(checkpoint, **chosen).model
        states = model.encode(sound)
        logits.append(model.decode(ids, model.new_cache(1, states)))
    assert logits[1].dtype == torch.float32
    error = (logits[1] - logits[0]).norm() / logits[0].norm()
    assert 0 < error < 0.08


def test_options_that_exclude_each_other(checkpoint: Path) -> None:
    with pytest.raises(InputError, match="exclude"):
        load_checkpoint(checkpoint, quantization="int8", precision="bf16")
    with pytest.raises(InputError, match="unknown"):
        load_checkpoint(checkpoint, quantization="int4")
    with pytest.raises(InputError, match="device"):
        load_checkpoint(checkpoint, device="toaster")


@pytest.mark.parametrize("family", ["v29", "v30", "v31", "v32"])
def test_published_checkpoints_load(family: str, unpacked: Callable[[str], Path]) -> None:
    loaded = load_checkpoint(unpacked(family))
    assert loaded.family.name.lower() == family
    assert loaded.vocabulary.output_size == loaded.config.vocab_size


def test_memory_settings_leave_what_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THP_MEM_ALLOC_ENABLE", "0")
    memory.choose_allocation()
    memory.keep_freed_memory()
    assert os.environ["THP_MEM_ALLOC_ENABLE"] == "0"
