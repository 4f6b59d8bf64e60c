"""The log of a training run: one JSON object a line."""

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.errors import MachineError
from core.files import write_atomically
from core.training.board import Board

Line = Mapping[str, Any]


class RunLog:
    """Lines of one run in a file, which several runs may share if each has marks of its own.

    Attributes:
        marks: what every line of this run says, such as the seed.
    """

    def __init__(self, path: Path, marks: Mapping[str, int | str] | None = None, board: Path | None = None) -> None:
        """A log in the file `path`; the folder `board` gets the same figures where TensorBoard is installed."""
        self.path = path
        self.marks = dict(marks or {})
        self._board = None if board is None else Board(board)

    def append(self, line: Mapping[str, float]) -> None:
        """Add a line, numbers shortened.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        text = json.dumps({**self.marks, **{name: _short(value) for name, value in line.items()}})
        try:
            with self.path.open("a", encoding="utf-8") as stream:
                stream.write(text + "\n")
        except OSError as error:
            raise MachineError(f"Cannot write {self.path}: {error.strerror or error}.") from error
        if self._board is not None:
            self._board.append(line)

    def cut(self, step: int) -> None:
        """Remove what this run wrote after `step`, as it is about to do that again."""
        if self._board is not None:
            self._board.begin(step)
        lines = read_log(self.path)
        kept = [line for line in lines if not self._is_own(line) or line.get("step", 0) <= step]
        if len(kept) < len(lines):
            text = "".join(json.dumps(line) + "\n" for line in kept)
            write_atomically(self.path, text.encode(), overwrite=True)

    def lines(self) -> list[dict[str, Any]]:
        """The lines of this run."""
        return [line for line in read_log(self.path) if self._is_own(line)]

    def _is_own(self, line: Line) -> bool:
        return all(line.get(name) == value for name, value in self.marks.items())


def read_log(path: Path) -> list[dict[str, Any]]:
    """All lines of a log; one that a kill cut short is left out."""
    if not path.is_file():
        return []
    found = []
    for text in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            line = json.loads(text)
        except (ValueError, RecursionError):
            continue
        if isinstance(line, dict):
            found.append(line)
    return found


def _short(value: float) -> float | int | None:
    if isinstance(value, int):
        return value
    if not math.isfinite(value):
        return None
    return round(float(value), 4) if abs(value) >= 0.01 else float(f"{value:.4g}")
