"""Beat lines over waveform and objects, with kiai and breaks shaded behind them."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from core.beatmap.beatmap import Beatmap
from core.beatmap.timing import TimingLines
from desktop.shared import colours
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_vertical_lines
from desktop.timeline.beat_lines import MEASURE, beat_lines
from desktop.timeline.lane import Lane

_CLOSEST_PIXELS = 7.0


class GridLane(Lane):
    """The beat lines, over the other lanes."""

    stretches = True

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._divisor = 4
        self._lines: TimingLines | None = None
        self._kiai: list[tuple[float, float]] = []
        self._breaks: list[tuple[float, float]] = []

    def set_divisor(self, divisor: int) -> None:
        self._divisor = divisor
        self.update()

    def set_beatmap(self, beatmap: Beatmap | None, lines: TimingLines | None, duration: float) -> None:
        self._lines = lines
        self._kiai = lines.kiai_times(duration) if lines else []
        self._breaks = [(each.start, each.end) for each in beatmap.breaks] if beatmap else []
        self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        for areas, colour in (
            (self._kiai, colours.faded(colours.KIAI, 20)),
            (self._breaks, colours.faded(colours.BREAK, 34)),
        ):
            for start, end in areas:
                left, right = max(scale.x(start), exposed.left()), min(scale.x(end), exposed.right())
                if right > left:
                    painter.fillRect(QRectF(left, 0, right - left, self._rect.height()), colour)
        if self._lines is None:
            return
        lines = beat_lines(
            self._lines.reds,
            scale.ms(exposed.left() - 2),
            scale.ms(exposed.right() + 2),
            self._divisor,
            _CLOSEST_PIXELS * scale.ms_per_pixel,
        )
        height = self._rect.height()
        x = np.floor(scale.x(lines.times)) + 0.5
        for divisor in np.unique(lines.divisors)[::-1]:
            measure = divisor == MEASURE
            colour = colours.divisor_colour(1 if measure else int(divisor))
            painter.setPen(QPen(colours.faded(colour, 200 if measure else 150), 1))
            inset = 0.0 if measure else height * min(0.03 + 0.02 * divisor, 0.2)
            draw_vertical_lines(painter, x[lines.divisors == divisor], inset, height - inset)
