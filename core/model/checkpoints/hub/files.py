"""What the hub offers of a model."""

from pathlib import Path
from typing import Any

from core.errors import InputError, MachineError
from core.model.checkpoints.hub.cache import RemoteFile, endpoint, hub_library, token

_FILE_ENDINGS = (".json", ".safetensors", "merges.txt", "pytorch_model.bin", "model_ema.pkl", "tokenizer.pkl")

LOGIN_STATUSES = (401, 403)
"""How the hub answers who may not read a model."""


def list_files(hub_id: str) -> tuple[str, list[RemoteFile]]:
    """The newest commit and the files in it that Beatwright reads.

    Raises:
        InputError: the hub has no such model, it may not be read, or holds nothing to read.
        MachineError: the hub answers with an error.
    """
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    try:
        hub = hub_library().HfApi(endpoint=endpoint(), token=token())
        info = hub.model_info(hub_id, files_metadata=True, timeout=15)
    except GatedRepoError as error:
        raise login_error(hub_id) from error
    except RepositoryNotFoundError as error:
        raise InputError(
            f"{endpoint()} has no public model {hub_id}; check the name, or set HF_TOKEN if it is private."
        ) from error
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response is not None else "no status"
        if status in LOGIN_STATUSES:
            raise login_error(hub_id) from error
        raise MachineError(f"{endpoint()} answered with {status}; try again later.") from error
    files = [_remote_file(entry) for entry in info.siblings or [] if entry.rfilename.endswith(_FILE_ENDINGS)]
    names = {file.name for file in files}
    if not info.sha or not files:
        raise InputError(f"{hub_id} holds no model that Beatwright could read.")
    weights = {str(Path(name).parent) for name in names if name.endswith(".safetensors")}
    # Older weights are only needed where there are no safetensors beside them.
    return info.sha, [
        file for file in files if not (file.name.endswith(".bin") and str(Path(file.name).parent) in weights)
    ]


def login_error(hub_id: str) -> InputError:
    """The error for a model that can only be read with a login."""
    return InputError(f"{hub_id} asks for a login: accept its terms on {endpoint()}/{hub_id} and set HF_TOKEN.")


def _remote_file(entry: Any) -> RemoteFile:
    name = str(entry.rfilename)
    if name.startswith("/") or ".." in Path(name).parts or "\\" in name or ":" in name:
        raise InputError(f"The hub names the file {name!r}, which would lie outside the model's folder.")
    digest = str(entry.lfs.sha256 if entry.lfs else entry.blob_id)
    if not digest.isalnum():
        raise MachineError(f"The hub gives no digest for {name}; try again later.")
    return RemoteFile(name, int(entry.size or 0), digest)
