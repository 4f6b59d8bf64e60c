"""Ctrl+C in the terminal that the window was started from."""

import multiprocessing
import os
import signal
import socket
import threading
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from core.interrupts import EXIT_CANCELLED
from core.program.crashes import mark_closed
from core.program.first_window import FirstWindow

_LAST_SECONDS = 0.7


class Interrupts(QObject):
    """Ends the program with 130: at once while the window is made, and by closing it in order once it is there."""

    def __init__(self, first: FirstWindow | None = None) -> None:
        super().__init__()
        self._first = first
        self._application: QCoreApplication | None = None
        self._interrupted = False
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, self._interrupt)

    def quit_through(self, application: QCoreApplication) -> None:
        """From now on close the window in order; Python sees the signal only while it runs code, so Qt wakes it."""
        self._application = application
        if threading.current_thread() is not threading.main_thread():
            return
        self._woken, self._wake = socket.socketpair()
        for end in (self._woken, self._wake):
            end.setblocking(False)
        signal.set_wakeup_fd(self._wake.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake_up)

    def exit_code(self, code: int) -> int:
        """130 after Ctrl+C, else `code`."""
        return EXIT_CANCELLED if self._interrupted else code

    def _wake_up(self) -> None:
        with suppress(OSError):
            self._woken.recv(64)

    def _interrupt(self, *_: object) -> None:
        if self._application is None or self._interrupted:
            self._end()
        self._interrupted = True
        last = threading.Timer(_LAST_SECONDS, self._end)
        last.daemon = True
        last.start()
        assert self._application is not None
        self._application.quit()

    def _end(self) -> None:
        """Leave at once, without helper processes and without a socket."""
        for process in multiprocessing.active_children():
            process.kill()
        if self._first is not None:
            self._first.close()
        mark_closed()  # the user ended it
        os._exit(EXIT_CANCELLED)
