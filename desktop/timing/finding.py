"""Where red lines come from: the audio, a model, or the set."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from core.generation.model_ref import ModelRef
from core.generation.request_parts import SongSource, SuperTiming
from core.generation.timing_request import TimingProposal
from core.generation.timing_request import TimingRequest as ModelTimingRequest
from core.timing.song import SongTiming, TimingRequest, time_song
from desktop.session.session import Session
from desktop.session.song_loader import Sound
from desktop.shared import theme
from desktop.shared.controls import keep_place
from desktop.shared.form import allow
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.model_choice import ModelChoice
from desktop.shared.translation import marked, tr
from desktop.timing.tempo_buttons import TempoButtons

TIMING_TOPIC = "finding the timing"
_LOW_CONFIDENCE = 0.5
_AUDIO, _MODEL, _SUPER = "audio", "model", "super"
_FIND_TIP = marked("Find BPM, offset and meter")
_NOTHING_TO_KEEP = marked("This song has no mapset with a timing")


class FindingColumn(QWidget):
    """The column that finds red lines in the audio or with a model, or takes those of the set.

    Signals:
        found: the red lines that were found.
        keepAsked: the user asked for the lines of the set.
        locked: whether new difficulties keep the set's lines.
    """

    found = Signal(list)
    keepAsked = Signal()
    locked = Signal(bool)
    model_task = "core.generation.tasks.timing:find_timing"

    def __init__(self, session: Session, jobs: JobQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._sound: Sound | None = None
        self._job: Job | None = None
        self._has_set_lines = False
        self.machine: dict[str, Any] = {}
        """Device and precision of the model, where they are not the usual ones."""
        self.source = QComboBox()
        for label, key, tip in (
            (tr("In the audio"), _AUDIO, tr("Listens to the attacks of the song; quick, to the millisecond")),
            (tr("With a model"), _MODEL, tr("A model finds the beats, in one pass over the song")),
            (tr("With a model, super timing"), _SUPER, tr("Twenty passes over shifted audio, merged; slow")),
        ):
            self.source.addItem(label, key)
            self.source.setItemData(self.source.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.model = ModelChoice("timing")
        self.button = QPushButton(theme.icon("timing"), tr("Find"))
        self.keep = QPushButton(tr("Take those of the set"))
        self.lock = QCheckBox(tr("Keep the set's timing"))
        self.tempos = TempoButtons()
        self.certainty = QLabel()
        self.certainty.setWordWrap(True)
        self.certainty.setProperty("role", "muted")
        self.certainty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.certainty.setFixedHeight(2 * self.certainty.fontMetrics().lineSpacing() + 2)
        keep_place(self.tempos)
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
        """Clear the result, which belongs to another song than the open one."""
        self.tempos.hide()
        self.certainty.setText("")

    def find_timing(self, bpm: float | None = None) -> None:
        """Queue the estimate; `bpm` asks the audio for a steady tempo near it."""
        if self._sound is None:
            return
        song, source = self._session.song, self.source.currentData()
        if source == _AUDIO or bpm is not None:
            job = Job(tr("Timing"), time_song, TimingRequest(self._sound.path, bpm))
        else:
            job = self._model_job(super_timing=source == _SUPER)
        self._job = job
        job.finished.connect(lambda found: self._show(found, bpm) if self._session.song is song else None)
        job.failed.connect(self._report)
        self._jobs.add(job)

    def look_again(self, *_: object) -> None:
        """Enable what can be done now, with the reasons for the rest."""
        source = self.source.currentData()
        allow(self.keep, self._has_set_lines, tr(_NOTHING_TO_KEEP), tr("Start from the set's lines"))
        allow(self.lock, self._has_set_lines, tr(_NOTHING_TO_KEEP))
        self.model.setVisible(source != _AUDIO)
        why_not = self._why_not(source)
        allow(self.button, why_not is None, why_not or "", tr(_FIND_TIP))
        waiting = self._job is not None and self._job in (*self._jobs.waiting, self._jobs.current)
        self.button.setText(tr("Listening…") if waiting else tr("Find"))

    def _model_job(self, *, super_timing: bool) -> Job:
        assert self._sound is not None
        request = ModelTimingRequest(
            SongSource(audio=self._sound.path),
            ModelRef(**self.machine).for_model(self.model.card.name),
            SuperTiming() if super_timing else None,
        )
        return Job(tr("Super timing") if super_timing else tr("Timing with a model"), self.model_task, request)

    def _connect(self) -> None:
        self.source.setToolTip(tr("Where to find BPM, offset and meter"))
        self.source.setAccessibleName(tr("Where to find the timing"))
        self.model.setToolTip(tr("The model that finds the beats"))
        self.model.setAccessibleName(tr("Model for the timing"))
        self.lock.setToolTip(
            tr(
                "New difficulties keep the red lines of the set, whatever is found here; found lines can still be "
                "looked at, heard and checked"
            )
        )
        self.source.currentIndexChanged.connect(self.look_again)
        self.model.currentIndexChanged.connect(self.look_again)
        self.model.problem.connect(self._report)
        self.lock.toggled.connect(self.locked)
        self.button.clicked.connect(lambda _: self.find_timing())
        self.keep.clicked.connect(self.keepAsked)
        self.tempos.chosen.connect(self.find_timing)
        self._jobs.changed.connect(self.look_again)

    def _why_not(self, source: str) -> str | None:
        if self._sound is None:
            return tr("Open a song with audio first")
        if source == _AUDIO:
            return None
        card = self.model.card
        return card.reason_off("timing") or (card.reason_off("super") if source == _SUPER else None)

    def _show(self, found: SongTiming | TimingProposal, asked: float | None) -> None:
        """Show the red lines found in the audio and how sure they are."""
        sure = tr("{confidence:.0%} sure", confidence=found.confidence)
        doubtful = found.confidence < _LOW_CONFIDENCE
        tempos = found.tempos if isinstance(found, SongTiming) else []
        others = tr(", and try another tempo") if tempos else ""
        words = tr("{sure}: listen to it{others}.", sure=sure, others=others) if doubtful else f"{sure}."
        warnings = [] if isinstance(found, SongTiming) else found.warnings
        self.certainty.setText(" ".join([words, *warnings]))
        self.certainty.setToolTip(self.certainty.text())
        if asked is None:
            self.tempos.offer(tempos)
        # The audio was analysed from its very start.
        early = self._sound.early if self._sound is not None else 0.0
        self.found.emit([replace(point, time=point.time - early) for point in found.points])

    def _report(self, sentence: str) -> None:
        self._session.notices.report(sentence, topic=TIMING_TOPIC)
