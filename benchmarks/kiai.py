"""Kiai, volumes and slider velocities by the sections of a song against human ones, cross-validated by songs.

    python -m benchmarks.kiai MAPSETS [--folds 10] [--songs 999] [--write FOLDER]

One difficulty of each song that has kiai counts, the one with the most. Overlap is F1 over time, the mean over songs;
beside it stands the best constant guess, the same share of every song. Volumes and velocities are those of human osu!
maps bar by bar about the mean of their map, under the kiai that is found: mean absolute errors, beside those of none.
`--write` fits all songs and writes `kiai.json`, which belongs beside the bundled model.
"""

import argparse
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.files import write_atomically
from core.generation.structure.bars import Bars, band_levels, bars_of
from core.generation.structure.kiai import FILE, KiaiModel, bar_features
from core.generation.structure.sections import LEAST_STARS, Sections
from core.training.data.charts import song_key

RIDGE = 1.0
"""Of .3, 1, 3 and 10 the one with the most overlap over training songs (.699, .699, .683, .671)."""

STEPS = 12


@dataclass(slots=True)
class Song:
    """A song with kiai in at least one map.

    Attributes:
        taken: (bars,) share of each bar in human kiai.
    """

    name: str
    bars: Bars
    features: NDArray[np.float64]
    taken: NDArray[np.float64]
    preview: int
    maps: list[Beatmap] = field(default_factory=list)


def read_song(folder: Path) -> Song | None:
    """The song of a mapset; None without audio or kiai."""
    maps = []
    for path in sorted(folder.glob("*.osu")):
        try:
            beatmap = read_beatmap(path)
        except InputError:
            continue
        if beatmap.hit_objects and beatmap.red_lines and (folder / beatmap.audio_filename).is_file():
            maps.append(beatmap)
    if not maps:
        return None
    audio = load_audio(folder / maps[0].audio_filename)

    def kiai(beatmap: Beatmap) -> list[tuple[float, float]]:
        return TimingLines(beatmap.timing_points).kiai_times(audio.duration_ms)

    most = max(maps, key=lambda beatmap: sum(end - start for start, end in kiai(beatmap)))
    bars = bars_of(band_levels(audio.mono(), audio.sample_rate), most.red_lines)
    if bars is None or not kiai(most):
        return None
    return Song(
        song_key(most.title), bars, bar_features(bars), share_of_bars(bars, kiai(most)), most.preview_time, maps
    )


def share_of_bars(bars: Bars, parts: Sequence[tuple[float, float]]) -> NDArray[np.float64]:
    """(bars,): share of each bar within `parts` (ms)."""
    inside = np.zeros(len(bars))
    for start, end in parts:
        inside += np.clip(np.minimum(bars.times + bars.lengths, end) - np.maximum(bars.times, start), 0, None)
    return np.asarray(np.clip(inside / bars.lengths, 0, 1))


def fit_kiai(songs: Sequence[Song], ridge: float = RIDGE) -> KiaiModel:
    """Logistic regression by Newton's steps; every song weighs the same."""
    rows = np.concatenate([song.features for song in songs])
    mean, scale = rows.mean(axis=0), rows.std(axis=0) + 1e-3
    rows = np.concatenate([np.clip((rows - mean) / scale, -4, 4), np.ones((len(rows), 1))], axis=1)
    human = np.concatenate([song.taken > 0.5 for song in songs]).astype(np.float64)
    weight = np.concatenate([np.full(len(song.bars), 1 / len(song.bars)) for song in songs])
    penalty = np.append(np.full(rows.shape[1] - 1, ridge), 1e-9)
    beta = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-rows @ beta))
        slope = rows.T @ (weight * (human - chance)) - penalty * beta
        curve = (rows * (weight * chance * (1 - chance))[:, None]).T @ rows + np.diag(penalty)
        beta = beta + np.linalg.solve(curve, slope)
    return KiaiModel(mean, scale, beta[:-1], float(beta[-1]))


def overlap(ours: NDArray[np.float64], song: Song) -> float:
    """F1 over time of two shares of the bars."""
    lengths = song.bars.lengths
    both = float((np.minimum(ours, song.taken) * lengths).sum())
    return 2 * both / max(float(((ours + song.taken) * lengths).sum()), 1.0)


def best_constant(songs: Sequence[Song]) -> tuple[float, float, float]:
    """(overlap, from, to): the part of every song, in shares of it, that meets human kiai best."""
    grid = np.arange(0, 1.01, 0.05)

    def guess(start: float, end: float) -> float:
        return float(
            np.mean(
                [overlap(share_of_bars(s.bars, [(start * s.bars.duration, end * s.bars.duration)]), s) for s in songs]
            )
        )

    return max((guess(start, end), start, end) for start, end in product(grid, grid) if start < end)


def map_errors(song: Song, kiai: Sequence[tuple[float, float]]) -> list[tuple[float, float, float | None, float]]:
    """For each osu! map (volume error, that of none, velocity error or None, that of none): percent and logarithms."""
    sections = Sections.of(song.bars, kiai)
    rows = []
    for beatmap in song.maps:
        if beatmap.mode != GameMode.OSU:
            continue
        lines = TimingLines(beatmap.timing_points)
        times = [item.time for item in beatmap.hit_objects]
        phrases = [sections.phrase_at(time) for time in times]
        human = np.array([lines.sample_at(time)[2] for time in times], dtype=np.float64)
        volumes = np.array(sections.volumes(float(human.mean())), dtype=np.float64)[phrases]
        speeds = np.log([lines.velocity_at(time) for time in times])
        stars = star_rating(beatmap)
        chosen = sections.velocities(GameMode.OSU, stars) if stars >= LEAST_STARS else None
        velocity = None if chosen is None else _error(np.log(np.array(chosen)[phrases]), speeds)
        rows.append((_error(volumes, human), _error(human * 0, human), velocity, _error(speeds * 0, speeds)))
    return rows


def _error(ours: NDArray[np.float64], human: NDArray[np.float64]) -> float:
    return float(np.abs((ours - ours.mean()) - (human - human.mean())).mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mapsets", type=Path)
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--songs", type=int, default=999)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    folders = sorted(path for path in options.mapsets.iterdir() if path.is_dir())[: options.songs]
    songs = [song for song in map(read_song, folders) if song is not None]
    if not songs:
        print(f"No song below {options.mapsets} has kiai.")
        return
    scores, previews, rows = [], [], []
    for fold in range(options.folds):
        inside = [song for song in songs if zlib.crc32(song.name.encode()) % options.folds == fold]
        rest = [song for song in songs if zlib.crc32(song.name.encode()) % options.folds != fold] or songs
        model = fit_kiai(rest)
        for song in inside:
            kiai = model.parts(song.bars)
            scores.append(overlap(share_of_bars(song.bars, kiai), song))
            rows += map_errors(song, kiai)
            if song.preview >= 0:
                previews.append(bool(kiai) and abs(kiai[0][0] - song.preview) < 5000)
    constant, start, end = best_constant(songs)
    print(f"{len(scores)} songs: overlap {np.mean(scores):.3f}, best constant guess {constant:.3f}", end=" ")
    print(f"({start:.0%} to {end:.0%} of the song)")
    if rows:
        velocities = [(ours, none) for _, _, ours, none in rows if ours is not None]
        print(f"{len(rows)} osu! maps: volume error {np.mean([row[0] for row in rows]):.2f} %", end=", ")
        print(f"none {np.mean([row[1] for row in rows]):.2f} %")
        if velocities:
            error, none = np.mean(velocities, axis=0)
            print(f"{len(velocities)} of {LEAST_STARS} stars and more: velocity error {error:.3f}, none {none:.3f}")
    if previews:
        print(f"preview point within 5 s of the human one: {np.mean(previews):.2f} of {len(previews)}")
    if options.write:
        model = fit_kiai(songs)
        parts = {
            "mean": model.mean,
            "scale": model.scale,
            "weights": model.weights,
            "bias": np.array([model.bias]),
        }
        document = {name: np.round(values, 4).tolist() for name, values in parts.items()}
        write_atomically(options.write / FILE, json.dumps(document).encode(), overwrite=True)


if __name__ == "__main__":
    main()
