"""The libraries that the program is made with, and under which licences they are."""

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from core.app_dirs import program_folder
from core.files import open_regular

DIRECT = (
    *("PySide6_Essentials", "PySide6_Addons", "pyqtgraph", "torch", "numpy", "numba", "scipy"),
    *("transformers", "diffusers", "peft", "safetensors", "huggingface_hub"),
    *("soundfile", "av", "soxr", "rosu-pp-py", "watchdog", "truststore"),
    *("platformdirs", "send2trash", "PyYAML", "msgspec"),
)
"""What the program asks for by itself, by name of the distribution."""

_PACKAGED = re.compile(r"(?P<name>\S+) (?P<version>[^:]+): (?P<licence>.+)")
_LARGEST_LIST = 1_000_000


@dataclass(frozen=True, slots=True)
class Library:
    """A library and its licence, as it says itself."""

    name: str
    version: str
    licence: str


def libraries() -> list[Library]:
    """Every library of a package, or those that the source asks for, by name."""
    listed = licences_folder()
    if listed is not None:
        return _packaged(listed / "PACKAGES.txt")
    found = []
    for name in DIRECT:
        try:
            owner = distribution(name)
        except PackageNotFoundError:
            continue
        found.append(Library(owner.metadata["Name"], owner.version, licence_of(owner)))
    return sorted(found, key=lambda each: each.name.lower())


def licences_folder() -> Path | None:
    """Where a package keeps the licences of all its parts; None where the program runs from its source."""
    folder = program_folder()
    if folder is None:
        return None
    inside = folder / "Contents" / "Resources" if sys.platform == "darwin" else folder
    return inside / "licences" if (inside / "licences").is_dir() else None


def licence_of(owner: Distribution) -> str:
    """What a distribution says of its licence; "" if nothing."""
    metadata = owner.metadata
    classifiers = [
        line.split("::")[-1].strip() for line in metadata.get_all("Classifier") or [] if "License ::" in line
    ]
    stated = next(iter(metadata.get_all("License") or [""])).strip().partition("\n")[0]
    expression = next(iter(metadata.get_all("License-Expression") or [""]))
    return expression or (stated if len(stated) < 200 else "") or ";".join(classifiers)


def _packaged(file: Path) -> list[Library]:
    try:
        with open_regular(file) as stream:
            lines = stream.read(_LARGEST_LIST).decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    matches = filter(None, map(_PACKAGED.fullmatch, lines))
    return [Library(match["name"], match["version"], match["licence"]) for match in matches]
