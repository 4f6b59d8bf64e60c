"""The strip of hitsounds below a lane of objects: whistles, finishes and claps, a row each."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitSound, Slider, Spinner
from core.beatmap.timing import TimingLines, slider_span
from desktop.shared import colours
from desktop.shared.translation import marked, tr
from desktop.timeline.axis import TimeAxis, TimeScale
from desktop.timeline.batch import draw_boxes
from desktop.timeline.lane import Lane

_ROWS = (
    (HitSound.WHISTLE, marked("Whistle"), colours.WHISTLE),
    (HitSound.FINISH, marked("Finish"), colours.FINISH),
    (HitSound.CLAP, marked("Clap"), colours.CLAP),
)
_ROW_PIXELS = 6
_MARK_PIXELS = 5.0
_CROWDED_MARK_PIXELS = 2.0
_CROWDED_GAP = 7.0
_NEAR_PIXELS = 8.0
_LETTERS_PIXELS = 14.0
_MOST_EDGES = 200
_SAME_MS = 2.0
_SETS = ("", "normal", "soft", "drum")


@dataclass(frozen=True, slots=True)
class SoundTable:
    """The sounds of each head, slider edge and spinner end, in order of time.

    Attributes:
        times: ms.
        bits: `HitSound`.
        sets: normal set and addition set as one number, 16 * normal + addition; 0 leaves them to the timing line.
    """

    times: np.ndarray
    bits: np.ndarray
    sets: np.ndarray

    def compared(self, other: "SoundTable") -> tuple[np.ndarray, np.ndarray]:
        """(Which of these differ from the one at the same moment in `other`, the bits that were there)."""
        if not len(other.times) or not len(self.times):
            return np.ones(len(self.times), dtype=bool), np.zeros(len(self.times), dtype=int)
        after = np.minimum(np.searchsorted(other.times, self.times), len(other.times) - 1)
        before = np.maximum(after - 1, 0)
        nearer = np.abs(other.times[after] - self.times) < np.abs(other.times[before] - self.times)
        match = np.where(nearer, after, before)
        met = np.abs(other.times[match] - self.times) <= _SAME_MS
        same = met & (other.bits[match] == self.bits) & (other.sets[match] == self.sets)
        return ~same, np.where(met, other.bits[match], 0)


def sound_table(beatmap: Beatmap) -> SoundTable:
    """The sounds of every place of `beatmap` that sounds."""
    lines = TimingLines(beatmap.timing_points)
    found: list[tuple[float, int, int]] = []
    for item in beatmap.hit_objects:
        own = item.sample.normal_set, item.sample.addition_set
        if isinstance(item, Slider):
            span = slider_span(item, beatmap, lines)
            edges = min(max(item.slides, 1), _MOST_EDGES) + 1 if np.isfinite(span) else 1
            for edge in range(edges):
                sound, sets = item.edge_sound(edge), item.edge_set(edge)
                found.append((item.time + edge * span if edge else item.time, sound, 16 * sets[0] + sets[1]))
        else:
            time = item.end_time if isinstance(item, Spinner) else item.time
            found.append((time, item.sound, 16 * own[0] + own[1]))
    found.sort()
    return SoundTable(
        np.array([time for time, _, _ in found], dtype=float),
        np.array([bits for _, bits, _ in found], dtype=int) & 14,
        np.array([sets for _, _, sets in found], dtype=int),
    )


class SoundsLane(Lane):
    """The lane of hitsound marks, in three rows.

    In the lane of a proposal the marks that it leaves alone are faint, and those that it removes are hollow.
    """

    def __init__(self, axis: TimeAxis, *, ghost: bool = False) -> None:
        super().__init__(axis)
        self._ghost = ghost
        self._table: SoundTable | None = None
        self._changed = np.zeros(0, dtype=bool)
        self._gone = np.zeros(0, dtype=int)

    @property
    def preferred_height(self) -> int:
        return 0 if self._table is None else len(_ROWS) * _ROW_PIXELS + 4

    def set_sounds(self, table: SoundTable | None, compared_with: SoundTable | None = None) -> None:
        """Show `table`; what differs from `compared_with` is highlighted, everything without one."""
        self._table = table
        if table is not None:
            if compared_with is None:
                self._changed, before = np.ones(len(table.times), dtype=bool), np.zeros(len(table.times), dtype=int)
            else:
                self._changed, before = table.compared(compared_with)
            self._gone = before & ~table.bits  # additions that were there and are not any more
        self.update()

    @property
    def changed(self) -> int:
        """How many places sound otherwise than before."""
        return int(self._changed.sum()) if self._table is not None else 0

    def draw(self, painter: QPainter, exposed: QRectF, scale: TimeScale) -> None:
        ground = colours.GHOST_BACKGROUND if self._ghost else colours.LANE_BACKGROUND
        painter.fillRect(exposed, colours.faded(ground, 190))
        table = self._table
        if table is None or not len(table.times):
            return
        first = int(np.searchsorted(table.times, scale.ms(exposed.left() - _MARK_PIXELS)))
        last = int(np.searchsorted(table.times, scale.ms(exposed.right() + _MARK_PIXELS), side="right"))
        x, bits, changed = scale.x(table.times[first:last]), table.bits[first:last], self._changed[first:last]
        crowded = len(x) > 1 and float(np.median(np.diff(x))) < _CROWDED_GAP
        width = _CROWDED_MARK_PIXELS if crowded else _MARK_PIXELS
        gone = self._gone[first:last]
        for row, (flag, _, colour) in enumerate(_ROWS):
            top = 2 + row * _ROW_PIXELS
            painter.setPen(QPen(colours.faded(colour, 190), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            hollow = np.floor(x[gone & flag > 0] - width / 2) + 0.5
            draw_boxes(painter, hollow, top + 0.5, width - 1, _ROW_PIXELS - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            for here, alpha in ((~changed, 110), (changed, 255)):
                painter.setBrush(colours.faded(colour, alpha))
                draw_boxes(painter, x[here & (bits & flag > 0)] - width / 2, top, width, _ROW_PIXELS - 1)
        self._draw_letters(painter)

    def _draw_letters(self, painter: QPainter) -> None:
        """Write the first letter of each sound at the left of its row."""
        height = self._rect.height()
        painter.fillRect(QRectF(0, 0, _LETTERS_PIXELS, height), colours.faded(colours.BACKGROUND, 210))
        font = painter.font()
        font.setPixelSize(7)
        font.setBold(True)
        painter.setFont(font)
        for row, (_, name, colour) in enumerate(_ROWS):
            painter.setPen(colour)
            box = QRectF(0, 1 + row * _ROW_PIXELS, _LETTERS_PIXELS, _ROW_PIXELS + 1)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr(name)[0])

    def describe(self, ms: float, y: float) -> str:
        """The additions near a time, and what changed of them, in words."""
        table = self._table
        if table is None or not len(table.times):
            return ""
        index = int(np.argmin(np.abs(table.times - ms)))
        if abs(table.times[index] - ms) > _NEAR_PIXELS * self.scale_of_time.ms_per_pixel:
            return tr("Hitsounds: whistles, finishes and claps")
        words = [tr(name) for flag, name, _ in _ROWS if table.bits[index] & flag] or [tr("No addition")]
        normal, addition = divmod(int(table.sets[index]), 16)
        for kind, value in ((tr("sample set"), normal), ("additions", addition)):
            if 0 < value < len(_SETS):
                words.append(f"{kind} {_SETS[value]}")
        words += [
            tr("no {value} any more", value=tr(name).lower()) for flag, name, _ in _ROWS if self._gone[index] & flag
        ]
        if self._ghost and self._changed[index]:
            words.append("changed")
        return ", ".join(words)
