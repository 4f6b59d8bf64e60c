"""An X server without a monitor, with keys to press and pictures to take."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_GRAB = (
    "import sys; from PySide6.QtGui import QGuiApplication; a = QGuiApplication([]); "
    "sys.exit(not a.primaryScreen().grabWindow(0).save(sys.argv[1]))"
)
_SMALLEST = 400  # pixels; a splash screen is smaller


class Screen:
    """Xvfb and xdotool. Pictures go into a folder."""

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        self.display = ""

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        self._errors = tempfile.TemporaryFile()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac"],
            pass_fds=(writing,), stderr=self._errors,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._server.terminate()
        self._server.wait()
        self._errors.close()

    def has_window(self) -> bool:
        """Whether a window larger than a splash screen is to be seen; it gets the keys."""
        window = self._window()
        if not window:
            return False
        self._xdotool("windowfocus", window)
        return True

    def title(self) -> str:
        """The title of the window."""
        window = self._window()
        return self._xdotool("getwindowname", window).strip() if window else ""

    def keys(self, *names: str) -> None:
        """Press keys, named as xdotool names them."""
        for name in names:
            self._xdotool("key", "--clearmodifiers", name)
            time.sleep(0.3)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "60", text)

    def picture(self, name: str) -> None:
        """Save what is to be seen as NAME.png."""
        environment = os.environ | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        file = self._pictures / f"{name}.png"
        subprocess.run([sys.executable, "-c", _GRAB, str(file)], env=environment, check=True, capture_output=True)

    def _window(self) -> str:
        found = self._xdotool("search", "--onlyvisible", "--name", "Beatwright").split()
        for window in found:
            size = dict(
                line.split("=") for line in self._xdotool("getwindowgeometry", "--shell", window).split() if "=" in line
            )
            if int(size.get("WIDTH", 0)) > _SMALLEST:
                return window
        return ""

    def _xdotool(self, *words: str) -> str:
        environment = os.environ | {"DISPLAY": self.display}
        return subprocess.run(
            ["xdotool", *words], env=environment, check=False, capture_output=True, text=True, timeout=30
        ).stdout
