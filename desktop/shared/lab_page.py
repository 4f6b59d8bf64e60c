"""What the pages of the labs have in common: a head with the way back, and columns beside each other below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.shared import theme
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import tr


class LabPage(QWidget):
    """A page in the place of the editor.

    Attributes:
        purpose: what it is for.
        back: the button that leads back to the editor.
        columns: its parts beside each other.

    Signals:
        closed: the user goes back to the editor.
    """

    closed = Signal()

    def __init__(self, title: str, about: str, way_back: str, parent: QWidget | None = None) -> None:
        """A page without columns.

        Args:
            title: what it is called; `about`: what it is for.
            way_back: the tool tip of the button back.
        """
        super().__init__(parent)
        name, self.purpose = QLabel(title), ElidedLabel(about)
        name.setProperty("role", "title")
        self.purpose.setProperty("role", "muted")
        self.back = QPushButton(theme.icon("previous"), tr("Back to the editor"))
        self.back.setToolTip(way_back)
        self.back.setProperty("role", "quiet")
        self.back.clicked.connect(self.closed)
        head = QFrame()
        head.setProperty("role", "bar")
        row = self._head = QHBoxLayout(head)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(theme.MARGIN)
        row.addWidget(name)
        row.addWidget(self.purpose, 1)
        row.addWidget(self.back)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.columns, 1)

    def put_beside_title(self, widget: QWidget) -> None:
        """Put something into the head, behind the title."""
        self._head.insertWidget(1, widget)

    def fill_columns(
        self, columns: Sequence[QWidget], least: Sequence[int], widths: Sequence[int], shares: Sequence[int]
    ) -> None:
        """Put the columns in.

        Args:
            least: how narrow each may become, in pixels; `widths`: how wide it is at first.
            shares: of the room that a wider window brings.
        """
        for number, column in enumerate(columns):
            column.setMinimumWidth(least[number])
            self.columns.addWidget(column)
            self.columns.setStretchFactor(number, shares[number])
        self.columns.setSizes(list(widths))
