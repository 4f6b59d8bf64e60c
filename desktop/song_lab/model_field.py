"""Which model plays: its size, its licence, and whether it is on this machine."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout, QWidget

from core.errors import BeatwrightError
from core.model.checkpoints.hub.cache import endpoint, why_offline
from core.model.checkpoints.hub.models import find_snapshot
from core.model.checkpoints.hub.stored_models import stored_model
from core.model.runtime.memory import available_memory, may_have_card
from core.music.libraries import require_libraries
from core.music.licences import Licence
from core.music.provider import Provider
from core.music.providers import find_provider
from core.music.published.catalog import FAMILIES, MODELS, find_published, licence_of, provider_of
from core.music.published.model import PublishedModel
from core.music.request import SongRequest
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.form import allow
from desktop.shared.labels import ElidedChoice
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, tr


@dataclass(frozen=True, slots=True)
class ModelState:
    """What is here of a model.

    Attributes:
        here: it can be used now.
        arrived: bytes of a download that stopped.
        problem: why it cannot be used, one sentence; empty where it can, perhaps after a download.
    """

    here: bool
    arrived: int
    problem: str


class ModelField(QWidget):
    """A choice of models, and what there is to know of the chosen one.

    Attributes:
        choice: the models.
        fetch: downloads the chosen one, or stops that.
        state: of the chosen one; None until it was looked at.

    Signals:
        changed: another model, or it became usable or not.
        fetchAsked: the chosen model is to be downloaded, or that stopped.
    """

    changed = Signal()
    fetchAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: ModelState | None = None
        self._reader = BackgroundCall(self)
        self._folder: Path | None = None
        self.choice = ElidedChoice()
        self.choice.setAccessibleName(tr("Music model"))
        self.choice.setToolTip(tr("Small models are quick, large ones sound better and want a graphics card"))
        for family in FAMILIES.values():
            for model in family:
                self.choice.addItem(model.name, model.name)
            self.choice.insertSeparator(self.choice.count())
        self.choice.addItem(theme.icon("folder"), tr("Choose a folder…"))
        self.fetch = QPushButton(tr("Download"))
        self.fetch.setProperty("role", "small")
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note.setFixedHeight(2 * self.note.fontMetrics().lineSpacing() + 2)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.choice, 1)
        row.addWidget(self.fetch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(row)
        layout.addWidget(self.note)
        self._name = next(iter(MODELS))
        self._fetching = False
        self.choice.activated.connect(self._activated)
        self.choice.currentIndexChanged.connect(lambda _: self._chosen())
        self.fetch.clicked.connect(self.fetchAsked)
        self.look_again()

    @property
    def name(self) -> str:
        """The chosen model: its name, or the folder of one."""
        return self._name

    @property
    def provider(self) -> Provider:
        """Who plays the chosen model."""
        return find_provider(provider_of(self._name))

    @property
    def published(self) -> PublishedModel | None:
        """What is known of the chosen model by its name."""
        return find_published(self._name)

    @property
    def licence(self) -> Licence:
        """The licence of the chosen model."""
        return licence_of(self._name)

    def use(self, name: str) -> None:
        """Choose a model by name, or by its folder."""
        place = self.choice.findData(name)
        if place < 0:
            self._offer(Path(name))
            place = self.choice.findData(name)
        self.choice.setCurrentIndex(place)

    def why_not(self) -> str:
        """Why nothing can be made with the chosen model now, one sentence; empty where it can."""
        return self.state.problem if self.state is not None else ""

    def room_problem(self, request: SongRequest, loaded: str = "") -> str:
        """Why a request does not fit into memory, one sentence; empty where it does, or it is not known.

        Args:
            loaded: the model whose memory is free for it, as the helper process has it still.
        """
        available, kept = available_memory(), find_published(loaded)
        if available is None:
            return ""
        if kept is not None and not may_have_card():
            available += kept.parameters * 4
        return self.provider.room_problem(request, available)

    def look_again(self) -> None:
        """Look what is here of the chosen model."""
        self._reader.load(partial(_state_of, self._name), self._look, lambda _: None)

    def show_fetching(self, fetching: bool) -> None:
        """Whether the chosen model is being downloaded."""
        self._fetching = fetching
        self._show()

    def _activated(self, place: int) -> None:
        if place == self.choice.count() - 1:
            chosen = QFileDialog.getExistingDirectory(self, tr("The folder of a music model"))
            self.use(chosen or self._name)

    def _offer(self, folder: Path) -> None:
        if self._folder is not None:
            self.choice.removeItem(self.choice.findData(str(self._folder)))
        self._folder = folder
        self.choice.insertItem(self.choice.count() - 2, folder.name, str(folder))

    def _chosen(self) -> None:
        name = self.choice.currentData()
        if isinstance(name, str) and name != self._name:
            self._name, self.state = name, None
            self.look_again()
            self.changed.emit()

    def _look(self, state: ModelState) -> None:
        self.state = state
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Show the chosen model's licence and state, and whether it can be downloaded."""
        state, model, licence = self.state, self.published, self.licence
        words = [tr("Licence: {licence}.", licence=licence.name)]
        if model is not None:
            words.insert(0, self._where(model, state))
        if state is not None and state.problem:
            words.insert(0, core_sentence(state.problem))
        self.note.setText(" ".join(words))
        meaning = core_sentence(licence.sentence)
        needs = core_sentence(self.provider.needs)
        self.note.setToolTip("\n".join([*words, f"{licence.name}: {meaning}.", needs]))
        here = state is not None and state.here
        self.fetch.setText(tr("Pause") if self._fetching else tr("Download"))
        offline = core_sentence(state.problem) if state is not None else ""
        reason = tr("It is on this machine already") if here else offline
        allow(
            self.fetch, self._fetching or not reason, reason, tr("Download it now; what is stopped goes on from there")
        )

    def _where(self, model: PublishedModel, state: ModelState | None) -> str:
        if state is not None and state.here:
            return tr("{title} is on this machine.", title=model.name)
        size = size_text(max(model.download - (state.arrived if state is not None else 0), 0))
        return tr("{title}: {size} to download.", title=model.name, size=size)


def _state_of(name: str) -> ModelState:
    """Whether a model of music is on this machine, how large it is, and what keeps it from being used."""
    provider, model = find_provider(provider_of(name)), find_published(name)
    try:
        require_libraries(*provider.libraries)
        if model is None:
            provider.check_folder(Path(name).expanduser())
    except BeatwrightError as error:
        return ModelState(False, 0, str(error))
    if model is None:
        return ModelState(True, 0, "")
    if find_snapshot(model.hub_id) is not None:
        return ModelState(True, 0, "")
    reason = why_offline()
    problem = f"{model.name} is not on this machine and {reason}." if reason else ""
    return ModelState(False, stored_model(model.hub_id).size, problem)


def may_use(parent: QWidget, licence: Licence) -> bool:
    """Whether the person accepts a licence; asked once for each model."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("The licence of the music"))
    meaning = core_sentence(licence.sentence)
    box.setText(
        tr("{source} comes under {licence}: {meaning}.", source=licence.source, licence=licence.name, meaning=meaning)
    )
    page = f"{endpoint()}/{licence.source}"
    stored = tr("The licence is written beside each song and into the tags of its maps.")
    box.setInformativeText("\n".join([stored, tr("From: {page}", page=page)]))
    yes = box.addButton(tr("Accept"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is yes
