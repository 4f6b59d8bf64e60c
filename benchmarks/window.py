"""How long the window stands still while it starts, opens sets, warms up, generates and plays.

    python benchmarks/window.py SONGS [--generate] [--sets N]

A 16 ms timer in the window's thread is watched: a gap between two ticks is a stall. Prints a table in ms, with the most
processor time the window's thread itself spent between two ticks ("own"), which a busy machine does not inflate.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

TICK_MS = 16


class Watch:
    """Gaps between the ticks of a timer in the window's thread."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.own.append((own - self._last_own) * 1000)
        self._last, self._last_own = now, own

    def row(self, what: str, seconds: float) -> str:
        gaps = sorted(self.gaps) or [0.0]
        over = sum(gap > 100 for gap in gaps)
        middle, high = gaps[len(gaps) // 2], gaps[int(len(gaps) * 0.99)]
        own = max(self.own, default=0.0)
        self.gaps, self.own = [], []
        measures = f"p50 {middle:5.1f}  p99 {high:6.1f}  max {gaps[-1]:6.1f}  own {own:5.1f}  over 100 ms: {over}"
        return f"{what:34} {seconds:6.1f} s  {measures}"


def main() -> None:
    options = _options()
    os.environ["BEATWRIGHT_HOME"] = tempfile.mkdtemp(prefix="beatwright-bench-")
    started = time.perf_counter()
    from PySide6.QtWidgets import QApplication

    from desktop import theme
    from desktop.main_window import MainWindow
    from desktop.settings import load_settings

    application = QApplication([])
    theme.apply(application)
    window = MainWindow(load_settings(), options.songs)
    window.resize(1600, 1000)
    window.show()
    application.processEvents()
    print(
        f"window up after {time.perf_counter() - started:.2f} s; torch imported: {'torch' in sys.modules}; "
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )

    watch = Watch()

    def until(done: Callable[[], bool], seconds: float) -> float:
        begun = time.perf_counter()
        while not done() and time.perf_counter() - begun < seconds:
            application.processEvents()
            time.sleep(0.001)
        return time.perf_counter() - begun

    print(watch.row("library indexed, helper warmed", until(lambda: False, 12)))
    folders = sorted(folder for folder in options.songs.iterdir() if folder.is_dir())[: options.sets]
    for folder in folders:
        window.opener.open(folder)
        seconds = until(partial(_sounds, window, folder), 20)
        print(watch.row(f"opened {folder.name[:26]}", seconds + until(lambda: False, 0.5)))
    window.editor.playback.toggle()
    print(watch.row("played", until(lambda: False, 3)))
    window.editor.playback.toggle()
    window.timing.find_timing()
    until(lambda: window.jobs.busy, 2)
    print(watch.row("timing from the audio", until(lambda: not window.jobs.busy, 120)))
    if options.generate:
        window.generate()
        print(watch.row("generated", until(lambda: not window.jobs.busy, 300)))
        for message in window.notices.messages:
            print("  notice:", message)
    window.session.forget(*window.session.proposals)
    window.close()


def _sounds(window: "MainWindow", folder: Path) -> bool:
    sound = window.opener.sound
    return sound is not None and sound.path.parent == folder


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("songs", type=Path)
    parser.add_argument("--generate", action="store_true")
    parser.add_argument("--sets", type=int, default=5)
    return parser.parse_args()


if __name__ == "__main__":
    main()
