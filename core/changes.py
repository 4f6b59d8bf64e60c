"""Several files changed together: all of them, or none."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from core.errors import MachineError
from core.files import remove_leftovers, sync_folder, topmost_missing
from core.new_folder import NewFolder
from core.replacing import Change, ChangedOnDisk, Replacement, digest_of

__all__ = ["Change", "ChangedOnDisk", "NotPutBackError", "carry_out", "digest_of"]


class NotPutBackError(MachineError):
    """Writing failed, and some files are not as they were."""


def carry_out(changes: Sequence[Change], then: Callable[[], object] | None = None) -> None:
    """Make all changes. Whatever goes wrong, every file is then as it was.

    All bytes are on the disk before the first file is touched; what is left then are renames, which a full disk does
    not hinder. What another program writes at the same moment is never lost: see `core.replacing`. Folders that are
    missing are made along, and appear with all of their files.

    Args:
        then: called at the end; where it fails, everything is undone.

    Raises:
        FileExistsError: a file or folder that is to be made exists; its name is the error's `filename`.
        ChangedOnDisk: a file is not as `before` says; it stays as another program left it.
        InputError: a file that is to be changed is gone.
        MachineError: the disk is full, read-only or gone.
        NotPutBackError: and not every file is as it was; the message says where the old ones are kept.
    """
    items = _items(changes)
    lost: list[Replacement | NewFolder] = []
    name = changes[0].file if changes else Path()
    try:
        for folder in {_place(item).parent for item in items}:
            remove_leftovers(folder)
        for item in items:
            name = _place(item)
            item.stage()
        for item in items:
            name = _place(item)
            item.commit()
        _sync(items)
        for item in items:
            item.check()
        if then is not None:
            then()
    except BaseException as error:
        lost = [item for item in reversed(items) if not item.put_back()]
        if lost:
            where = ", ".join(f"{_place(item).name} is kept as {item.keep()}" for item in lost)
            raise NotPutBackError(f"Writing failed ({error}), and not all could be put back: {where}.") from error
        with suppress(OSError):
            _sync(items)
        if isinstance(error, OSError) and not isinstance(error, FileExistsError):
            raise MachineError(f"Cannot write {name}: {error.strerror or error}.") from error
        raise
    finally:
        for item in items:
            item.finish()


def _items(changes: Sequence[Change]) -> list[Replacement | NewFolder]:
    """What has to be done, in the order of the changes."""
    tops = [None if change.after is None else topmost_missing(change.file.parent) for change in changes]
    items: list[Replacement | NewFolder] = []
    started: set[Path] = set()
    for change, top in zip(changes, tops, strict=True):
        if top is None or change.before is not None:
            items.append(Replacement(change))
        elif top not in started:
            started.add(top)
            below = [each for each, place in zip(changes, tops, strict=True) if place == top and each.before is None]
            items.append(NewFolder(top, below))
    return items


def _place(item: Replacement | NewFolder) -> Path:
    return item.file if isinstance(item, Replacement) else item.top


def _sync(items: Sequence[Replacement | NewFolder]) -> None:
    for folder in {_place(item).parent for item in items}:
        sync_folder(folder)
