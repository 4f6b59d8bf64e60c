"""Sentences for the user that never get in the way: a bar at the top of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop import theme

_MOST = 3  # notices at once
_INFO_MS = 15_000  # a notice that only informs goes by itself


class Severity(StrEnum):
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One clear sentence, with what can be done about it: (label, what it does).

    Attributes:
        stays: even if it only informs.
        subject: what it is about; the next notice about the same takes its place.
    """

    severity: Severity
    message: str
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()
    stays: bool = False
    subject: str = ""


class NotificationBar(QWidget):
    """Shows the latest notices, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self.setAccessibleName("Notifications")
        self.hide()

    @property
    def messages(self) -> list[str]:
        """The sentences in view, newest first."""
        return [row.notice.message for row in self._rows]

    def show_notice(self, notice: Notice) -> None:
        """Add a notice; the same sentence is never there twice."""
        for row in [row for row in self._rows if _is_followed_by(row.notice, notice)]:
            self._remove(row)
        row = _Row(notice, self)
        row.closed.clicked.connect(lambda: self._remove(row))
        for label, action in notice.actions:
            row.add_action(label, self._doing(row, action))
        self._rows.insert(0, row)
        self._layout.insertWidget(0, row)
        for old in self._rows[_MOST:]:
            self._remove(old)
        if notice.severity is Severity.INFO and not notice.stays:
            QTimer.singleShot(_INFO_MS, row, lambda: self._remove(row))
        self.show()

    def clear(self) -> None:
        """Take every notice away."""
        for row in list(self._rows):
            self._remove(row)

    def _doing(self, row: "_Row", action: Callable[[], None]) -> Callable[[], None]:
        def do() -> None:
            self._remove(row)
            action()

        return do

    def _remove(self, row: "_Row") -> None:
        if row in self._rows:
            self._rows.remove(row)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.setVisible(bool(self._rows))


def _is_followed_by(old: Notice, new: Notice) -> bool:
    return old.message == new.message or (bool(old.subject) and old.subject == new.subject)


class _Row(QFrame):
    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("role", f"notice-{notice.severity}")
        colour = {"info": theme.ACCENT, "warning": theme.WARNING, "error": theme.DANGER}[notice.severity]
        picture = QLabel()
        picture.setPixmap(theme.icon(str(notice.severity), colour).pixmap(18, 18))
        text = QLabel(notice.message)
        text.setWordWrap(True)
        text.setTextInteractionFlags(text.textInteractionFlags().TextSelectableByMouse)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.closed = QToolButton()
        self.closed.setIcon(theme.icon("close", theme.MUTED))
        self.closed.setToolTip("Close this message")
        self.closed.setAccessibleName("Close this message")
        self.closed.setProperty("role", "quiet")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 5, 6, 5)
        self._layout.setSpacing(10)
        self._layout.addWidget(picture)
        self._layout.addWidget(text, 1)
        self._layout.addWidget(self.closed)

    def add_action(self, label: str, action: Callable[[], None]) -> None:
        button = QPushButton(label)
        button.clicked.connect(action)
        self._layout.insertWidget(self._layout.count() - 1, button)
