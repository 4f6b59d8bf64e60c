"""Where configs and resources are: in a checkout, in the packaged program, and in an installed wheel.

Nothing else asks where the program's own files are.
"""

import sys
from pathlib import Path

IN_WHEEL = "beatwright_data"
"""The folder beside `core` into which setup.py puts both when it builds a wheel."""


def data_folder() -> Path:
    """The folder that holds configs/ and resources/."""
    packaged = getattr(sys, "_MEIPASS", None)
    if packaged is not None:
        return Path(packaged)
    beside = Path(__file__).resolve().parents[1]
    installed = beside / IN_WHEEL
    return installed if installed.is_dir() else beside


def configs() -> Path:
    """The folder of tables, presets and recipes."""
    return data_folder() / "configs"


def resources() -> Path:
    """The folder of models, icons and sounds."""
    return data_folder() / "resources"
