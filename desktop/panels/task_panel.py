"""What the forms of all tasks have in common: groups of fields, the button, and the request they make."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.beatmap.objects import GameMode
from core.generation.abilities import reason_off
from core.generation.request import GenerationRequest, Task
from desktop import theme
from desktop.panels.form import Group, allow, scrolling
from desktop.panels.model_choice import YEARS
from desktop.panels.model_group import ModelGroup
from desktop.panels.more_group import MoreGroup
from desktop.panels.result_group import ResultGroup
from desktop.panels.style_group import StyleGroup
from desktop.queue.presets_button import PresetsButton
from desktop.session import Session

STYLE_TIP = "Style: year, mapper, descriptors and more, for the models that know them"
MORE_TIP = "Every other option, down to how the large models decode"


class TaskPanel(QWidget):
    """The form of one task.

    A task says which groups it has, which mode it works in, why it cannot start now, and what it will do.

    Attributes:
        task: what the request asks for.
        model, styling, more, result: groups that every task has.

    Signals:
        generateAsked: the button was pressed.
        problem: why something that was chosen cannot be used, one sentence.
    """

    generateAsked = Signal()
    problem = Signal(str)

    task: Task
    tip: str  # of the button
    result: ResultGroup

    def __init__(self, session: Session, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ModelGroup(self.task)
        self.styling = StyleGroup()
        self.more = MoreGroup(self.task)
        self.generate = QPushButton(theme.icon("generate", theme.ON_ACCENT), label)
        self.generate.setProperty("role", "primary")
        self.generate.setIconSize(QSize(18, 18))
        self.generate.setMinimumHeight(38)
        self.generate.setToolTip(self.tip)
        self.presets = PresetsButton(self)
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.generate.clicked.connect(self.generateAsked)
        self.model.model.currentIndexChanged.connect(self.look_again)
        self.model.model.problem.connect(self.problem)
        self.styling.problem.connect(self.problem)

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

    def why_not(self) -> str | None:
        """Why the task cannot start now, without a full stop; None where it can."""
        if self._session.song is None:
            return "Open a song in the library first"
        if self._session.audio is None:
            return "The song's audio file is missing"
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
            InputError: nothing that can be mapped is open, or a field is wrong.
        """
        values: dict[str, Any] = {"task": self.task}
        for group in self.groups:
            values.update(group.values())
        song, opened = self._session.song, self._session.opened
        if opened is not None:
            values["beatmap"] = opened.difficulty.path
        elif song is not None:
            details = {"audio": song.audio, "title": song.title or None, "artist": song.artist or None}
            values.update({name: value for name, value in details.items() if values.get(name) is None})
        return GenerationRequest(**values).validated()

    def fill(self, request: GenerationRequest) -> None:
        """Make the form say what `request` asks for; the song and the range stay what they are in the window."""
        for group in self.groups:
            group.fill(request)
        self.look_again()

    def remembered(self) -> dict[str, Any]:
        """The form as it is worth keeping for the next start."""
        stored: dict[str, Any] = {}
        for group in self.groups:
            stored.update(group.remembered())
        return stored

    def restore(self, stored: dict[str, Any]) -> None:
        """Fill the form as it was."""
        for group in self.groups:
            group.restore(stored)
        self.look_again()

    # What can be chosen

    def look_again(self, *_: object) -> None:
        """Disable what means nothing to the chosen model, with the reason, and say what the button will do."""
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
        why_not = self.why_not()
        if why_not is None:
            # Known only after the rest: a model is no reason to leave a song closed.
            why_not = (card.reason_off(self.task.value, mode) or "").removesuffix(".") or None
        allow(self.generate, why_not is None, why_not or "", self.tip)
        self.summary.setText(self.summarise() if why_not is None else f"{why_not}.")
        self.summary.setToolTip(self.summary.text())  # a small window cuts it off

    def lay_out(self, columns: Iterable[QWidget]) -> None:
        """Columns of fields at the left, the button with what it does at the right."""
        fields = QWidget()
        row = QHBoxLayout(fields)
        row.setContentsMargins(14, 12, 8, 8)
        row.setSpacing(14)
        for column in columns:
            row.addWidget(column)
        row.addStretch(1)
        side = QVBoxLayout()
        side.setContentsMargins(8, 14, 14, 12)
        side.setSpacing(theme.GAP)
        side.addWidget(self.generate)
        side.addWidget(self.summary, 1)
        side.addWidget(self.presets)
        holder = QWidget()
        holder.setFixedWidth(224)
        holder.setLayout(side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolling(fields), 1)
        layout.addWidget(holder)
