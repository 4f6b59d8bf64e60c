"""Which maps a style is measured on, a mapper's or those with a descriptor, and what some say of others' choices."""

import hashlib
import shutil
from collections import defaultdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.data_files import resources
from core.errors import InputError
from core.generation.mappers.bundled.choices import read_usual
from core.generation.mappers.bundled.map_style import gain_of_own, is_same
from core.generation.mappers.bundled.map_style_files import read_map_styles, write_map_styles
from core.generation.mappers.bundled.style_fit import fit_style, gain_of, style_of_map
from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.catalog import BUNDLED
from core.model.checkpoints.hub.models import obtain_model
from core.training.classifier.labelled import guest_of
from core.training.data.charts import song_key
from core.training.data.style_labels import propose_labels
from core.training.style.tables import read_maps

_FEWEST_OBJECTS = 20
_PLAIN = 0.9  # confidence of a descriptor


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


def gains(learned: list[Path], apart: list[Path]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(held-out maps,) nats a choice by which theirs are likelier: with the tables and the maps of the learned ones."""
    usual, humans = read_usual(), read_maps(apart)
    style = fit_style(read_maps(learned), usual)
    every = {mode: read_map_styles(resources() / "models" / BUNDLED, mode) for mode in GameMode}
    followed = [
        gain_of_own(style_of_map(each), style.maps_of(each.mode), every[each.mode])
        for each in humans
        if style.maps_of(each.mode)
    ]
    return np.array([gain_of(style, each, usual) for each in humans]), np.array(followed)


def model_without(maps: list[Path], folder: Path) -> Path:
    """A copy of the bundled model in `folder`, without the styles of these maps to follow."""
    shutil.copytree(obtain_model(BUNDLED, ignore_progress, CancelToken()), folder, dirs_exist_ok=True)
    theirs = [style_of_map(read_beatmap(path)) for path in maps]
    styles = {mode: read_map_styles(folder, mode) for mode in GameMode}
    left = {
        mode: [each for each in of_mode if not any(is_same(each, style) for style in theirs)]
        for mode, of_mode in styles.items()
    }
    write_map_styles(folder, {mode: of_mode for mode, of_mode in left.items() if of_mode})
    return folder
