"""A small picture of a difficulty: how dense it is over the song, and its rhythm."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.beatmap.beatmap import Beatmap
from core.beatmap.timing import DIVISORS, MAX_BEAT_LENGTH, MIN_BEAT_LENGTH, SNAP_TOLERANCE
from desktop.shared import colours, theme
from desktop.shared.translation import tr

_BIN_MS, _MOST_BINS = 2000.0, 400
_HEIGHT, _RHYTHM_PX = 52, 11


@dataclass(frozen=True, slots=True)
class Strip:
    """What the picture shows.

    Attributes:
        density: (n,) objects per second in equal parts of the song.
        times: (m,) ms of the objects.
        divisors: (m,) of the beat on which each begins; 0 where it is on no tick.
        length: ms from 0 to the last object.
    """

    density: np.ndarray
    times: np.ndarray
    divisors: np.ndarray
    length: float

    @property
    def peak(self) -> float:
        """Objects per second where the song is densest."""
        return float(self.density.max()) if self.density.size else 0.0


def strip_of(beatmap: Beatmap) -> Strip:
    """Count the objects of a difficulty over its song."""
    times = np.sort(np.array([item.time for item in beatmap.hit_objects], dtype=float))
    length = max(float(times[-1]), 1.0) if times.size else 1.0
    bins = int(min(max(np.ceil(length / _BIN_MS), 1), _MOST_BINS))
    counted, _ = np.histogram(times, bins=bins, range=(0.0, length))
    return Strip(counted / (length / bins / 1000.0), times, _divisors(beatmap, times), length)


def _divisors(beatmap: Beatmap, times: np.ndarray) -> np.ndarray:
    """The coarsest divisor of the beat that has a tick at each of `times` (n,), ms; 0 where no divisor has."""
    reds = [
        point
        for point in sorted(beatmap.timing_points, key=lambda each: each.time)
        if point.uninherited and MIN_BEAT_LENGTH <= point.beat_length <= MAX_BEAT_LENGTH
    ]
    found = np.zeros(times.size, dtype=int)
    if not reds or not times.size:
        return found
    starts = np.array([red.time for red in reds])
    beats = np.array([red.beat_length for red in reds])
    red_of = np.maximum(np.searchsorted(starts, times + SNAP_TOLERANCE, side="right") - 1, 0)
    beat = beats[red_of]
    phase = (times - starts[red_of]) / beat
    for divisor in DIVISORS:
        off = np.abs(phase * divisor - np.round(phase * divisor)) * beat / divisor
        found[(found == 0) & (off <= SNAP_TOLERANCE)] = divisor
    return found


class CandidatePicture(QWidget):
    """Density as an area, and below it a mark for each object in the colour of its snap."""

    def __init__(self, strip: Strip, stars: float) -> None:
        super().__init__()
        self.strip, self._colour = strip, QColor(theme.star_colour(stars))
        self._top, self._length = strip.peak, strip.length
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            tr("Objects per second over the song; the marks below are the objects, each in the colour of its snap")
        )

    def set_scale(self, density: float, length: float) -> None:
        """Draw objects per second up to `density` over `length` ms, so that pictures beside each other compare."""
        if (density, length) != (self._top, self._length):
            self._top, self._length = density, length
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, _HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        width, height = float(self.width()), float(self.height())
        painter.fillRect(self.rect(), colours.BACKGROUND)
        floor = height - _RHYTHM_PX
        painter.fillRect(QRectF(0, floor, width, 1), colours.SEPARATOR)
        strip = self.strip
        if not strip.times.size:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = max(self._top, 1e-6)
        whole = width * strip.length / max(self._length, strip.length)
        part = whole / strip.density.size
        points = [QPointF(0, floor)]
        for number, density in enumerate(strip.density.tolist()):
            points.append(QPointF((number + 0.5) * part, floor - density / top * (floor - 4)))
        points.append(QPointF(whole, floor))
        painter.setPen(QPen(self._colour.lighter(115), 1.4))
        painter.setBrush(colours.faded(self._colour, 90))
        painter.drawPolygon(QPolygonF(points))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        # One mark a pixel: the coarsest snap is drawn last, on top of the others.
        x = np.floor(strip.times / strip.length * (whole - 1)).astype(int)
        for divisor in sorted(set(strip.divisors.tolist()), reverse=True):
            here = np.unique(x[strip.divisors == divisor])
            painter.setPen(QPen(colours.divisor_colour(divisor), 1))
            low = height - 1 if divisor else height - _RHYTHM_PX / 2
            painter.drawLines([QLineF(place + 0.5, floor + 2, place + 0.5, low) for place in here.tolist()])
