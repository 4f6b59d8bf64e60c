"""What is behind the field and stays the same from one moment to the next."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from desktop.shared.pictures import picture_reader

_GROUND = QColor(14, 15, 20)
_FRAME = QColor(255, 255, 255, 52)
_LARGEST_PICTURE = 2048


class Backdrop:
    """The dimmed background picture with the frames of the fields, painted once for each size."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._dim = 0.72
        self._drawn: QPixmap | None = None
        self._frames: tuple[QRectF, ...] = ()

    def set_picture(self, picture: QPixmap | None) -> None:
        """Take another picture, or none."""
        self._picture = picture
        self._drawn = None

    def set_dim(self, dim: float) -> None:
        """How dark the picture is, 0 to 1."""
        self._dim = dim
        self._drawn = None

    def picture(self, size: QSize, ratio: float, frames: Sequence[QRectF]) -> QPixmap:
        """The backdrop in a size, device pixels, with frames in widget pixels."""
        if self._drawn is None or self._drawn.size() != size or tuple(frames) != self._frames:
            self._frames = tuple(frames)
            self._drawn = self._paint(size, ratio, frames)
        return self._drawn

    def _paint(self, size: QSize, ratio: float, frames: Sequence[QRectF]) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(_GROUND)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(0, 0, size.width() / ratio, size.height() / ratio)
        if self._picture is not None:
            scaled = self._picture.size().toSizeF().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRectF(0, 0, scaled.width(), scaled.height())
            target.moveCenter(whole.center())
            painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))
            painter.fillRect(whole, QColor(0, 0, 0, round(self._dim * 255)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_FRAME, 1))
        for frame in frames:
            painter.drawRect(frame)
        painter.end()
        return pixmap


def read_picture(path: Path) -> QImage:
    """A background picture no larger than needed, on any thread; a null image where it cannot be read."""
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return QImage()
    reader = picture_reader(file)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LARGEST_PICTURE:
        reader.setScaledSize(size.scaled(_LARGEST_PICTURE, _LARGEST_PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
