"""The form of the task "Hitsounds": other sounds for what is mapped."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from core.generation.request import GenerationRequest, Task
from desktop.panels.change_panel import ChangePanel
from desktop.panels.form import Group, allow, restore_value
from desktop.panels.group_switch import GroupSwitch
from desktop.panels.result_group import ResultGroup
from desktop.panels.task_panel import MORE_TIP, STYLE_TIP
from desktop.session import Session

_COPY_TIP = "Objects of the set's other difficulties that fall on the same moments get the same sounds"


class SoundsGroup(Group):
    """What is about sounds only."""

    def __init__(self) -> None:
        super().__init__("Hitsounds", 270)
        words = QLabel(
            "Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything "
            "else stay exactly as they are."
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        words.setMinimumHeight(4 * words.fontMetrics().lineSpacing() + 4)
        self.copy = QCheckBox("Copy to the set's other difficulties")
        self.add_wide(words)
        self.add_wide(self.copy, _COPY_TIP)

    def values(self) -> dict[str, Any]:
        return {"copy_to_set": True} if self.copy.isChecked() and self.copy.isEnabled() else {}

    def fill(self, request: GenerationRequest) -> None:
        self.copy.setChecked(request.copy_to_set)

    def remembered(self) -> dict[str, Any]:
        return {"copy_to_set": self.copy.isChecked()}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "copy_to_set", bool, self.copy.setChecked)


class HitsoundsPanel(ChangePanel):
    """Sounds for the difficulty in view."""

    task = Task.HITSOUNDS
    tip = "Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "Add hitsounds", parent)
        self.sounds = SoundsGroup()
        self.result = ResultGroup(changes=True)
        self.details = GroupSwitch([(self.styling, STYLE_TIP), (self.more, MORE_TIP)])
        self.lay_out((self.sounds, self.model, self.details, self.result))
        self._connect_session()
        self.sounds.copy.toggled.connect(self.look_again)
        self.result.range.toggled.connect(self.look_again)
        session.selectionChanged.connect(lambda: self.result.set_selection(session.selection))
        self.look_again()

    @property
    def groups(self) -> Sequence[Group]:
        return self.sounds, self.model, self.styling, self.more, self.result

    def look_again(self, *_: object) -> None:
        song, mode = self._session.song, self.game_mode
        others = sum(each.mode == mode for each in song.difficulties) - 1 if song is not None else 0
        allow(self.sounds.copy, others > 0, "The set has no other difficulty of this mode", _COPY_TIP)
        super().look_again()

    def summarise(self) -> str:
        copied = self.sounds.copy.isChecked() and self.sounds.copy.isEnabled()
        part = "the selected range of " if self.result.range.isChecked() else ""
        also = " and, where objects coincide, for the set's other difficulties" if copied else ""
        return (
            f"Chooses hitsounds for {part}{self.name}{also}. Marks below the objects show them, those that "
            "change stand out; play both with B."
        )

    def job_title(self, request: GenerationRequest) -> str:
        return f"Hitsounds for {self.name}"
