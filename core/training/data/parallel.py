"""Many independent pieces of work in several processes, cancelled within a second."""

import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children, connection, current_process, get_context, parent_process
from multiprocessing.synchronize import Event
from typing import TypeVar

from core.errors import MachineError
from core.jobs import CancelToken

Task = TypeVar("Task")
Result = TypeVar("Result")

_POLL_SECONDS = 0.2
_MOST_WORKERS = 8

_token: CancelToken | None = None
"""In a worker: the token of the task that it works for."""


def default_workers() -> int:
    """Processes that are worth starting on this machine."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # not on Linux
        cores = os.cpu_count() or 1
    return min(cores, _MOST_WORKERS)


def in_parallel(
    work: Callable[[Task, CancelToken], Result], tasks: Sequence[Task], workers: int, cancel: CancelToken
) -> Iterator[Result]:
    """Results as they come, in no fixed order. `work` and the tasks must be picklable.

    One worker, or a process that may have no children, works in this one.

    Raises:
        CancelledError: `cancel` was set; all workers have ended.
        MachineError: a process was killed, as when memory runs out.
    """
    workers = min(workers, len(tasks))
    if workers < 2 or current_process().daemon:
        for task in tasks:
            cancel.check()
            yield work(task, cancel)
        return
    context = get_context("spawn")
    stop = context.Event()
    started = context.Event()
    before = {child.pid for child in active_children()}
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_start_worker, initargs=(stop, started))
    try:
        waiting: set[Future[Result]] = {pool.submit(_run, work, task) for task in tasks}
        while waiting:
            done, waiting = wait(waiting, _POLL_SECONDS, FIRST_COMPLETED)
            cancel.check()
            for future in done:
                yield future.result()
    except BrokenProcessPool as error:
        raise MachineError(
            "A helper process was ended from outside, perhaps because memory ran out; run it again with fewer "
            "--workers."
        ) from error
    finally:
        stop.set()
        if not started.is_set():
            # Processes that are still being started have nothing to clean up, and hear nothing for a second or two.
            for child in active_children():
                if child.pid not in before:
                    child.kill()
        pool.shutdown(wait=True, cancel_futures=True)


def _start_worker(stop: Event, started: Event) -> None:
    started.set()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the first process passes it on
    global _token  # noqa: PLW0603
    _token = CancelToken(stop)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A worker whose parent is killed would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _run(work: Callable[[Task, CancelToken], Result], task: Task) -> Result:
    """Do a task in a worker, where `_token` is what its parent cancels."""
    return work(task, _token or CancelToken())
