"""What the forms of all tasks have in common: groups of fields, the button, and the request they make."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.model_overview import missing_bytes, why_not_obtainable
from core.generation.model_support import problems_of, reason_off
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.validation import Problem
from desktop.panels.model_group import ModelGroup
from desktop.panels.more_group import MoreGroup
from desktop.panels.presets_button import PresetsButton
from desktop.panels.result_group import ResultGroup
from desktop.panels.style_group import StyleGroup
from desktop.session.session import Session
from desktop.session.song_loader import Sound
from desktop.shared import theme
from desktop.shared.fields import ValidatedLine
from desktop.shared.form import Group, allow, scrolling
from desktop.shared.model_choice import YEARS
from desktop.shared.section import Section
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, marked, tr

STYLE_TIP = marked("Style: year, mapper, descriptors and more, for the models that support them")
MORE_TIP = marked("Every other option, down to how the large models decode")
SETTINGS_TIP = marked("Settings: CS, AR, OD, HP and slider velocity")
_SUMMARY_LINES = 4

Part = tuple[Group, str, bool]
"""A group of a form, the tool tip of its heading, and whether it is folded at first."""


class TaskPanel(QWidget):
    """The form of one task.

    A task says which groups it has, which mode it works in, why it cannot start now, and what it will do.

    Attributes:
        task: what the request asks for.
        model, styling, more, result: groups that every task has.
        sections: what its groups fold into, from top to bottom.

    Signals:
        generateAsked: the button was pressed.
    """

    generateAsked = Signal()

    task: Task
    tip: str  # of the button
    result: ResultGroup
    sections: tuple[Section, ...] = ()

    def __init__(self, session: Session, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._duration: float | None = None
        self._filling = False
        self._machine: dict[str, Any] = {}
        self._label = label
        self.model = ModelGroup(self.task)
        self.styling = StyleGroup()
        self.more = MoreGroup(self.task)
        self.generate = QPushButton(theme.icon("generate", theme.ON_ACCENT), label)
        self.generate.setProperty("role", "primary")
        self.generate.setIconSize(QSize(18, 18))
        self.generate.setMinimumHeight(38)
        self.generate.setToolTip(tr(self.tip))
        self.presets = PresetsButton(self, session.notices)
        self.start_over = QPushButton(tr("Reset form"))
        self.start_over.setToolTip(tr("Set every field to its default; the range and your name stay"))
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.generate.clicked.connect(self.generateAsked)
        self.model.model.currentIndexChanged.connect(self.look_again)
        self.model.model.problem.connect(session.notices.report)
        self.styling.problem.connect(session.notices.report)

    # What a task says about itself

    @property
    def groups(self) -> Sequence[Group]:
        """Every group of the form."""
        raise NotImplementedError

    @property
    def game_mode(self) -> GameMode:
        """The mode that the task works in now."""
        opened = self._session.opened
        return opened.beatmap.mode if opened is not None else GameMode.OSU

    def field_problem(self) -> str:
        """Why a field cannot be used as it is, one sentence; empty where all can."""
        return next(filter(None, (group.field_problem() for group in self.groups)), "")

    def why_not(self) -> str | None:
        """Why the task cannot start now, without a full stop; None where it can."""
        if self._session.song is None:
            return tr("Open a song in the library first")
        if self._session.audio is None:
            return tr("The song's audio file is missing")
        return None

    def summarise(self) -> str:
        """What pressing the button will do."""
        raise NotImplementedError

    def job_title(self, request: GenerationRequest) -> str:
        """What the queue calls it."""
        raise NotImplementedError

    # The request

    def request(self) -> GenerationRequest:
        """What the form asks for.

        Raises:
            InputError: nothing that can be mapped is open, a field is wrong, or fields exclude each other.
        """
        request = self._asked()
        for problem in self.problems(request):
            raise InputError(problem.sentence)
        return request

    def problems(self, request: GenerationRequest) -> list[Problem]:
        """Why a request of this form cannot be made, with the names of its fields."""
        trained = self.styling.trained if self.styling.descriptors.isEnabled() else None
        return problems_of(request, self.game_mode, self._called, duration=self._duration, descriptors=trained)

    def set_sound(self, sound: Sound | None) -> None:
        """The song that was read, or none yet."""
        self._duration = None
        if sound is not None:
            # A new difficulty is of a newer format, whose time is the song's.
            self._duration = sound.audio.duration_ms + (sound.early if self.task is Task.NEW else 0.0)
        self.look_again()

    def show_session(self) -> None:
        """Show what is open in the window, and the range that is selected."""
        self.look_again()

    def _called(self, option: str) -> str:
        named = next(filter(None, (group.called(option) for group in self.groups)), "")
        return named or option[0].upper() + option[1:].replace("_", " ")

    def _asked(self) -> GenerationRequest:
        values = self.values()
        song, opened = self._session.song, self._session.opened
        if opened is not None:
            values["beatmap"] = opened.difficulty.path
        elif song is not None:
            details = {"audio": song.audio, "title": song.title or None, "artist": song.artist or None}
            values.update({name: value for name, value in details.items() if values.get(name) is None})
        return GenerationRequest.of(**values)

    def fill(self, request: GenerationRequest) -> None:
        """Show what `request` asks for; the song and the range stay as they are in the window."""
        with self._at_once():
            for group in self.groups:
                group.fill(request)

    def values(self) -> dict[str, Any]:
        """The fields of a request, whatever is open.

        Raises:
            InputError: a field is not valid.
        """
        if problem := self.field_problem():
            raise InputError(problem)
        values: dict[str, Any] = {"task": self.task, **self._machine}
        for group in self.groups:
            values.update(group.values())
        return values

    def set_usual(self, model: str, device: str, precision: str, quantization: str) -> None:
        """What the settings say of every form: the model that it begins with, and how models are run."""
        self.model.usual = model
        self.styling.usual_int8 = quantization == "int8"
        self._machine = {"device": device, "precision": precision}
        self.more.set_usual(self._machine)

    def use_usual_model(self) -> None:
        """Choose the model of the settings, where it can do this task."""
        self.model.model.choose(self.model.usual)
        self.styling.int8.setChecked(self.styling.usual_int8)

    def reset(self) -> None:
        """Set every field to its default."""
        with self._at_once():
            for group in self.groups:
                group.reset()

    def remembered(self) -> dict[str, Any]:
        """What to keep of the form for the next start."""
        stored: dict[str, Any] = {}
        for group in self.groups:
            stored.update(group.remembered())
        return stored

    def restore(self, stored: dict[str, Any]) -> None:
        """Fill the form as it was."""
        with self._at_once():
            for group in self.groups:
                group.restore(stored)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Look at the form once, after many of its fields have changed."""
        self._filling = True
        try:
            yield
        finally:
            self._filling = False
            self.look_again()

    # What can be chosen

    def look_again(self, *_: object) -> None:
        """Disable what the chosen model does not support, with the reason, and say what the button will do."""
        if self._filling:
            return
        card, mode = self.model.card, self.game_mode
        self.styling.year.set_limits(*(card.years or YEARS))
        for group in self.groups:
            for option, field in group.options.items():
                reason = reason_off(card, option, mode)
                if option == "year" and reason is None:
                    reason = card.year_problem(int(self.styling.year.lowest))
                allow(field, reason is None, reason or "")
        self.styling.set_model(card, mode)
        self.more.show_reasons(card, mode)
        why_not = self.why_not() or self.field_problem().removesuffix(".") or None
        if why_not is None:
            # Checked after the rest: a model is not a reason to leave a song closed.
            why_not = (card.reason_off(self.task.value, mode) or "").removesuffix(".") or None
        size = missing_bytes(card.name)
        download = tr("Download {size} and generate", size=size_text(size)) if size else ""
        self.generate.setText(download or self._label)
        if why_not is None and size:
            why_not = core_sentence(why_not_obtainable(card.name)).removesuffix(".") or None
        problems = self._problems_now() if why_not is None else []
        if problems:
            why_not = core_sentence(problems[0].sentence).removesuffix(".")
        sentences = {
            option: core_sentence(problem.sentence) for problem in reversed(problems) for option in problem.options
        }
        for group in self.groups:
            group.show_conflicts(sentences)
        for section in self.sections:
            if isinstance(content := section.content, Group):
                excluded = (sentence for option, sentence in sentences.items() if content.called(option))
                section.set_problem(content.field_problem() or next(excluded, ""))
        allow(self.generate, why_not is None, why_not or "", tr(self.tip))
        self.summary.setText(self.summarise() if why_not is None else f"{why_not}.")
        self.summary.setToolTip(self.summary.text())  # a small window cuts it off

    def _problems_now(self) -> list[Problem]:
        try:
            return self.problems(self._asked())
        except InputError as error:
            return [Problem(str(error))]

    def lay_out(self, parts: Iterable[Part]) -> None:
        """Sections of fields from top to bottom, and below them the button with what it does."""
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(theme.GAP)
        self.sections = tuple(Section(group.title, group, tip, folded=folded) for group, tip, folded in parts)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(theme.GAP)
        for button in (self.presets, self.start_over):
            button.setProperty("role", "small")
            below.addWidget(button, 1)
        foot = QFrame()
        foot.setProperty("role", "foot")
        side = QVBoxLayout(foot)
        side.setContentsMargins(14, 10, 12, 10)
        side.setSpacing(theme.GAP)
        # Room for the longest sentence, so that the button keeps its place.
        self.summary.setFixedHeight(_SUMMARY_LINES * self.summary.fontMetrics().lineSpacing() + 4)
        side.addWidget(self.summary)
        side.addWidget(self.generate)
        side.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolling(fields), 1)
        layout.addWidget(foot)
        self.start_over.clicked.connect(self.reset)
        for line in self.findChildren(ValidatedLine):
            line.problemChanged.connect(self.look_again)
            line.textChanged.connect(self.look_again)
        for box in self.findChildren(QCheckBox):
            box.toggled.connect(self.look_again)
        for choice in self.findChildren(QComboBox):
            choice.currentIndexChanged.connect(self.look_again)
        self.styling.trainedChanged.connect(self.look_again)
        self.styling.example.changed.connect(self.look_again)
        self.more.problemChanged.connect(self.look_again)

    def unfold(self, group: Group) -> None:
        """Show the fields of a group."""
        for section in self.sections:
            if section.content is group:
                section.set_folded(False)
