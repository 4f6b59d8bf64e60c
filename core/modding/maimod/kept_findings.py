"""MaiMod's findings from one start of the program to the next, by what is in the file that they are about.

A model takes its time over a difficulty, and says the same of the same bytes. What is kept can be made again, so it
lies in the cache folder; nothing in it is executed, and what is damaged counts as not there.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from numbers import Integral, Real
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import msgspec
from msgspec import Meta, Struct

from core.app_dirs import places
from core.beatmap.text import MAX_FILE_SIZE
from core.documents import DocumentError, Limits, converted, read_json
from core.errors import InputError
from core.files import make_folder, open_regular, remove_oldest, write_atomically
from core.modding import fixes
from core.modding.finding import Finding, Fix, Severity

MOST_FILES = 300
"""Difficulties whose findings are kept; of more those that were not asked for longest go."""

_LIMITS = Limits(4 * 2**20)
_VERSION = 1
_EDITOR = "osu://edit/"
_CHANGES: dict[str, Callable[..., None]] = {
    change.__name__: change for change in (fixes.move_object, fixes.set_new_combo, fixes.set_additions)
}
"""The fixes of MaiMod, by name."""

_Text = Annotated[str, Meta(max_length=2000)]
_Name = Annotated[str, Meta(max_length=1000)]
_Argument = float | int | bool | None


class _StoredFix(Struct, frozen=True):
    sentence: _Text
    change: _Name
    arguments: Annotated[tuple[_Argument, ...], Meta(max_length=8)]


class _StoredFinding(Struct, frozen=True):
    """A `Finding` as plain values."""

    time: float | None
    category: _Name
    severity: Severity
    message: _Text
    objects: tuple[float, ...]
    score: float
    link: _Text
    difficulty: _Name
    check: _Name
    fix: _StoredFix | None


class _Stored(Struct, frozen=True):
    version: int
    by: _Name
    findings: list[_StoredFinding]


@dataclass(frozen=True, slots=True)
class KeptFinding:
    """What a model found in a difficulty.

    Attributes:
        by: the model's title.
    """

    by: str
    findings: list[Finding]


class KeptFindings:
    """The findings of MaiMod by the SHA-256 of the .osu file, one small JSON file each."""

    def __init__(self, folder: Path | None = None, most: int = MOST_FILES) -> None:
        """`folder` of these files; None for one in the program's own cache."""
        self.folder = folder if folder is not None else places().cache / "maimod"
        self._most = most

    def of(self, beatmap: Path) -> KeptFinding | None:
        """What was found last in a file with the bytes of `beatmap`; None where nothing is kept."""
        with suppress(InputError, OSError, ValueError):
            file = self._file(beatmap)
            stored = converted(read_json(file, limits=_LIMITS), _Stored, file)
            if stored.version == _VERSION:
                findings = [_finding(each, beatmap.name) for each in stored.findings]
                file.touch()  # what is used stays longest
                return KeptFinding(stored.by, findings)
        return None

    def put(self, beatmap: Path, by: str, findings: Sequence[Finding]) -> bool:
        """Keep what the model titled `by` found in a file; False where that cannot be kept.

        Raises:
            InputError: the file cannot be read.
            MachineError: the disk is full, read-only or gone.
        """
        try:
            stored = [_stored(finding) for finding in findings]
        except ValueError:
            return False
        document = {"version": _VERSION, "by": by, "findings": stored}
        data = json.dumps(document, ensure_ascii=True, separators=(",", ":")).encode()
        if len(data) > _LIMITS.size:
            return False
        file = self._file(beatmap)
        make_folder(self.folder)
        write_atomically(file, data, overwrite=True)
        remove_oldest(self.folder, "*.json", self._most)
        return True

    def _file(self, beatmap: Path) -> Path:
        try:
            with open_regular(beatmap) as stream:
                data = stream.read(MAX_FILE_SIZE + 1)
        except OSError as error:
            raise InputError(f"Cannot read {beatmap}: {error.strerror or error}.") from error
        return self.folder / f"{hashlib.sha256(data).hexdigest()}.json"


def _stored(finding: Finding) -> dict[str, Any]:
    """A finding of MaiMod as plain values; ValueError for one that is not of it."""
    fix = finding.fix
    if finding.score is None or (fix is not None and _CHANGES.get(fix.change.__name__) is not fix.change):
        raise ValueError("it is not of MaiMod")
    return {
        "time": _plain(finding.time),
        "category": finding.category,
        "severity": str(finding.severity),
        "message": finding.message,
        "objects": [_plain(time) for time in finding.objects],
        "score": _plain(finding.score),
        "link": finding.link,
        "difficulty": finding.difficulty,
        "check": finding.check,
        "fix": None
        if fix is None
        else {
            "sentence": fix.sentence,
            "change": fix.change.__name__,
            "arguments": [_plain(each) for each in fix.arguments],
        },
    }


def _plain(value: object) -> float | int | bool | None:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return float(value)
    raise ValueError(f"{type(value).__name__} cannot be kept")


def _finding(stored: _StoredFinding, file: str) -> Finding:
    """The finding of a stored one, of the map `file`."""
    if stored.link and not stored.link.startswith(_EDITOR):
        raise DocumentError(file, "has a link that leads elsewhere")
    finding = Finding(
        stored.time,
        stored.category,
        stored.severity,
        stored.message,
        stored.objects,
        stored.score,
        stored.link,
        stored.difficulty,
        file,
        stored.check,
    )
    return finding if stored.fix is None else replace(finding, fix=_fix(stored.fix, file))


def _fix(stored: _StoredFix, file: str) -> Fix:
    change = _CHANGES.get(stored.change)
    if change is None:
        raise DocumentError(file, "has a fix that there is not")
    kinds = [kind for name, kind in get_type_hints(change).items() if name not in {"beatmap", "return"}]
    if len(kinds) != len(stored.arguments):
        raise DocumentError(file, "has a fix with other values")
    arguments = [msgspec.convert(each, kind) for each, kind in zip(stored.arguments, kinds, strict=True)]
    return Fix(stored.sentence, change, tuple(arguments))
