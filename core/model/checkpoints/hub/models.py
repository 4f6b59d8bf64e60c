"""Public models: found in the usual Hugging Face cache, or downloaded into it."""

from pathlib import Path

from core.data_files import resources
from core.errors import InputError
from core.files import open_regular
from core.jobs import CancelToken, OnProgress, ignore_progress
from core.model.checkpoints.catalog import find_card, is_hub_id
from core.model.checkpoints.hub.cache import repository_folder
from core.model.checkpoints.hub.download import download


def find_model(name: str) -> Path | None:
    """The folder of a model on this machine: a catalogue name, a folder, or a hub id. None if it must be downloaded.

    Raises:
        InputError: there can be no such model.
    """
    card = find_card(name)
    if card is not None and card.folder is not None:
        folder = resources() / "models" / card.folder
        if not folder.is_dir():
            raise InputError(f"{card.title} should lie in {folder}, but does not; install Beatwright again.")
        return folder
    hub_id = card.hub_id if card is not None else name
    if card is None and Path(name).expanduser().is_dir():
        return Path(name).expanduser()
    if hub_id is None or not is_hub_id(hub_id):
        raise InputError(
            f'There is no model "{name}": give a name from `models list`, a folder, or a hub id like owner/name.'
        )
    return find_snapshot(hub_id)


def find_snapshot(hub_id: str) -> Path | None:
    """The downloaded files of a hub id, if they are all there."""
    repository = repository_folder(hub_id)
    try:
        with open_regular(repository / "refs" / "main") as stream:
            commit = stream.read(100).decode("ascii").strip()
    except (OSError, ValueError):
        return None
    folder = repository / "snapshots" / commit
    return folder if commit.isalnum() and _is_complete(folder) else None


def _is_complete(folder: Path) -> bool:
    """Whether a downloaded folder has all the files of its kind of model."""
    from core.model.checkpoints.weights import weight_files

    if (folder / "model_ema.safetensors").is_file() or (folder / "model_ema.pkl").is_file():
        return (folder / "tokenizer.pkl").is_file() or (folder / "tokenizer.json").is_file()
    if (folder / "model_index.json").is_file():
        return all(_has_weights(config.parent) for config in folder.glob("*/config.json"))
    if (folder / "adapter_config.json").is_file():
        return (folder / "adapter_model.safetensors").is_file()
    try:
        weight_files(folder)
    except InputError:
        return False
    return (folder / "config.json").is_file()


def _has_weights(part: Path) -> bool:
    """Whether the safetensors of a pipeline's part are here, every one that its index names."""
    from core.documents import DocumentError, read_json

    here = {file.name for file in part.glob("*.safetensors") if file.is_file()}
    for index in part.glob("*.safetensors.index.json"):
        try:
            document = read_json(index)
        except DocumentError:
            return False
        named = document.get("weight_map") if isinstance(document, dict) else None
        if not isinstance(named, dict) or not set(map(str, named.values())) <= here:
            return False
    return bool(here)


def obtain_model(name: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None) -> Path:
    """The folder of a model, downloaded first if it is not on this machine.

    Raises:
        InputError: there is no such model.
        MachineError: it cannot be downloaded.
    """
    found = find_model(name)
    if found is not None:
        return found
    card = find_card(name)
    return download(card.hub_id if card and card.hub_id else name, on_progress, cancel)
