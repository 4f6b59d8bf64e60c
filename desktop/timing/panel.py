"""The task "Timing": find BPM, offset and meter in the audio, hear them, correct them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.timing.retime_set import SnapCheck, check_set
from core.timing.tapping import TappedTempo
from desktop.session.session import Session
from desktop.session.song_loader import Sound
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.form import allow, scrolling
from desktop.shared.jobs import JobQueue
from desktop.shared.labels import ElidedButton
from desktop.shared.section import Section
from desktop.shared.translation import marked, tr
from desktop.timing.beat_stack import BeatStack
from desktop.timing.check import TimingCheck
from desktop.timing.corrections import Change, CorrectionButtons
from desktop.timing.differences import differences
from desktop.timing.finding import TIMING_TOPIC, FindingColumn
from desktop.timing.fold_view import FoldView
from desktop.timing.red_lines import RedLinesTable
from desktop.timing.tap_row import TapRow
from desktop.timing.writing import SetWriter

_WRITE_TIP = marked("Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back")
_LOCKED = marked("The set's timing is kept; switch that off first")
_TABLE_PX, _FOLD_PX, _TREE_PX, _STACK_PX = 132, 140, 130, 190
_NO_LINE = marked("There is no red line yet; find the timing in the audio or add one")


class TimingPanel(QWidget):
    """The tab that finds, shows, corrects and writes red lines.

    Attributes:
        now_playing: returns the time that is heard now, ms.

    Signals:
        metronomeAsked: the user asked to hear the lines.
        seekAsked: ms of an object to look at.
        written: the `HistoryEntry` that put the lines into the set.
    """

    metronomeAsked = Signal()
    seekAsked = Signal(float)
    written = Signal(object)

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sound: Sound | None = None
        self._key: Path | None = None
        self._comparing = BackgroundCall(self)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._show_checks)
        self.now_playing: Callable[[], float] = lambda: 0.0
        self.finding = FindingColumn(session, jobs)
        self.table = RedLinesTable()
        self.use = ElidedButton(tr("Use for generation"))
        self.use.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.use.setCheckable(True)
        self.metronome = QPushButton(theme.icon("metronome"), tr("Hear it"))
        self.corrections = CorrectionButtons()
        self.taps = TapRow()
        self.stack = BeatStack()
        self.fold = FoldView()
        self.check = TimingCheck()
        self.write = QPushButton(theme.icon("accept"), tr("Write into the set"))
        self.writer = SetWriter(session.notices, self)
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
        self.table.last = sound.audio.duration_ms if sound is not None else float("inf")
        self.finding.set_sound(sound)
        self.stack.set_peaks(sound.peaks if sound is not None else None)
        self.taps.begin()
        self._allow()

    def set_time(self, ms: float) -> None:
        """The current time."""
        if self.isVisible():
            self.stack.set_time(ms)

    def tap(self) -> None:
        """Count a tap at the current time."""
        self.taps.tap(self.now_playing())

    def drag_line(self, number: int, ms: float, finished: bool) -> None:
        """Move a red line to where it was dragged on the timeline, once it is let go."""
        if finished:
            self.table.move_line(number, ms)
            self.use.setChecked(True)

    @property
    def _row(self) -> int:
        """The chosen line, or the first one."""
        return max(self.table.index, 0)

    def _drag_stack(self, ms: float) -> None:
        if self.points:
            self.table.move_line(self._row, self.points[self._row].time + ms)
            self.use.setChecked(True)

    def _use_taps(self, tempo: TappedTempo) -> None:
        self.table.use_tempo(round(tempo.bpm, 1), tempo.offset)
        self.use.setChecked(True)

    def find_timing(self) -> None:
        """Queue the estimate."""
        self.finding.find_timing()

    def write_into_set(self) -> None:
        """Put the lines into every difficulty of the set."""
        song = self._session.song
        if song is not None and self.write.isEnabled():
            self.writer.write([difficulty.path for difficulty in song.difficulties], self.points)

    def _lay_out(self) -> None:
        lines = QWidget()
        rows = QVBoxLayout(lines)
        rows.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.metronome)
        row.addWidget(self.use, 1)
        rows.addLayout(row)
        against = QWidget()
        checks = QVBoxLayout(against)
        checks.addWidget(self.check)
        checks.addWidget(self.write)
        for layout in (rows, checks):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(theme.GAP)
        self.table.table.setFixedHeight(_TABLE_PX)
        self.fold.setFixedHeight(_FOLD_PX)
        self.stack.setFixedHeight(_STACK_PX)
        self.check.tree.setFixedHeight(_TREE_PX)
        self.sections = (
            Section(tr("Red lines"), self.finding, tr("Find red lines, or take those of the set")),
            Section(tr("Lines"), lines, tr("Time, BPM and meter of every red line")),
            Section(tr("Correct"), self.corrections, tr("What a machine most often gets wrong, by a click")),
            Section(tr("Tap"), self.taps, tr("A tempo from taps in time with the song")),
            Section(
                tr("Beat by beat"),
                self.stack,
                tr("The waveform of eight beats below each other; drag to move the line"),
            ),
            Section(tr("Folded on the beat"), self.fold, tr("Every beat of the line in one picture")),
            Section(tr("Against the set"), against, tr("What these lines would mean for the set's difficulties")),
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(theme.GAP)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner))

    def _connect(self) -> None:
        self.metronome.setToolTip(tr("Play with a click on every beat"))
        self.finding.found.connect(self._found)
        self.finding.keepAsked.connect(self._take_from_set)
        self.finding.locked.connect(self._lock)
        self.corrections.asked.connect(self._correct)
        self.metronome.clicked.connect(self._toggle_metronome)
        self.use.toggled.connect(self._use)
        self.table.changed.connect(self._lines_changed)
        self.table.chosen.connect(lambda _: self._look_again())
        self.table.refused.connect(self._session.notices.warn)
        self.check.seekAsked.connect(self.seekAsked)
        self.taps.asked.connect(self.tap)
        self.taps.useAsked.connect(self._use_taps)
        self.taps.findAsked.connect(self.finding.find_timing)
        self.stack.dragged.connect(self._drag_stack)
        self.write.clicked.connect(self.write_into_set)
        self.writer.busyChanged.connect(self._allow)
        self.writer.written.connect(self._wrote)
        self._session.songChanged.connect(self._song_changed)
        self._session.difficultyChanged.connect(self._difficulty_changed)

    def _correct(self, change: Change) -> None:
        try:
            self.table.change(change)
        except InputError as error:
            self._session.notices.warn(str(error))

    def _song_changed(self) -> None:
        self.use.setChecked(False)
        key = self._session.song.key if self._session.song is not None else None
        if key != self._key:
            self._key = key
            # The default wherever there is something to keep.
            self.finding.lock.setChecked(bool(self._session.own_red_lines))
        self.finding.forget()

    def _difficulty_changed(self) -> None:
        # Comes after every change of the song too.
        if not self.use.isChecked():
            self.table.set_points([replace(point) for point in self._session.own_red_lines])
        self._allow()

    def _take_from_set(self) -> None:
        self.use.setChecked(False)
        self.finding.forget()
        self.table.set_points([replace(point) for point in self._session.own_red_lines])

    def _found(self, points: list[TimingPoint]) -> None:
        self._session.notices.succeed(TIMING_TOPIC)
        self.table.set_points(points)
        self.use.setChecked(True)

    def _toggle_metronome(self) -> None:
        self.use.setChecked(True)
        self.metronomeAsked.emit()

    def _use(self, _: bool) -> None:
        used = self.use.isChecked()
        self._name_use()
        self._session.use_timing(self.points if used and self.points else None, locked=self.locked)

    def _name_use(self) -> None:
        """Name the button by what it does here: use the lines, or only show them where they are locked."""
        used = self.use.isChecked()
        if self.locked:
            self.use.setText(tr("On the timeline") if used else tr("Show on the timeline"))
            tip = tr("Show and hear these lines; difficulties are still made on those of the set")
        else:
            self.use.setText(tr("Used for generation") if used else tr("Use for generation"))
            tip = tr("Generate on these red lines instead of those of the set; pressed while it is in effect")
        self.use.setProperty("tip", tip)
        self.use.setToolTip(tip)

    def _lock(self, _: bool) -> None:
        self._use(self.use.isChecked())
        self._allow()

    def _wrote(self, step: object) -> None:
        self.use.setChecked(False)
        self.written.emit(step)

    def _lines_changed(self) -> None:
        self._session.set_timing_problem(self.table.problem)
        if self.use.isChecked():
            self._session.use_timing(self.points or None, locked=self.locked)
        self._allow()

    def _allow(self, *_: object) -> None:
        has_lines, set_lines = bool(self.points), self._session.own_red_lines
        self.finding.set_has_set_lines(bool(set_lines))
        self._name_use()
        problem = self.table.problem.removesuffix(".")
        why_not_lines = problem or ("" if has_lines else tr(_NO_LINE))
        for button in (self.use, self.metronome):
            allow(button, not why_not_lines, why_not_lines)
        self.corrections.allow(why_not_lines)
        why_not = self._why_not_write(set_lines)
        allow(self.write, why_not is None, why_not or "", tr(_WRITE_TIP))
        self._look_again()

    def _why_not_write(self, set_lines: list[TimingPoint]) -> str | None:
        """Why the red lines cannot be written into the set, which has `set_lines` now; None if they can be."""
        if self._session.opened is None:
            return tr("There is no mapset to write into")
        if not self.points:
            return tr("There is no red line to write")
        if self.table.problem:
            return self.table.problem.removesuffix(".")
        if self.locked:
            return tr(_LOCKED)
        if self.writer.busy:
            return tr("The lines are being written")
        same = len(set_lines) == len(self.points) and all(
            (old.time, old.beat_length, old.meter) == (new.time, new.beat_length, new.meter)
            for old, new in zip(set_lines, self.points, strict=True)
        )
        others = self._session.song is not None and len(self._session.song.difficulties) > 1
        return tr("The set has these lines already") if same and not others else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    def _look_again(self) -> None:
        """Draw and compare once, after the last of several changes, and only in view."""
        if self.isVisible():
            self._looking.start()

    def _show_checks(self) -> None:
        """Compare the red lines with the song, and with the objects of its difficulties."""
        attacks = self._sound.attacks if self._sound is not None else None
        self.fold.show_lines(attacks, self.points, self.table.index)
        self.stack.set_line(self.points[self._row] if self.points else None)
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
        self.check.show_checks(found, differences(self.points, self._session.own_red_lines))
