"""Collects the licences of everything in a package, and refuses what a package may not carry.

Beatwright is MIT-licensed and given away with its parts beside it. It may carry parts under permissive licences, and
LGPL parts as libraries that can be replaced. It may not carry GPL parts: then the whole would be under the GPL.
"""

import json
import os.path
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from importlib.metadata import Distribution, distributions
from pathlib import Path

import yaml

from tools.package.contents import ROOT

TEXTS = Path(__file__).parent / "texts"
TABLE = Path(__file__).parent / "libraries.yaml"
# Python code, plug-ins and extension modules belong to the wheel they come in; these are libraries of others within.
_LIBRARY = re.compile(r"\.(dll|dylib)$|\.so(\.\d+)*$")
_EXTENSION = re.compile(r"\.(cpython-[\w-]+|abi3)\.so$|\.pyd$")
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]es?|copying|notice|authors)\b[^/]*$|\.dist-info/licenses/", re.IGNORECASE)
_FFMPEG = re.compile(rb"lib(?:av|sw|post)\w+ license: ([^\0]+)")
_BUILD_TOOLS = {
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",  # what it adds to programs may be given away freely
    "pyinstaller-hooks-contrib": "Apache-2.0",  # its run-time hooks; the rest, GPL, stays on the building machine
}
_HOW_TO_REPLACE = """Parts of Beatwright's package under the GNU LGPL (Qt, FFmpeg, libsndfile, libsoxr and others, see
LIBRARIES.txt) are separate files in this folder. You may replace each by your own build of the same version. Their
sources are published by their projects; ask the publisher of this package if you cannot find them.
FFmpeg's encoders x264 and x265 are GPL and not in this package: empty libraries stand in their place.
"""


class RefusedError(Exception):
    """The package holds something that it may not."""


@dataclass(slots=True)
class Inventory:
    """What is in a package, by where it came from."""

    distributions: dict[str, Distribution] = field(default_factory=dict)
    libraries: dict[str, tuple[str, str]] = field(default_factory=dict)  # place -> (project, licence)
    problems: list[str] = field(default_factory=list)


def may_be_carried(expression: str) -> bool:
    """Whether one of the ways that a licence offers is not the GPL: an SPDX expression, or a classifier's words."""
    return any(_is_free(way) for way in re.split(r"\s+OR\s+", expression.replace("(", " ").replace(")", " ")))


def _is_free(way: str) -> bool:
    for part in re.split(r"\s+AND\s+|;", way):
        gpl = re.search(r"(?<![Ll])\bA?GPL|GNU (Affero )?General Public", part)
        if gpl and not re.search(r"\bWITH\b|with (a )?special exception|exception", part):
            return False
    return True


def take_stock(parts: Iterable[Sequence[str]], installed: Iterable[Distribution] | None = None) -> Inventory:
    """Find out whose each part is.

    Args:
        parts: (place in the package, where it was taken from, PyInstaller's kind).
        installed: the distributions that may own parts; those of this Python by default.
    """
    owners = _owners(distributions() if installed is None else installed)
    table = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    stock = Inventory()
    for place, source, kind in parts:
        if kind == "SYMLINK":
            continue
        owner = owners.get(_plain(source))
        if owner is not None:
            stock.distributions[_name(owner)] = owner
        if kind != "PYMODULE" and _is_foreign_library(place):
            _check_library(place, Path(source), table, stock)
        elif owner is None and not _is_own_or_pythons(Path(source)):
            stock.problems.append(f"{place} (from {source}) belongs to nothing that is known.")
    for name, owner in stock.distributions.items():
        licence = licence_of(owner)
        if not licence:
            stock.problems.append(f"{name} does not say under which licence it is.")
        elif not may_be_carried(licence):
            stock.problems.append(f"{name} is under {licence}, which a package may not carry.")
    return stock


def licence_of(owner: Distribution) -> str:
    """What a distribution says of its licence; "" if nothing."""
    if build_tool := _BUILD_TOOLS.get(_name(owner)):
        return build_tool
    metadata = owner.metadata
    classifiers = [
        line.split("::")[-1].strip() for line in metadata.get_all("Classifier") or [] if "License ::" in line
    ]
    stated = (metadata.get("License") or "").strip().partition("\n")[0]
    return metadata.get("License-Expression") or (stated if len(stated) < 200 else "") or ";".join(classifiers)


def collect(parts: Iterable[Sequence[str]], target: Path) -> Inventory:
    """Write the licences of all parts below `target`.

    Raises:
        RefusedError: there is something in the package that it may not carry, or that nobody knows.
    """
    stock = take_stock(parts)
    if stock.problems:
        raise RefusedError("\n".join(stock.problems))
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for text in TEXTS.glob("*.txt"):
        shutil.copy(text, target)
    shutil.copy(ROOT / "LICENSE", target / "Beatwright.txt")
    shutil.copy(ROOT / "resources" / "models" / "beatwright-small" / "MODEL_CARD.md", target / "Beatwright's model.md")
    for name, owner in sorted(stock.distributions.items()):
        _copy_texts(owner, target / name)
    _copy_pythons(target)
    (target / "README.txt").write_text(_HOW_TO_REPLACE, encoding="utf-8")
    lines = [f"{place}: {project} ({licence})" for place, (project, licence) in sorted(stock.libraries.items())]
    (target / "LIBRARIES.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    names = [f"{name} {owner.version}: {licence_of(owner)}" for name, owner in sorted(stock.distributions.items())]
    (target / "PACKAGES.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
    return stock


def read_parts(file: Path) -> list[Sequence[str]]:
    """What build.spec wrote down."""
    return json.loads(file.read_text(encoding="utf-8"))


def _owners(installed: Iterable[Distribution]) -> dict[str, Distribution]:
    """Which distribution each installed file belongs to."""
    owners = {}
    for distribution in installed:
        for file in distribution.files or ():
            owners[_plain(distribution.locate_file(file))] = distribution
    return owners


def _plain(path: object) -> str:
    """A path without "..", which wheels have in their lists; looking each one up on the disk would take long."""
    return os.path.normpath(str(path))


def _is_foreign_library(place: str) -> bool:
    return bool(_LIBRARY.search(place)) and not _EXTENSION.search(place)


def _check_library(place: str, source: Path, table: list[dict[str, str]], stock: Inventory) -> None:
    name = Path(place).name
    line = next(
        (line for line in table if any(fnmatch(name, pattern.strip()) for pattern in line["files"].split(","))), None
    )
    if line is None:
        if "lib-dynload" not in place and "/" in place and str(source).endswith((".so", ".dylib")):
            # An extension module without the usual ending belongs to its wheel.
            return
        stock.problems.append(f"{place} (from {source}) is a library that tools/package/libraries.yaml does not know.")
        return
    licence = line["licence"]
    data = source.read_bytes()
    if line["project"] == "FFmpeg":
        said = {match.decode(errors="replace") for match in _FFMPEG.findall(data)}
        if any(not one.startswith("LGPL") for one in said) or b"--enable-gpl" in data or b"--enable-nonfree" in data:
            stock.problems.append(f"{place} is an FFmpeg under {', '.join(sorted(said)) or 'an unknown licence'}.")
        licence = ", ".join(sorted(said)) or licence
    if line["project"].startswith("Beatwright") and len(data) > 100_000:
        stock.problems.append(f"{place} is the GPL encoder itself, not the empty library that stands in its place.")
    if not may_be_carried(licence):
        stock.problems.append(f"{place} is under {licence}, which a package may not carry.")
    stock.libraries[place] = line["project"], licence


def _is_own_or_pythons(source: Path) -> bool:
    resolved = source.resolve()
    own = resolved.is_relative_to(ROOT) and ".venv" not in resolved.parts
    return own or resolved.is_relative_to(Path(sys.base_prefix).resolve()) or "base_library.zip" in source.name


def _copy_texts(owner: Distribution, target: Path) -> None:
    target.mkdir()
    found = 0
    for file in owner.files or ():
        source = Path(str(owner.locate_file(file)))
        if _LICENCE_FILE.search(file.as_posix()) and source.is_file() and source.suffix not in {".py", ".pyc"}:
            found += 1
            name = file.name if not (target / file.name).exists() else f"{found} {file.name}"
            shutil.copy(source, target / name)
    words = f"{owner.metadata['Name']} {owner.version}\n{licence_of(owner)}\n{owner.metadata.get('Home-page') or ''}\n"
    if not found:
        words += "The package came without the text of its licence; see LGPL-3.txt and the like beside this folder.\n"
    (target / "ABOUT.txt").write_text(words, encoding="utf-8")


def _copy_pythons(target: Path) -> None:
    for place in (Path(sys.base_prefix) / f"lib/python3.{sys.version_info.minor}", Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (place / name).is_file():
                shutil.copy(place / name, target / "Python.txt")
                return


def _name(owner: Distribution) -> str:
    return re.sub(r"[-_.]+", "-", owner.metadata["Name"]).lower()
