"""Downloads from a local server that speaks the hub's file endpoints; no test touches a real hub."""

import shutil
import subprocess
import sys
import threading
import time
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import CancelledError, InputError, MachineError
from core.jobs import CancelToken, Progress
from core.model.checkpoints.adapters import inspect_adapter
from core.model.checkpoints.hub import download, models
from core.model.checkpoints.hub.cache import cache_folder, token
from core.model.checkpoints.hub.stored_models import stored_model
from core.model.checkpoints.inspect import inspect_model, list_models, verify_model
from core.model.checkpoints.load import load_checkpoint
from tests.core.model.adapter_files import write_adapter
from tests.core.model.checkpoints.hub.hub_server import COMMIT, HubServer, serving

NAME = "someone/Small-Model"


@pytest.fixture
def server(checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    files = {path.name: path.read_bytes() for path in checkpoint.iterdir()}
    files |= {f"gamemode=1/{name}": content for name, content in files.items()}
    files |= {"README.md": b"# words", "training.pt": b"not wanted", "pytorch_model.bin": b"older weights"}
    with serving(NAME, files, monkeypatch, tmp_path / "hf home") as server:
        yield server


def test_download_into_the_usual_cache(server: HubServer, tmp_path: Path) -> None:
    assert models.find_model(NAME) is None
    reports: list[Progress] = []
    folder = models.obtain_model(NAME, reports.append)
    assert folder == tmp_path / "hf home" / "hub" / "models--someone--Small-Model" / "snapshots" / COMMIT
    assert models.find_model(NAME) == folder
    assert load_checkpoint(folder).config.backbone.d_model == 16
    assert (folder / "gamemode=1" / "config.json").is_file()
    assert not (folder / "training.pt").exists()
    assert not (folder / "pytorch_model.bin").exists()
    assert reports[-1].done > 0
    asked = len(server.requests)
    models.obtain_model(NAME)
    assert len(server.requests) == asked
    checked = verify_model(folder)
    assert checked.ok, checked.problems
    assert len(checked.hashed) == 8


@pytest.mark.parametrize(("host", "sent"), [("127.0.0.1", True), ("localhost", True), ("0.0.0.0", False)])
def test_the_token_goes_to_this_machine_or_by_https_alone(
    host: str, sent: bool, server: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    monkeypatch.setenv("HF_ENDPOINT", server.address.replace("127.0.0.1", host))
    download.download(NAME)
    assert len(server.tokens) > 1
    assert set(server.tokens) == {"Bearer hf_secret" if sent else None}


def test_no_other_request_in_a_new_process(server: HubServer) -> None:
    code = f"from core.model.checkpoints.hub.download import download; download({NAME!r})"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
    assert {path.split("/")[1] for path, _ in server.requests} == {"api", "someone"}
    assert [path for path, _ in server.requests if path.startswith("/api")] == [f"/api/models/{NAME}"]


@pytest.mark.parametrize(
    ("endpoint", "sent"),
    [
        ("https://hub.example", True),
        ("http://hub.example", False),
        ("http://[::1]:1", True),
        ("http://127.1.2.3", True),
    ],
)
def test_which_endpoints_a_token_is_for(
    endpoint: str, sent: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.setenv("HF_ENDPOINT", endpoint)
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    assert token() is False
    (tmp_path / "token").write_text("hf_of_a_login\n")
    assert token() == ("hf_of_a_login" if sent else False)
    monkeypatch.setenv("HF_TOKEN", "hf_named")
    assert token() == ("hf_named" if sent else False)
    monkeypatch.setenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", "1")
    assert token() is False


def test_nothing_is_asked_for_that_the_download_does_not_need(server: HubServer) -> None:
    folder = download.download(NAME)
    needed = {f"/{NAME}/resolve/{COMMIT}/{path.relative_to(folder).as_posix()}" for path in folder.rglob("*.*")}
    needed = {path for path in needed if not path.endswith("gamemode=1")}
    asked = [path for path, _ in server.requests]
    assert len(asked) == len(set(asked)) and set(asked) <= {f"/api/models/{NAME}", *needed}
    models.obtain_model(NAME)
    assert [path for path, _ in server.requests] == asked


def test_an_adapter_from_the_hub(server: HubServer, tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter")
    server.files = {path.name: path.read_bytes() for path in folder.iterdir()}
    downloaded = models.obtain_model(NAME)
    assert models.find_model(NAME) == downloaded
    assert inspect_adapter(downloaded)["rank"] == 2


def test_the_hub_client_of_others_finds_the_files(server: HubServer) -> None:
    import huggingface_hub

    folder = download.download(NAME)
    found = huggingface_hub.try_to_load_from_cache(NAME, "config.json", cache_dir=cache_folder())
    assert found == str(folder / "config.json")


def test_a_broken_connection_is_taken_up_again(server: HubServer) -> None:
    server.fail_after = 2000
    folder = download.download(NAME)
    assert ("bytes=2000-") in [asked for _, asked in server.requests]
    assert verify_model(folder).ok


def test_a_download_that_stopped_goes_on_later(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "TRIES", 1)
    server.fail_after = 2000
    with pytest.raises(MachineError, match="goes on where"):
        download.download(NAME)
    assert models.find_model(NAME) is None
    assert verify_model(download.download(NAME)).ok
    assert ("bytes=2000-") in [asked for _, asked in server.requests]


def test_a_download_goes_on_after_a_kill(server: HubServer) -> None:
    server.files["model.safetensors"] += bytes(400_000)  # the kill costs what was not written yet
    server.stall_after = 300_000
    code = f"from core.model.checkpoints.hub.download import download; download({NAME!r})"
    process = subprocess.Popen([sys.executable, "-c", code])
    repository = cache_folder() / "models--someone--Small-Model"
    wait_for(lambda: sum(path.stat().st_size for path in repository.rglob("*.incomplete")) > 200_000)
    process.kill()
    process.wait(60)
    server.release()
    here = stored_model(NAME)
    assert here.is_paused and 200_000 < here.partial <= 300_000
    download.download(NAME)
    starts = [int(asked.removeprefix("bytes=").rstrip("-")) for _, asked in server.requests if asked]
    assert starts == [here.partial]
    assert stored_model(NAME).folder is not None and stored_model(NAME).partial == 0


def wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(2400):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen in two minutes")


def test_a_model_that_asks_for_a_login(server: HubServer) -> None:
    server.gated = True
    with pytest.raises(InputError, match=f"accept its terms on {server.address}/{NAME} and set HF_TOKEN"):
        download.download(NAME)
    server.gated = False
    assert verify_model(download.download(NAME)).ok


def test_no_room_on_the_disk(server: HubServer) -> None:
    server.claimed["model.safetensors"] = 2**50
    with pytest.raises(MachineError, match=r"needs 10\d+ MiB, but only"):
        download.download(NAME)
    assert [path for path, _ in server.requests] == [f"/api/models/{NAME}"]


def test_damage_on_the_way_is_noticed(server: HubServer) -> None:
    server.corrupt = "safetensors"
    with pytest.raises(MachineError, match="damaged"):
        download.download(NAME)
    server.corrupt = ""
    assert verify_model(download.download(NAME)).ok


def test_cancelling_while_the_server_is_silent(server: HubServer) -> None:
    server.hang = True
    cancel = CancelToken()
    threading.Timer(0.3, cancel.cancel).start()
    started = time.monotonic()
    with pytest.raises(CancelledError):
        download.download(NAME, cancel=cancel)
    assert time.monotonic() - started < 60
    assert models.find_model(NAME) is None


def test_faults_of_the_machine(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.status = 503
    with pytest.raises(MachineError, match="503"):
        download.download(NAME)
    server.status = 200
    usage = namedtuple("usage", "total used free")
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: usage(10, 9, 1))
        with pytest.raises(MachineError, match="HF_HOME"):
            download.download(NAME)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(MachineError, match="HF_HUB_OFFLINE"):
        models.obtain_model(NAME)
    monkeypatch.delenv("HF_HUB_OFFLINE")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(MachineError, match="check the network"):
        download.download(NAME)


def test_models_that_cannot_be(server: HubServer) -> None:
    with pytest.raises(InputError, match="no public model"):
        models.obtain_model("someone/else")
    with pytest.raises(InputError, match="models list"):
        models.obtain_model("nonsense")
    server.files = {"../evil.json": b"{}"}
    with pytest.raises(InputError, match="outside"):
        download.download(NAME)


def test_verifying_finds_what_is_wrong(server: HubServer) -> None:
    folder = download.download(NAME)
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
