"""What the hub offers of a model."""

from pathlib import Path
from typing import Any

from core.errors import InputError, MachineError
from core.model.hub_cache import RemoteFile, endpoint

_WANTED = (".json", ".safetensors", "pytorch_model.bin", "model_ema.pkl", "tokenizer.pkl")


def list_files(hub_id: str) -> tuple[str, list[RemoteFile]]:
    """The newest commit and the files in it that Beatwright reads.

    Raises:
        InputError: the hub has no such model, it may not be read, or holds nothing to read.
        MachineError: the hub answers with an error.
    """
    import huggingface_hub
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    try:
        info = huggingface_hub.HfApi(endpoint=endpoint()).model_info(hub_id, files_metadata=True, timeout=15)
    except GatedRepoError as error:
        raise InputError(
            f"{hub_id} asks for a login: accept its terms on {endpoint()}/{hub_id} and set HF_TOKEN."
        ) from error
    except RepositoryNotFoundError as error:
        raise InputError(
            f"{endpoint()} has no public model {hub_id}; check the name, or set HF_TOKEN if it is private."
        ) from error
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else "no status"
        raise MachineError(f"{endpoint()} answered with {status}; try again later.") from error
    files = [_remote_file(entry) for entry in info.siblings or [] if entry.rfilename.endswith(_WANTED)]
    names = {file.name for file in files}
    if not info.sha or not files:
        raise InputError(f"{hub_id} holds no model that Beatwright could read.")
    weights = {str(Path(name).parent) for name in names if name.endswith(".safetensors")}
    # Older weights are only needed where there are no safetensors beside them.
    return info.sha, [
        file for file in files if not (file.name.endswith(".bin") and str(Path(file.name).parent) in weights)
    ]


def _remote_file(entry: Any) -> RemoteFile:
    name = str(entry.rfilename)
    if name.startswith("/") or ".." in Path(name).parts or "\\" in name or ":" in name:
        raise InputError(f"The hub names the file {name!r}, which would lie outside the model's folder.")
    digest = str(entry.lfs.sha256 if entry.lfs else entry.blob_id)
    if not digest.isalnum():
        raise MachineError(f"The hub gives no digest for {name}; try again later.")
    return RemoteFile(name, int(entry.size or 0), digest)
