"""Combo numbers and colours as the game shows them."""

import math
from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Spinner

DEFAULT_COLOURS = [(255, 192, 0), (0, 202, 0), (18, 124, 255), (242, 24, 57)]


def luminosity(colour: tuple[int, int, int]) -> float:
    """How bright a colour looks, 0 to 255 (the HSP colour model)."""
    red, green, blue = colour
    return math.sqrt(0.299 * red**2 + 0.587 * green**2 + 0.114 * blue**2)


class Combo(NamedTuple):
    """The position of an object in its combo.

    Attributes:
        number: written on the object, from 1; 0 on a spinner.
        combo: which combo of the map, from 0.
        colour: red, green, blue.
    """

    number: int
    combo: int
    colour: tuple[int, int, int]


def combos(beatmap: Beatmap) -> list[Combo]:
    """The combo of every object.

    The first object and the first ones after a spinner and after a break begin a combo in any case; a spinner never
    does, and skips no colour.
    """
    colours = beatmap.combo_colours or DEFAULT_COLOURS
    found: list[Combo] = []
    number, index, colour = 0, -1, 0
    begins = True
    pauses = [pause.end for pause in beatmap.breaks]
    passed = 0
    for hit_object in beatmap.hit_objects:
        while passed < len(pauses) and pauses[passed] < hit_object.time:
            begins = True
            passed += 1
        if isinstance(hit_object, Spinner):
            begins = True
            found.append(Combo(0, max(index, 0), colours[colour % len(colours)]))
            continue
        if begins or hit_object.new_combo:
            number = 0
            index += 1
            colour += 1 + (hit_object.combo_skip if hit_object.new_combo else 0)
            begins = False
        number += 1
        found.append(Combo(number, index, colours[colour % len(colours)]))
    return found
