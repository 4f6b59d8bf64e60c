"""What of an osu! difficulty is painted: its objects with stacking, slider ticks and combos, and the follow points."""

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
from core.beatmap.timing import TimingLines, object_end_time, slider_span

FOLLOW_SPACING = 32.0
"""osu! pixels between follow points."""

_LONGEST_TICK_COUNT = 400


@dataclass(slots=True)
class Piece:
    """A hit object with what its painting needs; positions are osu! pixels with stacking applied.

    Attributes:
        ticks: (ms, x, y) of slider ticks.
        span: ms of one slide.
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

    def ball(self, time: float) -> tuple[float, float, float]:
        """Position of the slider ball and its direction in degrees."""
        if self.path is None:
            return self.x, self.y, 0.0
        along = min(max((time - self.time) / max(self.span, 1e-6), 0.0), self.slides - 1e-9)
        slide = int(along)
        part = along - slide
        distance = self.path.length * (1.0 - part if slide % 2 else part)
        x, y = self.path.position_at(distance)
        ahead = self.path.position_at(distance + (-2.0 if slide % 2 else 2.0))
        return x + self.offset, y + self.offset, degrees(atan2(ahead[1] - y, ahead[0] - x))

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
                velocity = 100.0 * beatmap.slider_multiplier * lines.velocity_at(hit_object.time)
                piece.ticks = _ticks(piece, velocity / beatmap.slider_tick_rate)
        pieces.append(piece)
    return pieces


def _ticks(piece: Piece, spacing: float) -> tuple[tuple[float, float, float], ...]:
    """(ms, x, y) of each tick of each slide; none so near the end that the game leaves it out."""
    path = piece.path
    if path is None or spacing <= 0 or not np.isfinite(spacing):
        return ()
    last = path.length - 10.0 * path.length / max(piece.span, 1e-6)
    distances = np.arange(spacing, last, spacing)[:_LONGEST_TICK_COUNT]
    if not distances.size or distances.size * piece.slides > _LONGEST_TICK_COUNT:
        return ()
    places = path.positions_at(distances) + piece.offset
    ticks = []
    for slide in range(piece.slides):
        for distance, (x, y) in zip(distances, places, strict=True):
            part = distance / path.length
            part = 1.0 - part if slide % 2 else part
            ticks.append((piece.time + (slide + part) * piece.span, float(x), float(y)))
    return tuple(ticks)


def follow_points(pieces: list[Piece]) -> list[tuple[float, float, float, float, float, float]]:
    """(leaves, arrives, from x, y, to x, y) between neighbours of one combo that stand apart."""
    found = []
    for before, after in pairwise(pieces):
        if before.spinner or after.spinner or after.starts_combo or after.time <= before.end:
            continue
        tail = before.tail
        if hypot(after.x - tail[0], after.y - tail[1]) > FOLLOW_SPACING * 2.5:
            found.append((before.end, after.time, *tail, after.x, after.y))
    return found
