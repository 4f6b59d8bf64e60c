"""Small drawings of the library: mode icons, star colours and the placeholder of a missing background."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QLinearGradient, QPainter, QPen, QPixmap

from core.beatmap.objects import GameMode
from desktop.shared import theme


def draw_mode(painter: QPainter, box: QRectF, mode: GameMode, colour: QColor) -> None:
    """A mode's sign: ringed dot, drum, fruits or columns, inside a circle that fills `box`."""
    size = min(box.width(), box.height())
    centre = box.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, size * 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = size * 0.45
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    unit = size / 16
    if mode is GameMode.OSU:
        painter.drawEllipse(centre, 4.2 * unit, 4.2 * unit)
    elif mode is GameMode.TAIKO:
        for side, start in ((-1, 90), (1, -90)):
            half = QRectF(0, 0, 8.8 * unit, 8.8 * unit)
            half.moveCenter(centre + QPointF(side * 0.7 * unit, 0))
            painter.drawPie(half, start * 16, 180 * 16)
    elif mode is GameMode.CATCH:
        for x, y in ((-2.0, -2.6), (-2.0, 2.6), (2.6, 0.0)):
            painter.drawEllipse(centre + QPointF(x * unit, y * unit), 1.7 * unit, 1.7 * unit)
    else:
        for x, height in ((-3.0, 3.0), (0.0, 4.4), (3.0, 3.0)):
            bar = QRectF(0, 0, 1.6 * unit, 2 * height * unit)
            bar.moveCenter(centre + QPointF(x * unit, 0))
            painter.drawRoundedRect(bar, 0.8 * unit, 0.8 * unit)
    painter.restore()


def mode_pixmap(mode: GameMode, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The sign on a transparent ground, `size` logical pixels wide."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_mode(painter, QRectF(0, 0, size, size), mode, QColor(colour))
    painter.end()
    return pixmap


def mode_icon(mode: GameMode) -> QIcon:
    """For buttons: muted, and in the accent when checked."""
    icon = QIcon()
    for state, colour in ((QIcon.State.Off, theme.MUTED), (QIcon.State.On, theme.ACCENT_BRIGHT)):
        for ratio in (1.0, 2.0):
            icon.addPixmap(mode_pixmap(mode, colour, 18, ratio), QIcon.Mode.Normal, state)
    return icon


def star_colour(stars: float | None) -> QColor:
    """The colour of a star rating, grey while there is none."""
    return QColor(theme.FAINT if stars is None else theme.star_colour(stars))


def placeholder(width: int, height: int, ratio: float) -> QPixmap:
    """The picture shown for a background that is missing or not loaded yet."""
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    gradient = QLinearGradient(0, 0, width, height)
    gradient.setColorAt(0, QColor(theme.RAISED))
    gradient.setColorAt(1, QColor(theme.WINDOW))
    painter.fillRect(QRectF(0, 0, width, height), gradient)
    size = 20
    theme.icon("music", theme.FAINT).paint(painter, round((width - size) / 2), round((height - size) / 2), size, size)
    painter.end()
    return pixmap
