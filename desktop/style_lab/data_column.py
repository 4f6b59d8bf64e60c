"""The data set of maps: its table with filters, what is wrong with it, and what can be done with its rows."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QWidget

from core.beatmap.objects import MODE_NAMES
from core.errors import InputError
from core.training.data.data_set import Difficulty
from desktop.shared import theme
from desktop.shared.controls import icon_button
from desktop.shared.form import allow
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.style_lab.data_desk import DataDesk
from desktop.style_lab.data_rows import DataRows, RowFilter
from desktop.style_lab.data_table import DataTable
from desktop.style_lab.labels_dialog import LabelsDialog
from desktop.style_lab.set_column import SetColumn


class DataColumn(SetColumn):
    """The first column of the page, with maps.

    Attributes:
        rows, view: the table.
        mode: which rows it shows, beside search and kind.

    Signals:
        playAsked: the `Path` of a difficulty.
        followAsked: the `MapSource` of the difficulties to map alike, without training.
    """

    playAsked = Signal(Path)
    followAsked = Signal(object)

    def __init__(self, desk: DataDesk, notices: NoticeBoard, parent: QWidget | None = None) -> None:
        self._desk, self._notices = desk, notices
        self.rows = DataRows(lambda file, included: desk.set_included([file], included), desk)
        self.table = DataTable(self.rows)
        words = tr(
            "Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. "
            "Twenty maps that agree are a start."
        )
        super().__init__(self.table, words, parent)
        self.bar.setAccessibleName(tr("How far the reading of maps is"))
        self.mode = QComboBox()
        self.mode.setAccessibleName(tr("Mode"))
        self.mode.addItem(tr("All modes"), "")
        for mode, name in MODE_NAMES.items():
            self.mode.addItem(name, mode.name.lower())
        self.folder = QPushButton(theme.icon("folder"), tr("Add a folder…"))
        self.folder.setToolTip(tr("A folder of mapsets; folders and .osz files can be dropped here too"))
        self.files = QPushButton(tr("Add .osz…"))
        self.files.setToolTip(tr("Archives of mapsets"))
        self.edit.setToolTip(tr("Mapper, year, weight and descriptors of the chosen rows"))
        self.propose.setToolTip(tr("Descriptors from the charts, where none were typed"))
        self.follow = icon_button("style", tr("Map like these (without training)"))
        self.lay_out([self.folder, self.files], [self.mode], [self.follow])
        desk.changed.connect(self.show_rows)
        desk.busyChanged.connect(self._show_state)
        desk.progressed.connect(self.show_progress)
        self.mode.currentIndexChanged.connect(lambda _: self.show_rows())
        self.folder.clicked.connect(self.choose_folder)
        self.files.clicked.connect(self.choose_files)
        self.propose.clicked.connect(desk.label)
        self.follow.clicked.connect(self.follow_rows)
        self.clear.clicked.connect(desk.clear)
        self.stop.clicked.connect(desk.cancel)
        self.show_rows()

    @property
    def chosen(self) -> list[Difficulty]:
        """The selected rows."""
        return self.table.chosen

    def choose_folder(self) -> None:
        """Ask for a folder of mapsets."""
        folder = QFileDialog.getExistingDirectory(self, tr("Add a folder of mapsets"))
        if folder:
            self._desk.add([Path(folder)])

    def choose_files(self) -> None:
        """Ask for archives."""
        files, _ = QFileDialog.getOpenFileNames(self, tr("Add archives"), "", tr("Mapsets (*.osz)"))
        if files:
            self._desk.add([Path(each) for each in files])

    def play_row(self) -> None:
        """Play the difficulty of the current row."""
        if not self.chosen:
            return
        path = self._desk.path_of(self.chosen[0])
        if path is None:
            sentence = tr(
                "{title} cannot be played: its file is inside an archive, or gone.", title=self.chosen[0].title
            )
            self._notices.warn(sentence)
        else:
            self.playAsked.emit(path)

    def set_included(self, included: bool) -> None:
        """Learn from the chosen rows, or leave them out."""
        self._desk.set_included([row.file for row in self.chosen], included)

    def follow_rows(self) -> None:
        """Ask to map like the rows that are learned from."""
        source = self._desk.source
        if source.files:
            self.followAsked.emit(source)
        else:
            self._notices.warn(tr("These maps are inside archives, or gone; unpack the archives first."))

    def edit_labels(self) -> LabelsDialog | None:
        """Ask for the labels of the chosen rows."""
        rows = self.chosen
        if not rows:
            return None
        dialog = LabelsDialog(rows, self)
        dialog.show_for(lambda values: self._label([row.file for row in rows], values))
        return dialog

    def take(self, paths: list[Path]) -> None:
        """Read places that were dropped."""
        self._desk.add(paths)

    def dropped(self, paths: list[Path]) -> list[Path]:
        """The folders and archives among them."""
        if any((path / "adapter_config.json").is_file() for path in paths):
            return []
        return [path for path in paths if path.is_dir() or path.suffix.lower() in (".osz", ".osu")]

    def show_rows(self) -> None:
        """Show the rows that the filters take."""
        wish = RowFilter(self.search.text(), self.mode.currentData(), self.kind.currentData())
        chosen = {row.file for row in self.chosen}
        self.rows.show(self._desk.data_set, wish)
        self.table.choose(chosen)
        self._show_state()

    def allow_buttons(self) -> None:
        """Switch the buttons on that can be pressed."""
        self.allow_rows(bool(self.chosen))
        busy, there = self._desk.busy, bool(self._desk.data_set.difficulties)
        reading, empty = tr("Maps are being read"), tr("The list is empty")
        allow(self.propose, there and not busy, reading if busy else empty)
        learned = bool(self._desk.data_set.included)
        allow(self.follow, learned and not busy, reading if busy else tr("Nothing to learn from yet"))
        allow(self.clear, there or busy, empty)
        for button in (self.folder, self.files):
            allow(button, not busy, reading)

    def _label(self, files: Sequence[str], values: dict[str, object]) -> None:
        try:
            self._desk.set_labels(files, values)
        except InputError as error:
            self._notices.report(error)

    def _show_state(self) -> None:
        maps, songs, rows = self._desk.counts
        faults = len(self._desk.data_set.faults)
        parts = [tr("%n difficulties", "", maps), tr("%n songs", "", songs), tr("%n left out", "", rows - maps)]
        parts += [tr("%n faults", "", faults)] if faults else []
        self.show_state(parts, there=bool(rows), busy=self._desk.busy)
