"""Progress and cancelling: the one protocol that every long task speaks.

A task is a plain function ``task(request, on_progress, cancel) -> result``. It reports through `on_progress` and
calls `CancelToken.check` often enough that a cancel takes effect within a second.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from core.errors import CancelledError

GRACE_SECONDS = 0.7
"""Seconds a cancelled task may take to end before it is ended by force."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One report of a running task.

    Attributes:
        stage: what is being done, as the user reads it ("Finding the rhythm").
        done: share of the whole task, 0 to 1.
        message: a detail of the moment ("window 12/31, 84 tokens/s"), or nothing.
        seconds_left: an estimate, or None while there is none.
        payload: what was finished since the last report, for example new hit objects; picklable.
    """

    stage: str
    done: float
    message: str = ""
    seconds_left: float | None = None
    payload: object = None


OnProgress = Callable[[Progress], None]


class StageProgress:
    """Progress of the whole task, with the time left guessed from the share that is done."""

    def __init__(self, on_progress: OnProgress) -> None:
        self.report = on_progress
        self._started = time.monotonic()

    def part(self, low: float, high: float) -> "StageProgress":
        """What reports 0 to 1 as `low` to `high` of this."""

        def report(progress: Progress) -> None:
            self.show(progress.stage, low + (high - low) * progress.done, progress.message, progress.payload)

        return StageProgress(report)

    def show(self, stage: str, done: float, message: str = "", payload: object = None) -> None:
        spent = time.monotonic() - self._started
        left = spent * (1 - done) / done if done > 0.1 else None
        self.report(Progress(stage, done, message, left, payload))


class Flag(Protocol):
    """What `threading.Event` and `multiprocessing.Event` have in common."""

    def is_set(self) -> bool: ...

    def set(self) -> None: ...


class CancelToken:
    """Asks a running task to stop; safe to share between threads, or processes when given their kind of event."""

    def __init__(self, flag: Flag | None = None) -> None:
        if flag is None:
            from threading import Event

            flag = Event()
        self._flag = flag

    @property
    def cancelled(self) -> bool:
        return self._flag.is_set()

    def cancel(self) -> None:
        self._flag.set()

    def check(self) -> None:
        """Raise `CancelledError` if someone asked to stop."""
        if self.cancelled:
            raise CancelledError


def ignore_progress(_: Progress) -> None:
    """An `OnProgress` for callers that do not look."""
