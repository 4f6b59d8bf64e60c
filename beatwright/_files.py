"""The public functions that read, measure and write files."""

from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from core.jobs import CancelToken, OnProgress, ignore_progress

if TYPE_CHECKING:
    from core.beatmap.beatmap import Beatmap
    from core.beatmap.osz import Archive
    from core.edits.accept import Accepted
    from core.generation.results import GenerationResult
    from core.modding.finding import Finding
    from core.training.evaluation.comparison import Comparison


def read_beatmap(path: str | PathLike[str]) -> "Beatmap":
    """A difficulty, read from an .osu file of any format, v3 to lazer's v128.

    Its `hit_objects` and `timing_points` are sorted by time (ms); what is not understood is kept as text.

    Raises:
        InputError: the file cannot be read, or is not a beatmap.
    """
    from core.beatmap.reader import read_beatmap as read

    return read(Path(path))


def read_osz(path: str | PathLike[str]) -> "Archive":
    """A mapset archive: the names of its files, and their content on demand. Nothing is unpacked.

    Raises:
        InputError: it is not an archive, damaged, or holds what no mapset may.
    """
    from core.beatmap.osz import read_osz as read

    return read(Path(path))


def check(
    path: str | PathLike[str], *, on_progress: OnProgress | None = None, cancel: CancelToken | None = None
) -> "list[Finding]":
    """What the ranking criteria say about an .osu file, an .osz file or a mapset folder.

    A finding has a time (ms, or None for the whole set), category, severity, message, and often a `fix`.

    Raises:
        InputError: there is no mapset at `path`, or it cannot be read.
        CancelledError: `cancel` was set.
    """
    from core.modding.run_checks import check_path

    return check_path(Path(path), on_progress or ignore_progress, cancel)


def evaluate(generated: "Beatmap | str | PathLike[str]", human: "Beatmap | str | PathLike[str]") -> "Comparison":
    """A generated difficulty measured against a human one of the same song.

    Rhythm F1 at 10 and 20 ms, star error, BPM and offset error, unsnapped objects, objects off screen.

    Raises:
        InputError: a file cannot be read, or the two differ in mode, keys or song.
    """
    from core.beatmap.beatmap import Beatmap
    from core.training.evaluation.comparison import compare, require_same_song

    ours, theirs = (each if isinstance(each, Beatmap) else read_beatmap(each) for each in (generated, human))
    require_same_song(ours, theirs)
    return compare(ours, theirs)


def accept(
    results: "GenerationResult | Sequence[GenerationResult]",
    *,
    folder: str | PathLike[str] | None = None,
    in_place: bool = False,
) -> "Accepted":
    """Write results into their mapset: all of them or nothing, as a step of the history that can be undone.

    Args:
        folder: where new files go; None is the mapset's own folder, or for a bare song a new set beside it.
        in_place: change the difficulty that was remapped or hitsounded instead; it is backed up first.

    Raises:
        InputError: a file or folder is gone, changed meanwhile, or there is nothing to change in place.
        MachineError: the disk is full, read-only or gone.
    """
    from core.edits.accept import accept as write

    return write(results, folder=None if folder is None else Path(folder), in_place=in_place)


def export(
    results: "GenerationResult | Sequence[GenerationResult]", folder: str | PathLike[str], *, osz: bool = False
) -> list[Path]:
    """Write results into any folder and return the new files; nothing that exists is replaced.

    Args:
        osz: write the whole set as one .osz instead.

    Raises:
        InputError: the mapset's folder is gone.
        MachineError: the disk is full, read-only or gone.
    """
    from core.edits.export import export_all, export_osz
    from core.generation.results import GenerationResult

    every = [results] if isinstance(results, GenerationResult) else list(results)
    return [export_osz(every, Path(folder))] if osz else export_all(every, Path(folder))
