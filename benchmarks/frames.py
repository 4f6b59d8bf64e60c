"""How much processor time a frame of playfield and timeline costs while a song plays, in every mode.

    python -m benchmarks.frames [--objects 5000] [--frames 600] [--size 1168x720]

Paints offscreen with Qt's software raster on maps of four minutes that the benchmark makes, and prints the process's
own time per frame, ms: the middle one, the 99th of 100 and the worst. 60 frames a second leave 16.7 ms.
"""

import argparse
import os
import sys
from pathlib import Path
from time import thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from PySide6.QtWidgets import QApplication, QSplitter

from benchmarks.timeline import MINUTES, made_map
from core.audio.decode import Audio
from core.audio.peaks import build_peaks
from core.beatmap.objects import GameMode
from desktop.playfield import Playfield
from desktop.shared import theme
from desktop.timeline import Timeline

FRAME_MS = 1000 / 60
TIMELINE_PX = 210
_RATE = 22_050


def main() -> None:
    parser = argparse.ArgumentParser(description="Processor time of a frame.")
    parser.add_argument("--objects", type=int, default=5000)
    parser.add_argument("--frames", type=int, default=600)
    parser.add_argument("--size", default="1168x720", help="of the playfield, px")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    application = QApplication([])
    theme.apply(application)
    noise = np.random.default_rng(1).standard_normal(MINUTES * 60 * _RATE).astype(np.float32) * 0.3
    peaks = build_peaks(Audio(noise[None], _RATE))
    print(f"{options.objects} objects in {MINUTES} min, playfield {options.size}, timeline {width}x{TIMELINE_PX}")
    for mode in GameMode:
        playfield, timeline = Playfield(), Timeline()
        holder = QSplitter()
        for widget, tall in ((playfield, height), (timeline, TIMELINE_PX)):
            holder.addWidget(widget)
            widget.setFixedSize(width, tall)
        holder.show()
        beatmap = made_map(options.objects, mode)
        playfield.set_beatmap(beatmap)
        timeline.set_audio(peaks, MINUTES * 60_000.0)
        timeline.set_beatmap(beatmap)
        timeline.zoom_to(60_000, 66_000)
        application.processEvents()
        costs: list[float] = []
        for frame in range(options.frames):
            time = 60_000 + frame * FRAME_MS
            started = thread_time()
            playfield.set_time(time)
            timeline.set_time(time)
            application.processEvents()
            costs.append((thread_time() - started) * 1000)
        costs = sorted(costs[10:])
        p99 = costs[int(len(costs) * 0.99)]
        print(f"{mode.name.lower():7} p50 {costs[len(costs) // 2]:5.1f}  p99 {p99:5.1f}  max {costs[-1]:5.1f} ms")
        holder.close()
    os._exit(0)


if __name__ == "__main__":
    main()
