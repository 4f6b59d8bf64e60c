"""How well does the rhythm model agree with human mappers?

    python -m benchmarks.rhythm MAPSETS [--model FOLDER] [--own-timing] [--density X] [--guest]

For every difficulty below MAPSETS the rhythm is asked for at its mode, keys and stars, with the song and (unless
--own-timing) the human red lines as the only other input; where the map begins and ends is for the model to find.
Prints per class: mean F1 at 20 and 10 ms over difficulties, onsets over human onsets, the mean distance of that
from 1, F1 with the audio left out, the best constant beat grid of the class, and how coherent the rhythm is beside the
human one. With --guest each difficulty sees the onsets of the one nearest in stars, where its set has another.
"""

import argparse
import time
from collections import defaultdict
from dataclasses import astuple
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.beatmap.objects import TimingPoint
from core.generation.mappers.bundled.beat_grid import beat_grid
from core.generation.mappers.bundled.rhythm import (
    BUNDLED_MODEL,
    GUEST_WEIGHTS,
    OtherRhythm,
    RhythmAnalysis,
    analyse_rhythms,
    bundled_model,
)
from core.generation.mappers.bundled.rhythm_features import SAMPLE_RATE
from core.jobs import CancelToken, ignore_progress
from core.model.networks.rhythm import RhythmModel
from core.training.data.charts import Chart, group_by_timing, read_charts
from core.training.evaluation.measures import coherence, rhythm_score, star_class

GRIDS = {"2/1": 2.0, "1/1": 1.0, "1/2": 0.5, "1/4": 0.25}


def main() -> None:
    import torch

    parser = argparse.ArgumentParser(description="Rhythm F1 against human maps.")
    parser.add_argument("mapsets", type=Path)
    parser.add_argument("--model", type=Path, default=BUNDLED_MODEL)
    parser.add_argument("--own-timing", action="store_true")
    parser.add_argument("--density", type=float, default=1.0)
    parser.add_argument("--guest", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    model = bundled_model(options.model)
    guest = bundled_model(options.model, GUEST_WEIGHTS) if options.guest else None
    figures = defaultdict(list)
    seconds, song_seconds = 0.0, 0.0
    for charts in group_by_timing(read_charts(options.mapsets)):
        assert charts[0].audio
        audio = load_audio(charts[0].audio)
        samples = resample(audio.mono(), audio.sample_rate, SAMPLE_RATE)
        timing = own_timing(samples) if options.own_timing else list(charts[0].timing)
        requested = [(chart.mode, chart.keys, chart.stars) for chart in charts]
        before = time.perf_counter()
        found = analyse_rhythms(samples, SAMPLE_RATE, timing, difficulties=requested, model=model)
        if guest:
            found = as_guests(found, charts, samples, timing, guest)
        rhythms = [analysis.choose(options.density) for analysis in found]
        seconds, song_seconds = seconds + time.perf_counter() - before, song_seconds + audio.duration_ms / 1000
        without_audio = analyse_rhythms(
            None, SAMPLE_RATE, timing, difficulties=requested, duration=audio.duration_ms, model=model
        )
        for chart, rhythm, silent in zip(charts, rhythms, without_audio, strict=True):
            times = rhythm.round()
            near, strict_ = rhythm_score(times, chart.times), rhythm_score(times, chart.times, 10)
            without = rhythm_score(silent.choose(options.density), chart.times)
            grids = [rhythm_score(constant_grid(chart, step), chart.times).f1 for step in GRIDS.values()]
            grid = beat_grid(chart.timing, audio.duration_ms)
            ours, human = (astuple(coherence(grid.occupied(at))) for at in (rhythm, chart.times))
            row = [near.f1, strict_.f1, near.count_ratio, abs(near.count_ratio - 1), without.f1, *ours, *human, *grids]
            figures[f"{chart.mode.name.lower()} {star_class(chart.stars)}"].append(row)
    print_table(figures)
    print(f"{seconds:.1f} s for {song_seconds / 60:.1f} min of song (all difficulties, one thread)")


def as_guests(
    found: list[RhythmAnalysis],
    charts: list[Chart],
    samples: NDArray[np.float32],
    timing: list[TimingPoint],
    model: RhythmModel,
) -> list[RhythmAnalysis]:
    """`found` with each difficulty beside the one nearest in stars, where there is another."""
    out = list(found)
    for index, chart in enumerate(charts):
        others = [other for other in charts if other is not chart]
        if others:
            other = min(others, key=lambda other: abs(other.stars - chart.stars))
            requested = [(chart.mode, chart.keys, chart.stars)]
            other_rhythm = OtherRhythm(other.times, other.stars)
            out[index] = analyse_rhythms(
                samples, SAMPLE_RATE, timing, difficulties=requested, other=other_rhythm, model=model
            )[0]
    return out


def own_timing(samples: NDArray[np.float32]) -> list[TimingPoint]:
    """The red lines that the program finds by itself."""
    from core.timing.from_audio import estimate_timing

    return list(estimate_timing(samples, SAMPLE_RATE, ignore_progress, CancelToken()).points)


def constant_grid(chart: Chart, step: float) -> NDArray[np.float64]:
    """Onsets every `step` beats under the human red lines, from the first to the last human object."""
    lines = [point for point in chart.timing if point.beat_length > 0]
    ends = [*(point.time for point in lines[1:]), float(chart.times[-1]) + 1]
    out = []
    for index, (point, end) in enumerate(zip(lines, ends, strict=True)):
        length = max(point.beat_length * step, 20.0)
        first = chart.times[0] if index == 0 else max(point.time, chart.times[0])
        low = np.ceil((first - 1 - point.time) / length)
        high = np.ceil((min(end, chart.times[-1] + 1) - point.time) / length)
        out.append(point.time + length * np.arange(low, max(low, high)))
    return np.concatenate(out)


def print_table(figures: dict[str, list[list[float]]]) -> None:
    print(
        "class            maps  F1@20  F1@10  count  |c-1|  quiet  grid        "
        "lone        mixed       repeat      kinds"
    )
    for name in sorted(figures):
        rows = np.array(figures[name])
        mean = rows.mean(axis=0)
        best = int(mean[13:].argmax())
        pairs = "  ".join(f"{mean[5 + i]:.3f}/{mean[9 + i]:.3f}" for i in range(3)) + f"  {mean[8]:.1f}/{mean[12]:.1f}"
        print(
            f"{name:<16} {len(rows):>4}  {mean[0]:.3f}  {mean[1]:.3f}  {mean[2]:.2f}   {mean[3]:.2f}   {mean[4]:.3f}"
            f"  {mean[13 + best]:.3f} {list(GRIDS)[best]}   {pairs}"
        )


if __name__ == "__main__":
    main()
