"""The entries of the current user that let Windows offer Beatwright for .osu and .osz files. For Windows only."""

import ctypes
import sys
from contextlib import suppress

from core.errors import MachineError

assert sys.platform == "win32"
import winreg  # noqa: E402

_CLASSES = r"Software\Classes"
_KINDS = {".osu": "osu! beatmap", ".osz": "osu! mapset"}


def register(command: list[str]) -> None:
    """Offer `command FILE`; what opens the files by default is left alone.

    Raises:
        MachineError: the registry refuses.
    """
    line = " ".join(f'"{word}"' for word in [*command, "%1"])
    try:
        for suffix, words in _KINDS.items():
            own = _own_class(suffix)
            for key, name, value in (
                (own, "", words),
                (rf"{own}\DefaultIcon", "", f'"{command[0]}",0'),
                (rf"{own}\shell\open\command", "", line),
                (rf"{suffix}\OpenWithProgids", own, ""),
            ):
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"{_CLASSES}\{key}") as place:
                    winreg.SetValueEx(place, name, 0, winreg.REG_SZ, value)
    except OSError as error:
        raise MachineError(f"Windows does not let Beatwright register itself: {error.strerror or error}.") from error
    _notify_shell()


def unregister() -> None:
    """Take back what `register` wrote.

    Raises:
        MachineError: the registry refuses.
    """
    try:
        for suffix in _KINDS:
            root = rf"{_CLASSES}\{_own_class(suffix)}"
            for key in (r"\shell\open\command", r"\shell\open", r"\shell", r"\DefaultIcon", ""):
                with suppress(FileNotFoundError):
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, root + key)
            offered = rf"{_CLASSES}\{suffix}\OpenWithProgids"
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, offered, 0, winreg.KEY_SET_VALUE) as place,
            ):
                winreg.DeleteValue(place, _own_class(suffix))
    except OSError as error:
        raise MachineError(
            f"Windows does not let Beatwright take its entries back: {error.strerror or error}."
        ) from error
    _notify_shell()


def is_registered() -> bool:
    """Whether `register` was carried out for this user."""
    with (
        suppress(OSError),
        winreg.OpenKey(winreg.HKEY_CURRENT_USER, rf"{_CLASSES}\{_own_class('.osu')}\shell\open\command"),
    ):
        return True
    return False


def _own_class(suffix: str) -> str:
    return f"Beatwright{suffix}"


def _notify_shell() -> None:
    """Windows shows the change at once (SHCNE_ASSOCCHANGED)."""
    ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)
