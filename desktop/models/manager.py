"""The model manager: a card for each model, and the adapters."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from core.jobs import Progress
from core.model.checkpoints.hub.cache import cache_folder
from desktop.models.adapters_page import AdaptersPage
from desktop.models.model_card import ModelCardView
from desktop.models.store import ModelStore
from desktop.shared import theme
from desktop.shared.form import scrolling
from desktop.shared.labels import ElidedLabel
from desktop.shared.outside import open_outside
from desktop.shared.size_text import size_text
from desktop.shared.translation import tr

_WIDTH, _HEIGHT, _TALLEST, _AROUND = 920, 600, 860, 120  # px


class ModelManager(QDialog):
    """The dialog with the models and the adapters.

    Attributes:
        cards: of the models, by name.
        adapters: the second tab.
        free: where models are kept, and how much is free there.

    Signals:
        useAsked, deleteAsked: the name of a model.
    """

    useAsked = Signal(str)
    deleteAsked = Signal(str)

    def __init__(self, store: ModelStore, adapter_folders: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models and adapters"))
        room = parent.height() - _AROUND if parent is not None else 0
        self.resize(_WIDTH, min(max(_HEIGHT, room), _TALLEST))
        self._store = store
        self.cards: dict[str, ModelCardView] = {}
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, theme.MARGIN, 8, 0)
        self._column.setSpacing(theme.GAP)
        self._column.addStretch(1)
        area = scrolling(holder)
        area.setAccessibleName(tr("Models"))
        self.adapters = AdaptersPage(adapter_folders)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Models and adapters"))
        self.tabs.addTab(area, tr("Models"))
        self.tabs.addTab(self.adapters, tr("Adapters"))
        self.free = ElidedLabel()
        self.free.setProperty("role", "faint")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.folder = buttons.addButton(tr("Show the folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder.setToolTip(tr("Open the folder of downloaded models"))
        self.folder.clicked.connect(lambda: open_outside(cache_folder()))
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.free, 1)
        below.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(below)
        store.changed.connect(self._show)
        store.progressed.connect(self._progressed)
        store.arrived.connect(self._arrived)
        self._show()
        store.refresh()

    def _show(self) -> None:
        """Show the models as cards, and how much room there is."""
        names = {entry.name for entry in self._store.entries}
        for name in [name for name in self.cards if name not in names]:
            self.cards.pop(name).deleteLater()
        for place, entry in enumerate(self._store.entries):
            view = self.cards.get(entry.name)
            if view is None:
                view = ModelCardView(self._store, entry)
                view.useAsked.connect(self.useAsked)
                view.deleteAsked.connect(self.deleteAsked)
                self.cards[entry.name] = view
                self._column.insertWidget(place, view)
            view.show_entry(entry)
        free = self._store.free
        kept = tr("Kept in {folder}", folder=cache_folder())
        room = "" if free is None else tr("{size} free", size=size_text(free))
        self.free.setText(" · ".join(filter(None, (room, kept))))
        self.free.setToolTip(self.free.text())

    def _arrived(self, _name: str) -> None:
        self.adapters.read()

    def _progressed(self, name: str, progress: Progress) -> None:
        if name in self.cards:
            self.cards[name].show_progress(progress)

    def show_adapters(self) -> None:
        """Bring the adapters into view."""
        self.tabs.setCurrentWidget(self.adapters)
