"""The strip under the ruler: red and green lines with what they set, kiai, breaks, bookmarks, the preview point."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygonF

from core.beatmap.beatmap import Beatmap
from core.beatmap.bookmarks import bookmarks
from core.beatmap.time_text import time_text
from core.beatmap.timing import TimingLines
from desktop.shared import colours
from desktop.shared.translation import tr
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_boxes, laid_out
from desktop.timeline.lane import Lane

_LABEL_LEFT, _LABEL_GAP = 5.0, 4.0
_WIDEST_PIXELS = 110.0
_NEAR_PIXELS = 6.0


class TimingPointLane(Lane):
    """The strip of red and green lines with their labels."""

    preferred_height = 18

    def __init__(self, axis: TimeAxis) -> None:
        super().__init__(axis)
        self._areas: list[tuple[float, float, bool]] = []
        self._preview = -1.0
        self._bookmarks = np.zeros(0)
        self._times = np.zeros(0)
        self._red = np.zeros(0, dtype=bool)
        self._texts: list[str] = []
        self._labelled = np.zeros(0, dtype=int)
        self._labelled_at = 0.0  # ms per pixel

    def set_beatmap(self, beatmap: Beatmap | None, lines: TimingLines | None, duration: float) -> None:
        self._areas = [(start, end, True) for start, end in lines.kiai_times(duration)] if lines else []
        self._areas += [(each.start, each.end, False) for each in beatmap.breaks] if beatmap else []
        self._preview = float(beatmap.preview_time) if beatmap else -1.0
        self._bookmarks = np.array(bookmarks(beatmap) if beatmap else [], dtype=float)
        points = lines.lines if lines else []
        self._times = np.array([point.time for point in points], dtype=float)
        self._red = np.array([point.uninherited for point in points], dtype=bool)
        self._texts = [f"{point.bpm:.6g} BPM" if point.uninherited else f"{point.velocity:.3g}×" for point in points]
        self._labelled_at = 0.0
        self.update()

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        """Draw kiai and breaks as areas, red and green lines with their texts, bookmarks and the preview point."""
        height = self._rect.height()
        painter.fillRect(exposed, colours.LANE_BACKGROUND)
        for start, end, kiai in self._areas:
            left, right = max(scale.x(start), exposed.left()), min(scale.x(end), exposed.right())
            if right > left:
                painter.fillRect(QRectF(left, height - 4, right - left, 4), colours.KIAI if kiai else colours.BREAK)
        # A line begins left of what is exposed and may still reach into it.
        first = int(np.searchsorted(self._times, scale.ms(exposed.left() - 2)))
        last = int(np.searchsorted(self._times, scale.ms(exposed.right() + 1), side="right"))
        x, red = scale.x(self._times[first:last]), self._red[first:last]
        painter.setPen(Qt.PenStyle.NoPen)
        for is_red, colour in ((False, colours.GREEN_LINE), (True, colours.RED_LINE)):
            painter.setBrush(colour)
            draw_boxes(painter, np.floor(x[red == is_red]), 0 if is_red else 3, 2, height if is_red else height - 3)
        self._draw_texts(painter, scale, exposed)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.BOOKMARK)
        draw_boxes(painter, np.floor(scale.x(self._bookmarks)) - 1, height - 8, 3, 8)
        if self._preview >= 0:
            tip = float(scale.x(self._preview))
            painter.setBrush(colours.PREVIEW)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPolygon(QPolygonF([QPointF(tip - 4, 0), QPointF(tip + 4, 0), QPointF(tip, 7)]))
        painter.fillRect(QRectF(exposed.left(), height - 1, exposed.width(), 1), colours.SEPARATOR)

    def _draw_texts(self, painter: QPainter, scale: TimeScale, exposed: QRectF) -> None:
        """The labels that have room: which ones depends on the zoom alone, so that none changes by scrolling."""
        painter.setFont(_label_font(painter.font()))
        if self._labelled_at != scale.ms_per_pixel:
            self._labelled_at = scale.ms_per_pixel
            widths = self._widths(painter.fontMetrics())
            self._labelled = labelled(self._times / scale.ms_per_pixel, self._red, widths)
        left, right = scale.ms(exposed.left() - _WIDEST_PIXELS), scale.ms(exposed.right() + 1)
        times = self._times[self._labelled]
        first, last = np.searchsorted(times, left), np.searchsorted(times, right, side="right")
        top = (self._rect.height() - 4 - painter.fontMetrics().height()) // 2
        for index in self._labelled[first:last]:
            red = bool(self._red[index])
            painter.setPen(colours.RED_LINE.lighter(125) if red else colours.GREEN_LINE.lighter(120))
            corner = QPointF(float(scale.x(self._times[index])) + _LABEL_LEFT, top)
            painter.drawStaticText(corner, laid_out(self._texts[index]))

    def _widths(self, metrics: QFontMetrics) -> np.ndarray:
        """Pixels that each label takes, with its distance to the line and to what follows."""
        advances = {text: metrics.horizontalAdvance(text) + _LABEL_LEFT + _LABEL_GAP for text in set(self._texts)}
        return np.array([advances[text] for text in self._texts], dtype=float)

    def describe(self, ms: float, y: float) -> str:
        """The lines, bookmarks and parts near a time, in words."""
        near = _NEAR_PIXELS * self.scale_of_time.ms_per_pixel
        words = []
        for index in np.flatnonzero(np.abs(self._times - ms) <= near)[:4]:
            kind = tr("Red line") if self._red[index] else tr("Green line")
            words.append(f"{kind} at {time_text(self._times[index])}: {self._texts[index]}")
        marked = self._bookmarks[np.abs(self._bookmarks - ms) <= near]
        words += [self.tr("Bookmark at {0}").format(time_text(at)) for at in marked]
        if self._preview >= 0 and abs(self._preview - ms) <= near:
            words.append(tr("Preview point at {time_text}", time_text=time_text(self._preview)))
        for start, end, kiai in self._areas:
            if start <= ms <= end:
                words.append(
                    tr(
                        "{value} from {time_text} to {time_text2}",
                        value="Kiai" if kiai else "Break",
                        time_text=time_text(start),
                        time_text2=time_text(end),
                    )
                )
        return "\n".join(words)


def _label_font(font: QFont) -> QFont:
    font.setPixelSize(10)
    return font


def labelled(x: np.ndarray, red: np.ndarray, widths: np.ndarray) -> np.ndarray:
    """Which lines get their label, so that none overlaps another: red lines first, each from left to right.

    Args:
        x: where the lines are, sorted, pixels.
        red: which of them are red.
        widths: of the labels, pixels.
    """
    shown: list[int] = []
    free_from = -np.inf
    for index in np.flatnonzero(red).tolist():
        if x[index] >= free_from:
            shown.append(index)
            free_from = x[index] + widths[index]
    starts = x[shown]
    next_red = np.searchsorted(starts, x, side="left")  # a red line at the same place comes first
    bounds = np.append(starts, np.inf)[next_red]
    ends = np.append(-np.inf, starts + widths[shown])[np.searchsorted(starts, x, side="right")]
    fits = ~red & (x + widths <= bounds) & (x >= ends)
    free_from = -np.inf
    for index in np.flatnonzero(fits).tolist():
        if x[index] >= free_from:
            shown.append(index)
            free_from = x[index] + widths[index]
    return np.array(sorted(shown), dtype=int)
