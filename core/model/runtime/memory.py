"""Memory for models: how much is available, and how the system allocates it."""

import ctypes
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from core.errors import MachineError

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # of malloc.h


def available_memory() -> int | None:
    """Bytes that can be used without swapping, or None where the system does not say."""
    if sys.platform == "win32":
        return _windows()
    found = [size for size in (_meminfo(), _cgroup()) if size is not None]
    if found:
        return min(found)
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return None


def require_memory(needed: int, what: str) -> None:
    """Check that `needed` bytes are available for `what`, the subject of the message.

    Raises:
        MachineError: there is less memory than that.
    """
    available = available_memory()
    if available is not None and needed > available:
        raise MachineError(
            f"{what} needs about {needed / 2**30:.1f} GiB of memory, but only {available / 2**30:.1f} GiB are free; "
            "close other programs or choose a smaller model."
        )


def refuse_lack(problem: Callable[[int], str], available: int | None = None) -> None:
    """Check that what is wanted fits into memory, where the system says how much there is.

    Args:
        problem: the sentence for so many bytes; empty where it fits.
        available: bytes; None asks the system.

    Raises:
        MachineError: with that sentence.
    """
    available = available_memory() if available is None else available
    if available is not None and (sentence := problem(available)):
        raise MachineError(sentence)


def may_have_card() -> bool:
    """Whether there is a graphics card of NVIDIA's, as far as can be seen without torch."""
    return Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None


def choose_allocation() -> None:
    """Large pages for torch where the system has them, and no spinning threads; call it before torch is imported.

    Reading all weights for every token is faster with fewer pages: about 8 % on a Zen 4 with Linux, measured by
    benchmarks/decoding.py.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("THP_MEM_ALLOC_ENABLE", "1")


def keep_freed_memory() -> None:
    """Let this process reuse freed memory instead of returning it to the system, where the C library is glibc.

    A layer frees and allocates tens of megabytes, which the system would clear each time: 5 % of an encoder pass on a
    Zen 4, 10 % in int8, measured by benchmarks/decoding.py.
    """
    if not sys.platform.startswith("linux"):
        return
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        library.mallopt(_MMAP_THRESHOLD, 2**26)
        library.mallopt(_TRIM_THRESHOLD, 2**28)


def _meminfo() -> int | None:
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return None


def _cgroup() -> int | None:
    """Bytes that a limit of the container leaves; None without a limit."""
    folder = Path("/sys/fs/cgroup")
    try:
        limit = (folder / "memory.max").read_text().strip()
        used = int((folder / "memory.current").read_text())
        cached = sum(
            int(line.split()[1])
            for line in (folder / "memory.stat").read_text().splitlines()
            if line.startswith(("inactive_file ", "active_file "))
        )
        return None if limit == "max" else max(0, int(limit) - used + cached)
    except (OSError, ValueError):
        return None


def _windows() -> int | None:
    """Bytes of free memory, as Windows says."""

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            *((f"value{number}", ctypes.c_uint64) for number in range(7)),
        )

    status = Status()
    status.length = ctypes.sizeof(Status)
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined]
        return None
    return int(status.value1)
