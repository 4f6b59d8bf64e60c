"""Where the program keeps what is its own: settings, data, caches.

Everything lies in the folders the system provides for it, or, where the environment variable BEATWRIGHT_HOME names a
folder, in there.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "Beatwright"


@dataclass(frozen=True, slots=True)
class Places:
    """The program's own folders."""

    config: Path  # settings
    data: Path  # log, backups
    cache: Path  # what can be made again


def places() -> Places:
    """The folders of this user."""
    home = os.environ.get("BEATWRIGHT_HOME")
    if home:
        return Places(Path(home) / "config", Path(home) / "data", Path(home) / "cache")
    return Places(
        platformdirs.user_config_path(_NAME, False),
        platformdirs.user_data_path(_NAME, False),
        platformdirs.user_cache_path(_NAME, False),
    )
