"""The field for adapters: typed, chosen as a folder, or picked from the list of adapters."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QToolButton

from desktop.shared import theme
from desktop.shared.folder_field import FolderField
from desktop.shared.translation import tr


class AdapterField(FolderField):
    """Folders of adapters with their strengths, as in `mine:0.7; other:0.5`.

    Signals:
        listAsked: the list of adapters is asked for.
    """

    listAsked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("an adapter folder"))
        self.list = QToolButton()
        self.list.setIcon(theme.icon("more"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setToolTip(tr("Choose adapters from a list, several at once, each with its strength"))
        self.list.setAccessibleName(tr("List of adapters"))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.list)
        self.list.clicked.connect(self.listAsked)
