"""Whistles, finishes and claps against human ones, cross-validated by songs.

    python -m benchmarks.additions MAPSETS [MORE …] [--folds 5] [--steps 250] [--write FOLDER]

Maps with hitsounds on more than a tenth of their sounds and without sound files of their own count; osu!taiko has none
to choose. A sound is equal where whistle, finish and clap are the human ones; F1 counts each of them. Beside the model
stand no sounds at all and claps on the second and fourth beats. Like bars: how often a sound has what its map has most
often at that place in the bar, for the model and for people. Only the first folder is reported on; more, such as maps
without audio, are only learned from. `--write` fits all and writes `additions.json` beside the bundled model.
"""

import argparse
import json
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.hitsounding import Agreement, bar_pattern
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.files import write_atomically
from core.generation.hitsounding.additions import FILE, AdditionModel, sound_features, sounds_in
from core.training.data.charts import song_key

CLAP = 8
SOUNDING = 0.1
WIDTH = 48
EVERY = 3
"""A fit looks at every third sound of a map: the others say little more."""

PLAIN = {GameMode.OSU: 1.0, GameMode.TAIKO: 1.0, GameMode.CATCH: 0.85, GameMode.MANIA: 0.7}


@dataclass(slots=True)
class Chart:
    """A hitsounded map.

    Attributes:
        bits: (sounds,) whistle, finish and clap as a person chose them.
        weight: of each of its sounds; the maps of a song share one.
    """

    song: str
    mode: GameMode
    beatmap: Beatmap
    times: list[float]
    features: NDArray[np.float32]
    bits: NDArray[np.int64]
    reported: bool
    weight: float = 1.0


def read_chart(path: Path, *, reported: bool) -> Chart | None:
    """The map in `path`; None where it is not one to learn from."""
    try:
        beatmap = read_beatmap(path)
    except InputError:
        return None
    if beatmap.mode == GameMode.TAIKO or len(beatmap.hit_objects) < 30 or not beatmap.red_lines:
        return None
    if any(item.sample.filename for item in beatmap.hit_objects):
        return None
    sounds = sounds_in(beatmap)
    bits = np.array([sound.additions for sound in sounds])
    if (bits > 0).mean() <= SOUNDING:
        return None
    features = sound_features(beatmap, sounds, star_rating(beatmap)).astype(np.float32)
    times = [sound.time for sound in sounds]
    return Chart(song_key(beatmap.title), beatmap.mode, beatmap, times, features, bits, reported)


def fit_additions(charts: Sequence[Chart], steps: int) -> AdditionModel:
    """AdamW on random sounds; a map of a thousand sounds in a set of four weighs as two maps of its own do."""
    import torch
    from torch import nn

    torch.manual_seed(0)
    parts = [slice(index % EVERY, None, EVERY) for index in range(len(charts))]
    rows = np.concatenate([chart.features[part] for chart, part in zip(charts, parts, strict=True)])
    mean, scale = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64) + 1e-3
    inputs = torch.tensor(np.clip((rows - mean) / scale, -4, 4), dtype=torch.float32)
    human = torch.tensor(np.concatenate([chart.bits[part] for chart, part in zip(charts, parts, strict=True)]) // 2)
    counts = [len(chart.bits[part]) for chart, part in zip(charts, parts, strict=True)]
    weights = torch.tensor(np.repeat([chart.weight for chart in charts], counts), dtype=torch.float32)
    weights /= weights.mean()
    network = nn.Sequential(
        nn.Dropout(0.2), nn.Linear(inputs.shape[1], WIDTH), nn.ReLU(), nn.Dropout(0.5), nn.Linear(WIDTH, 8)
    )
    optimizer = torch.optim.AdamW(network.parameters(), 4e-3, weight_decay=0.1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=steps)
    for _ in range(steps):
        chosen = torch.randint(0, len(inputs), (2048,))
        loss = nn.functional.cross_entropy(network(inputs[chosen]), human[chosen], reduction="none")
        optimizer.zero_grad()
        torch.autograd.backward((loss * weights[chosen]).mean())
        optimizer.step()
        schedule.step()

    def layer(index: int) -> NDArray[np.float64]:
        linear = network[index]
        assert isinstance(linear, nn.Linear)
        rows = [linear.weight.detach().numpy().T, linear.bias.detach().numpy()[None]]
        return np.concatenate(rows).astype(np.float64)

    plain = np.array([PLAIN[mode] for mode in GameMode])
    return AdditionModel(mean, scale, layer(1), layer(4), plain)


def choices(model: AdditionModel, chart: Chart, plain: float | None = None) -> NDArray[np.int64]:
    """(sounds,) bits."""
    shares = model.probabilities(chart.features.astype(np.float64))
    shares[:, 0] *= model.plain[chart.mode] if plain is None else plain
    return np.asarray(2 * shares.argmax(axis=1))


def claps_of(chart: Chart) -> list[int]:
    lines = TimingLines(chart.beatmap.timing_points)
    reds = [(at, lines.red_at(at)) for at in chart.times]
    return [CLAP if round((at - red.time) / red.beat_length * 4) % 8 == 4 else 0 for at, red in reds]


def own_habit(chart: Chart, bits: Sequence[int]) -> tuple[int, int]:
    """(sounds that are what their map has most often at that place in the bar, sounds)."""
    usual = bar_pattern(list(zip(chart.times, bits, strict=True)), chart.beatmap)
    return sum(a == b for a, b in zip(usual, bits, strict=True)), len(bits)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mapsets", type=Path, nargs="+")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=250)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    paths = [(path, n == 0) for n, folder in enumerate(options.mapsets) for path in sorted(folder.rglob("*.osu"))]
    charts = [chart for path, first in paths if (chart := read_chart(path, reported=first)) is not None]
    if not charts:
        print(f"No hitsounded map below {options.mapsets[0]}.")
        return
    sizes = Counter(chart.song for chart in charts)
    for chart in charts:
        chart.weight = float(len(chart.bits) * sizes[chart.song]) ** -0.5
    names = ("none", "claps", "model", *(f"plain {factor}" for factor in (1.0, 0.85, 0.7, 0.6, 0.5)))
    totals = {mode: {name: Agreement() for name in names} for mode in GameMode}
    habits = {mode: np.zeros((2, 2), np.int64) for mode in GameMode}
    for fold in range(options.folds):
        inside = [chart for chart in charts if zlib.crc32(chart.song.encode()) % options.folds == fold]
        rest = [c for c in charts if zlib.crc32(c.song.encode()) % options.folds != fold] or charts
        if not any(chart.reported for chart in inside):
            continue
        model = fit_additions(rest, options.steps)
        for chart in inside:
            if chart.reported:
                human, ours = chart.bits.tolist(), choices(model, chart).tolist()
                found = {"none": [0] * len(human), "claps": claps_of(chart), "model": ours}
                for name in names[3:]:
                    found[name] = choices(model, chart, float(name.split()[1])).tolist()
                for name, bits in found.items():
                    totals[chart.mode][name].add(bits, human)
                habits[chart.mode] += [own_habit(chart, ours), own_habit(chart, human)]
    for mode, table in totals.items():
        if table["none"].count:
            alike = habits[mode][:, 0] / habits[mode][:, 1]
            print(f"{mode.name.lower()}: {table['none'].count} sounds; like bars {alike[0]:.3f}, human {alike[1]:.3f}")
            for name, agreement in table.items():
                print(f"  {name:<12}{agreement}   equal, F1", flush=True)
    if options.write:
        model = fit_additions(charts, options.steps)
        parts = {
            "mean": model.mean[None],
            "scale": model.scale[None],
            "hidden": model.hidden,
            "out": model.out,
            "plain": model.plain[None],
        }
        document = {name: np.round(values, 4).tolist() for name, values in parts.items()}
        write_atomically(options.write / FILE, json.dumps(document).encode(), overwrite=True)


if __name__ == "__main__":
    main()
