"""The presets of a form: choose, save, delete, share; and its request as a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QMessageBox, QPushButton, QWidget

from core.errors import BeatwrightError, InputError
from core.generation.presets import (
    Preset,
    delete_preset,
    preset_of,
    presets,
    read_preset,
    read_request,
    save_preset,
    write_preset,
    write_request,
)
from core.generation.request import GenerationRequest
from core.generation.yaml_files import read_mapping
from desktop.panels.notification_bar import Notice, Severity

if TYPE_CHECKING:
    from desktop.panels.task_panel import TaskPanel

_FILES = "Presets and requests (*.yaml *.yml)"


class PresetsButton(QPushButton):
    """A menu of presets for one form.

    Signals:
        noticed: a `Notice`.
        imported: the `GenerationRequest` of a file that names a song.
    """

    noticed = Signal(object)
    imported = Signal(object)

    def __init__(self, panel: "TaskPanel", parent: QWidget | None = None) -> None:
        super().__init__("Presets", parent)
        self._panel = panel
        self.setToolTip("Fill the form from a preset, save it as one, or share it as a file")
        self.choices = QMenu(self)
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self.fill_menu)
        self.setMenu(self.choices)

    def fill_menu(self) -> None:
        """List what there is now: files may have come from anywhere."""
        menu = self.choices
        menu.clear()
        known = presets(self._panel.task)
        own = [preset for preset in known if not preset.built_in]
        for preset in own:
            self._add(menu, preset)
        if own:
            menu.addSeparator()
        for preset in known:
            if preset.built_in:
                self._add(menu, preset)
        menu.addSeparator()
        menu.addAction("Save as a preset…", self.save_as)
        deleting = menu.addMenu("Delete a preset")
        deleting.setEnabled(bool(own))
        for preset in own:
            deleting.addAction(preset.name, partial(self.delete, preset))
        menu.addSeparator()
        menu.addAction("Import…", self.import_file)
        menu.addAction("Export as a preset…", self.export_preset)
        menu.addAction("Export the request with its song…", self.export_request)

    def _add(self, menu: QMenu, preset: Preset) -> None:
        action = menu.addAction(preset.name.replace("&", "&&"), partial(self.apply, preset))
        action.setToolTip(preset.description)

    def apply(self, preset: Preset) -> None:
        """Let the form say what a preset says."""
        self._panel.fill(preset.applied(self._said()))
        self._tell(f"The form says what the preset “{preset.name}” says.")

    def save_as(self) -> None:
        """Keep the form as a preset under a name."""
        name, chosen = QInputDialog.getText(self, "Save as a preset", "Name of the preset:")
        if not chosen or not name.strip():
            return
        preset = preset_of(self._said(), name)
        try:
            save_preset(preset)
        except FileExistsError:
            question = f"There is a preset named “{preset.name}”. Replace it?"
            if QMessageBox.question(self, "Save as a preset", question) != QMessageBox.StandardButton.Yes:
                return
            self._try(lambda: save_preset(preset, overwrite=True) and None)
        except BeatwrightError as error:
            self._complain(error)
            return
        self._tell(f"“{preset.name}” is among the presets now.")

    def delete(self, preset: Preset) -> None:
        """Remove one of the user's own; it can be had back from the notice that says so."""
        if self._try(lambda: delete_preset(preset)):
            back = ("Undo", lambda: self._try(lambda: save_preset(preset) and None) and None)
            self._tell(f"The preset “{preset.name}” was deleted.", back)

    def import_file(self) -> None:
        """Take a preset, or a request, from a file."""
        chosen, _ = QFileDialog.getOpenFileName(self, "Import a preset or a request", "", _FILES)
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Keep the preset of a file, or fill the form from its request."""
        try:
            if "beatwright_request" in read_mapping(path):
                self.imported.emit(read_request(path))
                return
            preset = read_preset(path)
            save_preset(preset)
        except FileExistsError:
            self._complain(InputError(f"There is a preset named “{preset.name}” already; delete or rename it first."))
        except BeatwrightError as error:
            self._complain(error)
        else:
            if preset.task is self._panel.task:
                self.apply(preset)
            else:
                self._tell(f"“{preset.name}” is among the presets of another form now.")

    def export_preset(self) -> None:
        """Write the form as a preset to share."""
        path = self._ask_where("Export as a preset", "Preset")
        if path is not None:
            preset = preset_of(self._said(), path.stem)
            self._try(lambda: write_preset(preset, path, overwrite=True))

    def export_request(self) -> None:
        """Write what the form asks for, the song's place included."""
        try:
            request = self._panel.request()
        except BeatwrightError as error:
            self._complain(error)
            return
        path = self._ask_where("Export the request", "Request")
        if path is not None:
            self._try(lambda: write_request(request, path, overwrite=True))

    def _said(self) -> GenerationRequest:
        """What the form says, whatever is open."""
        values: dict[str, object] = {"task": self._panel.task}
        for group in self._panel.groups:
            values.update(group.values())
        return GenerationRequest(**values)  # type: ignore[arg-type]

    def _ask_where(self, title: str, stem: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"{stem}.yaml", _FILES)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".yaml")

    def _try(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except (BeatwrightError, OSError) as error:
            self._complain(error)
            return False
        return True

    def _complain(self, error: Exception) -> None:
        self.noticed.emit(Notice(Severity.ERROR, str(error)))

    def _tell(self, sentence: str, *actions: tuple[str, Callable[[], None]]) -> None:
        self.noticed.emit(Notice(Severity.INFO, sentence, actions))
