"""How the rows of the library look."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.beatmap.objects import GameMode
from core.library.records import BeatmapRecord
from desktop.library.model import GroupRow, Role, Row, group_name
from desktop.library.painting import draw_mode, placeholder, star_colour
from desktop.library.thumbnails import Thumbnails
from desktop.shared import theme
from desktop.shared.translation import tr

ROW_HEIGHT = 62
THUMBNAIL = QSize(78, 50)
_PAD = 6
_DOT, _DOT_GAP, _MODE = 9, 4, 13
_INDENT = 26
_FAVOURITE_PX, _HEADING_PX = 13, 18


class LibraryDelegate(QStyledItemDelegate):
    """Paints mapsets as cards and difficulties as indented lines below them."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget, is_favourite: Callable[[Path], bool]) -> None:
        super().__init__(parent)
        self._is_favourite = is_favourite
        self._thumbnails = thumbnails
        self._ratio = parent.devicePixelRatioF()
        self._blank = placeholder(THUMBNAIL.width(), THUMBNAIL.height(), self._ratio)
        font = parent.font()
        self._title = QFont(font)
        self._title.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPixelSize(max(font.pixelSize() - 1, 10) if font.pixelSize() > 0 else 12)
        self._heading = QFont(self._title)
        self._heading.setPixelSize(_HEADING_PX)
        self._title_metrics = QFontMetrics(self._title)
        self._small_metrics = QFontMetrics(self._small)
        self.current_path: object = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, group = index.data(Role.ROW), index.data(Role.GROUP)
        if not isinstance(row, Row):
            if isinstance(group, GroupRow):
                self._paint_group(painter, option, group)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.beatmap is None:
            self._paint_mapset(painter, option, row)
        else:
            self._paint_difficulty(painter, option, row, row.beatmap)
        painter.restore()

    # Groups and mapsets

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, group: GroupRow) -> None:
        """The heading of a group: its sign, its name large, how many sets it has, and a line to the edge."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(4, 2, -4, -2)
        self._paint_ground(painter, card, option, raised=False)
        sign = QRect(round(card.left()) + 6, round(card.center().y()) - 8, 16, 16)
        theme.icon("folded" if group.folded else "unfolded", theme.MUTED).paint(painter, sign)
        name, count = group_name(group.key), tr("%n sets", "", group.count)
        box = QRect(sign.right() + 8, option.rect.top(), round(card.right()) - sign.right() - 16, option.rect.height())
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._heading)
        whole = group.key.isdecimal()
        colour = theme.star_colour(float(group.key)) if whole else option.palette.color(QPalette.ColorRole.Text).name()
        painter.setPen(QColor(colour))
        painter.drawText(box, middle, name)
        left = box.left() + QFontMetrics(self._heading).horizontalAdvance(name) + 12
        painter.setFont(self._small)
        painter.setPen(QColor(theme.MUTED))
        taken = self._small_metrics.horizontalAdvance(count)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, count)
        right = box.right() - taken - 12
        if right > left:
            painter.fillRect(QRectF(left, card.center().y(), right - left, 1), QColor(theme.LINE))
        painter.restore()

    def _paint_mapset(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        palette = option.palette
        card = QRectF(option.rect).adjusted(4, 2, -4, -2)
        self._paint_ground(painter, card, option, raised=row.open)
        picture = QRect(round(card.left()) + _PAD, option.rect.top() + _PAD, THUMBNAIL.width(), THUMBNAIL.height())
        self._paint_thumbnail(painter, picture, row)
        left = picture.right() + 10
        width = round(card.right()) - left - 8
        if width < 20:
            return
        mapset = row.mapset
        painter.setFont(self._title)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        title = mapset.title_unicode or mapset.title or mapset.folder.name
        if self._is_favourite(mapset.folder):
            right = round(card.right()) - 8 - _FAVOURITE_PX
            mark = QRect(right, option.rect.top() + 43, _FAVOURITE_PX, _FAVOURITE_PX)
            theme.icon("favourite", theme.WARNING).paint(painter, mark)
        self._text(painter, self._title_metrics, QRect(left, option.rect.top() + 6, width, 18), title)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.MUTED))
        second = "  ·  ".join(filter(None, (mapset.artist_unicode or mapset.artist, mapset.creator)))
        self._text(painter, self._small_metrics, QRect(left, option.rect.top() + 24, width, 16), second)
        self._paint_dots(painter, QRectF(left, option.rect.top() + 43, width, _MODE), row)

    def _paint_ground(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem, raised: bool) -> None:
        palette = option.palette
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        colour = None
        if selected:
            colour = palette.color(QPalette.ColorRole.Highlight)
        elif hovered:
            colour = QColor(theme.HOVER)
        elif raised:
            colour = palette.color(QPalette.ColorRole.AlternateBase)
        if colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(card, theme.RADIUS, theme.RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus and selected:
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)

    def _paint_thumbnail(self, painter: QPainter, box: QRect, row: Row) -> None:
        mapset = row.mapset
        pixmap = self._thumbnails.get(mapset.id, mapset.folder, mapset.background) or self._blank
        path = QPainterPath()
        path.addRoundedRect(QRectF(box), 4, 4)
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(box, pixmap, QRect(0, 0, pixmap.width(), pixmap.height()))
        painter.restore()

    def _paint_dots(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """Each mode's sign and one dot per difficulty; those the search leaves out are faint."""
        beatmaps = row.mapset.beatmaps
        modes = sorted({record.mode for record in beatmaps})
        needed = len(modes) * (_MODE + 2 * _DOT_GAP) + len(beatmaps) * (_DOT + _DOT_GAP)
        left = box.left()
        for mode in modes:
            of_mode = [record for record in beatmaps if record.mode is mode]
            draw_mode(painter, QRectF(left, box.top(), _MODE, _MODE), mode, QColor(theme.MUTED))
            left += _MODE + _DOT_GAP + 1
            if needed > box.width():
                left = self._paint_count(painter, left, box, of_mode)
            else:
                for record in of_mode:
                    self._paint_dot(painter, left, box.center().y(), record, row.matching)
                    left += _DOT + _DOT_GAP
            left += _DOT_GAP
            if left > box.right() - _MODE:
                break

    def _paint_dot(
        self, painter: QPainter, left: float, middle: float, record: BeatmapRecord, matching: set[int] | None
    ) -> None:
        colour = star_colour(record.stars)
        if matching is not None and record.id not in matching:
            colour.setAlpha(70)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(left, middle - _DOT / 2, _DOT, _DOT))

    def _paint_count(self, painter: QPainter, left: float, box: QRectF, records: list[BeatmapRecord]) -> float:
        """Too many for dots: a bar from the easiest to the hardest colour, and their number."""
        painter.setPen(Qt.PenStyle.NoPen)
        steps = min(len(records), 4)
        for step in range(steps):
            record = records[step * (len(records) - 1) // max(steps - 1, 1)]
            painter.setBrush(star_colour(record.stars))
            painter.drawEllipse(QRectF(left + step * 5, box.center().y() - _DOT / 2, _DOT, _DOT))
        left += (steps - 1) * 5 + _DOT + _DOT_GAP
        text = str(len(records))
        painter.setPen(QColor(theme.MUTED))
        painter.setFont(self._small)
        width = self._small_metrics.horizontalAdvance(text)
        painter.drawText(QRectF(left, box.top() - 2, width + 2, _MODE + 4), Qt.AlignmentFlag.AlignVCenter, text)
        return left + width + _DOT_GAP

    # Difficulties

    def _paint_difficulty(
        self, painter: QPainter, option: QStyleOptionViewItem, row: Row, beatmap: BeatmapRecord
    ) -> None:
        card = QRectF(option.rect).adjusted(4 + _INDENT, 1, -4, -1)
        self._paint_ground(painter, card, option, raised=True)
        colour = star_colour(beatmap.stars)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        opened = beatmap.path == self.current_path
        painter.drawRoundedRect(QRectF(card.left(), card.top() + 6, 6 if opened else 4, card.height() - 12), 2, 2)
        left = round(card.left()) + 16
        draw_mode(painter, QRectF(left, card.center().y() - 9, 18, 18), beatmap.mode, colour)
        left += 28
        width = round(card.right()) - left - 8
        if width < 20:
            return
        top = option.rect.top()
        stars = "…" if beatmap.stars is None else f"★ {beatmap.stars:.2f}"
        painter.setFont(self._small)
        taken = self._small_metrics.horizontalAdvance(stars) + 8
        painter.setPen(colour)
        right = QRect(left, top + 12, width, 18)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, stars)
        painter.setFont(self._title)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        name = beatmap.version_name or beatmap.path.stem
        self._text(painter, self._title_metrics, QRect(left, top + 12, width - taken, 18), name)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.MUTED))
        self._text(painter, self._small_metrics, QRect(left, top + 32, width, 16), facts(beatmap))

    @staticmethod
    def _text(painter: QPainter, metrics: QFontMetrics, box: QRect, text: str) -> None:
        elided = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def facts(beatmap: BeatmapRecord) -> str:
    """The second line of a difficulty: length, tempo, keys or sizes."""
    seconds = round(beatmap.length / 1000)
    minutes, seconds = divmod(seconds, 60)
    parts = [f"{minutes}:{seconds:02}"]
    if beatmap.bpm:
        low, main, high = round(beatmap.bpm_min), round(beatmap.bpm), round(beatmap.bpm_max)
        parts.append(f"{main} BPM" if low == high else tr("{low}–{high} ({main}) BPM", low=low, high=high, main=main))
    if beatmap.mode is GameMode.MANIA:
        parts.append(f"{beatmap.keys}K")
    elif beatmap.mode is not GameMode.TAIKO:
        parts.append(f"AR {beatmap.ar:.3g}")
    parts.append(f"OD {beatmap.od:.3g}")
    parts.append(tr("{objects:,} objects", objects=beatmap.objects))
    return "  ·  ".join(parts)


def pixmap_size(ratio: float) -> QSize:
    """Device pixels of a thumbnail."""
    return QSize(round(THUMBNAIL.width() * ratio), round(THUMBNAIL.height() * ratio))
