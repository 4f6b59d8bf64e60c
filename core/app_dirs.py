"""Where the program keeps what is its own: settings, backups, logs, models, caches.

Everything is in the folders the system provides for it. Where the environment variable BEATWRIGHT_HOME names a
folder, or a file named `portable` is beside the packaged program, everything is in one folder instead.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "Beatwright"
PORTABLE_MARK = "portable"
PORTABLE_FOLDER = "Beatwright data"


@dataclass(frozen=True, slots=True)
class Places:
    """The program's own folders."""

    config: Path  # settings, presets
    data: Path  # backups, history, queue
    cache: Path  # what can be made again
    logs: Path
    models: Path | None = None  # downloaded models; None: where every program of this user keeps them

    @property
    def backups(self) -> Path:
        """Copies of beatmaps from before they were changed."""
        return self.data / "backups"


def places() -> Places:
    """The folders of this user."""
    home = os.environ.get("BEATWRIGHT_HOME")
    if home:
        return _below(Path(home))
    folder = program_folder()
    if folder is not None and (folder / PORTABLE_MARK).is_file():
        own = _below(folder / PORTABLE_FOLDER)
        return Places(own.config, own.data, own.cache, own.logs, folder / PORTABLE_FOLDER / "models")
    return Places(
        platformdirs.user_config_path(_NAME, False),
        platformdirs.user_data_path(_NAME, False),
        platformdirs.user_cache_path(_NAME, False),
        platformdirs.user_log_path(_NAME, False),
    )


def log_file() -> Path:
    """Where the window writes unexpected errors."""
    return places().logs / "beatwright.log"


def program_folder() -> Path | None:
    """The folder one unpacked and double-clicks in; None where Python runs the program from its source."""
    if not getattr(sys, "frozen", False):
        return None
    executable = Path(sys.executable).resolve()
    bundle = next((parent for parent in executable.parents if parent.suffix == ".app"), None)
    return (bundle or executable).parent


def _below(home: Path) -> Places:
    return Places(home / "config", home / "data", home / "cache", home / "logs")
