"""How often finished maps of the program choose what mappers choose, table by table.

    python -m benchmarks.own_choices GENERATED [--mode osu] [--write FOLDER]

GENERATED holds maps that `python -m benchmarks.generation MAPSETS --out GENERATED` made, of songs on which nothing is
reported. Of each table of the mapping prior it prints the distance of its choices to mappers' (half the sum of what the
shares differ by, over the contexts that the maps have). `--write` puts an idiom.json into FOLDER whose tables are drawn
to mappers' choices, from those of the bundled model; further rounds follow with maps of that one.
"""

import argparse
from pathlib import Path

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.generation.mappers.bundled.choices import Counts, count_choices, read_usual
from core.generation.mappers.bundled.prior import level, read_prior, write_prior
from core.generation.mappers.bundled.rhythm import BUNDLED_MODEL
from core.generation.mappers.bundled.style_fit import counts_with_levels
from core.training.prior.own_choices import drawn_to_mappers

MODES = (GameMode.OSU, GameMode.CATCH)


def counted(folder: Path, mode: GameMode) -> Counts:
    """The choices of all maps of a mode below a folder, with levels."""
    maps = [read_beatmap(path) for path in sorted(folder.rglob("*.osu"))]
    return counts_with_levels([(level(star_rating(each)), count_choices(each)) for each in maps if each.mode == mode])


def distance(own: Counts, usual: Counts, table: str) -> float:
    """Between the shares of classes in each level and context, by how often these occur in `own`; 0 to 1."""
    humans = usual[table] / usual[table].sum(axis=-1, keepdims=True).clip(min=1)
    total = own[table].sum(axis=-1, keepdims=True)
    known = total * (usual[table].sum(axis=-1, keepdims=True) > 0)
    return float((known * abs(own[table] / total.clip(min=1) - humans)).sum() / 2 / known.sum().clip(min=1))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("generated", type=Path)
    parser.add_argument("--mode", default="osu")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    mode = GameMode[options.mode.upper()]
    own, usual = counted(options.generated, mode), read_usual()[mode]
    for table in sorted(own.keys() & usual.keys()):
        print(f"{table:<10}{own[table].sum():>8.0f} choices{distance(own, usual, table):>8.3f}")
    if options.write:
        modes = {each: read_prior(BUNDLED_MODEL, each, None).tables for each in MODES}
        modes[mode] = drawn_to_mappers(modes[mode], own, usual)
        options.write.mkdir(parents=True, exist_ok=True)
        write_prior(options.write, modes)


if __name__ == "__main__":
    main()
