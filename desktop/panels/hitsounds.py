"""The form of the task "Hitsounds": other sounds for what is mapped."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.panels.change_panel import ChangePanel
from desktop.panels.result_group import ResultGroup
from desktop.panels.task_panel import MORE_TIP, STYLE_TIP
from desktop.session.session import Session
from desktop.shared.form import Group, allow, restore_value
from desktop.shared.translation import marked, tr

_COPY_TIP = marked("Objects of the set's other difficulties that fall on the same moments get the same sounds")


class SoundsGroup(Group):
    """The options of hitsounds alone."""

    def __init__(self) -> None:
        super().__init__(tr("Hitsounds"))
        words = QLabel(
            tr(
                "Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything "
                "else stay exactly as they are."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        words.setMinimumHeight(4 * words.fontMetrics().lineSpacing() + 4)
        self.copy = QCheckBox(tr("Copy to the set's other difficulties"))
        self.add_wide(words)
        self.add_wide(self.copy, tr(_COPY_TIP))

    def values(self) -> dict[str, Any]:
        return {"copy_to_set": True} if self.copy.isChecked() and self.copy.isEnabled() else {}

    def fill(self, request: GenerationRequest) -> None:
        self.copy.setChecked(request.output.copy_to_set)

    def remembered(self) -> dict[str, Any]:
        return {"copy_to_set": self.copy.isChecked()}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "copy_to_set", bool, self.copy.setChecked)


class HitsoundsPanel(ChangePanel):
    """The form that makes hitsounds for the difficulty in view."""

    task = Task.HITSOUNDS
    tip = marked("Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Add hitsounds"), parent)
        self.sounds = SoundsGroup()
        self.result = ResultGroup(changes=True)
        self.lay_out(
            (
                (self.sounds, tr("What gets hitsounds"), False),
                (self.model, tr("What maps, and how freely"), False),
                (self.result, tr("The range, and what is written on Accept"), False),
                (self.styling, tr(STYLE_TIP), True),
                (self.more, tr(MORE_TIP), True),
            )
        )
        self._connect_session()
        self.sounds.copy.toggled.connect(self.look_again)
        self.result.range.toggled.connect(self.look_again)
        session.selectionChanged.connect(self._selection_changed)
        self.look_again()

    @property
    def groups(self) -> Sequence[Group]:
        return self.sounds, self.model, self.styling, self.more, self.result

    def look_again(self, *_: object) -> None:
        song, mode = self._session.song, self.game_mode
        others = sum(each.mode == mode for each in song.difficulties) - 1 if song is not None else 0
        allow(self.sounds.copy, others > 0, tr("The set has no other difficulty of this mode"), tr(_COPY_TIP))
        super().look_again()

    def show_session(self) -> None:
        self._selection_changed()
        super().show_session()

    def _selection_changed(self) -> None:
        self.result.set_selection(self._session.selection)

    def summarise(self) -> str:
        copied = self.sounds.copy.isChecked() and self.sounds.copy.isEnabled()
        part = tr("the selected range of ") if self.result.range.isChecked() else ""
        also = tr(" and, where objects coincide, for the set's other difficulties") if copied else ""
        return tr(
            "Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those "
            "that change are highlighted; switch between both with B.",
            part=part,
            name=self.name,
            also=also,
        )

    def job_title(self, request: GenerationRequest) -> str:
        return tr("Hitsounds for {name}", name=self.name)
