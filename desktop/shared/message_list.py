"""The messages of this session: a bell that counts those not looked at, and the list that it opens."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.shared import theme
from desktop.shared.form import scrolling
from desktop.shared.notices import NoticeBoard, PastNotice
from desktop.shared.toasts import COLOURS, words_of
from desktop.shared.translation import tr

_LIST, _LEAST_PX = QSize(440, 460), 160  # px
_MOST_COUNTED = 99


class Bell(QToolButton):
    """Opens the list of messages, and says how many came since it was last open."""

    def __init__(self, board: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._list: MessageList | None = None
        self.setProperty("role", "status")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(theme.icon("bell", theme.MUTED))
        self.setText(str(_MOST_COUNTED))
        self.setFixedWidth(self.sizeHint().width() + 8)
        self.clicked.connect(self.open_list)
        board.changed.connect(self._show)
        self._show()

    def open_list(self) -> "MessageList":
        """Show the messages above the bell."""
        self._list = MessageList(self._board, self.window())
        self._board.look()
        self._list.open_above(self)
        return self._list

    def _show(self) -> None:
        unseen = self._board.unseen
        self.setText(str(min(unseen, _MOST_COUNTED)) if unseen else "")
        self.setIcon(theme.icon("bell", theme.ACCENT if unseen else theme.MUTED))
        count = tr("%n new messages", "", unseen) if unseen else tr("no new messages")
        self.setToolTip(tr("Messages: {count}; the last fifty are kept (Ctrl+Shift+M)", count=count))
        self.setAccessibleName(tr("Messages, {count}", count=count))


class MessageList(QFrame):
    """A pop-up with the last messages, the newest first, and what can still be done about each."""

    def __init__(self, board: NoticeBoard, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Messages"))
        self._board = board
        heading = QLabel(tr("Messages"))
        heading.setProperty("role", "heading")
        self.clear = QPushButton(tr("Clear"))
        self.clear.setProperty("role", "small")
        self.clear.setToolTip(tr("Take all messages out of the list"))
        self.clear.setEnabled(bool(board.past))
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.clear)
        self.rows = [_Row(each, partial(self._act, each)) for each in board.past]
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(0)
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            nothing = QLabel(tr("Nothing was said yet."))
            nothing.setProperty("role", "muted")
            column.addWidget(nothing)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 6, 10)
        layout.setSpacing(theme.GAP)
        layout.addLayout(top)
        layout.addWidget(scrolling(inner), 1)
        self.clear.clicked.connect(self._clear)

    def open_above(self, widget: QWidget) -> None:
        """Show it with its right lower corner at the right upper one of `widget`."""
        self.resize(_LIST.width(), min(max(self.sizeHint().height(), _LEAST_PX), _LIST.height()))
        corner = widget.mapToGlobal(QPoint(widget.width(), 0))
        self.move(corner - QPoint(self.width(), self.height() + 4))
        self.show()
        self.setFocus()

    def _act(self, past: PastNotice, act: Callable[[], object]) -> None:
        self.close()
        self._board.act(past.notice, act)

    def _clear(self) -> None:
        self._board.forget_past()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._board.look()


class _Row(QFrame):
    """When it was said, the sentence, and its buttons unless one was pressed already."""

    def __init__(self, past: PastNotice, act: Callable[[Callable[[], object]], None]) -> None:
        super().__init__()
        self.setProperty("role", "message")
        notice = past.notice
        picture = QLabel()
        picture.setPixmap(theme.icon(str(notice.severity), COLOURS[notice.severity]).pixmap(16, 16))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        when = QLabel(past.time.strftime("%H:%M"))
        when.setProperty("role", "faint")
        when.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = words_of(notice)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.text)
        self.buttons: list[QPushButton] = []
        if notice.actions and not past.acted:
            row = QHBoxLayout()
            row.setSpacing(theme.GAP)
            for label, do in notice.actions:
                button = QPushButton(label)
                button.setProperty("role", "small")
                button.setToolTip(label)
                button.clicked.connect(lambda _=False, do=do: act(do))
                row.addWidget(button)
                self.buttons.append(button)
            row.addStretch(1)
            column.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(theme.GAP)
        layout.addWidget(picture)
        layout.addLayout(column, 1)
        layout.addWidget(when)
