"""Reading and writing the small YAML files people share: presets and requests."""

from pathlib import Path
from typing import Any

from core.documents import read_yaml
from core.errors import InputError, MachineError
from core.files import write_atomically


def read_mapping(path: Path) -> dict[str, Any]:
    """The top level of a YAML (or JSON) file.

    Raises:
        InputError: it is not there, goes beyond the limits of `core.documents`, or is not a mapping.
    """
    document = read_yaml(path, advice="choose another file")
    if not isinstance(document, dict):
        raise InputError(f"{path} holds no preset and no request; export one to see how they look.")
    return {str(name): value for name, value in document.items()}


def write_mapping(path: Path, document: dict[str, Any], *, overwrite: bool = False) -> None:
    """Write a YAML file, atomically, with the keys in their order.

    Raises:
        FileExistsError: `path` exists and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    import yaml

    text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=120)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {path.parent}: {error.strerror or error}.") from error
    write_atomically(path, text.encode("utf-8"), overwrite=overwrite)
