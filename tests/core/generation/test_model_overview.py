"""What there is to choose from: the catalogue, what is here of it, and what else is in the folder of models."""

import json
import shutil
from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.data_files import resources
from core.generation.model_overview import missing_bytes, model_entries, why_not_obtainable
from core.generation.model_ref import ModelRef
from core.generation.speeds import Speed, keep_speed
from core.model.checkpoints.adapter_listing import list_adapters
from core.model.checkpoints.hub.cache import repository_folder
from core.program.computer import processor_name

BUNDLED = resources() / "models" / "beatwright-small"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))


def put(source: Path, hub_id: str) -> Path:
    """A folder as a snapshot in the cache; gives the snapshot."""
    snapshot = repository_folder(hub_id) / "snapshots" / ("f" * 40)
    shutil.copytree(source, snapshot)
    (snapshot.parents[1] / "refs").mkdir()
    (snapshot.parents[1] / "refs" / "main").write_text("f" * 40)
    return snapshot


def write_adapter(folder: Path, base: str) -> Path:
    folder.mkdir(parents=True)
    document = {"peft_type": "LORA", "r": 4, "lora_alpha": 4, "target_modules": ["Wo"]}
    (folder / "adapter_config.json").write_text(json.dumps(document))
    (folder / "adapter_model.safetensors").write_bytes(bytes(1000))
    if base:
        (folder / "adapter_card.json").write_text(json.dumps({"base": base}))
    return folder


def test_the_catalogue_with_what_is_here_of_it() -> None:
    half = repository_folder("OliBomby/Mapperatorinator-v32") / "blobs"
    half.mkdir(parents=True)
    (half / "w.incomplete").write_bytes(bytes(8_600_000))
    entries = {entry.name: entry for entry in model_entries(ModelRef())}
    bundled, v32, v30 = entries["beatwright-small"], entries["v32"], entries["v30"]
    assert next(iter(entries)) == "beatwright-small" and list(entries)[-1] == "osu-diffusion-v2"
    assert bundled.is_bundled and bundled.folder == BUNDLED and bundled.size > 10**6 and bundled.share == 1.0
    assert v32.is_paused and v32.folder is None and round(v32.share, 3) == 0.01 and v32.download == 860_000_000
    assert not v30.is_paused and v30.share == 0.0 and v30.speed is None
    assert missing_bytes("v32") == 851_400_000 and missing_bytes("beatwright-small") == missing_bytes("nobody/x") == 0


def test_a_checkpoint_beside_the_catalogue_says_what_it_can(tmp_path: Path) -> None:
    snapshot = put(BUNDLED, "someone/own-model")
    put(write_adapter(tmp_path / "style", "v29"), "someone/style")
    facts = {"seconds_per_minute": 4.0, "processor": "a card", "device": "cuda", "precision": "bf16"}
    keep_speed(Speed(model="someone/own-model", computer=processor_name(), **facts))
    found = model_entries(ModelRef(device="cuda", precision="bf16"))[-1]
    assert (found.name, found.folder, found.card.modes) == ("someone/own-model", snapshot, tuple(GameMode))
    assert found.speed is not None and found.speed.device == "cuda"
    assert {"new", "remap", "guest", "hitsounds"} <= set(found.card.tasks) and found.card.parameters > 10**6


def test_why_a_model_cannot_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    assert why_not_obtainable("v32") == why_not_obtainable("beatwright-small") == ""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert "V32 is not on this machine and HF_HUB_OFFLINE forbids" in why_not_obtainable("v32")
    assert why_not_obtainable("beatwright-small") == ""
    monkeypatch.delenv("HF_HUB_OFFLINE")
    monkeypatch.setenv("BEATWRIGHT_NETWORK", "no")
    assert "the network is off in the settings" in why_not_obtainable("v32")


def test_adapters_of_ones_own_and_downloaded(tmp_path: Path) -> None:
    own = write_adapter(tmp_path / "mine" / "a", "OliBomby/Mapperatorinator-v29.1")
    write_adapter(tmp_path / "mine" / "b", "")
    (tmp_path / "mine" / "c").mkdir()
    downloaded = put(write_adapter(tmp_path / "style", "/some/folder"), "someone/style")
    first, second, third = list_adapters([own, tmp_path / "mine", own, tmp_path / "nowhere"])
    assert [each.name for each in (first, second, third)] == ["a", "b", "someone/style"]
    assert first.config is not None and first.config.rank == 4 and first.size >= 1000
    assert first.is_for("v29") and first.is_for("V29.1") and first.is_for("v30") is False
    assert second.is_for("v29") is None and second.card is None
    assert third.folder == downloaded and third.hub_id == "someone/style" and third.is_for("/some/folder")
