"""The form of the task "New difficulty"."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from core.beatmap.objects import MODE_NAMES, GameMode
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.panels.difficulty_group import DifficultyGroup
from desktop.panels.result_group import ResultGroup
from desktop.panels.settings_group import SettingsGroup
from desktop.panels.task_panel import MORE_TIP, SETTINGS_TIP, STYLE_TIP, TaskPanel
from desktop.panels.timing_group import CHOSEN, TimingGroup
from desktop.session.session import Session
from desktop.shared.form import Group
from desktop.shared.translation import marked, tr


class NewDifficultyPanel(TaskPanel):
    """The form that makes a whole new difficulty, or a spread of them, beside those of the set or for a bare song."""

    task = Task.NEW
    tip = marked("Make the difficulty (Ctrl+G); nothing on disk changes before you accept it")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Generate"), parent)
        self.difficulty = DifficultyGroup(spread=True)
        self.timing = TimingGroup()
        self.settings = SettingsGroup()
        self.result = ResultGroup()
        self.lay_out(
            (
                (self.difficulty, tr("What the new difficulty is to be"), False),
                (self.timing, tr("Where BPM, offset and meter come from"), False),
                (self.model, tr("What maps, and how freely"), False),
                (self.settings, tr(SETTINGS_TIP), True),
                (self.styling, tr(STYLE_TIP), True),
                (self.more, tr(MORE_TIP), True),
                (self.result, tr("Creator, tags and kiai of what is written"), True),
            )
        )

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

    def field_problem(self) -> str:
        own_lines = self.timing.choice == CHOSEN
        return super().field_problem() or (self._session.timing_problem if own_lines else "")

    def look_again(self, *_: object) -> None:
        card = self.model.card
        self.difficulty.allow_modes_of(card)
        mode = self.game_mode
        model = card.reason_off("timing", mode)
        self.timing.set_model_reasons(model, model or card.reason_off("super", mode))
        super().look_again()

    def summarise(self) -> str:
        mode = MODE_NAMES[self.game_mode]
        keys = f"{self.difficulty.keys.value():g}K " if self.game_mode is GameMode.MANIA else ""
        targets = self.difficulty.targets.stars
        if self.difficulty.spread.isChecked():
            stars = ", ".join(f"{each:g}" for each in targets)
            what, they = (
                tr(
                    "{count} new {keys}{mode} difficulties of about {stars}★",
                    count=len(targets),
                    keys=keys,
                    mode=mode,
                    stars=stars,
                ),
                tr("They appear"),
            )
        else:
            what, they = (
                tr(
                    "One new {keys}{mode} difficulty of about {value:g}★",
                    keys=keys,
                    mode=mode,
                    value=self.difficulty.stars.value,
                ),
                tr("It appears"),
            )
        if self.model.candidates.value() > 1:
            what += tr(", {value} times with different seeds", value=self.model.candidates.value())
        where = tr("in a new set folder") if self._session.opened is None else tr("beside the others")
        return tr(
            "{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.",
            what=what,
            they=they,
            where=where,
        )

    def job_title(self, request: GenerationRequest) -> str:
        if request.output.spread:
            return tr("A spread of {count}", count=len(request.output.spread))
        stars = f"{request.map.difficulty:g}★ " if request.map.difficulty is not None else ""
        return tr("New {stars}difficulty", stars=stars)

    def _song_changed(self) -> None:
        opened = self._session.opened
        if opened is not None:
            self.difficulty.set_mode(opened.beatmap.mode, opened.difficulty.keys)
        self.result.set_creator_of_set(None if opened is None else opened.beatmap.creator)
        self.look_again()

    def _selection_changed(self) -> None:
        selected, early = self._session.selection, self._session.play_offset
        self.result.set_selection(None if selected is None else (selected[0] + early, selected[1] + early))

    def _timing_changed(self) -> None:
        lines = self._session.own_red_lines
        chosen = None if self._session.timing_locked else self._session.timing
        # A new difficulty is of a newer format, whose time is the song's.
        early = self._session.play_offset
        own = [replace(point, time=point.time + early) for point in chosen] if chosen is not None else None
        self.timing.set_available(lines, own)
        self.timing.set_doubt(self._session.timing_doubt)
        self.look_again()
