"""Counting choices.json and map_styles.json from a YAML recipe: how often mappers choose each class of each context.

The one has all maps together, the other each map by itself.
"""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.mappers.bundled.choices import Counts, count_choices, write_usual
from core.generation.mappers.bundled.map_style import MapStyle
from core.generation.mappers.bundled.map_style_files import write_map_styles
from core.generation.mappers.bundled.prior import level
from core.generation.mappers.bundled.style_fit import counts_with_levels, style_of_map
from core.jobs import CancelToken, OnProgress, Progress
from core.training.data.charts import song_key, songs_below
from core.training.recipes import Recipe

_FEWEST_OBJECTS = 20


@dataclass(frozen=True, slots=True)
class ChoicesRecipe(Recipe):
    """What configs/training/choices.yaml says; folders are relative to the data folder."""

    recipe_kind: ClassVar = "choices"

    charts: tuple[str, ...] = (".",)
    reported_on: tuple[str, ...] = ()


def count_usual(
    recipe_path: Path, data_folder: Path, out_folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> Path:
    """Count the choices of all maps and write both files into `out_folder`; returns that folder.

    Raises:
        InputError: the recipe cannot be used, or there is no map.
        CancelledError: `cancel` was set; nothing is written.
    """
    recipe = ChoicesRecipe.load(recipe_path)
    left_out = {song for name in recipe.reported_on for song in songs_below(data_folder / name)}
    paths = [path for name in recipe.charts for path in sorted((data_folder / name).rglob("*.osu"))]
    found: dict[GameMode, list[tuple[int, Counts]]] = defaultdict(list)
    styles: dict[GameMode, list[MapStyle]] = defaultdict(list)
    for number, path in enumerate(paths):
        cancel.check()
        on_progress(Progress("Counting choices", number / len(paths), path.stem))
        try:
            beatmap = read_beatmap(path)
            if len(beatmap.hit_objects) >= _FEWEST_OBJECTS and song_key(beatmap.title) not in left_out:
                found[beatmap.mode].append((level(star_rating(beatmap)), count_choices(beatmap)))
                styles[beatmap.mode].append(style_of_map(beatmap))
        except InputError:
            continue
    if not found:
        raise InputError(f"There is no map below {data_folder} to count from; name a folder of mapsets.")
    out_folder.mkdir(parents=True, exist_ok=True)
    write_usual(out_folder, {mode: counts_with_levels(counted) for mode, counted in found.items()})
    write_map_styles(out_folder, {mode: each for mode, each in styles.items() if any(style.counts for style in each)})
    return out_folder
