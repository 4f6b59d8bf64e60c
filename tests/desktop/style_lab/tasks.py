"""Trainings that a helper process can run in place of a real one."""

import os
import signal
import time

from core.errors import MachineError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.estimate import Estimate
from core.training.style.plan import begin_style
from core.training.style.style import Style, read_style
from core.training.style.teaching import StyleRequest


def _begin(request: StyleRequest) -> None:
    if request.plan is not None and request.data_set is not None:
        begin_style(request.folder, request.plan, request.data_set, request.home)


def teach_slowly(request: StyleRequest, on_progress: OnProgress, cancel: CancelToken) -> Style:
    """Run until it is stopped, or until somebody puts a file `end` into the style's folder."""
    _begin(request)
    step = 0
    while not (request.folder / "end").exists():
        step += 1
        on_progress(Progress("Training the adapter", 0.5, f"step {step}/9, loss 1.5", 65.0, "decoder"))
        time.sleep(0.02)
        cancel.check()
    return read_style(request.folder)


def find_the_disk_full(request: StyleRequest, on_progress: OnProgress, cancel: CancelToken) -> Style:
    """Begin, and fail at the first state."""
    _begin(request)
    raise MachineError(f"Cannot write {request.folder / 'state.pt'}: No space left on device.")


def be_killed(request: StyleRequest, on_progress: OnProgress, cancel: CancelToken) -> Style:
    """Begin, and end as by the system when memory runs out."""
    _begin(request)
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def estimate(request: StyleRequest, on_progress: OnProgress, cancel: CancelToken) -> Estimate:
    """Five minutes and one of eight GiB."""
    return Estimate(300.0, 2**30, 8 * 2**30, "cpu", "green")
