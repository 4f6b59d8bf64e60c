"""How long the window is blocked while it starts, opens sets, warms up, generates, plays, lists findings and trains.

    python benchmarks/window.py SONGS [--generate] [--findings] [--train STEPS]
                              [--seconds N] [--sets N]

A 16 ms timer in the window's thread is watched: a gap between two ticks is a stall. Prints a table in ms, with the
processor time the window's thread itself spent between two ticks ("own": p99 and most), which a busy machine does not
inflate. A training that is not over after --seconds is stopped then.
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
FINDINGS = 5000


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
        own = sorted(self.own) or [0.0]
        own_words = f"own p99 {own[int(len(own) * 0.99)]:5.1f} max {own[-1]:5.1f}"
        self.gaps, self.own = [], []
        measures = f"p50 {middle:5.1f}  p99 {high:6.1f}  max {gaps[-1]:6.1f}  {own_words}  over 100 ms: {over}"
        return f"{what:34} {seconds:6.1f} s  {measures}"


def main() -> None:
    options = _options()
    os.environ["BEATWRIGHT_HOME"] = tempfile.mkdtemp(prefix="beatwright-bench-")
    started = time.perf_counter()
    from PySide6.QtWidgets import QApplication

    from core.program.settings import load_settings
    from desktop.main_window import MainWindow
    from desktop.shared import theme

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
        since = time.perf_counter()
        while not done() and time.perf_counter() - since < seconds:
            application.processEvents()
            time.sleep(0.001)
        return time.perf_counter() - since

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
    if options.findings:
        _look_at_findings(window, watch, until)
    if options.train:
        _train(window, options.songs, options.train, options.seconds, watch, until)
    window.session.forget(*window.session.proposals)
    window.close()


def _train(
    window: "MainWindow",
    songs: Path,
    steps: int,
    most: float,
    watch: Watch,
    until: Callable[[Callable[[], bool], float], float],
) -> None:
    """Maps read into the style lab, and a style taught from them while the song plays."""
    from core.training.style.plan import Wishes
    from desktop.shared.map_source import MapSource
    from desktop.style_lab.trainer import State

    window.style_lab.open()
    print(watch.row("style lab opened", until(lambda: window.style_lab.is_open, 60)))
    page = window.style_lab.page
    assert page is not None
    window.style_lab.learn_from(MapSource((songs,), "Benchmark"))
    print(watch.row("maps read into the data set", until(lambda: not page.desk.busy, 600)))
    page.training.wishes = Wishes(steps=steps, windows=8)
    page.training.fields.steps_back.setChecked(False)
    page.training.begin()
    curve = page.training.curve
    print(watch.row("training began", until(lambda: curve.currentIndex() == 1 or not page.trainer.busy, most)))
    window.editor.playback.toggle()
    print(watch.row("trained while the song played", until(lambda: page.trainer.state is State.IDLE, most)))
    if page.trainer.state is not State.IDLE:
        page.trainer.stop()
        print(watch.row("training stopped", until(lambda: page.trainer.state is State.IDLE, most)))
    for message in window.notices.messages:
        print("  notice:", message)


def _look_at_findings(window: "MainWindow", watch: Watch, until: Callable[[Callable[[], bool], float], float]) -> None:
    """Rule checks, MaiMod, then as many findings as a gimmick map has, walked through, sorted, filtered and marked."""
    from dataclasses import replace

    from PySide6.QtCore import Qt

    from core.modding.marks import Mark

    modding, panel, timeline = window.maimod.modding, window.maimod, window.editor.timeline
    window.tasks.show_maimod()
    until(lambda: modding.rules.job is not None, 2)
    print(watch.row("rule checks", until(lambda: modding.rules.job is None, 120)))
    panel.controls.ask_model()
    print(watch.row("MaiMod", until(lambda: modding.model.job is None, 300)))
    print(f"  {len(modding.entries)} findings; {modding.rules.problem} {modding.model.problem}".rstrip("; "))
    found = modding.model.findings or modding.rules.findings or []
    placed = [finding for finding in found if finding.time is not None]
    if not placed:
        return
    modding.model.findings = [
        replace(placed[number % len(placed)], time=(placed[number % len(placed)].time or 0) + number * 9.0)
        for number in range(FINDINGS)
    ]
    deeds: list[Callable[[], object]] = [
        modding.check,
        lambda: panel.view.sortByColumn(3, Qt.SortOrder.AscendingOrder),
        lambda: panel.filters.text.setText("expected"),
        panel.filters.clear,
        *[lambda: window.finding_flags.step(1)] * 20,
        *[lambda: timeline.zoom_to(timeline.time - 1500, timeline.time + 1500), timeline.fit] * 5,
        panel.view.selectAll,
        lambda: panel.toggle_mark(Mark.DONE),
    ]
    seconds = 0.0
    for deed in deeds:
        deed()
        seconds += until(lambda: False, 0.3)
    print(watch.row(f"{FINDINGS} findings", seconds))


def _sounds(window: "MainWindow", folder: Path) -> bool:
    sound = window.opener.sound
    return sound is not None and sound.path.parent == folder


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("songs", type=Path)
    parser.add_argument("--generate", action="store_true")
    parser.add_argument("--findings", action="store_true")
    parser.add_argument("--train", type=int, default=0, metavar="STEPS")
    parser.add_argument("--seconds", type=float, default=3600.0, help="a training is stopped after so long")
    parser.add_argument("--sets", type=int, default=5)
    return parser.parse_args()


if __name__ == "__main__":
    main()
