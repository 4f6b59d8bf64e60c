"""The presets of a form: choose, save, delete, share; and its request as a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QMessageBox, QPushButton, QWidget

from core.errors import BeatwrightError, InputError
from core.generation.presets import (
    Preset,
    delete_preset,
    is_request,
    list_presets,
    preset_of,
    read_preset,
    read_request,
    save_preset,
    write_preset,
    write_request,
)
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.shared.notices import Action, NoticeBoard
from desktop.shared.translation import marked, tr

_TOPIC = "presets"
_FILES = marked("Presets and requests (*.yaml *.yml)")


class PresetForm(Protocol):
    """What is filled from a preset and saved as one."""

    task: Task

    def values(self) -> dict[str, Any]:
        """The fields of a request, whatever is open."""

    def request(self) -> GenerationRequest:
        """What the form asks for."""

    def fill(self, request: GenerationRequest) -> None:
        """Show what `request` asks for."""


class PresetsButton(QPushButton):
    """A menu of presets for one form.

    Signals:
        imported: the `GenerationRequest` of a file that names a song.
    """

    imported = Signal(object)

    def __init__(self, form: PresetForm, notices: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(tr("Presets"), parent)
        self._form, self._notices = form, notices
        self.setToolTip(tr("Fill the form from a preset, save it as one, or share it as a file"))
        self.choices = QMenu(self)
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self.fill_menu)
        self.setMenu(self.choices)

    def fill_menu(self) -> None:
        """List the presets afresh: files may have come from anywhere."""
        menu = self.choices
        menu.clear()
        presets, broken = list_presets(self._form.task)
        own = [preset for preset in presets if not preset.built_in]
        for preset in own:
            self._add(menu, preset)
        if own:
            menu.addSeparator()
        for preset in presets:
            if preset.built_in:
                self._add(menu, preset)
        for each in broken:
            action = menu.addAction(tr("{replace} (cannot be read)", replace=each.file.stem.replace("&", "&&")))
            action.setToolTip(each.reason)
            action.triggered.connect(partial(self._report, InputError(each.reason)))
        menu.addSeparator()
        menu.addAction(tr("Save as a preset…"), self.save_as)
        deleting = menu.addMenu(tr("Delete a preset"))
        deleting.setEnabled(bool(own))
        for preset in own:
            deleting.addAction(preset.name, partial(self.delete, preset))
        menu.addSeparator()
        menu.addAction(tr("Import…"), self.import_file)
        menu.addAction(tr("Export as a preset…"), self.export_preset)
        menu.addAction(tr("Export the request with its song…"), self.export_request)

    def _add(self, menu: QMenu, preset: Preset) -> None:
        action = menu.addAction(preset.name.replace("&", "&&"), partial(self.apply, preset))
        action.setToolTip(preset.description)

    def apply(self, preset: Preset) -> None:
        """Fill the form from a preset."""
        try:
            request = self._request()
        except InputError as error:
            self._report(error)
            return
        self._form.fill(preset.applied(request))
        self._inform(tr("The form was filled from the preset “{name}”.", name=preset.name))

    def save_as(self) -> None:
        """Keep the form as a preset under a name."""
        name, chosen = QInputDialog.getText(self, tr("Save as a preset"), tr("Name of the preset:"))
        if not chosen or not name.strip():
            return
        try:
            preset = preset_of(self._request(), name)
            save_preset(preset)
        except FileExistsError:
            question = tr("There is a preset named “{name}”. Replace it?", name=preset.name)
            if QMessageBox.question(self, tr("Save as a preset"), question) != QMessageBox.StandardButton.Yes:
                return
            self._try(partial(save_preset, preset, overwrite=True))
        except BeatwrightError as error:
            self._report(error)
            return
        self._inform(tr("“{name}” was saved as a preset.", name=preset.name))

    def delete(self, preset: Preset) -> None:
        """Remove one of the user's own; the notice that says so can bring it back."""
        if self._try(partial(delete_preset, preset)):
            back = (tr("Undo"), partial(self._try, partial(save_preset, preset)))
            self._inform(tr("The preset “{name}” was deleted.", name=preset.name), back)

    def import_file(self) -> None:
        """Take a preset, or a request, from a file."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import a preset or a request"), "", tr(_FILES))
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Keep the preset of a file, or fill the form from its request."""
        try:
            if is_request(path):
                self.imported.emit(read_request(path))
                return
            preset = read_preset(path)
            save_preset(preset)
        except FileExistsError:
            self._report(
                InputError(tr("There is a preset named “{name}” already; delete or rename it first.", name=preset.name))
            )
        except BeatwrightError as error:
            self._report(error)
        else:
            if preset.task is self._form.task:
                self.apply(preset)
            else:
                self._inform(tr("“{name}” was added to the presets of another form.", name=preset.name))

    def export_preset(self) -> None:
        """Write the form as a preset to share."""
        path = self._ask_where(tr("Export as a preset"), tr("Preset"))
        if path is not None:
            self._try(lambda: write_preset(preset_of(self._request(), path.stem), path, overwrite=True))

    def export_request(self) -> None:
        """Write what the form asks for, the song's place included."""
        try:
            request = self._form.request()
        except BeatwrightError as error:
            self._report(error)
            return
        path = self._ask_where(tr("Export the request"), tr("Request"))
        if path is not None:
            self._try(lambda: write_request(request, path, overwrite=True))

    def _request(self) -> GenerationRequest:
        """What the form says, whatever is open."""
        return GenerationRequest.of(**self._form.values())

    def _ask_where(self, title: str, stem: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"{stem}.yaml", tr(_FILES))
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".yaml")

    def _try(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except (BeatwrightError, OSError) as error:
            self._report(error)
            return False
        return True

    def _report(self, error: Exception, *_: object) -> None:
        self._notices.report(error, topic=_TOPIC)

    def _inform(self, sentence: str, *actions: Action) -> None:
        self._notices.inform(sentence, *actions, topic=_TOPIC)
