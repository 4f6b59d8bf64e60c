"""The first column of the page, whatever is learned from: a table with filters, and what can be done with its rows."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.jobs import Progress
from desktop.shared import theme
from desktop.shared.controls import icon_button, keep_place
from desktop.shared.form import allow
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import core_sentence, tr
from desktop.style_lab.row_table import RowTable


class SetColumn(QWidget):
    """A data set: its rows, filters and buttons. What the rows are, and where they come from, says a class of its own.

    Attributes:
        view: the table.
        search, kind: which rows it shows.
        play, include, exclude, edit, propose, clear, stop: the buttons.
    """

    def __init__(self, view: RowTable, words: str, parent: QWidget | None = None) -> None:
        """`words` are said where there are no rows."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.view, self._nothing = view, words
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the data set"))
        self.search.setAccessibleName(tr("Search the data set"))
        self.search.setClearButtonEnabled(True)
        self.kind = QComboBox()
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
        keep_place(self.bar)
        self.play = icon_button("play", tr("Play the row (Return)"))
        self.include = icon_button("accept", tr("Learn from the chosen rows (Ins)"))
        self.exclude = icon_button("ignore", tr("Leave the chosen rows out (Del)"))
        self.edit = QPushButton(tr("Labels…"))
        self.propose = QPushButton(tr("Propose labels"))
        self.clear = icon_button("discard", tr("Empty the list; no file is touched"))
        self.stop = icon_button("cancel", tr("Stop reading"))
        keep_place(self.stop)
        for button in (self.edit, self.propose):
            button.setProperty("role", "small")

    def lay_out(self, adders: list[QPushButton], filters: list[QWidget], tools: list[QToolButton]) -> None:
        """Put everything into its place.

        Args:
            adders: at the top; filters: beside the search; tools: beside the buttons for the rows.
        """
        heading = QLabel(tr("Data set"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.setSpacing(theme.GAP)
        top.addWidget(heading)
        top.addStretch(1)
        for adder in adders:
            adder.setProperty("role", "small")
            top.addWidget(adder)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.search, 1)
        for field in (*filters, self.kind):
            row.addWidget(field)
        below = QHBoxLayout()
        below.setSpacing(2)
        for button in (self.play, self.include, self.exclude):
            below.addWidget(button)
        below.addSpacing(theme.GAP)
        for tool in (self.edit, self.propose, *tools):
            below.addWidget(tool)
            below.addSpacing(2)
        below.addStretch(1)
        below.addWidget(self.clear)
        foot = QHBoxLayout()
        foot.addWidget(self.counts, 1)
        foot.addWidget(self.stop)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 8)
        layout.setSpacing(theme.GAP)
        layout.addLayout(top)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.hint)
        layout.addLayout(below)
        layout.addWidget(self.bar)
        layout.addLayout(foot)
        self.search.textChanged.connect(lambda _: self.show_rows())
        self.kind.currentIndexChanged.connect(lambda _: self.show_rows())
        self.play.clicked.connect(self.play_row)
        self.include.clicked.connect(lambda: self.set_included(True))
        self.exclude.clicked.connect(lambda: self.set_included(False))
        self.edit.clicked.connect(self.edit_labels)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.allow_buttons())
        self.view.playAsked.connect(self.play_row)
        self.view.includeAsked.connect(self.set_included)
        self.view.customContextMenuRequested.connect(lambda at: self.menu().popup(self._global(at)))

    # What a class of its own says

    def show_rows(self) -> None:
        """Show the rows that the filters take."""
        raise NotImplementedError

    def allow_buttons(self) -> None:
        """Switch the buttons on that can be pressed."""
        raise NotImplementedError

    def play_row(self) -> None:
        """Play the current row."""
        raise NotImplementedError

    def set_included(self, included: bool) -> None:
        """Learn from the chosen rows, or leave them out."""
        raise NotImplementedError

    def edit_labels(self) -> object:
        """Ask for the labels of the chosen rows."""
        raise NotImplementedError

    def take(self, paths: list[Path]) -> None:
        """Read places that were dropped."""
        raise NotImplementedError

    def dropped(self, paths: list[Path]) -> list[Path]:
        """Those of some paths that can be read."""
        raise NotImplementedError

    # What is the same for all

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
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = self._dropped(event)
        if paths:
            event.acceptProposedAction()
            self.take(paths)

    def show_state(self, counts: list[str], *, there: bool, busy: bool) -> None:
        """Say what there is.

        Args:
            counts: parts of the line at the foot.
            there: whether there is any row; busy: whether some are read.
        """
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        if not busy:
            self.bar.setValue(0)
            self.counts.setText(" · ".join(counts) if there else tr("Nothing to learn from yet"))
        self.view.setVisible(there)
        self.hint.setVisible(not there)
        self.hint.setText(self.nothing_words(busy=busy))
        self._layout.setStretchFactor(self.hint, 0 if there else 1)
        self.allow_buttons()

    def nothing_words(self, *, busy: bool) -> str:
        """What is said in place of the table."""
        return tr("Maps are being read…") if busy else self._nothing

    def show_progress(self, progress: Progress) -> None:
        """How far the reading is."""
        self.bar.setValue(round(progress.done * 1000))
        self.counts.setText(
            f"{core_sentence(progress.stage)}: {core_sentence(progress.message)}" if progress.message else ""
        )

    def allow_rows(self, some: bool) -> None:
        """Switch on what needs chosen rows."""
        none = tr("Choose rows of the table first")
        for button in (self.play, self.include, self.exclude, self.edit):
            allow(button, some, none)

    def _dropped(self, event: QDropEvent) -> list[Path]:
        return self.dropped([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _global(self, at: QPoint) -> QPoint:
        return self.view.viewport().mapToGlobal(at)
