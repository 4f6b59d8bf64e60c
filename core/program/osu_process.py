"""Whether osu! runs on this computer, by the names of its processes."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

_NAMES = frozenset(("osu!", "osu!.exe"))
_PROCESSES = Path("/proc")
_SECONDS = 3


def osu_runs() -> bool:
    """True while a process of osu!, stable or lazer, runs for whoever asks."""
    if sys.platform == "win32":
        return _listed(["tasklist", "/FI", "IMAGENAME eq osu!.exe", "/NH", "/FO", "CSV"], '"osu!.exe"')
    if sys.platform == "darwin":
        return _listed(["pgrep", "-x", "osu!"], "")
    return _linux()


def _linux() -> bool:
    with suppress(OSError):
        for process in _PROCESSES.iterdir():
            if process.name.isdecimal():
                with suppress(OSError):
                    if (process / "comm").read_text(errors="replace").strip() in _NAMES:
                        return True
    return False


def _listed(command: list[str], word: str) -> bool:
    """Whether a program that lists processes finds one."""
    hidden = 0x08000000 if sys.platform == "win32" else 0  # without a window of its own
    with suppress(OSError, subprocess.SubprocessError):
        said = subprocess.run(
            command,
            check=False,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_SECONDS,
            creationflags=hidden,
        )
        return said.returncode == 0 and word.lower() in said.stdout.lower() and bool(said.stdout.strip())
    return False
