"""Fitting idiom.json from a YAML recipe: how a mapper's choices differ from what the decoder expects of him.

The grammar follows human maps through the decoder's scores (teacher forcing), so that each choice is met with exactly
the options and contexts of generation. Then every table's additions maximise the likelihood of the mappers' choices,
with a normal prior around 0 for all levels of stars together and around those for each level.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from core.audio.decode import load_audio
from core.audio.upstream_audio import upstream_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.mappers.bundled.prior import (
    BALANCED,
    LEVELS,
    SHAPES,
    USUAL,
    level,
    write_prior,
)
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.training.data.charts import song_key, songs_below
from core.training.prior.prior_data import DecisionExample, teacher_force_map
from core.training.recipes import Recipe

if TYPE_CHECKING:
    from core.model.config import ModelConfig

MODES = (GameMode.OSU, GameMode.CATCH)
SPREAD_OF_ALL, SPREAD_OF_LEVEL = 1.3, 0.6
"""Standard deviations of the prior, nats."""

FEWEST_OBJECTS = 50
PSEUDOCOUNT = 50.0
"""Pseudocount: choices that the share of all maps counts as."""


def fit_tables(maps: Sequence[tuple[float, Sequence[DecisionExample]]]) -> dict[str, NDArray[np.float64]]:
    """The additions, shaped as `SHAPES`, that make mappers' choices likeliest; `maps` holds the stars and the questions
    of each map.
    """
    sizes = {name: int(np.prod(shape)) for name, shape in SHAPES.items()}
    begins = dict(zip(sizes, np.cumsum([0, *(size * (len(LEVELS) + 2) for size in sizes.values())]), strict=False))
    total = sum(size * (len(LEVELS) + 2) for size in sizes.values())
    groups: dict[tuple[int, int], list[tuple[NDArray[np.int64], NDArray[np.float64], int]]] = defaultdict(list)
    for stars, questions in maps:
        for question in questions:
            weights = []
            for (name, context), classes in zip(question.features, question.classes.T, strict=True):
                shape = SHAPES[name]
                base = begins[name] + int(np.ravel_multi_index((*context, 0), shape))
                rows_of = (base, base + (1 + level(stars)) * sizes[name])
                weights += [np.where(classes < 0, total, row + classes) for row in rows_of]
            entry = (np.stack(weights, axis=1), question.chances, question.chosen)
            groups[entry[0].shape].append(entry)
    batches = [
        (np.stack([e[0] for e in rows]), np.stack([e[1] for e in rows]), np.array([e[2] for e in rows]))
        for rows in groups.values()
    ]
    spread = np.concatenate(
        [np.repeat([SPREAD_OF_ALL, *[SPREAD_OF_LEVEL] * (len(LEVELS) + 1)], size) for size in sizes.values()]
    )

    def cost(values: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        """The penalised cross entropy, nats, and its gradient, (total,) like `values`."""
        padded = np.append(values, 0.0)
        slope = np.zeros(total + 1)
        loss = 0.0
        for weights, chances, chosen in batches:
            scores = chances + padded[weights].sum(axis=2)
            scores -= np.logaddexp.reduce(scores, axis=1)[:, None]
            rows = np.arange(len(chosen))
            loss -= float(scores[rows, chosen].sum())
            error = np.exp(scores)
            error[rows, chosen] -= 1
            slope += np.bincount(weights.ravel(), np.repeat(error.ravel(), weights.shape[2]), minlength=total + 1)
        scaled = values / spread
        return loss + 0.5 * float(scaled @ scaled), slope[:-1] + scaled / spread

    found = minimize(cost, np.zeros(total), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    tables = _usual_shares(maps)
    for name, size in sizes.items():
        rows = found[begins[name] : begins[name] + size * (len(LEVELS) + 2)].reshape(len(LEVELS) + 2, *SHAPES[name])
        tables[name] = rows[0] + rows[1:]
    return tables


def _usual_shares(maps: Sequence[tuple[float, Sequence[DecisionExample]]]) -> dict[str, NDArray[np.float64]]:
    """How often the answer is yes at each level of the balanced tables, drawn to that of all levels."""
    tables = {}
    for name in BALANCED:
        counts = np.zeros((len(LEVELS) + 1, 2))
        for stars, questions in maps:
            for question in questions:
                for column, (table, _) in enumerate(question.features):
                    answer = int(question.classes[question.chosen, column])
                    if table == name and answer >= 0:
                        counts[level(stars), answer] += 1
        share = counts[:, 1].sum() / max(counts.sum(), 1)
        tables[USUAL + name] = (counts[:, 1] + PSEUDOCOUNT * share) / (counts.sum(axis=1) + PSEUDOCOUNT)
    return tables


@dataclass(frozen=True, slots=True)
class PriorRecipe(Recipe):
    """What configs/training/idiom.yaml says; folders of maps are relative to the data folder."""

    recipe_kind: ClassVar = "idiom"

    checkpoint: str
    songs: tuple[str, ...] = (".",)
    charts: tuple[str, ...] = ()
    reported_on: tuple[str, ...] = ()
    every: Mapping[str, int] = field(default_factory=dict)


def fit_prior(
    recipe_path: Path,
    data_folder: Path,
    out_folder: Path,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> Path:
    """Fit the tables for the recipe's checkpoint and write idiom.json into `out_folder`; it belongs beside the weights.

    A map whose song is not there is followed in silence, as in training.

    Returns:
        `out_folder`.

    Raises:
        InputError: the recipe or the checkpoint cannot be used, or there is no map to fit from.
    """
    from core.model.checkpoints.load import load_checkpoint

    recipe = PriorRecipe.load(recipe_path)
    cancel = cancel or CancelToken()
    loaded = load_checkpoint(Path(recipe.checkpoint))
    followed: dict[GameMode, list[tuple[float, list[DecisionExample]]]] = {mode: [] for mode in MODES}
    mel_of = lru_cache(1)(partial(_song, loaded.config))
    maps = list(_maps(recipe, data_folder))
    for done, (path, beatmap) in enumerate(maps):
        cancel.check()
        on_progress(Progress("Following human maps", done / len(maps), f"map {done + 1}/{len(maps)}"))
        with suppress(InputError):
            stars = star_rating(beatmap)
            audio = path.parent / beatmap.audio_filename
            mel = mel_of(audio) if audio.is_file() else _silence(loaded.config, beatmap)
            followed[beatmap.mode].append((stars, teacher_force_map(loaded, beatmap, stars, mel)))
    if not any(followed.values()):
        raise InputError("There are no osu! or catch maps to fit from; name folders of mapsets.")
    on_progress(Progress("Fitting the additions", 1.0, ""))
    out_folder.mkdir(parents=True, exist_ok=True)
    write_prior(out_folder, {mode: fit_tables(maps) for mode, maps in followed.items() if maps})
    return out_folder


def _maps(recipe: PriorRecipe, data_folder: Path) -> Iterator[tuple[Path, Beatmap]]:
    """The maps to follow: of each mode one in so many as the recipe says."""
    folders = [data_folder / name for name in (*recipe.songs, *recipe.charts)]
    reported = {song for name in recipe.reported_on for song in songs_below(data_folder / name)}
    met = dict.fromkeys(MODES, 0)
    for path in (path for folder in folders for path in sorted(folder.rglob("*.osu"))):
        with suppress(InputError):
            beatmap = read_beatmap(path)
            if beatmap.mode not in MODES or len(beatmap.hit_objects) < FEWEST_OBJECTS or beatmap.play_offset:
                continue
            if song_key(beatmap.title) in reported:
                continue
            met[beatmap.mode] += 1
            if (met[beatmap.mode] - 1) % recipe.every.get(beatmap.mode.name.lower(), 1) == 0:
                yield path, beatmap


def _song(config: "ModelConfig", audio: Path) -> NDArray[np.float32]:
    from core.model.song_mel import song_mel

    return song_mel(upstream_mono(load_audio(audio)), config)


def _silence(config: "ModelConfig", beatmap: Beatmap) -> NDArray[np.float32]:
    seconds = beatmap.hit_objects[-1].end_time / 1000 + 10
    return np.zeros((int(seconds * config.sample_rate / config.hop_length), config.n_mels), dtype=np.float32)
