"""What of an osu! difficulty is painted: its objects with stacking, slider ticks and combos, and the follow points."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, degrees, hypot

import numpy as np
from PySide6.QtGui import QColor

from core.beatmap.beatmap import Beatmap
from core.beatmap.combos import combos
from core.beatmap.curve import Path, slider_path
from core.beatmap.objects import Slider, Spinner
from core.beatmap.stacking import stack_heights, stack_offset
from core.beatmap.timing import TimingLines, object_end_time, slider_span, slider_ticks

_FOLLOW_SPACING = 32.0  # osu! pixels between follow points
_LONGEST_TICK_COUNT = 400
_MOST_TURNS = 50


@dataclass(slots=True)
class Piece:
    """A hit object with what its painting needs; positions are osu! pixels with stacking applied.

    Attributes:
        ticks: (ms, x, y) of slider ticks.
        span: ms of one slide.
        hits: (ms, x, y) of what is hit: head, repeats and tail.
    """

    time: float
    end: float
    x: float
    y: float
    colour: QColor
    number: int
    starts_combo: bool
    path: Path | None = None
    offset: float = 0.0
    slides: int = 1
    span: float = 0.0
    spinner: bool = False
    ticks: tuple[tuple[float, float, float], ...] = ()
    hits: tuple[tuple[float, float, float], ...] = ()

    def ball(self, time: float) -> tuple[float, float, float]:
        """Position of the slider ball and its direction in degrees."""
        if self.path is None:
            return self.x, self.y, 0.0
        along = min(max((time - self.time) / max(self.span, 1e-6), 0.0), self.slides - 1e-9)
        slide = int(along)
        part = along - slide
        distance = self.path.length * (1.0 - part if slide % 2 else part)
        x, y = self.path.position_at(distance)
        further = self.path.position_at(distance + (-2.0 if slide % 2 else 2.0))
        return x + self.offset, y + self.offset, degrees(atan2(further[1] - y, further[0] - x))

    @property
    def tail(self) -> tuple[float, float]:
        """Where the object ends."""
        if self.path is None:
            return self.x, self.y
        if self.slides % 2 == 0:
            return self.x, self.y
        return self.path.end[0] + self.offset, self.path.end[1] + self.offset


def pieces_of(beatmap: Beatmap) -> list[Piece]:
    """The objects of a difficulty, in their order."""
    lines = TimingLines(beatmap.timing_points)
    pieces = []
    for hit_object, combo, height in zip(beatmap.hit_objects, combos(beatmap), stack_heights(beatmap), strict=True):
        spinner = isinstance(hit_object, Spinner)
        offset = 0.0 if spinner else stack_offset(height, beatmap.cs)
        piece = Piece(
            time=hit_object.time,
            end=max(object_end_time(hit_object, beatmap, lines), hit_object.time),
            x=hit_object.x + offset,
            y=hit_object.y + offset,
            colour=QColor(*combo.colour),
            number=combo.number,
            starts_combo=combo.number == 1,
            spinner=spinner,
        )
        if isinstance(hit_object, Slider):
            path = slider_path(hit_object)
            if path.length > 0:
                piece.path, piece.offset, piece.slides = path, offset, max(hit_object.slides, 1)
                piece.span = slider_span(hit_object, beatmap, lines)
                piece.ticks = _ticks(piece, slider_ticks(hit_object, beatmap, lines))
        piece.hits = _hits(piece)
        pieces.append(piece)
    return pieces


def _hits(piece: Piece) -> tuple[tuple[float, float, float], ...]:
    head = (piece.time, piece.x, piece.y)
    if piece.spinner:
        return ((piece.end, piece.x, piece.y),)
    if piece.path is None:
        return (head,)
    tail = piece.path.end[0] + piece.offset, piece.path.end[1] + piece.offset
    turns = range(1, min(piece.slides, _MOST_TURNS) + 1)
    return (head, *((piece.time + turn * piece.span, *(tail if turn % 2 else head[1:])) for turn in turns))


def _ticks(piece: Piece, along: Sequence[float]) -> tuple[tuple[float, float, float], ...]:
    """(ms, x, y) of each tick of each slide; `along` are their distances from the head, osu! pixels."""
    path = piece.path
    distances = np.array(along[:_LONGEST_TICK_COUNT])
    if path is None or not distances.size or distances.size * piece.slides > _LONGEST_TICK_COUNT:
        return ()
    places = path.positions_at(distances) + piece.offset
    ticks = []
    for slide in range(piece.slides):
        for distance, (x, y) in zip(distances, places, strict=True):
            part = distance / path.length
            part = 1.0 - part if slide % 2 else part
            ticks.append((piece.time + (slide + part) * piece.span, float(x), float(y)))
    return tuple(ticks)


def follow_dots(pieces: list[Piece]) -> np.ndarray:
    """The dots between neighbours of one combo that are apart: (n, 4), x, y in osu! pixels, and ms at which each goes
    and at which the second object is hit.
    """
    found = [np.zeros((0, 4))]
    for before, after in pairwise(pieces):
        if before.spinner or after.spinner or after.starts_combo or after.time <= before.end:
            continue
        x, y = before.tail
        distance = hypot(after.x - x, after.y - y)
        if distance > _FOLLOW_SPACING * 2.5:
            part = np.arange(_FOLLOW_SPACING * 1.5, distance - _FOLLOW_SPACING, _FOLLOW_SPACING) / distance
            dots = np.empty((part.size, 4))
            dots[:, 0], dots[:, 1] = x + (after.x - x) * part, y + (after.y - y) * part
            dots[:, 2], dots[:, 3] = before.end + part * (after.time - before.end), after.time
            found.append(dots)
    return np.concatenate(found)
