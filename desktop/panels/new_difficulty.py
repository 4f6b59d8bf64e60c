"""The form of the task "New difficulty"."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from core.beatmap.objects import GameMode
from core.generation.request import GenerationRequest, Task
from desktop.panels.difficulty_group import DifficultyGroup
from desktop.panels.form import Group
from desktop.panels.group_switch import GroupSwitch
from desktop.panels.header import MODE_NAMES
from desktop.panels.result_group import ResultGroup
from desktop.panels.settings_group import SettingsGroup
from desktop.panels.task_panel import MORE_TIP, STYLE_TIP, TaskPanel
from desktop.panels.timing_group import TimingGroup
from desktop.session import Session


class NewDifficultyPanel(TaskPanel):
    """A whole new difficulty, or a spread of them, beside those of the set or for a bare song."""

    task = Task.NEW
    tip = "Make the difficulty (Ctrl+G); nothing on disk changes before you accept it"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "Generate", parent)
        self.difficulty = DifficultyGroup(spread=True)
        self.timing = TimingGroup()
        self.settings = SettingsGroup()
        self.details = GroupSwitch(
            [
                (self.settings, "Settings: CS, AR, OD, HP and slider velocity"),
                (self.styling, STYLE_TIP),
                (self.more, MORE_TIP),
            ]
        )
        self.result = ResultGroup()
        self.lay_out((self.difficulty, self.timing, self.model, self.details, self.result))

        self.difficulty.modeChanged.connect(self.look_again)
        self.difficulty.stars.number.valueChanged.connect(self.look_again)
        self.difficulty.spread.toggled.connect(self.look_again)
        self.difficulty.targets.textChanged.connect(self.look_again)
        self.model.candidates.valueChanged.connect(self.look_again)
        self.timing.source.currentIndexChanged.connect(self.look_again)
        self.result.range.toggled.connect(self.look_again)
        session.songChanged.connect(self._song_changed)
        session.difficultyChanged.connect(self._timing_changed)
        session.timingChanged.connect(self._timing_changed)
        session.selectionChanged.connect(self._selection_changed)
        self._song_changed()

    @property
    def groups(self) -> Sequence[Group]:
        return self.difficulty, self.timing, self.model, self.settings, self.styling, self.more, self.result

    @property
    def game_mode(self) -> GameMode:
        return self.difficulty.game_mode

    def look_again(self, *_: object) -> None:
        card = self.model.card
        self.difficulty.allow_modes_of(card)
        mode = self.game_mode
        model = card.reason_off("timing", mode)
        self.timing.set_model_reasons(model, model or card.reason_off("super", mode))
        super().look_again()

    def summarise(self) -> str:
        mode = MODE_NAMES[self.game_mode]
        keys = f"{self.difficulty.keys.value()}K " if self.game_mode is GameMode.MANIA else ""
        targets = self.difficulty.targets.value
        if self.difficulty.spread.isChecked():
            stars = ", ".join(f"{each:g}" for each in targets)
            what, they = f"{len(targets)} new {keys}{mode} difficulties of about {stars}★", "They appear"
        else:
            what, they = f"One new {keys}{mode} difficulty of about {self.difficulty.stars.value:g}★", "It appears"
        if self.model.candidates.value() > 1:
            what += f", {self.model.candidates.value()} times with different seeds"
        where = "in a new set folder" if self._session.opened is None else "beside the others"
        return f"{what}. {they} on the timeline while it grows; only Accept writes anything, {where}."

    def job_title(self, request: GenerationRequest) -> str:
        if request.spread:
            return f"A spread of {len(request.spread)}"
        stars = f"{request.difficulty:g}★ " if request.difficulty is not None else ""
        return f"New {stars}difficulty"

    def _song_changed(self) -> None:
        opened = self._session.opened
        if opened is not None:
            self.difficulty.set_mode(opened.beatmap.mode)
            if opened.difficulty.keys:
                self.difficulty.keys.setValue(min(max(opened.difficulty.keys, 1), 18))
        self.look_again()

    def _selection_changed(self) -> None:
        selected, early = self._session.selection, self._session.play_offset
        self.result.set_selection(None if selected is None else (selected[0] + early, selected[1] + early))

    def _timing_changed(self) -> None:
        beatmap = self._session.beatmap
        lines = [point for point in beatmap.timing_points if point.uninherited] if beatmap is not None else []
        chosen = None if self._session.timing_locked else self._session.timing
        # A new difficulty is of a newer format, whose time is the song's.
        early = self._session.play_offset
        own = [replace(point, time=point.time + early) for point in chosen] if chosen is not None else None
        self.timing.set_available(lines, own)
        self.look_again()
