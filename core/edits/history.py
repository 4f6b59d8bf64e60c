"""What was accepted: every step with what it was asked for and what the files were before, to be undone and redone.

Steps are small JSON files among the program's own; the bytes before and after are backups. Whenever the program is
killed, either nothing of a step is left or the history knows it: see `core.edits.recovery`.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from core.app_dirs import places
from core.backups import keep_copy, mode_of, read_copy
from core.changes import Change, ChangedOnDisk, NotPutBackError, carry_out, digest_of
from core.documents import JSON_LIMITS, read_document
from core.edits.history_entry import ChangedFile, HistoryEntry, decoded_step, describe, number_of, step_id
from core.edits.recovery import PENDING, RECORD, recover_steps, remove_made
from core.errors import BeatwrightError, InputError, MachineError
from core.files import make_folder, remove_all_leftovers, remove_leftovers, topmost_missing, write_atomically
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.locks import locked

_LOCK = "lock"


class History:
    """All steps, in one folder per mapset."""

    def __init__(self) -> None:
        self._root = places().data / "history"

    def steps_of(self, place: Path) -> list[HistoryEntry]:
        """The steps in a mapset's folder, or those that touched one .osu file; newest first."""
        single = place.suffix.lower() == ".osu" and not place.is_dir()
        folder = self._folder_of(place.parent if single else place)
        if not folder.is_dir():
            return []
        self._recover_folder(folder)
        steps = []
        for path in folder.glob(f"*{RECORD}"):
            # A step that cannot be read, or is of a later version, is left alone.
            with suppress(OSError, ValueError, KeyError, TypeError, BeatwrightError):
                step = decoded_step(read_document(path, JSON_LIMITS))
                if step.id == path.stem:
                    steps.append(step)
        if single:
            file = place.absolute()
            steps = [step for step in steps if any(each.file == file for each in step.files)]
        return sorted(steps, key=lambda step: step.order, reverse=True)

    def to_undo(self, place: Path) -> HistoryEntry | None:
        """The step that an undo takes back."""
        return next((step for step in self.steps_of(place) if not step.undone), None)

    def to_redo(self, place: Path) -> HistoryEntry | None:
        """The step that a redo brings back: the oldest of those undone last."""
        found = None
        for step in self.steps_of(place):
            if not step.undone:
                break
            found = step
        return found

    def recover(self) -> list[str]:
        """Bring the steps to an end that a killed program left half done; a sentence about each.

        Its temporary files among the program's own are removed as well.
        """
        for own in (places().config, places().data):
            remove_all_leftovers(own)
        return self._recover_all()

    def _recover_all(self) -> list[str]:
        folders = sorted({pending.parent for pending in self._root.glob(f"*/*{PENDING}")})
        return [sentence for folder in folders for sentence in self._recover_folder(folder)]

    def do(
        self,
        changes: Sequence[Change],
        folder: Path,
        request: GenerationRequest | None,
        *,
        made_folder: bool = False,
        summary: str = "",
        finding_keys: Sequence[str] = (),
        then: Callable[[], object] | None = None,
    ) -> HistoryEntry:
        """Make `changes` as a new step: backed up, recorded and written, or nothing of it.

        Args:
            made_folder: `folder` is made along, and goes away when the step is undone.
            then: called when all is written; where it fails, nothing remains.

        Raises:
            FileExistsError, ChangedOnDisk, MachineError: see `carry_out`.
        """
        self._recover_all()
        with self._alone(folder):
            files = tuple(
                ChangedFile(
                    change.file.absolute(),
                    _digest(change.before),
                    _digest(change.after),
                    None if change.before is None else keep_copy(change.file, change.before).copy,
                )
                for change in changes
            )
            step = HistoryEntry(
                step_id(self._next_number(folder)),
                datetime.now(UTC),
                folder.absolute(),
                request.task if request is not None else Task.NEW,
                request,
                files,
                made_folder,
                summary=summary or describe(request),
                source=_source_copy(request, files),
                finding_keys=tuple(finding_keys),
                made=topmost_missing(folder.absolute()) if made_folder else None,
            )
            self._carry_out(step, changes, then)
        return step

    def undo(self, step: HistoryEntry) -> HistoryEntry:
        """Make the files of a step what they were before it.

        Raises:
            ChangedOnDisk: a file was changed since.
            InputError: the step is undone already, or a file or backup is gone.
            MachineError: the disk is full, read-only or gone.
        """
        if step.undone:
            raise InputError("This step was undone already.")
        with self._alone(step.folder):
            changes, files = [], []
            for each in step.files:
                now = _present(each.file, each.after, "undone")
                changes.append(_change(each.file, now, each.copy_before))
                copy = None if now is None else keep_copy(each.file, now).copy
                files.append(replace(each, copy_after=copy))
            undone = replace(step, files=tuple(files), undone=True)
            self._carry_out(undone, changes)
        return undone

    def redo(self, step: HistoryEntry) -> HistoryEntry:
        """Make the files what they were after the step.

        Raises:
            ChangedOnDisk: a file was changed since.
            InputError: the step is not undone, or a file or backup is gone.
            MachineError: the disk is full, read-only or gone.
        """
        if not step.undone:
            raise InputError("This step was not undone.")
        with self._alone(step.folder):
            changes = []
            for each in step.files:
                now = _present(each.file, each.before, "redone", made_folder=step.made_folder)
                changes.append(_change(each.file, now, each.copy_after))
            made = topmost_missing(step.folder) if step.made_folder else None
            done = replace(step, undone=False, made=made or step.made)
            self._carry_out(done, changes)
        return done

    def request_again(self, step: HistoryEntry) -> GenerationRequest:
        """The request that makes exactly this step once more, from the difficulty as it was before it.

        Raises:
            InputError: the step has no request, or the backup it started from is gone.
        """
        if step.request is None:
            raise InputError(step.problem or "This step has no request that could be made again.")
        request = step.request
        copies = (each.copy_before for each in step.files if _names(request, each.file))
        copy = next((path for path in copies if path is not None), step.source)
        if copy is None or request.song.beatmap is None:
            return request
        data = read_copy(copy)
        same = request.song.beatmap.is_file() and request.song.beatmap.read_bytes() == data
        return request.replaced(state=None if same else copy)

    def forget(self, step: HistoryEntry) -> None:
        """Leave a step out of the history; the files stay as they are."""
        self._file_of(step).unlink(missing_ok=True)

    @contextmanager
    def _alone(self, folder: Path) -> Iterator[None]:
        """No other program changes the steps of a mapset's folder meanwhile, and none is half done."""
        own = self._folder_of(folder)
        make_folder(own)
        with locked(own / _LOCK):
            remove_leftovers(own)
            recover_steps(own)
            yield

    def _next_number(self, folder: Path) -> int:
        """Counted in the folder of the steps, whatever the clock says."""
        numbers = [
            number_of(path.stem) for path in self._folder_of(folder).iterdir() if path.suffix in (RECORD, PENDING)
        ]
        return max(numbers, default=0) + 1

    def _carry_out(
        self, step: HistoryEntry, changes: Sequence[Change], then: Callable[[], object] | None = None
    ) -> None:
        """The files and the record of the step change together."""
        path, data = self._file_of(step), step.encoded()
        pending = path.with_suffix(PENDING)
        recorded = path.read_bytes() if path.is_file() else None
        try:
            write_atomically(pending, data, overwrite=True)
            every = [*changes, Change(path, recorded, data)]
            carry_out(every) if then is None else carry_out(every, then)
        except NotPutBackError:
            raise  # it stays pending, to be recovered another time
        except BaseException:
            pending.unlink(missing_ok=True)
            raise
        if step.undone:
            remove_made(step)
        with suppress(OSError):
            pending.unlink(missing_ok=True)

    def _recover_folder(self, folder: Path) -> list[str]:
        if not any(folder.glob(f"*{PENDING}")):
            return []
        with suppress(MachineError), locked(folder / _LOCK, wait=False) as alone:
            return recover_steps(folder) if alone else []
        return []

    def _file_of(self, step: HistoryEntry) -> Path:
        return self._folder_of(step.folder) / f"{step.id}{RECORD}"

    def _folder_of(self, folder: Path) -> Path:
        whole = folder.absolute().as_posix().encode("utf-8", "surrogatepass")
        name = folder.name.encode("utf-8", "replace").decode()[:80].rstrip(" .")
        return self._root / f"{name} ~{digest_of(whole)[:10]}"


def _names(request: GenerationRequest | None, file: Path) -> bool:
    return request is not None and request.song.beatmap is not None and request.song.beatmap.absolute() == file


def _source_copy(request: GenerationRequest | None, files: Sequence[ChangedFile]) -> Path | None:
    """A copy of the difficulty that a request only read; the newest backup, if that is still what it says."""
    if request is None or request.song.beatmap is None:
        return None
    file = request.song.beatmap.absolute()
    if any(each.file == file for each in files):
        return None
    if request.song.state is not None:
        return request.song.state
    try:
        data = file.read_bytes()
    except OSError:
        return None
    return keep_copy(file, data).copy


def _change(file: Path, now: bytes | None, copy: Path | None) -> Change:
    """Back to a copy, with the mode that it had; a file that has none goes away."""
    return Change(file, now, None) if copy is None else Change(file, now, read_copy(copy), mode_of(copy))


def _present(file: Path, digest: str | None, done: str, *, made_folder: bool = False) -> bytes | None:
    """The bytes of a file that must be those of `digest`."""
    try:
        now = file.read_bytes()
    except FileNotFoundError:
        if digest is None:
            if not made_folder and not file.parent.is_dir():
                raise InputError(f"{file.parent} is no longer there; put the mapset's folder back first.") from None
            return None
        raise InputError(f"{file} is no longer there, so this step cannot be {done}.") from None
    except OSError as error:
        raise MachineError(f"Cannot read {file}: {error.strerror or error}.") from error
    if _digest(now) != digest:
        raise ChangedOnDisk(
            f"{file.name} was changed after this step, so it cannot be {done} without losing those changes; "
            "undo the later steps first, or take one of its backups.",
            file,
        )
    return now


def _digest(data: bytes | None) -> str | None:
    return None if data is None else digest_of(data)
