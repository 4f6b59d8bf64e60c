"""Finding the Songs folder of osu!stable, on Windows and where people run it under Wine."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from core.files import open_regular

_WINE_HOME = "drive_c/users"
_OSU_IN_HOME = ("AppData/Local/osu!", "Local Settings/Application Data/osu!")
_PROG_IDS = ("osustable.File.osz", "osu!")


@dataclass(frozen=True, slots=True)
class SongsFolder:
    """A folder that holds mapsets, and how it was found, as the user reads it."""

    path: Path
    found_by: str


def find_songs_folders(chosen: Path | None = None, environment: Mapping[str, str] | None = None) -> list[SongsFolder]:
    """The Songs folders on this machine, the likeliest first. The user's choice comes first of all, even when missing.

    `environment` stands for `os.environ` where given.
    """
    environment = os.environ if environment is None else environment
    found = [SongsFolder(chosen, "your choice")] if chosen is not None else []
    for osu, origin in _osu_folders(environment):
        for folder, how in _songs_of(osu):
            found.append(SongsFolder(folder, f"{how} {origin}"))
    unique: dict[object, SongsFolder] = {}
    for candidate in found:
        if candidate.found_by == "your choice" or _is_folder(candidate.path):
            unique.setdefault(_identity(candidate.path), candidate)
    return list(unique.values())


def _osu_folders(environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """Folders in which osu! may be installed."""
    if sys.platform == "win32":
        for folder in _from_registry():
            yield folder, "of the osu! that opens .osz files"
    local = environment.get("LOCALAPPDATA")
    if local:
        yield Path(local, "osu!"), "in the usual place"
    for drive in ("C:/", "D:/", "E:/") if sys.platform == "win32" else ():
        for name in ("osu!", "Games/osu!", "Program Files/osu!", "Program Files (x86)/osu!"):
            yield Path(drive, name), "in the usual place"
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local/share")
    for folder in (home / ".osu", home / "osu!", home / "osu", home / "Games/osu!", home / "Documents/osu!"):
        yield folder, "in your home folder"
    for folder in (
        data / "osu-wine/osu!",
        data / "osu-wine/OSU",
        data / "osu-stable",
        data / "osu-wine",
        data / "osu!",
    ):
        yield folder, "of osu! under Wine"
    yield Path("/Applications/osu!.app/Contents/Resources/drive_c/osu!"), "of osu! for macOS"
    for prefix in _wine_prefixes(environment, home, data):
        for folder in _in_wine_prefix(prefix):
            yield folder, "of osu! under Wine"


def _wine_prefixes(environment: Mapping[str, str], home: Path, data: Path) -> Iterator[Path]:
    named = environment.get("WINEPREFIX")
    if named:
        yield Path(named)
    yield from (home / ".wine", home / ".wine-osu", home / ".osu-wine")
    for parent in (data / "wineprefixes", data / "bottles/bottles", home / "Games", data / "lutris/prefixes"):
        with suppress(OSError):
            yield from sorted(folder for folder in parent.iterdir() if (folder / "drive_c").is_dir())


def _in_wine_prefix(prefix: Path) -> Iterator[Path]:
    for folder in ("drive_c/osu!", "drive_c/Program Files/osu!", "drive_c/Program Files (x86)/osu!", "drive_c/osu"):
        yield prefix / folder
    with suppress(OSError):
        for user in sorted((prefix / _WINE_HOME).iterdir()):
            yield from (user / place for place in _OSU_IN_HOME)


def _from_registry() -> Iterator[Path]:
    """Where the programs registered for .osz files lie."""
    if sys.platform != "win32":
        return
    import winreg

    for prog_id in _PROG_IDS:
        for key in (rf"{prog_id}\shell\open\command", rf"{prog_id}\DefaultIcon"):
            with suppress(OSError), winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, key) as opened:
                program = _program_of(str(winreg.QueryValue(opened, None)))
                if program is not None:
                    yield Path(program).parent


def _program_of(command: str) -> str | None:
    """The program in a command such as `"C:\\osu!\\osu!.exe" "%1"` or `C:\\osu!\\osu!.exe,1`."""
    command = command.strip()
    if command.startswith('"'):
        return command[1:].partition('"')[0] or None
    end = command.lower().find(".exe")
    return command[: end + 4] if end > 0 else None


def _songs_of(osu: Path) -> Iterator[tuple[Path, str]]:
    """The Songs folders an installation uses: those its configuration files name, then the usual one."""
    for file in _configurations(osu):
        directory = _beatmap_directory(file)
        if directory:
            yield from ((folder, f"named in {file.name}") for folder in _resolved(directory, osu))
    yield osu / "Songs", "the Songs folder"


def _configurations(osu: Path) -> Iterable[Path]:
    """`osu!.<USER>.cfg`, the last used first."""
    try:
        files = [file for file in osu.iterdir() if file.name.startswith("osu!.") and file.suffix.lower() == ".cfg"]
        return sorted((file for file in files if file.name != "osu!.cfg"), key=lambda file: -file.stat().st_mtime)
    except OSError:
        return []


def _beatmap_directory(file: Path) -> str:
    """The Songs folder that a configuration file of osu! names; empty without one."""
    try:
        with open_regular(file) as stream:
            text = stream.read(1 << 20).decode("utf-8-sig", "replace")
    except OSError:
        return ""
    for line in text.splitlines():
        key, equals, value = line.partition("=")
        if equals and key.strip() == "BeatmapDirectory":
            return value.strip()
    return ""


def _resolved(directory: str, osu: Path) -> Iterator[Path]:
    """A folder as osu! writes it: relative to the installation, or absolute, perhaps with a drive letter of Wine's."""
    if sys.platform == "win32":
        yield osu / directory
        return
    windows = PureWindowsPath(directory)
    if not windows.drive:
        yield osu.joinpath(*PureWindowsPath(directory).parts) if not directory.startswith("/") else Path(directory)
        return
    parts = windows.parts[1:]
    drive = windows.drive.lower()
    for prefix in osu.parents:
        if (prefix / "dosdevices" / drive).exists():
            yield (prefix / "dosdevices" / drive).joinpath(*parts)
        elif drive == "c:" and (prefix / "drive_c").is_dir():
            yield (prefix / "drive_c").joinpath(*parts)
    if drive == "z:":
        yield Path("/").joinpath(*parts)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _identity(path: Path) -> object:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return str(path)
    return (status.st_dev, status.st_ino)
