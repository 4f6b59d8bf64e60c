"""Says which system libraries the window needs and this Linux lacks, instead of ending without a word."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from desktop.shared.translation import tr

PACKAGES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libpulse.so.0": "libpulse0",
}
"""What Qt asks of the system, with the package of Debian and Ubuntu that has it."""


def problem(
    environment: dict[str, str] | None = None, can_load: Callable[[str], bool] | None = None, system: str = sys.platform
) -> str | None:
    """A sentence that says why no window can be shown, or None where one can."""
    if system != "linux":
        return None
    environment = dict(os.environ) if environment is None else environment
    platform = environment.get("QT_QPA_PLATFORM", "")
    if not platform and not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        return tr(
            "There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); "
            "start Beatwright from a desktop, or use a command: beatwright --help."
        )
    missing = [name for name in PACKAGES if not (can_load or _can_load)(name)]
    return _sentence(missing) if missing else None


def show_error(sentence: str) -> None:
    """Print the sentence, and show it in a dialog where no terminal shows what is printed."""
    with suppress(OSError, AttributeError, ValueError):
        sys.stderr.write(tr("error: {sentence}\n", sentence=sentence))
        if sys.stderr.isatty():
            return
    for command in (
        ["zenity", "--error", "--no-markup", "--text", sentence],
        ["kdialog", "--error", sentence],
        ["xmessage", sentence],
    ):
        if shutil.which(command[0]):
            with suppress(OSError, subprocess.SubprocessError):
                subprocess.run(command, timeout=600, check=False, stderr=subprocess.DEVNULL)
            return


def _sentence(missing: Iterable[str]) -> str:
    names = list(missing)
    return tr(
        "The window needs system libraries that are missing: {value}. On Debian or Ubuntu: "
        "sudo apt-get install -y {value2}",
        value=", ".join(names),
        value2=" ".join(PACKAGES[name] for name in names),
    )


def _can_load(name: str) -> bool:
    own = Path(getattr(sys, "_MEIPASS", "/nonexistent")) / name
    for candidate in (name, str(own)):
        with suppress(OSError):
            ctypes.CDLL(candidate)
            return True
    return False
