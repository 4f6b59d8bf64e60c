"""What the program does beyond its window: opening files, looking for new versions, and where it keeps things."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from core.app_dirs import places
from core.errors import BeatwrightError
from core.model.checkpoints.hub.cache import cache_folder
from core.program import associations, updates
from core.program.settings import Settings
from core.version import VERSION
from desktop.shared import theme
from desktop.shared.translation import tr


class ProgramDialog(QDialog):
    """Settings beyond the window, which take effect at once, and the program's folders."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Beatwright {VERSION} on this computer", VERSION=VERSION))
        self.setMinimumWidth(560)
        self._settings = settings
        self.files = QCheckBox(tr("Offer Beatwright for .osu and .osz files"))
        self.files.setToolTip(tr("Adds Beatwright to the programs that open these files, for you only"))
        self.files.setChecked(associations.is_associated())
        if not associations.can_associate():
            self.files.setEnabled(False)
            self.files.setToolTip(tr('On macOS choose "Open With" in the Finder'))
        self.updates = QCheckBox(tr("Check for new versions once a day"))
        self.updates.setChecked(settings.check_for_updates)
        address = _address()
        if address:
            self.updates.setToolTip(
                tr("Asks {address} once a day and sends nothing about you; never installs anything", address=address)
            )
        else:
            self.updates.setEnabled(False)
            self.updates.setToolTip(tr("This build has no address for announcements of new versions"))
        self.problem = QLabel()
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        folders = QFormLayout()
        for words, folder in _folders():
            label = QLabel(str(folder))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setWordWrap(True)
            label.setProperty("role", "muted")
            folders.addRow(words, label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MARGIN)
        for item in (self.files, self.updates, self.problem):
            layout.addWidget(item)
        layout.addLayout(folders)
        layout.addWidget(buttons)
        self.files.toggled.connect(self._associate)
        self.updates.toggled.connect(self._switch_updates)

    def _associate(self, on: bool) -> None:
        """Let the system open beatmaps with Beatwright, or no longer; show what it says to that."""
        try:
            if on:
                associations.associate(associations.own_command(), theme.ICONS / "beatwright.svg")
            else:
                associations.dissociate()
        except BeatwrightError as error:
            self.problem.setText(str(error))
            self.problem.show()
        self.files.blockSignals(True)
        self.files.setChecked(associations.is_associated())
        self.files.blockSignals(False)

    def _switch_updates(self, on: bool) -> None:
        self._settings.check_for_updates = on
        self._settings.last_update_check = ""
        self._settings.save()


def _address() -> str:
    try:
        return updates.update_address()
    except BeatwrightError:
        return ""


def _folders() -> tuple[tuple[str, Path], ...]:
    here = places()
    return (
        (tr("Settings"), here.config),
        (tr("Backups"), here.backups),
        (tr("Models"), cache_folder()),
        (tr("Cache"), here.cache),
        (tr("Log"), here.logs),
    )
