"""Downloads from a local server that speaks the hub's file endpoints; no test touches a real hub."""

import shutil
import threading
import time
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken, Progress
from core.model import hub, hub_download
from core.model.adapters import inspect_adapter
from core.model.checkpoint import load_checkpoint
from core.model.hub_cache import cache_folder
from core.model.inspection import inspect_model, list_models, verify_model
from tests.core.model.adapter_files import write_adapter
from tests.core.model.hub_server import COMMIT, HubServer

NAME = "someone/Small-Model"


@pytest.fixture
def server(checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    files = {path.name: path.read_bytes() for path in checkpoint.iterdir()}
    files |= {f"gamemode=1/{name}": content for name, content in files.items()}
    files |= {"README.md": b"# words", "training.pt": b"not wanted", "pytorch_model.bin": b"older weights"}
    server = HubServer(NAME, files)
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf home"))
    monkeypatch.setenv("HF_ENDPOINT", server.address)
    yield server
    server.close()


def test_download_into_the_usual_cache(server: HubServer, tmp_path: Path) -> None:
    assert hub.find_model(NAME) is None
    reports: list[Progress] = []
    folder = hub.obtain_model(NAME, reports.append)
    assert folder == tmp_path / "hf home" / "hub" / "models--someone--Small-Model" / "snapshots" / COMMIT
    assert hub.find_model(NAME) == folder
    assert load_checkpoint(folder).config.backbone.d_model == 16
    assert (folder / "gamemode=1" / "config.json").is_file()
    assert not (folder / "training.pt").exists()
    assert not (folder / "pytorch_model.bin").exists()
    assert reports[-1].done > 0
    asked = len(server.requests)
    hub.obtain_model(NAME)
    assert len(server.requests) == asked
    checked = verify_model(folder)
    assert checked.ok, checked.problems
    assert len(checked.hashed) == 8


def test_an_adapter_from_the_hub(server: HubServer, tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter")
    server.files = {path.name: path.read_bytes() for path in folder.iterdir()}
    downloaded = hub.obtain_model(NAME)
    assert hub.find_model(NAME) == downloaded
    assert inspect_adapter(downloaded)["rank"] == 2


def test_the_hub_client_of_others_finds_the_files(server: HubServer) -> None:
    import huggingface_hub

    folder = hub_download.download(NAME)
    found = huggingface_hub.try_to_load_from_cache(NAME, "config.json", cache_dir=cache_folder())
    assert found == str(folder / "config.json")


def test_a_broken_connection_is_taken_up_again(server: HubServer) -> None:
    server.fail_after = 2000
    folder = hub_download.download(NAME)
    assert ("bytes=2000-") in [asked for _, asked in server.requests]
    assert verify_model(folder).ok


def test_a_download_that_stopped_goes_on_later(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_download, "TRIES", 1)
    server.fail_after = 2000
    with pytest.raises(MachineError, match="goes on where"):
        hub_download.download(NAME)
    assert hub.find_model(NAME) is None
    assert verify_model(hub_download.download(NAME)).ok
    assert ("bytes=2000-") in [asked for _, asked in server.requests]


def test_damage_on_the_way_is_noticed(server: HubServer) -> None:
    server.corrupt = "safetensors"
    with pytest.raises(MachineError, match="damaged"):
        hub_download.download(NAME)
    server.corrupt = ""
    assert verify_model(hub_download.download(NAME)).ok


def test_cancelling_while_the_server_is_silent(server: HubServer) -> None:
    server.hang = True
    cancel = CancelToken()
    threading.Timer(0.3, cancel.cancel).start()
    started = time.monotonic()
    with pytest.raises(CancelledError):
        hub_download.download(NAME, cancel=cancel)
    assert time.monotonic() - started < 10
    assert hub.find_model(NAME) is None


def test_faults_of_the_machine(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.status = 503
    with pytest.raises(MachineError, match="503"):
        hub_download.download(NAME)
    server.status = 200
    usage = namedtuple("usage", "total used free")
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
        with pytest.raises(MachineError, match="HF_HOME"):
            hub_download.download(NAME)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(MachineError, match="HF_HUB_OFFLINE"):
        hub.obtain_model(NAME)
    monkeypatch.delenv("HF_HUB_OFFLINE")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(MachineError, match="check the network"):
        hub_download.download(NAME)


def test_models_that_cannot_be(server: HubServer) -> None:
    with pytest.raises(InputError, match="no public model"):
        hub.obtain_model("someone/else")
    with pytest.raises(InputError, match="models list"):
        hub.obtain_model("nonsense")
    server.files = {"../evil.json": b"{}"}
    with pytest.raises(InputError, match="outside"):
        hub_download.download(NAME)


def test_verifying_finds_what_is_wrong(server: HubServer) -> None:
    folder = hub_download.download(NAME)
    weights = (folder / "model.safetensors").resolve()
    content = bytearray(weights.read_bytes())
    content[-3:] = b"\x00\xc0\x7f"
    weights.write_bytes(content)
    problems = verify_model(folder).problems
    assert any("digest" in problem for problem in problems)
    assert any("no numbers" in problem for problem in problems)
    assert verify_model(folder / "missing").problems


def test_facts_about_a_folder(checkpoint: Path) -> None:
    facts = inspect_model(checkpoint)
    assert (facts.backbone, facts.width, facts.decoder_layers, facts.stored_types) == ("varwhisper", 16, 2, ["F32"])
    assert facts.modes == ["osu", "taiko", "catch", "mania"]
    assert not facts.problems


def test_the_list_says_what_is_here(server: HubServer) -> None:
    listed = {listing.card.name: listing.folder for listing in list_models()}
    assert listed["v32"] is None
    assert {"beatwright-small", "v28", "v29", "v30", "v31", "v32-mini", "osu-diffusion-v2"} <= set(listed)
