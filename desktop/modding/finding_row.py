"""How a finding looks in the list: where it is, of what kind, and its sentence in two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.modding.finding_list import Order
from desktop.shared import theme

ROW_HEIGHT = 60  # px
_PAD, _DOT, _LINES = 6, 18, 2

Index = QModelIndex | QPersistentModelIndex


class FindingRow(QStyledItemDelegate):
    """Paints every column of a finding in the place of its sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._times = theme.monospace()
        self._times.setPixelSize(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        message, font, metrics = ground.text, ground.font, ground.fontMetrics
        shade = index.data(Qt.ItemDataRole.ForegroundRole)
        colour = shade.color() if shade is not None else QColor(theme.TEXT)
        ground.text = ""
        ground.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        box = ground.rect.adjusted(_PAD, 4, -_PAD, -4)
        head = QRect(box.left(), box.top(), box.width(), metrics.height() + 1)
        painter.save()
        self._paint_head(painter, head, index, colour, font)
        painter.setFont(font)
        painter.setPen(colour)
        top = head.bottom() + 2
        for number, line in enumerate(lines_of(message, font, box.width(), _LINES)):
            place = QRect(box.left(), top + number * metrics.lineSpacing(), box.width(), metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, index: Index, colour: QColor, font: QFont) -> None:
        def cell(order: Order, role: int = Qt.ItemDataRole.DisplayRole) -> object:
            return index.sibling(index.row(), order.value).data(role)

        middle = Qt.AlignmentFlag.AlignVCenter
        icon = cell(Order.SEVERITY, Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            icon.paint(painter, QRect(box.left() - 3, box.top(), _DOT, box.height()))  # type: ignore[attr-defined]
        painter.setFont(self._times)
        painter.setPen(colour)
        time = str(cell(Order.TIME))
        left = box.left() + _DOT
        painter.drawText(QRect(left, box.top(), box.width(), box.height()), middle, time)
        left += QFontMetrics(self._times).horizontalAdvance(time) + theme.GAP
        score = str(cell(Order.SCORE) or "")
        painter.setPen(QColor(theme.MUTED))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, score)
        plain = QFont(font)
        plain.setStrikeOut(False)
        painter.setFont(plain)
        room = box.right() - left - (QFontMetrics(self._times).horizontalAdvance(score) + theme.GAP if score else 0)
        words = f"{cell(Order.SEVERITY)} · {cell(Order.CATEGORY)}"
        elided = QFontMetrics(plain).elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, box.top(), room, box.height()), middle, elided)


def lines_of(text: str, font: QFont, width: int, most: int) -> list[str]:
    """`text` in lines of at most `width` px, the last of `most` elided where there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, 0))
        start = line.textStart()
        if len(lines) == most - 1:
            rest = text[start:].replace("\n", " ")
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(text[start : start + line.textLength()])
    layout.endLayout()
    return lines
