"""The last music model stays loaded, so that another song needs no new loading; there is only ever one."""

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeVar

Loaded = TypeVar("Loaded")

_kept: tuple[Hashable, Any] | None = None


def kept_model(key: Hashable, load: Callable[[], Loaded]) -> Loaded:
    """The model of a key; any other is let go before it is loaded."""
    global _kept  # noqa: PLW0603
    if _kept is None or _kept[0] != key:
        release_model()
        _kept = key, load()
    found: Loaded = _kept[1]
    return found


def release_model() -> None:
    """Let go of the model that stayed loaded."""
    global _kept  # noqa: PLW0603
    _kept = None


def state_of(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Names, times and sizes of a folder's files, those of the folders in it too: whether they have changed."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return tuple((str(file.relative_to(folder)), file.stat().st_mtime_ns, file.stat().st_size) for file in files)
