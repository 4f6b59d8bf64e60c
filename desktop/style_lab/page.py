"""The page of the style lab: data set, training and styles beside each other."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from desktop.shared.controls import Segments
from desktop.shared.jobs import JobQueue
from desktop.shared.lab_page import LabPage
from desktop.shared.map_source import MapSource
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.style_lab.data_column import DataColumn
from desktop.style_lab.data_desk import DataDesk
from desktop.style_lab.music_column import MusicColumn
from desktop.style_lab.music_desk import MusicDesk
from desktop.style_lab.styles_column import StylesColumn
from desktop.style_lab.trainer import Trainer
from desktop.style_lab.training_column import TrainingColumn

MAPS, SONGS = "maps", "songs"
"""What the page learns from."""

_WIDTHS, _LEAST, _SHARES = (520, 400, 340), (330, 330, 270), (3, 1, 1)


class StyleLab(LabPage):
    """Everything about styles.

    Attributes:
        desk: the data set.
        trainer: what teaches.
        music: the data set of songs.
        data, songs: the first column, of maps and of songs; training, styles: the others.
        subject: whether maps or songs are shown.
    """

    def __init__(
        self,
        desk: DataDesk,
        music: MusicDesk,
        trainer: Trainer,
        columns: tuple[DataColumn, MusicColumn, TrainingColumn, StylesColumn],
        parent: QWidget | None = None,
    ) -> None:
        self._purposes = {
            MAPS: tr("Teach the program with your own maps, on this computer"),
            SONGS: tr("Tune a music model of the song lab to songs"),
        }
        super().__init__(
            tr("Style lab"),
            self._purposes[MAPS],
            tr("Back to the editor (Esc); a training goes on"),
            parent,
        )
        self.trainer, self.desk, self.music = trainer, desk, music
        for each in (desk, music):
            each.setParent(self)
        self.data, self.songs, self.training, self.styles = columns
        self.subject = Segments(
            (
                (tr("Maps"), MAPS, tr("Learn a way of mapping from maps")),
                (tr("Songs"), SONGS, tr("Tune a music model of the song lab to songs")),
            )
        )
        self.put_beside_title(self.subject)
        self._sets = QStackedWidget()
        for shown in (self.data, self.songs):
            self._sets.addWidget(shown)
        self.fill_columns((self._sets, self.training, self.styles), _LEAST, _WIDTHS, _SHARES)
        self.subject.chosen.connect(self.show_subject)
        self.desk.reopen()
        self.music.reopen()

    @property
    def search(self) -> QLineEdit:
        """The search of the data set in view."""
        return self.songs.search if self.subject.value == SONGS else self.data.search

    def show_subject(self, subject: object) -> None:
        """Show the data set and the training of maps, or of songs."""
        self.subject.set_value(subject)
        self.purpose.setText(self._purposes[SONGS if subject == SONGS else MAPS])
        self._sets.setCurrentWidget(self.songs if subject == SONGS else self.data)
        self.training.show_songs(subject == SONGS)

    def learn_from(self, source: MapSource) -> None:
        """Begin a data set of these maps."""
        self.show_subject(MAPS)
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
    desk, music = DataDesk(jobs, notices), MusicDesk(jobs, notices)
    data = DataColumn(desk, notices)
    yield None
    songs = MusicColumn(music, notices)
    yield None
    training = TrainingColumn(desk, music, trainer, notices)
    yield None
    styles = StylesColumn(trainer, jobs, notices)
    yield None
    yield StyleLab(desk, music, trainer, (data, songs, training, styles))
