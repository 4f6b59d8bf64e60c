"""Ctrl+C while a command runs."""

import _thread
import signal
import threading
from types import TracebackType

from core.jobs import GRACE_SECONDS, CancelToken


class HeardToken(CancelToken):
    """A token that knows whether its task has heard that it shall stop."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = False

    @property
    def cancelled(self) -> bool:
        self.heard |= super().cancelled
        return self.heard


class Interrupts:
    """Within it Ctrl+C cancels the task, which then cleans up as long as it needs; a second Ctrl+C interrupts at once.

    So does a while in which the task hears nothing: importing torch takes seconds on some machines.
    """

    def __init__(self) -> None:
        self.cancel = HeardToken()
        self._asked = False
        self._impatience = threading.Timer(GRACE_SECONDS, self._lose_patience)
        self._impatience.daemon = True

    def __enter__(self) -> CancelToken:
        self._active = threading.current_thread() is threading.main_thread()
        if self._active:
            self._previous = signal.signal(signal.SIGINT, self._interrupt)
        return self.cancel

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._impatience.cancel()
        if self._active:
            signal.signal(signal.SIGINT, self._previous)

    def _interrupt(self, *_: object) -> None:
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True
        self.cancel.cancel()
        self._impatience.start()

    def _lose_patience(self) -> None:
        if not self.cancel.heard:
            _thread.interrupt_main()
