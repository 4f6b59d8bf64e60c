"""What to report when something went wrong: versions, the machine and the last lines of the log; nothing personal."""

import getpass
import os
import platform
import re
import socket
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from core.app_dirs import log_file
from core.files import open_regular
from core.version import VERSION

MOST_LINES = 60
_TAIL_BYTES = 64_000
_PARTS = ("PySide6_Essentials", "torch", "numpy", "numba", "transformers", "soundfile", "av")
_SHORTEST_NAME = 3  # letters; a shorter name of a user would be found in other words
# Folders of other people on the machine, and shares: what comes before the program's own files is private.
_FOREIGN_HOME = re.compile(r"(?i)((?:/home|/Users|/root|[a-z]:\\+Users)(?:/|\\+))[^/\\\s\"']+")


def report(happened: str = "", lines: Sequence[str] | None = None, *, private: Iterable[str] = ()) -> str:
    """A report to copy: what happened, versions, and the last lines of the log.

    Args:
        happened: a sentence.
        lines: those to show in place of the log's.
        private: further texts that must not be in it, such as the Songs folder.
    """
    shown = last_lines(log_file()) if lines is None else list(lines)
    parts = [happened, "\n".join(versions()), "Last lines of the log:", "\n".join(shown) or "(none)"]
    return without_private("\n\n".join(filter(None, parts)), private) + "\n"


def versions() -> list[str]:
    """The program, the system, Python and what matters of the libraries, one a line."""
    frozen = "package" if getattr(sys, "frozen", False) else "source"
    found = [
        f"Beatwright {VERSION} ({frozen})",
        f"{platform.system()} {platform.release()} ({platform.machine()}), {os.cpu_count() or '?'} cores",
        f"Python {platform.python_version()}",
    ]
    for name in _PARTS:
        with suppress(PackageNotFoundError):
            found.append(f"{name} {version(name)}")
    return found


def last_lines(file: Path, most: int = MOST_LINES, since: int = 0) -> list[str]:
    """The last lines of a text file, from byte `since` on; none where it cannot be read."""
    try:
        with open_regular(file) as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(max(size - _TAIL_BYTES, since if since <= size else 0))
            text = stream.read(_TAIL_BYTES).decode("utf-8", "replace")
    except OSError:
        return []
    return [line for line in text.splitlines() if line.strip()][-most:]


def without_private(text: str, private: Iterable[str] = ()) -> str:
    """A text in which the names of the user, the machine and their folders are replaced."""
    for folder in sorted({str(each) for each in private if len(str(each)) > 1}, key=len, reverse=True):
        text = _replaced(text, folder, "<folder>")
    with suppress(RuntimeError):
        text = _replaced(text, str(Path.home()), "~")
    text = _FOREIGN_HOME.sub(r"\1<user>", text)
    for name, shown in ((_user(), "<user>"), (_machine(), "<machine>")):
        if len(name) >= _SHORTEST_NAME:
            text = re.sub(rf"(?i)(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])", shown, text)
    return text


def _replaced(text: str, folder: str, shown: str) -> str:
    """Also where its backslashes are doubled, as in the text of an exception."""
    for written in {folder, folder.replace("\\", "\\\\"), folder.replace("\\", "/")}:
        if len(written) > 1:
            text = re.sub(re.escape(written) + r"(?![^/\\\s\"':,;)\]])", lambda _: shown, text)
    return text


def _user() -> str:
    with suppress(Exception):  # a process without a user has no name
        return getpass.getuser()
    return ""


def _machine() -> str:
    with suppress(OSError):
        return socket.gethostname()
    return ""
