"""A column of tabs at the edge of the window, each a picture over a word."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionTab, QTabBar, QWidget

from desktop.shared import theme

RAIL_WIDTH = 62  # px
_TINY_PX = 9  # of words that take two lines
_TAB_HEIGHT, _ICON_PX, _TEXT_PX = 56, 20, 11


class Rail(QTabBar):
    """Upright tabs; a click on the one in view is a `tabBarClicked` like every other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShape(QTabBar.Shape.RoundedEast)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFixedWidth(RAIL_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._small = QFont(self.font())
        self._small.setPixelSize(_TEXT_PX)
        self.lit = True
        """Whether the tab in view is drawn as such."""

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(RAIL_WIDTH, _TAB_HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._small)
        for index in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            self._paint_tab(painter, self.tabRect(index), index, option.state)
        painter.end()

    def _paint_tab(self, painter: QPainter, box: QRect, index: int, state: QStyle.StateFlag) -> None:
        chosen = self.lit and index == self.currentIndex()
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(box, QColor(theme.SURFACE if chosen else theme.RAISED))
        if chosen:
            painter.fillRect(box.right() - 1, box.top(), 2, box.height(), QColor(theme.ACCENT))
        if self.hasFocus() and index == self.currentIndex():
            painter.setPen(QColor(theme.ACCENT))
            painter.drawRect(box.adjusted(1, 1, -3, -2))
        left = box.left() + (box.width() - _ICON_PX) // 2
        self.tabIcon(index).paint(painter, QRect(left, box.top() + 9, _ICON_PX, _ICON_PX))
        painter.setPen(QColor(theme.TEXT if chosen or hovered else theme.MUTED))
        text, words = self.tabText(index), QRect(box.left(), box.top() + 31, box.width(), 18)
        if painter.fontMetrics().horizontalAdvance(text) <= words.width():
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.save()
        font = QFont(self._small)
        font.setPixelSize(_TINY_PX)
        painter.setFont(font)
        where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words.adjusted(1, -1, -1, 7), int(where) | int(Qt.TextFlag.TextWrapAnywhere), text)
        painter.restore()
