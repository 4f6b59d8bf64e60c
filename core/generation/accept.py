"""From a proposal to files: beside what is there, or in place with a backup; and always a step that can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.beatmap.writer import encode_beatmap
from core.changes import Change, ChangedOnDisk, digest_of
from core.errors import InputError, MachineError
from core.generation.archives import pack_for_osu
from core.generation.export import NewFiles, write_new
from core.generation.history import History
from core.generation.request import ChangedMap, GenerationRequest, GenerationResult
from core.generation.steps import Step

__all__ = ["Accepted", "ChangedOnDisk", "accept"]


@dataclass(frozen=True, slots=True)
class Accepted:
    """Where a proposal went.

    Attributes:
        files: the difficulties that were written, the proposal's own first.
        archive: the whole set as .osz, where one was wanted.
        step: what was added to the history.
    """

    files: tuple[Path, ...]
    archive: Path | None
    step: Step


def accept(
    results: GenerationResult | Sequence[GenerationResult],
    *,
    folder: Path | None = None,
    in_place: bool = False,
    packed: bool = False,
    replace_changed: bool = False,
    history: History | None = None,
) -> Accepted:
    """Write a proposal, or several for one song: all of it, or nothing.

    Args:
        folder: where new files go; None is the mapset's own folder (for a bare song, a new set beside it).
        in_place: change the difficulties the result was made from instead; each is backed up first.
        packed: then pack the set into an .osz among the program's own files. A Songs folder is no place for one: osu!
            would import it by itself.
        replace_changed: the person said that a difficulty which another program changed meanwhile may be replaced.

    Raises:
        ChangedOnDisk: in place, and a difficulty changed since it was read. Nothing was written.
        InputError: a file or folder is gone, or there is nothing to change in place.
        MachineError: the disk is full, read-only or gone.
    """
    history = history or History()
    every = [results] if isinstance(results, GenerationResult) else list(results)
    first, request = every[0], _request_of(every)
    if in_place:
        if first.base is None:
            raise InputError("A new difficulty cannot be written in place; it becomes a file of its own.")
        if len(every) > 1:
            raise InputError("Only one proposal can take the place of a difficulty; accept the others as new ones.")
        changes = [_replacing(changed, replace_changed) for changed in (first.base, *first.copies)]
        step = history.do(changes, first.base.file.parent, request)
    else:

        def write(files: NewFiles) -> Step:
            return history.do(files.changes, files.folder, request, made_folder=files.made_folder)

        _, step = write_new(every, folder or first.source_folder, write)
    archive = pack_for_osu(step.folder) if packed else None
    return Accepted(step.changed_files, archive, step)


def _request_of(results: Sequence[GenerationResult]) -> GenerationRequest | None:
    """What all of them were asked for: of several, a spread."""
    request = results[0].request
    stars = [result.request.difficulty for result in results if result.request is not None]
    if request is None or len(results) == 1 or None in stars:
        return request
    return replace(request, difficulty=None, spread=tuple(each for each in stars if each is not None))


def _replacing(changed: ChangedMap, replace_changed: bool) -> Change:
    file = changed.file
    try:
        now = file.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{file} is no longer there; put it back, or accept as a new difficulty.") from None
    except OSError as error:
        raise MachineError(f"Cannot read {file}: {error.strerror or error}.") from error
    if digest_of(now) != changed.digest and not replace_changed:
        raise ChangedOnDisk(
            f"{file.name} was changed by another program after it was read; replace it with the proposal (a backup is "
            "kept), or accept as a new difficulty.",
            file,
        )
    return Change(file, now, encode_beatmap(changed.beatmap))
