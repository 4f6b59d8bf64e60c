"""What the program does beyond its window: opening files, telling of new versions, and where it keeps things."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from core.errors import BeatwrightError
from core.model.hub_cache import cache_folder
from core.places import places
from core.program import associations, updates
from core.version import VERSION
from desktop import theme
from desktop.settings import Settings


class ProgramDialog(QDialog):
    """Each choice takes effect at once."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Beatwright {VERSION} on this computer")
        self.setMinimumWidth(560)
        self._settings = settings
        self.files = QCheckBox("Offer Beatwright for .osu and .osz files")
        self.files.setToolTip("Adds Beatwright to the programs that open these files, for you only")
        self.files.setChecked(associations.is_associated())
        if not associations.can_associate():
            self.files.setEnabled(False)
            self.files.setToolTip('On macOS choose "Open With" in the Finder')
        self.updates = QCheckBox("Tell me when there is a new version")
        self.updates.setChecked(settings.tell_of_updates)
        address = _address()
        if address:
            self.updates.setToolTip(f"Asks {address} once a day and sends nothing about you; never installs anything")
        else:
            self.updates.setEnabled(False)
            self.updates.setToolTip("This build does not know where new versions are announced")
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
        self.updates.toggled.connect(self._tell_of_updates)

    def _associate(self, wanted: bool) -> None:
        try:
            if wanted:
                associations.associate(associations.own_command(), theme.ICONS / "beatwright.svg")
            else:
                associations.dissociate()
        except BeatwrightError as error:
            self.problem.setText(str(error))
            self.problem.show()
        self.files.blockSignals(True)
        self.files.setChecked(associations.is_associated())
        self.files.blockSignals(False)

    def _tell_of_updates(self, wanted: bool) -> None:
        self._settings.tell_of_updates = wanted
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
        ("Settings", here.config),
        ("Backups", here.backups),
        ("Models", cache_folder()),
        ("Cache", here.cache),
        ("Log", here.logs),
    )
