"""Ctrl+C while a command runs."""

import _thread
import signal
import sys
import threading
import time
from types import TracebackType

from core.interrupts import answer, exit_unanswered, stop_signal
from core.jobs import CancelToken

PATIENCE_SECONDS = 0.4
"""How long a task may go without looking at its token before it is interrupted."""

_LAST_SECONDS = 0.3
_IMPORT_FRAME = "<frozen importlib._bootstrap>"


class NoticingToken(CancelToken):
    """A token that knows whether its task has noticed that it is to stop.

    Only the main thread, which runs the task, ends it: a helper thread that looks says nothing of when that will be.
    """

    def __init__(self) -> None:
        super().__init__()
        self.noticed = False

    @property
    def cancelled(self) -> bool:
        set_now = super().cancelled
        if set_now and not self.noticed and threading.current_thread() is threading.main_thread():
            self.noticed = True
            answer()
        return set_now


class Interrupts:
    """Within it Ctrl+C cancels the task, which then cleans up as long as it needs; a second Ctrl+C interrupts at once.

    So does a while in which the task notices nothing: importing torch takes seconds on some machines.
    """

    def __init__(self) -> None:
        self.cancel = NoticingToken()
        self._asked = False
        self._interrupted = False
        self._left = threading.Event()

    def __enter__(self) -> CancelToken:
        self._signal = stop_signal()
        self._active = threading.current_thread() is threading.main_thread()
        if self._active:
            self._previous = signal.signal(self._signal, self._interrupt)
        return self.cancel

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._left.set()
        if self._active:
            signal.signal(self._signal, self._previous)

    def _interrupt(self, *_: object) -> None:
        """Cancel on the first signal; on the second interrupt at once."""
        if self._asked:
            if not self._interrupted and not self._left.is_set():
                self._interrupted = True
                answer()
                raise KeyboardInterrupt
            return
        self._asked = True
        self.cancel.cancel()
        threading.Thread(target=self._lose_patience, daemon=True).start()

    def _lose_patience(self) -> None:
        """Interrupt a task that does not end soon after a cancel, and leave where that does not help."""
        if self._ends_within(PATIENCE_SECONDS):
            return
        # An import that is interrupted may fail with any error, or pass it over; and it has nothing to clean up.
        until = time.monotonic() + _LAST_SECONDS
        while _main_thread_imports():
            if time.monotonic() > until:
                exit_unanswered()
                break
            if self._ends_within(0.01):
                return
        _thread.interrupt_main(self._signal)
        if not self._ends_within(_LAST_SECONDS) and not self._interrupted:
            exit_unanswered()

    def _ends_within(self, seconds: float) -> bool:
        """Whether the command is over by then, or its task has noticed."""
        return self._left.wait(seconds) or self.cancel.noticed


def _main_thread_imports() -> bool:
    frame = sys._current_frames().get(threading.main_thread().ident or 0)
    while frame is not None:
        if frame.f_code.co_filename == _IMPORT_FRAME:
            return True
        frame = frame.f_back
    return False
