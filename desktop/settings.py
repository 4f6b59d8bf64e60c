"""What the program remembers between starts."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from core.errors import MachineError
from core.files import write_atomically
from core.places import places


@dataclass(slots=True)
class Settings:
    """Every remembered value with its default."""

    songs_folder: str = ""  # the Songs folder, "" before the first choice
    last_folder: str = ""  # where the last file dialog was
    geometry: str = ""  # of the window, base64
    splitters: dict[str, list[int]] = field(default_factory=dict)  # sizes by splitter name
    volume: int = 80  # %
    hitsound_volume: int = 60  # %
    hitsounds: bool = True
    metronome: bool = False
    divisor: int = 4
    creator: str = ""  # the user's name as mapper
    form: dict[str, Any] = field(default_factory=dict)  # the last New difficulty form
    forms: dict[str, Any] = field(default_factory=dict)  # the last forms of the other tasks
    tell_of_updates: bool = False  # ask now and then whether there is a newer version
    last_update_check: str = ""  # the day, as YYYY-MM-DD

    def save(self) -> None:
        """Write the settings; a disk that refuses costs only the memory."""
        path = _settings_file()
        with suppress(OSError, MachineError):
            path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(asdict(self), ensure_ascii=False, indent=2)
            write_atomically(path, text.encode(), overwrite=True)


def load_settings() -> Settings:
    """The remembered settings; what is missing or of the wrong kind has its default."""
    settings = Settings()
    try:
        stored = json.loads(_settings_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return settings
    if isinstance(stored, dict):
        for item in fields(Settings):
            value = stored.get(item.name)
            if type(value) is type(getattr(settings, item.name)):
                setattr(settings, item.name, value)
    return settings


def log_file() -> Path:
    """Where unexpected errors are written down."""
    return places().logs / "beatwright.log"


def _settings_file() -> Path:
    return places().config / "settings.json"
