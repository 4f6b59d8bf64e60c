"""The settings while the window is open: changed in one place, which informs everyone that uses them."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from core.program.setting import Setting
from core.program.settings import DECLARED, Settings


class Preferences(QObject):
    """Changes settings, saves them and says so.

    Attributes:
        settings: the values.

    Signals:
        changed: the name of a setting that has another value now.
    """

    changed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def value(self, name: str) -> Any:
        """The value of a setting."""
        return getattr(self.settings, name)

    def change(self, name: str, value: Any) -> None:
        """Give a setting another value, and keep it.

        Raises:
            ValueError: the setting cannot have it.
        """
        if not DECLARED[name].accepts(value):
            raise ValueError(f"the setting {name} cannot be {value!r}")
        if value == self.value(name):
            return
        setattr(self.settings, name, value)
        self.settings.save()
        self.changed.emit(name)

    def reset(self, name: str) -> None:
        """Give a setting its default."""
        default = DECLARED[name].default
        self.change(name, dict(default) if isinstance(default, dict) else default)

    def why_fixed(self, setting: Setting) -> str:
        """Why a setting cannot be changed now, one sentence; empty where it can."""
        if setting.name in self.settings.replaced:
            return self.tr("The environment variable {name} sets this for as long as it is there.").format(
                name=setting.variable
            )
        return ""
