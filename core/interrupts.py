"""Ctrl+C for a command as a process: it ends within a second with exit code 130, whatever it is busy with.

Python sees a signal only between two steps of its own, and loading a large library is a single one. Where the system
can fork, the command therefore runs in a child process: the parent does nothing but wait, passes Ctrl+C on as `STOP`,
and ends a child that does not answer.
"""

import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

EXIT_CANCELLED = 130
CANCELLED = "Cancelled; nothing was left behind."

CAN_SUPERVISE = hasattr(os, "fork") and hasattr(signal, "SIGUSR1")
STOP = signal.SIGUSR1 if CAN_SUPERVISE else signal.SIGINT
"""How the parent passes Ctrl+C on. The child ignores SIGINT itself, which a terminal sends to both of them."""

ANSWER_SECONDS = 0.7
"""How long the parent waits for a sign that the child cleans up."""

_CLEANUP_SECONDS = 10.0
_PR_SET_PDEATHSIG = 1

_answers: int | None = None  # in the child: the pipe to the parent
_alone = False  # the command is all that this process does, and nothing supervises it


def exit_at_once(*_: object) -> None:
    """A signal handler while nothing runs that would need cleaning up."""
    with suppress(OSError):
        os.write(2, f"{CANCELLED}\n".encode())
    os._exit(EXIT_CANCELLED)


def stop_signal() -> signal.Signals:
    """The signal that asks this process to cancel: SIGINT, or `STOP` below a parent that passes it on."""
    return signal.SIGINT if _answers is None else STOP


def answer() -> None:
    """Say that the command cleans up now; the parent then lets it."""
    if _answers is not None:
        with suppress(OSError):
            os.write(_answers, b"!")


def exit_unanswered() -> None:
    """End a process at once that does not answer, where the command is all that it does."""
    if _alone or _answers is not None:
        exit_at_once()


def run_process(run: Callable[[], int]) -> int:
    """Carry out a command as all that this process does, and return its exit code.

    Where the system can fork, this process then ends with that code instead of returning it.
    """
    global _alone  # noqa: PLW0603 - a property of the process
    if not CAN_SUPERVISE:
        _alone = True
        signal.signal(signal.SIGINT, exit_at_once)
        return run()
    passed_on = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD, STOP}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, passed_on)
    reading, writing = os.pipe()
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _be_child(run, parent, writing, before)
    os.close(writing)
    os._exit(_Parent(child, reading).wait(before))


def _be_child(run: Callable[[], int], parent: int, answers: int, mask: Any) -> None:
    """Run what the child process is for, and end it with the exit code of that."""
    global _answers  # noqa: PLW0603 - a property of the process
    _answers = answers
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(STOP, exit_at_once)
    signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    end_with(parent)
    code = 1
    try:
        code = run()
    except KeyboardInterrupt:
        code = EXIT_CANCELLED
    except BaseException:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    finally:
        # Without the interpreter's own end, which takes long after large libraries and hears nothing.
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
        os._exit(code)


def end_with(parent: int) -> None:
    """Let this process end when its parent does, even by force."""
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    else:
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    if os.getppid() != parent:
        os._exit(1)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.2)
    os._exit(1)


class _Parent:
    """Waits for the child and passes signals on."""

    def __init__(self, child: int, answers: int) -> None:
        self._child, self._answers = child, answers
        self._interrupts = 0
        self._deadline: float | None = None

    def wait(self, mask: Any) -> int:
        """Pass signals on to the child until it ends; its exit code, or the one for a cancel."""
        woken, wake = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(woken, False)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD):
            signal.signal(number, self._ignore)  # a handler must be there for the wake-up to come
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        # A caller that has blocked or ignored them would wait for ever.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT, signal.SIGCHLD})
        waiting = [woken, self._answers]
        while (status := self._ended()) is None:
            left = None if self._deadline is None else max(self._deadline - time.monotonic(), 0.0)
            ready = select.select(waiting, [], [], left)[0]
            if woken in ready:
                for arrived in os.read(woken, 64):
                    self._pass_on(arrived)
            if self._answers in ready:
                if not os.read(self._answers, 64):
                    waiting.remove(self._answers)  # the child is about to end
                elif self._interrupts == 1:
                    self._deadline = time.monotonic() + _CLEANUP_SECONDS
            if self._deadline is not None and time.monotonic() >= self._deadline:
                self._send(signal.SIGKILL)
        if not self._interrupts:
            return self._code_of(status)
        if os.WIFSIGNALED(status):
            with suppress(OSError):
                os.write(2, f"{CANCELLED}\n".encode())
        return EXIT_CANCELLED

    def _ended(self) -> int | None:
        process, status = os.waitpid(self._child, os.WNOHANG)
        return status if process else None

    def _pass_on(self, number: int) -> None:
        if number == signal.SIGINT:
            self._interrupts += 1
            self._deadline = time.monotonic() + ANSWER_SECONDS
            self._send(STOP)
        elif number != signal.SIGCHLD:
            self._send(number)

    def _send(self, number: int) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._child, number)

    @staticmethod
    def _ignore(*_: object) -> None:
        pass

    @staticmethod
    def _code_of(status: int) -> int:
        """The child's exit code; a signal that ended it ends this process too, for whoever waits for it."""
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            with suppress(OSError, ValueError):
                signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
        return os.waitstatus_to_exitcode(status)


@contextmanager
def without_interrupts() -> Iterator[None]:
    """What is started within it never sees Ctrl+C, from its first moment: its supervisor decides."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
