"""Whether this computer runs on its battery, as far as the system says."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

_SUPPLIES = Path("/sys/class/power_supply")
_SECONDS = 3


def on_battery(supplies: Path = _SUPPLIES) -> bool:
    """True where the system says that nothing but the battery feeds it.

    Args:
        supplies: Linux's folder of power supplies.
    """
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        with suppress(OSError, subprocess.SubprocessError):
            command = ["pmset", "-g", "batt"]
            said = subprocess.run(command, check=False, capture_output=True, text=True, timeout=_SECONDS)
            return "'Battery Power'" in said.stdout
        return False
    return _linux(supplies)


def _linux(supplies: Path) -> bool:
    """Whether Linux says that the machine runs on its battery."""
    mains, discharging = [], False
    with suppress(OSError):
        for supply in supplies.iterdir():
            match _word(supply / "type"):
                case "Mains" | "USB":
                    mains.append(_word(supply / "online") == "1")
                case "Battery" if _word(supply / "scope") != "Device":  # a mouse has one too
                    discharging |= _word(supply / "status") == "Discharging"
    return discharging and not any(mains)


def _word(file: Path) -> str:
    with suppress(OSError):
        return file.read_text(errors="replace").strip()
    return ""


def _windows() -> bool:
    """Whether Windows says that the machine runs on its battery."""
    if sys.platform != "win32":
        return False
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("battery", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("saver", ctypes.c_ubyte),
            ("left", ctypes.c_ulong),
            ("whole", ctypes.c_ulong),
        )

    status = Status()
    return bool(ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))) and status.line == 0
