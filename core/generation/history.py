"""What was accepted: every step with what it was asked for and what the files were before, to be undone and redone.

Steps are small JSON files among the program's own; the bytes before and after are backups. Whenever the program is
killed, either nothing of a step is left or the history knows it: see `core.generation.begun`.
"""

import secrets
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from core.backups import KEPT, backups_of, keep_copy, read_copy
from core.changes import Change, ChangedOnDisk, NotPutBackError, carry_out, digest_of
from core.errors import BeatwrightError, InputError, MachineError
from core.files import write_atomically
from core.generation.begun import BEGUN, RECORD, settle_all
from core.generation.request import GenerationRequest, Task
from core.generation.steps import Step, SteppedFile, decoded_step, describe
from core.locks import locked
from core.places import places

_LOCK = "lock"


class History:
    """All steps, in one folder per mapset."""

    def __init__(self, folder: Path | None = None) -> None:
        self._root = folder if folder is not None else places().data / "history"

    def steps_of(self, place: Path) -> list[Step]:
        """The steps in a mapset's folder, or those that touched one .osu file; newest first."""
        single = place.suffix.lower() == ".osu" and not place.is_dir()
        folder = self._folder_of(place.parent if single else place)
        if not folder.is_dir():
            return []
        self._settle(folder)
        steps = []
        for path in folder.glob(f"*{RECORD}"):
            # A step that cannot be read, or is of a later version, is left alone.
            with suppress(OSError, ValueError, KeyError, TypeError, BeatwrightError):
                steps.append(decoded_step(path.read_bytes()))
        if single:
            wanted = place.absolute()
            steps = [step for step in steps if any(each.file == wanted for each in step.files)]
        return sorted(steps, key=lambda step: step.id, reverse=True)

    def to_undo(self, place: Path) -> Step | None:
        """The step that an undo takes back."""
        return next((step for step in self.steps_of(place) if not step.undone), None)

    def to_redo(self, place: Path) -> Step | None:
        """The step that a redo brings back: the oldest of those undone last."""
        found = None
        for step in self.steps_of(place):
            if not step.undone:
                break
            found = step
        return found

    def settle(self) -> list[str]:
        """Bring the steps to an end that a killed program left half done; a sentence about each."""
        folders = sorted({begun.parent for begun in self._root.glob(f"*/*{BEGUN}")})
        return [sentence for folder in folders for sentence in self._settle(folder)]

    def do(
        self,
        changes: Sequence[Change],
        folder: Path,
        request: GenerationRequest | None,
        *,
        made_folder: bool = False,
        summary: str = "",
        settled: Sequence[str] = (),
    ) -> Step:
        """Make `changes` as a new step: backed up, recorded and written, or nothing of it.

        Raises:
            FileExistsError, ChangedOnDisk, MachineError: see `carry_out`.
        """
        now = datetime.now()
        files = tuple(
            SteppedFile(
                change.file.absolute(),
                _digest(change.before),
                _digest(change.after),
                None if change.before is None else keep_copy(change.file, change.before).copy,
            )
            for change in changes
        )
        identity = f"{now:%Y%m%d-%H%M%S-%f}-{secrets.token_hex(3)}"
        task = request.task if request is not None else Task.NEW
        step = Step(
            identity,
            now,
            folder.absolute(),
            task,
            request,
            files,
            made_folder,
            summary=summary or describe(request),
            source=_source_copy(request, files),
            settled=tuple(settled),
        )
        self._carry_out(step, changes)
        return step

    def undo(self, step: Step) -> Step:
        """Make the files of a step what they were before it.

        Raises:
            ChangedOnDisk: a file was changed since.
            InputError: the step is undone already, or a file or backup is gone.
            MachineError: the disk is full, read-only or gone.
        """
        if step.undone:
            raise InputError("This step was undone already.")
        changes, files = [], []
        for each in step.files:
            now = _present(each.file, each.after, "undone")
            before = None if each.copy_before is None else read_copy(each.copy_before)
            changes.append(Change(each.file, now, before))
            copy = None if now is None else keep_copy(each.file, now).copy
            files.append(replace(each, copy_after=copy))
        undone = replace(step, files=tuple(files), undone=True)
        self._carry_out(undone, changes)
        if step.made_folder:
            with suppress(OSError):
                step.folder.rmdir()  # only if nothing else came into it
        return undone

    def redo(self, step: Step) -> Step:
        """Make the files what they were after the step.

        Raises:
            ChangedOnDisk: a file was changed since.
            InputError: the step is not undone, or a file or backup is gone.
            MachineError: the disk is full, read-only or gone.
        """
        if not step.undone:
            raise InputError("This step was not undone.")
        made = False
        if step.made_folder and not step.folder.exists():
            _make(step.folder)
            made = True
        try:
            changes = []
            for each in step.files:
                now = _present(each.file, each.before, "redone")
                after = None if each.copy_after is None else read_copy(each.copy_after)
                changes.append(Change(each.file, now, after))
            done = replace(step, undone=False)
            self._carry_out(done, changes)
        except BaseException:
            if made:
                shutil.rmtree(step.folder, ignore_errors=True)
            raise
        return done

    def request_again(self, step: Step) -> GenerationRequest:
        """The request that makes exactly this step once more, from the difficulty as it was before it.

        Raises:
            InputError: the step does not tell, or the backup it began from is gone.
        """
        if step.request is None:
            raise InputError("This step does not tell what it was asked for.")
        request = step.request
        copies = (each.copy_before for each in step.files if _names(request, each.file))
        copy = next((path for path in copies if path is not None), step.source)
        if copy is None or request.beatmap is None:
            return request
        data = read_copy(copy)
        same = request.beatmap.is_file() and request.beatmap.read_bytes() == data
        return replace(request, state=None if same else copy)

    def forget(self, step: Step) -> None:
        """Leave a step out of the history; the files stay as they are."""
        self._file_of(step).unlink(missing_ok=True)

    def _carry_out(self, step: Step, changes: Sequence[Change]) -> None:
        """The files and the record of the step change together."""
        path, data = self._file_of(step), step.encoded()
        begun = path.with_suffix(BEGUN)
        _make(path.parent)
        with locked(path.parent / _LOCK):
            settle_all(path.parent)
            recorded = path.read_bytes() if path.is_file() else None
            write_atomically(begun, data, overwrite=True)
            try:
                carry_out([*changes, Change(path, recorded, data)])
            except NotPutBackError:
                raise  # it remains begun, to be settled another time
            except BaseException:
                begun.unlink(missing_ok=True)
                raise
            with suppress(OSError):
                begun.unlink(missing_ok=True)

    def _settle(self, folder: Path) -> list[str]:
        if not any(folder.glob(f"*{BEGUN}")):
            return []
        with suppress(MachineError), locked(folder / _LOCK, wait=False) as alone:
            return settle_all(folder) if alone else []
        return []

    def _file_of(self, step: Step) -> Path:
        return self._folder_of(step.folder) / f"{step.id}{RECORD}"

    def _folder_of(self, folder: Path) -> Path:
        whole = folder.absolute().as_posix().encode("utf-8", "surrogatepass")
        name = folder.name.encode("utf-8", "replace").decode()[:80].rstrip(" .")
        return self._root / f"{name} ~{digest_of(whole)[:10]}"


def _names(request: GenerationRequest | None, file: Path) -> bool:
    return request is not None and request.beatmap is not None and request.beatmap.absolute() == file


def _source_copy(request: GenerationRequest | None, files: Sequence[SteppedFile]) -> Path | None:
    """A copy of the difficulty that a request only read; the newest backup, if that is still what it says."""
    if request is None or request.beatmap is None or any(_names(request, each.file) for each in files):
        return None
    if request.state is not None:
        return request.state
    file = request.beatmap.absolute()
    try:
        data = file.read_bytes()
    except OSError:
        return None
    newest = backups_of(file)[:1]
    if newest and newest[0].copy.read_bytes() == data:
        return newest[0].copy
    return keep_copy(file, data).copy


def _present(file: Path, digest: str | None, done: str) -> bytes | None:
    """The bytes of a file that must be those of `digest`."""
    try:
        now = file.read_bytes()
    except FileNotFoundError:
        if digest is None:
            if not file.parent.is_dir():
                raise InputError(f"{file.parent} is no longer there; put the mapset's folder back first.") from None
            return None
        raise InputError(f"{file} is no longer there, so this step cannot be {done}.") from None
    except OSError as error:
        raise MachineError(f"Cannot read {file}: {error.strerror or error}.") from error
    if _digest(now) != digest:
        raise ChangedOnDisk(
            f"{file.name} was changed after this step, so it cannot be {done} without losing those changes; "
            f"undo the later steps first, or take one of its backups (the newest {KEPT} are kept).",
            file,
        )
    return now


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {folder}: {error.strerror or error}.") from error


def _digest(data: bytes | None) -> str | None:
    return None if data is None else digest_of(data)
