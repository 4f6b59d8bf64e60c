"""The page of the style lab: data set, training and styles beside each other."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.shared.jobs import JobQueue
from desktop.shared.lab_page import LabPage
from desktop.shared.map_source import MapSource
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.style_lab.data_column import DataColumn
from desktop.style_lab.data_desk import DataDesk
from desktop.style_lab.styles_column import StylesColumn
from desktop.style_lab.trainer import Trainer
from desktop.style_lab.training_column import TrainingColumn

_WIDTHS, _LEAST, _SHARES = (520, 400, 340), (330, 330, 270), (3, 1, 1)


class StyleLab(LabPage):
    """Everything about styles.

    Attributes:
        desk: the data set.
        trainer: what teaches.
        data, training, styles: the columns.
    """

    def __init__(
        self,
        desk: DataDesk,
        trainer: Trainer,
        columns: tuple[DataColumn, TrainingColumn, StylesColumn],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("Style lab"),
            tr("Teach the program with your own maps, on this computer"),
            tr("Back to the editor (Esc); a training goes on"),
            parent,
        )
        self.trainer, self.desk = trainer, desk
        desk.setParent(self)
        self.data, self.training, self.styles = columns
        self.fill_columns(columns, _LEAST, _WIDTHS, _SHARES)
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
