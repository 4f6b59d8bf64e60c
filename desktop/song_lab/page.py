"""The page of the song lab: the request, what came of it, and the new set, beside each other."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import InputError
from core.jobs import Progress
from core.music.request import SongRequest
from core.music.shelf import request_document, request_from
from desktop.shared import theme
from desktop.shared.cards import KEYS
from desktop.shared.controls import keep_place
from desktop.shared.form import allow, scrolling
from desktop.shared.jobs import JobQueue
from desktop.shared.lab_page import LabPage
from desktop.shared.labels import ElidedLabel
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import core_sentence, tr
from desktop.song_lab.history_list import HistoryList
from desktop.song_lab.listening import Listening
from desktop.song_lab.model_field import may_use
from desktop.song_lab.request_form import RequestForm
from desktop.song_lab.set_form import SetForm
from desktop.song_lab.song_desk import SongDesk
from desktop.song_lab.songs_column import SongsColumn

_WIDTHS, _LEAST, _SHARES = (400, 560, 330), (330, 330, 340), (1, 3, 1)
_MARGINS = ((14, 10, 8, 8), (12, 10, 8, 8), (12, 10, 14, 8))


class SongLab(LabPage):
    """Everything about songs from words. Its columns are made one after another, so that the window never waits.

    Attributes:
        is_built: all columns are there; what follows belongs to them.
        desk: what is made and kept.
        listening: what plays.
        form, songs, set_form, history: the parts.
        generate, stop: the buttons.

    Signals:
        built: the columns are there.
    """

    built = Signal()

    def __init__(self, jobs: JobQueue, notices: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Song lab"),
            tr("Describe a song, choose a candidate, and map it"),
            tr("Back to the editor (Esc); what is being made goes on"),
            parent,
        )
        self.setAcceptDrops(True)
        self._notices = notices
        self.desk = SongDesk(jobs, notices, self)
        self.desk.may_use = partial(may_use, self)
        self.listening = Listening(notices, self)
        self.is_built = False
        self._steps: list[Callable[[], None]] = [self._make_form, self._make_songs, self._make_set, self._connect]
        parts = [QWidget() for _ in _MARGINS]
        self._columns = [QVBoxLayout(part) for part in parts]
        for inside, margins in zip(self._columns, _MARGINS, strict=True):
            inside.setContentsMargins(*margins)
            inside.setSpacing(theme.GAP)
        self.fill_columns(parts, _LEAST, _WIDTHS, _SHARES)
        QTimer.singleShot(0, self._build_next)

    def build(self) -> None:
        """Make what is not made yet, at once."""
        while self._steps:
            self._steps.pop(0)()
        if not self.is_built:
            self.is_built = True
            self._show()
            self.built.emit()

    def _build_next(self) -> None:
        if len(self._steps) > 1:
            self._steps.pop(0)()
            QTimer.singleShot(0, self._build_next)
        else:
            self.build()

    def _make_form(self) -> None:
        self.form = RequestForm()
        self.generate, self.stop = QPushButton(tr("Generate")), QPushButton(tr("Cancel"))
        self.bar = QProgressBar()
        self.stage = ElidedLabel()
        self.generate.setProperty("role", "primary")
        self.generate.setToolTip(tr("Make the candidates (Ctrl+Return)"))
        self.stop.setToolTip(tr("Stop it; nothing of it is left"))
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setProperty("role", "thin")
        self.bar.setAccessibleName(tr("How far the song is"))
        self.stage.setProperty("role", "muted")
        heading = QLabel(tr("What it sounds like"))
        heading.setProperty("role", "heading")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.stage, 1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.generate)
        keep_place(self.stop, self.bar)
        layout = self._columns[0]
        layout.addWidget(heading)
        layout.addWidget(scrolling(self.form), 1)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)

    def _make_songs(self) -> None:
        self.songs = SongsColumn(self.desk, self.listening)
        self._columns[1].addWidget(self.songs)

    def _make_set(self) -> None:
        self.set_form = SetForm(self.desk, self.songs)
        self.history = HistoryList(self.desk, self.songs)
        self._columns[2].addWidget(self.set_form)
        self._columns[2].addWidget(self.history, 1)

    def _connect(self) -> None:
        self.generate.clicked.connect(self.begin)
        self.stop.clicked.connect(self.desk.stop)
        self.form.changed.connect(self._show)
        self.form.model.fetchAsked.connect(self._fetch)
        self.desk.busyChanged.connect(self._busy_changed)
        self.desk.progressed.connect(self._progressed)
        self.desk.fetched.connect(self.form.model.look_again)
        self.history.againAsked.connect(self.ask_again)

    # What the user does

    def begin(self) -> None:
        """Make the candidates of the form."""
        if self._why_not():
            return
        try:
            request = self.form.request()
        except InputError as error:
            self._notices.report(error)
            return
        problem = self.form.model.room_problem(request, self.desk.loaded)
        if problem:
            self._notices.report(problem, topic="song lab")
            return
        self.desk.make(request, self.form.model.licence)

    def ask_again(self, request: SongRequest) -> None:
        """Show a request in the form."""
        self.form.fill(request)
        self.form.prompt.setFocus()

    def remembered(self) -> dict[str, Any]:
        """What to keep for the next start."""
        try:
            request = request_document(self.form.request())
        except InputError:
            request = {}
        return {"request": request, "folder": self.set_form.folder.line.text()}

    def restore(self, stored: dict[str, Any], songs_folder: str) -> None:
        """Show what was kept; a new set goes into `songs_folder` where no other is named."""
        request = request_from(stored.get("request"))
        if request is not None:
            self.form.fill(request)
        folder = stored.get("folder")
        self.set_form.folder.line.setText(folder if isinstance(folder, str) and folder else songs_folder)

    def _fetch(self) -> None:
        if self.desk.job is not None:
            self.desk.stop()
        else:
            self.desk.fetch(self.form.model.name, self.form.model.licence)

    # What is shown

    def _why_not(self) -> str:
        if self.desk.job is not None:
            return tr("Something is being made; wait, or stop it")
        return core_sentence(self.form.model.why_not()) or self.form.why_not()

    def _show(self) -> None:
        why_not = self._why_not()
        allow(self.generate, not why_not, why_not)
        running = self.desk.job is not None
        self.stop.setVisible(running)
        self.bar.setVisible(running)
        if not running:
            self.stage.setText(why_not)
            self.stage.setToolTip(why_not)

    def _busy_changed(self) -> None:
        job = self.desk.job
        self.bar.setValue(0)
        if job is not None:
            self.stage.setText(tr("Starting"))
        else:
            self.form.model.look_again()
        self.form.model.show_fetching(job is not None and job.task == self.desk.fetch_task)
        self._show()

    def _progressed(self, progress: Progress) -> None:
        self.bar.setValue(round(1000 * min(max(progress.done, 0.0), 1.0)))
        words = " · ".join(core_sentence(part) for part in (progress.stage, progress.message) if part)
        self.stage.setText(words)
        self.stage.setToolTip(words)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.desk.read()
        if self.is_built:
            self.form.model.look_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key of the editor works here.
        key, control = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif not self.is_built:
            pass
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.begin()
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + KEYS:
            self.songs.play_number(key - Qt.Key.Key_0)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.desk.add_file(files[0])
