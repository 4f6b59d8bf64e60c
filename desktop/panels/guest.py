"""The form of the task "Guest": another difficulty that knows the one in view."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from core.beatmap.objects import GameMode
from core.generation.request import GenerationRequest, Task
from desktop.panels.change_panel import ChangePanel
from desktop.panels.difficulty_group import DifficultyGroup
from desktop.panels.form import Group
from desktop.panels.group_switch import GroupSwitch
from desktop.panels.header import MODE_NAMES
from desktop.panels.result_group import ResultGroup
from desktop.panels.settings_group import SettingsGroup
from desktop.panels.task_panel import MORE_TIP, STYLE_TIP
from desktop.session import Session


class GuestPanel(ChangePanel):
    """A Hard beside their Insane."""

    task = Task.GUEST
    tip = "Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "Generate guest", parent)
        self.difficulty = DifficultyGroup()
        self.settings = SettingsGroup()
        self.details = GroupSwitch(
            [
                (self.settings, "Settings: CS, AR, OD, HP and slider velocity"),
                (self.styling, STYLE_TIP),
                (self.more, MORE_TIP),
            ]
        )
        self.result = ResultGroup(ranged=False)
        self.lay_out((self.difficulty, self.model, self.details, self.result))
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

    def summarise(self) -> str:
        keys = f"{self.difficulty.keys.value()}K " if self.game_mode is GameMode.MANIA else ""
        return (
            f"Another {keys}{MODE_NAMES[self.game_mode]} difficulty of about {self.difficulty.stars.value:g}★ on the "
            f"timing of {self.name}, made with that one in view. Only Accept writes it, beside the others."
        )

    def job_title(self, request: GenerationRequest) -> str:
        return f"Guest {request.difficulty:g}★ for {self.name}"

    def _song_changed(self) -> None:
        opened = self._session.opened
        if opened is not None:
            self.difficulty.set_mode(opened.beatmap.mode)
            if opened.difficulty.keys:
                self.difficulty.keys.setValue(min(max(opened.difficulty.keys, 1), 18))
