"""The question where an .osz is unpacked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.shared.translation import tr


@dataclass(frozen=True, slots=True)
class Place:
    """Below which folder; None is where the program keeps what was only looked at."""

    parent: Path | None


def ask_where(parent: QWidget, archive: Path, songs: Path | None, count: int = 1) -> Place | None:
    """Where to unpack a set, or the `count` sets that it is the first of; None when the user cancelled."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Open an archive"))
    box.setText(
        tr("Where should {name} be unpacked?", name=archive.name)
        if count == 1
        else tr("Where should the %n archives be unpacked?", "", count)
    )
    box.setInformativeText(
        tr("It becomes a new folder; a set that is there already is never touched.")
        if count == 1
        else tr("Each becomes a new folder; a set that is there already is never touched.")
    )
    into = None
    if songs is not None:
        into = box.addButton(tr("Into the Songs folder"), QMessageBox.ButtonRole.AcceptRole)
        into.setToolTip(str(songs))
    other = box.addButton(tr("Another folder…"), QMessageBox.ButtonRole.AcceptRole)
    look = box.addButton(tr("Only look at it"), QMessageBox.ButtonRole.AcceptRole)
    look.setToolTip(tr("Unpacks it among Beatwright's own files; hand it to osu! from there"))
    box.setDefaultButton(into if into is not None else look)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    chosen = box.clickedButton()
    if chosen is look:
        return Place(None)
    if into is not None and chosen is into:
        return Place(songs)
    if chosen is other:
        folder = QFileDialog.getExistingDirectory(parent, tr("Unpack into"), str(archive.parent))
        return Place(Path(folder)) if folder else None
    return None
