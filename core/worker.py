"""A helper process that runs tasks, so that importing torch, a crash or a lack of memory never takes the window along.

Both ends speak the protocol of `core.jobs` over a pipe. The process stays alive between tasks and so keeps its imports
and its models warm.
"""

import faulthandler
import importlib
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, TypeVar

from core.errors import BeatwrightError, CancelledError, MachineError, explained
from core.interrupts import without_interrupts
from core.jobs import GRACE_SECONDS, CancelToken, OnProgress, Progress, ignore_progress

Request = TypeVar("Request")
Result = TypeVar("Result")
Task = Callable[[Request, OnProgress, CancelToken], Result]

_POLL_SECONDS = 0.05
_NICENESS = 5
_IDLE_PRIORITY = 0x40  # of Windows
_CLOSING = "The program is closing."


@dataclass(frozen=True, slots=True)
class _Run:
    task: Callable[..., Any] | str
    request: object


@dataclass(frozen=True, slots=True)
class _Warm:
    modules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Prepare:
    task: str
    request: object


@dataclass(frozen=True, slots=True)
class _Arrival:
    """The flag of what is only prepared: set once anything else comes through the pipe."""

    pipe: "Connection[Any, Any]"

    def is_set(self) -> bool:
        return self.pipe.poll()

    def set(self) -> None:
        """Nothing else sets it."""


@dataclass(frozen=True, slots=True)
class _Done:
    result: object


@dataclass(frozen=True, slots=True)
class _Failed:
    error: BeatwrightError
    details: str


class Worker:
    """The supervisor of one helper process, started when it is first needed and again after it died.

    `run` blocks and is meant for one thread at a time; `close` may be called from any thread.

    Attributes:
        details: the traceback of the last failure of the program itself, or empty.
    """

    def __init__(
        self, log: Path | None = None, *, niceness: int = _NICENESS, grace_seconds: float = GRACE_SECONDS
    ) -> None:
        """A worker whose process is not started yet.

        Args:
            log: the file in which a crash of the process leaves its last words.
            niceness: how far the process steps behind others, 0 to 19.
            grace_seconds: what a cancelled task may take to end by itself, as to write down where it is.
        """
        self._niceness, self._grace = niceness, grace_seconds
        self._context = multiprocessing.get_context("spawn")
        self._log = log
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None
        self._flag = self._context.Event()
        self._lock = threading.Lock()
        self._closed = False
        self.details = ""

    @property
    def process_id(self) -> int | None:
        """The helper's process id while it lives."""
        process = self._process
        return process.pid if process is not None and process.is_alive() else None

    def warm(self, *modules: str) -> None:
        """Start the process and let it import `modules` in the background. Failing to is not an error."""
        with suppress(MachineError, OSError, ValueError):
            self._connection().send(_Warm(modules))

    def prepare(self, task: str, request: object) -> None:
        """Run a task, named "module:function", for what it leaves in the memory of the process.

        It is cancelled as soon as the process is asked for anything else. Failing to is not an error.
        """
        with suppress(MachineError, OSError, ValueError):
            self._connection().send(_Prepare(task, request))

    def run(
        self,
        task: Task[Request, Result] | str,
        request: Request,
        on_progress: OnProgress = ignore_progress,
        cancel: CancelToken | None = None,
    ) -> Result:
        """Run `task(request, on_progress, cancel)` in the process and return its result.

        `task` is a function that can be imported by name, or that name as "module:function", which spares this process
        the import. The request, the payloads of progress and the result must be picklable.

        Raises:
            BeatwrightError: what the task raised.
            CancelledError: `cancel` was set; if the task did not listen, the process was ended.
            MachineError: the process crashed, ran out of memory, or the task had an unexpected error.
        """
        cancel = cancel or CancelToken()
        cancel.check()
        self.details = ""
        self._flag.clear()
        pipe = self._connection()
        try:
            pipe.send(_Run(task, request))
            message = self._listen(pipe, on_progress, cancel)
        except (EOFError, OSError) as error:
            exit_code = self._end_process()
            cancel.check()
            if self._closed:
                raise MachineError(_CLOSING) from error
            raise MachineError(_last_words(exit_code)) from error
        except BaseException:
            self._end_process()
            raise
        cancel.check()
        if isinstance(message, _Failed):
            self.details = message.details
            raise message.error
        return message.result  # type: ignore[return-value]

    def _listen(self, pipe: "Connection[Any, Any]", on_progress: OnProgress, cancel: CancelToken) -> _Done | _Failed:
        """Report progress until the helper process answers, or does not stop within the grace after a cancel."""
        give_up_at: float | None = None
        while True:
            if cancel.cancelled and give_up_at is None:
                give_up_at = time.monotonic() + self._grace
                self._flag.set()
            if give_up_at is not None and time.monotonic() > give_up_at:
                raise CancelledError
            if not pipe.poll(_POLL_SECONDS):
                continue
            message = pipe.recv()
            if not isinstance(message, Progress):
                return message
            if give_up_at is None:
                on_progress(message)

    def rest(self) -> None:
        """End the process, with all its memory, while it has nothing to do; the next task starts another."""
        self._end_process()

    def close(self) -> None:
        """End the process; a task that runs in it ends with an error."""
        self._closed = True
        self._flag.set()
        process = self._process
        if process is not None:
            process.kill()
            process.join(2)

    def _connection(self) -> "Connection[Any, Any]":
        """The pipe to the helper process, which is started where none runs."""
        with self._lock:
            if self._closed:
                raise MachineError(_CLOSING)
            if self._process is not None and self._process.is_alive() and self._pipe is not None:
                return self._pipe
            here, there = self._context.Pipe()
            self._flag = self._context.Event()
            process = self._context.Process(
                target=_serve,
                args=(there, self._flag, self._log, self._niceness),
                name="beatwright-worker",
                daemon=True,
            )
            try:
                with without_interrupts():
                    process.start()
            except OSError as error:
                raise MachineError(f"The helper process cannot start: {error.strerror or error}.") from error
            there.close()
            self._process, self._pipe = process, here
            return here

    def _end_process(self) -> int | None:
        """Stop the process, by force if need be, and return its exit code."""
        with self._lock:
            process, pipe, self._process, self._pipe = self._process, self._pipe, None, None
        if process is None:
            return None
        process.join(0.1)
        if process.is_alive():
            process.kill()
            process.join(2)
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
        return process.exitcode


def _last_words(exit_code: int | None) -> str:
    if exit_code in (-signal.SIGKILL if hasattr(signal, "SIGKILL") else None, 137):
        return (
            "The helper process was ended by the system, most likely because memory ran out; "
            "close other programs or choose a smaller model, then try again."
        )
    return f"The helper process crashed (exit code {exit_code}); nothing was lost, try again."


def _serve(pipe: "Connection[Any, Any]", flag: Any, log: Path | None, niceness: int) -> None:
    """The life of the process: carry out what comes through the pipe until it closes."""
    with suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    _leave_room(niceness)
    words = _keep_last_words(log)
    end_with_parent()
    while True:
        try:
            message = pipe.recv()
        except (EOFError, OSError):
            return
        except Exception as error:
            # The task cannot be imported here: report it as the task's failure.
            _send(pipe, _failure(error))
            continue
        if isinstance(message, _Warm):
            for module in message.modules:
                with suppress(Exception):
                    importlib.import_module(module)
        elif isinstance(message, _Prepare):
            with suppress(Exception):  # it is said where the task itself is run
                _function(message.task)(message.request, ignore_progress, CancelToken(_Arrival(pipe)))
        elif isinstance(message, _Run):
            _send(pipe, _carry_out(message, pipe, CancelToken(flag)))
        if words is not None:
            words.flush()


def _carry_out(message: _Run, pipe: "Connection[Any, Any]", cancel: CancelToken) -> _Done | _Failed:
    try:
        return _Done(_function(message.task)(message.request, pipe.send, cancel))
    except Exception as error:
        return _failure(error)


def _function(task: Callable[..., Any] | str) -> Callable[..., Any]:
    if not isinstance(task, str):
        return task
    module, _, name = task.partition(":")
    function: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return function


def _failure(error: Exception) -> _Failed:
    details = "".join(traceback.format_exception(error))
    if isinstance(error, CancelledError):
        return _Failed(error, "")
    if isinstance(error, BeatwrightError):
        return _Failed(type(error)(str(error)), "")
    return _Failed(explained(error), details)


def _send(pipe: "Connection[Any, Any]", message: _Done | _Failed) -> None:
    with suppress(OSError):
        try:
            pipe.send(message)
        except (pickle.PicklingError, TypeError, AttributeError) as error:
            pipe.send(_failure(error))


def _leave_room(niceness: int) -> None:
    """A core for the window, and its turn first where there is only one."""
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 2) - 1)))
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(niceness)
    elif sys.platform == "win32" and niceness > _NICENESS:
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _IDLE_PRIORITY)


def _keep_last_words(log: Path | None) -> Any:
    """Let a crash write where it happened into `log`; the open file, which must stay open."""
    if log is None:
        return None
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        words = log.open("a", encoding="utf-8")
        faulthandler.enable(words)
    except OSError:
        return None
    return words


def end_with_parent() -> None:
    """Let this helper process end with the program that started it, even one that was killed."""
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            wait([parent.sentinel])
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
