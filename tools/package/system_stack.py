"""Keeps the desktop's own libraries out of the package: what they are and which there are differs between machines.

The window asks the system for some libraries (`desktop.shared.system_libraries`) and says by name what is missing.
They, and every library of the system that needs one of them, are its X, GL, GTK and sound stack: they must fit each
other and the machine's drivers, so they stay with it. Of the rest a library is carried where something in the package
needs it, on a way that does not lead through that stack. What the machine happens to have besides makes no
difference.
"""

import re
import subprocess
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from desktop.shared.system_libraries import PACKAGES

SYSTEM_FOLDERS = ("/lib/", "/lib32/", "/lib64/", "/usr/lib/", "/usr/lib32/", "/usr/lib64/")

BASES = (
    *("libXau.so.6", "libXdmcp.so.6", "libwayland-client.so.0", "libwayland-server.so.0"),
    *("libGLdispatch.so.0", "libOpenGL.so.0", "libasound.so.2", "libpipewire-0.3.so.0", "libjack.so.0"),
)
"""What these stacks are built upon, beside what the window asks for."""

Part = tuple[str, str, str]  # place in the package, where it comes from, PyInstaller's kind


def needed_by(library: Path) -> frozenset[str]:
    """The names of the libraries that an ELF file asks for; none of other files."""
    printed = subprocess.run(["readelf", "-d", str(library)], check=False, capture_output=True, text=True).stdout
    return frozenset(re.findall(r"\(NEEDED\).*\[(.*)\]", printed))


def without_desktop(parts: Iterable[Part], needed: Callable[[Path], frozenset[str]] = needed_by) -> list[Part]:
    """The binaries that are carried, in their order."""
    parts = list(parts)
    ask = cache(needed)
    system = {Path(place).name: Path(source) for place, source, kind in parts if _is_of_the_system(source, kind)}
    desktop = {*PACKAGES, *BASES}
    while found := {name for name, source in system.items() if name not in desktop and ask(source) & desktop}:
        desktop |= found
    own = [Path(source) for _, source, kind in parts if kind != "SYMLINK" and not _is_of_the_system(source, kind)]
    waiting = [name for library in own for name in ask(library)]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in system and name not in desktop and name not in reached:
            reached.add(name)
            waiting += ask(system[name])
    left = set(system) - reached
    return [part for part in parts if Path(part[0]).name not in left]


def _is_of_the_system(source: str, kind: str) -> bool:
    is_pythons = "/python3" in source or Path(source).name.startswith("libpython")
    return kind != "SYMLINK" and source.startswith(SYSTEM_FOLDERS) and not is_pythons
