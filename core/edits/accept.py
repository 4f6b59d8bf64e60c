"""From a proposal to files: beside what is there, or in place with a backup; and always a step that can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from core.beatmap.writer import encode_beatmap
from core.changes import Change, ChangedOnDisk, digest_of
from core.edits import archives
from core.edits.export import NewFiles, write_new
from core.edits.history import History
from core.edits.history_entry import HistoryEntry
from core.errors import InputError
from core.files import read_existing
from core.generation.request import GenerationRequest
from core.generation.results import ChangedMap, FixedFindings, GenerationResult

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
    step: HistoryEntry


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
        packed: also pack the set into an .osz among the program's own files; where that fails nothing is written. A
            Songs folder is not a place for one: osu! would import it by itself.
        replace_changed: the person said that a difficulty which another program changed meanwhile may be replaced.

    Raises:
        ChangedOnDisk: in place, and a difficulty changed since it was read. Nothing was written.
        InputError: a file or folder is gone, or there is nothing to change in place.
        MachineError: the disk is full, read-only or gone.
    """
    history = history or History()
    every = [results] if isinstance(results, GenerationResult) else list(results)
    first = every[0]
    request = first.request if len(every) == 1 else _spread_of(every)
    if in_place:
        if first.base is None:
            raise InputError("A new difficulty cannot be written in place; it becomes a file of its own.")
        if len(every) > 1:
            raise InputError("Only one proposal can take the place of a difficulty; accept the others as new ones.")
        changes = tuple(_replacing(changed, replace_changed) for changed in (first.base, *first.copies))
        return _accepted(NewFiles(first.base.file.parent, changes), request, packed, history, first.fixed)
    return write_new(every, folder or first.source_folder, lambda files: _accepted(files, request, packed, history))[1]


def _accepted(
    files: NewFiles,
    request: GenerationRequest | None,
    packed: bool,
    history: History,
    fixed: FixedFindings | None = None,
) -> Accepted:
    """Write the files as one step of the history, with an .osz of the set where it is to be packed."""
    do = partial(
        history.do,
        files.changes,
        files.folder,
        request,
        made_folder=files.made_folder,
        summary=fixed.summary if fixed is not None else "",
        finding_keys=fixed.keys if fixed is not None else (),
    )
    if not packed:
        step = do()
        return Accepted(step.changed_files, None, step)
    with archives.packed(files.folder, files.changes) as archive:
        step = do(then=archive.publish)
        return Accepted(step.changed_files, archive.path, step)


def _spread_of(results: Sequence[GenerationResult]) -> GenerationRequest | None:
    """What several results were asked for together: a spread, where each has its stars."""
    request = results[0].request
    stars = [result.request.map.difficulty for result in results if result.request is not None]
    if request is None or None in stars:
        return request
    return request.replaced(difficulty=None, spread=tuple(each for each in stars if each is not None))


def _replacing(changed: ChangedMap, replace_changed: bool) -> Change:
    """The change of a difficulty's own file; refused where another program changed it meanwhile."""
    file = changed.file
    now = read_existing(file, "; put it back, or accept as a new difficulty.")
    if digest_of(now) != changed.digest and not replace_changed:
        raise ChangedOnDisk(
            f"{file.name} was changed by another program after it was read; replace it with the proposal (a backup is "
            "kept), or accept as a new difficulty.",
            file,
        )
    return Change(file, now, encode_beatmap(changed.beatmap))
