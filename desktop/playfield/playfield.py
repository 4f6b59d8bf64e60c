"""The playfield as the main window uses it."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from core.beatmap.beatmap import Beatmap
from core.beatmap.object_changes import ChangeKind
from core.beatmap.objects import GameMode
from desktop.playfield.backdrop import Backdrop, read_picture
from desktop.playfield.caption import Caption
from desktop.playfield.catch import CatchDrawing
from desktop.playfield.comparison import Comparison, GhostLayer, Pane, halves
from desktop.playfield.mania import USUAL_SCROLL_SPEED, ManiaDrawing
from desktop.playfield.scene import Drawing, Marked, Places, Stage
from desktop.playfield.standard import StandardDrawing
from desktop.playfield.taiko import TaikoDrawing
from desktop.shared import colours
from desktop.shared.picking import Pick, WheelNotches, pick_of

_DRAWINGS: dict[GameMode, Callable[[Beatmap], Drawing]] = {
    GameMode.OSU: StandardDrawing,
    GameMode.TAIKO: TaikoDrawing,
    GameMode.CATCH: CatchDrawing,
    GameMode.MANIA: ManiaDrawing,
}


class Playfield(QWidget):
    """A difficulty as in the game or in the editor at the current time, over the dimmed background picture.

    Another difficulty may be compared with it: as a ghost, or side by side. Clicking picks the object there, dragging
    all that a box touches.

    Signals:
        objectsPicked: whether of the other difficulty, their indices, and how (`Pick`).
        contextAsked: whether of the other difficulty, the index of the object there or -1, and the place on the screen.
        wheelTurned: whole notches, above 0 away from the user, and the modifier keys.
    """

    objectsPicked = Signal(bool, list, object)
    contextAsked = Signal(bool, int, QPoint)
    wheelTurned = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = 0.0
        self._drawing: Drawing | None = None
        self._other: Drawing | None = None
        self._other_first = False
        self._names = "", ""
        self._comparison = Comparison.ONE
        self._lingers = False
        self._scroll_speed = USUAL_SCROLL_SPEED
        self._marked = Marked()
        self._chosen: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset())
        self._changes: tuple[Mapping[int, ChangeKind], Mapping[int, ChangeKind]] = ({}, {})
        self._backdrop = Backdrop()
        self._ghost = GhostLayer()
        self._notches = WheelNotches()
        self._pressed: QPointF | None = None
        self._box: QRectF | None = None
        self.caption = Caption(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 80)
        self.setAccessibleName(self.tr("Playfield"))
        self.setAccessibleDescription(
            self.tr("Shows the objects of the difficulty as they are played at the current time.")
        )

    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    # What is shown

    def set_beatmap(self, beatmap: Beatmap | None) -> None:
        """Show a difficulty, or nothing. Call again after it changed."""
        self._drawing = self._drawn(beatmap)
        self._prepare()

    def set_other(self, beatmap: Beatmap | None, *, first: bool = False, names: tuple[str, str] = ("", "")) -> None:
        """Compare with another difficulty, or none.

        Args:
            first: whether it stands before the one in view where both are side by side.
            names: what the one in view and the other are called there.
        """
        self._other = self._drawn(beatmap)
        self._other_first, self._names = first, names
        self._prepare()

    def set_comparison(self, comparison: Comparison) -> None:
        """How the other difficulty is shown."""
        self._comparison = comparison
        self._prepare()

    @property
    def comparison(self) -> Comparison:
        """How the other difficulty would be shown."""
        return self._comparison

    def set_lingers(self, lingers: bool) -> None:
        """Show objects as in the editor, where they linger, or as in the game."""
        self._lingers = lingers
        self._prepare()

    @property
    def lingers(self) -> bool:
        """Whether objects linger, as in the editor."""
        return self._lingers

    def set_scroll_speed(self, speed: int) -> None:
        """How fast notes of osu!mania fall, as the game counts it: 1 to 40."""
        self._scroll_speed = min(max(speed, 1), 40)
        self._prepare()

    @property
    def scroll_speed(self) -> int:
        """How fast notes of osu!mania fall."""
        return self._scroll_speed

    def set_highlight(self, places: Places) -> None:
        """Highlight the objects at these places."""
        self._marked = Marked(places)
        self._prepare()

    def set_chosen(self, own: Collection[int], other: Collection[int] = ()) -> None:
        """Ring the picked objects of the difficulty and of the other one, by their index."""
        self._chosen = frozenset(own), frozenset(other)
        self._prepare()

    def set_changes(self, own: Mapping[int, ChangeKind], other: Mapping[int, ChangeKind]) -> None:
        """Tint what a proposal does to objects of the difficulty in view and of the other one, by their index."""
        self._changes = own, other
        self._prepare()

    def set_time(self, ms: float) -> None:
        """Show the moment `ms`."""
        if ms != self._time:
            self._time = ms
            self.update()

    def set_background(self, path: Path | None) -> None:
        """Put a picture behind the field; one that cannot be read leaves it plain."""
        self.set_picture(read_picture(path) if path is not None else None)

    def set_picture(self, image: QImage | None) -> None:
        """Put a picture that was already read behind the field."""
        self._backdrop.set_picture(QPixmap.fromImage(image) if image is not None and not image.isNull() else None)
        self.update()

    def set_dim(self, dim: float) -> None:
        """How dark the background picture is, 0 (as it is) to 1 (black)."""
        self._backdrop.set_dim(min(max(dim, 0.0), 1.0))
        self.update()

    def _drawn(self, beatmap: Beatmap | None) -> Drawing | None:
        return _DRAWINGS[beatmap.mode](beatmap) if beatmap is not None else None

    def _prepare(self) -> None:
        """Hand both drawings what is chosen, marked and changed, and draw again."""
        for drawing, chosen, changes in zip((self._drawing, self._other), self._chosen, self._changes, strict=True):
            if drawing is not None:
                drawing.changes = changes
                drawing.lingers = self._lingers
                drawing.chosen = chosen
                drawing.marked = self._marked
            if isinstance(drawing, ManiaDrawing):
                drawing.scroll_speed = self._scroll_speed
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio, panes = self.devicePixelRatioF(), self._panes()
        size = self.size() * ratio
        painter.drawPixmap(0, 0, self._backdrop.picture(size, ratio, self._frames(panes)))
        for pane in panes:
            if pane.ghost:
                self._ghost.paint(painter, pane, size, ratio, self._time)
                continue
            painter.save()
            painter.setClipRect(pane.area)
            painter.translate(pane.area.topLeft())
            pane.drawing.paint(painter, pane.stage, self._time)
            painter.restore()
        if len(panes) > 1:
            self._paint_names(painter, panes)
        if self._box is not None:
            painter.setPen(colours.CHOSEN)
            painter.setBrush(colours.faded(colours.CHOSEN, 36))
            painter.drawRect(self._box)
        painter.end()

    def _panes(self) -> list[Pane]:
        """What is painted, the first one first."""
        whole = QRectF(0, 0, self.width(), self.height())
        main, other = self._drawing, self._other
        if main is None or other is None or self._comparison is Comparison.ONE:
            return [] if main is None else [Pane(main, whole, self._stage(main, whole), other=False)]
        if self._comparison is Comparison.GHOST:
            return [
                Pane(other, whole, self._stage(other, whole), other=True, ghost=True),
                Pane(main, whole, self._stage(main, whole), other=False),
            ]
        areas = halves(whole.width(), whole.height(), wide=isinstance(main, TaikoDrawing))
        drawings = ((other, True), (main, False)) if self._other_first else ((main, False), (other, True))
        return [
            Pane(drawing, area, self._stage(drawing, area), other=is_other)
            for (drawing, is_other), area in zip(drawings, areas, strict=True)
        ]

    def _stage(self, drawing: Drawing, area: QRectF) -> Stage:
        place = {StandardDrawing: Stage.with_room, TaikoDrawing: Stage.across}.get(type(drawing), Stage.within)
        return place(area.width(), area.height(), self.devicePixelRatioF())

    def _frames(self, panes: list[Pane]) -> list[QRectF]:
        """The lines that stay: in osu! around the field, and around each of two panes."""
        frames = [
            pane.stage.field.translated(pane.area.topLeft())
            for pane in panes
            if isinstance(pane.drawing, StandardDrawing) and not pane.ghost
        ]
        if len(panes) > 1 and not any(pane.ghost for pane in panes):
            frames += [pane.area.adjusted(0.5, 0.5, -0.5, -0.5) for pane in panes]
        return frames

    def _paint_names(self, painter: QPainter, panes: list[Pane]) -> None:
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        for place, pane in enumerate(panes):
            name = self._names[pane.other]
            text = self.tr("{0} (faint)").format(name) if pane.ghost else name
            box = painter.fontMetrics().boundingRect(text).toRectF().adjusted(-7, -3, 7, 3)
            box.moveTopLeft(
                pane.area.topLeft() + QPointF(8, 8 + (len(panes) - 1 - place) * 24 * self._is_ghosting(panes))
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.faded(colours.BACKGROUND, 215))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(colours.TEXT_DIM if pane.ghost else colours.TEXT)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _is_ghosting(panes: list[Pane]) -> bool:
        return any(pane.ghost for pane in panes)

    # The mouse

    def picked_at(self, position: QPointF) -> tuple[bool, int] | None:
        """Whether of the other difficulty, and the index of the topmost object at a place; None for none."""
        for pane in reversed(self._panes()):
            if pane.area.contains(position):
                inside = position - pane.area.topLeft()
                for spot in pane.drawing.spots(pane.stage, self._time):
                    if spot.outline.contains(inside):
                        return pane.other, spot.index
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._box is not None or far:
            self._box = QRectF(self._pressed, event.position()).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick what is in the drawn box, or under the pointer; a click beside all picks nothing."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        box, self._pressed, self._box = self._box, None, None
        self.update()
        if box is not None:
            self._pick_box(box, pick_of(event.modifiers()))
            return
        found = self.picked_at(event.position())
        how = pick_of(event.modifiers())
        if found is not None:
            self.objectsPicked.emit(found[0], [found[1]], how)
        elif how is Pick.REPLACE:
            self.objectsPicked.emit(False, [], how)

    def _pick_box(self, box: QRectF, how: Pick) -> None:
        """Pick the objects in a box, of the uppermost pane that has some there."""
        for pane in reversed(self._panes()):
            inside = box.translated(-pane.area.topLeft())
            spots = pane.drawing.spots(pane.stage, self._time) if pane.area.intersects(box) else []
            found = list(dict.fromkeys(spot.index for spot in spots if spot.outline.intersects(inside)))
            if found:
                self.objectsPicked.emit(pane.other, found, Pick.REPLACE if how is Pick.REPLACE else Pick.TOGGLE)
                return
        if how is Pick.REPLACE:
            self.objectsPicked.emit(False, [], how)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        other, index = self.picked_at(event.pos().toPointF()) or (False, -1)
        self.contextAsked.emit(other, index, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Alt turns the wheel sideways on some systems.
        delta = event.angleDelta()
        notches = self._notches.take(delta.y() or delta.x())
        if notches:
            self.wheelTurned.emit(notches, event.modifiers())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.caption.place()
