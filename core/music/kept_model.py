"""The last music model stays loaded, so that another song needs no new loading; there is only ever one."""

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeVar

from core.model.runtime.memory import available_memory

Loaded = TypeVar("Loaded")

_kept: tuple[Hashable, Any, int] | None = None


def kept_model(key: Hashable, load: Callable[[], Loaded], weights: int) -> Loaded:
    """The model of a key; any other is let go before it is loaded.

    Args:
        weights: bytes of memory that its weights take.
    """
    global _kept  # noqa: PLW0603
    if _kept is None or _kept[0] != key:
        release_model()
        _kept = key, load(), weights
    found: Loaded = _kept[1]
    return found


def release_model() -> None:
    """Let go of the model that stayed loaded."""
    global _kept  # noqa: PLW0603
    _kept = None


def bytes_on(device: str) -> int:
    """How much memory beside a card each number of a loaded model takes: none, where it is on the card."""
    from core.model.checkpoints.load import choose_device

    return 4 if choose_device(device).type == "cpu" else 0


def memory_for_models() -> int | None:
    """Bytes that a model can use: those that are free, and those of the one that stayed loaded; None if not known."""
    free = available_memory()
    return free if free is None or _kept is None else free + _kept[2]


def state_of(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Names, times and sizes of a folder's files, those of the folders in it too: whether they have changed."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return tuple((str(file.relative_to(folder)), file.stat().st_mtime_ns, file.stat().st_size) for file in files)
