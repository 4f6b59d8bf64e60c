"""Which model is loaded: what may be named, and what a request names."""

import pickle
from pathlib import Path
from typing import Any

import pytest
import torch

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.mappers.open import load_model, model_ref_of
from core.generation.model_ref import AdapterRef, ModelRef
from core.generation.request import GenerationRequest
from core.generation.validation import validated_model
from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.load import LoadedModel, load_checkpoint
from tests.core.model.adapter_files import write_adapter
from tests.core.model.small import write_family
from tests.portions import spread

LAYOUTS: list[dict[str, Any]] = [{}, {"quantization": "int8"}, {"precision": "bf16"}]


def logits(loaded: LoadedModel) -> torch.Tensor:
    """What a model makes of a few tokens after a song of noise."""
    mel = torch.rand(1, 64, 16, generator=torch.Generator().manual_seed(3))
    states = loaded.model.encode(mel.to(loaded.model.decoder_embedder.weight.dtype))
    return loaded.model.decode(torch.tensor([[5, 9, 30]]), loaded.model.new_cache(1, states))


@pytest.mark.more_at_night
@pytest.mark.parametrize("layout", spread(LAYOUTS, 2), ids=lambda layout: str(*layout.values()))
def test_adapters_come_and_go_without_the_base_being_loaded_again(tmp_path: Path, layout: dict[str, str]) -> None:
    base = write_family(tmp_path / "base", "V32")
    first, second = write_adapter(tmp_path / "first"), write_adapter(tmp_path / "second", lora_alpha=8)
    none: tuple[AdapterRef, ...] = ()
    rows = (
        none,
        (AdapterRef(first, 0.5),),
        (AdapterRef(first, 1.5), AdapterRef(second, 0.25)),
        (AdapterRef(second, 1.0),),
        none,
        (AdapterRef(first, 0.5),),
    )
    warm = None
    for adapters in rows:
        loaded = load_model(ModelRef(str(base), adapters, "cpu", **layout), ignore_progress, CancelToken())
        assert warm is None or loaded is warm
        warm = loaded
        fresh = load_checkpoint(
            base, adapters=[(each.path, each.strength) for each in adapters], decode_only=True, **layout
        )
        assert torch.allclose(logits(loaded), logits(fresh), atol=1e-5), adapters
    plain, changed = (logits(load_checkpoint(base, adapters=each)) for each in ([], [(first, 0.5)]))
    assert not torch.allclose(plain, changed, atol=1e-3)


def test_a_refused_adapter_leaves_the_loaded_model_as_it_was(tmp_path: Path) -> None:
    base, other = write_family(tmp_path / "base", "V32"), write_adapter(tmp_path / "other", 24)
    ref = ModelRef(str(base), device="cpu")
    loaded = load_model(ref, ignore_progress, CancelToken())
    before = logits(loaded)
    with pytest.raises(InputError, match="another model"):
        load_model(ModelRef(str(base), (AdapterRef(other),), "cpu"), ignore_progress, CancelToken())
    again = load_model(ref, ignore_progress, CancelToken())
    assert torch.allclose(logits(again), before, atol=1e-6)


def test_a_model_is_loaded_once_for_the_modes_that_share_its_weights(tmp_path: Path) -> None:
    base = write_family(tmp_path / "base", "V32")
    ref = ModelRef(str(base), device="cpu")
    loaded = load_model(ref, ignore_progress, CancelToken(), GameMode.OSU)
    assert load_model(ref, ignore_progress, CancelToken(), GameMode.MANIA) is loaded
    write_family(base / "gamemode=3", "V32")
    assert load_model(ref, ignore_progress, CancelToken(), GameMode.OSU) is loaded
    for mode, subfolder in ((GameMode.MANIA, "gamemode=3"), (GameMode.TAIKO, ""), (GameMode.MANIA, "gamemode=3")):
        found = load_model(ref, ignore_progress, CancelToken(), mode)
        assert found is not loaded and found.subfolder == subfolder
        loaded = found


def test_a_request_names_its_model_and_adapter(tmp_path: Path) -> None:
    request = GenerationRequest.of(
        audio=tmp_path / "song.ogg",
        model="v32",
        adapters=(AdapterRef(tmp_path),),
        device="cpu",
        precision="bf16",
        quantization="int8",
    )
    ref = model_ref_of(request)
    assert ref == ModelRef("v32", (AdapterRef(tmp_path, 1.0),), "cpu", "bf16", "int8")
    assert validated_model(ref) == pickle.loads(pickle.dumps(ref))
    assert len({ref, ModelRef(), ModelRef("beatwright-small")}) == 2


@pytest.mark.parametrize(
    ("ref", "reason"),
    [
        (ModelRef(device="abacus"), "--device abacus is unknown"),
        (ModelRef(precision="fp8"), "--precision fp8 is unknown"),
        (ModelRef(quantization="int1"), "--quantize int1 is unknown"),
        (ModelRef("two\nlines"), "--model must be a single line"),
        (ModelRef(adapters=(AdapterRef(Path("gone")),)), "--adapter gone is not a folder"),
    ],
)
def test_what_cannot_be_loaded_is_refused(ref: ModelRef, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        validated_model(ref)
