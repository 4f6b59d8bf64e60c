"""CS, AR, OD, HP and slider velocity: chosen from the stars, or set."""

from typing import Any

from core.generation.request import GenerationRequest
from desktop.panels.controls import AutoSpin
from desktop.panels.form import Group


class SettingsGroup(Group):
    """Each field stands at "auto" until it is set."""

    def __init__(self) -> None:
        super().__init__("Settings", 136)
        self.cs = AutoSpin(0, 10, 0.1, 1)
        self.ar = AutoSpin(0, 10, 0.1, 1)
        self.od = AutoSpin(0, 10, 0.1, 1)
        self.hp = AutoSpin(0, 10, 0.1, 1)
        self.sv = AutoSpin(0.4, 3.6, 0.1, 2)
        self.add_row("CS", self.cs, "Circle size; auto fits it to the stars")
        self.add_row("AR", self.ar, "Approach rate; auto fits it to the stars")
        self.add_row("OD", self.od, "Overall difficulty; auto fits it to the stars")
        self.add_row("HP", self.hp, "Health drain; auto fits it to the stars")
        self.add_row("SV", self.sv, "Base slider velocity; auto fits it to the stars")
        self._fields = {"cs": self.cs, "ar": self.ar, "od": self.od, "hp": self.hp, "sv": self.sv}
        self.options = dict(self._fields)

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        return {name: field.chosen if field.isEnabled() else None for name, field in self._fields.items()}

    def fill(self, request: GenerationRequest) -> None:
        for name, field in self._fields.items():
            field.choose(getattr(request, name))

    def remembered(self) -> dict[str, Any]:
        return {name: field.chosen for name, field in self._fields.items()}

    def restore(self, stored: dict[str, Any]) -> None:
        for name, field in self._fields.items():
            value = stored.get(name)
            field.choose(float(value) if isinstance(value, int | float) else None)
