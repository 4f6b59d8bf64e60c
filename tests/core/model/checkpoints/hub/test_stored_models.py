"""What the cache holds, and deleting from it: only ever a model's own folder."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import InputError, MachineError
from core.model.checkpoints.catalog import find_card
from core.model.checkpoints.hub.cache import cache_folder, repository_folder
from core.model.checkpoints.hub.sizes import keep_size
from core.model.checkpoints.hub.stored_models import (
    bytes_to_download,
    delete_model,
    download_size,
    free_space,
    stored_ids,
    stored_model,
)
from tests.core.model.adapter_files import write_adapter

NAME = "someone/Small-Model"
COMMIT = "a" * 40


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return cache_folder()


def put(source: Path, hub_id: str = NAME) -> Path:
    """A folder in the cache's own layout, with links to blobs; gives the model's folder of the cache."""
    repository = repository_folder(hub_id)
    snapshot = repository / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (repository / "blobs").mkdir()
    for file in source.iterdir():
        blob = repository / "blobs" / file.name
        shutil.copyfile(file, blob)
        (snapshot / file.name).symlink_to(blob)
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(COMMIT)
    return repository


def test_what_is_here_and_how_large_it_is(checkpoint: Path) -> None:
    assert stored_ids() == [] and stored_model(NAME).size == 0 and not stored_model(NAME).is_paused
    repository = put(checkpoint)
    stored = stored_model(NAME)
    whole = sum(path.stat().st_size for path in checkpoint.iterdir()) + len(COMMIT)
    assert (stored.size, stored.partial, stored.folder) == (whole, 0, repository / "snapshots" / COMMIT)
    (repository / "blobs" / "b.incomplete").write_bytes(bytes(500))
    assert (stored_model(NAME).size, stored_model(NAME).partial) == (whole + 500, 500)
    assert free_space() and free_space() > 0


def test_models_of_other_programs_are_not_listed(checkpoint: Path, tmp_path: Path) -> None:
    put(checkpoint)
    put(write_adapter(tmp_path / "adapter"), "someone/a--style")
    other = tmp_path / "other"
    other.mkdir()
    (other / "config.json").write_text(json.dumps({"model_type": "llama", "hidden_size": 64}))
    shutil.copyfile(checkpoint / "model.safetensors", other / "model.safetensors")
    put(other, "meta/llama")
    (cache_folder() / "datasets--a--b").mkdir()
    (cache_folder() / "models--nonsense").mkdir()
    assert stored_ids() == ["someone/Small-Model", "someone/a--style"]


def test_deleting_takes_its_own_folder_and_nothing_else(checkpoint: Path, tmp_path: Path) -> None:
    repository, other = put(checkpoint), put(checkpoint, "someone/Other")
    outside = tmp_path / "mine"
    outside.mkdir()
    (outside / "map.osu").write_text("mine")
    (repository / "snapshots" / COMMIT / "linked").symlink_to(outside)
    locks = cache_folder() / ".locks" / repository.name
    locks.mkdir(parents=True)
    (locks / "a.lock").touch()
    size = stored_model(NAME).size
    assert delete_model(NAME) == size > 1000
    assert sorted(path.name for path in cache_folder().iterdir()) == [".locks", other.name]
    assert not locks.exists() and (outside / "map.osu").read_text() == "mine"
    assert stored_model("someone/Other").folder is not None
    with pytest.raises(InputError, match="nothing of someone/Small-Model"):
        delete_model(NAME)


def test_half_a_download_can_be_deleted() -> None:
    blobs = repository_folder("OliBomby/Mapperatorinator-v32") / "blobs"
    blobs.mkdir(parents=True)
    (blobs / "b.incomplete").write_bytes(bytes(2_000_000))
    card = find_card("v32")
    assert card is not None and stored_model(card.hub_id or "").is_paused
    assert bytes_to_download(card) == download_size(card) - 2_000_000 == 858_000_000
    keep_size(card.hub_id or "", 3_000_000)
    assert bytes_to_download(card) == 1_000_000
    assert delete_model("v32") == 2_000_000
    assert not blobs.parent.exists()


@pytest.mark.parametrize("name", ["beatwright-small", "../../etc", "/etc", "a/../b", "nonsense", ""])
def test_what_is_never_deleted(name: str) -> None:
    with pytest.raises(InputError):
        delete_model(name)


def test_a_link_in_the_place_of_a_model_is_left_alone(checkpoint: Path) -> None:
    cache_folder().mkdir(parents=True)
    repository_folder(NAME).symlink_to(checkpoint)
    with pytest.raises(InputError, match="link"):
        delete_model(NAME)
    assert (checkpoint / "config.json").is_file()


def test_a_model_that_another_program_downloads_stays(checkpoint: Path) -> None:
    repository = put(checkpoint)
    locks = cache_folder() / ".locks" / repository.name
    locks.mkdir(parents=True)
    code = (
        "import sys; from huggingface_hub.utils import WeakFileLock\n"
        "with WeakFileLock(sys.argv[1]): print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(locks / "a.lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "held\n"
        with pytest.raises(MachineError, match="being downloaded"):
            delete_model(NAME)
        process.communicate()
    assert stored_model(NAME).folder is not None
    delete_model(NAME)
    assert not repository.exists()
