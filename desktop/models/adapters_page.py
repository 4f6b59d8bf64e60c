"""The adapters of this machine, and which of them the form in view uses."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.generation.model_ref import AdapterRef
from core.model.checkpoints.adapter_listing import AdapterListing, adapters_in, list_adapters
from desktop.models.adapter_row import AdapterRow
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.form import allow, scrolling
from desktop.shared.translation import tr


class AdaptersPage(QWidget):
    """One row for each adapter; several can be used at once, each with a strength.

    Attributes:
        rows: in the order in which they are shown.
        add: asks for a folder.

    Signals:
        chosen: the `AdapterRef`s that are used now.
        foldersChanged: the folders of the user's own adapters.
        deleteAsked: the hub id of a downloaded one.
        problem: why a folder cannot be listed, one sentence.
    """

    chosen = Signal(object)
    foldersChanged = Signal(list)
    deleteAsked = Signal(str)
    problem = Signal(str)

    def __init__(self, folders: Sequence[Path], parent: QWidget | None = None) -> None:
        """`folders` hold adapters, or are adapters."""
        super().__init__(parent)
        self._folders = list(folders)
        self._used: tuple[AdapterRef, ...] = ()
        self._model, self._why_not = "", ""
        self._reader = BackgroundCall(self)
        self.rows: list[AdapterRow] = []
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setFixedHeight(3 * self.words.fontMetrics().lineSpacing() + 4)
        self.add = QPushButton(theme.icon("folder"), tr("Add a folder…"))
        self.add.setToolTip(tr("List an adapter, or all adapters in a folder; nothing is copied"))
        self.add.setAutoDefault(False)
        self.none = QLabel(
            tr("No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.")
        )
        self.none.setWordWrap(True)
        self.none.setProperty("role", "muted")
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(theme.GAP)
        self._column.addWidget(self.none)
        self._column.addStretch(1)
        area = scrolling(holder)
        area.setAccessibleName(tr("Adapters"))
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        self.add.clicked.connect(self._ask)

    def show_form(self, form: str, model: str, title: str, used: tuple[AdapterRef, ...], why_not: str) -> None:
        """Show what a form uses.

        Args:
            form: what its tab is called.
            model, title: name and title of its chosen model.
            why_not: why it cannot use adapters, one sentence; empty where it can.
        """
        self._model, self._used, self._why_not = model, used, why_not
        words = tr(
            "Those that are ticked are blended, each with its strength, for the form {form} with {title}. "
            "Changing them does not load the model again.",
            form=form,
            title=title,
        )
        self.words.setText(why_not or words)
        self.read()

    def read(self) -> None:
        """Look at the folders again."""
        named = [each.path for each in self._used]
        folders = [*self._folders, *named]
        self._reader.load(lambda: list_adapters([*folders, *trained_folders()]), self._show, self._failed)

    def _show(self, listings: list[AdapterListing]) -> None:
        """Show the adapters, in rows that stay where nothing changed."""
        focus = self.window().focusWidget()
        kept = {row.listing.folder: row for row in self.rows}
        rows = []
        for listing in listings:
            row = kept.pop(listing.folder, None)
            if row is None or row.listing != listing:
                if row is not None:
                    row.deleteLater()
                row = self._row(listing)
            rows.append(row)
        for gone in kept.values():
            gone.deleteLater()
        self.rows = rows
        for place, row in enumerate(rows):
            self._column.insertWidget(place, row)
            row.show_model(self._model)
            used = next((each for each in self._used if each.path.absolute() == row.listing.folder.absolute()), None)
            row.show_strength(None if used is None else used.strength)
            if self._why_not:
                allow(row.used, False, self._why_not)
            removable = bool(row.listing.hub_id or self._listed_by(row.listing) or row.ref is not None)
            allow(row.remove, removable, tr("It is listed because a training run made it"))
        self.none.setVisible(not rows)
        if focus is not None and focus.isVisible():
            focus.setFocus()

    def _row(self, listing: AdapterListing) -> AdapterRow:
        row = AdapterRow(listing, self._model)
        row.changed.connect(self._choose)
        row.removeAsked.connect(lambda: self._remove(row))
        return row

    def _choose(self) -> None:
        refs = tuple(ref for row in self.rows if (ref := row.ref) is not None)
        if refs != self._used:
            self._used = refs
            self.chosen.emit(refs)

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose an adapter folder"))
        if chosen:
            self.add_folder(Path(chosen))

    def add_folder(self, folder: Path) -> None:
        """List what is in a folder from now on, or say that there is no adapter in it."""
        if next(adapters_in(folder), None) is None:
            files = "adapter_config.json, adapter_model.safetensors"
            self.problem.emit(tr("{folder} holds no adapter; its files are {files}.", folder=folder, files=files))
        elif folder not in self._folders:
            self._folders.insert(0, folder)
            self.foldersChanged.emit(list(self._folders))
        self.read()

    def _remove(self, row: AdapterRow) -> None:
        """Delete a downloaded adapter, or take the folder of another off the list."""
        listing = row.listing
        if listing.hub_id:
            self.deleteAsked.emit(listing.hub_id)
            return
        row.used.setChecked(False)
        inside = self._listed_by(listing)
        if inside:
            self._folders = [each for each in self._folders if each not in inside]
            self.foldersChanged.emit(list(self._folders))
        self.read()

    def _listed_by(self, listing: AdapterListing) -> list[Path]:
        """The folders of the user's list in which an adapter was found."""
        return [each for each in self._folders if each in (listing.folder, listing.folder.parent)]

    def _failed(self, error: Exception) -> None:
        self.problem.emit(str(error))


def trained_folders() -> list[Path]:
    """Where the training runs of this user wrote adapters."""
    from core.training.run_card import list_runs

    return [Path(run.card.out) for run in list_runs() if run.card.kind == "adapter"]
