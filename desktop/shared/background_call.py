"""Quick work beside the window, such as reading files, on threads."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class BackgroundCall(QObject):
    """Runs quick functions on a thread; only the result of the latest call is delivered.

    Signals:
        busyChanged: whether a result is awaited.
    """

    busyChanged = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._waiting: tuple[Callable[[Any], None], Callable[[Exception], None]] | None = None
        self._answers: dict[int, _Answer] = {}

    def load(
        self, function: Callable[[], Any], on_done: Callable[[Any], None], on_error: Callable[[Exception], None]
    ) -> None:
        """Call `function` on a thread, then `on_done(result)` or `on_error(exception)` here."""
        self._ticket += 1
        self._waiting = on_done, on_error
        self.busyChanged.emit(True)
        answer = self._answers[self._ticket] = _Answer()
        answer.came.connect(self._deliver)
        QThreadPool.globalInstance().start(_Call(self._ticket, function, answer))

    def forget(self) -> None:
        """Drop the result that is awaited."""
        self._ticket += 1
        self._waiting = None
        self.busyChanged.emit(False)

    def _deliver(self, ticket: int, result: object, error: Exception | None) -> None:
        """Hand on an answer, unless another call was made since."""
        del self._answers[ticket]
        if ticket != self._ticket or self._waiting is None:
            return
        (on_done, on_error), self._waiting = self._waiting, None
        self.busyChanged.emit(False)
        if error is None:
            on_done(result)
        else:
            on_error(error)


class _Answer(QObject):
    """What a call answers by: the call has it too, so that it is there even where the window goes meanwhile."""

    came = Signal(int, object, object)


class _Call(QRunnable):
    def __init__(self, ticket: int, function: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._ticket, self._function, self._answer = ticket, function, answer

    def run(self) -> None:
        result, error = None, None
        try:
            result = self._function()
        except Exception as caught:
            error = caught
        with suppress(RuntimeError):  # the program has ended meanwhile, and every object of Qt with it
            self._answer.came.emit(self._ticket, result, error)
