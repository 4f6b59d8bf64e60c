"""The task "Timing": find BPM, offset and meter in the audio, hear them, mend them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.timing import corrections
from core.timing.song import SongTiming, TimingRequest, time_song
from desktop import theme
from desktop.jobs import Job, JobQueue, Loader
from desktop.opening import Sound
from desktop.panels.fold_view import FoldView
from desktop.panels.form import allow, scrolling
from desktop.panels.notification_bar import Notice, Severity
from desktop.panels.red_lines import RedLinesTable
from desktop.panels.timing_differences import Differences, differences
from desktop.session import Session

Change = Callable[[list[TimingPoint]], list[TimingPoint]]

_LOW_CONFIDENCE = 0.5


class TimingPanel(QWidget):
    """Signals:
    noticed: a `Notice`.
    metronomeAsked: the user wants to hear the lines.
    seekAsked: ms of a line or a difference to look at.
    """

    noticed = Signal(object)
    metronomeAsked = Signal()
    seekAsked = Signal(float)

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._sound: Sound | None = None
        self._job: Job | None = None
        self._comparing = Loader(self)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._show_checks)
        self.find = QPushButton(theme.icon("timing"), "Find in the audio")
        self.keep = QPushButton("Take those of the set")
        self.certainty = QLabel()
        self.certainty.setWordWrap(True)
        self.certainty.setProperty("role", "muted")
        self.tempos = QComboBox()
        self.table = RedLinesTable()
        self.use = QPushButton("Use for generation")
        self.use.setCheckable(True)
        self.metronome = QPushButton(theme.icon("metronome"), "Hear it")
        self.fold = FoldView()
        self.differences = QListWidget()
        self.differences.setToolTip("Where these lines and the set's own disagree; double-click to go there")
        self.verdict = QLabel()
        self.verdict.setProperty("role", "muted")
        self.verdict.setWordWrap(True)
        self._lay_out()
        self._connect()
        self._song_changed()
        self.set_sound(None)

    @property
    def points(self) -> list[TimingPoint]:
        """The red lines of the table."""
        return self.table.points

    def set_sound(self, sound: Sound | None) -> None:
        """The song to listen to."""
        self._sound = sound
        allow(self.find, sound is not None, "Open a song with audio first", "Find BPM, offset and meter in the audio")
        self._look_again()

    def find_timing(self, bpm: float | None = None) -> None:
        """Queue the estimate; `bpm` asks for a steady tempo near it."""
        if self._sound is None:
            return
        song = self._session.song
        job = self._job = Job("Timing", time_song, TimingRequest(self._sound.path, bpm))
        job.finished.connect(lambda found: self._found(found, bpm) if self._session.song is song else None)
        job.failed.connect(lambda sentence: self.noticed.emit(Notice(Severity.ERROR, sentence)))
        self._jobs.add(job)

    def _lay_out(self) -> None:
        source = QVBoxLayout()
        source.setSpacing(theme.GAP)
        source.addWidget(_heading("Red lines"))
        source.addWidget(self.find)
        source.addWidget(self.keep)
        source.addWidget(self.tempos)
        source.addWidget(self.certainty)
        source.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(theme.GAP)
        lines.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.metronome)
        row.addWidget(self.use, 1)
        lines.addLayout(row)
        folded = QVBoxLayout()
        folded.setSpacing(theme.GAP)
        folded.addWidget(_heading("The song folded on the beat"))
        folded.addWidget(self.fold, 1)
        checks = QVBoxLayout()
        checks.setSpacing(theme.GAP)
        checks.addWidget(_heading("Against the set"))
        checks.addWidget(self.verdict)
        checks.addWidget(self.differences, 1)
        inner = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner))
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(22)
        for column, width in ((source, 190), (lines, 330), (self._mending(), 190)):
            holder = QWidget()
            column.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(column)
            holder.setFixedWidth(width)
            layout.addWidget(holder)
        layout.addLayout(folded, 3)
        layout.addLayout(checks, 2)

    def _mending(self) -> QVBoxLayout:
        """Buttons that change the chosen line, or all of them while none is chosen."""
        grid = QGridLayout()
        grid.setSpacing(5)
        rows: list[list[tuple[str, str, Change]]] = [
            [
                ("½×", "Half the BPM", corrections.halve_tempo),
                ("2×", "Twice the BPM", corrections.double_tempo),
            ],
            [
                ("−½ beat", "Half a beat earlier", partial(corrections.shift_half_beat, later=False)),
                ("+½ beat", "Half a beat later", corrections.shift_half_beat),
            ],
            [
                ("−1 beat", "One beat earlier", partial(corrections.shift_beats, beats=-1)),
                ("+1 beat", "One beat later", partial(corrections.shift_beats, beats=1)),
            ],
            [
                ("−1 ms", "1 ms earlier", partial(corrections.nudge_offset, milliseconds=-1)),
                ("+1 ms", "1 ms later", partial(corrections.nudge_offset, milliseconds=1)),
            ],
            [
                ("−5 ms", "5 ms earlier", partial(corrections.nudge_offset, milliseconds=-5)),
                ("+5 ms", "5 ms later", partial(corrections.nudge_offset, milliseconds=5)),
            ],
            [
                ("−0.01", "0.01 BPM slower", partial(corrections.nudge_tempo, bpm=-0.01)),
                ("+0.01", "0.01 BPM faster", partial(corrections.nudge_tempo, bpm=0.01)),
            ],
        ]
        for row, buttons in enumerate(rows):
            for column, (label, tip, change) in enumerate(buttons):
                button = QPushButton(label)
                button.setProperty("role", "small")
                button.setToolTip(f"{tip}: the chosen line, or every line while none is chosen")
                button.setAccessibleName(tip)
                button.clicked.connect(partial(self._mend, change))
                grid.addWidget(button, row, column)
        mending = QVBoxLayout()
        mending.addWidget(_heading("Mend"))
        mending.addLayout(grid)
        mending.addStretch(1)
        return mending

    def _mend(self, change: Change, *_: object) -> None:
        try:
            self.table.change(change)
        except InputError as error:
            self.noticed.emit(Notice(Severity.WARNING, str(error)))

    def _connect(self) -> None:
        self.find.clicked.connect(lambda _: self.find_timing())
        self.keep.clicked.connect(self._take_from_set)
        self.tempos.setToolTip("Other tempos that the song may have")
        self.tempos.activated.connect(lambda _: self.find_timing(self.tempos.currentData()))
        self.metronome.setToolTip("Play with a click on every beat")
        self.metronome.clicked.connect(self._hear)
        self.use.setToolTip("Generate on these red lines instead of those of the set; pressed while it holds")
        self.use.toggled.connect(self._use)
        self.table.changed.connect(self._lines_changed)
        self.table.chosen.connect(lambda _: self._look_again())
        self.differences.itemDoubleClicked.connect(
            lambda item: self.seekAsked.emit(float(item.data(Qt.ItemDataRole.UserRole)))
        )
        self._session.songChanged.connect(self._song_changed)
        self._session.difficultyChanged.connect(self._difficulty_changed)
        self._jobs.changed.connect(self._allow)

    def _song_changed(self) -> None:
        self.use.setChecked(False)
        self.tempos.hide()
        self.certainty.setText("")
        self.table.set_points(self._set_lines())
        self._allow()

    def _difficulty_changed(self) -> None:
        if not self.use.isChecked():
            self.table.set_points(self._set_lines())
        self._allow()

    def _set_lines(self) -> list[TimingPoint]:
        beatmap = self._session.beatmap
        return [replace(point) for point in beatmap.timing_points if point.uninherited] if beatmap is not None else []

    def _take_from_set(self) -> None:
        self.use.setChecked(False)
        self.tempos.hide()
        self.certainty.setText("")
        self.table.set_points(self._set_lines())

    def _found(self, found: SongTiming, asked: float | None) -> None:
        sure = f"{found.confidence:.0%} sure"
        doubtful = found.confidence < _LOW_CONFIDENCE
        note = f"{sure}: listen to it, and try another tempo above." if doubtful else f"{sure}."
        self.certainty.setText(note)
        if asked is None:
            self.tempos.clear()
            for bpm in found.tempos:
                self.tempos.addItem(f"try {bpm:.5g} BPM", bpm)
            self.tempos.setVisible(self.tempos.count() > 1)
        self.table.set_points(found.points)
        self.use.setChecked(True)

    def _hear(self) -> None:
        self.use.setChecked(True)
        self.metronomeAsked.emit()

    def _use(self, wanted: bool) -> None:
        self.use.setText("Used for generation" if wanted else "Use for generation")
        self._session.use_timing(self.points if wanted and self.points else None)

    def _lines_changed(self) -> None:
        if self.use.isChecked():
            self._session.use_timing(self.points or None)
        self._allow()

    def _allow(self) -> None:
        has_lines = bool(self.points)
        for button in (self.use, self.metronome):
            allow(button, has_lines, "There is no red line yet; find the timing in the audio or add one")
        allow(self.keep, bool(self._set_lines()), "This song has no mapset with a timing", "Start from the set's lines")
        waiting = self._job is not None and self._job in (*self._jobs.waiting, self._jobs.current)
        self.find.setText("Listening…" if waiting else "Find in the audio")
        self._look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    def _look_again(self) -> None:
        """Draw and compare once, after the last of several changes, and only in view."""
        if self.isVisible():
            self._looking.start()

    def _show_checks(self) -> None:
        attacks = self._sound.attacks if self._sound is not None else None
        self.fold.show_lines(attacks, self.points, self.table.index)
        beatmap = self._session.beatmap
        if beatmap is None or not self.points:
            self._comparing.forget()
            self._show_differences(Differences("There is no timing of a set to compare with.", ()))
        else:
            self._comparing.load(partial(differences, self.points, beatmap), self._show_differences, lambda _: None)

    def _show_differences(self, found: Differences) -> None:
        self.verdict.setText(found.verdict)
        self.differences.clear()
        for item in found.items:
            self.differences.addItem(item.text)
            self.differences.item(self.differences.count() - 1).setData(Qt.ItemDataRole.UserRole, item.time)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
