"""What this computer computes with, as people call it."""

import os
import platform
from contextlib import suppress
from functools import cache
from pathlib import Path

from core.files import open_regular

_LONGEST = 100


@cache
def processor_name() -> str:
    """The processor and how many cores of it there are, such as "AMD EPYC 9R14, 2 cores"."""
    name = _from_linux() or os.environ.get("PROCESSOR_IDENTIFIER", "") or platform.processor() or platform.machine()
    words = " ".join(name.split())[:_LONGEST] or "a processor"
    return f"{words}, {os.cpu_count() or 1} cores"


def _from_linux() -> str:
    with suppress(OSError), open_regular(Path("/proc/cpuinfo")) as stream:
        for line in stream.read(20_000).decode("utf-8", "replace").splitlines():
            key, _, value = line.partition(":")
            if key.strip().lower() in ("model name", "hardware"):
                return value.strip()
    return ""
