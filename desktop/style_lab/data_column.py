"""The data set: its table with filters, what is wrong with it, and what can be done with its rows."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import MODE_NAMES
from core.errors import InputError
from core.jobs import Progress
from core.training.data.data_set import Difficulty
from desktop.shared import theme
from desktop.shared.controls import icon_button, keep_place
from desktop.shared.form import allow
from desktop.shared.labels import ElidedLabel
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import core_sentence, tr
from desktop.style_lab.data_desk import DataDesk
from desktop.style_lab.data_rows import DataRows, RowFilter
from desktop.style_lab.data_table import DataTable
from desktop.style_lab.labels_dialog import LabelsDialog, ask_labels


class DataColumn(QWidget):
    """The first column of the page.

    Attributes:
        rows, view: the table.
        search, mode, kind: which rows it shows.

    Signals:
        playAsked: the `Path` of a difficulty.
        followAsked: the `MapSource` of the difficulties to map alike, without training.
    """

    playAsked = Signal(Path)
    followAsked = Signal(object)

    def __init__(self, desk: DataDesk, notices: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._desk, self._notices = desk, notices
        self.rows = DataRows(lambda file, included: desk.set_included([file], included), self)
        self.view = DataTable(self.rows)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the data set"))
        self.search.setAccessibleName(tr("Search the data set"))
        self.search.setClearButtonEnabled(True)
        self.mode, self.kind = QComboBox(), QComboBox()
        self.mode.setAccessibleName(tr("Mode"))
        self.mode.addItem(tr("All modes"), "")
        for mode, name in MODE_NAMES.items():
            self.mode.addItem(name, mode.name.lower())
        self.kind.setAccessibleName(tr("Which rows"))
        for value, name in (
            ("", tr("All rows")),
            ("learned", tr("Learned from")),
            ("left out", tr("Left out")),
            ("faults", tr("With faults")),
        ):
            self.kind.addItem(name, value)
        self.counts = ElidedLabel()
        self.counts.setProperty("role", "muted")
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setProperty("role", "thin")
        self.bar.setAccessibleName(tr("How far the reading of maps is"))
        keep_place(self.bar)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show()

    def _make_buttons(self) -> None:
        self.folder = QPushButton(theme.icon("folder"), tr("Add a folder…"))
        self.folder.setToolTip(tr("A folder of mapsets; folders and .osz files can be dropped here too"))
        self.files = QPushButton(tr("Add .osz…"))
        self.files.setToolTip(tr("Archives of mapsets"))
        self.play = icon_button("play", tr("Play the row (Return)"))
        self.include = icon_button("accept", tr("Learn from the chosen rows (Ins)"))
        self.exclude = icon_button("ignore", tr("Leave the chosen rows out (Del)"))
        self.edit = QPushButton(tr("Labels…"))
        self.edit.setToolTip(tr("Mapper, year, weight and descriptors of the chosen rows"))
        self.propose = QPushButton(tr("Propose labels"))
        self.propose.setToolTip(tr("Descriptors from the charts, where none were typed"))
        self.follow = icon_button("style", tr("Map like these (without training)"))
        self.clear = icon_button("discard", tr("Empty the list; no file is touched"))
        self.stop = icon_button("cancel", tr("Stop reading"))
        keep_place(self.stop)
        for button in (self.folder, self.files, self.edit, self.propose):
            button.setProperty("role", "small")

    def _lay_out(self) -> None:
        heading = QLabel(tr("Data set"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.setSpacing(theme.GAP)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.folder)
        top.addWidget(self.files)
        filters = QHBoxLayout()
        filters.setSpacing(theme.GAP)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.mode)
        filters.addWidget(self.kind)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        for button in (self.play, self.include, self.exclude):
            tools.addWidget(button)
        tools.addSpacing(theme.GAP)
        tools.addWidget(self.edit)
        tools.addSpacing(2)
        tools.addWidget(self.propose)
        tools.addSpacing(2)
        tools.addWidget(self.follow)
        tools.addStretch(1)
        tools.addWidget(self.clear)
        foot = QHBoxLayout()
        foot.addWidget(self.counts, 1)
        foot.addWidget(self.stop)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 8)
        layout.setSpacing(theme.GAP)
        layout.addLayout(top)
        layout.addLayout(filters)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.hint)
        layout.addLayout(tools)
        layout.addWidget(self.bar)
        layout.addLayout(foot)

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._show)
        desk.busyChanged.connect(self._show_state)
        desk.progressed.connect(self._progressed)
        self.search.textChanged.connect(lambda _: self._show())
        self.mode.currentIndexChanged.connect(lambda _: self._show())
        self.kind.currentIndexChanged.connect(lambda _: self._show())
        self.folder.clicked.connect(self.choose_folder)
        self.files.clicked.connect(self.choose_files)
        self.play.clicked.connect(self.play_row)
        self.include.clicked.connect(lambda: self.set_included(True))
        self.exclude.clicked.connect(lambda: self.set_included(False))
        self.edit.clicked.connect(self.edit_labels)
        self.propose.clicked.connect(desk.label)
        self.follow.clicked.connect(self.follow_rows)
        self.clear.clicked.connect(desk.clear)
        self.stop.clicked.connect(desk.cancel)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.view.playAsked.connect(self.play_row)
        self.view.includeAsked.connect(self.set_included)
        self.view.customContextMenuRequested.connect(lambda at: self.menu().popup(self._global(at)))

    # What the user does

    @property
    def chosen(self) -> list[Difficulty]:
        """The selected rows."""
        return self.view.chosen

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
        return ask_labels(rows, lambda values: self._label([row.file for row in rows], values), self)

    def menu(self) -> QMenu:
        """What can be done with the chosen rows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, button in (
            (tr("Play"), self.play),
            (tr("Learn from these rows"), self.include),
            (tr("Leave these rows out"), self.exclude),
            (tr("Labels…"), self.edit),
        ):
            menu.addAction(words, button.click).setEnabled(button.isEnabled())
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped(event)
        if paths:
            event.acceptProposedAction()
            self._desk.add(paths)

    # What happens

    def _label(self, files: Sequence[str], values: dict[str, object]) -> None:
        try:
            self._desk.set_labels(files, values)
        except InputError as error:
            self._notices.report(error)

    def _global(self, at: QPoint) -> QPoint:
        return self.view.viewport().mapToGlobal(at)

    def _show(self) -> None:
        wish = RowFilter(self.search.text(), self.mode.currentData(), self.kind.currentData())
        chosen = {row.file for row in self.chosen}
        self.rows.show(self._desk.data_set, wish)
        self.view.choose(chosen)
        self._show_state()

    def _show_state(self) -> None:
        maps, songs, rows = self._desk.counts
        busy = self._desk.busy
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        if not busy:
            self.bar.setValue(0)
            faults = len(self._desk.data_set.faults)
            parts = [tr("%n difficulties", "", maps), tr("%n songs", "", songs), tr("%n left out", "", rows - maps)]
            parts += [tr("%n faults", "", faults)] if faults else []
            self.counts.setText(" · ".join(parts) if rows else tr("Nothing to learn from yet"))
        self.view.setVisible(bool(rows))
        self.hint.setVisible(not rows)
        self.hint.setText(
            tr("Maps are being read…")
            if busy
            else tr(
                "Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. "
                "Twenty maps that agree are a start."
            )
        )
        self._layout.setStretchFactor(self.hint, 0 if rows else 1)
        self._allow()

    def _progressed(self, progress: Progress) -> None:
        self.bar.setValue(round(progress.done * 1000))
        self.counts.setText(
            f"{core_sentence(progress.stage)}: {core_sentence(progress.message)}" if progress.message else ""
        )

    def _allow(self) -> None:
        some, none = bool(self.chosen), tr("Choose rows of the table first")
        for button in (self.play, self.include, self.exclude, self.edit):
            allow(button, some, none)
        busy, there = self._desk.busy, bool(self._desk.data_set.difficulties)
        reading, empty = tr("Maps are being read"), tr("The list is empty")
        allow(self.propose, there and not busy, reading if busy else empty)
        learned = bool(self._desk.data_set.included)
        allow(self.follow, learned and not busy, reading if busy else tr("Nothing to learn from yet"))
        allow(self.clear, there or busy, empty)
        for button in (self.folder, self.files):
            allow(button, not busy, reading)


def _dropped(event: QDropEvent) -> list[Path]:
    """The folders and archives that are dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if any((path / "adapter_config.json").is_file() for path in paths):
        return []
    return [path for path in paths if path.is_dir() or path.suffix.lower() in (".osz", ".osu")]
