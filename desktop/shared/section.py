"""A part of a form that folds to its heading."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.shared import theme
from desktop.shared.translation import tr


class Section(QWidget):
    """A heading that folds and unfolds what is below it.

    Attributes:
        heading: the button with the title.
        content: what is below it.

    Signals:
        folded: whether it was folded or unfolded.
    """

    folded = Signal(bool)

    def __init__(self, title: str, content: QWidget, tip: str = "", *, folded: bool = False) -> None:
        super().__init__()
        self.title, self.content = title, content
        self.heading = QPushButton(title)
        self.heading.setProperty("role", "section")
        self.heading.setIconSize(QSize(12, 12))
        self.heading.setCheckable(True)
        self._tip = tip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(content)
        self._problem = ""
        self.heading.setChecked(not folded)
        self.heading.toggled.connect(self._toggled)
        self._show()

    @property
    def is_folded(self) -> bool:
        return not self.heading.isChecked()

    def set_folded(self, folded: bool) -> None:
        """Fold it to its heading, or unfold it."""
        self.heading.setChecked(not folded)

    def set_problem(self, sentence: str) -> None:
        """Mark the heading where a field below it is not valid; an empty sentence takes the mark away."""
        if sentence != self._problem:
            self._problem = sentence
            self._show()

    def _toggled(self, unfolded: bool) -> None:
        self._show()
        self.folded.emit(not unfolded)

    def _show(self) -> None:
        """Show or hide the content; a folded section shows that there is a problem inside."""
        folded = self.is_folded
        self.content.setHidden(folded)
        marked = folded and bool(self._problem)
        colour = theme.DANGER if marked else theme.MUTED
        self.heading.setIcon(theme.icon("folded" if folded else "unfolded", colour))
        self.heading.setToolTip(
            self._problem if marked else self._tip or tr("Fold or unfold {title}", title=self.title)
        )
        said = tr("{title}, folded", title=self.title) if folded else tr("{title}, unfolded", title=self.title)
        self.heading.setAccessibleName(said)
