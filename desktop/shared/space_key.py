"""Space plays and pauses wherever it is not needed for typing or pressing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

_USES_SPACE = (QLineEdit, QPlainTextEdit, QAbstractButton, QAbstractSpinBox, QComboBox)


class SpaceKey(QObject):
    """An event filter that gets Space before the focused widget does.

    Lists and sliders would swallow it, and as a shortcut it would be taken from buttons and fields.
    """

    def __init__(self, window: QWidget, pressed: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._pressed = window, pressed
        self._application().installEventFilter(self)

    def stop(self) -> None:
        """Stop filtering."""
        self._application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)  # quicker than asking for the type, and every event of the program comes here
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and isinstance(watched, QWidget)
            and watched.window() is self._window
            and not isinstance(QApplication.focusWidget(), _USES_SPACE)
        ):
            if not event.isAutoRepeat():
                self._pressed()
            return True
        return False

    @staticmethod
    def _application() -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application
