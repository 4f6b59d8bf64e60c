"""Descriptors in a form: typed, or chosen from those that the model supports."""

from collections.abc import Iterable

from PySide6.QtCore import Signal

from desktop.shared.button_field import ButtonField
from desktop.shared.translation import tr


class DescriptorField(ButtonField):
    """A line of names, separated by commas, and a button that opens the list.

    Signals:
        listAsked: the button.
    """

    listAsked = Signal()

    def __init__(self) -> None:
        tip = tr("Choose from the descriptors that the model supports")
        super().__init__(tr("choose or type"), "search", tip, tr("Choose descriptors"))
        self.button.clicked.connect(self.listAsked)
        self.line.textChanged.connect(self.line.setToolTip)

    @property
    def names(self) -> tuple[str, ...]:
        """The names in the line."""
        return tuple(part.strip() for part in self.line.text().split(",") if part.strip())

    def set_names(self, names: Iterable[str]) -> None:
        self.line.setText(", ".join(names))
        self.line.setCursorPosition(0)
