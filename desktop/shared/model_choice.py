"""The list of models: those of the catalogue, and a checkpoint folder of one's own."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from core.beatmap.objects import GameMode
from core.errors import BeatwrightError
from core.model.checkpoints.catalog import ModelCard, load_catalog
from core.model.checkpoints.hub.stored_models import bytes_to_download
from core.model.checkpoints.inspect import inspect_model
from desktop.shared import theme
from desktop.shared.size_text import size_text
from desktop.shared.translation import marked, tr

YEARS = (2007, 2077)
"""The years that a request may name at all."""

_CHOOSE = marked("Choose a folder…")
_MANAGE = marked("All models and their downloads…")
_NOTE = marked("downloads {size} first")
_BELOW = 3  # entries below the models: a line and what is no model


class ModelChoice(QComboBox):
    """A combo box of the models of the catalogue, and of one checkpoint folder.

    Signals:
        problem: why a chosen folder cannot be used as a model, one sentence.
        managerAsked: the model manager is asked for.
    """

    problem = Signal(str)
    managerAsked = Signal()

    def __init__(self, task: str = "new", parent: QWidget | None = None) -> None:
        """Models that were not trained for `task` are in the list too, disabled, with the reason."""
        super().__init__(parent)
        self._task = task
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for card in usable_models():
            self._insert(self.count(), card)
        self.insertSeparator(self.count())
        self.addItem(theme.icon("folder"), tr(_CHOOSE))
        self.setItemData(self.count() - 1, tr("A checkpoint folder on this machine"), Qt.ItemDataRole.ToolTipRole)
        self.addItem(theme.icon("settings"), tr(_MANAGE))
        self.setItemData(
            self.count() - 1, tr("Sizes, licences, speed here, downloads and adapters"), Qt.ItemDataRole.ToolTipRole
        )
        self._chosen = next((index for index in range(self.count()) if self._can(index)), 0)
        self.setCurrentIndex(self._chosen)
        self._folder: Path | None = None
        self.currentIndexChanged.connect(self._changed)
        self.activated.connect(self._activated)
        self._show_notes()

    @property
    def card(self) -> ModelCard:
        """The card of the chosen model."""
        card = self.itemData(self._chosen)
        assert isinstance(card, ModelCard)
        return card

    @property
    def folder(self) -> Path | None:
        """The checkpoint folder in the list, chosen or not."""
        return self._folder

    def choose(self, name: object) -> None:
        """Choose by name, if there is such a model."""
        for index in range(self.count()):
            card = self.itemData(index)
            if isinstance(card, ModelCard) and card.name == name and self._can(index):
                self.setCurrentIndex(index)

    def offer_folder(self, folder: Path) -> None:
        """Put a checkpoint folder into the list, in place of the one before."""
        card = folder_card(folder)
        if self._folder is None:
            self._insert(self.count() - _BELOW, card)
        place = self.count() - _BELOW - 1
        self.setItemData(place, card)
        self.setItemData(place, card.description, Qt.ItemDataRole.ToolTipRole)
        self.setItemText(place, card.title)
        self._folder = folder

    def use_folder(self, folder: Path) -> None:
        """Choose a checkpoint folder, or say what is wrong with it."""
        try:
            problems = inspect_model(folder).problems
        except BeatwrightError as error:
            problems = [str(error)]
        if problems:
            self.problem.emit(problems[0])
            return
        self.offer_folder(folder)
        if self.card.name == str(folder):
            self.currentIndexChanged.emit(self._chosen)
        self.choose(str(folder))

    def showPopup(self) -> None:
        self._show_notes()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Only the list has room for more than the title.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        title = self.card.title
        option.currentText = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width() - 4)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel scrolls the form; it must neither change the model nor open a dialog.
        event.ignore()

    def _insert(self, place: int, card: ModelCard) -> None:
        self.insertItem(place, card.title, card)
        reason = card.reason_off(self._task)
        self.setItemData(place, reason or card.description, Qt.ItemDataRole.ToolTipRole)
        if reason is not None:
            items = self.model()
            assert isinstance(items, QStandardItemModel)
            items.item(place).setEnabled(False)

    def _can(self, index: int) -> bool:
        card = self.itemData(index)
        return isinstance(card, ModelCard) and card.reason_off(self._task) is None

    def _show_notes(self) -> None:
        for index in range(self.count()):
            card = self.itemData(index)
            if isinstance(card, ModelCard) and card.hub_id is not None:
                size = bytes_to_download(card)
                note = tr(_NOTE, size=size_text(size)) if size else ""
                self.setItemText(index, f"{card.title} – {note}" if note else card.title)

    def _changed(self, index: int) -> None:
        if isinstance(self.itemData(index), ModelCard):
            self._chosen = index
        else:
            self.setCurrentIndex(self._chosen)

    def _activated(self, index: int) -> None:
        if self.itemText(index) == tr(_CHOOSE):
            start = str(self._folder) if self._folder is not None else ""
            chosen = QFileDialog.getExistingDirectory(self, tr("Choose a checkpoint folder"), start)
            if chosen:
                self.use_folder(Path(chosen))
        elif self.itemText(index) == tr(_MANAGE):
            self.managerAsked.emit()


def usable_models() -> list[ModelCard]:
    """The models that map, the bundled one first."""
    return [card for card in load_catalog().values() if card.kind == "mapper"]


def folder_card(folder: Path) -> ModelCard:
    """The card of a checkpoint folder: it offers every mode and task, since nothing says what the model supports."""
    return ModelCard(
        name=str(folder),
        title=folder.name or str(folder),
        family="",
        description=str(folder),
        modes=tuple(GameMode),
        tasks=("new", "remap", "hitsounds", "guest", "timing", "modding"),
        years=YEARS,
    )
