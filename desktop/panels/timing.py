"""The task "Timing": find BPM, offset and meter in the audio, hear them, mend them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import TimingPoint
from core.errors import BeatwrightError, InputError
from core.generation.history import Step
from core.generation.set_timing import write_timing
from core.generation.timing_request import TimingProposal
from core.generation.timing_request import TimingRequest as ModelTimingRequest
from core.timing import corrections
from core.timing.song import SongTiming, TimingRequest, time_song
from core.timing.whole_set import SnapCheck, check_set
from desktop import theme
from desktop.jobs import Job, JobQueue, Loader
from desktop.opening import Sound
from desktop.panels.fold_view import FoldView
from desktop.panels.form import allow, scrolling
from desktop.panels.model_choice import ModelChoice
from desktop.panels.notification_bar import Notice, Severity
from desktop.panels.red_lines import RedLinesTable
from desktop.panels.timing_check import TimingCheck
from desktop.panels.timing_differences import differences
from desktop.session import Session

Change = Callable[[list[TimingPoint]], list[TimingPoint]]

_LOW_CONFIDENCE = 0.5
_AUDIO, _MODEL, _SUPER = "audio", "model", "super"
_FIND_TIP = "Find BPM, offset and meter"
_WRITE_TIP = "Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back"
_LOCKED = "The set's timing is kept; switch that off first"


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
    model_task = "core.generation.timing_task:find_timing"

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._sound: Sound | None = None
        self._job: Job | None = None
        self._key: Path | None = None
        self._comparing, self._writer = Loader(self), Loader(self)
        self._saving = False
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._show_checks)
        self.source = QComboBox()
        for label, key, tip in (
            ("In the audio", _AUDIO, "Listens to the attacks of the song; quick, to the millisecond"),
            ("With a model", _MODEL, "A model hears the beats, in one pass over the song"),
            ("With a model, super timing", _SUPER, "Twenty passes over shifted audio, merged; slow"),
        ):
            self.source.addItem(label, key)
            self.source.setItemData(self.source.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.model = ModelChoice("timing")
        self.find = QPushButton(theme.icon("timing"), "Find")
        self.keep = QPushButton("Take those of the set")
        self.lock = QCheckBox("Keep the set's timing")
        self.certainty = QLabel()
        self.certainty.setWordWrap(True)
        self.certainty.setProperty("role", "muted")
        self.tempos = QComboBox()
        self.table = RedLinesTable()
        self.use = QPushButton("Use for generation")
        self.use.setCheckable(True)
        self.metronome = QPushButton(theme.icon("metronome"), "Hear it")
        self.fold = FoldView()
        self.check = TimingCheck()
        self.write = QPushButton(theme.icon("accept"), "Write into the set")
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
        self._allow()

    def find_timing(self, bpm: float | None = None) -> None:
        """Queue the estimate; `bpm` asks the audio for a steady tempo near it."""
        if self._sound is None:
            return
        song, source = self._session.song, self.source.currentData()
        if source == _AUDIO or bpm is not None:
            job = Job("Timing", time_song, TimingRequest(self._sound.path, bpm))
        else:
            job = self._model_job(self._sound.path, super_timing=source == _SUPER)
        self._job = job
        job.finished.connect(lambda found: self._found(found, bpm) if self._session.song is song else None)
        job.failed.connect(lambda sentence: self.noticed.emit(Notice(Severity.ERROR, sentence)))
        self._jobs.add(job)

    def _model_job(self, song: Path, *, super_timing: bool) -> Job:
        request = ModelTimingRequest(audio=song, model=self.model.card.name, super_timing=super_timing)
        title = "Super timing" if super_timing else "Timing with a model"
        return Job(title, self.model_task, request)

    def _lay_out(self) -> None:
        source = QVBoxLayout()
        source.setSpacing(theme.GAP)
        source.addWidget(_heading("Red lines"))
        for widget in (self.source, self.model, self.find, self.keep, self.lock, self.tempos, self.certainty):
            source.addWidget(widget)
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
        layout.setSpacing(22)
        for column, width in ((source, 190), (lines, 330), (self._mending(), 190)):
            holder = QWidget()
            column.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(column)
            holder.setFixedWidth(width)
            layout.addWidget(holder)
        layout.addLayout(folded, 2)
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
        self.source.setToolTip("Where BPM, offset and meter are heard")
        self.model.setToolTip("The model that hears the beats")
        self.lock.setToolTip(
            "New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked "
            "at, heard and checked"
        )
        self.source.currentIndexChanged.connect(self._allow)
        self.model.currentIndexChanged.connect(self._allow)
        self.model.problem.connect(lambda sentence: self.noticed.emit(Notice(Severity.ERROR, sentence)))
        self.lock.toggled.connect(self._lock)
        self.write.clicked.connect(self.write_into_set)
        self.find.clicked.connect(lambda _: self.find_timing())
        self.keep.clicked.connect(self._take_from_set)
        self.tempos.setToolTip("Other tempos that the song may have")
        self.tempos.activated.connect(lambda _: self.find_timing(self.tempos.currentData()))
        self.metronome.setToolTip("Play with a click on every beat")
        self.metronome.clicked.connect(self._hear)
        self.use.toggled.connect(self._use)
        self.table.changed.connect(self._lines_changed)
        self.table.chosen.connect(lambda _: self._look_again())
        self.check.seekAsked.connect(self.seekAsked)
        self._session.songChanged.connect(self._song_changed)
        self._session.difficultyChanged.connect(self._difficulty_changed)
        self._jobs.changed.connect(self._allow)

    def _song_changed(self) -> None:
        self.use.setChecked(False)
        key = self._session.song.key if self._session.song is not None else None
        if key != self._key:
            self._key = key
            # The default wherever there is something to keep.
            self.lock.setChecked(bool(self._set_lines()))
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

    def _found(self, found: SongTiming | TimingProposal, asked: float | None) -> None:
        sure = f"{found.confidence:.0%} sure"
        doubtful = found.confidence < _LOW_CONFIDENCE
        tempos = found.tempos if isinstance(found, SongTiming) else []
        others = ", and try another tempo above" if tempos else ""
        words = f"{sure}: listen to it{others}." if doubtful else f"{sure}."
        warnings = [] if isinstance(found, SongTiming) else found.warnings
        self.certainty.setText(" ".join([words, *warnings]))
        if asked is None:
            self.tempos.clear()
            for bpm in tempos:
                self.tempos.addItem(f"try {bpm:.5g} BPM", bpm)
            self.tempos.setVisible(self.tempos.count() > 1)
        self.table.set_points(found.points)
        self.use.setChecked(True)

    def _hear(self) -> None:
        self.use.setChecked(True)
        self.metronomeAsked.emit()

    def _use(self, _: bool) -> None:
        wanted = self.use.isChecked()
        self._name_use()
        self._session.use_timing(self.points if wanted and self.points else None, locked=self.lock.isChecked())

    def _name_use(self) -> None:
        wanted = self.use.isChecked()
        if self.lock.isChecked():
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

    def write_into_set(self) -> None:
        """Put the lines into every difficulty of the set."""
        song = self._session.song
        if song is None or not self.write.isEnabled():
            return
        self._saving = True
        self._allow()
        files = [difficulty.path for difficulty in song.difficulties]
        self._writer.load(partial(write_timing, files, self.points), self._wrote, self._not_written)

    def _wrote(self, step: Step) -> None:
        self._saving = False
        self.use.setChecked(False)
        count = len(step.changed_files)
        what = "1 difficulty" if count == 1 else f"{count} difficulties"
        self.noticed.emit(
            Notice(Severity.INFO, f"{what} got new red lines; backups are kept, and Ctrl+Z takes it back.", stays=True)
        )
        self.written.emit(step)
        self._allow()

    def _not_written(self, error: Exception) -> None:
        self._saving = False
        self._allow()
        if not isinstance(error, BeatwrightError | OSError):
            raise error
        self.noticed.emit(Notice(Severity.ERROR, str(error)))

    def _lines_changed(self) -> None:
        if self.use.isChecked():
            self._session.use_timing(self.points or None, locked=self.lock.isChecked())
        self._allow()

    def _allow(self, *_: object) -> None:
        has_lines, set_lines, source = bool(self.points), self._set_lines(), self.source.currentData()
        self._name_use()
        for button in (self.use, self.metronome):
            allow(button, has_lines, "There is no red line yet; find the timing in the audio or add one")
        allow(self.keep, bool(set_lines), "This song has no mapset with a timing", "Start from the set's lines")
        allow(self.lock, bool(set_lines), "This song has no mapset with a timing", self.lock.toolTip())
        self.model.setVisible(source != _AUDIO)
        why_not = self._why_not_find(source)
        allow(self.find, why_not is None, why_not or "", _FIND_TIP)
        waiting = self._job is not None and self._job in (*self._jobs.waiting, self._jobs.current)
        self.find.setText("Listening…" if waiting else "Find")
        why_not = self._why_not_write(set_lines)
        allow(self.write, why_not is None, why_not or "", _WRITE_TIP)
        self._look_again()

    def _why_not_find(self, source: str) -> str | None:
        if self._sound is None:
            return "Open a song with audio first"
        if source == _AUDIO:
            return None
        card = self.model.card
        return card.reason_off("timing") or (card.reason_off("super") if source == _SUPER else None)

    def _why_not_write(self, set_lines: list[TimingPoint]) -> str | None:
        if self._session.opened is None:
            return "There is no mapset to write into"
        if not self.points:
            return "There is no red line to write"
        if self.lock.isChecked():
            return _LOCKED
        if self._saving:
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
