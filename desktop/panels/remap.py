"""The form of the task "Remap": a part of the difficulty in view again."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from core.beatmap.objects import GameMode
from core.generation.request import GenerationRequest, Task
from desktop.panels.change_panel import ChangePanel
from desktop.panels.controls import AutoSpin
from desktop.panels.difficulty_group import HIGHEST, LOWEST
from desktop.panels.form import Group, restore_value
from desktop.panels.group_switch import GroupSwitch
from desktop.panels.range_group import RangeGroup
from desktop.panels.result_group import ResultGroup
from desktop.panels.task_panel import MORE_TIP, STYLE_TIP
from desktop.session import Session
from desktop.timeline.time_text import time_text


class WantedGroup(Group):
    """How the part shall be; what stands at "auto" is as in the rest of the difficulty."""

    def __init__(self) -> None:
        super().__init__("The new part", 170)
        self.stars = AutoSpin(LOWEST, HIGHEST, 0.1, 1)
        self.stars.setSuffix(" ★")
        self.holds = AutoSpin(0, 100, 5, 0)
        self.scroll = AutoSpin(0, 100, 5, 0)
        for field in (self.holds, self.scroll):
            field.setSuffix(" %")
        self.add_row("Stars", self.stars, "How hard the part shall be; auto keeps to the difficulty's own stars")
        self.add_row("Holds", self.holds, "Share of hold notes; auto leaves it to the model")
        self.add_row("Scroll", self.scroll, "How much of it changes its scroll speed; auto leaves it to the model")
        self.options = {"difficulty": self.stars, "hold_ratio": self.holds, "scroll_ratio": self.scroll}

    def values(self) -> dict[str, Any]:
        ratios = {name: self.options[name] for name in ("hold_ratio", "scroll_ratio")}
        return {"difficulty": self.stars.chosen} | {
            name: field.chosen / 100
            for name, field in ratios.items()
            if isinstance(field, AutoSpin) and field.isEnabled() and field.chosen is not None
        }

    def fill(self, request: GenerationRequest) -> None:
        self.stars.choose(request.difficulty)
        self.holds.choose(None if request.hold_ratio is None else request.hold_ratio * 100)
        self.scroll.choose(None if request.scroll_ratio is None else request.scroll_ratio * 100)

    def remembered(self) -> dict[str, Any]:
        return {"wanted_stars": self.stars.chosen}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "wanted_stars", float, self.stars.choose)


class RemapPanel(ChangePanel):
    """The range of the timeline, mapped again."""

    task = Task.REMAP
    tip = "Map the range again (Ctrl+G); the difficulty stays as it is until you accept"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "Remap the range", parent)
        self.range = RangeGroup(session)
        self.wanted = WantedGroup()
        self.details = GroupSwitch([(self.styling, STYLE_TIP), (self.more, MORE_TIP)])
        self.result = ResultGroup(changes=True, ranged=False)
        self.lay_out((self.range, self.wanted, self.model, self.details, self.result))
        self._connect_session()
        session.selectionChanged.connect(self.look_again)
        self.model.candidates.valueChanged.connect(self.look_again)
        self.look_again()

    @property
    def groups(self) -> Sequence[Group]:
        return self.range, self.wanted, self.model, self.styling, self.more, self.result

    def look_again(self, *_: object) -> None:
        mode = self.game_mode
        self.wanted.set_row_visible(self.wanted.holds, mode is GameMode.MANIA)
        self.wanted.set_row_visible(self.wanted.scroll, mode in (GameMode.TAIKO, GameMode.MANIA))
        super().look_again()

    def why_not(self) -> str | None:
        return super().why_not() or self.range.why_not()

    def summarise(self) -> str:
        start, end = self._session.selection or (0.0, 0.0)
        count = self.model.candidates.value()
        what = "Maps" if count == 1 else f"Makes {count} proposals for"
        return (
            f"{what} {time_text(start)} – {time_text(end)} of {self.name} again; all the rest stays. "
            "B switches between the original and the proposal."
        )

    def job_title(self, request: GenerationRequest) -> str:
        return f"Remap {time_text(request.start or 0.0)} – {time_text(request.end or 0.0)}"
