"""Where red lines come from: the audio, a model, or the set."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from core.generation.timing_request import TimingProposal
from core.generation.timing_request import TimingRequest as ModelTimingRequest
from core.timing.song import SongTiming, TimingRequest, time_song
from desktop import theme
from desktop.jobs import Job, JobQueue
from desktop.opening import Sound
from desktop.panels.form import allow
from desktop.panels.model_choice import ModelChoice
from desktop.panels.notification_bar import Notice, Severity
from desktop.session import Session

_LOW_CONFIDENCE = 0.5
_AUDIO, _MODEL, _SUPER = "audio", "model", "super"
_FIND_TIP = "Find BPM, offset and meter"
_NOTHING_TO_KEEP = "This song has no mapset with a timing"


class FindingColumn(QWidget):
    """Signals:
    found: the red lines that were found.
    keepAsked: the lines of the set are wanted.
    locked: whether new difficulties keep the set's lines.
    noticed: a `Notice`.
    """

    found = Signal(list)
    keepAsked = Signal()
    locked = Signal(bool)
    noticed = Signal(object)
    model_task = "core.generation.timing_task:find_timing"

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._sound: Sound | None = None
        self._job: Job | None = None
        self._has_set_lines = False
        self.source = QComboBox()
        for label, key, tip in (
            ("In the audio", _AUDIO, "Listens to the attacks of the song; quick, to the millisecond"),
            ("With a model", _MODEL, "A model hears the beats, in one pass over the song"),
            ("With a model, super timing", _SUPER, "Twenty passes over shifted audio, merged; slow"),
        ):
            self.source.addItem(label, key)
            self.source.setItemData(self.source.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.model = ModelChoice("timing")
        self.button = QPushButton(theme.icon("timing"), "Find")
        self.keep = QPushButton("Take those of the set")
        self.lock = QCheckBox("Keep the set's timing")
        self.tempos = QComboBox()
        self.certainty = QLabel()
        self.certainty.setWordWrap(True)
        self.certainty.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        for widget in (self.source, self.model, self.button, self.keep, self.lock, self.tempos, self.certainty):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._connect()

    def set_sound(self, sound: Sound | None) -> None:
        """The song to listen to."""
        self._sound = sound
        self.look_again()

    def set_has_set_lines(self, there_are: bool) -> None:
        """Whether the set has red lines that could be kept."""
        self._has_set_lines = there_are
        self.look_again()

    def forget(self) -> None:
        """What was found is no longer what is looked at."""
        self.tempos.hide()
        self.certainty.setText("")

    def find(self, bpm: float | None = None) -> None:
        """Queue the estimate; `bpm` asks the audio for a steady tempo near it."""
        if self._sound is None:
            return
        song, source = self._session.song, self.source.currentData()
        if source == _AUDIO or bpm is not None:
            job = Job("Timing", time_song, TimingRequest(self._sound.path, bpm))
        else:
            job = self._model_job(super_timing=source == _SUPER)
        self._job = job
        job.finished.connect(lambda found: self._show(found, bpm) if self._session.song is song else None)
        job.failed.connect(self._complain)
        self._jobs.add(job)

    def look_again(self, *_: object) -> None:
        """Enable what can be done now, with the reasons for the rest."""
        source = self.source.currentData()
        allow(self.keep, self._has_set_lines, _NOTHING_TO_KEEP, "Start from the set's lines")
        allow(self.lock, self._has_set_lines, _NOTHING_TO_KEEP)
        self.model.setVisible(source != _AUDIO)
        why_not = self._why_not(source)
        allow(self.button, why_not is None, why_not or "", _FIND_TIP)
        waiting = self._job is not None and self._job in (*self._jobs.waiting, self._jobs.current)
        self.button.setText("Listening…" if waiting else "Find")

    def _model_job(self, *, super_timing: bool) -> Job:
        assert self._sound is not None
        request = ModelTimingRequest(audio=self._sound.path, model=self.model.card.name, super_timing=super_timing)
        return Job("Super timing" if super_timing else "Timing with a model", self.model_task, request)

    def _connect(self) -> None:
        self.source.setToolTip("Where BPM, offset and meter are heard")
        self.source.setAccessibleName("Where the timing is heard")
        self.model.setToolTip("The model that hears the beats")
        self.model.setAccessibleName("Model for the timing")
        self.lock.setToolTip(
            "New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked "
            "at, heard and checked"
        )
        self.tempos.setToolTip("Other tempos that the song may have")
        self.tempos.setAccessibleName("Other tempos")
        self.source.currentIndexChanged.connect(self.look_again)
        self.model.currentIndexChanged.connect(self.look_again)
        self.model.problem.connect(self._complain)
        self.lock.toggled.connect(self.locked)
        self.button.clicked.connect(lambda _: self.find())
        self.keep.clicked.connect(self.keepAsked)
        self.tempos.activated.connect(lambda _: self.find(self.tempos.currentData()))
        self._jobs.changed.connect(self.look_again)

    def _why_not(self, source: str) -> str | None:
        if self._sound is None:
            return "Open a song with audio first"
        if source == _AUDIO:
            return None
        card = self.model.card
        return card.reason_off("timing") or (card.reason_off("super") if source == _SUPER else None)

    def _show(self, found: SongTiming | TimingProposal, asked: float | None) -> None:
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
        # The audio was heard from its very start.
        early = self._sound.early if self._sound is not None else 0.0
        self.found.emit([replace(point, time=point.time - early) for point in found.points])

    def _complain(self, sentence: str) -> None:
        self.noticed.emit(Notice(Severity.ERROR, sentence))
