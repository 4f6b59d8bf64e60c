"""The one switch for exact agreement with the public pipeline (`compatibility: reference` in a request).

Beatwright corrects the faults listed here. A map made with the switch on is the one the public pipeline makes, faults
included; everything else in the program does not know the difference.
"""

from dataclasses import dataclass, fields

from core.errors import InputError


@dataclass(frozen=True, slots=True)
class UpstreamQuirks:
    """Faults to repeat.

    Attributes:
        reversed_guidance: classifier-free guidance leads toward the negative prompt.
        ticks_of_green_lines: near a red line, resnapping takes the green line before it for a tempo.
        no_line_without_beats: where the model found no beat, the first line is made by the first change, at 60 beats
            per minute; otherwise one line is at the request's offset and tempo.
        untimed_at_zero: an object without a time is at 0 ms; otherwise it is left out.
        unfinished_lost: a slider, hold note or drumroll that never ends, or lasts no time, vanishes; otherwise its head
            stays as a circle.
        one_hold_at_a_time: a hold note ends with the next end in any column, and a second one makes the first vanish.
        stuck_slider: a slider without length keeps its head for the next end.
        still_sliders: a slider far too long for its path may get velocity 0.
        first_anchor_decides: the curve is that of the first anchor, even if it is a red one before others.
        stock_samples: sample index -1, and slider velocities off by 1e-10.
        unsorted: objects stand in the order of their ends, and twins on one moment stay.
        global_random: a missing position is drawn from numpy's global generator.
        rows_mixed: where windows or beams are decoded together, the first row decides the temperature of all, and beams
            take over what the beam in their place expected.
        mapper_as_beatmap: the diffusion model looks the mapper up as if it were the id of a beatmap.
        short_maps_coarse: maps of no more objects than two overlaps keep their coarse positions.
        remap_by_starts: a remapped range is cut by start times alone, and lines in force after it are lost; colours,
            breaks and storyboard are lost.
    """

    reversed_guidance: bool = False
    ticks_of_green_lines: bool = False
    no_line_without_beats: bool = False
    untimed_at_zero: bool = False
    unfinished_lost: bool = False
    one_hold_at_a_time: bool = False
    stuck_slider: bool = False
    still_sliders: bool = False
    first_anchor_decides: bool = False
    stock_samples: bool = False
    unsorted: bool = False
    global_random: bool = False
    rows_mixed: bool = False
    mapper_as_beatmap: bool = False
    short_maps_coarse: bool = False
    remap_by_starts: bool = False


NO_QUIRKS = UpstreamQuirks()
UPSTREAM = UpstreamQuirks(**{field.name: True for field in fields(UpstreamQuirks)})


def upstream_quirks(name: str | None) -> UpstreamQuirks:
    """The switch by the name a request gives it.

    Raises:
        InputError: there is no such switch.
    """
    if name is None:
        return NO_QUIRKS
    if name == "reference":
        return UPSTREAM
    raise InputError(f"--compatibility {name} is unknown; use reference.")
