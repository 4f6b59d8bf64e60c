"""The form of the task "New difficulty"."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.beatmap.objects import GameMode
from core.generation.request import GenerationRequest
from desktop import theme
from desktop.panels.difficulty_group import DifficultyGroup
from desktop.panels.form import Group, allow, scrolling
from desktop.panels.group_switch import GroupSwitch
from desktop.panels.header import MODE_NAMES
from desktop.panels.model_choice import YEARS
from desktop.panels.model_group import ModelGroup
from desktop.panels.result_group import ResultGroup
from desktop.panels.settings_group import SettingsGroup
from desktop.panels.style_group import StyleGroup
from desktop.panels.timing_group import TimingGroup
from desktop.session import Session

_TIP = "Make the difficulty (Ctrl+G); nothing on disk changes before you accept it"


class NewDifficultyPanel(QWidget):
    """Signals:
    generateAsked: the button was pressed.
    problem: why something that was chosen cannot be used, one sentence.
    """

    generateAsked = Signal()
    problem = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.difficulty = DifficultyGroup()
        self.timing = TimingGroup()
        self.model = ModelGroup()
        self.settings = SettingsGroup()
        self.styling = StyleGroup()
        self.details = GroupSwitch(
            [
                (self.settings, "Settings: CS, AR, OD, HP and slider velocity"),
                (self.styling, "Style: year, mapper, descriptors and more, for the models that know them"),
            ]
        )
        self.result = ResultGroup()
        self.generate = QPushButton(theme.icon("generate", theme.ON_ACCENT), "Generate")
        self.generate.setProperty("role", "primary")
        self.generate.setIconSize(QSize(18, 18))
        self.generate.setMinimumHeight(38)
        self.generate.setToolTip(_TIP)
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)

        fields = QWidget()
        columns = QHBoxLayout(fields)
        columns.setContentsMargins(16, 12, 16, 8)
        columns.setSpacing(22)
        for column in (self.difficulty, self.timing, self.model, self.details, self.result):
            columns.addWidget(column)
        columns.addStretch(1)
        side = QVBoxLayout()
        side.setContentsMargins(8, 14, 16, 12)
        side.setSpacing(theme.GAP)
        side.addWidget(self.generate)
        side.addWidget(self.summary, 1)
        holder = QWidget()
        holder.setFixedWidth(236)
        holder.setLayout(side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolling(fields), 1)
        layout.addWidget(holder)

        self.difficulty.modeChanged.connect(self._mode_changed)
        self.difficulty.stars.number.valueChanged.connect(self._summarise)
        self.timing.source.currentIndexChanged.connect(self._summarise)
        self.result.range.toggled.connect(self._summarise)
        self.generate.clicked.connect(self.generateAsked)
        session.songChanged.connect(self._song_changed)
        session.difficultyChanged.connect(self._timing_changed)
        session.timingChanged.connect(self._timing_changed)
        session.selectionChanged.connect(lambda: self.result.set_selection(session.selection))
        self.model.model.currentIndexChanged.connect(self._mode_changed)
        self.model.model.problem.connect(self.problem)
        self._mode_changed()
        self._song_changed()

    @property
    def _groups(self) -> tuple[Group, ...]:
        return self.difficulty, self.timing, self.model, self.settings, self.styling, self.result

    @property
    def wants_osz(self) -> bool:
        """Whether accepting also packs an .osz."""
        return self.result.osz.isChecked()

    def request(self) -> GenerationRequest:
        """What the form asks for.

        Raises:
            InputError: nothing that can be mapped is open, or a field is wrong.
        """
        values: dict[str, Any] = {}
        for group in self._groups:
            values.update(group.values())
        song, opened = self._session.song, self._session.opened
        if opened is not None:
            values["beatmap"] = opened.difficulty.path
        elif song is not None:
            values.update(audio=song.audio, title=song.title or None, artist=song.artist or None)
        return GenerationRequest(**values).validated()

    def remembered(self) -> dict[str, Any]:
        """The form as it is worth keeping for the next start."""
        stored: dict[str, Any] = {}
        for group in self._groups:
            stored.update(group.remembered())
        return stored

    def restore(self, stored: dict[str, Any]) -> None:
        """Fill the form as it was."""
        for group in self._groups:
            group.restore(stored)

    def _mode_changed(self) -> None:
        self._apply_card()
        self._summarise()

    def _apply_card(self) -> None:
        """Disable what means nothing to the chosen model in this mode, with the reason."""
        card, mode = self.model.card, self.difficulty.game_mode
        for choice in GameMode:
            button = self.difficulty.mode.button(choice)
            allow(button, choice in card.modes, card.reason_off("mode", choice) or "")
        self.styling.year.set_limits(*(card.years or YEARS))
        for group in (self.difficulty, self.model, self.settings, self.styling):
            for option, field in group.options.items():
                reason = card.reason_off(option, mode)
                if option == "year" and reason is None:
                    reason = card.year_problem(int(self.styling.year.lowest))
                allow(field, reason is None, reason or "")

    def _song_changed(self) -> None:
        opened = self._session.opened
        if opened is not None:
            self.difficulty.set_mode(opened.beatmap.mode)
            if opened.difficulty.keys:
                self.difficulty.keys.setValue(min(max(opened.difficulty.keys, 1), 18))
        self._summarise()

    def _timing_changed(self) -> None:
        beatmap = self._session.beatmap
        lines = [point for point in beatmap.timing_points if point.uninherited] if beatmap is not None else []
        chosen = self._session.timing
        self.timing.set_available(lines, [replace(point) for point in chosen] if chosen is not None else None)
        self._summarise()

    def _summarise(self) -> None:
        song, opened = self._session.song, self._session.opened
        has_audio = self._session.audio is not None
        why_not = "Open a song in the library first" if song is None else "The song's audio file is missing"
        allow(self.generate, has_audio, why_not, _TIP)
        if not has_audio:
            self.summary.setText(f"{why_not}.")
            return
        mode = MODE_NAMES[self.difficulty.game_mode]
        keys = f"{self.difficulty.keys.value()}K " if self.difficulty.game_mode is GameMode.MANIA else ""
        what = f"One new {keys}{mode} difficulty of about {self.difficulty.stars.value:g}★"
        where = "in a new set folder" if opened is None else "beside the others"
        self.summary.setText(
            f"{what}. It appears on the timeline as it grows; you look and listen, and only Accept writes it, {where}."
        )
