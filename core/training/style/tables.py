"""The tables of a style: what its maps choose more often, and the single maps that its maps follow."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.mappers.bundled.choices import read_usual
from core.generation.mappers.bundled.style_fit import fit_style
from core.generation.mappers.bundled.style_tables import write_style
from core.jobs import CancelToken, OnProgress, Progress

_FEWEST_OBJECTS = 20


def write_tables(folder: Path, maps: Sequence[Path], on_progress: OnProgress, cancel: CancelToken) -> None:
    """Write the tables of maps into their adapter's folder.

    Raises:
        MachineError: the disk is full, read-only or gone.
        CancelledError: `cancel` was set.
    """
    on_progress(Progress("Counting choices", 0.0, f"{len(maps)} maps"))
    cancel.check()
    write_style(folder, fit_style(read_maps(maps), read_usual()))


def read_maps(paths: Sequence[Path]) -> list[Beatmap]:
    """The maps that can be read and have enough objects."""
    found = []
    for path in paths:
        with suppress(InputError):
            beatmap = read_beatmap(path)
            if len(beatmap.hit_objects) >= _FEWEST_OBJECTS:
                found.append(beatmap)
    return found
