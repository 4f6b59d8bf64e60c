"""What the window remembers from one start to the next: where its parts are, and what the forms say."""

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_USUAL = QSize(1500, 940)
_FORM_HEIGHT = 334  # px, so that no form has to scroll downwards


class Remembering:
    """Carries it between the window and the settings."""

    def __init__(self, window: "MainWindow") -> None:
        self._window, self._settings = window, window.settings
        self._splitters = {"columns": window.columns, "rows": window.rows, "views": window.editor.views}

    def restore(self) -> None:
        """Make the window what it was."""
        window, settings = self._window, self._settings
        window.resize(_USUAL.boundedTo(window.screen().availableSize()))
        if settings.geometry:
            window.restoreGeometry(b64decode(settings.geometry))
        window.columns.setSizes([380, 1120])
        form_height = min(_FORM_HEIGHT, window.height() * 2 // 5)
        window.rows.setSizes([window.height() - form_height, form_height])
        window.editor.views.setSizes([270, 330])
        for name, splitter in self._splitters.items():
            if name in settings.splitters:
                splitter.setSizes(settings.splitters[name])
        window.new_difficulty.result.creator.setText(settings.creator)
        window.new_difficulty.restore(settings.form)
        for form in window.forms[1:]:
            stored = settings.forms.get(form.task.value)
            form.restore(stored if isinstance(stored, dict) else {})
        window.maimod.restore(settings.forms.get("maimod"))

    def keep_places(self) -> None:
        """Where the window and its parts are; saved with the forms."""
        self._settings.geometry = b64encode(self._window.saveGeometry().data()).decode()
        self._settings.splitters = {name: splitter.sizes() for name, splitter in self._splitters.items()}

    def keep_forms(self) -> None:
        """What the forms say."""
        window, settings = self._window, self._settings
        settings.form = window.new_difficulty.remembered()
        forms = {form.task.value: form.remembered() for form in window.forms[1:]}
        settings.forms = forms | {"maimod": window.maimod.remembered()}
        settings.creator = window.new_difficulty.result.creator.text().strip()
        settings.save()
