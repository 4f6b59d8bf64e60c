"""Combo numbers and colours as the game shows them."""

from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Spinner

DEFAULT_COLOURS = [(255, 192, 0), (0, 202, 0), (18, 124, 255), (242, 24, 57)]


class Combo(NamedTuple):
    """Where an object stands in its combo.

    Attributes:
        number: written on the object, from 1; 0 on a spinner.
        combo: which combo of the map, from 0.
        colour: red, green, blue.
    """

    number: int
    combo: int
    colour: tuple[int, int, int]


def combos(beatmap: Beatmap) -> list[Combo]:
    """The combo of every object. The first object and the first one after a spinner begin a combo in any case."""
    colours = beatmap.combo_colours or DEFAULT_COLOURS
    found: list[Combo] = []
    number, index, colour = 0, -1, 0
    begins, skipped = True, 0
    for hit_object in beatmap.hit_objects:
        if isinstance(hit_object, Spinner):
            begins = True
            skipped += hit_object.combo_skip
            found.append(Combo(0, max(index, 0), colours[colour % len(colours)]))
            continue
        if begins or hit_object.new_combo:
            number = 0
            index += 1
            colour += 1 + skipped + (hit_object.combo_skip if hit_object.new_combo else 0)
            begins, skipped = False, 0
        number += 1
        found.append(Combo(number, index, colours[colour % len(colours)]))
    return found
