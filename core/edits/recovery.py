"""Pending steps: recorded before the first file is touched, so that none is lost when the program is killed.

The record is the one that the step will have, under a name of its own (`PENDING`) beside the others.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.backups import keep_copy, read_copy
from core.changes import Change, carry_out, digest_of
from core.documents import JSON_LIMITS, read_document
from core.edits.history_entry import ChangedFile, HistoryEntry, decoded_step
from core.errors import BeatwrightError
from core.files import TEMPORARY, remove_leftovers
from core.replacing import recover

RECORD, PENDING = ".json", ".begun"


def recover_steps(folder: Path) -> list[str]:
    """Sentences about what became of each pending step in a folder of the history; see `recover_step`."""
    sentences = []
    for pending in sorted(folder.glob(f"*{PENDING}")):
        # What cannot be recovered now, or is of a later version, stays pending.
        with suppress(OSError, ValueError, KeyError, TypeError, BeatwrightError):
            sentences.append(recover_step(pending))
    return [sentence for sentence in sentences if sentence is not None]


def recover_step(pending: Path) -> str | None:
    """Bring a pending step to an end: finished where all of it was written, else undone.

    The program that started it must be gone.

    Returns:
        A sentence about what happened; None where the step had come to its end, or must wait for its folder.

    Raises:
        ValueError, KeyError, TypeError: the file is not the record of a step.
        BeatwrightError, OSError: a file cannot be read or put back; the step stays pending.
    """
    data = read_document(pending, JSON_LIMITS)
    step = decoded_step(data)
    if not (_above_made(step) if step.made_folder else step.folder).is_dir():
        return None
    saved = _recover(step)
    record = pending.with_suffix(RECORD)
    recover(record, digest_of(data))
    if record.is_file() and record.read_bytes() == data:
        if step.undone:
            remove_made(step)
        pending.unlink()
        return saved
    files = [_FileNow(each, step.undone, _content(each.file)) for each in step.files]
    ended = f"The program ended amid a step: {step.summary}."
    if any(each.strange for each in files) or (
        all(each.reached for each in files) and any(each.touched for each in files)
    ):
        # Where someone changed a file since, the history still knows what it was before.
        pending.replace(record)
        remove_made(step)
        said = f"{ended} What was written is in the history and can be {'redone' if step.undone else 'undone'}."
        return f"{said} {saved}" if saved else said
    _put_back(files)
    remove_made(step)
    pending.unlink()
    return f"{ended} Nothing of it was kept; the files are as they were before.{f' {saved}' if saved else ''}"


def _recover(step: HistoryEntry) -> str | None:
    """Tidy up what the program left beside the files; a sentence where another program's save became a backup."""
    named = []
    for each in step.files:
        remove_leftovers(each.file.parent)
        before, after = (each.after, each.before) if step.undone else (each.before, each.after)
        for data in recover(each.file, after, {before}):
            keep_copy(each.file, data)
            named.append(each.file.name)
    if step.made_folder:
        remove_leftovers(_above_made(step))
    return f"What another program saved at that moment is a backup now: {', '.join(named)}." if named else None


def _above_made(step: HistoryEntry) -> Path:
    """The folder that was there before the step made others in it."""
    return (step.made or step.folder).parent


@dataclass(frozen=True, slots=True)
class _FileNow:
    """A file of the step, and what is in it now."""

    stepped: ChangedFile
    undoing: bool
    now: bytes | None

    @property
    def digests(self) -> tuple[str | None, str | None, str | None]:
        """(now, before the step, after it)."""
        before, after = self.stepped.before, self.stepped.after
        now = None if self.now is None else digest_of(self.now)
        return (now, after, before) if self.undoing else (now, before, after)

    @property
    def strange(self) -> bool:
        """Whether it is neither as before the step nor as after it, so that someone else wrote it."""
        now, *expected = self.digests
        return now not in expected

    @property
    def reached(self) -> bool:
        """Whether it is as the step leaves it."""
        now, _, after_step = self.digests
        return now == after_step

    @property
    def touched(self) -> bool:
        """Whether it is no longer as it was before the step."""
        now, first, _ = self.digests
        return now != first


def _put_back(files: list[_FileNow]) -> None:
    """Bring the files that were touched back to what they were before the step."""
    changes = []
    for each in files:
        if not each.touched:
            continue
        stepped = each.stepped
        if each.now is not None:
            keep_copy(stepped.file, each.now)
        copy = stepped.copy_after if each.undoing else stepped.copy_before
        changes.append(Change(stepped.file, each.now, None if copy is None else read_copy(copy)))
    carry_out(changes)


def remove_made(step: HistoryEntry) -> None:
    """Remove the folders that a step made, where nothing is in them but what was not finished."""
    if not step.made_folder:
        return
    with suppress(OSError):
        left = list(step.folder.iterdir()) if step.folder.is_dir() else []
        if any(not (path.name.startswith(TEMPORARY) and path.name.endswith(".tmp")) for path in left):
            return
        for path in left:
            path.unlink()
        for folder in (step.folder, *step.folder.parents):
            if folder.is_dir():
                folder.rmdir()
            if folder == (step.made or step.folder):
                break


def _content(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
