"""Opening .osu and .osz files with Beatwright: written into the user's own settings on request, and taken back.

Linux: a desktop entry and a MIME type below the user's data folder. Windows: entries of the current user in the
registry. macOS reads the bundle's Info.plist. Beatwright becomes one of the programs that can open these files;
which one a double-click opens stays the user's choice.
"""

import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from core.errors import InputError, MachineError
from core.files import write_atomically

NAME = "Beatwright"
_ENTRY = "beatwright.desktop"
_MIME = "beatwright-osu.xml"

_MIME_TEXT = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-osu-beatmap">
    <comment>osu! beatmap</comment>
    <sub-class-of type="text/plain"/>
    <glob pattern="*.osu"/>
  </mime-type>
  <mime-type type="application/x-osu-beatmap-archive">
    <comment>osu! mapset</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.osz"/>
  </mime-type>
</mime-info>
"""


def can_associate(system: str = sys.platform) -> bool:
    """Whether the program can write itself down here."""
    return system == "win32" or system.startswith("linux")


def associate(command: list[str], icon: Path | None = None) -> None:
    """Offer `command FILE` for .osu and .osz files.

    Raises:
        InputError: this system has no such place.
        MachineError: it cannot be written.
    """
    if sys.platform == "win32":
        from core.program import windows_registry

        windows_registry.register(command)
    elif sys.platform.startswith("linux"):
        _write_desktop_entry(command, icon)
    else:
        raise InputError('On macOS choose "Open With" in the Finder; Beatwright is listed once it has been started.')


def dissociate() -> None:
    """Take everything back that `associate` wrote.

    Raises:
        MachineError: it cannot be removed.
    """
    if sys.platform == "win32":
        from core.program import windows_registry

        windows_registry.unregister()
    elif sys.platform.startswith("linux"):
        for path in (_entry_file(), _mime_file(), _icon_file()):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise MachineError(f"Cannot remove {path}: {error.strerror or error}.") from error
        _refresh_linux()


def is_associated() -> bool:
    """Whether `associate` was carried out for this user."""
    if sys.platform == "win32":
        from core.program import windows_registry

        return windows_registry.is_registered()
    return sys.platform.startswith("linux") and _entry_file().is_file()


def own_command() -> list[str]:
    """How this program is started."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).resolve())]
    return [sys.executable, str(Path(__file__).parents[2] / "main.py")]


def _data_home() -> Path:
    import platformdirs

    return platformdirs.user_data_path()


def _entry_file() -> Path:
    return _data_home() / "applications" / _ENTRY


def _mime_file() -> Path:
    return _data_home() / "mime" / "packages" / _MIME


def _icon_file() -> Path:
    return _data_home() / "icons" / "hicolor" / "scalable" / "apps" / "beatwright.svg"


def _write_desktop_entry(command: list[str], icon: Path | None) -> None:
    """Register the program with a Linux desktop, for the files that it opens."""
    words = " ".join(_quoted(word) for word in command)
    entry = f"""[Desktop Entry]
Type=Application
Name={NAME}
Comment=Map osu! beatmaps with models that run on this machine
Exec={words} %f
Icon=beatwright
Terminal=false
Categories=AudioVideo;Audio;
MimeType=application/x-osu-beatmap;application/x-osu-beatmap-archive;
StartupWMClass=beatwright
"""
    texts = [(_entry_file(), entry.encode()), (_mime_file(), _MIME_TEXT.encode())]
    try:
        if icon is not None:
            texts.append((_icon_file(), icon.read_bytes()))
        for path, data in texts:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, data, overwrite=True)
    except OSError as error:
        raise MachineError(f"Cannot write {error.filename}: {error.strerror or error}.") from error
    _refresh_linux()


def _quoted(word: str) -> str:
    """A word quoted for the Exec line of a desktop entry."""
    for character in ("\\", '"', "`", "$"):
        word = word.replace(character, "\\" + character)
    # The entry as a whole is unescaped once more, and % begins a field.
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _refresh_linux() -> None:
    """Let the desktop notice; one that has no such tools reads the files at the next login."""
    for command in (
        ["update-mime-database", str(_data_home() / "mime")],
        ["update-desktop-database", str(_data_home() / "applications")],
    ):
        if shutil.which(command[0]):
            with suppress(OSError, subprocess.SubprocessError):
                subprocess.run(command, check=False, timeout=30, capture_output=True)
