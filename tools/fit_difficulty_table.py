"""How the settings of human maps follow from mode and stars: fits what configs/generation/difficulty.yaml holds.

python -m tools.fit_difficulty_table MAPSETS... > configs/generation/difficulty.yaml
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError

_STARS = np.arange(1.0, 9.5, 0.5)
_ENOUGH = 12.0  # maps that a row should rest on


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+")
    sys.stdout.write(fit_difficulty_table(parser.parse_args().folders))


def fit_difficulty_table(folders: Sequence[Path]) -> str:
    """The YAML text of the table, from all maps below `folders`: medians around each half star, where AR, OD and
    slider multiplier never fall with the stars."""
    maps: dict[GameMode, list[list[float]]] = {mode: [] for mode in GameMode}
    for path in sorted(path for folder in folders for path in folder.rglob("*.osu")):
        try:
            beatmap = read_beatmap(path)
            stars = star_rating(path)
        except InputError:
            continue
        if beatmap.hit_objects:
            values = [beatmap.ar, beatmap.od, beatmap.cs, beatmap.hp]
            maps[beatmap.mode].append([stars, *values, beatmap.slider_multiplier, beatmap.slider_tick_rate])
    lines = [
        "# Usual difficulty settings by stars: medians of human maps; values between rows are interpolated.",
        "# Fitted by `python -m tools.fit_difficulty_table`.",
        "# In osu!mania CS is the number of keys and follows the request.",
        "columns: [ar, od, cs, hp, slider_multiplier, slider_tick_rate]",
        "modes:",
    ]
    for mode in GameMode:
        lines.append(f"  {mode.name.lower()}:")
        for stars, row in zip(_STARS, _rows(np.array(maps[mode]), mode), strict=True):
            lines.append(f"    {stars:.1f}: [{', '.join(f'{value:g}' for value in row)}]")
    return "\n".join(lines) + "\n"


def _rows(maps: NDArray[np.float64], mode: GameMode) -> NDArray[np.float64]:
    """(rows, 6) for each of the stars of the table, from (maps, 1 + 6)."""
    if len(maps) == 0:
        raise InputError(f"There are no {mode.name.lower()} maps to fit the difficulty table from.")
    out = np.empty((len(_STARS), maps.shape[1] - 1))
    for index, stars in enumerate(_STARS):
        width = 0.25
        weights = np.exp(-0.5 * ((maps[:, 0] - stars) / width) ** 2)
        while weights.sum() < min(_ENOUGH, 0.2 * len(maps)):
            width *= 1.2
            weights = np.exp(-0.5 * ((maps[:, 0] - stars) / width) ** 2)
        for column in range(out.shape[1]):
            out[index, column] = _median_mean(maps[:, column + 1], weights)
    for column in (0, 1, 4):  # AR, OD and slider multiplier
        out[:, column] = _never_falling(out[:, column])
    if mode in (GameMode.TAIKO, GameMode.MANIA):
        out[:, 0] = 5  # plays no part there
        out[:, 4] = 1.4  # what the editor gives
    out[:, 5] = np.maximum(1, out[:, 5].round())
    return np.asarray(out.round(1))


def _median_mean(values: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """The weighted mean of the middle half: as sturdy as a median, and smooth."""
    order = np.argsort(values)
    values, weights = values[order], weights[order]
    reach = np.cumsum(weights) / weights.sum()
    before = reach - weights / weights.sum()
    share = np.clip(np.minimum(reach, 0.75) - np.maximum(before, 0.25), 0, None)
    return float((values * share).sum() / share.sum())


def _never_falling(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The nearest series (least squares) that never falls: pool adjacent violators."""
    groups: list[list[float]] = []
    for value in values:
        groups.append([float(value), 1.0])
        while len(groups) > 1 and groups[-2][0] > groups[-1][0]:
            last, before = groups.pop(), groups.pop()
            weight = last[1] + before[1]
            groups.append([(last[0] * last[1] + before[0] * before[1]) / weight, weight])
    return np.concatenate([np.full(int(weight), value) for value, weight in groups])


if __name__ == "__main__":
    main()
