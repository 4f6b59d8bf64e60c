"""Hearing of every rename of this process a moment before it happens."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

Watcher = Callable[[Path, Path], None]

_watchers: list[Watcher] = []
_hooked: list[bool] = []


@contextmanager
def before_renames(watcher: Watcher) -> Iterator[None]:
    """Call `watcher` with (source, target) before each rename; what it raises, the rename raises.

    Its own renames are not told to it.
    """
    if not _hooked:
        sys.addaudithook(_hear)
        _hooked.append(True)
    _watchers.append(watcher)
    try:
        yield
    finally:
        _watchers.clear()


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == "os.rename" and _watchers:
        (watcher,) = _watchers
        _watchers.clear()
        try:
            watcher(Path(str(arguments[0])), Path(str(arguments[1])))
        finally:
            _watchers.append(watcher)
