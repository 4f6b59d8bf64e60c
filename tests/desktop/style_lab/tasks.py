"""Trainings that a helper process can run in place of a real one."""

import os
import re
import signal
import time

from core.errors import MachineError
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoints.adapter_card import AdapterCard, write_card
from core.training.estimate import Estimate
from core.training.music.styles import (
    MusicStyle,
    MusicStyleRequest,
    begin_music_style,
    read_music_style,
    teach_music,
)
from core.training.style.plan import begin_style
from core.training.style.style import Style, read_style
from core.training.style.teaching import StyleRequest
from tests.core.model.adapter_files import write_adapter


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


def tune_slowly(request: MusicStyleRequest, on_progress: OnProgress, cancel: CancelToken) -> MusicStyle:
    """As `teach_slowly`, on songs; at the end there is an adapter that is better than its base."""
    if request.plan is not None and request.music is not None:
        begin_music_style(request)
    (request.folder / "process").write_text(str(os.getpid()))
    while not (request.folder / "end").exists():
        on_progress(Progress("Training the music model", 0.5, "step 1/12, loss 2.4", 65.0))
        time.sleep(0.02)
        cancel.check()
    write_adapter(request.folder)
    card = AdapterCard(steps=8, held_out_before=2.5, held_out_after=2.25, maps=["fast.wav"], part="music")
    write_card(request.folder, card)
    return read_music_style(request.folder)


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


def _is_late(progress: Progress) -> bool:
    """Whether a run of 40 steps is behind the first that is kept."""
    found = re.match(r"step (\d+)/", progress.message)
    return found is not None and int(found[1]) > 10


def tune_on_a_full_disk(request: MusicStyleRequest, on_progress: OnProgress, cancel: CancelToken) -> MusicStyle:
    """Tune a real model, where no file can grow from a step on."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill_the_disk(progress: Progress) -> None:
        on_progress(progress)
        if _is_late(progress):
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))

    try:
        return teach_music(request, fill_the_disk, cancel)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def tune_and_be_killed(request: MusicStyleRequest, on_progress: OnProgress, cancel: CancelToken) -> MusicStyle:
    """Tune a real model, and end at a step as by the system when memory runs out."""

    def be_killed(progress: Progress) -> None:
        on_progress(progress)
        if _is_late(progress):
            os.kill(os.getpid(), signal.SIGKILL)

    return teach_music(request, be_killed, cancel)
