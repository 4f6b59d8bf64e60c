"""Progress of a task of several stages."""

import time

from core.jobs import OnProgress, Progress


class StageProgress:
    """Progress of the whole task, with the time left guessed from the share that is done."""

    def __init__(self, on_progress: OnProgress) -> None:
        self.report = on_progress
        self._started = time.monotonic()

    def show(self, stage: str, done: float, message: str = "", payload: object = None) -> None:
        spent = time.monotonic() - self._started
        left = spent * (1 - done) / done if done > 0.1 else None
        self.report(Progress(stage, done, message, left, payload))
