"""What leaves the window for elsewhere: the set as an .osz, and the form as a command line."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.cli.command_line import command_of, shell_line
from core.edits.export import export_set, set_name
from core.errors import InputError
from core.program.settings import Settings
from desktop.controllers.form_actions import FormActions
from desktop.controllers.proposal_actions import ProposalActions
from desktop.session.session import Session
from desktop.shared import shortcuts
from desktop.shared.background_call import BackgroundCall
from desktop.shared.outside import open_outside
from desktop.shared.shortcuts import Shortcut
from desktop.shared.translation import tr

_EXPORTING, _COPYING = "exporting an archive", "copying a command"


class Sharing(QObject):
    """Exports the open set, and copies what the form in view asks for as a command."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        proposals: ProposalActions,
        forms: FormActions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._proposals, self._forms = proposals, forms
        self._packer = BackgroundCall(self)

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {shortcuts.EXPORT_OSZ: self.export_osz, shortcuts.COPY_COMMAND: self.copy_command}

    def export_osz(self) -> None:
        """Ask for a place, and write the whole set there."""
        song, beatmap = self._session.song, self._session.beatmap
        if song is None or song.bare:
            return
        name = set_name(beatmap) if beatmap is not None else song.folder.name
        beginning = Path(self._settings.last_folder or Path.home()) / f"{name}.osz"
        kinds = tr("Mapset archives (*.osz)")
        chosen = QFileDialog.getSaveFileName(self._window, tr("Export the set as .osz"), str(beginning), kinds)[0]
        if not chosen:
            return
        archive = Path(chosen)
        # The dialog has asked about the file that was named, and about no other.
        overwrite = archive.suffix.lower() == ".osz" and archive.exists()
        if archive.suffix.lower() != ".osz":
            archive = archive.with_name(f"{archive.name}.osz")
        pack = partial(export_set, song.folder, archive, overwrite=overwrite)
        self._packer.load(pack, self._exported, partial(self._not_exported, archive))

    def copy_command(self) -> None:
        """The form in view as a command line, into the clipboard."""
        request, song, notices = self._forms.request(), self._session.song, self._session.notices
        if request is None or song is None:
            return
        folder = self._proposals.new_set_folder() or song.folder
        try:
            line = shell_line(command_of(request, folder))
        except InputError:
            sentence = tr("A command line cannot say all that this form has; export the request as a file instead.")
            notices.warn(sentence, topic=_COPYING)
            return
        QGuiApplication.clipboard().setText(line)
        notices.inform(tr("The command is copied; paste it into a terminal."), subject=_COPYING, topic=_COPYING)

    def _exported(self, archive: Path) -> None:
        show = (tr("Show in folder"), partial(open_outside, archive.parent))
        sentence = tr("{name} is in {folder}.", name=archive.name, folder=archive.parent)
        self._session.notices.inform(sentence, show, topic=_EXPORTING)

    def _not_exported(self, archive: Path, error: Exception) -> None:
        if isinstance(error, FileExistsError):
            error = InputError(tr("{value} exists already; choose another name.", value=archive))
        self._session.notices.report(error, topic=_EXPORTING)
