"""What the rule checks find in a whole set, by difficulty and kind, kept by what is in the set's files.

What is kept can be made again, so it is in the cache folder; nothing in it is executed, and what is damaged counts as
not there.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct, to_builtins

from core.app_dirs import places
from core.beatmap.objects import GameMode
from core.documents import DocumentError, Limits, converted, read_json
from core.errors import InputError, MachineError
from core.files import make_folder, open_regular, remove_oldest, write_atomically
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.modding.configuration import configuration_folder
from core.modding.finding import Finding, Severity
from core.modding.mapset import MAX_READ_BYTES, file_sizes, open_mapset
from core.modding.run_checks import STAGE, check_mapset
from core.version import VERSION

MOST_SETS = 100
"""Sets whose findings are kept; of more those that were not looked at longest go."""

_FORMAT = 1
_LIMITS = Limits(16 * 2**20)
_READ_WHOLE = (".osu", ".osb")
_EDITOR = "osu://edit/"

_Text = Annotated[str, Meta(max_length=4000)]
_Name = Annotated[str, Meta(max_length=1000)]


class CheckedDifficulty(Struct, frozen=True):
    """A difficulty of a checked set.

    Attributes:
        file: its name.
        stars: as far as they can be worked out.
    """

    file: _Name
    name: _Name
    mode: GameMode
    stars: float


class _StoredFinding(Struct, frozen=True):
    """A `Finding` of a rule check as plain values."""

    time: float | None
    category: _Name
    severity: Severity
    message: _Text
    objects: Annotated[tuple[float, ...], Meta(max_length=10_000)]
    link: _Text
    difficulty: _Name
    file: _Name
    check: _Name


class _StoredCheck(Struct, frozen=True):
    format: int
    difficulties: list[CheckedDifficulty]
    findings: list[_StoredFinding]


@dataclass(frozen=True, slots=True)
class SetCheck:
    """What was found in a set.

    Attributes:
        difficulties: by mode, then by stars.
        findings: without their fixes, as they are only looked at here; those of the whole set name no difficulty.
        kept: whether they were found before, in files that are still the same.
    """

    difficulties: tuple[CheckedDifficulty, ...]
    findings: tuple[Finding, ...]
    kept: bool = False

    def of(self, difficulty: CheckedDifficulty | None) -> list[Finding]:
        """The findings of one difficulty; of the set itself for None."""
        own = {each.name for each in self.difficulties}
        if difficulty is None:
            return [finding for finding in self.findings if finding.difficulty not in own]
        return [
            finding
            for finding in self.findings
            if finding.difficulty == difficulty.name and finding.file in (difficulty.file, "")
        ]


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many there are of each severity."""
    found = Counter(finding.severity for finding in findings)
    return {severity: found[severity] for severity in Severity}


def kinds(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """By the name of what found them: the kind with the worst finding first, then the one with the most."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.check or finding.category, []).append(finding)
    order = list(Severity)

    def weight(name: str) -> tuple[int, int, str]:
        return min(order.index(each.severity) for each in found[name]), -len(found[name]), name

    return {name: found[name] for name in sorted(found, key=weight)}


def check_set(folder: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None) -> SetCheck:
    """Everything the rule checks find in the mapset in a folder; what was found before in the same files comes at once.

    Raises:
        InputError: there is no mapset in the folder, or it cannot be read.
        CancelledError: `cancel` was set on the way.
    """
    cancel = cancel or CancelToken()
    on_progress(Progress(STAGE, 0.0, "reading"))
    file = _kept_file(digest_of_set(folder, cancel))
    kept = _read(file)
    if kept is not None:
        return kept
    mapset = open_mapset(folder, cancel)
    findings = [replace(finding, fix=None) for finding in check_mapset(mapset, on_progress, cancel)]
    listed = tuple(
        CheckedDifficulty(each.file, each.name, GameMode(each.mode), float(each.stars)) for each in mapset.difficulties
    )
    found = SetCheck(listed, tuple(findings))
    with suppress(InputError, MachineError, OSError):
        _keep(file, found)
    return found


def digest_of_set(folder: Path, cancel: CancelToken) -> str:
    """SHA-256, in hex, of what the checks read: difficulties and storyboards by their bytes, other files by name, size
    and time of change, and the limits of the checks.

    Raises:
        InputError: a file cannot be read.
        CancelledError: `cancel` was set on the way.
    """
    digest = hashlib.sha256(f"{_FORMAT} {VERSION}\0".encode())
    for table in sorted(configuration_folder().glob("*.yaml")):
        digest.update(table.read_bytes())
    for name, size in sorted(file_sizes(folder, cancel).items()):
        cancel.check()
        file = folder / name
        try:
            if name.lower().endswith(_READ_WHOLE):
                with open_regular(file) as stream:
                    fact = hashlib.sha256(stream.read(MAX_READ_BYTES)).hexdigest()
            else:
                fact = str(file.stat().st_mtime_ns)
        except OSError as error:
            raise InputError(f"Cannot read {file}: {error.strerror or error}.") from error
        digest.update(f"{name}\0{size}\0{fact}\0".encode(errors="surrogatepass"))
    return digest.hexdigest()


def _kept_file(digest: str) -> Path:
    return places().cache / "sets" / f"{digest}.json"


def _read(file: Path) -> SetCheck | None:
    with suppress(InputError, OSError, ValueError):
        stored = converted(read_json(file, limits=_LIMITS), _StoredCheck, file)
        if stored.format == _FORMAT:
            findings = tuple(_finding(each, file) for each in stored.findings)
            file.touch()  # what is used stays longest
            return SetCheck(tuple(stored.difficulties), findings, kept=True)
    return None


def _keep(file: Path, found: SetCheck) -> None:
    stored = _StoredCheck(_FORMAT, list(found.difficulties), [_stored(each) for each in found.findings])
    data = json.dumps(to_builtins(stored), ensure_ascii=True, separators=(",", ":")).encode()
    if len(data) <= _LIMITS.size:
        make_folder(file.parent)
        write_atomically(file, data, overwrite=True)
        remove_oldest(file.parent, "*.json", MOST_SETS)


def _stored(finding: Finding) -> _StoredFinding:
    """A finding as it is kept between starts."""
    return _StoredFinding(
        None if finding.time is None else float(finding.time),
        finding.category,
        finding.severity,
        finding.message,
        _times(finding.objects),
        finding.link,
        finding.difficulty,
        finding.file,
        finding.check,
    )


def _times(times: Sequence[float]) -> tuple[float, ...]:
    return tuple(float(time) for time in times)


def _finding(stored: _StoredFinding, file: Path) -> Finding:
    """The finding of a stored one; `file` is what a message names."""
    if stored.link and not stored.link.startswith(_EDITOR):
        raise DocumentError(file, "has a link that leads elsewhere")
    return Finding(
        stored.time,
        stored.category,
        stored.severity,
        stored.message,
        stored.objects,
        link=stored.link,
        difficulty=stored.difficulty,
        file=stored.file,
        check=stored.check,
    )
