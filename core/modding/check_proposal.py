"""Runs all rule checks over a proposal, as if it were accepted already; nothing is written."""

from core.beatmap.writer import encode_beatmap
from core.edits.export import changes_for
from core.generation.results import GenerationResult
from core.jobs import CancelToken, OnProgress, ignore_progress
from core.modding.finding import Finding
from core.modding.mapset import open_proposed
from core.modding.run_checks import check_mapset


def check_proposal(
    result: GenerationResult, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> list[Finding]:
    """What the rule checks would find in a proposal's difficulty and its set after it was accepted.

    Raises:
        InputError: the song or a picture that the set would get is gone.
        CancelledError: `cancel` was set on the way.
    """
    cancel = cancel or CancelToken()
    contents = _contents(result)
    only = next(iter(contents))
    mapset = open_proposed(result.source_folder if result.from_set else None, contents, only, cancel)
    return check_mapset(mapset, on_progress, cancel)


def _contents(result: GenerationResult) -> dict[str, bytes]:
    """The files that accepting makes or changes, the proposal's own difficulty first."""
    if result.base is not None:
        return {changed.file.name: encode_beatmap(changed.beatmap) for changed in (result.base, *result.copies)}
    # A new set gets a folder of its own; below a file there is none.
    folder = result.source_folder if result.from_set else result.audio / "set"
    changes = changes_for([result], folder)
    return {each.file.relative_to(folder).as_posix(): each.after for each in changes if each.after is not None}
