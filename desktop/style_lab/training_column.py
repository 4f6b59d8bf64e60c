"""The training: what is taught, how deep, how long it takes, and how far it is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import BeatwrightError
from core.jobs import Progress
from core.music.licences import Licence, agreed
from core.music.published.catalog import licence_of
from core.training.estimate import Estimate
from core.training.style.plan import StylePlan, Wishes, make_plan
from desktop.shared import theme
from desktop.shared.controls import keep_place
from desktop.shared.form import allow, scrolling
from desktop.shared.labels import ElidedLabel
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import marked, tr
from desktop.style_lab.curve import LossCurve
from desktop.style_lab.data_desk import DataDesk
from desktop.style_lab.data_rows import mapper_of
from desktop.style_lab.music_desk import MusicDesk
from desktop.style_lab.music_fields import MusicFields
from desktop.style_lab.sample_strip import SampleStrip
from desktop.style_lab.trainer import LiveFigures, State, Trainer
from desktop.style_lab.training_fields import TrainingFields
from desktop.style_lab.words import duration, stage_words

_VERDICTS = {
    "green": marked("It fits well."),
    "yellow": marked("Memory is tight, or it takes long."),
    "red": marked("It will probably not fit into memory, or take far too long."),
}


class TrainingColumn(QWidget):
    """The second column of the page.

    Attributes:
        fields: what is taught and how, of maps; songs: the same of songs.
        estimate, start, pause, stop: the buttons.
        wishes: options that the fields do not have, such as a number of steps.
        may_use: asks whether the licence of a music model is accepted.

    Signals:
        sampleAsked: (`Path` of a sample map, `Path` of the human one).
    """

    sampleAsked = Signal(Path, Path)

    def __init__(
        self,
        desk: DataDesk,
        music: MusicDesk,
        trainer: Trainer,
        notices: NoticeBoard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._music, self._trainer, self._notices = desk, music, trainer, notices
        self.wishes = Wishes()
        self.may_use: Callable[[Licence], bool] = lambda _: False
        self._shown: State | None = None
        self._left = ""
        self._tokens: float | None = None
        self._estimated_for: tuple[object, ...] | None = None
        self.fields, self.songs = TrainingFields(), MusicFields(music)
        self._kinds = QStackedWidget()
        self.uses, self.takes = QLabel(), QLabel()
        self.estimate, self.start = QPushButton(tr("Estimate")), QPushButton(tr("Start"))
        self.pause, self.stop = QPushButton(tr("Pause")), QPushButton(tr("Stop"))
        self.stage, self.speed = ElidedLabel(), ElidedLabel()
        self.bar = QProgressBar()
        self.curve = LossCurve()
        self.strip = SampleStrip(desk)
        self._name_parts()
        self._lay_out()
        self._connect()
        self._show()

    def _name_parts(self) -> None:
        for button, tip in (
            (self.estimate, tr("Takes a few steps to see how long it lasts here, and how much memory it needs")),
            (self.start, tr("Teach the style in the background")),
            (self.pause, tr("Save where it is and wait; it goes on exactly there")),
            (self.stop, tr("End it; what was learned is kept, and it can go on later")),
        ):
            button.setToolTip(tip)
        self.start.setProperty("role", "primary")
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setProperty("role", "thin")
        self.bar.setAccessibleName(tr("How far the training is"))
        for label in (self.stage, self.speed, self.uses, self.takes):
            label.setProperty("role", "muted")
        for label in (self.uses, self.takes):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setFixedHeight(2 * label.fontMetrics().lineSpacing() + 2)

    def _lay_out(self) -> None:
        heading = QLabel(tr("Training"))
        heading.setProperty("role", "heading")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.estimate)
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.pause)
        buttons.addWidget(self.start)
        keep_place(self.stop, self.pause)
        now = QHBoxLayout()
        now.addWidget(self.stage, 3)
        now.addWidget(self.speed, 2)
        self.speed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 10, 8)
        layout.setSpacing(theme.GAP // 2)
        layout.addWidget(heading)
        for fields in (self.fields, self.songs):
            self._kinds.addWidget(scrolling(fields))
        layout.addWidget(self._kinds, 5)
        layout.addWidget(self.uses)
        layout.addWidget(self.takes)
        layout.addLayout(buttons)
        layout.addWidget(self.bar)
        layout.addLayout(now)
        layout.addWidget(self.curve, 3)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        self._desk.changed.connect(self._show_data)
        self._desk.busyChanged.connect(self._show)
        self._music.busyChanged.connect(self._show)
        self.songs.changed.connect(self._show)
        self._trainer.changed.connect(self._show)
        self._trainer.progressed.connect(self._progressed)
        self._trainer.figuresChanged.connect(self._show_figures)
        self._trainer.estimated.connect(self._show_estimate)
        self.fields.changed.connect(self._show)
        self.fields.depthChosen.connect(lambda _: self._depth_chosen())
        self.fields.steps_back.toggled.connect(self._trainer.set_steps_back)
        self.estimate.clicked.connect(self.ask_estimate)
        self.start.clicked.connect(self.begin)
        self.pause.clicked.connect(self._trainer.pause)
        self.stop.clicked.connect(self._trainer.stop)
        self.strip.sampleAsked.connect(self.sampleAsked)

    @property
    def of_songs(self) -> bool:
        """Whether a music model is taught, and no mapper."""
        return self._kinds.currentIndex() == 1

    def show_songs(self, songs: bool) -> None:
        """Show the fields of a training on songs, or on maps."""
        self._kinds.setCurrentIndex(int(songs))
        self.strip.setVisible(not songs)
        self._show()

    # What the user does

    def plan(self) -> StylePlan:
        """The plan that the fields describe.

        Raises:
            InputError: they cannot be used.
        """
        depth, base, goal, mapper = self.fields.values
        wishes = replace(self.wishes, goal=goal, mapper=mapper, samples=self.fields.samples.isChecked())
        return make_plan(self.fields.name.text().strip(), depth, base, wishes)

    def ask_estimate(self) -> None:
        """See how long the plan takes here."""
        try:
            if not self.of_songs:
                self._trainer.estimate(self.plan(), self._desk.data_set, self._desk.home)
            elif self._agreed():
                self._trainer.estimate_music(self.songs.plan, self._music.music, self._music.home)
            else:
                return
        except BeatwrightError as error:
            self._notices.report(error)
            return
        self._estimated_for = self._asked()

    def begin(self) -> None:
        """Start, or go on after a pause."""
        if self._trainer.state in (State.PAUSED, State.WAITING):
            self._trainer.resume()
            return
        try:
            if not self.of_songs:
                self._trainer.start(self.plan(), self._desk.data_set, self._desk.home)
            elif self._agreed():
                self._trainer.start_music(self.songs.plan, self._music.music, self._music.home)
        except BeatwrightError as error:
            self._notices.report(error)

    def _agreed(self) -> bool:
        """Whether the music model may be used, after asking where its licence was not accepted yet.

        Raises:
            MachineError: that cannot be written down.
        """
        return agreed(licence_of(self.songs.model_name), self.may_use)

    def _depth_chosen(self) -> None:
        self._show()
        if not self._why_not() and not self._trainer.busy:
            self.ask_estimate()

    # What happens

    def _asked(self) -> tuple[object, ...]:
        """What an estimate depends on."""
        if self.of_songs:
            return "songs", self.songs.values, self._music.music
        files = tuple(row.file for row in self._desk.data_set.included)
        return *self.fields.values, files

    def _show_data(self) -> None:
        mappers = sorted({mapper_of(row) for row in self._desk.data_set.included} - {""}, key=str.casefold)
        self.fields.offer_mappers(mappers)
        self._show()

    def _why_not(self) -> str:
        """Why nothing can be started now; "" where it can."""
        if self._trainer.why_unable:
            return self._trainer.why_unable
        if self._trainer.busy:
            return tr("A training or an estimate is running")
        if self.of_songs:
            return self.songs.why_not()
        if self._desk.busy:
            return tr("Maps are being read")
        if not self._desk.data_set.included:
            return tr("There is no map to learn from; add some to the data set")
        return self.fields.name.problem.removesuffix(".")

    def _show(self) -> None:
        """Show what the training is doing, and allow what can be done about it."""
        state, why_not = self._trainer.state, self._why_not()
        waits = state in (State.PAUSED, State.WAITING)
        allow(self.start, waits or not why_not, why_not)
        self.start.setText(tr("Go on") if waits else tr("Start"))
        allow(self.estimate, not why_not and not waits, why_not or tr("A training is paused; go on, or stop it"))
        running = state in (State.RUNNING, State.ESTIMATING)
        self.pause.setVisible(state is State.RUNNING)
        self.stop.setVisible(running or waits)
        for fields in (self.fields, self.songs):
            fields.set_usable(not running and not waits)
        self._show_uses()
        if self._estimated_for is not None and self._estimated_for != self._asked():
            self._estimated_for = None
        unable = self._trainer.why_unable
        if unable and self._estimated_for is None:
            self.takes.setText(f"{unable}.")
        elif self._estimated_for is None:
            self.takes.setText(tr("How long it takes here: press Estimate."))
        if state is not self._shown:
            self._shown = state
            self._show_state(state)

    def _show_state(self, state: State) -> None:
        """Say in words what the training is doing."""
        words = {
            State.IDLE: "",
            State.ESTIMATING: tr("Trying the first steps…"),
            State.RUNNING: tr("Starting…"),
            State.STOPPING: tr("Saving where it is…"),
            State.PAUSED: tr("Paused"),
            State.WAITING: tr("Waits while osu! runs")
            if self._trainer.why_waiting == "osu!"
            else tr("Waits until the computer is plugged in"),
        }
        self.stage.setText(words[state])
        if state is State.IDLE:
            self.bar.setValue(0)
            self.speed.setText("")
            self._left, self._tokens = "", None

    def _show_uses(self) -> None:
        """Say what the training learns from."""
        if self.of_songs:
            self.uses.setText(self.songs.uses_words())
            return
        mapper = self.fields.mapper.currentData()
        rows = [row for row in self._desk.data_set.included if not mapper or mapper_of(row) == mapper]
        songs = len({row.song or row.set for row in rows})
        if not rows:
            self.uses.setText(tr("It uses the rows that are learned from."))
        elif songs < 2:
            self.uses.setText(
                tr("One song: none can be held out, so nothing can say whether the style is better than its base.")
            )
        else:
            apart = max(1, round(songs * self.plan().parts[0].recipe.held_out))
            self.uses.setText(
                tr(
                    "Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.",
                    maps=len(rows),
                    songs=songs,
                    apart=apart,
                )
            )

    def _progressed(self, progress: Progress) -> None:
        self.bar.setValue(round(progress.done * 1000))
        self.stage.setText(" ".join(filter(None, (stage_words(progress), progress.message))))
        if progress.seconds_left is not None and self._trainer.state is State.RUNNING:
            self.stage.setToolTip(tr("About {time} left", time=duration(progress.seconds_left)))
            self._left = duration(progress.seconds_left)
            self._show_speed(None)

    def _show_speed(self, tokens: float | None) -> None:
        self._tokens = tokens if tokens is not None else self._tokens
        parts = [tr("{count:,.0f} tokens/s", count=self._tokens)] if self._tokens else []
        parts += [tr("{time} left", time=self._left)] if self._left else []
        self.speed.setText(" · ".join(parts))

    def _show_figures(self, figures: LiveFigures) -> None:
        self.curve.show_points(figures.points)
        if self._trainer.state is State.RUNNING:
            self._show_speed(figures.tokens_a_second)
        if self._trainer.folder is not None:
            self.strip.look(self._trainer.folder)

    def _show_estimate(self, estimate: Estimate) -> None:
        parts = [tr("About {time} on this computer.", time=duration(estimate.seconds))]
        if estimate.memory is not None and estimate.available is not None:
            used, there = estimate.memory / 2**30, estimate.available / 2**30
            parts.append(tr("{used:.1f} of {there:.1f} GiB of memory.", used=used, there=there))
        parts.append(tr(_VERDICTS[estimate.verdict]))
        self.takes.setText(" ".join(parts))
        self._estimated_for = self._asked()
