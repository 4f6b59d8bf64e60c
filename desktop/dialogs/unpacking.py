"""The question where an .osz is unpacked."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


@dataclass(frozen=True, slots=True)
class Place:
    """Below which folder; None is where the program keeps what was only looked at."""

    parent: Path | None


def ask_where(parent: QWidget, archive: Path, songs: Path | None) -> Place | None:
    """Where the person wants the set; None when they changed their mind."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Open an archive")
    box.setText(f"Where shall {archive.name} be unpacked?")
    box.setInformativeText("It becomes a new folder; a set that is there already is never touched.")
    into = None
    if songs is not None:
        into = box.addButton("Into the Songs folder", QMessageBox.ButtonRole.AcceptRole)
        into.setToolTip(str(songs))
    other = box.addButton("Another folder…", QMessageBox.ButtonRole.AcceptRole)
    look = box.addButton("Only look at it", QMessageBox.ButtonRole.AcceptRole)
    look.setToolTip("Unpacks it among Beatwright's own files; hand it to osu! from there")
    box.setDefaultButton(into if into is not None else look)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    chosen = box.clickedButton()
    if chosen is look:
        return Place(None)
    if into is not None and chosen is into:
        return Place(songs)
    if chosen is other:
        folder = QFileDialog.getExistingDirectory(parent, "Unpack into", str(archive.parent))
        return Place(Path(folder)) if folder else None
    return None
