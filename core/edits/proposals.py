"""Proposals that were neither accepted nor discarded, on disk: they survive a restart, and a crash.

Each is a file of its own, written whole or not at all, so that many cost no more than one when one is decided.
"""

import uuid
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct, to_builtins

from core.app_dirs import places
from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import parse_beatmap
from core.beatmap.writer import encode_beatmap
from core.documents import DocumentError, converted
from core.errors import BeatwrightError, InputError
from core.generation.request import GenerationRequest
from core.generation.request_document import document_of, request_of
from core.generation.results import ChangedMap, FixedFindings, GenerationResult
from core.generation.validation import check_options
from core.program.stored import VERSION, is_plain, keep_aside, read_stored, version_of, write_stored

_VERSION = 1
MOST_PROPOSALS = 200
"""Files that are kept; of more the oldest go."""

_SUFFIX = ".json"
_PathText = Annotated[str, Meta(min_length=1, max_length=4096)]
_MapBytes = Annotated[bytes, Meta(max_length=8_000_000)]
_Digest = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
_Amount = Annotated[float, Meta(ge=0, le=1e9)]
_LONGEST, _MOST_FIXES = 2000, 5000
_Sentence = Annotated[str, Meta(max_length=_LONGEST)]


class _StoredBase(Struct, frozen=True):
    """A difficulty that changes: its file, and the digest of what it was."""

    file: _PathText
    digest: _Digest


class _StoredCopy(_StoredBase, frozen=True):
    """Another one of the set, with what it becomes."""

    beatmap: _MapBytes


class _StoredFixes(Struct, frozen=True):
    summary: _Sentence
    sentences: Annotated[list[_Sentence], Meta(max_length=_MOST_FIXES)]
    keys: Annotated[list[_Sentence], Meta(max_length=_MOST_FIXES)]


class _StoredProposal(Struct, frozen=True):
    """A `GenerationResult` as plain values."""

    key: _PathText
    beatmap: _MapBytes
    folder: _PathText
    from_set: bool
    audio: _PathText
    seed: Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
    stars: _Amount
    seconds: _Amount
    warnings: Annotated[list[Annotated[str, Meta(max_length=2000)]], Meta(max_length=200)]
    request: dict[str, Any] | None
    base: _StoredBase | None
    copies: Annotated[list[_StoredCopy], Meta(max_length=500)]
    fixed: _StoredFixes | None = None


@dataclass(frozen=True, slots=True)
class KeptProposal:
    """A proposal with its file.

    Attributes:
        key: the mapset's folder, or the audio file of a bare song.
    """

    file: Path
    key: Path
    result: GenerationResult


@dataclass(frozen=True, slots=True)
class KeptProposals:
    """What was undecided when the program ended, the oldest first.

    Attributes:
        problems: sentences about what could not be read.
    """

    proposals: list[KeptProposal] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def keep_proposal(key: Path, result: GenerationResult, folder: Path | None = None) -> Path:
    """Write a proposal down and return its file; the oldest go where there are too many.

    Args:
        key: the mapset's folder, or the audio file of a bare song.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    place = folder or proposals_folder()
    files = list(_files(place))
    number = max((_number(file) for file in files), default=0) + 1
    file = place / f"{number:06}-{uuid.uuid4().hex[:8]}{_SUFFIX}"
    write_stored(file, {VERSION: _VERSION, **to_builtins(_stored(key, result))})
    for old in files[: max(len(files) + 1 - MOST_PROPOSALS, 0)]:
        forget_proposal(old)
    return file


def forget_proposal(file: Path) -> None:
    """A proposal was decided; a disk that refuses offers it once more at the next start."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def kept_proposals(folder: Path | None = None) -> KeptProposals:
    """Every proposal that was kept. One that cannot be read is put aside under another name and is a problem."""
    kept = KeptProposals()
    unread: list[str] = []
    for file in list(_files(folder or proposals_folder()))[-MOST_PROPOSALS:]:
        try:
            if (proposal := _read(file)) is not None:
                kept.proposals.append(proposal)
        except BeatwrightError as error:
            unread.append(str(error))
            if keep_aside(file) is not None:
                forget_proposal(file)
    if unread:
        what = "One undecided proposal" if len(unread) == 1 else f"{len(unread)} undecided proposals"
        kept.problems.append(f"{what} of last time could not be read; a copy of the file is kept. {unread[0]}")
    return kept


def proposals_folder() -> Path:
    """The folder of the proposals that were neither accepted nor discarded."""
    return places().data / "proposals"


def _files(folder: Path) -> Iterator[Path]:
    """The oldest first."""
    with suppress(OSError):
        found = [file for file in folder.glob(f"*{_SUFFIX}") if _number(file) and file.is_file()]
        yield from sorted(found, key=lambda file: (_number(file), file.name))


def _number(file: Path) -> int:
    """The place of a file in their order; 0 for any other file."""
    number, dash, rest = file.stem.partition("-")
    return int(number) if dash and number.isdecimal() and len(number) < 12 and len(rest) == 8 else 0


def _stored(key: Path, result: GenerationResult) -> _StoredProposal:
    """A proposal as plain values for its file; `key` is the difficulty or song that it belongs to."""
    return _StoredProposal(
        key=str(key),
        beatmap=encode_beatmap(result.beatmap),
        folder=str(result.source_folder),
        from_set=result.from_set,
        audio=str(result.audio),
        seed=result.seed,
        stars=result.stars,
        seconds=result.seconds,
        warnings=list(result.warnings),
        request=None if result.request is None else document_of(result.request),
        base=None if result.base is None else _StoredBase(str(result.base.file), result.base.digest),
        copies=[_StoredCopy(str(each.file), each.digest, encode_beatmap(each.beatmap)) for each in result.copies],
        fixed=None if result.fixed is None else _stored_fixes(result.fixed),
    )


def _stored_fixes(fixed: FixedFindings) -> _StoredFixes:
    sentences = [sentence[:_LONGEST] for sentence in fixed.sentences[:_MOST_FIXES]]
    # A key that was cut would name another finding.
    keys = [key for key in fixed.keys if len(key) <= _LONGEST][:_MOST_FIXES]
    return _StoredFixes(fixed.summary[:_LONGEST], sentences, keys)


def _read(file: Path) -> KeptProposal | None:
    """The proposal in a file; None for one of a later version of the program, which stays for that.

    Raises:
        InputError: it is no proposal.
    """
    stored, problem = read_stored(file)
    if problem is not None or not isinstance(stored, dict):
        raise InputError(f"{file.name} {problem or 'holds no proposal'}.")
    if version_of(stored) > _VERSION:
        return None
    try:
        plain = converted(stored, _StoredProposal, file)
    except DocumentError as error:
        raise InputError(f"{file.name} {error.reason}.") from error
    folder = Path(plain.folder)
    beatmap = _beatmap(plain.beatmap, file)
    result = GenerationResult(
        beatmap=beatmap,
        source_folder=folder,
        from_set=plain.from_set,
        audio=Path(plain.audio),
        seed=plain.seed,
        stars=plain.stars,
        seconds=plain.seconds,
        warnings=list(plain.warnings),
        request=None if plain.request is None else _request(plain.request, file),
        base=None if plain.base is None else _changed_map(plain.base, beatmap, folder, file),
        copies=tuple(_changed_map(each, _beatmap(each.beatmap, file), folder, file) for each in plain.copies),
        fixed=None
        if plain.fixed is None
        else FixedFindings(plain.fixed.summary, tuple(plain.fixed.sentences), tuple(plain.fixed.keys)),
    )
    return KeptProposal(file, Path(plain.key), result)


def _request(plain: dict[str, Any], file: Path) -> GenerationRequest:
    """The request of a stored proposal, checked."""
    problem = f"{file.name} holds a request that cannot be"
    if not is_plain(plain):
        raise InputError(f"{problem}.")
    try:
        request = request_of(plain)
        check_options(request)
    except InputError as error:
        raise InputError(f"{problem}: {error}") from error
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise InputError(f"{problem}.") from error
    return request


def _changed_map(stored: _StoredBase, beatmap: Beatmap, folder: Path, file: Path) -> ChangedMap:
    target = Path(stored.file)
    if target.parent != folder or target.suffix.lower() != ".osu":
        raise InputError(f"{file.name} names a difficulty outside of its set.")
    return ChangedMap(target, stored.digest, beatmap)


def _beatmap(data: bytes, file: Path) -> Beatmap:
    return parse_beatmap(data, f"The proposal in {file.name}")
