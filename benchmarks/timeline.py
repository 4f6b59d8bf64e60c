"""How long a pan, a zoom step and a playing cursor take to appear on a 1600 × 500 timeline.

    python benchmarks/timeline.py [--map MAP.osu] [--objects 2000] [--frames 200]

Without a map it makes one: four minutes at 180 BPM with kiai, breaks, green lines and `--objects` objects. Times are
milliseconds from the change until the view has painted itself, offscreen; the processor's own time stands beside
them, for machines that are busy with other work.
"""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from PySide6.QtWidgets import QApplication

from core.audio.decode import Audio, load_audio
from core.audio.peaks import build_peaks
from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import Circle, GameMode, HitObject, Hold, Slider, TimingPoint
from core.beatmap.reader import read_beatmap
from desktop.timeline import Timeline

MINUTES = 4
BEAT_MS = 60_000 / 180


def made_map(objects: int, mode: GameMode) -> Beatmap:
    """A difficulty with `objects` objects spread evenly over the song."""
    beatmap = Beatmap.new(mode, version_name="Made")
    beatmap.timing_points = [TimingPoint(0, BEAT_MS)]
    length = MINUTES * 60_000
    for number, time in enumerate(np.arange(2000, length, 2000)):
        kiai = 1 if number // 16 % 3 == 1 else 0
        beatmap.timing_points.append(TimingPoint(float(time), -100, uninherited=False, effects=kiai))
    beatmap.breaks = [Break(60_000, 66_000), Break(150_000, 158_000)]
    if mode == GameMode.MANIA:
        beatmap.keys = 4
    beatmap.hit_objects = [
        _made_object(number, float(time), mode) for number, time in enumerate(np.linspace(1000, length - 1000, objects))
    ]
    return beatmap


def _made_object(number: int, time: float, mode: GameMode) -> HitObject:
    x = 64 + number * 128 % 512
    if mode == GameMode.MANIA:
        return Hold(x, 192, time, end=time + 200) if number % 5 == 0 else Circle(x, 192, time)
    if number % 3 == 0:
        return Slider(100, 100, time, new_combo=number % 6 == 0, points=[(200, 100)], slides=1 + number % 2, length=50)
    return Circle(x % 512, 100, time)


def noise(seconds: float) -> Audio:
    """Sound of the length of a song."""
    random = np.random.default_rng(1)
    loud = np.repeat(random.uniform(0.1, 1, int(seconds * 10) + 1), 4410)[: int(seconds * 44_100)]
    return Audio((random.uniform(-1, 1, loud.size) * loud)[None].astype(np.float32), 44_100)


def measure(timeline: Timeline, change: Callable[[int], None], frames: int) -> np.ndarray:
    """(frames, 2) ms of each change with its painting: on the wall, and of this process."""
    application = QApplication.instance()
    application.processEvents()
    times = []
    for frame in range(frames):
        start, busy = perf_counter(), process_time()
        change(frame)
        application.processEvents()
        times.append((perf_counter() - start, process_time() - busy))
    return np.array(times) * 1000


def report(name: str, times: np.ndarray) -> None:
    (p50, busy50), (p99, busy99) = np.percentile(times, [50, 99], axis=0)
    worst = times[:, 0].max()
    print(f"  {name:<28} p50 {p50:6.2f}  p99 {p99:6.2f}  worst {worst:6.2f} ms   processor {busy50:6.2f} {busy99:6.2f}")


def run(name: str, beatmap: Beatmap, audio: Audio, frames: int) -> None:
    start = perf_counter()
    peaks = build_peaks(audio)
    built = (perf_counter() - start) * 1000
    timeline = Timeline()
    timeline.resize(1600, 500)
    timeline.set_audio(peaks, audio.duration_ms)
    start = perf_counter()
    timeline.set_beatmap(beatmap)
    shown = (perf_counter() - start) * 1000
    timeline.set_proposal(beatmap.hit_objects[::2])
    timeline.show()
    QApplication.instance().processEvents()
    print(f"{name}: {len(beatmap.hit_objects)} objects; peaks {built:.0f} ms, set_beatmap {shown:.0f} ms")
    middle = audio.duration_ms / 2
    for seconds in (audio.duration_ms / 1000, 60, 15, 4, 0.5):
        span = min(seconds * 1000, audio.duration_ms)

        def pan(frame: int, span: float = span) -> None:
            start = middle - span / 2 + np.sin(frame / 20) * span / 3
            timeline.zoom_to(start, start + span)

        report(f"pan, {seconds:.4g} s in view", measure(timeline, pan, frames))

    def zoom(frame: int) -> None:
        half = 200.0 * 1.03 ** (frame % 200)
        timeline.zoom_to(middle - half, middle + half)

    report("zoom from 0.4 s outwards", measure(timeline, zoom, frames))
    timeline.zoom_to(middle - 4000, middle + 4000)
    timeline.set_follow(False)
    report("cursor, view at rest", measure(timeline, lambda frame: timeline.set_time(middle + frame * 8.0), frames))
    timeline.set_follow(True)
    report("cursor, view following", measure(timeline, lambda frame: timeline.set_time(middle + frame * 16.0), frames))
    timeline.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--map", type=Path, help="a real difficulty, with its audio beside it")
    parser.add_argument("--objects", type=int, default=2000)
    parser.add_argument("--frames", type=int, default=200)
    arguments = parser.parse_args()
    application = QApplication([])
    application.setApplicationName("timeline benchmark")
    if arguments.map:
        beatmap = read_beatmap(arguments.map)
        run(arguments.map.stem, beatmap, load_audio(arguments.map.parent / beatmap.audio_filename), arguments.frames)
        return
    audio = noise(MINUTES * 60)
    run("osu!", made_map(arguments.objects, GameMode.OSU), audio, arguments.frames)
    run("osu!mania, 4 keys", made_map(arguments.objects, GameMode.MANIA), audio, arguments.frames)
    run("osu!, crowded", made_map(arguments.objects * 15, GameMode.OSU), audio, arguments.frames)


if __name__ == "__main__":
    main()
