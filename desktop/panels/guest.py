"""The form of the task "Guest": another difficulty that fits the one in view."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from core.beatmap.objects import MODE_NAMES, GameMode
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.panels.change_panel import ChangePanel
from desktop.panels.difficulty_group import DifficultyGroup
from desktop.panels.result_group import ResultGroup
from desktop.panels.settings_group import SettingsGroup
from desktop.panels.task_panel import MORE_TIP, SETTINGS_TIP, STYLE_TIP
from desktop.session.session import Session
from desktop.shared.form import Group
from desktop.shared.translation import marked, tr


class GuestPanel(ChangePanel):
    """The form that makes a guest difficulty, such as a Hard beside an Insane."""

    task = Task.GUEST
    tip = marked("Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Generate guest"), parent)
        self.difficulty = DifficultyGroup()
        self.settings = SettingsGroup()
        self.result = ResultGroup(ranged=False)
        self.lay_out(
            (
                (self.difficulty, tr("What the guest difficulty is to be"), False),
                (self.model, tr("What maps, and how freely"), False),
                (self.settings, tr(SETTINGS_TIP), True),
                (self.styling, tr(STYLE_TIP), True),
                (self.more, tr(MORE_TIP), True),
                (self.result, tr("Creator, tags and kiai of what is written"), True),
            )
        )
        self._connect_session()
        session.songChanged.connect(self._song_changed)
        self.difficulty.modeChanged.connect(self.look_again)
        self.difficulty.stars.number.valueChanged.connect(self.look_again)
        self.look_again()

    @property
    def groups(self) -> Sequence[Group]:
        return self.difficulty, self.model, self.settings, self.styling, self.more, self.result

    @property
    def game_mode(self) -> GameMode:
        return self.difficulty.game_mode

    def look_again(self, *_: object) -> None:
        self.difficulty.allow_modes_of(self.model.card)
        super().look_again()

    def show_session(self) -> None:
        self._song_changed()
        super().show_session()

    def summarise(self) -> str:
        keys = f"{self.difficulty.keys.value():g}K " if self.game_mode is GameMode.MANIA else ""
        return tr(
            "Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made "
            "with that one in view. Only Accept writes it, beside the others.",
            keys=keys,
            value=MODE_NAMES[self.game_mode],
            value2=self.difficulty.stars.value,
            name=self.name,
        )

    def job_title(self, request: GenerationRequest) -> str:
        return tr("Guest {difficulty:g}★ for {name}", difficulty=request.map.difficulty, name=self.name)

    def _song_changed(self) -> None:
        opened = self._session.opened
        if opened is not None:
            self.difficulty.set_mode(opened.beatmap.mode, opened.difficulty.keys)
        self.result.set_creator_of_set(None if opened is None else opened.beatmap.creator)
