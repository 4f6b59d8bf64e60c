"""Cards below each other, each of which can be chosen, played, kept and discarded by mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.shared import theme
from desktop.shared.controls import icon_button
from desktop.shared.form import scrolling
from desktop.shared.translation import tr

KEYS = 9
"""Cards that have a key of their own."""


class Card(QFrame):
    """One of several. A click or Return chooses it, Delete discards it, the arrow keys go to the cards beside it.

    Attributes:
        number: what it is called by.
        play, discard: the button of its key, and the one that Delete stands for.

    Signals:
        chosen: it is to be shown, or worked on.
        stepped: to the next card, or back below 0.
    """

    chosen = Signal()
    stepped = Signal(int)

    def __init__(self, discard: QToolButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play, self.discard = icon_button("play", tr("Play it, or stop")), discard
        self.number = QLabel()
        self.number.setFont(theme.monospace())
        self.number.setProperty("role", "muted")
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def lay_out(
        self, head: Sequence[QWidget], middle: Sequence[QWidget], words: Sequence[QWidget], buttons: Sequence[QWidget]
    ) -> None:
        """Put the parts in.

        Args:
            head: beside the number, the first as wide as there is room.
            middle: below each other.
            words: in the last row, the last of them as wide as there is room, and then the `buttons`.
        """
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.number)
        for place, part in enumerate(head):
            top.addWidget(part, 0 if place else 1)
        for part in words:
            below.addWidget(part, 1 if part is words[-1] else 0)
        for button in buttons:
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(5)
        layout.addLayout(top)
        for part in middle:
            layout.addWidget(part)
        layout.addLayout(below)

    def show_key(self, place: int) -> None:
        """Say which key plays it, counted from 0."""
        tip = tr("Play it, or stop ({key})", key=place + 1) if place < KEYS else tr("Play it, or stop")
        self.play.setToolTip(tip)

    def show_chosen(self, chosen: bool) -> None:
        """Whether it is the chosen one."""
        role = "card-chosen" if chosen else "card"
        if self.property("role") != role:
            theme.set_role(self, role)

    def enter(self) -> None:
        """What Return does."""
        self.chosen.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.enter()
            case Qt.Key.Key_Delete:
                self.discard.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case _:
                # Numbers and the keys of the editor go on to the window.
                event.ignore()


class CardList(QStackedWidget):
    """Cards that scroll, or a sentence if there are no cards.

    Attributes:
        nothing: the sentence.
    """

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Card] = []
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(theme.GAP)
        self._column.addStretch(1)
        self._area = scrolling(inner)
        self._area.setAccessibleName(name)
        self.nothing = QLabel(nothing)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.addWidget(self._area)
        self.addWidget(self.nothing)
        self.setCurrentIndex(1)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these in this order; those that are no longer among them go."""
        for place, card in enumerate(cards):
            self._column.insertWidget(place, card)
            card.show()  # at once, so that it can have the keyboard
        for card in self._cards:
            if card not in cards:
                self._column.removeWidget(card)
                card.hide()
                card.deleteLater()
        self._cards = list(cards)
        self.setCurrentIndex(0 if cards else 1)

    def focus_card(self, place: int) -> None:
        """Put the keyboard onto a card, where there is one at this place."""
        if 0 <= place < len(self._cards):
            self._cards[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self._cards[place], 0, theme.GAP)
