"""The form of the task "Remap": a part of the difficulty in view again."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from core.beatmap.objects import GameMode
from core.beatmap.time_text import time_text
from core.generation.options import OPTIONS
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.panels.change_panel import ChangePanel
from desktop.panels.range_group import RangeGroup
from desktop.panels.result_group import ResultGroup
from desktop.panels.task_panel import MORE_TIP, STYLE_TIP
from desktop.session.session import Session
from desktop.shared.fields import NumberField, percent
from desktop.shared.form import Group, restore_value
from desktop.shared.translation import marked, tr


class TargetGroup(Group):
    """The targets of the new part; "auto" keeps them as in the rest of the difficulty."""

    def __init__(self) -> None:
        super().__init__(tr("The new part"))
        self.stars = NumberField(OPTIONS["difficulty"], 0.1, tr("Stars"), auto="auto", suffix=" ★")
        self.holds = NumberField(percent(OPTIONS["hold_note_ratio"]), 5, tr("Holds"), auto="auto", suffix=" %")
        self.scroll_ratio = NumberField(
            percent(OPTIONS["scroll_speed_ratio"]), 5, tr("Scroll"), auto="auto", suffix=" %"
        )
        self.add_row(
            tr("Stars"), self.stars, tr("How hard the part should be; auto keeps to the difficulty's own stars")
        )
        self.add_row(tr("Holds"), self.holds, tr("Share of hold notes; auto leaves it to the model"))
        self.add_row(
            tr("Scroll"), self.scroll_ratio, tr("How much of it changes its scroll speed; auto leaves it to the model")
        )
        self.options = {
            "difficulty": self.stars,
            "hold_note_ratio": self.holds,
            "scroll_speed_ratio": self.scroll_ratio,
        }

    def values(self) -> dict[str, Any]:
        ratios = {name: self.options[name] for name in ("hold_note_ratio", "scroll_speed_ratio")}
        return {"difficulty": self.stars.chosen} | {
            name: field.chosen / 100
            for name, field in ratios.items()
            if isinstance(field, NumberField) and field.isEnabled() and field.chosen is not None
        }

    def fill(self, request: GenerationRequest) -> None:
        self.stars.choose(request.map.difficulty)
        self.holds.choose(None if request.style.hold_note_ratio is None else request.style.hold_note_ratio * 100)
        self.scroll_ratio.choose(
            None if request.style.scroll_speed_ratio is None else request.style.scroll_speed_ratio * 100
        )

    def remembered(self) -> dict[str, Any]:
        return {"wanted_stars": self.stars.chosen}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "wanted_stars", float, self.stars.choose)


class RemapPanel(ChangePanel):
    """The range of the timeline, mapped again."""

    task = Task.REMAP
    tip = marked("Map the range again (Ctrl+G); the difficulty stays as it is until you accept")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, tr("Remap the range"), parent)
        self.range = RangeGroup(session)
        self.target = TargetGroup()
        self.result = ResultGroup(changes=True, ranged=False)
        self.lay_out(
            (
                (self.range, tr("Which part of the song is mapped again"), False),
                (self.target, tr("What the new part is to be"), False),
                (self.model, tr("What maps, and how freely"), False),
                (self.styling, tr(STYLE_TIP), True),
                (self.more, tr(MORE_TIP), True),
                (self.result, tr("What is written on Accept"), True),
            )
        )
        self._connect_session()
        session.selectionChanged.connect(self.look_again)
        self.model.candidates.valueChanged.connect(self.look_again)
        self.look_again()

    @property
    def groups(self) -> Sequence[Group]:
        return self.range, self.target, self.model, self.styling, self.more, self.result

    def look_again(self, *_: object) -> None:
        mode = self.game_mode
        self.target.set_row_visible(self.target.holds, mode is GameMode.MANIA)
        self.target.set_row_visible(self.target.scroll_ratio, mode in (GameMode.TAIKO, GameMode.MANIA))
        super().look_again()

    def why_not(self) -> str | None:
        return super().why_not() or self.range.why_not()

    def summarise(self) -> str:
        start, end = self._session.selection or (0.0, 0.0)
        count = self.model.candidates.value()
        what = tr("Maps") if count == 1 else tr("Makes {count} proposals for", count=count)
        return tr(
            "{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches "
            "between the original and the proposal.",
            what=what,
            time_text=time_text(start),
            time_text2=time_text(end),
            name=self.name,
        )

    def job_title(self, request: GenerationRequest) -> str:
        return tr(
            "Remap {time_text} – {time_text2}",
            time_text=time_text(request.map.start or 0.0),
            time_text2=time_text(request.map.end or 0.0),
        )
