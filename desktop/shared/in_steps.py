"""Long work of the window itself, a piece a turn of the event loop."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

_T = TypeVar("_T")


class InSteps(QObject, Generic[_T]):
    """Takes one step of some work a turn, until the work gives what it was for."""

    def __init__(self, steps: Iterator[_T | None], on_done: Callable[[_T], object], parent: QObject) -> None:
        """`steps` yields None after every step and the result after the last; then `on_done(result)` is called."""
        super().__init__(parent)
        self._steps, self._on_done = steps, on_done
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        result = next(self._steps)
        QTimer.singleShot(0, self, self._go_on if result is None else partial(self._finish, result))

    def _finish(self, result: _T) -> None:
        self._on_done(result)
        self.deleteLater()
