"""The playfield as the main window uses it."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from desktop.playfield.catch import CatchDrawing
from desktop.playfield.mania import ManiaDrawing
from desktop.playfield.scene import Drawing, Marked, Places, Stage
from desktop.playfield.standard import StandardDrawing
from desktop.playfield.taiko import TaikoDrawing

_GROUND = QColor(14, 15, 20)
_LARGEST_PICTURE = 2048
_DRAWINGS = {
    GameMode.OSU: StandardDrawing,
    GameMode.TAIKO: TaikoDrawing,
    GameMode.CATCH: CatchDrawing,
    GameMode.MANIA: ManiaDrawing,
}


class Playfield(QWidget):
    """A difficulty as in the game at the current time, over the dimmed background picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = 0.0
        self._drawing: Drawing | None = None
        self._picture: QPixmap | None = None
        self._backdrop: QPixmap | None = None
        self._dim = 0.72
        self._marked = Marked()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(240, 110)
        self.setAccessibleName("Playfield")
        self.setAccessibleDescription("Shows the objects of the difficulty as they are played at the current time.")

    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    def set_beatmap(self, beatmap: Beatmap | None) -> None:
        """Show a difficulty, or nothing. Call again after it changed."""
        self._drawing = _DRAWINGS[beatmap.mode](beatmap) if beatmap is not None else None
        if self._drawing is not None:
            self._drawing.marked = self._marked
        self._backdrop = None
        self.update()

    def set_highlight(self, places: Places) -> None:
        """Let the objects at these places stand out."""
        self._marked = Marked(places)
        if self._drawing is not None:
            self._drawing.marked = self._marked
        self.update()

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
        self._backdrop = None
        self._picture = QPixmap.fromImage(image) if image is not None and not image.isNull() else None
        self.update()

    def set_dim(self, dim: float) -> None:
        """How dark the background picture is, 0 (as it is) to 1 (black)."""
        self._dim = min(max(dim, 0.0), 1.0)
        self._backdrop = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._backdrop is None or self._backdrop.size() != size:
            self._backdrop = self._draw_backdrop(size, ratio)
        painter.drawPixmap(0, 0, self._backdrop)
        if self._drawing is not None:
            self._drawing.paint(painter, Stage.within(self.width(), self.height(), ratio), self._time)
        painter.end()

    def _draw_backdrop(self, size: QSize, ratio: float) -> QPixmap:
        """Everything that stays the same from one moment to the next."""
        pixmap = QPixmap(size)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(_GROUND)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(0, 0, self.width(), self.height())
        if self._picture is not None:
            picture = self._picture.size().toSizeF()
            scaled = picture.scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRectF(
                (whole.width() - scaled.width()) / 2,
                (whole.height() - scaled.height()) / 2,
                scaled.width(),
                scaled.height(),
            )
            painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))
            painter.fillRect(whole, QColor(0, 0, 0, round(self._dim * 255)))
        stage = Stage.within(self.width(), self.height(), ratio)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 26), 1))
        painter.drawRect(stage.frame.adjusted(0.5, 0.5, -0.5, -0.5))
        if isinstance(self._drawing, StandardDrawing):
            painter.setPen(QPen(QColor(255, 255, 255, 52), 1))
            painter.drawRect(stage.field)
        painter.end()
        return pixmap


def read_picture(path: Path) -> QImage:
    """A background picture no larger than needed, on any thread; a null image where it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LARGEST_PICTURE:
        reader.setScaledSize(size.scaled(_LARGEST_PICTURE, _LARGEST_PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
