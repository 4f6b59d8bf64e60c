"""Sentences for the user that float over the lower right of the playfield, and never move anything."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.shared import theme
from desktop.shared.notices import Notice, NoticeBoard, Severity
from desktop.shared.translation import tr

COLOURS = {Severity.INFO: theme.ACCENT, Severity.WARNING: theme.WARNING, Severity.ERROR: theme.DANGER}
_INFO_MS = 8_000
_LONGER = 2.5  # times as long for what should be looked at
_TICK_MS = 200
_WIDTH, _EDGE, _SPACE = 380, 12, 8  # px


class Toasts(QObject):
    """The notices of a board, one toast each, over a pane that they never resize.

    A toast keeps its place until it goes. Those that only inform go by themselves, warnings later; errors stay until
    the same work succeeds or they are clicked. Under the pointer no clock runs.

    Attributes:
        lifetime_ms: for how long what only informs is shown; warnings and what should stay a while take longer.
    """

    def __init__(self, board: NoticeBoard, pane: QWidget) -> None:
        super().__init__(pane)
        self._board, self._pane = board, pane
        self._toasts: dict[Notice, Toast] = {}
        self.lifetime_ms = _INFO_MS
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        pane.installEventFilter(self)
        board.changed.connect(self._show)
        self._show()

    @property
    def messages(self) -> list[str]:
        """The sentences in effect, newest first."""
        return [notice.message for notice in self._board.notices]

    @property
    def toasts(self) -> list["Toast"]:
        """Those that are shown, newest first."""
        return [self._toasts[notice] for notice in self._board.notices if notice in self._toasts]

    def show_over(self, pane: QWidget) -> None:
        """Float over another pane from now on."""
        self._pane.removeEventFilter(self)
        self._pane = pane
        pane.installEventFilter(self)
        for toast in self._toasts.values():
            toast.setParent(pane)
            toast.show()
        self._place_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._pane and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place_all()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        """Make the toasts those of the board: remove what is gone, add what is new."""
        notices = self._board.notices
        for notice in [each for each in self._toasts if each not in notices]:
            toast = self._toasts.pop(notice)
            toast.hide()
            toast.deleteLater()
        for notice in reversed(notices):
            if notice not in self._toasts:
                self._add(notice)
        if self._toasts:
            self._clock.start()
        else:
            self._clock.stop()

    def _add(self, notice: Notice) -> None:
        """Show a notice in the lowest gap that has room for it."""
        toast = Toast(notice, self._pane)
        toast.closed.connect(lambda: self._board.remove(notice))
        for label, action in notice.actions:
            toast.add_action(label, self._acting(notice, action))
        others = [self._box(each) for each in self._toasts.values()]
        self._toasts[notice] = toast
        toast.fit(self._width())
        bottom = self._pane.height() - _EDGE
        for top, low in sorted(others, reverse=True):
            if bottom - toast.height() >= low + _SPACE:
                break
            bottom = top - _SPACE
        if bottom - toast.height() < 0:
            self._place_all()
        else:
            self._put(toast, bottom)
        toast.show()
        toast.raise_()

    def _acting(self, notice: Notice, action: Callable[[], object]) -> Callable[[], None]:
        return lambda: self._board.act(notice, action)

    def _place_all(self) -> None:
        """Stack them again: the pane has another size, or there is no room above the others."""
        bottom = self._pane.height() - _EDGE
        for toast in self._toasts.values():
            toast.fit(self._width())
            self._put(toast, bottom)
            bottom -= toast.height() + _SPACE

    def _put(self, toast: "Toast", bottom: int) -> None:
        toast.move(QPoint(self._pane.width() - _EDGE - toast.width(), bottom - toast.height()))

    def _width(self) -> int:
        return max(min(_WIDTH, self._pane.width() - 2 * _EDGE), 120)

    @staticmethod
    def _box(toast: "Toast") -> tuple[int, int]:
        return toast.y(), toast.y() + toast.height()

    def _tick(self) -> None:
        """Let toasts grow old and go, except errors and while the pointer rests on one."""
        if any(toast.underMouse() for toast in self._toasts.values()):
            return
        for notice, toast in list(self._toasts.items()):
            toast.age_ms += _TICK_MS
            if notice.severity is Severity.ERROR:
                continue
            brief = notice.severity is Severity.INFO and not notice.stays
            if toast.age_ms >= self.lifetime_ms * (1.0 if brief else _LONGER):
                self._board.remove(notice)


class Toast(QFrame):
    """A picture, the sentence, a button for each action; a click anywhere else closes it.

    Attributes:
        age_ms: for how long it has been there without the pointer over it.

    Signals:
        closed: it was clicked.
    """

    closed = Signal()

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.age_ms = 0
        self.setProperty("role", f"toast-{notice.severity}")
        self.setAccessibleName(notice.message)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        picture = QLabel()
        picture.setPixmap(theme.icon(str(notice.severity), COLOURS[notice.severity]).pixmap(18, 18))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = words_of(notice)
        self.close_button = QToolButton()
        self.close_button.setIcon(theme.icon("close", theme.MUTED))
        self.close_button.setToolTip(tr("Close this message; the bell keeps it"))
        self.close_button.setAccessibleName(tr("Close this message"))
        self.close_button.setProperty("role", "quiet")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(lambda _: self.closed.emit())
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.GAP)
        self._buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addWidget(self.text)
        column.addLayout(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 6, 10)
        layout.setSpacing(10)
        layout.addWidget(picture)
        layout.addLayout(column, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def add_action(self, label: str, action: Callable[[], object]) -> None:
        button = QPushButton(label)
        button.setProperty("role", "small")
        button.setToolTip(label)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action)
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def fit(self, width: int) -> None:
        """Be so wide, and as tall as the sentence needs."""
        self.setFixedWidth(width)
        self.ensurePolished()
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what is below must not be clicked

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.closed.emit()


def words_of(notice: Notice) -> QLabel:
    """The sentence of a notice."""
    text = QLabel(notice.message)
    text.setWordWrap(True)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return text
