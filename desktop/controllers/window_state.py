"""What the window remembers from one start to the next: where it is, and what the forms say."""

import logging
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from core.generation.request_parts import Task
from core.program.settings import Settings
from desktop.panels.task_panel import TaskPanel
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.task_tabs import TaskTabs

_USUAL = QSize(1600, 960)
_TITLE_BAR = 32  # px, of the usual desktops

_log = logging.getLogger("beatwright")


def title_bar_height() -> int:
    """Pixels that a frame adds above a window, before there is one to measure."""
    return max(QApplication.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight), _TITLE_BAR)


class WindowState:
    """Carries the place of the window and the contents of its forms to the settings and back."""

    def __init__(self, window: QWidget, settings: Settings, notices: NoticeBoard, tabs: TaskTabs) -> None:
        self._window, self._settings, self._notices, self._tabs = window, settings, notices, tabs

    def restore(self) -> None:
        """Make the window what it was; what cannot be restored stays as it is, and a notice says so."""
        window, settings, tabs = self._window, self._settings, self._tabs
        window.resize(_USUAL.boundedTo(window.screen().availableSize() - QSize(0, title_bar_height())))
        if settings.geometry:
            window.restoreGeometry(b64decode(settings.geometry))
        tabs.forms.new_difficulty.result.set_own_name(settings.creator)
        tabs.forms.each(self._restore_form)
        self._restore("MaiMod", tabs.maimod.restore, settings.forms.get("maimod", {}))
        for problem in settings.problems:
            self._notices.warn(problem, stays=True)

    def _restore_form(self, form: TaskPanel) -> None:
        if form.task is Task.NEW:
            self._restore(tr("New difficulty"), form.restore, self._settings.form)
        else:
            self._restore(form.task.value, form.restore, self._settings.forms.get(form.task.value, {}))

    def _restore(self, name: str, restore: Callable[[dict[str, Any]], None], stored: dict[str, Any]) -> None:
        try:
            restore(stored)
        except Exception:  # whatever a form makes of it, the window must come up
            _log.exception("the form %s cannot be restored", name)
            words = tr("The form {name} could not be filled as it was; look at it before you use it.", name=name)
            self._notices.warn(words, stays=True)

    def keep_place(self) -> None:
        """Remember where the window is; saved with the forms."""
        self._settings.geometry = b64encode(self._window.saveGeometry().data()).decode()

    def keep_forms(self) -> None:
        """Save what the forms contain."""
        tabs, settings = self._tabs, self._settings
        # What a later version of the program keeps in a form stays in it.
        settings.form = settings.form | tabs.forms.new_difficulty.remembered()
        forms = {form.task.value: form.remembered() for form in tabs.forms.made if form.task is not Task.NEW}
        forms["maimod"] = tabs.maimod.remembered()
        settings.forms = settings.forms | {name: settings.forms.get(name, {}) | form for name, form in forms.items()}
        settings.creator = tabs.forms.new_difficulty.result.own_name
        settings.save()
