"""The task "Timing": find BPM, offset and meter in the audio, hear them, mend them."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.timing.whole_set import SnapCheck, check_set
from desktop import theme
from desktop.jobs import JobQueue
from desktop.loading import Loader
from desktop.opening import Sound
from desktop.panels.form import allow, scrolling
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session
from desktop.timing.check import TimingCheck
from desktop.timing.corrections import Change, CorrectionButtons
from desktop.timing.differences import differences
from desktop.timing.finding import FindingColumn
from desktop.timing.fold_view import FoldView
from desktop.timing.red_lines import RedLinesTable
from desktop.timing.writing import SetWriter

_WRITE_TIP = "Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back"
_LOCKED = "The set's timing is kept; switch that off first"
_NO_LINE = "There is no red line yet; find the timing in the audio or add one"


class TimingPanel(QWidget):
    """Signals:
    noticed: a `Notice`.
    metronomeAsked: the user wants to hear the lines.
    seekAsked: ms of an object to look at.
    written: the `Step` that put the lines into the set.
    """

    noticed = Signal(object)
    metronomeAsked = Signal()
    seekAsked = Signal(float)
    written = Signal(object)

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sound: Sound | None = None
        self._key: Path | None = None
        self._comparing = Loader(self)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._show_checks)
        self.finding = FindingColumn(session, jobs)
        self.table = RedLinesTable()
        self.use = QPushButton("Use for generation")
        self.use.setCheckable(True)
        self.metronome = QPushButton(theme.icon("metronome"), "Hear it")
        self.corrections = CorrectionButtons()
        self.fold = FoldView()
        self.check = TimingCheck()
        self.write = QPushButton(theme.icon("accept"), "Write into the set")
        self.writer = SetWriter(self)
        self._lay_out()
        self._connect()
        self._difficulty_changed()
        self.set_sound(None)

    @property
    def points(self) -> list[TimingPoint]:
        """The red lines of the table."""
        return self.table.points

    @property
    def locked(self) -> bool:
        """Whether new difficulties keep the set's lines."""
        return self.finding.lock.isChecked()

    def set_sound(self, sound: Sound | None) -> None:
        """The song to listen to."""
        self._sound = sound
        self.finding.set_sound(sound)
        self._allow()

    def find_timing(self) -> None:
        """Queue the estimate."""
        self.finding.find()

    def write_into_set(self) -> None:
        """Put the lines into every difficulty of the set."""
        song = self._session.song
        if song is not None and self.write.isEnabled():
            self.writer.write([difficulty.path for difficulty in song.difficulties], self.points)

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.metronome)
        row.addWidget(self.use, 1)
        lines.addLayout(row)
        mending = QVBoxLayout()
        mending.addWidget(_heading("Mend"))
        mending.addWidget(self.corrections)
        mending.addStretch(1)
        source = QVBoxLayout()
        source.addWidget(_heading("Red lines"))
        source.addWidget(self.finding, 1)
        folded = QVBoxLayout()
        folded.addWidget(_heading("Folded on the beat"))
        folded.addWidget(self.fold, 1)
        checks = QVBoxLayout()
        checks.addWidget(_heading("Against the set"))
        checks.addWidget(self.check, 1)
        checks.addWidget(self.write)
        for tall in (self.table.table, self.check.tree, self.fold):
            # They take what height there is, and never ask for more.
            tall.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        inner = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner))
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(14)
        for column, width in ((source, 180), (lines, 276), (mending, 168)):
            holder = QWidget()
            column.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(column)
            holder.setFixedWidth(width)
            layout.addWidget(holder)
        layout.addLayout(folded, 2)
        layout.addLayout(checks, 2)
        for column in (source, lines, mending, folded, checks):
            column.setSpacing(theme.GAP)

    def _connect(self) -> None:
        self.metronome.setToolTip("Play with a click on every beat")
        self.finding.found.connect(self._found)
        self.finding.keepAsked.connect(self._take_from_set)
        self.finding.locked.connect(self._lock)
        self.finding.noticed.connect(self.noticed)
        self.corrections.asked.connect(self._mend)
        self.metronome.clicked.connect(self._hear)
        self.use.toggled.connect(self._use)
        self.table.changed.connect(self._lines_changed)
        self.table.chosen.connect(lambda _: self._look_again())
        self.check.seekAsked.connect(self.seekAsked)
        self.write.clicked.connect(self.write_into_set)
        self.writer.busyChanged.connect(self._allow)
        self.writer.noticed.connect(self.noticed)
        self.writer.written.connect(self._wrote)
        self._session.songChanged.connect(self._song_changed)
        self._session.difficultyChanged.connect(self._difficulty_changed)

    def _mend(self, change: Change) -> None:
        try:
            self.table.change(change)
        except InputError as error:
            self.noticed.emit(Notice(Severity.WARNING, str(error)))

    def _song_changed(self) -> None:
        self.use.setChecked(False)
        key = self._session.song.key if self._session.song is not None else None
        if key != self._key:
            self._key = key
            # The default wherever there is something to keep.
            self.finding.lock.setChecked(bool(self._set_lines()))
        self.finding.forget()

    def _difficulty_changed(self) -> None:
        # Comes after every change of the song too.
        if not self.use.isChecked():
            self.table.set_points([replace(point) for point in self._set_lines()])
        self._allow()

    def _set_lines(self) -> list[TimingPoint]:
        beatmap = self._session.beatmap
        return [point for point in beatmap.timing_points if point.uninherited] if beatmap is not None else []

    def _take_from_set(self) -> None:
        self.use.setChecked(False)
        self.finding.forget()
        self.table.set_points([replace(point) for point in self._set_lines()])

    def _found(self, points: list[TimingPoint]) -> None:
        self.table.set_points(points)
        self.use.setChecked(True)

    def _hear(self) -> None:
        self.use.setChecked(True)
        self.metronomeAsked.emit()

    def _use(self, _: bool) -> None:
        wanted = self.use.isChecked()
        self._name_use()
        self._session.use_timing(self.points if wanted and self.points else None, locked=self.locked)

    def _name_use(self) -> None:
        wanted = self.use.isChecked()
        if self.locked:
            self.use.setText("On the timeline" if wanted else "Show on the timeline")
            tip = "Show and hear these lines; difficulties are still made on those of the set"
        else:
            self.use.setText("Used for generation" if wanted else "Use for generation")
            tip = "Generate on these red lines instead of those of the set; pressed while it holds"
        self.use.setProperty("tip", tip)
        self.use.setToolTip(tip)

    def _lock(self, _: bool) -> None:
        self._use(self.use.isChecked())
        self._allow()

    def _wrote(self, step: object) -> None:
        self.use.setChecked(False)
        self.written.emit(step)

    def _lines_changed(self) -> None:
        if self.use.isChecked():
            self._session.use_timing(self.points or None, locked=self.locked)
        self._allow()

    def _allow(self, *_: object) -> None:
        has_lines, set_lines = bool(self.points), self._set_lines()
        self.finding.set_has_set_lines(bool(set_lines))
        self._name_use()
        for button in (self.use, self.metronome):
            allow(button, has_lines, _NO_LINE)
        why_not = self._why_not_write(set_lines)
        allow(self.write, why_not is None, why_not or "", _WRITE_TIP)
        self._look_again()

    def _why_not_write(self, set_lines: list[TimingPoint]) -> str | None:
        if self._session.opened is None:
            return "There is no mapset to write into"
        if not self.points:
            return "There is no red line to write"
        if self.locked:
            return _LOCKED
        if self.writer.busy:
            return "The lines are being written"
        same = len(set_lines) == len(self.points) and all(
            (old.time, old.beat_length, old.meter) == (new.time, new.beat_length, new.meter)
            for old, new in zip(set_lines, self.points, strict=True)
        )
        others = self._session.song is not None and len(self._session.song.difficulties) > 1
        return "The set has these lines already" if same and not others else None

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
        song = self._session.song
        if song is None or not song.difficulties or not self.points:
            self._comparing.forget()
            self.check.show_nothing()
            return
        # The difficulty in view first.
        opened = self._session.opened
        in_view = opened.difficulty.path if opened is not None else None
        files = sorted((each.path for each in song.difficulties), key=lambda path: path != in_view)
        self.check.show_waiting()
        self._comparing.load(partial(check_set, files, self.points), self._show_check, lambda _: None)

    def _show_check(self, found: tuple[SnapCheck, ...]) -> None:
        self.check.show_checks(found, differences(self.points, self._set_lines()))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
