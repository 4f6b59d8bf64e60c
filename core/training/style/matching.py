"""The tables of a style, matched to what the style makes."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.mappers.bundled.choices import read_usual
from core.generation.mappers.bundled.style_fit import fit_style, matched_style
from core.generation.mappers.bundled.style_tables import write_style
from core.generation.model_ref import AdapterRef
from core.jobs import CancelToken, OnProgress, Progress
from core.training.evaluation.map_parts import MapPart
from core.training.style.measure import generated

MATCHED_MAPS = 4
"""Parts of learned maps that are made to see what the decoder does by habit."""

_STAGE = "Counting choices"
_FEWEST_OBJECTS = 20


def match_tables(
    folder: Path, learned: Sequence[Path], parts: Sequence[MapPart], on_progress: OnProgress, cancel: CancelToken
) -> None:
    """Write the tables of maps into their adapter's folder, with what it makes too seldom or too often without them.

    Args:
        parts: of these maps; they are made again.

    Raises:
        MachineError: the disk is full, read-only or gone.
        CancelledError: `cancel` was set.
    """
    on_progress(Progress(_STAGE, 0.0, f"{len(learned)} maps"))
    cancel.check()
    human, usual, made = read_maps(learned), read_usual(), list[Beatmap]()
    style = fit_style(human, usual)
    write_style(folder, style)
    for number, part in enumerate(parts):
        cancel.check()
        on_progress(Progress(_STAGE, (number + 1) / (len(parts) + 1), part.beatmap.title))
        with suppress(InputError):
            made.append(generated(part, cancel, AdapterRef(folder)))
    write_style(folder, matched_style(style, human, made, usual))


def read_maps(paths: Sequence[Path]) -> list[Beatmap]:
    """The maps that can be read and have enough objects."""
    found = []
    for path in paths:
        with suppress(InputError):
            beatmap = read_beatmap(path)
            if len(beatmap.hit_objects) >= _FEWEST_OBJECTS:
                found.append(beatmap)
    return found
