"""Encoding of event values: positions, hit sounds, speeds and the classes of a map, both ways.

The formulas are those of the public checkpoints; a change would need newly trained models.
"""

import math

from core.beatmap.objects import column_x
from core.tokens.events import Event, EventType, TimedEvents

X_RANGE = (-256, 768)
Y_RANGE = (-256, 640)
"""Limits of positions, osu! pixels."""

DISTANCE_RANGE = (0, 640)
TIME_STEP = 10
"""ms of one step of a `t` token."""


def encode_split_position(x: float, y: float, precision: int) -> tuple[int, int]:
    """Values of `pos_x` and `pos_y`, of osu! pixels; cut toward zero."""
    return (
        int(_clip(x / precision, X_RANGE[0] / precision, X_RANGE[1] / precision)),
        int(_clip(y / precision, Y_RANGE[0] / precision, Y_RANGE[1] / precision)),
    )


def encode_position(x: float, y: float, precision: int) -> int:
    """Value of `pos`: the cell in reading order. Cutting toward zero makes the cells at 0 twice as wide."""
    column, row = encode_split_position(x, y, precision)
    left, top = X_RANGE[0] // precision, Y_RANGE[0] // precision
    return (column - left) + (row - top) * columns(precision)


def encode_refinement(x: float, y: float, precision: int, step: int) -> int:
    """Value of `pos_refine`: the position inside the cell, in steps of `step` osu! pixels."""
    count = precision // step
    fine_x = _clip(x % precision // step, 0, count - 1)
    fine_y = _clip(y % precision // step, 0, count - 1)
    return int(fine_x + fine_y * count)


def decode_position(value: int, precision: int) -> tuple[int, int]:
    """Left and top of the cell `value`, osu! pixels."""
    row, column = divmod(value, columns(precision))
    return (column + X_RANGE[0] // precision) * precision, (row + Y_RANGE[0] // precision) * precision


def decode_refinement(value: int, precision: int, step: int) -> tuple[int, int]:
    """Distance from left and top of the cell, osu! pixels."""
    row, column = divmod(value, precision // step)
    return column * step, row * step


def columns(precision: int) -> int:
    """Cells in a row; `precision` is osu! pixels of a cell."""
    return (X_RANGE[1] - X_RANGE[0]) // precision + 1


def encode_distance(distance: float) -> int:
    """Whole osu! pixels, 0 to 640."""
    return int(_clip(distance, *DISTANCE_RANGE))


def encode_scroll_speed(speed: float) -> int:
    """Hundredths, 1 to 1000."""
    return round(_clip(speed, 0.01, 10) * 100)


def encode_hit_sound(sound: int, sample_set: int, addition_set: int) -> int:
    """One value for whistle, finish and clap with both sample sets (1 to 3; others count as normal)."""
    sample = sample_set if 0 < sample_set < 4 else 1
    addition = addition_set if 0 < addition_set < 4 else 1
    return (sound & 14) // 2 + 8 * (sample - 1) + 24 * (addition - 1)


def decode_hit_sound(value: int) -> tuple[int, int, int]:
    """(hit sound bits, sample set, addition set)."""
    return value % 8 * 2, value // 8 % 3 + 1, value // 24 % 3 + 1


def encode_ratio(ratio: float, steps: int) -> int:
    """-1 for none at all, `steps` + 1 for everything, else the nearest of `steps` parts."""
    if ratio <= 0:
        return -1
    if ratio >= 1:
        return steps + 1
    return int(_clip(round(ratio * steps), 0, steps))


def encode_difficulty(stars: float | None, classes: int, highest: float) -> int:
    """The class of a star rating; `classes` means "unknown", and is all that a checkpoint without classes has."""
    if stars is None or not classes:
        return classes
    return int(_clip(int(stars * classes / highest), 0, classes - 1))


def encode_circle_size(cs: float | None, classes: int) -> int:
    """The class of a circle size; `classes` means "unknown", and is all that a checkpoint without classes has."""
    if cs is None or not classes:
        return classes
    return int(_clip(int(cs * (classes - 1) / 10), 0, classes - 1))


def encode_song_length(length: float) -> int:
    """Tens of seconds of a length in ms."""
    return int(_clip(length // 10000, 0, 60))


def encode_global_velocity(slider_multiplier: float) -> int:
    """Hundredths of the base slider velocity."""
    return round(_clip(slider_multiplier, 0.4, 3.6) * 100)


def rescale_positions(source: TimedEvents, precision: int, step: int | None) -> TimedEvents:
    """Positions as `pos_x` and `pos_y` in whole osu! pixels.

    A joint `pos` becomes a pair: the middle of its cell, or the position inside it by a following `pos_refine`.

    Args:
        precision: osu! pixels of a cell.
        step: osu! pixels of a `pos_refine` step; None where the family has none.
    """
    events = source.events
    new_events: list[Event] = []
    new_times: list[int] = []
    for index, (event, time) in enumerate(zip(events, source.times, strict=True)):
        kind = event.type
        if kind is EventType.POS:
            x, y = decode_position(event.value, precision)
            after = events[index + 1] if index + 1 < len(events) else None
            if step is not None and after is not None and after.type is EventType.POS_REFINE:
                dx, dy = decode_refinement(after.value, precision, step)
            else:
                dx = dy = precision // 2
            new_events += (Event(EventType.POS_X, x + dx), Event(EventType.POS_Y, y + dy))
            new_times += (time, time)
        elif kind is EventType.POS_X or kind is EventType.POS_Y:
            new_events.append(Event(kind, event.value * precision))
            new_times.append(time)
        else:
            new_events.append(event)
            new_times.append(time)
    return TimedEvents(new_events, new_times)


def place_columns(source: TimedEvents, keys: int) -> TimedEvents:
    """osu!mania columns, of `keys`, as positions in the middle of the column, osu! pixels."""
    events: list[Event] = []
    times: list[int] = []
    for event, time in zip(source.events, source.times, strict=True):
        if event.type is EventType.COLUMN:
            x = column_x(event.value, keys)
            events += (Event(EventType.POS_X, x), Event(EventType.POS_Y, 192))
            times += (time, time)
        else:
            events.append(event)
            times.append(time)
    return TimedEvents(events, times)


def _clip(value: float, low: float, high: float) -> float:
    if math.isnan(value):
        return low
    return min(max(value, low), high)
