"""The page of the style lab: data set, training and styles beside each other."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.shared import theme
from desktop.shared.jobs import JobQueue
from desktop.shared.labels import ElidedLabel
from desktop.shared.map_source import MapSource
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.style_lab.data_column import DataColumn
from desktop.style_lab.data_desk import DataDesk
from desktop.style_lab.styles_column import StylesColumn
from desktop.style_lab.trainer import Trainer
from desktop.style_lab.training_column import TrainingColumn

_WIDTHS = (520, 400, 340)
_LEAST = (330, 330, 270)


class StyleLab(QWidget):
    """Everything about styles.

    Attributes:
        desk: the data set.
        trainer: what teaches.
        data, training, styles: the columns.

    Signals:
        closed: the user goes back to the editor.
    """

    closed = Signal()

    def __init__(
        self,
        desk: DataDesk,
        trainer: Trainer,
        columns: tuple[DataColumn, TrainingColumn, StylesColumn],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.trainer, self.desk = trainer, desk
        desk.setParent(self)
        self.data, self.training, self.styles = columns
        self.back = QPushButton(theme.icon("previous"), tr("Back to the editor"))
        self.back.setToolTip(tr("Back to the editor (Esc); a training goes on"))
        self.back.setProperty("role", "quiet")
        title = QLabel(tr("Style lab"))
        title.setProperty("role", "title")
        about = ElidedLabel(tr("Teach the program with your own maps, on this computer"))
        about.setProperty("role", "muted")
        head = QFrame()
        head.setProperty("role", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(theme.MARGIN)
        row.addWidget(title)
        row.addWidget(about, 1)
        row.addWidget(self.back)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        for column, least in zip((self.data, self.training, self.styles), _LEAST, strict=True):
            column.setMinimumWidth(least)
            self.columns.addWidget(column)
        self.columns.setSizes(list(_WIDTHS))
        for number, stretch in enumerate((3, 1, 1)):
            self.columns.setStretchFactor(number, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.columns, 1)
        self.back.clicked.connect(self.closed)
        self.desk.reopen()

    def learn_from(self, source: MapSource) -> None:
        """Begin a data set of these maps."""
        self.desk.learn_from(source)
        self.training.fields.propose_name(source.name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.styles.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key of the editor works here.
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        event.accept()


def page_in_steps(jobs: JobQueue, trainer: Trainer, notices: NoticeBoard) -> Iterator[StyleLab | None]:
    """Make the page a column at a time, so that the window answers in between; the page comes last.

    Args:
        jobs: reads maps and makes models.
    """
    desk = DataDesk(jobs, notices)
    data = DataColumn(desk, notices)
    yield None
    training = TrainingColumn(desk, trainer, notices)
    yield None
    styles = StylesColumn(trainer, jobs, notices)
    yield None
    yield StyleLab(desk, trainer, (data, training, styles))
