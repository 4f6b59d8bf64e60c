"""What a style gives: a LoKr of the bundled decoder, and the tables of its maps' choices, on other maps of it.

    python -m benchmarks.style MAPS [MAPS ...] [--mapper NAME ...] [--descriptor NAME ...] [--half] [--generate N]
                               [--most 20] [--preset mapper] [--out TABLE.json]

A style is a mapper's maps, guest difficulties being their guests', or the maps with a descriptor, one of a song. Held
out are difficulties, every so many of them, or with `--songs` whole songs, about a quarter of the maps; with `--half`
half of them, by songs where there are several. The bundled decoder has seen the maps that it was trained on, held out
here or not; maps that it has not seen are the fairer measure. Loss is nats a token; intervals (95 %) are of a bootstrap
over held-out maps; seconds are of the processor, one thread.

With `--generate`, parts of so many held-out maps are mapped plainly, by the tables, by the LoKr and by both, and their
patterns compared with those of all held-out maps (`core.training.evaluation.patterns`), and whose maps the classifier
takes them for: the mean share of the mapper. A held-out map without its song lends its stars to another song of MAPS.
"""

import argparse
import hashlib
import json
import math
import shutil
import tempfile
import time
from collections import defaultdict
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.catalog import BUNDLED
from core.training.classifier.chart_windows import tokenize
from core.training.classifier.labelled import guest_of
from core.training.classifier.model import MapperClassifier, load_classifier
from core.training.data.charts import song_key
from core.training.data.style_labels import propose_labels
from core.training.evaluation.map_parts import MapPart
from core.training.evaluation.patterns import mean_pattern_distance
from core.training.style.measure import chart_losses, generated, parts_of

_FEWEST_OBJECTS = 20
_PLAIN = 0.9  # confidence of a descriptor
_DRAWS = 10_000


@dataclass(frozen=True, slots=True)
class Row:
    """A mapper's figures: losses are means over maps, nats a token."""

    mapper: str
    split: str
    learned: int
    held_out: int
    before: float
    after: float
    change: float
    low: float
    high: float
    better: int
    prepare_seconds: float
    train_seconds: float
    patterns: dict[str, float] = field(default_factory=dict)
    shares: dict[str, float] = field(default_factory=dict)


def maps_by_mapper(places: list[Path]) -> dict[str, list[tuple[Path, Path]]]:
    """(difficulty, song) of each mapper, guests counted for themselves; songs are names where they are not there."""
    found: dict[str, list[tuple[Path, Path]]] = defaultdict(list)
    for path in sorted(path for place in places for path in place.rglob("*.osu")):
        try:
            beatmap = read_beatmap(path)
        except InputError:
            continue
        if len(beatmap.hit_objects) >= _FEWEST_OBJECTS:
            mapper = guest_of(beatmap.version_name, beatmap.creator) or beatmap.creator
            found[mapper].append((path, _song(path, beatmap)))
    return found


def _song(path: Path, beatmap: Beatmap) -> Path:
    audio = path.parent / beatmap.audio_filename
    return audio if beatmap.audio_filename and audio.is_file() else Path(song_key(beatmap.title) or path.stem)


def maps_with(descriptor: str, mode: GameMode, places: list[Path], most: int) -> list[tuple[Path, Path]]:
    """(difficulty, song) of maps that plainly have a descriptor, one of each song, in an order without meaning."""
    found: dict[Path, tuple[Path, Path]] = {}
    paths = (path for place in places for path in place.rglob("*.osu"))
    for path in sorted(paths, key=lambda path: hashlib.sha256(path.name.encode()).hexdigest()):
        try:
            beatmap = read_beatmap(path)
        except InputError:
            continue
        if beatmap.mode == mode and len(beatmap.hit_objects) >= 5 * _FEWEST_OBJECTS:
            plain = any(label.name == descriptor and label.confidence >= _PLAIN for label in propose_labels(beatmap))
            if plain and (song := _song(path, beatmap)) not in found:
                found[song] = (path, song)
        if len(found) == most:
            break
    return list(found.values())


def halves(maps: list[tuple[Path, Path]]) -> tuple[str, list[Path], list[Path]]:
    """How the maps are split, those to learn from, and those held out: a half each, as far as songs allow."""
    by_song: dict[Path, list[Path]] = defaultdict(list)
    for path, song in maps:
        by_song[song].append(path)
    if len(by_song) == 1:
        paths = sorted(path for path, _ in maps)
        return "difficulties", paths[::2], paths[1::2]
    learned, apart = list[Path](), list[Path]()
    for song in sorted(by_song, key=lambda song: (-len(by_song[song]), str(song))):
        (learned if len(learned) <= len(apart) else apart).extend(by_song[song])
    return "songs", sorted(learned), sorted(apart)


def split_maps(maps: list[tuple[Path, Path]], most: int, *, songs_apart: bool) -> tuple[str, list[Path], list[Path]]:
    """How the maps are split, those to learn from, and those held out: at least a quarter."""
    if songs_apart:
        how, chosen = "songs", set[Path]()
        for song in sorted({song for _, song in maps}, key=lambda song: hashlib.sha256(str(song).encode()).hexdigest()):
            if sum(other in chosen for _, other in maps) >= len(maps) / 4:
                break
            chosen.add(song)
        apart = {path for path, song in maps if song in chosen}
    else:
        how, count = "difficulties", max(len(maps) - most, len(maps) // 4)
        places = np.linspace(0, len(maps) - 1, 2 * count + 1).astype(int)[1::2]
        apart = {maps[place][0] for place in places}
    learned = [path for path, _ in maps if path not in apart]
    return how, learned[:most], [path for path, _ in maps if path in apart]


@dataclass(frozen=True, slots=True)
class Plan:
    """How styles are measured."""

    most: int
    preset: str
    songs_apart: bool
    half: bool
    generate: int
    strength: float
    songs: tuple[Path, ...]
    options: dict[str, Any]


def measure(mapper: str, maps: list[tuple[Path, Path]], plan: Plan) -> Row:
    """Learn from some of the maps and measure on the others."""
    from core.training.adapters.recipe import make_recipe
    from core.training.adapters.request import AdapterRequest
    from core.training.adapters.train import train_adapter
    from core.training.decoder.prepare import prepare_decoder_data

    how, learned, apart = halves(maps) if plan.half else split_maps(maps, plan.most, songs_apart=plan.songs_apart)
    with tempfile.TemporaryDirectory(prefix="beatwright-") as scratch:
        folder = Path(scratch)
        began = time.process_time()
        prepare_decoder_data(learned, folder / "learned", ignore_progress, CancelToken())
        prepared = time.process_time() - began
        prepare_decoder_data(apart, folder / "apart", ignore_progress, CancelToken())
        before = chart_losses(folder / "apart", None)
        recipe = make_recipe("lokr", plan.preset, **plan.options)
        began = time.process_time()
        train_adapter(
            AdapterRequest(folder / "learned", BUNDLED, folder / "style", recipe, "cpu"), ignore_progress, CancelToken()
        )
        trained = time.process_time() - began
        after = chart_losses(folder / "apart", folder / "style")
        patterns, shares = _generated(mapper, learned, apart, folder / "style", plan) if plan.generate else ({}, {})
        shutil.rmtree(folder / "style")
    change = after - before
    rng = np.random.default_rng(0)
    means = change[rng.integers(len(change), size=(_DRAWS, len(change)))].mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return Row(
        mapper=mapper,
        split=how,
        learned=len(learned),
        held_out=len(apart),
        before=float(before.mean()),
        after=float(after.mean()),
        change=float(change.mean()),
        low=float(low),
        high=float(high),
        better=int((change < 0).sum()),
        prepare_seconds=prepared,
        train_seconds=trained,
        patterns=patterns,
        shares=shares,
    )


def _generated(
    mapper: str, learned: list[Path], apart: list[Path], adapter: Path, plan: Plan
) -> tuple[dict[str, float], dict[str, float]]:
    """Distances of patterns from the held-out maps, and the classifier's shares, by how the maps were made."""
    humans = [read_beatmap(path) for path in apart]
    parts = _parts(apart, plan)
    ref, examples = AdapterRef(adapter), tuple(learned)
    ways: dict[str, tuple[AdapterRef | None, tuple[Path, ...]]] = {
        "plain": (None, ()),
        "tables": (None, examples),
        "lokr": (ref, ()),
        "both": (ref, examples),
    }
    classifier = load_classifier()
    patterns, shares = {}, {}
    for name, (with_adapter, maps) in ways.items():
        made = [generated(part, CancelToken(), with_adapter, maps, plan.strength) for part in parts]
        patterns[name] = round(mean_pattern_distance(made, humans), 4)
        shares[name] = _share(mapper, made, classifier)
    patterns["learned maps"] = round(mean_pattern_distance([read_beatmap(path) for path in learned], humans), 4)
    shares["held-out maps"] = _share(mapper, humans, classifier)
    return patterns, shares


def _share(mapper: str, maps: list[Beatmap], classifier: MapperClassifier) -> float:
    """The classifier's mean share of a mapper over maps; nan where it does not know the mapper."""
    names = [each.name.casefold() for each in classifier.card.mappers]
    if mapper.casefold() not in names:
        return math.nan
    number, found = names.index(mapper.casefold()), []
    for beatmap in maps:
        try:
            found.append(float(classifier.read(tokenize(beatmap)).probabilities.mean(axis=0)[number]))
        except InputError:
            continue
    return round(float(np.mean(found)), 4) if found else math.nan


def _parts(apart: list[Path], plan: Plan) -> list[MapPart]:
    """Parts of held-out maps, spread over their stars; one without a song is taken to another song."""
    found = parts_of(apart, plan.generate)
    silent = [path for path in apart if path not in {part.path for part in parts_of(apart, len(apart))}]
    others = parts_of(plan.songs, len(plan.songs))
    for number, path in enumerate(silent[:: max(1, len(silent) // max(plan.generate - len(found), 1))]):
        if len(found) >= plan.generate or not others:
            break
        beatmap = read_beatmap(path)
        found.append(replace(others[number % len(others)], beatmap=beatmap, stars=star_rating(path)))
    return found


def main() -> None:
    """Print the table."""
    import torch

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maps", type=Path, nargs="+")
    parser.add_argument("--mapper", action="append", help="may be given again; the five with the most maps are usual")
    parser.add_argument("--most", type=int, default=20, help="maps to learn from")
    parser.add_argument("--songs", action="store_true", help="hold out whole songs")
    parser.add_argument("--descriptor", action="append", default=[], metavar="MODE:NAME", help="such as osu:streams")
    parser.add_argument(
        "--half", action="store_true", help="hold out half of the maps, by songs where there are several"
    )
    parser.add_argument("--generate", type=int, default=0, metavar="N", help="held-out maps that are generated too")
    parser.add_argument("--strength", type=float, default=1.0, help="of the tables")
    parser.add_argument("--held-out", type=float, default=0.0, help="share of learned songs to stop early by")
    parser.add_argument("--average", type=float)
    parser.add_argument("--rank", type=int)
    parser.add_argument("--targets")
    parser.add_argument("--preset", default="mapper")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--learning-rate", type=float)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    found = maps_by_mapper(options.maps)
    named = {mapper.casefold(): mapper for mapper in found}
    usual = [] if options.descriptor else sorted(found, key=lambda mapper: -len(found[mapper]))[:5]
    chosen = {mapper: found[named.get(mapper.casefold(), mapper)] for mapper in options.mapper or usual}
    for text in options.descriptor:
        mode, _, descriptor = text.partition(":")
        chosen[descriptor] = maps_with(descriptor, GameMode[mode.upper()], options.maps, 24)
    more = ("steps", "learning_rate", "held_out", "average", "rank", "targets")
    songs = tuple(
        paths[0]
        for folder in sorted({path.parent for maps in found.values() for path, _ in maps})
        if (paths := sorted(folder.glob("*.osu")))
    )
    plan = Plan(
        options.most, options.preset, options.songs, options.half, options.generate, options.strength, songs,
        {name: getattr(options, name) for name in more},
    )  # fmt: skip
    print("| mapper | split | learned | held out | before | after | change (95 %) | better | prepare, train (s) |")
    print("|---|---|---|---|---|---|---|---|---|")
    rows = []
    for mapper, maps in chosen.items():
        row = measure(mapper, maps, plan)
        rows.append(row)
        interval = f"{row.change:+.4f} ({row.low:+.4f} to {row.high:+.4f})"
        figures = f"{row.learned} | {row.held_out} | {row.before:.4f} | {row.after:.4f}"
        seconds = f"{row.prepare_seconds:.0f}, {row.train_seconds:.0f}"
        print(
            f"| {mapper} | {row.split} | {figures} | {interval} | {row.better}/{row.held_out} | {seconds} |", flush=True
        )
        if row.patterns:
            print(f"  patterns {row.patterns}; shares {row.shares}", flush=True)
        if options.out is not None:
            options.out.write_text(json.dumps([asdict(each) for each in rows], indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
