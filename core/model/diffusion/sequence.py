"""Conversion of events into the sequence that the diffusion model reads, and of its positions back into events."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, CurveType, TimingPoint
from core.beatmap.timing import TimingLines
from core.tokens.event_groups import Group, groups_of
from core.tokens.events import Event, EventType

Floats = NDArray[np.float32]

"""Size of the playfield, osu! pixels."""

_KINDS = {
    EventType.CIRCLE: 0,
    EventType.SPINNER: 2,
    EventType.SPINNER_END: 3,
    EventType.SLIDER_HEAD: 4,
    EventType.BEZIER_ANCHOR: 6,
    EventType.PERFECT_ANCHOR: 7,
    EventType.CATMULL_ANCHOR: 8,
    EventType.RED_ANCHOR: 9,
    EventType.LAST_ANCHOR: 10,
    EventType.SLIDER_END: 11,
}
_CURVES = {EventType.PERFECT_ANCHOR: CurveType.PERFECT, EventType.CATMULL_ANCHOR: CurveType.CATMULL}
_ANCHORS = (EventType.BEZIER_ANCHOR, EventType.PERFECT_ANCHOR, EventType.CATMULL_ANCHOR, EventType.RED_ANCHOR)
KINDS = 16
"""Values of `PositionSequence.kinds`."""


@dataclass(frozen=True, slots=True)
class ConstrainedSlider:
    """A slider whose end is a function of its curve and velocity.

    Attributes:
        control: indices of its control points in the sequence; red anchors twice.
        end: index of its end.
        curve: type of the curve.
        length: osu! pixels.
    """

    control: tuple[int, ...]
    end: int
    curve: CurveType
    length: float


@dataclass(frozen=True, slots=True)
class PositionSequence:
    """A map as the diffusion model reads it: n elements, one for each object, anchor and end.

    Attributes:
        positions: (2, n), x and y from -1 to 1 over the playfield.
        times: (n,), ms.
        distances: (n,), osu! pixels from the element before.
        kinds: (n,), types of the elements, below `KINDS`.
        sliders: those whose end follows from their curve.
        element_of: for each event, the index of the element whose position it belongs to.
    """

    positions: Floats
    times: Floats
    distances: Floats
    kinds: NDArray[np.int64]
    sliders: tuple[ConstrainedSlider, ...]
    element_of: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.times)


def read_sequence(
    events: Sequence[Event],
    times: Sequence[int],
    *,
    types_first: bool,
    timing: Sequence[TimingPoint] | None = None,
    slider_multiplier: float = 1.4,
) -> PositionSequence:
    """The sequence of `events` (positions rescaled to pixels).

    Args:
        times: of the events, ms.
        types_first: the order of the family's groups.
        timing: red and green lines; with them, sliders that have a velocity of their own get the end it implies.
        slider_multiplier: base velocity of sliders, hundreds of osu! pixels a beat.
    """
    groups = groups_of(events, types_first=types_first, times=times)
    element_of = [0] * len(events)
    elements: list[Group] = []
    positions: list[tuple[float, float]] = []
    distances: list[float] = []
    kinds: list[int] = []
    first = 0
    head: Group | None = None
    last: Group | None = None
    for group in groups:
        kind = _KINDS.get(group.type)
        if kind is None:
            continue
        for index in range(first, group.last):
            element_of[index] = len(elements)
        first = group.last
        # A coordinate of 0 counts as missing, as it did in training.
        position = (
            (float(group.x), float(group.y)) if group.x and group.y else (PLAYFIELD_WIDTH / 2, PLAYFIELD_HEIGHT / 2)
        )
        before = positions[-1] if positions else (PLAYFIELD_WIDTH / 2, PLAYFIELD_HEIGHT / 2)
        distances.append(group.distance or math.dist(position, before))
        if group.type is EventType.SLIDER_HEAD:
            head, last = group, None
        elif group.type is EventType.LAST_ANCHOR:
            last = group
        elif group.type is EventType.SLIDER_END and head is not None and last is not None:
            kind += _repeat_kind(group.time - head.time, last.time - head.time)
        kinds.append(kind + (group.new_combo and group.type in (EventType.CIRCLE, EventType.SLIDER_HEAD)))
        positions.append(position)
        elements.append(group)
    for index in range(first, len(events)):
        element_of[index] = max(0, len(elements) - 1)
    pixels = np.array(positions, dtype=np.float32).reshape(-1, 2).T
    size = np.array([[PLAYFIELD_WIDTH], [PLAYFIELD_HEIGHT]], dtype=np.float32)
    return PositionSequence(
        positions=np.asarray(pixels / size * 2 - 1, dtype=np.float32),
        times=np.array([group.time for group in elements], dtype=np.float32),
        distances=np.array(distances, dtype=np.float32),
        kinds=np.array(kinds, dtype=np.int64),
        sliders=() if timing is None else tuple(_sliders(elements, list(timing), slider_multiplier)),
        element_of=tuple(element_of),
    )


def _repeat_kind(total: float, span: float) -> int:
    repeats = max(round(total / span), 1) if span > 0 else 1
    if repeats < 4:
        return repeats - 1
    return 3 if repeats % 2 == 0 else 4


def _sliders(elements: list[Group], timing: list[TimingPoint], slider_multiplier: float) -> list[ConstrainedSlider]:
    """The sliders of a sequence by the numbers of their elements, with the length that each must have."""
    lines = TimingLines(timing)
    sliders = []
    control: list[int] = []
    for index, group in enumerate(elements):
        if group.type is EventType.SLIDER_HEAD:
            control = [index]
        elif control and group.type in _ANCHORS:
            control += [index] * (2 if group.type is EventType.RED_ANCHOR else 1)
        elif control and group.type is EventType.LAST_ANCHOR:
            control.append(index)
        elif control and group.type is EventType.SLIDER_END:
            head, last = elements[control[0]], elements[control[-1]]
            if last.type is not EventType.LAST_ANCHOR:
                continue  # the end of an earlier slider, which this one overlaps
            if head.scroll_speed is not None:
                beat = lines.red_at(head.time).beat_length
                length = head.scroll_speed * (last.time - head.time) * 100 / beat * slider_multiplier
                curve = _CURVES.get(elements[control[1]].type, CurveType.BEZIER)
                sliders.append(ConstrainedSlider(tuple(control), index, curve, length))
            control = []
    return sliders


def write_positions(events: Sequence[Event], sequence: PositionSequence, positions: Floats) -> list[Event]:
    """`events` at `positions`, rounded to whole osu! pixels; each distance is replaced by the position it led to.

    Args:
        positions: (2, n), -1 to 1 over the playfield.
    """
    pixels = (positions.T + 1) / 2 * np.array([PLAYFIELD_WIDTH, PLAYFIELD_HEIGHT], dtype=np.float32)
    written: list[Event] = []
    for event, element in zip(events, sequence.element_of, strict=True):
        if event.type not in (EventType.DISTANCE, EventType.POS_X, EventType.POS_Y):
            written.append(event)
            continue
        x, y = (round(float(value)) for value in pixels[element])
        if event.type is not EventType.POS_Y:
            written.append(Event(EventType.POS_X, x))
        if event.type is not EventType.POS_X:
            written.append(Event(EventType.POS_Y, y))
    return written
