"""How well BPM, offset and meter are found from the audio alone, against the red lines that people set.

    python benchmarks/timing.py MAPS                     with the parameters in configs/timing/from_audio.yaml
    python benchmarks/timing.py MAPS --cross-validate    with parameters fitted on the other nine tenths of MAPS
    python benchmarks/timing.py MAPS --fit               fits the parameters on MAPS and writes the file

MAPS holds one folder per mapset. --cache DIR keeps the onset curves of a folder for the next run.
"""

import argparse
import os
import platform
import sys
import time
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.beatmap.names import find_file
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.timing.fit import TimedSong, fit_parameters, read_timing, write_parameters
from core.timing.from_audio import TimingEstimate, timing_from_onsets
from core.timing.learned_parameters import LEARNED, LearnedParameters, learned_parameters
from core.timing.onsets import RATE, Onsets, find_onsets

FOLDS = 10
NEAR_MS = 20.0


@dataclass
class Result:
    song: TimedSong
    estimate: TimingEstimate
    seconds: float

    @property
    def ratio(self) -> float:
        return self.estimate.bpm / self.song.red_lines[0].bpm

    @property
    def bpm_right(self) -> bool:
        return abs(self.ratio - 1) < 0.001

    def offset_error(self, beats: int = 1) -> float:
        """ms modulo so many beats, against the line; for songs with one line."""
        line = self.song.red_lines[0]
        period = beats * line.beat_length
        return (self.estimate.points[0].time - line.time + period / 2) % period - period / 2

    def beats_found(self) -> float:
        """Share of the human beats with one of ours within NEAR_MS."""
        human = human_beats(self.song)
        ours = self.estimate.beats
        after = np.clip(np.searchsorted(ours, human), 1, len(ours) - 1)
        gap = np.minimum(np.abs(human - ours[after]), np.abs(human - ours[after - 1]))
        return float(np.mean(gap <= NEAR_MS))


def human_beats(song: TimedSong) -> np.ndarray:
    """Beats from the first line to the last object; beats longer than 1.5 s count as written in double time."""
    end = min(song.last_object_ms, song.onsets.duration_ms)
    ends = [line.time for line in song.red_lines[1:]] + [end]
    beats = []
    for line, until in zip(song.red_lines, ends, strict=True):
        length = line.beat_length
        while length > 1500:
            length /= 2
        if length >= 60:
            beats.append(np.arange(line.time, until - 1, length))
    every = np.concatenate(beats)
    return every[every >= 0]


def audio_of(folder: Path) -> Path | None:
    for path in sorted(folder.glob("*.osu")):
        try:
            return find_file(folder, read_beatmap(path).audio_filename)
        except InputError:
            continue
    return None


def load_songs(maps: Path, cache: Path | None) -> list[tuple[TimedSong, float]]:
    """Songs with the seconds that listening to them took (0 from the cache)."""
    songs = []
    for folder in sorted(path for path in maps.iterdir() if path.is_dir()):
        timing = read_timing(folder)
        audio = audio_of(folder)
        if timing is None or audio is None:
            continue
        kept = cache / f"{folder.name}.npz" if cache else None
        start = time.process_time()
        if kept and kept.exists():
            with np.load(kept) as stored:
                onsets = Onsets(**{key: value if value.ndim else float(value) for key, value in stored.items()})
            start = time.process_time()
        else:
            decoded = load_audio(audio)
            onsets = find_onsets(resample(decoded.mono(), decoded.sample_rate, RATE))
            if kept:
                kept.parent.mkdir(parents=True, exist_ok=True)
                np.savez(kept, **{field.name: getattr(onsets, field.name) for field in fields(onsets)})
        songs.append((TimedSong(folder.name, *timing, onsets), time.process_time() - start))
    return songs


def estimate_all(songs: list[tuple[TimedSong, float]], parameters: list[LearnedParameters]) -> list[Result]:
    results = []
    for (song, listened), learned in zip(songs, parameters, strict=True):
        start = time.process_time()
        estimate = timing_from_onsets(song.onsets, learned)
        results.append(Result(song, estimate, listened + time.process_time() - start))
    return results


def cross_validated(songs: list[TimedSong]) -> list[LearnedParameters]:
    """For every song, parameters fitted without its fold."""
    fold = np.random.default_rng(0).permutation(len(songs)) % FOLDS
    fitted = [fit_parameters([song for song, f in zip(songs, fold, strict=True) if f != k]) for k in range(FOLDS)]
    return [fitted[f] for f in fold]


def print_table(results: list[Result], verbose: bool) -> None:
    single = [r for r in results if len(r.song.red_lines) == 1]
    several = [r for r in results if len(r.song.red_lines) > 1]
    right = [r for r in single if r.bpm_right]
    print(f"{len(single)} songs with a single red line")
    if single:
        octave = sum(min(abs(r.ratio / f - 1) for f in (0.25, 0.5, 1, 2, 4)) < 0.001 for r in single)
        print(f"  BPM within 0.1 %                    {len(right)}/{len(single)}")
        print(f"  right up to a factor 2 or 4         {octave}/{len(single)}")
    if right:
        exact = sum(abs(r.estimate.bpm - r.song.red_lines[0].bpm) < 0.0015 for r in right)
        error = np.array([r.offset_error() for r in right])
        half = sum(abs(e) > 0.25 * r.song.red_lines[0].beat_length for e, r in zip(error, right, strict=True))
        bars = sum(abs(r.offset_error(r.song.red_lines[0].meter)) < NEAR_MS for r in right)
        steady = sum(len(r.estimate.points) == 1 for r in right)
        print("  of those:")
        print(f"  BPM within 0.0015                   {exact}/{len(right)}")
        print(f"  one line found                      {steady}/{len(right)}")
        print(f"  half-beat errors                    {half}/{len(right)}")
        print(
            "  offset error modulo beat, p50/p75/p90 ms   "
            + " / ".join(f"{p:.1f}" for p in np.percentile(np.abs(error), [50, 75, 90]))
        )
        print(
            "  within 5 / 10 / 20 ms               "
            + " / ".join(str(int(np.sum(np.abs(error) <= t))) for t in (5, 10, 20))
        )
        print(f"  median offset error                 {np.median(error):+.1f} ms")
        print(f"  downbeat too                        {bars}/{len(right)}")
    if several:
        found = [r.beats_found() for r in several]
        print(f"{len(several)} songs with several red lines")
        print(f"  human beats within {NEAR_MS:.0f} ms, mean       {np.mean(found):.3f}")
    print("confidence said, songs, share with the right BPM (most of the song's time)")
    for low, high in pairwise((0.0, 0.5, 0.7, 0.85, 0.95, 1.001)):
        said = [r for r in results if low <= r.estimate.confidence < high]
        if said:
            mean = np.mean([r.estimate.confidence for r in said])
            share = np.mean([abs(r.estimate.bpm / r.song.main_tempo[0] - 1) < 0.001 for r in said])
            print(f"  {mean:.2f}  {len(said):4d}  {share:.3f}")
    in_three = [r for r in results if r.estimate.points[0].meter == 3]
    rightly = sum(r.song.red_lines[0].meter in (3, 6) for r in in_three)
    print(f"bars of 3 found in {len(in_three)} songs, {rightly} rightly")
    if verbose:
        for r in results:
            lines = r.song.red_lines
            print(
                f"{r.song.name[:44]:44} {len(lines):3d} lines {lines[0].bpm:8.3f} -> {r.estimate.bpm:8.3f} "
                f"({len(r.estimate.points)} lines, {r.estimate.confidence:.2f})  "
                f"offset {r.offset_error():+7.1f}  beats {r.beats_found():.2f}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maps", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--verbose", action="store_true", help="a line for every song")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--cross-validate", action="store_true")
    way.add_argument("--fit", action="store_true")
    arguments = parser.parse_args()
    started = time.time()
    songs = load_songs(arguments.maps, arguments.cache)
    only_songs = [song for song, _ in songs]
    if arguments.fit:
        write_parameters(fit_parameters(only_songs), LEARNED)
        learned_parameters.cache_clear()
        print(f"wrote {LEARNED}")
    parameters = cross_validated(only_songs) if arguments.cross_validate else [learned_parameters()] * len(songs)
    results = estimate_all(songs, parameters)
    print(f"{arguments.maps}, " + ("cross-validated" if arguments.cross_validate else f"parameters of {LEARNED.name}"))
    print_table(results, arguments.verbose)
    minutes = sum(song.onsets.duration_ms for song in only_songs) / 60_000
    work = sum(result.seconds for result in results)
    cached = " (curves from the cache)" if arguments.cache else ""
    print(
        f"{work / minutes:.2f} s of processor time per minute of audio{cached}, "
        f"{time.time() - started:.0f} s in all; {platform.processor() or platform.machine()}, {os.cpu_count()} cores, "
        f"one thread, Python {platform.python_version()}, numpy {np.__version__}"
    )


if __name__ == "__main__":
    main()
