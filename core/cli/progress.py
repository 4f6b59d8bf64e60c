"""The progress line of the terminal."""

import time
from types import TracebackType
from typing import TextIO

from core.jobs import Progress


class ProgressLine:
    """Rewrites one line on a terminal; elsewhere prints a line per stage."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._interactive = stream.isatty()
        self._stage = ""
        self._width = 0
        self._shown_at = 0.0

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._interactive and self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()

    def show(self, progress: Progress) -> None:
        new_stage, self._stage = progress.stage != self._stage, progress.stage
        if not self._interactive:
            if new_stage:
                self._stream.write(f"{progress.stage}\n")
                self._stream.flush()
            return
        now = time.monotonic()
        if not new_stage and now - self._shown_at < 0.1:
            return
        self._shown_at = now
        filled = round(24 * min(max(progress.done, 0.0), 1.0))
        left = "" if progress.seconds_left is None else f" · {progress.seconds_left:.0f} s left"
        line = f"{'█' * filled}{'░' * (24 - filled)} {progress.stage} {progress.message}{left}"[:118]
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width = len(line)
