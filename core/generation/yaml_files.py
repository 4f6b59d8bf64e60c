"""Reading and writing the small YAML files people share: presets and requests."""

from pathlib import Path
from typing import Any

from core.errors import InputError, MachineError
from core.files import write_atomically

LARGEST = 1024 * 1024  # bytes


def read_mapping(path: Path) -> dict[str, Any]:
    """The top level of a YAML (or JSON) file.

    Raises:
        InputError: it is not there, too large, or no mapping.
    """
    import yaml

    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path} is too large for a preset or a request; choose another file.")
        document = yaml.safe_load(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise InputError(f"{path} is not there; choose a file that exists.") from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        raise InputError(f"{path} is no YAML file: {' '.join(str(error).split())[:200]}.") from error
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
