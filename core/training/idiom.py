"""Fitting idiom.json: how a mapper's choices differ from what the decoder expects of him.

    python -m core.training.idiom MAPSETS --model CHECKPOINT [--every N]

The grammar follows human maps through the decoder's scores (teacher forcing), so that each choice is met with exactly
the options and contexts of generation. Then every table's additions maximise the likelihood of the mappers' choices,
with a normal prior around 0 for all levels of stars together and around those for each level.
"""

import argparse
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from core.audio.decode import load_audio
from core.audio.reference import reference_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.guided.idiom import (
    BALANCED,
    LEVELS,
    SHAPES,
    USUAL,
    level,
    write_idiom,
)
from core.training.followed_maps import Question, follow_map

if TYPE_CHECKING:
    from core.model.config import ModelConfig

MODES = (GameMode.OSU, GameMode.CATCH)
SPREAD_OF_ALL, SPREAD_OF_LEVEL = 1.3, 0.6
"""Standard deviations of the prior, nats."""

FEWEST_OBJECTS = 50
FEW = 50.0
"""Choices that weigh as much as what is known of more maps."""


def fit_tables(maps: Sequence[tuple[float, Sequence[Question]]]) -> dict[str, NDArray[np.float64]]:
    """The additions that make mappers' choices likeliest; `maps` holds the stars and the questions of each map."""
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


def _usual_shares(maps: Sequence[tuple[float, Sequence[Question]]]) -> dict[str, NDArray[np.float64]]:
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
        tables[USUAL + name] = (counts[:, 1] + FEW * share) / (counts.sum(axis=1) + FEW)
    return tables


def fit_idiom(folders: Sequence[Path], checkpoint: Path, every: int = 1) -> None:
    """Fit the tables from every n-th map below `folders` and write them beside the checkpoint; a map whose song is not
    there is followed in silence, as in training.

    Raises:
        InputError: there is no map to fit from.
    """
    from core.model.checkpoint import load_checkpoint

    loaded = load_checkpoint(checkpoint)
    followed: dict[GameMode, list[tuple[float, list[Question]]]] = {mode: [] for mode in MODES}
    hear = lru_cache(1)(partial(_song, loaded.config))
    for path in sorted(path for folder in folders for path in folder.rglob("*.osu"))[::every]:
        try:
            beatmap = read_beatmap(path)
            if beatmap.mode in MODES and len(beatmap.hit_objects) >= FEWEST_OBJECTS and not beatmap.play_offset:
                stars = star_rating(beatmap)
                audio = path.parent / beatmap.audio_filename
                mel = hear(audio) if audio.is_file() else _silence(loaded.config, beatmap)
                followed[GameMode(beatmap.mode)].append((stars, follow_map(loaded, beatmap, stars, mel)))
        except InputError:
            continue
    if not any(followed.values()):
        raise InputError("There are no osu! or catch maps to fit from; name folders of mapsets.")
    write_idiom(checkpoint, {mode: fit_tables(maps) for mode, maps in followed.items() if maps})


def _song(config: "ModelConfig", audio: Path) -> NDArray[np.float32]:
    from core.model.song_mel import song_mel

    return song_mel(reference_mono(load_audio(audio)), config)


def _silence(config: "ModelConfig", beatmap: Beatmap) -> NDArray[np.float32]:
    seconds = beatmap.hit_objects[-1].end_time / 1000 + 10
    return np.zeros((int(seconds * config.sample_rate / config.hop_length), config.n_mels), dtype=np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("mapsets", type=Path, nargs="+")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1, help="take only every n-th difficulty")
    options = parser.parse_args()
    fit_idiom(options.mapsets, options.model, options.every)


if __name__ == "__main__":
    main()
