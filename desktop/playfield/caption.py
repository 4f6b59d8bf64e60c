"""The line over the playfield's lower left corner, about what is picked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.shared.colours import BACKGROUND, TEXT
from desktop.shared.translation import tr

_EDGE = 8


class Caption(QLabel):
    """A line that floats over its parent and takes no clicks; it is not there while it is empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ground = tr(
            "rgba({red}, {green}, {blue}, 220)", red=BACKGROUND.red(), green=BACKGROUND.green(), blue=BACKGROUND.blue()
        )
        self.setStyleSheet(
            f"background: {ground}; color: {TEXT.name()}; border-radius: 4px; padding: 3px 8px; font-size: 12px;"
        )
        self.hide()

    @property
    def words(self) -> str:
        """What it says, whole."""
        return self._words

    def show_words(self, words: str) -> None:
        """Say something, or nothing."""
        self._words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.place()

    def place(self) -> None:
        """Move to the corner of the parent, as wide as that allows."""
        parent = self.parentWidget()
        if not self._words or parent is None:
            return
        room = parent.width() - 2 * _EDGE
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room - 20))
        self.adjustSize()
        self.move(_EDGE, parent.height() - self.height() - _EDGE)
        self.raise_()
