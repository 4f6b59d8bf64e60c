"""Where a music model is: on this machine, or downloaded once its licence is accepted."""

from pathlib import Path

from core.errors import InputError
from core.jobs import CancelToken, OnProgress, ignore_progress
from core.model.checkpoints.catalog import is_hub_id
from core.model.checkpoints.hub.download import download
from core.model.checkpoints.hub.models import find_snapshot
from core.music.licences import require_accepted
from core.music.published.catalog import find_published, licence_of


def obtain_folder(name: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None) -> Path:
    """The folder of a model by name, folder or hub id; downloaded first where it is not on this machine.

    Raises:
        InputError: there is no such model, or its licence is not accepted yet.
        MachineError: it cannot be downloaded.
    """
    published = find_published(name)
    if published is None and Path(name).expanduser().is_dir():
        return Path(name).expanduser()
    hub_id = published.hub_id if published is not None else name
    if not is_hub_id(hub_id):
        raise InputError(
            f'There is no music model "{name}": give a name such as musicgen-small, a folder, or a hub id like '
            "owner/name."
        )
    require_accepted(licence_of(name))
    return find_snapshot(hub_id) or download(hub_id, on_progress, cancel, safetensors_only=True)
