"""Styles that come from elsewhere: their one file, or an adapter's folder, taken among those of this user."""

import shutil
import tempfile
from pathlib import Path

from core.errors import MachineError
from core.files import process_prefix, remove_leftovers
from core.model.checkpoints.adapters import inspect_adapter
from core.model.checkpoints.style_files import SUFFIX, export_style, import_style, styles_folder
from core.renames import move_without_overwriting
from core.training.adapters.request import TRAINING
from core.training.style.plan import DATA_SET, PLAN, folder_name
from core.training.style.style import Style, read_style


def pack_style(folder: Path, out: Path) -> Path:
    """Write the style in `folder` as one file, in place of one that is there; returns the file.

    Raises:
        InputError: the folder holds no style.
        MachineError: the disk is full, read-only or gone.
    """
    if out.suffix.lower() != SUFFIX:
        out = out.with_name(out.name + SUFFIX)
    export_style(folder, out, overwrite=True)
    return out


def take_style(path: Path) -> Style:
    """Take a style's file, or an adapter's folder, under a name that is free.

    Raises:
        InputError: it is not a style, or is damaged.
        MachineError: the disk is full, read-only or gone.
    """
    name = folder_name(path.name if path.is_dir() else path.stem)
    free, number = name, 2
    while (styles_folder() / free).exists():
        free, number = f"{name} ({number})", number + 1
    target = styles_folder() / free
    if path.is_dir():
        inspect_adapter(path)
        _copy(path, target)
    else:
        import_style(path, target)
    return read_style(target)


def _copy(source: Path, target: Path) -> None:
    """Copy a folder without its training, whole or not at all."""
    staging = None
    try:
        styles_folder().mkdir(parents=True, exist_ok=True)
        remove_leftovers(styles_folder())
        staging = Path(tempfile.mkdtemp(prefix=process_prefix(), dir=styles_folder()))
        ignored = shutil.ignore_patterns(TRAINING, PLAN, DATA_SET, ".*")
        shutil.copytree(source, staging, symlinks=True, ignore=ignored, dirs_exist_ok=True)
        staging.chmod(0o755)
        move_without_overwriting(staging, target)
    except (OSError, shutil.Error) as error:
        raise MachineError(f"Cannot keep the style {source.name}: {error}.") from error
    finally:
        if staging is not None:
            shutil.rmtree(staging, ignore_errors=True)
