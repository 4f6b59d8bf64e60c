"""Steps that were begun: told before the first file is touched, so that none is lost when the program is killed.

What is told is the record that the step is to have, under a name of its own (`BEGUN`) beside the others.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.backups import keep_copy, read_copy
from core.changes import Change, carry_out, digest_of
from core.errors import BeatwrightError
from core.files import TEMPORARY
from core.generation.steps import Step, SteppedFile, decoded_step

RECORD, BEGUN = ".json", ".begun"


def settle_all(folder: Path) -> list[str]:
    """Settle every step that was begun in a folder of the history, and tell what happened; see `settle`."""
    told = []
    for begun in sorted(folder.glob(f"*{BEGUN}")):
        # What cannot be settled now, or is of a later version, remains for another time.
        with suppress(OSError, ValueError, KeyError, TypeError, BeatwrightError):
            told.append(settle(begun))
    return [sentence for sentence in told if sentence is not None]


def settle(begun: Path) -> str | None:
    """Bring a step that was begun to an end: finished where all of it was written, else as if it never was.

    Whoever began it must be gone.

    Returns:
        A sentence about what happened; None where the step had come to its end, or must wait for its folder.

    Raises:
        ValueError, KeyError, TypeError: the file does not tell a step.
        BeatwrightError, OSError: a file cannot be read or put back; the step remains begun.
    """
    data = begun.read_bytes()
    step = decoded_step(data)
    if not (step.folder.parent if step.made_folder else step.folder).is_dir():
        return None
    record = begun.with_suffix(RECORD)
    if record.is_file() and record.read_bytes() == data:
        begun.unlink()
        return None
    files = [_Met(each, step.undone, _content(each.file)) for each in step.files]
    told = f"The program ended amid a step: {step.summary}."
    if any(met.strange for met in files) or (all(met.reached for met in files) and any(met.touched for met in files)):
        # Where someone changed a file since, the history still knows what it was before.
        begun.replace(record)
        _remove_made(step)
        return f"{told} What was written is in the history and can be {'redone' if step.undone else 'undone'}."
    _put_back(files)
    _remove_made(step)
    begun.unlink()
    return f"{told} Nothing of it was kept; the files are as they were before."


@dataclass(frozen=True, slots=True)
class _Met:
    """A file of the step, as it was met."""

    stepped: SteppedFile
    undoing: bool
    now: bytes | None

    @property
    def digests(self) -> tuple[str | None, str | None, str | None]:
        """(now, before the step was begun, when it is done)."""
        before, after = self.stepped.before, self.stepped.after
        now = None if self.now is None else digest_of(self.now)
        return (now, after, before) if self.undoing else (now, before, after)

    @property
    def strange(self) -> bool:
        now, *known = self.digests
        return now not in known

    @property
    def reached(self) -> bool:
        now, _, wanted = self.digests
        return now == wanted

    @property
    def touched(self) -> bool:
        now, first, _ = self.digests
        return now != first


def _put_back(files: list[_Met]) -> None:
    changes = []
    for met in files:
        if not met.touched:
            continue
        stepped = met.stepped
        if met.now is not None:
            keep_copy(stepped.file, met.now)
        copy = stepped.copy_after if met.undoing else stepped.copy_before
        changes.append(Change(stepped.file, met.now, None if copy is None else read_copy(copy)))
    carry_out(changes)


def _remove_made(step: Step) -> None:
    """The folder that was made for the step, where only what was not finished lies in it."""
    if not step.made_folder:
        return
    with suppress(OSError):
        left = list(step.folder.iterdir())
        if all(path.name.startswith(TEMPORARY) for path in left):
            for path in left:
                path.unlink()
            step.folder.rmdir()


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
