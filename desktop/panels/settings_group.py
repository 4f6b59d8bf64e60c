"""CS, AR, OD, HP and slider velocity: chosen from the stars, or set."""

from typing import Any

from core.generation.options import OPTIONS
from core.generation.request import GenerationRequest
from desktop.shared.fields import NumberField
from desktop.shared.form import Group
from desktop.shared.translation import tr

_LABELS = {"cs": "CS", "ar": "AR", "od": "OD", "hp": "HP", "slider_multiplier": "SV"}


class SettingsGroup(Group):
    """A field for each difficulty setting, "auto" until it is set, and again at the next start: they suit one map."""

    def __init__(self) -> None:
        super().__init__(tr("Settings"))
        self.cs, self.ar, self.od, self.hp, self.sv = (
            NumberField(OPTIONS[name], 0.1, label, auto="auto") for name, label in _LABELS.items()
        )
        self.add_row("CS", self.cs, tr("Circle size; auto fits it to the stars"))
        self.add_row("AR", self.ar, tr("Approach rate; auto fits it to the stars"))
        self.add_row("OD", self.od, tr("Overall difficulty; auto fits it to the stars"))
        self.add_row("HP", self.hp, tr("Health drain; auto fits it to the stars"))
        self.add_row("SV", self.sv, tr("Base slider velocity; auto fits it to the stars"))
        self._fields = {"cs": self.cs, "ar": self.ar, "od": self.od, "hp": self.hp, "slider_multiplier": self.sv}
        self.options = dict(self._fields)

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        return {name: field.chosen if field.isEnabled() else None for name, field in self._fields.items()}

    def fill(self, request: GenerationRequest) -> None:
        for name, field in self._fields.items():
            field.choose(request.option(name))
