"""Whether the program ended as it should: a mark is there while the window is, and the next start sees if it stays.

Native crashes leave their last words in crash.log (faulthandler), uncaught exceptions theirs in beatwright.log. The
mark says where both files ended when the window opened, so that only what came after is shown.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.app_dirs import log_file, places
from core.errors import MachineError
from core.files import remove
from core.program.report import last_lines
from core.program.stored import read_stored, write_stored
from core.version import VERSION

_WORDS = 40  # lines of a native crash


@dataclass(frozen=True, slots=True)
class Crash:
    """How the last start ended without being closed.

    Attributes:
        sentence: what happened.
        version: of the program that crashed.
        lines: the last ones of its logs.
    """

    sentence: str
    version: str
    lines: tuple[str, ...]


def crash_file() -> Path:
    """Where a native crash leaves its last words."""
    return log_file().with_name("crash.log")


def last_crash() -> Crash | None:
    """How the start before this one ended, if nothing closed it; None where it was closed in order.

    Only for the one window of this home, before `mark_running`: the mark of a window that runs looks the same.
    """
    stored, problem = read_stored(_mark())
    if stored is None and problem is None:
        return None
    mark = stored if isinstance(stored, dict) else {}
    native = last_lines(crash_file(), _WORDS, _size_in(mark, "crash"))
    logged = last_lines(log_file(), since=_size_in(mark, "log"))
    if native:
        sentence = "Beatwright crashed the last time it ran, in one of the libraries it uses."
    elif any("unexpected" in line for line in logged):
        sentence = "Beatwright did not end in order the last time, after an unexpected error."
    else:
        sentence = "Beatwright was ended from outside the last time: by the system, a power cut, or a kill."
    version = mark.get("version")
    return Crash(sentence, version if isinstance(version, str) else "", (*logged, *native))


def mark_running() -> None:
    """Say that the window runs, until `mark_closed`; a disk that refuses costs only the report."""
    mark = {"version": VERSION, "crash": _size(crash_file()), "log": _size(log_file())}
    with suppress(OSError, MachineError):
        write_stored(_mark(), mark)


def mark_closed() -> None:
    """Say that the window was closed in order."""
    with suppress(OSError):
        remove(_mark())


def _mark() -> Path:
    return places().data / "running.json"


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _size_in(mark: dict[str, object], name: str) -> int:
    size = mark.get(name)
    return size if isinstance(size, int) and size >= 0 else 0
