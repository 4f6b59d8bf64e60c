"""Groups that share one column of a form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.panels.controls import Segments
from desktop.panels.form import Group


class GroupSwitch(QWidget):
    """One group at a time, chosen by the buttons that stand in for the headings."""

    def __init__(self, groups: list[tuple[Group, str]]) -> None:
        """`groups` come with the tool tip of their button."""
        super().__init__()
        self._groups = [group for group, _ in groups]
        self.buttons = Segments([(group.heading.text(), group, tip) for group, tip in groups])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignLeft)
        for group in self._groups:
            group.heading.hide()
            layout.addWidget(group)
        layout.addStretch(1)
        self.buttons.chosen.connect(self.show_group)
        self.show_group(self._groups[0])

    def show_group(self, shown: object) -> None:
        self.buttons.set_value(shown)
        for group in self._groups:
            group.setVisible(group is shown)
