"""Quick work beside the window, such as reading files, on threads."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class BackgroundCall(QObject):
    """Runs quick functions on a thread; only the result of the latest call is delivered.

    Signals:
        busyChanged: whether a result is awaited.
    """

    busyChanged = Signal(bool)
    _answered = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._waiting: tuple[Callable[[Any], None], Callable[[Exception], None]] | None = None
        self._answered.connect(self._deliver)

    def load(
        self, function: Callable[[], Any], on_done: Callable[[Any], None], on_error: Callable[[Exception], None]
    ) -> None:
        """Call `function` on a thread, then `on_done(result)` or `on_error(exception)` here."""
        self._ticket += 1
        self._waiting = on_done, on_error
        self.busyChanged.emit(True)
        QThreadPool.globalInstance().start(_Call(self._ticket, function, self._answered.emit))

    def forget(self) -> None:
        """Drop the result that is awaited."""
        self._ticket += 1
        self._waiting = None
        self.busyChanged.emit(False)

    def _deliver(self, ticket: int, result: object, error: Exception | None) -> None:
        if ticket != self._ticket or self._waiting is None:
            return
        (on_done, on_error), self._waiting = self._waiting, None
        self.busyChanged.emit(False)
        if error is None:
            on_done(result)
        else:
            on_error(error)


class _Call(QRunnable):
    def __init__(self, ticket: int, function: Callable[[], Any], answer: Callable[[int, object, object], None]) -> None:
        super().__init__()
        self._ticket, self._function, self._answer = ticket, function, answer

    def run(self) -> None:
        result, error = None, None
        try:
            result = self._function()
        except Exception as caught:
            error = caught
        try:
            self._answer(self._ticket, result, error)
        except RuntimeError:
            # The window is gone, and with it what waits for the result.
            return
