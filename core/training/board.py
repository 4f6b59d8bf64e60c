"""The figures of a log for TensorBoard, where its package is installed."""

from collections.abc import Mapping
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import MachineError

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter


class Board:
    """Event files in a folder; without the package nothing is written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._writer: SummaryWriter | None = None
        self._first: int | None = None

    def begin(self, step: int) -> None:
        """Go on after `step`: what was written for later steps no longer counts."""
        self._first = step + 1 if step >= 0 else None

    def append(self, line: Mapping[str, float]) -> None:
        """Write the numbers of a line of the log.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        if find_spec("tensorboard") is None:
            return
        from torch.utils.tensorboard import SummaryWriter

        try:
            if self._writer is None:
                self._writer = SummaryWriter(str(self._folder), purge_step=self._first)  # type: ignore[no-untyped-call]
            for name, value in line.items():
                if name != "step" and isinstance(value, int | float):
                    self._writer.add_scalar(name, value, int(line.get("step", 0)))  # type: ignore[no-untyped-call]
            self._writer.flush()  # type: ignore[no-untyped-call]
        except OSError as error:
            self._writer = None
            with suppress(OSError):
                self._folder.rmdir()
            raise MachineError(f"Cannot write {self._folder}: {error.strerror or error}.") from error
